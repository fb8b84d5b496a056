"""What the pointer does in a plot. pyqtgraph's own menus, drags and zooms never hear of it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent

from gui.plots.canvas import Canvas

NEAR = 5.0  # logical pixels from the cursor within which the pointer takes hold of it
ZOOM = 0.8  # a notch of the wheel
PAN = 0.1  # the same, sideways
NOTCH = 120.0  # eighths of a degree: a wheel turns by multiples of it


class Pointer(QObject):
    """Says in states and heights what the pointer does in a canvas."""

    pressed = Signal(float)  # at this state
    dragged = Signal(float)
    released = Signal()
    pointed = Signal(float, float)  # at this state and height
    left = Signal()
    zoomed = Signal(float, float)  # by this factor, around this state
    panned = Signal(float)  # by this share of what is shown

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QWheelEvent):
            self._turn(event)
        elif isinstance(event, QMouseEvent):
            if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
                self._press(event)
            elif kind == QEvent.Type.MouseMove:
                self._move(event)
            else:
                self.released.emit()
        elif kind == QEvent.Type.Leave:
            self.left.emit()
        else:
            return False
        return True

    def _press(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            x = event.position().x()
            self.pressed.emit(self._canvas.cursor_state if self._near_cursor(x) else self._canvas.state_at(x))

    def _move(self, event: QMouseEvent) -> None:
        x, y = event.position().x(), event.position().y()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self._canvas.state_at(x))
        elif self._canvas.plot_rect().adjusted(0, -4, 0, 4).contains(event.position()):
            shape = Qt.CursorShape.SplitHCursor if self._near_cursor(x) else Qt.CursorShape.ArrowCursor
            self._canvas.viewport().setCursor(shape)
            self.pointed.emit(self._canvas.state_at(x), self._canvas.height_at(y))
        else:
            self._canvas.viewport().unsetCursor()
            self.left.emit()

    def _turn(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if abs(turned.x()) > abs(turned.y()):
            self.panned.emit(-PAN * turned.x() / NOTCH)
        elif turned.y():
            self.zoomed.emit(ZOOM ** (turned.y() / NOTCH), self._canvas.state_at(event.position().x()))

    def _near_cursor(self, x: float) -> bool:
        return abs(self._canvas.place_of(self._canvas.cursor_state, 0).x() - x) <= NEAR

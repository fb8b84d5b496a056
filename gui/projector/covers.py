"""What lies over the projector: a spotlight that leaves all else dim, and black."""

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QCursor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.look.direction import painter_on
from gui.look.theme import Theme
from gui.projector.sizes import letters

RADIUS = 120.0  # logical pixels around the pointer
DIMMED = 166  # of 255: what is beside the light stays to be seen at 35 %
FAINT = "#2a2a2a"  # on black
FAINT_AFTER = 10_000  # ms
FAINT_SIZE = 32.0  # logical pixels


class Spotlight(QWidget):
    """Dims all but what is around the pointer, and is in nobody's way."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._at = theme, QPointF()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def light(self, wanted: bool) -> None:
        """Be there, or not."""
        self._at = QPointF(self.mapFromGlobal(QCursor.pos()))
        self.setVisible(wanted)
        self.raise_()

    def follow(self, at: QPointF) -> None:
        """The pointer is there."""
        self._at = at
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dimmed, light = QPainterPath(), QPainterPath()
        dimmed.addRect(QRectF(self.rect()))
        light.addEllipse(self._at, RADIUS, RADIUS)
        color = QColor(self._theme.colors.panel)
        color.setAlpha(DIMMED)
        painter.fillPath(dimmed.subtracted(light), color)
        painter.end()


class Blank(QWidget):
    """Black; after a while a faint B says by which key one comes back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_told = False
        self._timer = QTimer(self, interval=FAINT_AFTER, singleShot=True)
        self._timer.timeout.connect(self._tell)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAccessibleName(self.tr("blank"))
        self.hide()

    def shown(self) -> str:
        """What stands there."""
        return "B" if self._is_told else ""

    @Slot()
    def toggle(self) -> None:
        """Be black, or show again what was there."""
        self._is_told = False
        self.setVisible(not self.isVisible())
        if self.isVisible():
            self.raise_()
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def _tell(self) -> None:
        self._is_told = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.black))
        painter.setPen(QColor(FAINT))
        painter.setFont(letters(self.font(), FAINT_SIZE))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.shown())
        painter.end()

"""The line of all states in the projector, to be dragged, with the state beside it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.base.number_format import grouped
from gui.look.direction import painter_on
from gui.look.groove import paint_groove
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.projector.diagram.stage import ReadText
from gui.projector.sizes import BIG_STATE, ProjectorSizes, letters, width_of

GROOVE, HANDLE = 24.0, 20.0  # logical pixels: how high the line is; the radius of the handle
SIDE, GAP = 32.0, 28.0  # logical pixels that stay free beside it, and from the line to the state


class LargeSlider(QWidget):
    """What is recorded is filled, the playhead is the handle; a press goes there at once."""

    def __init__(self, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings, self._commands, self._theme = readings, commands, theme
        self._sizes = ProjectorSizes(QRectF(self.rect()).size())
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAccessibleName(self.tr("All iterations"))
        theme.changed.connect(self.update)

    def set_sizes(self, sizes: ProjectorSizes) -> None:
        """Write so large."""
        self._sizes = sizes
        self.update()

    def shown(self) -> tuple[ReadText, ...]:
        """What is read, and where."""
        groove = self._groove()
        box = QRectF(groove.right() + GAP, 0.0, self.width() - groove.right() - GAP, float(self.height()))
        return (ReadText(self._state_text(self._readings.state), self._size, box),)

    @property
    def _size(self) -> float:
        return self._sizes.text(BIG_STATE)

    @property
    def _end(self) -> int:
        """The state at the right end: the goal, or the newest one if that lies behind it."""
        return max(self._readings.goal, self._readings.history.last, 1)

    def _state_text(self, state: int) -> str:
        return self.tr("iteration {state}").format(state=grouped(state))

    def _groove(self) -> QRectF:
        wide = width_of(letters(self.font(), self._size, is_bold=True), self._state_text(self._end))
        length = self.width() - 2 * SIDE - GAP - wide
        return QRectF(SIDE, self.height() / 2 - GROOVE / 2, max(length, 1.0), GROOVE)

    def _x(self, state: int) -> float:
        groove = self._groove()
        return groove.left() + state / self._end * groove.width()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())
        event.ignore()  # the spotlight follows, too

    def _go_to(self, x: float) -> None:
        """Show the state there, or the newest that is recorded before it."""
        groove = self._groove()
        share = min(max((x - groove.left()) / groove.width(), 0.0), 1.0)
        self._commands.playback.pause()
        self._commands.playback.seek(min(round(share * self._end), self._readings.history.last))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, readings, painter = self._theme.colors, self._readings, painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colors.field))
        paint_groove(painter, self._groove(), self._x(readings.history.last), colors)
        painter.setPen(QPen(QColor(colors.panel), 3.0))
        painter.setBrush(QColor(colors.lit))
        painter.drawEllipse(QPointF(self._x(readings.state), self.height() / 2), HANDLE, HANDLE)
        for text in self.shown():
            painter.setFont(letters(self.font(), text.size, is_bold=True))
            painter.setPen(QColor(colors.text))
            painter.drawText(text.box, Qt.AlignmentFlag.AlignVCenter, text.text)
        painter.end()

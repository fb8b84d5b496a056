"""The line of all states, to drag through them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from core.base.number_format import figure, grouped
from gui.look.direction import keep_left_to_right
from gui.look.groove import paint_groove
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.widgets.announce import describe_at_rest
from gui.widgets.controls import Slider

HEIGHT, GROOVE, HANDLE, MARGIN = 20, 5.0, 7.0, 10.0  # logical pixels; HANDLE is a radius
MOST_STATES = 1_000_000_000  # a slider counts in whole numbers of 32 bits
FEW, MANY = 1, 100  # states that a key moves it by


class Timeline(Slider):
    """What is recorded is filled, the playhead is the handle; a mark stands where a branch begins.

    Dragging shows each state that it passes, as far as they are recorded. Pointing says what going there costs.
    """

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        keep_left_to_right(self)
        self._readings, self._commands, self._theme = readings, commands, theme
        self._replay_cost: tuple[int, float] | None = None  # as the tool tip has it
        self.setFixedHeight(HEIGHT)
        self.setSingleStep(FEW)
        self.setPageStep(MANY)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("All iterations"))
        self.setMouseTracking(True)
        self.valueChanged.connect(self._seek)
        store.when(changes.playhead_changed).connect(self._follow)
        store.when(changes.recorded_changed).connect(self._follow)
        store.when(changes.running_changed).connect(self._describe)
        theme.changed.connect(self.update)
        self._follow()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    @property
    def end(self) -> int:
        """The state at the right end: the goal, or the newest one if that lies behind it."""
        return max(self._readings.goal, self._readings.history.last, 1)

    @Slot()
    def _follow(self) -> None:
        self.blockSignals(True)
        self.setRange(0, min(self.end, MOST_STATES))
        self.setValue(self._readings.state)
        self.blockSignals(False)
        self._describe()
        self.update()

    @Slot(int)
    def _seek(self, state: int) -> None:
        self._commands.playback.pause()
        self._commands.playback.seek(state)
        self._follow()  # beyond what is recorded it goes no farther

    @Slot()
    def _describe(self) -> None:
        """What is kept, and what it costs to see the rest."""
        if self._readings.replay_cost != self._replay_cost:
            self._replay_cost = self._readings.replay_cost
            self.setToolTip(self._tip(*self._replay_cost))
        describe_at_rest(self, self._readings.running, self._said)

    def _said(self) -> str:
        text = self.tr("Iteration {state} of {recorded} recorded")
        return text.format(state=grouped(self._readings.state), recorded=grouped(self._readings.history.last))

    def _tip(self, stride: int, seconds: float) -> str:
        if stride == 1:
            kept = self.tr("Every iteration is stored.")
        else:
            kept = self.tr(
                "To save memory one in {stride} iterations is stored. The others are recomputed, bit for "
                "bit the same, from the nearest stored one; this takes at most {cost} ms."
            ).format(stride=grouped(stride), cost=figure(1000 * seconds, 2))
        return self.tr("Drag to go to any recorded iteration.") + " " + kept

    # The pointer: a press goes there at once, which QSlider's own would do in pages

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event.position().x())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _go_to(self, x: float) -> None:
        share = (x - MARGIN) / max(self.width() - 2 * MARGIN, 1.0)
        state = round(max(0.0, min(share, 1.0)) * self.end)
        self.setValue(min(state, self._readings.history.last))

    def _place(self, state: float) -> float:
        return MARGIN + state / self.end * (self.width() - 2 * MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, readings = self._theme.colors, self._readings
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        groove = QRectF(MARGIN, middle - GROOVE / 2, self.width() - 2 * MARGIN, GROOVE)
        paint_groove(painter, groove, self._place(readings.history.last), colors)
        if readings.branched_at:
            painter.setPen(QPen(QColor(colors.text), 2))
            x = self._place(readings.branched_at)
            painter.drawLine(QPointF(x, 3), QPointF(x, self.height() - 3))
        painter.setBrush(QColor(colors.lit))
        painter.setPen(QPen(QColor(colors.text if self.hasFocus() else colors.panel), 2 if self.hasFocus() else 1))
        painter.drawEllipse(QPointF(self._place(readings.state), middle), HANDLE, HANDLE)

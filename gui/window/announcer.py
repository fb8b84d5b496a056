"""Announces to a screen reader where training is, without the keyboard having to go there."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from core.base.number_format import figure, grouped
from core.network.elements import Bias, Neuron, Weight
from gui.diagram.readings import spoken
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.phases.narration import phase_text, phase_title
from gui.plots.canvas import Canvas
from gui.stops.texts import stop_text
from gui.widgets.announce import announce

AT_REST = 400  # ms from a step to its announcement
RUNNING = 5000  # ms from one announcement to the next while training runs
DIGITS = 4  # that are read aloud of an error


class Announcer(QObject):
    """Announces the state and its error, once the steps pause; while training runs, every few seconds.

    With it comes what was asked for: the number that is held, or the values of the plot that has the keyboard; and
    what halted a run. Within a step the phase is told instead. Each text is understood by itself.
    """

    announced = Signal(str)

    def __init__(self, store: Store, readings: Readings, window: QWidget) -> None:
        super().__init__(window)
        self._readings, self._window = readings, window
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._announce)
        store.when(changes.playhead_changed).connect(self._follow)
        store.when(changes.phase_changed).connect(self._follow)
        store.when(changes.running_changed).connect(self._follow_running)

    @Slot()
    def _follow(self) -> None:
        if not self._readings.running:
            self._soon.start(AT_REST)
        elif not self._soon.isActive():
            self._soon.start(RUNNING)

    @Slot()
    def _follow_running(self) -> None:
        """Where a run begins and where it has come to is announced at once."""
        self._soon.start(AT_REST)

    @Slot()
    def _announce(self) -> None:
        text = self._text()
        announce(self._window, text)
        self.announced.emit(text)

    def _text(self) -> str:
        readings = self._readings
        state = grouped(readings.state)
        text = self.tr("Iteration {state}").format(state=state)
        if not readings.veil.hides_errors:
            error = figure(readings.error, DIGITS)
            text = self.tr("Iteration {state}, error {error}").format(state=state, error=error)
        if readings.running:
            return self.tr("Training. {text}").format(text=text)
        reached = readings.reached
        if reached.phase is not None and not readings.veil.hides_phase(reached.phase):
            title, told = phase_title(reached.phase, readings.network.depth), phase_text(readings, reached.phase)
            return told if told.startswith(title) else f"{title}. {told}"
        plot = QApplication.focusWidget()
        if isinstance(plot, Canvas) and plot.accessibleDescription():
            text = plot.accessibleDescription()
        said = [text, self._asked_for()]
        if readings.stopped is not None and readings.stopped.state == readings.state:
            said.insert(0, self.tr("Stopped: {what}").format(what=stop_text(readings, readings.stopped.stop)))
        return ". ".join(filter(None, said))

    def _asked_for(self) -> str:
        """The number that is held; not its whole card again."""
        readings, held = self._readings, self._readings.pinned
        if isinstance(held, Weight | Bias):
            value = float(readings.parameters[readings.network.position(held)])
            return f"{readings.names.of(held)} {figure(value, DIGITS)}"
        return spoken(readings, held) if isinstance(held, Neuron) else ""

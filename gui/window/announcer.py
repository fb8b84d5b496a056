"""Announces to a screen reader where training is, without the keyboard having to go there."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from core.base.number_format import figure, grouped
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store

AT_REST = 400  # ms from a step to its announcement
RUNNING = 5000  # ms from one announcement to the next while training runs
DIGITS = 4  # that are read aloud of an error


class Announcer(QObject):
    """Announces the state and its error, once the steps pause; while training runs, every few seconds."""

    announced = Signal(str)

    def __init__(self, store: Store, readings: Readings, window: QWidget) -> None:
        super().__init__(window)
        self._readings, self._window = readings, window
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._announce)
        store.when(changes.playhead_changed).connect(self._follow)
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
        readings = self._readings
        text = self.tr("Iteration {state}").format(state=grouped(readings.state))
        if not readings.veil.hides_errors:
            text = self.tr("Iteration {state}, error {error}").format(
                state=grouped(readings.state), error=figure(readings.error, DIGITS)
            )
        if readings.running:
            text = self.tr("Training. {text}").format(text=text)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))
        self.announced.emit(text)

"""Walks through a step phase by phase, forwards and backwards, by hand or by itself."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store

PACES = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)  # seconds a phase
USUAL = 4  # of them


class PhasePlayer(QObject):
    """Moves the model's phase on and back, from one step into the next; plays at a pace that one can talk over."""

    playing_changed = Signal()
    pace_changed = Signal()

    def __init__(self, store: Store, readings: Readings, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._readings, self._commands = readings, commands
        self._enters = False  # the next state, once it is there, at its first phase
        self._index = USUAL
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._play_on)
        store.when(changes.playhead_changed).connect(self._arrive)
        store.when(changes.phase_changed).connect(self._follow)

    @property
    def is_walking(self) -> bool:
        """Whether a step is walked through."""
        return self._readings.phase is not None

    @property
    def playing(self) -> bool:
        """Whether the phases follow each other by themselves."""
        return self._timer.isActive()

    @property
    def pace(self) -> int:
        """Which of `PACES` it plays at."""
        return self._index

    @Slot(int)
    def set_pace(self, index: int) -> None:
        """Play at that one of `PACES`."""
        if index != self._index:
            self._index = max(0, min(index, len(PACES) - 1))
            self._timer.setInterval(round(1000 * PACES[self._index]))
            self.pace_changed.emit()

    @Slot()
    def next(self) -> None:
        """On by one phase; after the last one comes the first of the next state."""
        readings, commands, phase = self._readings, self._commands, self._readings.phase
        commands.playback.pause()
        last = len(readings.reached.phases) - 1
        if phase is None or phase < last:
            commands.playback.seek(readings.state, 0 if phase is None else phase + 1)
        elif readings.ended is None or readings.state < readings.history.last:
            self._enters = True
            commands.playback.step()
        else:
            self.stop()

    @Slot()
    def previous(self) -> None:
        """Back by one phase; before the first one comes the last of the state before."""
        readings, commands, phase = self._readings, self._commands, self._readings.phase
        self.stop()
        commands.playback.pause()
        last = len(readings.reached.phases) - 1
        if phase is None:
            commands.playback.seek(readings.state, last)
        elif phase:
            commands.playback.seek(readings.state, phase - 1)
        elif readings.state:
            commands.playback.seek(readings.state - 1, last)

    @Slot()
    def leave(self) -> None:
        """Show the whole step again."""
        self.stop()
        self._commands.playback.seek(self._readings.state)

    @Slot()
    def toggle(self) -> None:
        """Play, or stand still."""
        if self.playing:
            self.stop()
        else:
            self._timer.start(round(1000 * PACES[self._index]))
            self.next()
            self.playing_changed.emit()

    def stop(self) -> None:
        """Stand still at the phase on the screen."""
        if self.playing:
            self._timer.stop()
            self.playing_changed.emit()

    @Slot()
    def _play_on(self) -> None:
        if not self._enters:
            self.next()

    @Slot()
    def _arrive(self) -> None:
        if self._enters:
            self._enters = False
            self._commands.playback.seek(self._readings.state, 0)

    @Slot()
    def _follow(self) -> None:
        if not self.is_walking and not self._enters:
            self.stop()

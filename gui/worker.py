"""Training in a thread of its own, a slice at a time."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.run import Run

SLICE = 0.008  # seconds between two looks at what the window wants


class TrainingWorker(QObject):
    """Trains one run, in whichever thread it has been moved to.

    It says nothing while it trains, however fast: who wants to know reads the run's history.
    """

    stood_still = Signal()  # nothing left to do: the state is reached, or the run has ended
    failed = Signal(str)  # a fault of the program's own

    def __init__(self, run: Run) -> None:
        super().__init__()
        self._run = run
        self._until = -1
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._train_a_slice)

    @Slot(int)
    def train_to(self, state: int) -> None:
        """Go on until `state` is recorded."""
        self._until = state
        self._timer.start()

    @Slot()
    def pause(self) -> None:
        """Stop after the slice that is being trained."""
        self._until = -1

    @Slot()
    def _train_a_slice(self) -> None:
        try:
            more = self._run.advance(self._until, SLICE)
        except Exception as fault:
            self._timer.stop()
            self.failed.emit(f"{type(fault).__name__}: {fault}")
            raise
        if not more:
            self._timer.stop()
            self.stood_still.emit()

"""The one thread beside the window's: it trains one run after another, and is joined at the end."""

from PySide6.QtCore import QObject, QThread, Signal, Slot

from core.training.run import Run
from gui.threads.training_worker import RightOfWay, TrainingWorker


class TrainingThread(QObject):
    """Hands commands to its worker, as queued signals: they arrive in the order in which they were given."""

    stood_still = Signal()  # the state asked for is reached, or the run has ended
    failed = Signal(str)
    uncompiled = Signal(str)  # why NumPy has to train what would be compiled

    _take = Signal(object)  # runs
    _train_to = Signal(object)  # a state; Qt's own int ends at 2³¹
    _pause = Signal()
    _prepare = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.way = RightOfWay(self)
        self._worker = TrainingWorker(self.way)
        self._thread = QThread(self)
        self._thread.setObjectName("training")
        self._worker.moveToThread(self._thread)
        self._take.connect(self._worker.take)
        self._train_to.connect(self._worker.train_to)
        self._pause.connect(self._worker.pause)
        self._prepare.connect(self._worker.prepare)
        self._worker.stood_still.connect(self.stood_still)
        self._worker.failed.connect(self.failed)
        self._worker.uncompiled.connect(self.uncompiled)
        self._thread.finished.connect(self._worker.halt)
        self._thread.start()

    def take(self, *runs: Run) -> None:
        """Train `runs` from now on, side by side; whatever was trained before stops within a slice."""
        self._take.emit(runs)

    def prepare(self) -> None:
        """Load, in the thread, what training needs."""
        self._prepare.emit()

    def train_to(self, state: int) -> None:
        """Go on until `state` is recorded."""
        self._train_to.emit(state)

    @Slot()
    def pause(self) -> None:
        """Stop within a slice."""
        self._pause.emit()

    def close(self) -> None:
        """Stop, and join the thread."""
        self._pause.emit()
        self._thread.quit()
        self._thread.wait()

    @property
    def is_over(self) -> bool:
        """Whether the thread has been joined."""
        return self._thread.isFinished()

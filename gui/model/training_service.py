"""Training, as the commands ask for it: in its own thread, along runs that are watched."""

from PySide6.QtCore import QObject, Signal, Slot

from core.training.run import Run
from core.training.stops import Watch
from gui.model.window_state import RunState, Session, TrainingProgress
from gui.threads.training_thread import TrainingThread


class TrainingService(QObject):
    """Trains the runs of a session as far as it is told, and says how far they are."""

    stood_still = Signal()  # the state that was asked for is reached, or the run can't go on
    failed = Signal(str)  # a fault of the program's own
    uncompiled = Signal(str)  # why NumPy has to train what would be compiled

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = TrainingThread(self)
        self._thread.stood_still.connect(self.stood_still)
        self._thread.failed.connect(self.failed)
        self._thread.uncompiled.connect(self.uncompiled)

    def take(self, session: Session) -> None:
        """Train the runs of this session from now on."""
        self._thread.take(*_runs(session))

    def train_to(self, state: int) -> None:
        """Go on until `state` is recorded."""
        self._thread.train_to(state)

    def pause(self) -> None:
        """Stop within a slice."""
        self._thread.pause()

    def prepare(self) -> None:
        """Load, in the thread, what training needs: the first step then needn't wait for it."""
        self._thread.prepare()

    def give_way(self) -> None:
        """The window has something to show: training stands still until it has."""
        self._thread.way.take()

    def watch(self, session: Session, watch: Watch | None) -> None:
        """Halt the run by this from now on."""
        session.run.watch = watch

    def progress(self, session: Session, run_state: RunState) -> TrainingProgress:
        """How far training is now; nothing is said of states that are still to be looked through for what halts it."""
        run, right = session.run, session.right_run
        waits = run_state.is_running or run_state.awaited is not None
        return TrainingProgress(
            length=reached(run) + 1,
            right_length=right.history.length if right is not None else 0,
            ended=run.ended,
            stopped=run.stopped,
            is_compiling=waits and not run.is_ready,
        )

    @Slot()
    def close(self) -> None:
        """Stop, and join the thread."""
        self._thread.close()

    @property
    def is_over(self) -> bool:
        """Whether the thread has been joined."""
        return self._thread.is_over


def reached(run: Run) -> int:
    """The newest state at and before which nothing was found that halts the run."""
    watch = run.watch
    return run.history.last if watch is None else min(run.history.last, watch.reached)


def _runs(session: Session) -> tuple[Run, ...]:
    return (session.run,) if session.right_run is None else (session.run, session.right_run)

"""Training in a thread of its own, a slice at a time, whenever the window has nothing to do."""

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

from core.base.spare_memory import give_back
from core.training.kernel import why_not_compiled
from core.training.recorder import LARGE
from core.training.run import Run

SLICE = 0.008  # seconds between two looks at what the window wants
REST = 300  # milliseconds that training has stood still before memory is given back
PATIENCE = 0.03  # seconds that training waits at most for a window that is busy
AFTER_PAINTING = -1000  # a priority below that of Qt's own requests to paint


class RightOfWay(QObject):
    """Lets the window's thread go first when it has new numbers to show.

    Both threads run Python, and only one of them can at a time. So training waits from the moment that the
    playhead moves, or something is pointed at, until the window has told all its views.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._free = threading.Event()
        self._free.set()

    def take(self) -> None:
        """The window has something to do: until all events that wait now are handled, training stands still."""
        if self._free.is_set():
            self._free.clear()
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), AFTER_PAINTING)

    def customEvent(self, event: QEvent) -> None:
        self._free.set()

    def wait(self) -> bool:
        """Wait until the window has nothing to do, or no longer; whether it hasn't. For the training thread."""
        return self._free.wait(PATIENCE)

    def is_free(self) -> bool:
        """Whether the window still has nothing to do."""
        return self._free.is_set()


class TrainingWorker(QObject):
    """Trains runs side by side, always the one that is least far, in whichever thread it has been moved to.

    There is one as long as the window lives: a QObject that is destroyed in another thread holds a lock of Qt's while
    it asks for the interpreter, and the window may hold the interpreter while it asks for that lock.

    It says nothing while it trains, however fast: who wants to know reads the runs' histories.
    """

    stood_still = Signal()  # nothing left to do: the state is reached, or the run has ended
    failed = Signal(str)  # a fault of the program's own
    uncompiled = Signal(str)  # why NumPy has to train what would be compiled: once

    def __init__(self, way: RightOfWay) -> None:
        super().__init__()
        self._runs: Sequence[Run] = ()
        self._way = way
        self._until = -1
        self._is_loading = False  # what they need is loaded beside, and it is still to be said what came of it
        self._is_reported = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._train_a_slice)
        self._rest = QTimer(self)
        self._rest.setInterval(REST)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._give_back)

    @Slot(object)
    def take(self, runs: Sequence[Run]) -> None:
        """Train these from now on, once it is told how far."""
        self._timer.stop()
        self._rest.stop()
        self._runs, self._until, self._is_loading = runs, -1, False

    @Slot()
    def halt(self) -> None:
        """The thread ends: a timer can be stopped only in its own."""
        self._timer.stop()
        self._rest.stop()

    @Slot(object)
    def train_to(self, state: int) -> None:
        """Go on until `state` is recorded."""
        self._until = state
        self._rest.stop()
        self._timer.start()

    @Slot()
    def prepare(self) -> None:
        """Have what training needs loaded beside this thread, so that a run that goes on doesn't wait for it."""
        for run in self._runs:
            run.begin_loading()
        self._is_loading = True
        self._timer.start()

    @Slot()
    def pause(self) -> None:
        """Stop after the slice that is being trained."""
        self._until = -1

    @Slot()
    def _train_a_slice(self) -> None:
        try:
            # Where one of them was halted, the others go no farther.
            until = min([self._until, *(run.stopped.state for run in self._runs if run.stopped is not None)])
            behind = [run for run in self._runs if run.has_more(until)]
            more = len(behind) > 1
            if behind:
                run = min(behind, key=_length)
                more |= run.advance(until, SLICE, None if run.is_compiled else self._after_the_window())
            elif self._is_loading:
                self._wait_for_loading()
                return
        except Exception as fault:
            self._timer.stop()
            self._until = -1  # what is loaded meanwhile starts the timer again
            self.failed.emit(f"{type(fault).__name__}: {fault}")
            raise
        self._report_once()
        if not more:
            self._timer.stop()
            if any(run.setup.network.parameter_count > LARGE for run in self._runs):
                self._rest.start()
            self.stood_still.emit()

    def _wait_for_loading(self) -> None:
        """For a slice, so that what the window wants meanwhile is done; it is in nobody's way."""
        self._is_loading = not all(run.is_prepared_within(SLICE) for run in self._runs)
        if not self._is_loading:
            self._timer.stop()
            self._report_once()

    @Slot()
    def _give_back(self) -> None:
        """What large runs that were replaced have left with the C library."""
        give_back()

    def _report_once(self) -> None:
        why = why_not_compiled()
        if why and not self._is_reported:
            self._is_reported = True
            self.uncompiled.emit(why)

    def _after_the_window(self) -> Callable[[], bool] | None:
        """Let the window go first; a window that is always busy must not keep training from going on."""
        return self._way.is_free if self._way.wait() else None


def _length(run: Run) -> int:
    return run.history.length

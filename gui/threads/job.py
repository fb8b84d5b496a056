"""One piece of long work beside the window: it says how far it is, and can be cancelled."""

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, QThread, Signal

_logger = logging.getLogger("backstep")


class CancelledError(Exception):
    """Nobody waits for the work any more."""


class Report(Protocol):
    """Says how far the work is, and may hand over what is there already.

    `report(0, 0)` says nothing, and only lets the work be called off: it may come thousands of times.

    Raises
    ------
    CancelledError
        Where the work has been called off: let it pass.
    """

    def __call__(self, done: int, total: int, part: object = None) -> None: ...


class Job(QObject):
    """Does `work(report)` in a thread of its own.

    The signals arrive in the thread that the job was made in; after `cancel` none does. Whoever makes a job says what
    is to be done where it fails, by a fault of the program's own: `failed` is given what it was, in that same thread.
    A job that is destroyed with its parent calls its work off first, and waits until it has stopped.
    """

    progressed = Signal(int, int, object)  # how many of how many, and what has come of it
    done = Signal(object)  # what the work returned
    over = Signal()  # it is done, or has failed
    called_off = Signal()  # by `cancel` or `leave`: nothing more comes of it

    def __init__(self, work: Callable[[Report], Any], failed: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._failed = failed
        self.is_over = False  # whether it is done, or has failed, and said so
        self._thread = _WorkThread(work, self)
        self._thread.progressed.connect(self._pass_on)
        self._thread.succeeded.connect(self._succeed)
        self._thread.failed.connect(self._fail)
        self.destroyed.connect(partial(_stop, self._thread))

    @property
    def is_called_off(self) -> bool:
        """Whether nothing more comes of it."""
        return self._thread.called_off.is_set()

    @property
    def is_running(self) -> bool:
        """Whether the work goes on."""
        return self._thread.isRunning()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Call the work off, and wait until it has stopped: as long as it takes from one report to the next."""
        _stop(self._thread)
        self.called_off.emit()

    def leave(self) -> None:
        """Call the work off without waiting: it is left to itself, and this job is gone when it has stopped."""
        self._thread.called_off.set()
        self.called_off.emit()
        outermost: QObject = self
        while (above := outermost.parent()) is not None:
            outermost = above
        if outermost is not self:
            # A dialog may be gone before its work is, and Qt ends a program that destroys a thread at work.
            self.setParent(outermost)
        self._thread.finished.connect(self.deleteLater)
        if self._thread.isFinished():
            self.deleteLater()

    def _pass_on(self, done: int, total: int, part: object) -> None:
        if not self._thread.called_off.is_set():
            self.progressed.emit(done, total, part)

    def _succeed(self, result: object) -> None:
        self._thread.wait()
        if not self._thread.called_off.is_set():
            self.is_over = True
            self.done.emit(result)
            self.over.emit()

    def _fail(self, fault: str) -> None:
        self._thread.wait()
        if not self._thread.called_off.is_set():
            self.is_over = True
            self._failed(fault)
            self.over.emit()


def _stop(thread: "_WorkThread", _job: QObject | None = None) -> None:
    """Call the work off, and wait until it has stopped; Qt ends a program that destroys a thread which runs."""
    thread.called_off.set()
    thread.wait()


class _WorkThread(QThread):
    progressed = Signal(int, int, object)
    succeeded = Signal(object)
    failed = Signal(str)

    def __init__(self, work: Callable[[Report], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self.called_off = threading.Event()

    def run(self) -> None:
        try:
            result = self._work(self._report)
        except CancelledError:
            return
        except Exception as fault:
            _logger.exception("Work beside the window failed")
            self.failed.emit(f"{type(fault).__name__}: {fault}")
            return
        self.succeeded.emit(result)

    def _report(self, done: int, total: int, part: object = None) -> None:
        if self.called_off.is_set():
            raise CancelledError
        if total or part is not None:
            self.progressed.emit(done, total, part)

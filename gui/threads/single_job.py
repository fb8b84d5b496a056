"""Long work of one view beside the window: one job at a time, and another one takes its place."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from gui.threads.job import Job, Report


class SingleJob(QObject):
    """Begins jobs, of which only the newest counts: the one before is left to itself, and nothing comes of it.

    What a job returns is handed to whom it was begun with, after `is_busy` has become false: so another may begin
    there. `failed` is given what went wrong by a fault of the program's own.
    """

    busy_changed = Signal(bool)
    progressed = Signal(int, int, object)  # how many of how many, and what has come of it

    def __init__(self, failed: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._failed = failed
        self._job: Job | None = None
        self._done: Callable[[Any], object] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a job is at work that somebody waits for."""
        return self._job is not None

    def begin(self, work: Callable[[Report], Any], done: Callable[[Any], object] | None = None) -> None:
        """Do `work(report)`, and then, where something is to be done, `done` with what it returns."""
        self.leave()
        self._job, self._done = Job(work, self._fail, self), done
        self._job.progressed.connect(self.progressed)
        self._job.done.connect(self._finish)
        self.busy_changed.emit(True)
        self._job.start()

    @Slot()
    def leave(self) -> None:
        """Call off what is being done, without waiting for it."""
        job = self._job
        if job is not None:
            job.leave()
            self._forget()

    @Slot(object)
    def _finish(self, result: object) -> None:
        done = self._done
        self._end()
        if done is not None:
            done(result)

    def _fail(self, fault: str) -> None:
        self._end()
        self._failed(fault)

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._forget()

    def _forget(self) -> None:
        self._job = self._done = None
        self.busy_changed.emit(False)

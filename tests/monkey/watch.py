"""What goes wrong while the monkey works: exceptions in any thread, faults of jobs and of training, Qt's warnings."""

import sys
import threading
import traceback
from types import TracebackType
from typing import Self

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from gui.model.workbench import Workbench
from gui.threads.job import Job

# What the platform without a screen says of itself, and Qt's tests of a drag that leaves the window.
OF_THE_TESTS = ("This plugin does not support", "Mouse event at")


class Watch:
    """Hears of everything that goes wrong from entering it to leaving it, and keeps it in `faults`."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self._lock = threading.Lock()

    def hear(self, fault: str) -> None:
        """One more; in any thread."""
        with self._lock:
            self.faults.append(fault)

    def take(self) -> list[str]:
        """What was heard since the last time."""
        with self._lock:
            heard, self.faults = self.faults, []
        return heard

    def of(self, workbench: Workbench) -> None:
        """Hear of training that fails, too."""
        workbench.failed.connect(lambda fault: self.hear(f"training failed: {fault}"))

    def __enter__(self) -> Self:
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook, Job._fail
        sys.excepthook = self._except
        threading.excepthook = lambda fault: self._except(fault.exc_type, fault.exc_value, fault.exc_traceback)
        sys.unraisablehook = lambda fault: self._except(fault.exc_type, fault.exc_value, fault.exc_traceback)
        fail = Job._fail

        def failed(job: Job, fault: str) -> None:
            self.hear(f"a job failed: {fault}")
            fail(job, fault)

        Job._fail = failed  # type: ignore[method-assign]
        self._handler = qInstallMessageHandler(self._say)
        return self

    def __exit__(self, *_fault: object) -> None:
        qInstallMessageHandler(self._handler)
        sys.excepthook, threading.excepthook, sys.unraisablehook, Job._fail = self._before  # type: ignore[method-assign]

    def _except(self, kind: type[BaseException], fault: BaseException | None, where: TracebackType | None) -> None:
        self.hear("".join(traceback.format_exception(kind, fault, where)))

    def _say(self, kind: QtMsgType, _context: object, message: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or message.startswith(OF_THE_TESTS):
            return
        if kind == QtMsgType.QtFatalMsg:
            print(f"Qt says: {message}", file=sys.stderr, flush=True)  # and then it ends the program
        self.hear(f"Qt says: {message}\n{''.join(traceback.format_stack(limit=12))}")

"""What goes wrong while the monkey works: exceptions in any thread, faults of jobs and of training, Qt's warnings."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Self

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from gui.model.model import Model

# What the platform without a screen says of itself, and Qt's tests of a drag that leaves the window.
OF_THE_TESTS = ("This plugin does not support", "Mouse event at")


class _Faults(logging.Handler):
    """Hears of what the program logs with a traceback: work beside the window that failed."""

    def __init__(self, hear: Callable[[str], None]) -> None:
        super().__init__(logging.ERROR)
        self._hear = hear

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info is not None:
            self._hear(f"a job failed: {record.getMessage()}: {record.exc_info[1]!r}")


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

    def of(self, model: Model) -> None:
        """Hear of training that fails, too."""
        model.commands.playback.failed.connect(lambda fault: self.hear(f"training failed: {fault}"))

    def __enter__(self) -> Self:
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._except
        threading.excepthook = lambda fault: self._except(fault.exc_type, fault.exc_value, fault.exc_traceback)
        sys.unraisablehook = lambda fault: self._except(fault.exc_type, fault.exc_value, fault.exc_traceback)
        self._faults_of_jobs = _Faults(self.hear)
        logging.getLogger("backstep").addHandler(self._faults_of_jobs)
        self._handler = qInstallMessageHandler(self._say)
        return self

    def __exit__(self, *_fault: object) -> None:
        qInstallMessageHandler(self._handler)
        logging.getLogger("backstep").removeHandler(self._faults_of_jobs)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _except(self, kind: type[BaseException], fault: BaseException | None, where: TracebackType | None) -> None:
        self.hear("".join(traceback.format_exception(kind, fault, where)))

    def _say(self, kind: QtMsgType, _context: object, message: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or message.startswith(OF_THE_TESTS):
            return
        if kind == QtMsgType.QtFatalMsg:
            print(f"Qt says: {message}", file=sys.stderr, flush=True)  # and then it ends the program
        self.hear(f"Qt says: {message}\n{''.join(traceback.format_stack(limit=12))}")

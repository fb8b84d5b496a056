"""Faults of the program's own: written to a log wherever they happen, and shown in one notice in the window.

A fault may happen in any thread, sixty times a second, or while something is being destroyed. The notice is made in
the window's thread, once, and counts; it has all that a report needs, to be copied.
"""

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import numpy as np
from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, QSettings, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from core.base.left_out import loaded_later
from core.base.version import VERSION
from gui.look.plain_text import keep_box_plain

with loaded_later("socket"):  # by which it logs over a network
    from logging.handlers import RotatingFileHandler

LONGEST_LOG = 200_000  # bytes; two older ones are kept
_logger = logging.getLogger("backstep")
_logger.propagate = False  # the terminal is for who starts the program there, and for its own lines


def log_path(settings: QSettings) -> Path:
    """Where faults are written: beside settings that are a file of their own, else where the system keeps data."""
    if settings.format() == QSettings.Format.IniFormat:
        return Path(settings.fileName()).parent / "backstep.log"
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "backstep.log"


class Faults(QObject):
    """Hears of every fault that nobody else has caught, from `install` to `remove`."""

    _happened = Signal(str, str)  # in one line, and with the traceback; from any thread

    def __init__(self, window: QWidget, log: Path, where: Callable[[], str]) -> None:
        """`where` says what is open, and at which state."""
        super().__init__(window)
        self._window, self._log, self._where = window, log, where
        self._handler: logging.Handler | None = None
        self._notice: QMessageBox | None = None
        self._count = 0
        self._is_showing = False
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of what happens in any thread."""
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(self._log, maxBytes=LONGEST_LOG, backupCount=2, encoding="utf-8")
            handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
            _logger.addHandler(handler)
            self._handler = handler
        except OSError:  # a home that can't be written to: the notice is there all the same
            pass
        sys.excepthook = self._hear
        threading.excepthook = lambda fault: self._hear(fault.exc_type, fault.exc_value, fault.exc_traceback)
        sys.unraisablehook = lambda fault: self._hear(fault.exc_type, fault.exc_value, fault.exc_traceback)

    def remove(self) -> None:
        """Hear of nothing more."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        if self._handler is not None:
            _logger.removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    @contextmanager
    def writing_crashes(self) -> Iterator[None]:
        """Meanwhile, should the process die of a fault below Python, where it was is written beside the log."""
        try:
            file = self._log.with_suffix(".crash.log").open("a", encoding="utf-8")
        except OSError:
            yield
            return
        with file:
            faulthandler.enable(file)
            try:
                yield
            finally:
                faulthandler.disable()  # before the file that it writes to is closed

    def report(self, line: str, details: str) -> None:
        """Something went wrong, of which `details` say more; to be called in any thread."""
        _logger.error("%s\n%s", line, details)
        self._happened.emit(line, details)

    def _hear(self, kind: type[BaseException], fault: BaseException | None, where: TracebackType | None) -> None:
        raised = fault if fault is not None else kind()
        self.report(f"{kind.__name__}: {raised}", "".join(traceback.format_exception(kind, raised, where)))

    @Slot(str, str)
    def _show(self, line: str, details: str) -> None:
        """Show it, or count it where one is shown already: what comes after the first may only follow from it."""
        if self._is_showing:
            return
        self._is_showing = True
        try:
            self._count += 1
            if self._notice is None:
                self._notice = self._made(line, details)
                self._notice.open()
            else:
                more = self.tr("{line}\nFurther faults since then: {count}. The log has them all.")
                self._notice.setInformativeText(more.format(line=self._first, count=self._count - 1))
        finally:
            self._is_showing = False

    def _made(self, line: str, details: str) -> QMessageBox:
        self._first, self._count = line, 1
        report = f"{details}\n{self._where()}\n{versions()}\n{self._log}\n"
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Backstep")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Something went wrong in the program. What you have open is still here."))
        box.setInformativeText(line)
        keep_box_plain(box)
        box.setDetailedText(report)
        box.addButton(QMessageBox.StandardButton.Close)
        copy = box.addButton(self.tr("Copy the report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
        box.finished.connect(self._forget)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box

    @Slot()
    def _forget(self) -> None:
        self._notice = None


def versions() -> str:
    """What runs, in one line."""
    parts = (f"Backstep {VERSION}", f"Python {platform.python_version()}", f"PySide6 {pyside_version}")
    return ", ".join((*parts, f"NumPy {np.__version__}", platform.platform()))

"""Long work that the user waits for: done beside the window, which says so where it takes long, and can call it off."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressDialog, QWidget

from core.errors import ScenarioError
from gui.job import CancelledError, Job, Report
from gui.plain_text import keep_plain

Result = TypeVar("Result")

PATIENCE = 400  # milliseconds before anything is said


def wait_for(window: QWidget, text: str, work: Callable[[Report], Result]) -> Result:
    """What `work(report)` gives; meanwhile nothing else can be done in the window.

    Raises
    ------
    ScenarioError
        If the work raised it.
    CancelledError
        If the user called it off.
    RuntimeError
        If the work failed by a fault of the program's own.
    """
    results: list[Result] = []
    faults: list[Exception] = []

    def attempt(report: Report) -> None:
        try:
            results.append(work(report))
        except ScenarioError as fault:
            faults.append(fault)

    loop, soon = QEventLoop(), QTimer(singleShot=True, interval=PATIENCE)
    job = Job(attempt, window)
    job.done.connect(loop.quit)
    job.failed.connect(lambda fault: faults.append(RuntimeError(fault)))
    job.failed.connect(loop.quit)
    soon.timeout.connect(loop.quit)
    soon.start()
    job.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    if soon.isActive():
        soon.stop()
    else:
        _show_until_over(window, text, loop)
        job.cancel()
    job.deleteLater()
    if faults:
        raise faults[0]
    if not results:
        raise CancelledError
    return results[0]


def _show_until_over(window: QWidget, text: str, loop: QEventLoop) -> None:
    dialog = QProgressDialog(text, QCoreApplication.translate("Waiting", "Cancel"), 0, 0, window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(0)
    keep_plain(*dialog.findChildren(QLabel))
    dialog.canceled.connect(loop.quit)
    dialog.show()
    loop.exec()
    dialog.canceled.disconnect(loop.quit)
    dialog.close()
    dialog.deleteLater()

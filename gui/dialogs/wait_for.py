"""Long work that the user waits for: done beside the window, which says so where it takes long, and can call it off."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QProgressDialog, QWidget

from core.base.errors import ScenarioError
from gui.look.plain_text import keep_plain
from gui.threads.job import CancelledError, Job, Report

Result = TypeVar("Result")

PATIENCE = 400  # ms before the dialog is shown


def wait_for(window: QWidget, text: str, work: Callable[[Report], Result]) -> Result:
    """What `work(report)` gives; meanwhile nothing else can be done in the window.

    Work that is called off is left to itself: it stops at its next report, and nothing comes of it. Work that changes
    anything has to report before it does.

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

    job = Job(attempt, lambda fault: faults.append(RuntimeError(fault)), window)
    loop = QEventLoop()
    job.called_off.connect(loop.quit)  # where the window closes meanwhile
    if not _is_over_soon(job, loop) and not job.is_called_off:
        _show_until_over(window, text, job, loop)
    if job.is_over:
        job.deleteLater()
    else:
        job.leave()
        raise CancelledError
    if faults:
        raise faults[0]
    if not results:
        raise CancelledError
    return results[0]


# The loop may be left by any of several things, and by more than one in one turn of it. So what has happened is asked
# of the job and of the dialog, never told by which of them has ended the loop.


def _is_over_soon(job: Job, loop: QEventLoop) -> bool:
    """Start the job, and say whether it was over before patience was."""
    patience = QTimer(singleShot=True, interval=PATIENCE)
    job.over.connect(loop.quit)
    patience.timeout.connect(loop.quit)
    patience.start()
    job.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    patience.stop()
    return job.is_over


def _show_until_over(window: QWidget, text: str, job: Job, loop: QEventLoop) -> None:
    """Say what is waited for, until the job is over or called off."""
    dialog = _Dialog(text, QCoreApplication.translate("Waiting", "Cancel"), 0, 0, window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(0)
    keep_plain(*dialog.findChildren(QLabel))
    dialog.setAutoReset(False)
    dialog.setAutoClose(False)
    job.progressed.connect(dialog.show_progress)
    dialog.canceled.connect(loop.quit)
    dialog.show()
    while not job.is_over and not job.is_called_off and not dialog.wasCanceled():
        loop.exec()
    dialog.canceled.disconnect(loop.quit)
    dialog.close()
    dialog.deleteLater()


class _Dialog(QProgressDialog):
    @Slot(int, int, object)
    def show_progress(self, done: int, total: int, _part: object) -> None:
        """How far the work is; of work that doesn't know how much there is, that it goes on."""
        self.setRange(0, total)
        self.setValue(done)

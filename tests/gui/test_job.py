"""Long work beside the window."""

import threading

import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.job import CancelledError, Job, Report


def test_a_job_that_goes_with_its_parent_stops_first(qtbot: QtBot):
    began, ended = threading.Event(), threading.Event()

    def work(report: Report) -> None:
        began.set()
        try:
            while True:
                report(0, 0)
        except CancelledError:
            ended.set()
            raise

    parent = QObject()
    job = Job(work, lambda fault: None, parent)
    job.start()
    assert began.wait(60)
    shiboken6.delete(parent)  # Qt ends a program that destroys a thread which runs
    assert ended.is_set()

"""Long work beside the window."""

import logging
import threading
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.kept_runs.page import KeptRunsPage
from gui.threads.job import CancelledError, Job, Report
from gui.views.query.page import QueryPage
from gui.window.main_window import MainWindow


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


def test_a_report_that_says_nothing_wakes_nobody(qtbot: QtBot):
    """The window's thread has its hands full with a run: work beside it may ask a thousand times whether to go on."""

    def work(report: Report) -> None:
        for _ in range(1000):
            report(0, 0)
        report(1, 2)
        report(0, 0, "a part")

    told: list[tuple[int, int, object]] = []
    parent = QObject()
    job = Job(work, lambda fault: None, parent)
    job.progressed.connect(lambda *said: told.append(said))
    with qtbot.waitSignal(job.done):
        job.start()
    assert told == [(1, 2, None), (0, 0, "a part")]


def test_where_work_fails_the_log_has_all_that_a_report_needs(qtbot: QtBot, caplog: pytest.LogCaptureFixture):
    def broken(_report: Report) -> None:
        raise ZeroDivisionError("in the work")

    told: list[str] = []
    logger = logging.getLogger("backstep")
    logger.addHandler(caplog.handler)
    parent = QObject()
    job = Job(broken, told.append, parent)
    job.start()
    qtbot.waitUntil(lambda: told == ["ZeroDivisionError: in the work"])
    logger.removeHandler(caplog.handler)
    assert "Traceback" in caplog.text and "in broken" in caplog.text


@pytest.fixture
def stubborn() -> Iterator[Callable[..., None]]:
    """Work that reports nothing for a long time; it says whether it has ended."""
    go = threading.Event()

    def work(*_how: object) -> None:
        work.began.set()
        go.wait(5)
        work.ended.set()

    work.began, work.ended = threading.Event(), threading.Event()
    yield work
    go.set()


def test_nobody_waits_for_a_sweep_that_is_called_off(
    window: MainWindow, stubborn: Callable[..., None], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("gui.kept_runs.sweeping.train_in_turn", stubborn)
    window.actions_made["compare_sizes"].trigger()
    form = window.views.page(KeptRunsPage).form
    form.go.click()
    assert stubborn.began.wait(60)
    form.go.click()
    assert not stubborn.ended.is_set()


def test_nobody_waits_for_inputs_that_are_looked_for_no_more(
    window: MainWindow, stubborn: Callable[..., None], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("gui.views.query.found_inputs.back_query", stubborn)
    window.views.show_view("query")
    window.views.page(QueryPage).back.click()
    assert stubborn.began.wait(60)
    window.open("csdn-2-3-1")
    assert not stubborn.ended.is_set()

"""One job at a time: only what was begun last counts."""

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.threads.job import Job, Report
from gui.threads.single_job import SingleJob


class Told:
    """What a view hears of its job."""

    def __init__(self) -> None:
        self.parent = QObject()
        self.results: list[object] = []
        self.faults: list[str] = []
        self.busy: list[bool] = []
        self.parts: list[object] = []
        self.job = SingleJob(self.faults.append, self.parent)
        self.job.busy_changed.connect(self.busy.append)
        self.job.progressed.connect(lambda _done, _total, part: self.parts.append(part))

    def is_idle(self) -> bool:
        return not self.job.is_busy


@pytest.fixture
def told(qtbot: QtBot) -> Told:
    return Told()


def test_what_it_returns_is_handed_on_once_it_is_idle(told: Told, qtbot: QtBot):
    def work(report: Report) -> int:
        report(1, 2, "half")
        return 42

    told.job.begin(work, lambda result: told.results.extend((result, told.job.is_busy)))
    assert told.job.is_busy and told.busy == [True]
    qtbot.waitUntil(told.is_idle)
    assert told.results == [42, False]
    assert (told.parts, told.busy, told.faults) == (["half"], [True, False], [])


def test_of_two_only_the_newer_counts(told: Told, qtbot: QtBot):
    go = threading.Event()

    def slow(_report: Report) -> str:
        go.wait(60)
        return "old"

    told.job.begin(slow, told.results.append)
    told.job.begin(lambda _report: "new", told.results.append)
    qtbot.waitUntil(told.is_idle)
    go.set()
    qtbot.waitUntil(lambda: not told.parent.findChildren(Job))  # the old one is over, too, and gone
    assert told.results == ["new"]
    assert told.busy == [True, False, True, False]


def test_what_is_left_says_nothing_any_more(told: Told, qtbot: QtBot):
    began, go = threading.Event(), threading.Event()

    def work(report: Report) -> str:
        began.set()
        go.wait(60)
        report(1, 1, "late")
        return "late"

    told.job.begin(work, told.results.append)
    assert began.wait(60)
    told.job.leave()
    assert told.busy == [True, False]
    go.set()
    qtbot.waitUntil(lambda: not told.parent.findChildren(Job))
    assert (told.results, told.parts, told.faults) == ([], [], [])


def test_a_job_may_begin_another_when_it_is_done_or_has_failed(told: Told, qtbot: QtBot):
    def broken(_report: Report) -> None:
        raise ZeroDivisionError("in the work")

    told.job.begin(lambda _report: 1, lambda _result: told.job.begin(broken, told.results.append))
    qtbot.waitUntil(lambda: told.faults == ["ZeroDivisionError: in the work"])
    assert told.results == [] and not told.job.is_busy
    told.job.begin(lambda _report: 3, told.results.append)
    qtbot.waitUntil(told.is_idle)
    assert told.results == [3]
    qtbot.waitUntil(lambda: not told.parent.findChildren(Job))

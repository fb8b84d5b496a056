"""Garbage is collected in the window's thread, and in no other."""

import gc
import threading

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.threads.garbage_collector import Collector
from gui.threads.job import Job, Report

DESTROYED_IN: list[int] = []


class Knot(QWidget):
    """A widget that holds itself, so that only the collector lets it go."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self

    def __del__(self) -> None:
        DESTROYED_IN.append(threading.get_ident())


@pytest.fixture
def knots(qtbot: QtBot) -> int:
    gc.collect()
    DESTROYED_IN.clear()
    for _ in range(20):
        Knot()
    return 20


def fill_the_measure(_report: Report) -> int:
    kept = [[] for _ in range(100 * gc.get_threshold()[0])]
    return len(kept)


def test_another_thread_that_fills_the_measure_collects_nothing(
    knots: int, collector: Collector, qtbot: QtBot, qapp: object
):
    job = Job(fill_the_measure, pytest.fail, collector)
    with qtbot.waitSignal(job.done):
        job.start()
    assert all(thread == threading.get_ident() for thread in DESTROYED_IN)


def test_the_window_s_thread_collects_them(knots: int, collector: Collector, qtbot: QtBot):
    held: list[list[int]] = []

    def collected() -> bool:
        held.extend([] for _ in range(10 * gc.get_threshold()[0]))
        return len(DESTROYED_IN) == knots

    qtbot.waitUntil(collected)
    assert set(DESTROYED_IN) == {threading.get_ident()}


def test_what_is_not_due_is_left_alone(knots: int, collector: Collector):
    gc.collect(0)
    DESTROYED_IN.clear()
    for _ in range(3):
        Knot()
    collector.collect()
    assert DESTROYED_IN == []
    gc.collect()
    assert len(DESTROYED_IN) == 3

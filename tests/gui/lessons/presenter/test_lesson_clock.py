"""The clock of a lesson beside its plan, and the time that a class has."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.lessons.course import LessonCourse
from gui.lessons.presenter.class_timer import ClassTimer
from gui.lessons.presenter.lesson_clock import LessonClock, Pace, clock_text, lesson_times, passing
from gui.lessons.presenter.presenter_texts import first_letters
from tests.gui.lessons.lessons import lesson_file


def course(at: int) -> LessonCourse:
    """At a step of a lesson of three, of 2, 4 and 3 minutes."""
    steps = ("minutes = 2", "minutes = 4", "minutes = 3")
    return LessonCourse(lesson_file(*steps).lesson).going_to(at)


@pytest.mark.parametrize(
    ("gone", "away", "pace"),
    [
        (40, 80, Pace.AHEAD),  # the second step begins at 2:00
        (120, 0, Pace.ON_TIME),
        (359, 0, Pace.ON_TIME),  # and ends at 6:00
        (390, 30, Pace.BEHIND),
        (480, 120, Pace.FAR_BEHIND),
    ],
)
def test_a_step_is_on_time_within_its_minutes(gone: int, away: int, pace: Pace) -> None:
    times = lesson_times(course(1), gone)
    assert (times.planned, times.away, times.pace) == (120, away, pace)


def test_what_is_left_goes_below_nothing() -> None:
    at_end = replace(course(2), lesson=course(2).lesson._replace(minutes=9))
    assert lesson_times(at_end, 9 * 60 + 65).left == -65
    assert [clock_text(seconds) for seconds in (0, 61, 820, -65)] == ["0:00", "1:01", "13:40", "−1:05"]


def test_a_lesson_that_is_gone_on_with_counts_from_the_plan() -> None:
    now = [100.0]
    clock = LessonClock(lambda: now[0])
    clock.begin(2.0)
    now[0] = 130.0
    assert clock.gone == 150.0


def test_the_time_of_a_class_counts_down_and_stands_at_nothing(qtbot: QtBot) -> None:
    now, parent = [0.0], QObject()
    timer = ClassTimer(parent, lambda: now[0])
    assert timer.text == ""
    timer.toggle()
    assert timer.text == "2:00"
    with qtbot.waitSignal(timer.changed):
        now[0] = 118.5
    assert timer.text == "0:02"
    with qtbot.waitSignal(timer.changed):
        now[0] = 300.0
    assert timer.text == "0:00" and not timer.is_going


def test_letters_are_those_of_the_first_word_in_which_options_differ() -> None:
    assert first_letters(["It grows", "It shrinks"]) == ["g", "s"]
    assert first_letters(["**W12**", "no"]) == ["w", "n"]
    assert first_letters(["both", "none"]) == ["", ""]  # B is black
    assert first_letters(["12", "15"]) == ["", ""]


def test_minutes_go_by_while_the_machine_sleeps(monkeypatch: pytest.MonkeyPatch):
    boot_time = object()
    monkeypatch.setattr(time, "CLOCK_BOOTTIME", boot_time, raising=False)
    monkeypatch.setattr(time, "clock_gettime", {boot_time: 7300.0}.__getitem__, raising=False)
    assert passing() == 7300.0


def test_a_system_without_such_a_clock_has_another(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    monkeypatch.setattr(time, "monotonic", lambda: 12.0)
    assert passing() == 12.0

"""How long somebody works on a practice."""

import pytest
from pytestqt.qtbot import QtBot

from core.exercises.practice.practice import practice_of
from core.setup.setup import open_setup
from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.practice.practising import Practising
from gui.practice.sheet.practice_source import PracticeSource
from gui.practice.sheet.sheet_page import SheetPage
from gui.practice.sheet.work_clock import WorkClock
from tests.core.reports.test_practice_summary import SHEET


class Seconds:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


def test_it_counts_until_the_last_answer_and_not_while_it_stands_still(seconds: Seconds):
    clock = WorkClock(seconds)
    seconds.now += 600.0
    clock.begin()
    assert clock.minutes == 0  # nobody has seen the first question yet
    clock.go_on()
    seconds.now += 100.0
    clock.stand_still()
    seconds.now += 3000.0
    clock.go_on()
    clock.go_on()
    seconds.now += 80.0
    clock.note_answer()
    seconds.now += 500.0
    assert clock.minutes == 3
    clock.begin()
    seconds.now += 60.0
    clock.note_answer()
    assert clock.minutes == 1


def test_a_practice_tells_how_many_minutes_it_took(qtbot: QtBot, qapp: object, theme: Theme, seconds: Seconds):
    practising, formulas = Practising(), Formulas()
    page = SheetPage(practising, theme, formulas, clock=WorkClock(seconds))
    formulas.setParent(page)
    qtbot.addWidget(page)
    ended: list[int] = []
    page.ended.connect(lambda _practice, _source, minutes: ended.append(minutes))
    source = PracticeSource("W11's chain", open_setup("gad-3-2-1"), 0, 0)
    page.begin(practice_of(SHEET, SHEET.questions[:2]), source)
    page.show()
    seconds.now += 100.0
    practising.show()
    practising.go_on()
    page.leave()
    page.hide()
    seconds.now += 3000.0
    page.show()
    seconds.now += 90.0
    practising.show()
    seconds.now += 1000.0
    practising.go_on()
    assert ended == [3]

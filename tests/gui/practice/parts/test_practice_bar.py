"""The bar above a practice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.look.theme import Scheme, Theme
from gui.practice.parts.bead_places import Bead
from gui.practice.parts.marks import AnswerMark
from gui.practice.parts.practice_bar import BarTexts, PracticeBar
from tests.gui.cut_off import faults_of

TEXTS = BarTexts("Practice", "W11's chain · gad-3-2-1", "iteration 0 · sample 1 · 4 digits", "9 points of 10 so far")
BEADS = [Bead(f"g{number}", AnswerMark.OPEN, "back") for number in range(1, 15)]


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> PracticeBar:
    made = PracticeBar(theme)
    qtbot.addWidget(made)
    made.resize(1280, made.sizeHint().height())
    with qtbot.waitExposed(made):
        made.show()
    made.show_texts(TEXTS)
    made.show_beads(BEADS, 3)
    return made


def test_it_is_as_high_as_the_transport_whose_place_it_takes(bar: PracticeBar):
    assert bar.height() == 77


def test_it_says_what_is_practised_and_how_far(bar: PracticeBar):
    assert [bar.title.text(), bar.what.text(), bar.how.text(), bar.points.text()] == [
        "Practice", "W11's chain · gad-3-2-1", "iteration 0 · sample 1 · 4 digits", "9 points of 10 so far",
    ]  # fmt: skip
    assert len(bar.beads.shown()) == 14


@pytest.mark.parametrize("width", [1280, 1024, 960])
def test_nothing_is_cut_off_however_long_a_name_is(bar: PracticeBar, width: int, qtbot: QtBot):
    name = "a scenario whose name goes on and on & never ends, as anybody may give it"
    bar.show_texts(BarTexts("Practice", f"W11's chain · {name}", "iteration 0", "9 points of 10 so far"))
    bar.resize(width, bar.height())
    qtbot.waitUntil(lambda: faults_of(bar) == [])
    assert name in bar.what.toolTip() and "…" in bar.what.text()
    assert bar.beads.width() >= 400


def test_its_button_and_its_beads_are_heard(bar: PracticeBar):
    left: list[None] = []
    asked: list[int] = []
    bar.left.connect(lambda: left.append(None))
    bar.chosen.connect(asked.append)
    QTest.mouseClick(bar.leave, Qt.MouseButton.LeftButton)
    bar.beads.setFocus()
    QTest.keyClick(bar.beads, Qt.Key.Key_Home)
    QTest.keyClick(bar.beads, Qt.Key.Key_Return)
    assert (len(left), asked) == (1, [0])


def test_a_summary_is_closed_and_not_left(bar: PracticeBar):
    bar.show_texts(BarTexts("Practice, done", "W11's chain", "iteration 0", "13 of 14 points", leave="Close"))
    assert (bar.leave.text(), bar.leave.key) == ("Close", "Esc")


def test_it_takes_the_colours_of_another_theme(bar: PracticeBar, theme: Theme):
    light = bar.styleSheet()
    theme.choose(Scheme.DARK)
    assert theme.colors.panel in bar.styleSheet() and bar.styleSheet() != light

"""Up or down: votes are counted, taken back and revealed; alone one answers at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.look.theme import Theme
from gui.practice.decide.up_or_down import SignOf, UpOrDown, UpOrDownTexts
from tests.gui.cut_off import faults_of
from tests.gui.practice.pictures import has_color

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
TEXTS = UpOrDownTexts("Up or down · 3 of 8", "W41", "W41 = 0.18626 leads from Activ1 to SOP3. The target is 0.2.")
SIGNS = [SignOf("g1", "+"), SignOf("g2", "+"), SignOf("g3", "+")]


def made(qtbot: QtBot, theme: Theme, is_alone: bool) -> UpOrDown:
    page = UpOrDown(theme, is_alone=is_alone)
    qtbot.addWidget(page)
    page.resize(682, 600)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.ask(TEXTS)
    page.setFocus()
    return page


@pytest.fixture
def vote(qtbot: QtBot, theme: Theme) -> UpOrDown:
    return made(qtbot, theme, is_alone=False)


@pytest.fixture
def alone(qtbot: QtBot, theme: Theme) -> UpOrDown:
    return made(qtbot, theme, is_alone=True)


def test_keys_and_the_mouse_count_votes(vote: UpOrDown):
    told: list[tuple[int, int]] = []
    vote.voted.connect(lambda grows, shrinks: told.append((grows, shrinks)))
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Down):
        QTest.keyClick(vote, key)
    QTest.mouseClick(vote.ways[True], LEFT)
    QTest.mouseClick(vote.tallies[False].more, LEFT)
    QTest.mouseClick(vote.tallies[True].less, LEFT)
    assert told == [(1, 0), (1, 1), (1, 2), (2, 2), (2, 3), (1, 3)] and vote.votes == (1, 3)
    assert [vote.tallies[grows].number.text() for grows in (True, False)] == ["1", "3"]
    assert [vote.tallies[grows].share for grows in (True, False)] == [0.25, 0.75]
    assert vote.total.text() == "4 votes"


def test_the_last_vote_is_taken_back_whichever_it_was(vote: UpOrDown):
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Up, Key.Key_Backspace, Key.Key_Backspace):
        QTest.keyClick(vote, key)
    assert vote.votes == (1, 0)
    QTest.mouseClick(vote.back, LEFT)
    QTest.keyClick(vote, Key.Key_Backspace)
    assert vote.votes == (0, 0) and not vote.back.isEnabled() and not vote.tallies[True].less.isEnabled()


def test_enter_reveals_and_then_goes_on(vote: UpOrDown, theme: Theme):
    heard: list[str] = []
    vote.reveal_asked.connect(lambda: heard.append("reveal"))
    vote.next_asked.connect(lambda: heard.append("next"))
    vote.announced.connect(heard.append)
    QTest.keyClick(vote, Key.Key_Return)
    assert not any(way.is_true for way in vote.ways.values()) and vote.why.text() == ""
    vote.show_true(False, SIGNS, "The product is +, so W41 shrinks.")
    assert not vote.ways[True].is_true and vote.ways[False].is_true
    assert has_color(vote.ways[False], theme.colors.right) and not has_color(vote.ways[True], theme.colors.right)
    assert [chip.text() for chip in vote.signs.widgets] == ["g1 +", "g2 +", "g3 +"]
    QTest.mouseClick(vote.reveal, LEFT)
    QTest.keyClick(vote, Key.Key_Enter)
    assert heard == ["reveal", "The product is +, so W41 shrinks.", "next", "next"]


def test_nobody_votes_any_more_once_it_is_revealed(vote: UpOrDown):
    QTest.keyClick(vote, Key.Key_Up)
    vote.show_true(True, SIGNS, "…")
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Backspace):
        QTest.keyClick(vote, key)
    QTest.mouseClick(vote.ways[False], LEFT)
    QTest.mouseClick(vote.tallies[False].more, LEFT)
    assert vote.votes == (1, 0)
    vote.ask(TEXTS)
    assert vote.votes == (0, 0) and not vote.ways[True].is_true


def test_alone_an_arrow_answers_and_nobody_votes(alone: UpOrDown):
    answers: list[bool] = []
    alone.answered.connect(answers.append)
    QTest.keyClick(alone, Key.Key_Down)
    QTest.mouseClick(alone.ways[True], LEFT)
    assert answers == [False, True] and alone.votes == (0, 0)
    assert not any(widget.isVisible() for widget in (alone.tallies[True], alone.back, alone.reveal, alone.total))
    alone.show_true(True, SIGNS, "The product is −, so W41 grows.")
    assert alone.reveal.isVisible() and alone.reveal.text() == "Next"


@pytest.mark.parametrize("size", [(682, 600), (560, 588), (460, 620)])
def test_nothing_is_cut_off(vote: UpOrDown, qtbot: QtBot, size: tuple[int, int]):
    vote.resize(*size)
    vote.show_true(False, SIGNS, "The product is +, so W41 shrinks.")
    qtbot.waitUntil(lambda: faults_of(vote) == [])


def test_a_name_is_shown_as_it_is(vote: UpOrDown):
    vote.ask(UpOrDownTexts("1 of 1", "<b>W&1</b>", ""))
    assert "&lt;b&gt;W&amp;1&lt;/b&gt;" in vote.question.text()
    assert vote.question.accessibleName() == "Will <b>W&1</b> grow or shrink in this step?"

"""Only up or down: the page alone and with votes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.exercises.decide.subject import DecisionSubject
from core.exercises.sheet.iteration import iteration_at
from core.network.elements import Weight
from core.scenario.reader import parse_scenario
from core.setup.setup import setup_of
from gui.look.theme import Theme
from gui.practice.decide.up_or_down_page import UpOrDownPage
from gui.practice.parts.marks import AnswerMark
from tests.gui.practice.decide.subjects import subject_of

KEYS = Qt.Key
ONE_WAY = """format = 1
title = "one neuron"
[network]
inputs = 2
layers = [{ size = 1, activation = "sigmoid", bias = false }]
[start]
weights = [[[0.4], [0.2]]]
[data]
inputs = [[1.0, 0.5]]
targets = [[0.0]]
[training]
loss = "squared_error"
learning_rate = 0.5
"""


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> UpOrDownPage:
    made = UpOrDownPage(theme)
    qtbot.addWidget(made)
    made.resize(1264, 700)
    made.begin(subject_of())
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def way(page: UpOrDownPage, is_right: bool = True) -> Qt.Key:
    return KEYS.Key_Up if page.question.grows == is_right else KEYS.Key_Down


def test_other_numbers_are_drawn_where_all_weights_shrink_and_said_so(page: UpOrDownPage):
    assert page.bar.how.text() == "other numbers, so that both answers occur"
    assert page.ways.question.accessibleName() == f"Will {page.question.name} grow or shrink in this step?"
    assert page.ways.sentence.text().startswith(f"{page.question.name} = ")
    assert page.ways.sentence.text().endswith("the target 0.2.")


def test_alone_an_arrow_answers_and_the_signs_say_why(page: UpOrDownPage):
    weight, grows = page.question.weight, page.question.grows
    QTest.keyClick(page, way(page))
    assert page.ways.ways[grows].is_true
    assert page.ways.why.text().startswith("Right. Product ")
    assert page.diagram.shown()[2] == (weight, grows)
    assert page.bar.points.text() == "1 right of 1 so far"


def test_a_wrong_answer_is_told_and_earns_nothing(page: UpOrDownPage):
    QTest.keyClick(page, way(page, is_right=False))
    assert page.ways.why.text().startswith("Not so. Product ")
    assert (page.mark_at(0), page.bar.points.text()) == (AnswerMark.WRONG, "0 right of 1 so far")


def test_nothing_is_answered_twice(page: UpOrDownPage):
    QTest.keyClick(page, way(page, is_right=False))
    QTest.keyClick(page, way(page))
    assert page.round.points == 0


def test_all_questions_by_keyboard(page: UpOrDownPage):
    for _ in range(8):
        QTest.keyClick(page, way(page))
        QTest.keyClick(page, KEYS.Key_Return)
    assert page.summary.shown()[0] == "8 of 8"


def test_all_questions_by_mouse(page: UpOrDownPage):
    for _ in range(8):
        QTest.mouseClick(page.ways.ways[page.question.grows], Qt.MouseButton.LeftButton)
        QTest.mouseClick(page.ways.reveal, Qt.MouseButton.LeftButton)
    assert page.summary.shown()[0] == "8 of 8"


def test_a_class_votes_and_most_votes_count(page: UpOrDownPage):
    page.let_vote(True)
    for key in (way(page), way(page), way(page, is_right=False)):
        QTest.keyClick(page, key)
    assert sorted(page.ways.votes) == [1, 2]
    assert page.round.settled == 0, "nothing is revealed yet"
    QTest.keyClick(page, KEYS.Key_Return)
    assert (page.round.points, page.mark_at(0)) == (1, AnswerMark.RIGHT)


def test_as_many_votes_for_both_decide_nothing(page: UpOrDownPage):
    page.let_vote(True)
    QTest.keyClick(page, KEYS.Key_Up)
    QTest.keyClick(page, KEYS.Key_Down)
    QTest.keyClick(page, KEYS.Key_Return)
    assert (page.round.points, page.mark_at(0)) == (0, AnswerMark.GIVEN)
    assert page.ways.why.text().startswith("Product ")


def test_before_it_is_revealed_no_arrow_tells(page: UpOrDownPage):
    assert page.diagram.shown()[2] is None
    QTest.keyClick(page, way(page))
    QTest.keyClick(page, KEYS.Key_Return)
    assert page.diagram.shown()[2] is None


def test_where_there_is_nothing_to_decide_it_says_so(page: UpOrDownPage, qtbot: QtBot):
    setup = setup_of(parse_scenario(ONE_WAY, "one"), "one", None, None, "one")
    page.begin(DecisionSubject(setup, iteration_at(setup, 0, setup.start), 0, 0, Weight(0, 0, 0)))
    assert "whatever its numbers are" in page.ways.sentence.text()
    for key in (KEYS.Key_Up, KEYS.Key_Question):
        QTest.keyClick(page, key)
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page, KEYS.Key_Return)

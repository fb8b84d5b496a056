"""Which rule is this factor: the page, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.practice.decide.which_rule_page import WhichRulePage
from gui.practice.parts.marks import AnswerMark
from tests.gui.idle import until_idle
from tests.gui.practice.decide.subjects import subject_of

KEYS = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> WhichRulePage:
    made = WhichRulePage(theme, Formulas())
    qtbot.addWidget(made)
    made.resize(1264, 700)
    made.begin(subject_of())
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def letter(page: WhichRulePage, is_right: bool) -> str:
    """The key of the right rule, or of the first wrong one."""
    question = page.question
    place = next(k for k, choice in enumerate(question.choices) if question.is_right(choice) == is_right)
    return "ABCD"[place]


def answer(page: WhichRulePage, is_right: bool = True) -> None:
    QTest.keyClicks(page, letter(page, is_right))
    QTest.keyClick(page.rules, KEYS.Key_Return)


def test_it_asks_for_the_rule_and_names_what_stands_above_and_below(page: WhichRulePage):
    assert page.panel.count.text() == "Question 1 of 5"
    assert page.panel.shown() == ("E is the loss; Predicted stands in it. Which rule is this factor?", "", "", "")
    assert page.panel.formula.text == "g1 = ∂E/∂Predicted = ?"
    assert not page.panel.check.isEnabled(), "nothing is chosen yet"
    assert page.bar.points.text() == "0 points so far"


def test_a_right_rule_is_said_to_be_right_and_earns_a_point(page: WhichRulePage):
    answer(page)
    assert page.panel.shown()[1] == "Right: g1 is 2(Predicted − target), how E changes with Predicted."
    assert page.bar.points.text() == "1 point of 1 so far"
    assert page.chain.rows.rows[0].rule == "2(Predicted − target)"


def test_a_wrong_one_stays_with_the_factor_that_it_really_is(page: WhichRulePage):
    wrong = letter(page, is_right=False)
    answer(page, is_right=False)
    button = page.rules.buttons["ABCD".index(wrong)]
    assert button.mark is AnswerMark.SLIP
    assert page.panel.shown()[1].startswith(f"{wrong} is g{button.choice.id[1:]}, ")
    assert page.panel.shown()[2]
    answer(page)
    assert page.mark_at(0) is AnswerMark.SECOND_TRY
    assert page.round.points == 1


def test_no_rule_of_a_question_to_come_can_be_read(page: WhichRulePage):
    hidden = page.chain.rows.rows[1:]
    assert [row.rule for row in hidden] == [""] * 4
    assert page.chain.rows.accessibleName().count("hidden until answered") == 5


def test_the_factor_is_lit_in_the_network(page: WhichRulePage):
    page.go_to(2)
    lit, labels, _ = page.diagram.shown()
    weight = page.question.factor.element
    assert labels[weight] == "0.18626", "in full, so that it can be reckoned with"
    assert [node for node, light in lit.items() if light.value != "plain"] != []


def test_a_hint_does_not_name_the_rule_and_showing_earns_nothing(page: WhichRulePage):
    QTest.keyClicks(page, "?")
    hint = "It is how E changes with Predicted: look at what E is made of, and by how much Predicted counts in it."
    assert page.panel.shown()[3] == hint
    QTest.keyClick(page, KEYS.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.round.now.is_shown
    assert (page.round.points, page.mark_at(0)) == (0, AnswerMark.GIVEN)


def test_the_whole_chain_by_keyboard_ends_with_its_points(page: WhichRulePage):
    for _ in range(5):
        answer(page)
        QTest.keyClick(page, KEYS.Key_Return)
    assert page.is_summed_up
    points, lines = page.summary.shown()
    assert points == "5 of 5"
    assert [line.name for line in lines] == ["g1", "g2", "g3", "g4", "g5"]


def test_the_whole_chain_by_mouse(page: WhichRulePage):
    for number in range(5):
        until_idle()
        QTest.mouseClick(page.rules.buttons["ABCD".index(letter(page, is_right=True))], Qt.MouseButton.LeftButton)
        QTest.mouseClick(page.panel.check, Qt.MouseButton.LeftButton)
        assert page.round.settled == number + 1
        QTest.mouseClick(page.panel.check, Qt.MouseButton.LeftButton)
    assert page.is_summed_up
    QTest.mouseClick(page.summary.again, Qt.MouseButton.LeftButton)
    assert not page.is_summed_up
    assert page.subject.seed == 2


def test_escape_leaves_and_what_was_answered_stays(page: WhichRulePage, qtbot: QtBot):
    answer(page)
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page, KEYS.Key_Escape)
    assert page.round.settled == 1


@pytest.mark.parametrize("scenario", ["psi-2-3-3-2", "moons-2-3-2", "csdn-2-3-1"])
def test_other_networks(page: WhichRulePage, scenario: str):
    page.begin(subject_of(scenario))
    while not page.is_summed_up:
        answer(page)
        QTest.keyClick(page, KEYS.Key_Return)
    assert page.round.points == len(page.round.tries)

"""Which rule is this factor: chosen by mouse and letters; a wrong choice stays, and keeps its mark."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.practice.decide.which_rule import RuleChoice, WhichRule
from gui.practice.parts.marks import AnswerMark
from tests.gui.practice.pictures import has_color

Key = Qt.Key
RULES = [
    RuleChoice("slope", r"\sigma(SOP_3)(1 - \sigma(SOP_3))", "σ(SOP3)(1 − σ(SOP3))"),
    RuleChoice("weight", "W_{41}", "W41"),
    RuleChoice("input", "Activ_1", "Activ1"),
    RuleChoice("loss", "2(Predicted - target)", "2(Predicted − target)"),
]


@pytest.fixture
def rules(qtbot: QtBot, theme: Theme) -> WhichRule:
    formulas = Formulas()
    made = WhichRule(theme, formulas)
    qtbot.addWidget(made)
    made.resize(316, 220)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.ask(RULES)
    qtbot.waitUntil(lambda: made.buttons[3].y() > 0)
    return made


@pytest.fixture
def heard(rules: WhichRule) -> list[tuple[str, str]]:
    said: list[tuple[str, str]] = []
    rules.chosen.connect(lambda rule: said.append(("chosen", rule)))
    rules.check_asked.connect(lambda rule: said.append(("check", rule)))
    return said


def test_none_is_chosen_to_begin_with(rules: WhichRule, heard: list[tuple[str, str]]):
    assert rules.choice == ""
    QTest.keyClick(rules.buttons[0], Key.Key_Return)
    assert heard == [], "there is nothing to be checked"


def test_the_mouse_and_letters_choose_and_enter_checks(rules: WhichRule, heard: list[tuple[str, str]]):
    QTest.mouseClick(rules.buttons[1], Qt.MouseButton.LeftButton)
    QTest.keyClick(rules.buttons[1], "d")
    QTest.keyClick(rules.buttons[3], "A", Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(rules.buttons[0], "x")
    QTest.keyClick(rules.buttons[0], Key.Key_Enter)
    assert heard == [("chosen", "weight"), ("chosen", "loss"), ("chosen", "slope"), ("check", "slope")]


def test_arrows_go_through_them(rules: WhichRule):
    rules.choose(0)
    QTest.keyClick(rules.buttons[0], Key.Key_Down)
    assert rules.choice == "weight"


def test_what_was_wrong_stays_and_cant_be_chosen_again(rules: WhichRule, heard: list[tuple[str, str]], theme: Theme):
    rules.choose(0)
    rules.show_mark("slope", AnswerMark.SLIP)
    assert rules.shown()[0] == ("σ(SOP3)(1 − σ(SOP3))", AnswerMark.SLIP) and rules.choice == ""
    assert has_color(rules.buttons[0], theme.colors.slip_soft, near=1)
    QTest.keyClick(rules, "a")
    QTest.mouseClick(rules.buttons[0], Qt.MouseButton.LeftButton)
    assert rules.choice == "" and heard == [("chosen", "slope")]
    QTest.keyClick(rules, "b")
    assert rules.choice == "weight"
    rules.show_mark("weight", AnswerMark.RIGHT)
    assert has_color(rules.buttons[1], theme.colors.right_soft, near=1)
    QTest.keyClick(rules, "c")
    assert [mark for _, mark in rules.shown()] == [AnswerMark.SLIP, AnswerMark.RIGHT, None, None]
    assert rules.choice == "weight", "it is over"


def test_they_are_48_high_and_8_apart(rules: WhichRule):
    assert [(button.y(), button.height()) for button in rules.buttons] == [(0, 48), (56, 48), (112, 48), (168, 48)]


def test_a_screen_reader_hears_which_they_are(rules: WhichRule):
    rules.show_mark("slope", AnswerMark.SLIP)
    found = QAccessible.queryAccessibleInterface(rules.buttons[0])
    assert found.role() == QAccessible.Role.RadioButton and found.text(QAccessible.Text.Name) == RULES[0].text
    assert found.text(QAccessible.Text.Description) == "known slip"


def test_what_is_too_long_is_cut_and_told(rules: WhichRule):
    long = " + ".join(f"X{number}·W{number}1" for number in range(40))
    rules.ask([RuleChoice("sum", "", long)])
    assert rules.buttons[0].toolTip() == long and rules.choice == ""

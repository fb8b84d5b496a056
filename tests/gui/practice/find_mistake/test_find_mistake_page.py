"""Find the mistake: the page, by mouse and by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.base.number_format import rounded_figure
from core.exercises.find_mistake.search import Step
from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.practice.find_mistake.find_mistake_page import FindMistakePage
from gui.practice.parts.marks import AnswerMark
from tests.gui.practice.decide.subjects import subject_of

KEYS = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> FindMistakePage:
    made = FindMistakePage(theme, Formulas())
    qtbot.addWidget(made)
    made.resize(1264, 700)
    made.begin(subject_of())
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def right_number(page: FindMistakePage) -> str:
    slipped = page.search.slipped
    return rounded_figure(slipped.sheet.value(slipped.at), 4).replace("−", "-")


def reason(page: FindMistakePage) -> int:
    slipped = page.search.slipped
    return slipped.reasons.index(slipped.slip)


def test_a_sheet_of_fourteen_lines_stands_there(page: FindMistakePage, qtbot: QtBot):
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.lines.buttons[0])
    assert len(page.lines.buttons) == 14
    first = page.lines.buttons[0].line
    assert (first.name, first.numbers) == ("SOP1", "0.1·0.417 + 0.4·0.7203 + 4.1·0.000114")
    assert page.title.text() == "Somebody's sheet for W11"
    assert page.bar.how.text() == "practice rate 0.5 · 4 digits"
    assert page.panel.choice.isHidden()
    assert page.panel.answer.isHidden()


def test_the_bar_says_where_the_numbers_of_each_sheet_come_from(page: FindMistakePage):
    assert page.bar.what.text() == "3-2-1, by the chain rule · W11 · iteration 0"
    page.go_to(1)
    assert page.bar.what.text() == "3-2-1, by the chain rule · W11 · other numbers"
    subject = subject_of()
    page.begin(replace(subject, iteration=replace(subject.iteration, learning_rate=0.5)))  # as the chooser has it
    assert page.bar.how.text() == "practice rate 0.5 · 4 digits"


def test_by_keyboard_from_the_line_to_the_number(page: FindMistakePage, qtbot: QtBot):
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.lines.buttons[0])
    for _ in range(page.search.slipped.index):
        press(KEYS.Key_Down)
    press(KEYS.Key_Return)
    assert page.search.step is Step.REASON
    assert page.panel.shown()[0].startswith(f"Line {page.search.slipped.index + 1}, ")
    assert page.lines.buttons[page.search.slipped.index].is_marked
    QTest.keyClicks(QApplication.focusWidget(), "ABCD"[reason(page)])
    assert page.search.step is Step.NUMBER
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.panel.answer.line)
    QTest.keyClicks(page.panel.answer.line, right_number(page))
    press(KEYS.Key_Return)
    assert (page.search.step, page.search.points, page.mark_at(0)) == (Step.DONE, 3, AnswerMark.RIGHT)
    assert page.bar.points.text() == "3 points of 3 so far"
    press(KEYS.Key_Return)
    assert page.round.at == 1


def test_by_mouse_through_all_sheets_to_the_points(page: FindMistakePage):
    for _ in range(5):
        QTest.mouseClick(page.lines.buttons[page.search.slipped.index], LEFT)
        QTest.mouseClick(page.panel.choice.buttons[reason(page)], LEFT)
        page.panel.answer.line.setText(right_number(page))
        QTest.mouseClick(page.panel.answer.check, LEFT)
        QTest.mouseClick(page.panel.answer.check, LEFT)
    assert page.is_summed_up
    assert page.summary.shown()[0] == "15 of 15"


def test_what_is_said_of_a_line_is_no_hint_to_the_first_wrong_one(page: FindMistakePage):
    page.go_to(next(k for k in range(5) if page.search_at(k).slipped.following))
    slipped = page.search.slipped
    place = next(k for k, line in enumerate(slipped.lines) if line in slipped.following)
    page.take(place)
    assert page.panel.shown()[0] == "This one is worked out rightly from a line above."
    page.take(0)
    assert page.panel.shown()[0].splitlines()[0] == "This line is right."
    assert page.panel.shown()[0].splitlines()[1] in ("It is in the back half.", "It is in the front half.")


def test_a_wrong_reason_is_marked_and_told(page: FindMistakePage):
    page.take(page.search.slipped.index)
    wrong = next(k for k in range(4) if k != reason(page))
    QTest.mouseClick(page.panel.choice.buttons[wrong], LEFT)
    assert page.panel.choice.buttons[wrong].mark is AnswerMark.WRONG
    assert page.panel.shown()[1].startswith("That ")
    assert page.search.step is Step.REASON


def test_a_number_with_too_few_digits_is_not_marked(page: FindMistakePage):
    page.take(page.search.slipped.index)
    page.choose(reason(page))
    page.panel.answer.line.setText(rounded_figure(float(right_number(page)), 3).replace("−", "-"))
    page.check()
    assert page.panel.shown()[2] == "Right so far, but give 4 digits."
    assert page.search.step is Step.NUMBER


def test_what_is_shown_earns_nothing(page: FindMistakePage):
    for _ in range(3):
        QTest.keyClick(page, KEYS.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (page.search.step, page.search.points, page.mark_at(0)) == (Step.DONE, 0, AnswerMark.GIVEN)
    assert page.panel.shown()[2] == f"It is {right_number(page).replace('-', '−')}."
    assert "Yes" not in page.panel.shown()[0]


def test_each_sheet_has_another_slip_and_what_was_found_stays(page: FindMistakePage):
    page.take(page.search.slipped.index)
    slips = set()
    for index in range(5):
        page.go_to(index)
        slips.add(page.search.slipped.slip)
    assert len(slips) == 5
    page.go_to(0)
    assert page.search.step is Step.REASON


@pytest.mark.parametrize("scenario", ["psi-2-3-3-2", "moons-2-3-2", "csdn-2-3-1", "gad-10-2-1"])
def test_other_networks(page: FindMistakePage, scenario: str):
    page.begin(subject_of(scenario))
    for _ in range(len(page.round.tries)):
        page.take(page.search.slipped.index)
        page.choose(reason(page))
        page.panel.answer.line.setText(right_number(page))
        page.check()
        assert page.search.points == 3
        page.go_on()
    assert page.is_summed_up


def test_in_another_notation_it_is_the_same_sheet(page: FindMistakePage):
    page.take(page.search.slipped.index)
    before, numbers = page.search, [button.line.numbers for button in page.lines.buttons]
    page.write_in("za")
    first = page.lines.buttons[0].line
    assert (first.name, page.title.text()) == ("z1_1", "Somebody's sheet for w1_11")
    assert [button.line.numbers for button in page.lines.buttons] == numbers
    assert (page.search.step, page.search.slipped.at) == (before.step, before.slipped.at)

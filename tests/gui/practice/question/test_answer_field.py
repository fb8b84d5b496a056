"""Where an answer is typed: what is taken, what is said of it, and what is asked for."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.look.theme import Theme
from gui.practice.question import answer_line
from gui.practice.question.answer_field import AnswerAsked, AnswerField, AnswerStage
from gui.practice.question.answer_line import AnswerState
from tests.gui.cut_off import faults_of

Key = Qt.Key
G4 = AnswerAsked(
    "g4, partial Activ1 by partial SOP1", "SOP1 is 0.3303. When it grows by a little, how many times as much?"
)


@pytest.fixture
def soon_at_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody types any more after a moment that is over at once. To be asked for before the field is made."""
    monkeypatch.setattr(answer_line, "AT_REST", 20)


@pytest.fixture
def answer(qtbot: QtBot, theme: Theme) -> AnswerField:
    made = AnswerField(theme)
    qtbot.addWidget(made)
    made.resize(316, 200)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.ask(G4)
    made.line.setFocus()
    return made


@pytest.fixture
def heard(answer: AnswerField) -> list[str]:
    said: list[str] = []
    for name in ("check_asked", "hint_asked", "show_asked", "keep_asked", "next_asked"):
        getattr(answer, name).connect(lambda name=name: said.append(name))
    return said


def write(answer: AnswerField, text: str) -> None:
    for sign in text:  # QTest.keyClicks knows ASCII only
        event = QKeyEvent(QKeyEvent.Type.KeyPress, ord(sign), Qt.KeyboardModifier.NoModifier, sign)
        QApplication.sendEvent(answer.line, event)


@pytest.mark.skipif(sys.platform == "darwin", reason="the Option key writes signs there")
def test_a_key_with_alt_that_nothing_listens_to_writes_no_letter(answer: AnswerField):
    """Alt+K a second time, when there is nothing to be kept any more."""
    QTest.keyClicks(answer.line, "0.25")
    QTest.keyClick(answer.line, Key.Key_K, Qt.KeyboardModifier.AltModifier)
    assert answer.line.text() == "0.25"


@pytest.mark.parametrize(
    ("text", "rounded", "unrounded"),
    [
        ("0.5818*(1-0.5818)", "= 0.2433", "0.24330876"),  # g4 of the article, from Activ1 in 4 digits
        ("0,5818·(1−0,5818)", "= 0.2433", "0.24330876"),
        ("1/4", "= 0.2500", ""),
        ("2*(0.5795-0.2)", "= 0.7590", ""),
        ("1 - 0.5818^2", "= 0.6615", "0.66150876"),
        ("-0.0353521", "= −0.03535", "−0.0353521"),
    ],
)
def test_it_says_at_every_key_what_stands_there_comes_to(answer: AnswerField, text: str, rounded: str, unrounded: str):
    assert (answer.comes_to.text(), answer.check.isEnabled()) == ("= …", False)
    write(answer, text)
    assert (answer.comes_to.text(), answer.unrounded.text()) == (rounded, unrounded)
    assert answer.line.state is AnswerState.READ and answer.check.isEnabled()


@pytest.mark.usefixtures("soon_at_rest")
@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("0.58*", "“0.58*” stops in the middle."),
        ("0.58*(1-0.58", "“0.58*(1-0.58” stops in the middle."),
        ("half", '"half" is not a number.'),
        ("1/0", "This divides by 0."),
        ("1,234", '"1,234" could be 1.234 or 1234: type which of them.'),
    ],
)
def test_what_is_no_number_is_said_once_nobody_types_and_stays_stage(
    answer: AnswerField, qtbot: QtBot, text: str, fault: str
):
    said: list[str] = []
    answer.announced.connect(said.append)
    write(answer, text)
    assert not answer.line.is_marked and answer.fault.isHidden(), "nobody is told off in the middle of a word"
    assert answer.check.toolTip() == fault and not answer.check.isEnabled()
    qtbot.waitUntil(lambda: answer.line.is_marked)
    assert (answer.fault.text(), answer.line.text(), said) == (fault, text, [fault])
    assert answer.fault.isVisible() and answer.comes_to.isHidden()
    qtbot.waitUntil(lambda: faults_of(answer) == [])
    write(answer, "1")
    assert not answer.line.is_marked and answer.fault.isHidden()


def test_enter_says_what_is_wrong_without_waiting(answer: AnswerField, heard: list[str]):
    write(answer, "0.58*")
    QTest.keyClick(answer.line, Key.Key_Return)
    assert answer.line.is_marked and heard == []


@pytest.mark.usefixtures("soon_at_rest")
def test_what_it_comes_to_is_announced_once_after_the_last_key(answer: AnswerField, qtbot: QtBot):
    said: list[str] = []
    answer.announced.connect(said.append)
    write(answer, "0.5818*(1-0.5818)")
    assert said == []
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["= 0.2433"]


def test_keys_and_buttons_ask_for_the_same(answer: AnswerField, heard: list[str]):
    QTest.keyClick(answer.line, Key.Key_Return)
    assert heard == [], "there is nothing to be checked"
    write(answer, "0.25")
    QTest.keyClick(answer.line, Key.Key_Return)
    QTest.mouseClick(answer.check, Qt.MouseButton.LeftButton)
    write(answer, "?")
    write(answer, "？")
    QTest.mouseClick(answer.second, Qt.MouseButton.LeftButton)
    QTest.keyClick(answer.line, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(answer.show_it, Qt.MouseButton.LeftButton)
    assert heard == ["check_asked"] * 2 + ["hint_asked"] * 3 + ["show_asked"] * 2
    assert answer.line.text() == "0.25"


def test_what_is_not_right_can_be_tried_again_kept_or_shown(answer: AnswerField, heard: list[str], qtbot: QtBot):
    write(answer, "1-0.5818^2")
    answer.stand(AnswerStage.TRIED)
    texts = [button.text() for button in (answer.check, answer.second, answer.show_it)]
    assert texts == ["Check again", "Keep mine", "Show"]
    assert answer.line.hasFocus() and answer.line.selectedText() == "1-0.5818^2"
    QTest.mouseClick(answer.second, Qt.MouseButton.LeftButton)
    write(answer, "0.2433")
    QTest.keyClick(answer.line, Key.Key_Return)
    assert heard == ["keep_asked", "check_asked"] and answer.line.text() == "0.2433"
    qtbot.waitUntil(lambda: faults_of(answer) == [])


def test_what_is_settled_is_read_only_and_leads_on(answer: AnswerField, heard: list[str]):
    write(answer, "0.2433")
    answer.stand(AnswerStage.SETTLED)
    assert answer.line.state is AnswerState.SETTLED and answer.check.text() == "Next"
    assert not answer.second.isEnabled() and not answer.show_it.isEnabled()
    write(answer, "9?")
    QTest.keyClick(answer.line, Key.Key_Return)
    QTest.keyClick(answer.line, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert answer.line.text() == "0.2433" and heard == ["next_asked"]


def test_another_question_begins_anew_or_with_what_was_typed_before(answer: AnswerField):
    write(answer, "0.25")
    answer.stand(AnswerStage.SETTLED)
    answer.ask(AnswerAsked("g5", "…", 3))
    assert (answer.line.text(), answer.line.state, answer.digits.text()) == ("", AnswerState.EMPTY, "3 digits")
    answer.ask(G4, "1/3")
    assert (answer.line.text(), answer.comes_to.text()) == ("1/3", "= 0.3333")


def test_what_is_typed_elsewhere_is_typed_here_and_the_other_way_round(answer: AnswerField):
    typed: list[str] = []
    answer.typed.connect(typed.append)
    write(answer, "0.2")
    answer.set_text("0.25")
    answer.set_text("0.25")
    assert typed == ["0", "0.", "0.2", "0.25"] and answer.comes_to.text() == "= 0.2500"


def test_a_screen_reader_says_what_is_asked(answer: AnswerField):
    assert answer.line.accessibleName() == "g4, partial Activ1 by partial SOP1, 4 digits"
    assert answer.line.accessibleDescription() == G4.sentence


def test_a_long_sum_is_read_from_its_beginning_once_it_is_settled(answer: AnswerField):
    QTest.keyClicks(answer.line, "0.1*0.417022+0.4*0.720324+4.1*0.000114")
    answer.stand(AnswerStage.SETTLED)
    assert answer.line.cursorPosition() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_S])
def test_a_shortcut_that_does_nothing_now_types_no_letter(answer: AnswerField, key: Qt.Key):
    QTest.keyClicks(answer.line, "0.25")
    QTest.keyClick(answer.line, key, Qt.KeyboardModifier.AltModifier)
    assert answer.line.text() == "0.25"


def test_esc_is_left_to_the_page(answer: AnswerField):
    write(answer, "0.2")
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(answer.line, event)
    assert not event.isAccepted() and answer.line.text() == "0.2"

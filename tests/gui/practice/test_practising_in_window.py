"""From the program's start to the first marked answer, and back to the run."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from gui.look.theme import Scheme
from gui.practice.practising import Practising
from gui.practice.sheet.sheet_page import SheetPage
from gui.window.main_window import MainWindow
from tests.gui.cut_off import faults_of, is_settled
from tests.gui.idle import until_idle

KEYS, LEFT = Qt.Key, Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier

pytestmark = pytest.mark.slow


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifiers)
    until_idle()


@pytest.fixture
def page(window: MainWindow) -> SheetPage:
    window.activateWindow()
    window.diagram.setFocus()
    press(window, KEYS.Key_Q)
    found = window.middle.practice
    assert isinstance(found, SheetPage)
    return found


def answer(window: MainWindow, text: str) -> None:
    QTest.keyClicks(window.focusWidget() or window, text)
    press(window, KEYS.Key_Return)


def test_by_the_keyboard_alone(window: MainWindow, page: SheetPage):
    answer(window, "0.3303")
    assert page.question.verdict.sentence.text() == "Right: 0.3303."
    press(window, KEYS.Key_Return)
    assert page.question.count.text() == "Question 2 of 14"
    press(window, KEYS.Key_Escape)
    assert window.middle.practice is None
    assert window.diagram.hasFocus()


def test_leaving_keeps_it_and_nothing_else_is_touched(window: MainWindow, page: SheetPage):
    QTest.keyClicks(page.question.field.line, "0.33")
    QTest.mouseClick(page.bar.leave, LEFT)
    assert not window.isWindowModified()
    assert window.readings.history.last == 0
    assert not window.commands.edits.undo.canUndo()
    press(window, KEYS.Key_Q)
    assert window.middle.practice is page
    assert page.question.field.line.text() == "0.33"


def test_the_keys_of_the_menu_work_in_the_field_and_only_while_it_is_practised(window: MainWindow, page: SheetPage):
    practising: Practising = window.practising
    first, second = practising.practice.blanks[:2]
    press(window, KEYS.Key_Right, ALT)
    assert practising.practice.at == second
    press(window, KEYS.Key_Left, ALT)
    assert practising.practice.at == first
    assert not window.actions_made["keep_mine"].isEnabled()
    answer(window, "77.7")
    press(window, KEYS.Key_K, ALT)
    assert practising.practice.line_of(first).is_kept
    press(window, KEYS.Key_Escape)
    names = ("keep_mine", "question_before", "question_after", "fold_sheet")
    assert not any(window.actions_made[name].isEnabled() for name in names)


def test_the_keys_of_the_workspace_are_still(window: MainWindow, page: SheetPage):
    for key in (KEYS.Key_Space, KEYS.Key_E, KEYS.Key_K, KEYS.Key_Q, KEYS.Key_Question):
        press(window, key)
    page.bar.beads.setFocus()
    for key in (KEYS.Key_Space, KEYS.Key_E, KEYS.Key_K):
        press(window, key)
    assert not window.readings.running
    assert window.readings.history.last == 0


def test_the_preferences_tell_no_gradient_before_it_is_left(window: MainWindow, page: SheetPage):
    window.dialogs.show_preferences()
    dialog = window.dialogs.preferences
    assert dialog is not None
    assert dialog.example.text() == "W11 = 0.417022"
    window.middle.leave()
    assert dialog.example.text() == "W11 = 0.417022\n∂E/∂W11 = +0.000838205"
    window.actions_made["practise"].trigger()
    assert dialog.example.text() == "W11 = 0.417022"


def test_it_is_about_the_weight_that_is_held_and_the_state_on_the_screen(qtbot: QtBot, window: MainWindow):
    window.commands.playback.run_to(3)
    qtbot.waitUntil(lambda: window.readings.state == 3)
    window.commands.pointing.pin(Weight(1, 1, 0))
    window.actions_made["practise"].trigger()
    page = window.middle.practice
    assert isinstance(page, SheetPage)
    assert page.bar.what.text().startswith("W42’s chain")
    assert page.bar.how.text().startswith("state 3 ")
    assert window.practising.practice.sheet.questions[-1].parameter == Weight(1, 1, 0)


def test_another_scenario_ends_it(window: MainWindow, page: SheetPage):
    window.open("psi-2-3-3-2")
    until_idle()
    assert window.middle.practice is None
    assert not window.practising.is_going_on
    press(window, KEYS.Key_Q)
    assert window.practising.practice.sheet.iteration.network.sizes == (2, 3, 3, 2)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("size", [(1024, 700), (1280, 800)])
def test_nothing_is_cut_off(qtbot: QtBot, window: MainWindow, page: SheetPage, size: tuple[int, int], scheme: Scheme):
    window.theme.choose(scheme)
    window.resize(*size)

    def look() -> None:
        places: list[object] = []
        qtbot.waitUntil(lambda: is_settled(window, places))
        assert faults_of(window) == []

    look()
    answer(window, "77.7")
    look()
    for _ in range(4):
        window.practising.hint()
    look()
    window.practising.go_to(window.practising.practice.blanks[7])
    answer(window, "1-0.5795^2")
    look()
    press(window, KEYS.Key_K, ALT)
    answer(window, "0.7590492*0.6642")
    look()

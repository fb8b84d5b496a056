"""From the program's start to the first marked answer, and back to the run."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.exercises.choosing.fading import Fading
from core.exercises.choosing.kinds import PracticeKind
from core.exercises.practice.practice import practice_of
from core.exercises.sheet.variants import variant
from core.network.elements import Weight
from core.setup.setup import open_setup
from core.worksheets.choices import USUAL_SEED, drawing_of
from gui.look.theme import Scheme
from gui.practice.chooser.chooser_page import ChooserPage
from gui.practice.chooser.kept_choices import KeptChoices
from gui.practice.decide.which_rule_page import WhichRulePage
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


@pytest.fixture(autouse=True)
def all_lines_blank(settings: QSettings) -> None:
    """Who has come as far has all lines of a chain blank."""
    KeptChoices(settings).keep_fading(PracticeKind.CHAIN, Fading(None))


@pytest.fixture
def page(window: MainWindow) -> SheetPage:
    window.activateWindow()
    window.diagram.setFocus()
    press(window, KEYS.Key_Q)
    press(window, KEYS.Key_Return)
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


def test_another_notation_calls_what_is_asked_otherwise_and_answers_stay(window: MainWindow, page: SheetPage):
    answer(window, "0.3303")
    points, what = page.bar.points.text(), page.bar.what.text()
    window.commands.display.write_names("za")
    assert page.question.sentence.text() == "What does a1_1 add up from x1, x2 and x3, before the sigmoid?"
    assert (page.bar.what.text(), page.bar.points.text()) == (what.replace("W11", "w1_11"), points)
    assert page.question.verdict.sentence.text() == "Right: 0.3303."
    press(window, KEYS.Key_Return)
    assert page.question.count.text() == "Question 2 of 14"


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
    press(window, KEYS.Key_Return)
    page = window.middle.practice
    assert isinstance(page, SheetPage)
    assert page.bar.what.text().startswith("W42's chain")
    assert page.bar.how.text().startswith("iteration 3 ")
    assert window.practising.practice.sheet.questions[-1].parameter == Weight(1, 1, 0)


def test_another_scenario_ends_it(window: MainWindow, page: SheetPage):
    window.open("psi-2-3-3-2")
    until_idle()
    assert window.middle.practice is None
    assert not window.practising.is_going_on
    press(window, KEYS.Key_Q)
    press(window, KEYS.Key_Return)
    assert window.practising.practice.sheet.iteration.network.sizes == (2, 3, 3, 2)


def chooser(window: MainWindow) -> ChooserPage:
    """The chooser, which is open."""
    found = window.middle.practice
    assert isinstance(found, ChooserPage)
    return found


def test_another_practice_can_be_chosen_before_one_is_done(window: MainWindow, page: SheetPage):
    press(window, KEYS.Key_Escape)
    window.actions_made["choose_practice"].trigger()
    QTest.keyClick(window.focusWidget() or window, "1")
    press(window, KEYS.Key_Return)
    assert window.middle.practice is page
    assert page.bar.what.text().startswith("The forward pass")
    assert [each.id for each in window.practising.practice.blanks] == ["E"]


def test_leaving_the_chooser_keeps_what_was_practised(window: MainWindow, page: SheetPage):
    QTest.keyClicks(page.question.field.line, "0.33")
    press(window, KEYS.Key_Escape)
    window.actions_made["choose_practice"].trigger()
    press(window, KEYS.Key_Escape)
    press(window, KEYS.Key_Q)
    assert page.question.field.line.text() == "0.33"


def test_a_sheet_that_is_done_says_how_many_lines_are_blank_the_next_time(window: MainWindow, settings: QSettings):
    for _ in range(2):
        window.actions_made["choose_practice"].trigger()
        QTest.keyClick(window.focusWidget() or window, "1")
        press(window, KEYS.Key_Return)
        practice = window.practising.practice
        answer(window, f"{practice.sheet.value(practice.at):.4g}")
        press(window, KEYS.Key_Escape)
    assert KeptChoices(settings).fading(PracticeKind.FORWARD) == Fading(2, 0, frozenset(), frozenset({"E"}))
    window.actions_made["choose_practice"].trigger()
    assert chooser(window).choosing.kind is PracticeKind.FORWARD
    assert chooser(window).panel.blank_count.text() == "the last 2 of 7"


def test_another_sheet_says_nothing_of_the_blank_lines_of_the_one_chosen(window: MainWindow, settings: QSettings):
    window.actions_made["practise"].trigger()
    QTest.keyClick(window.focusWidget() or window, "1")
    press(window, KEYS.Key_Return)
    practice = window.practising.practice
    other = replace(practice.sheet, digits=6)
    window.practising.begin(practice_of(other, practice.blanks).shown())
    assert window.practising.practice.is_done
    assert KeptChoices(settings).fading(PracticeKind.FORWARD) == Fading()


def printed_on_variant(number: int) -> list[float]:
    """The weights that stand on the sheets with that number, as they are printed unless a seed is chosen."""
    return variant(open_setup("gad-3-2-1"), drawing_of(USUAL_SEED, number)).start.tolist()


def test_drawn_numbers_are_asked(window: MainWindow):
    window.actions_made["practise"].trigger()
    chooser(window).panel.drawn_chosen.emit(12)
    press(window, KEYS.Key_Return)
    page = window.middle.practice
    assert isinstance(page, SheetPage)
    assert window.practising.practice.sheet.iteration.trace.parameters.tolist() == printed_on_variant(12)


def test_every_kind_that_is_offered_begins(window: MainWindow):
    window.actions_made["practise"].trigger()
    for kind in chooser(window).grid.cards:
        window.actions_made["choose_practice"].trigger()
        if not chooser(window).grid.cards[kind].is_off:
            chooser(window).grid.choose(kind)
            chooser(window).start()
            assert not isinstance(window.middle.practice, ChooserPage), kind


def test_what_is_decided_is_of_the_numbers_that_were_chosen(window: MainWindow):
    window.actions_made["practise"].trigger()
    chooser(window).grid.choose(PracticeKind.WHICH_RULE)
    chooser(window).panel.subject_chosen.emit("w[1,2,1]")
    chooser(window).panel.drawn_chosen.emit(12)
    chooser(window).start()
    page = window.middle.practice
    assert isinstance(page, WhichRulePage)
    assert page.subject.parameter == Weight(0, 1, 0)
    assert page.subject.iteration.trace.parameters.tolist() == printed_on_variant(12)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_nothing_is_cut_off(qtbot: QtBot, window: MainWindow, page: SheetPage, scheme: Scheme):
    window.theme.choose(scheme)

    def look() -> None:
        for size in ((1024, 700), (1280, 800)):
            window.resize(*size)
            places: list[object] = []
            qtbot.waitUntil(lambda places=places: is_settled(window, places))
            assert faults_of(window) == [], size

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

"""A lesson played in the window: its keys, what it hides, locks and folds, and how it is left and come back to."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from core.lessons.built_in import built_in_lesson
from core.lessons.course import FootState
from core.lessons.reader import parse_lesson
from core.network.elements import Neuron, Weight
from gui.inspector.cards.card import Row
from gui.inspector.cards.card_of import card_of
from gui.lessons.faults_dialog import LessonFaults
from gui.lessons.kept_progress import KeptProgress
from gui.lessons.lesson_foot import ButtonLook
from gui.look.asked import ASKED, NOT_YET
from gui.model.playback import SPEEDS
from gui.model.trial import Trial
from gui.model.window_state import BoardSwitch
from gui.practice.predict.predict_page import PredictPage
from gui.window.main_window import MainWindow
from tests.core.lessons.lessons import HEAD
from tests.gui.cut_off import faults_of, is_settled
from tests.gui.idle import until_done, until_idle
from tests.gui.lessons.lessons import ASKS, READS, begun, lesson_file, lesson_text, told, type_answer, written

pytestmark = pytest.mark.slow
SOP1 = Neuron(0, 0)


def _press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window, key)


def test_a_presenter_needs_page_down_alone(window: MainWindow) -> None:
    player = begun(window, READS, ASKS, 'ask = { choice = ["a", "b"], text = "Which?", right = 1 }')
    foot = window.lessons.pane.foot
    assert window.lessons.pane.isVisible() and not window.scenario_panel.isVisible()
    assert (player.course.at, foot.big.text()) == (0, "Next")
    _press(window, Qt.Key.Key_PageDown)
    assert (foot.big.text(), foot.big.look) == ("Show the answer", ButtonLook.OUTLINED)
    assert foot.waits_for.text() == "The lesson waits for your answer."
    _press(window, Qt.Key.Key_PageDown)
    assert player.course.foot is FootState.SHOWN and foot.big.text() == "Next"
    _press(window, Qt.Key.Key_PageDown)
    _press(window, Qt.Key.Key_PageUp)
    assert player.course.at == 1
    for _ in range(3):
        _press(window, Qt.Key.Key_PageDown)
    assert player.course.is_finished


def test_behind_the_last_step_stands_a_page_that_closes_the_lesson(window: MainWindow) -> None:
    player = begun(window, READS, 'ask = { choice = ["a", "b"], text = "Which?", right = 1 }\nlocked = ["run"]')
    pane, run = window.lessons.pane, window.actions_made["run"]
    _press(window, Qt.Key.Key_PageDown)
    player.decide(0)
    assert not run.isEnabled()
    _press(window, Qt.Key.Key_PageDown)
    assert player.is_running and pane.foot.big.text() == "Close the lesson" and not pane.card.isVisible()
    assert pane.text.toPlainText().splitlines() == [
        "That was the lesson.",
        "1 of 1 questions right",
        "Step 1",
        "Step 2",
    ]
    assert pane.head.minutes.text() == "" and run.isEnabled()
    _press(window, Qt.Key.Key_PageUp)
    assert pane.text.toPlainText() == "Step 2" and not run.isEnabled()
    for _ in range(2):
        _press(window, Qt.Key.Key_PageDown)
    assert not player.is_running and window.scenario_panel.isVisible()


def test_a_lesson_that_is_built_in_names_its_homework_at_the_end(window: MainWindow, qtbot: QtBot) -> None:
    player = window.lessons.player
    player.begin(built_in_lesson("gad-3-2-1"), anew=True)
    player.go_to(player.course.at + 11)

    def press_on() -> bool:  # while a step is trained to, no press does anything
        player.press()
        return player.course.is_finished

    qtbot.waitUntil(press_on)
    assert "To go on with, in Home: Homework: one number at a time." in window.lessons.pane.text.toPlainText()


def test_what_was_run_already_is_not_waited_for(window: MainWindow, qtbot: QtBot) -> None:
    player = begun(window, 'ask = { curve = "error", until = 50 }\nwait = { state = 50 }', "")
    _press(window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: window.readings.state == 50)
    assert window.lessons.pane.foot.big.text() == "Next"
    _press(window, Qt.Key.Key_PageDown)
    assert player.course.at == 1


def test_what_is_asked_stands_nowhere_until_it_is_answered(window: MainWindow) -> None:
    begun(window, ASKS)
    numbers = window.diagram.shown().nodes[SOP1].numbers
    assert (numbers.upper, numbers.lower) == (ASKED, NOT_YET)
    card = card_of(window.readings, SOP1)
    values = [part.value for part in card.parts if isinstance(part, Row)]
    assert set(values) == {NOT_YET} and "0.330" not in card.as_text() and "0.0417" not in card.as_text()
    assert "0.330" not in window.phase_bar.line.text()
    assert not window.error_plot.canvas.isVisible() and not window.actions_made["practise"].isEnabled()
    assert not any(page.isVisible() for page in window.views.pages)
    assert told(window, "0.3303", "0.330299", "0.5818", "0.144") == []
    type_answer(window, "0.3303")
    assert window.diagram.shown().nodes[SOP1].numbers.upper == "0.3303"
    assert window.lessons.pane.card.answer.text() == "SOP1 = 0.3303"
    window.commands.display.write_names("za")
    assert window.lessons.pane.card.answer.text() == "z1_1 = 0.3303"
    assert window.error_plot.canvas.isVisible() and window.actions_made["practise"].isEnabled()
    assert any(page.isVisible() for page in window.views.pages)


def test_enter_checks_and_then_goes_on(window: MainWindow) -> None:
    player = begun(window, ASKS, READS)
    type_answer(window, "0.0417")
    assert player.course.foot is FootState.SLIP or player.course.said is not None
    assert window.lessons.pane.card.said.text()
    type_answer(window, "0.3303")
    assert player.course.foot is FootState.RIGHT
    focused = window.focusWidget()
    assert focused is window.lessons.pane.foot.big
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert player.course.at == 1


def test_what_a_step_locks_is_off_and_says_until_when(window: MainWindow) -> None:
    begun(window, READS, READS, "")
    run = window.actions_made["run"]
    assert not run.isEnabled() and "until step 3" in run.statusTip() and "F8 explores freely" in run.statusTip()
    rail = window.rails["lower_views"]
    assert rail.isVisible() and not window.views.isVisible()
    assert rail.accessibleDescription() == "views open again in step 3"
    _press(window, Qt.Key.Key_PageDown)
    _press(window, Qt.Key.Key_PageDown)
    assert run.isEnabled() and window.error_plot.isVisible() and not rail.isVisible()
    assert "until" not in run.statusTip()


def test_free_exploration_comes_back_to_the_step_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    player = begun(window, ASKS)
    readings, playback = window.readings, window.commands.playback
    _press(window, Qt.Key.Key_F8)
    assert player.is_exploring and window.actions_made["run"].isEnabled()
    playback.run_to(40)
    qtbot.waitUntil(lambda: readings.state == 40)
    window.commands.edits.set_rule("missing_output_derivative")
    window.commands.pointing.pin(Weight(1, 0, 0))
    _press(window, Qt.Key.Key_F8)
    assert not player.is_exploring and not window.actions_made["run"].isEnabled()
    assert (readings.state, readings.pinned, readings.setup.rule.mistakes) == (0, SOP1, ())
    assert readings.phase == 1 and window.commands.edits.undo.canRedo()  # nothing of it is lost
    assert window.diagram.shown().nodes[SOP1].numbers.upper == ASKED


def test_it_goes_on_where_it_was_and_is_offered_at_the_foot(window: MainWindow, settings: QSettings) -> None:
    player = begun(window, READS, ASKS)
    _press(window, Qt.Key.Key_PageDown)
    player.end()
    assert not window.lessons.pane.isVisible()
    file = lesson_file(READS, ASKS)
    assert KeptProgress(settings).course(file).at == 1
    player.begin(file)
    assert player.course.at == 1
    player.begin(file, anew=True)
    assert player.course.at == 0


def test_beginning_anew_asks_only_where_an_answer_would_be_lost(window: MainWindow) -> None:
    player = begun(window, READS, ASKS, READS)
    _press(window, Qt.Key.Key_PageDown)
    _press(window, Qt.Key.Key_F5)
    assert player.is_running and player.course.at == 0 and not window.findChildren(QMessageBox)
    _press(window, Qt.Key.Key_PageDown)
    type_answer(window, "0.3303")
    _press(window, Qt.Key.Key_F5)
    (asked,) = window.findChildren(QMessageBox)
    assert asked.isVisible() and player.course.at == 1
    asked.reject()


def test_what_a_step_folds_is_not_folded_at_the_next_start(window: MainWindow) -> None:
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    begun(window, READS)
    assert not window.actions_made["lower_views"].isChecked()
    window.folding.restore()  # as a start does it, here one after a lesson that was broken off
    assert window.actions_made["lower_views"].isChecked()


def test_the_pane_can_be_folded_away_until_the_next_step(window: MainWindow) -> None:
    begun(window, READS, READS)
    pane, rail = window.lessons.pane, window.rails["scenarios"]
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert not pane.isVisible() and rail.isVisible() and rail.shown() == "Lesson"
    _press(window, Qt.Key.Key_B)
    _press(window, Qt.Key.Key_B)  # nothing but a step brings it back, or the rail
    assert not pane.isVisible()
    _press(window, Qt.Key.Key_PageDown)
    assert pane.isVisible() and not rail.isVisible()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    QTest.mouseClick(rail, Qt.MouseButton.LeftButton)
    assert pane.isVisible()
    window.lessons.player.end()
    assert rail.accessibleName() == "Unfold: Scenarios, Notes, Article"


def test_the_keys_of_samples_and_phases_are_lent_while_it_runs(window: MainWindow) -> None:
    actions = window.actions_made
    begun(window, READS)
    assert actions["next_phase"].shortcut().toString() == "Ctrl+."
    QTest.keyClick(window, Qt.Key.Key_Period)
    assert window.teaching.blank.isVisible()
    QTest.keyClick(window.teaching.blank, Qt.Key.Key_Space)
    assert not window.teaching.blank.isVisible()
    _press(window, Qt.Key.Key_F8)
    assert actions["next_phase"].shortcut().toString() == "."
    QTest.keyClick(window, Qt.Key.Key_Period)
    assert window.readings.phase == 0 and not window.teaching.blank.isVisible()
    window.lessons.player.end()
    assert actions["next_sample"].shortcut().toString() == "PgDown"


def test_the_big_button_calls_its_key_as_the_menu_does(window: MainWindow) -> None:
    begun(window, READS)
    foot, key = window.lessons.pane.foot, window.actions_made["lesson_on"].shortcut()
    assert foot.big.key == key.toString(QKeySequence.SequenceFormat.NativeText)


def test_a_lesson_file_is_opened_as_a_scenario_is_and_one_with_faults_lists_them_all(
    window: MainWindow, tmp_path: Path
) -> None:
    window.open(written(tmp_path, READS))
    assert window.lessons.player.is_running
    window.lessons.player.end()
    window.open(written(tmp_path, 'show = { held = "W51" }', "minutes = -1"))
    assert not window.lessons.player.is_running
    (dialog,) = window.findChildren(LessonFaults)
    listed = [dialog.faults.item(row).text() for row in range(dialog.faults.count())]
    assert len(listed) == 2 and "step 1, show.held: no W51 here" in listed[0] and "step 2, minutes" in listed[1]
    dialog.close()


def test_a_deed_is_waited_for_with_its_number_and_can_be_done_by_the_button(window: MainWindow, qtbot: QtBot) -> None:
    player = begun(window, "wait = { state = 30 }", 'wait = { held = "W41" }', "")
    foot = window.lessons.pane.foot
    assert foot.big.text() == "Run it" and foot.waits_for.text() == "Go on to iteration 30: now 0."
    _press(window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: player.course.foot is FootState.READING)
    _press(window, Qt.Key.Key_PageDown)
    assert foot.waits_for.text() == "Click W41."
    window.commands.display.write_names("net")
    assert foot.waits_for.text() == "Click w_h1_o1."
    window.commands.pointing.pin(Weight(1, 0, 0))
    assert player.course.foot is FootState.READING and foot.big.text() == "Next"


def test_another_document_ends_the_lesson_and_it_is_kept(window: MainWindow) -> None:
    player = begun(window, READS, ASKS)
    _press(window, Qt.Key.Key_PageDown)
    window.open("csdn-2-3-1")
    assert not player.is_running and window.readings.veil.hides_nothing
    assert window.scenario_panel.isVisible() and window.views.isVisible()


def test_a_class_votes_and_sees_its_tally(window: MainWindow) -> None:
    player = begun(window, 'ask = { vote = "W41" }')
    card = window.lessons.pane.card
    card.options[1].more.click()
    card.options[1].more.click()
    assert [row.votes.text() for row in card.options] == ["0", "2"]
    QTest.keyClick(card.options[0].button, Qt.Key.Key_1)
    assert player.course.foot is FootState.SLIP
    QTest.keyClick(card.options[1].button, Qt.Key.Key_2)
    assert player.course.foot is FootState.RIGHT


def test_what_a_screen_reader_hears(window: MainWindow) -> None:
    heard: list[str] = []
    pane = window.lessons.pane
    pane.announced.connect(heard.append)
    begun(window, ASKS)
    assert pane.accessibleName() == "Lesson, step 1 of 1, Step 1"
    assert pane.card.field.accessibleName() == "SOP1, a number, 4 digits"
    until_done(window)
    # The keyboard is in the field, so nothing else says which step it is.
    step = "Lesson, step 1 of 1, Step 1."
    assert heard == [f"{step} Question 1 of 1. What does Activ1 add up from X1, X2 and X3, before the sigmoid?"]
    type_answer(window, "0.3303")
    assert heard[1:] == ["Right. SOP1 = 0.3303"]


def test_a_screen_reader_hears_which_option_is_right_and_up_to_where_a_curve_is_drawn(window: MainWindow) -> None:
    heard: list[str] = []
    window.lessons.pane.announced.connect(heard.append)
    begun(window, 'ask = [{ vote = "W41" }, { curve = "error", until = 50 }]')
    until_done(window)
    _press(window, Qt.Key.Key_PageDown)
    _press(window, Qt.Key.Key_PageDown)
    until_done(window)
    _press(window, Qt.Key.Key_PageDown)
    said = [each for each in heard if each.startswith("Shown")]
    assert said == ["Shown. 2: It shrinks", "Shown. The error is drawn up to iteration 50."]


def test_the_keyboard_is_at_the_first_option_of_a_question_that_follows_a_number(window: MainWindow) -> None:
    begun(window, 'ask = [{ quantity = "a[1,1]" }, { vote = "W41" }]')
    until_done(window)
    _press(window, Qt.Key.Key_PageDown)
    _press(window, Qt.Key.Key_PageDown)
    assert window.lessons.pane.card.options[0].button.hasFocus()


def test_the_text_of_a_step_is_heard_by_paragraphs(window: MainWindow) -> None:
    begun(window, READS)
    text = window.lessons.pane.text
    parts = [text.part(number) for number in range(text.part_count())]
    assert [part.name for part in parts] == [f"{line}." for line in text.toPlainText().splitlines()]
    assert all(text.rect().contains(part.place.center()) for part in parts)


def test_a_curve_is_drawn_on_the_page_of_practice_and_held_against_the_run(window: MainWindow, qtbot: QtBot) -> None:
    player = begun(window, 'ask = { curve = "error", until = 50 }', "")
    assert not window.error_plot.canvas.isVisible() and window.lessons.pane.foot.big.text() == "Run it"
    window.lessons.pane.card.draw.click()
    page = window.middle.practice
    assert isinstance(page, PredictPage) and page.plot.last == 50
    page.plot.canvas.take(1)  # a level line stands
    with qtbot.waitSignal(page.compared):
        page.run()
    assert player.course.record.is_settled
    page.left.emit()
    assert window.lessons.pane.foot.big.text() == "Next" and window.error_plot.canvas.isVisible()


def test_a_window_without_a_lesson_comes_to_rest(window: MainWindow):
    """The lesson on a network is looked for once it is opened, and not again and again."""
    until_done(window)


def test_what_is_waited_for_is_looked_at_when_the_step_is_there_and_not_the_one_before(
    window: MainWindow, qtbot: QtBot
) -> None:
    later, waits = "show = { state = 60 }", "wait = { state = 50 }"
    player = begun(window, later, f"show = {{ state = 0 }}\n{waits}", f"show = {{ state = 55 }}\n{waits}")
    qtbot.waitUntil(lambda: player.setting.is_there)
    _press(window, Qt.Key.Key_PageDown)
    assert (window.readings.state, player.course.foot) == (0, FootState.WAITING)
    _press(window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: player.course.foot is FootState.READING)
    _press(window, Qt.Key.Key_PageDown)
    assert (window.readings.state, player.course.foot) == (55, FootState.LAST)  # it is so already


def test_a_weight_that_is_changed_right_after_a_run_is_taken_notice_of(window: MainWindow, qtbot: QtBot) -> None:
    player = begun(window, "wait = { state = 30 }", 'show = { state = 30 }\nwait = { changed = "W41" }')
    _press(window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: player.course.foot is FootState.READING)
    _press(window, Qt.Key.Key_PageDown)
    Trial(window.readings, window.commands, window).change(Weight(1, 0, 0), 2.0, since=30)
    assert player.course.foot is FootState.LAST


def test_a_number_can_be_typed_in_a_small_window_too(window: MainWindow) -> None:
    window.resize(1024, 700)
    player, card = window.lessons.player, window.lessons.pane.card
    player.begin(built_in_lesson("psi-2-3-3-2"), anew=True)
    player.go_to(7)
    until_done(window)
    assert card.field.isVisible() and card.name_above.text() == "∂E/∂X2_1 ="
    assert card.name_above.isVisible() and not card.name.isVisible()
    assert card.field.width() > card.field.fontMetrics().horizontalAdvance("−0.00012345")


def test_an_answer_is_seen_whole_with_why_it_is_so(window: MainWindow) -> None:
    """At 1280 × 800 the options and the why stood below the foot, and Page Down left them there."""
    long = "What is read before.\\n\\n" * 8
    options = '["a", "b", "c", "d"]'
    asks = f'ask = {{ choice = {options}, text = "Which?", right = 3, why = "Because it is so." }}'
    file = lesson_text(asks).replace("# Step 1", f"# Step 1\\n\\n{long}")
    window.lessons.player.begin(parse_lesson(file, "my.toml"))
    pane = window.lessons.pane
    until_idle()
    assert pane.scrolled.verticalScrollBar().value() == 0  # it is read from its top
    window.lessons.player.press()
    until_idle()
    place = pane.card.mapTo(pane.scrolled.viewport(), QPoint())
    assert place.y() >= 0 and place.y() + pane.card.height() <= pane.scrolled.viewport().height()


def test_the_speed_of_a_step_is_lent_and_the_one_that_was_chosen_comes_back(window: MainWindow) -> None:
    """The learner's speed was lost to a lesson for good; and 7, which the slider doesn't have, ended in a fault."""
    playback, readings = window.commands.playback, window.readings
    playback.set_speed(500)
    begun(window, READS, "show = { speed = 7 }", READS)
    assert readings.speed == 500
    _press(window, Qt.Key.Key_PageDown)
    assert readings.speed == 7
    _press(window, Qt.Key.Key_PageUp)
    assert readings.speed == 500  # as in the step, which says none
    window.lessons.player.go_to(1)
    assert readings.speed == 7 and window.settings.value("speed", type=int) == SPEEDS.index(500)
    window.lessons.player.end()
    assert readings.speed == 500


def test_a_speed_that_is_chosen_in_a_lesson_stays(window: MainWindow) -> None:
    begun(window, "show = { speed = 7 }", READS)
    window.commands.playback.set_speed(30)
    assert window.readings.speed == 30
    window.lessons.player.end()
    assert window.readings.speed == 30 and window.settings.value("speed", type=int) == SPEEDS.index(30)


def test_where_there_is_no_room_for_all_the_text_of_the_step_stays(window: MainWindow) -> None:
    """At 1280 × 800 with text at 175 % the views of a step folded the reading pane away."""
    window.preferences.choose_text_size(175)
    begun(window, 'hidden = ["error", "views"]', 'show = { view = "layers" }')
    until_idle()
    window.resize(1280, 800)
    _press(window, Qt.Key.Key_PageDown)
    until_idle()
    assert window.lessons.pane.isVisible() and window.lessons.pane.foot.isVisible()


def test_with_large_text_a_lesson_has_room_on_a_small_screen(window: MainWindow, qtbot: QtBot) -> None:
    """At 175 % the play bar asked for 1142 points, and the bar of phases left its text a fifth of its width."""
    window.preferences.choose_text_size(175)
    begun(window, ASKS)
    window.resize(1008, 660)
    qtbot.waitUntil(partial(is_settled, window, []))
    assert window.width() == 1008
    assert window.locking.keeps.chip.isVisible() and window.locking.keeps.chip.toolTip() == "the lesson keeps these"
    assert not window.phase_bar.pace.isVisible()
    assert window.phase_bar.line.width() > 0.5 * window.phase_bar.width()
    assert window.transport.more.focusPolicy() is Qt.FocusPolicy.NoFocus, "as nobody sees it"
    assert [each for each in faults_of(window) if window.transport.more.text() not in each] == []


def test_a_lesson_on_a_board_has_the_screen_on_it_meanwhile(window: MainWindow) -> None:
    display, player = window.commands.display, window.lessons.player
    asks = ('show = { phase = "activations 1" }\nask = { quantity = "Activ1" }', "")
    player.begin(lesson_file(*asks, head=HEAD + "digits = 3\nboard = true\n"))
    assert window.readings.board_switch == BoardSwitch(is_on=True, digits=3)
    assert window.diagram.shown().nodes[SOP1].numbers.upper == "0.330"
    type_answer(window, "0.582")
    assert player.course.points == 1
    player.end()
    assert not window.readings.board_switch.is_on
    display.work_on_board(True)
    player.begin(lesson_file(*asks))
    assert not window.readings.board_switch.is_on  # its answers are exact
    player.end()
    assert window.readings.board_switch.is_on and window.readings.chosen_board == window.readings.board_switch

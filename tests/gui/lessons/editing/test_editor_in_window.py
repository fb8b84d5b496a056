"""A lesson edited in the window: texts, steps, what a step shows, questions; taken back, saved, tried out, left."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from core.lessons.reader import parse_lesson, read_lesson
from core.network.elements import Neuron, Weight
from gui.lessons.faults_dialog import LessonFaults
from gui.window.main_window import MainWindow
from tests.core.lessons.lessons import HEAD
from tests.gui.lessons.editing.editing import editing, editing_file, press, type_in
from tests.gui.lessons.lessons import lesson_file

pytestmark = pytest.mark.slow
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def texts(window: MainWindow) -> list[object]:
    return [step.text for step in window.editing.editor.draft.steps]


def test_the_editor_takes_its_place_and_gives_it_back(window: MainWindow, qtbot: QtBot):
    editor = editing(window)
    parts = (window.editing.pane, window.editing.steps, window.editing.facts, window.editing.shows)
    assert all(part.isVisible() for part in parts) and not window.scenario_panel.isVisible()
    assert window.editing.pane.where.text() == "Editing step 1 of 2"
    editor.end()
    assert not any(part.isVisible() for part in parts)
    qtbot.waitUntil(window.scenario_panel.isVisible)
    assert window.actions_made["save"].isEnabled() and window.actions_made["undo"].shortcut().toString() == "Ctrl+Z"


def test_what_is_typed_is_the_text_of_the_step(window: MainWindow):
    editing(window)
    type_in(window.editing.pane.text.edit, "\nThe sum **SOP1** comes first.\n- one\ntwo")
    assert texts(window)[0] == "# Step 1\n\nThe sum **SOP1** comes first.\n\n- one\n- two"
    press(window, Qt.Key.Key_Z, CTRL)
    assert texts(window)[0] == "# Step 1"
    press(window, Qt.Key.Key_Z, CTRL, SHIFT)
    assert texts(window)[0] == "# Step 1\n\nThe sum **SOP1** comes first.\n\n- one\n- two"


def test_undo_is_the_editors_also_where_the_text_was_set_anew(window: MainWindow):
    editing(window)
    edit = window.editing.pane.text.edit
    type_in(edit, "\nMine")
    window.theme.enlarge_text(150)  # each line has another height, which is a change of Qt's document
    press(window, Qt.Key.Key_Z, CTRL)
    assert texts(window)[0] == "# Step 1"
    edit.set_type(24.0, 30.0)
    press(window, Qt.Key.Key_Z, CTRL, SHIFT)
    assert texts(window)[0] == "# Step 1\n\nMine"


def test_a_name_that_is_not_there_is_said_below(window: MainWindow):
    editing(window)
    field = window.editing.pane.text
    type_in(field.edit, "\nSee **W51**")
    assert field.fault.text() == "no W51 here: W41, W42"
    QTest.keyClick(field.edit, Qt.Key.Key_Left)
    QTest.keyClick(field.edit, Qt.Key.Key_Left)
    for _ in range(2):
        QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    QTest.keyClicks(field.edit, "41")
    assert texts(window)[0] == "# Step 1\n\nSee **W41**" and not field.fault.isVisible()


def test_steps_are_moved_by_keys_added_and_taken_out(window: MainWindow):
    editor = editing(window, "", "", "")
    editor.choose_step(2)
    press(window, Qt.Key.Key_Up, ALT)
    assert texts(window) == ["# Step 1", "# Step 3", "# Step 2"] and editor.at == 1
    press(window, Qt.Key.Key_Down, ALT)
    assert texts(window) == ["# Step 1", "# Step 2", "# Step 3"] and editor.at == 2
    QTest.mouseClick(window.editing.steps.add, Qt.MouseButton.LeftButton)
    assert texts(window)[3] == "# New step" and editor.at == 3
    QTest.keyClicks(window.focusWidget(), "Mine")
    assert texts(window)[3] == "# Mine"
    QTest.mouseClick(window.editing.steps.duplicate, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.editing.steps.delete, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.editing.steps.delete, Qt.MouseButton.LeftButton)
    assert len(texts(window)) == 3
    for _ in range(7):
        press(window, Qt.Key.Key_Z, CTRL)
    assert texts(window) == ["# Step 1", "# Step 2", "# Step 3"] and not editor.history.is_changed


def test_steps_by_the_keyboard_alone(window: MainWindow):
    editing(window, "", "", "")
    steps = window.editing.steps.list
    steps.setFocus()
    QTest.keyClick(steps, Qt.Key.Key_Down)
    QTest.keyClick(steps, Qt.Key.Key_Delete)
    assert texts(window) == ["# Step 1", "# Step 3"]
    QTest.keyClick(steps, Qt.Key.Key_Return)
    assert window.focusWidget() is window.editing.pane.text.edit
    press(window, Qt.Key.Key_Up, ALT)
    assert texts(window) == ["# Step 3", "# Step 1"]
    press(window, Qt.Key.Key_PageDown, CTRL)
    assert window.editing.editor.at == 1
    press(window, Qt.Key.Key_Return, CTRL)
    assert texts(window) == ["# Step 3", "# Step 1", "# New step"]


def test_the_name_of_what_is_held_is_written_by_a_button(window: MainWindow):
    editing(window)
    bar = window.editing.pane.format
    assert not bar.name.isEnabled()
    window.commands.pointing.pin(Weight(0, 0, 0))
    window.editing.pane.text.edit.put_cursor_at_end()
    QTest.mouseClick(bar.name, Qt.MouseButton.LeftButton)
    assert texts(window)[0] == "# Step 1**W11**"


def test_a_recorded_lesson_is_edited_before_it_is_in_any_file(window: MainWindow):
    lesson = lesson_file("", 'show = { held = "W11" }').lesson
    window.editing.editor.edit(lesson, None)
    assert window.editing.is_at_stake and window.editing.facts.file.text() == "not saved yet"
    window.editing.editor.choose_step(1)
    assert window.readings.pinned == Weight(0, 0, 0)


def test_a_step_that_is_chosen_is_shown(window: MainWindow):
    editing(window, "show = { state = 0 }", 'show = { phase = "sops 1", held = "SOP1" }')
    steps = window.editing.steps.list
    steps.setCurrentRow(1)
    assert window.readings.pinned == Neuron(0, 0) and window.editing.pane.where.text() == "Editing step 2 of 2"
    assert {"phase", "held"} == set(window.editing.shows.chips.chips)


def test_what_is_on_the_screen_is_taken(window: MainWindow):
    editor = editing(window)
    window.commands.pointing.pin(Weight(1, 0, 0))
    QTest.mouseClick(window.editing.shows.take, Qt.MouseButton.LeftButton)
    chips = window.editing.shows.chips.chips
    assert chips["held"].text() == "W41 pinned" and editor.step.show.state == 0
    QTest.mouseClick(chips["held"], Qt.MouseButton.LeftButton)
    assert editor.step.show.held is None and window.readings.pinned is None


def test_questions_are_about_what_is_held(window: MainWindow):
    editor = editing(window)
    window.commands.pointing.pin(Neuron(0, 0))
    pane = window.editing.pane
    QTest.mouseClick(pane.add_number, Qt.MouseButton.LeftButton)
    assert editor.step.ask[0].quantity == "SOP1"
    assert pane.questions[0].answer.text() == "The right answer comes from the sheet: SOP1 = 0.3303."
    window.commands.pointing.pin(Weight(1, 0, 0))
    QTest.mouseClick(pane.add_vote, Qt.MouseButton.LeftButton)
    assert editor.step.ask[1].vote == "W41" and "W41_new" in pane.questions[1].answer.text()
    QTest.mouseClick(pane.add_choice, Qt.MouseButton.LeftButton)
    card = pane.questions[2]
    QTest.keyClicks(card.text.edit, "Which?")
    QTest.keyClicks(card.options.fields[0].line, "this")
    QTest.keyClicks(card.options.fields[1].line, "that")
    QTest.mouseClick(card.options.fields[1].right, Qt.MouseButton.LeftButton)
    ask = editor.step.ask[2]
    assert (ask.text, ask.choice, ask.right) == ("Which?", ["this", "that"], 2)
    editor.look_through()
    assert editor.check.is_good
    QTest.mouseClick(pane.questions[0].away, Qt.MouseButton.LeftButton)
    assert [each.vote for each in editor.step.ask] == ["W41", None]


def test_the_text_has_the_keyboard_where_the_question_that_had_it_is_taken_back(window: MainWindow):
    editing(window)
    window.model.commands.pointing.pin(Weight(0, 0, 0))
    window.editing.pane.add_number.click()
    press(window, Qt.Key.Key_Z, CTRL)
    assert not window.editing.pane.questions
    assert window.focusWidget() is window.editing.pane.text.edit


def test_the_network_is_not_walked_after_the_editor_was_left_by_its_button(window: MainWindow, qtbot: QtBot):
    editor = editing(window)
    window.model.commands.pointing.pin(Weight(0, 0, 0))
    window.editing.bar.buttons[-1].setFocus()
    editor.end()
    qtbot.waitUntil(window.scenario_panel.isVisible)
    assert window.focusWidget() is window.diagram
    assert window.model.readings.hovered is None


def test_without_a_heading_a_step_is_called_as_its_text_begins(window: MainWindow):
    editing(window)
    edit = window.editing.pane.text.edit
    edit.selectAll()
    QTest.keyClicks(edit, "Which **way**")
    type_in(edit, "\nThe weight **W11** is small.")
    assert window.editing.steps.list.item(0).text() == "Which way"


def test_faults_are_listed_and_lead_to_where_they_are(window: MainWindow):
    editor = editing(window)
    facts = window.editing.facts
    assert facts.faults.line.text() == "✓ No fault in 2 steps"
    editor.choose_step(1)
    type_in(window.editing.pane.notes.edit, "Ask for **W51**")
    editor.look_through()
    editor.choose_step(0)
    (link,) = facts.faults.links
    assert link.accessibleName() == "Step 2, notes for the teacher: no W51 here: W41, W42"
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert editor.at == 1 and window.focusWidget() is window.editing.pane.notes.edit


def test_it_is_written_in_another_language(window: MainWindow):
    editor = editing(window)
    switch = window.editing.pane.switch
    assert switch.segments is not None and "missing" not in switch.segments.buttons["zh_CN"].toolTip()
    QTest.mouseClick(switch.segments.buttons["zh_CN"], Qt.MouseButton.LeftButton)
    assert window.editing.pane.text.edit.toPlainText() == ""
    type_in(window.editing.pane.text.edit, "# x")
    assert editor.step.text == {"en": "# Step 1", "zh_CN": "# x"}
    assert "missing" not in switch.segments.buttons["zh_CN"].toolTip()
    editor.choose_step(1)
    assert "missing" in switch.segments.buttons["zh_CN"].toolTip()


def test_it_is_saved_with_its_comments(window: MainWindow, tmp_path: Path):
    path = editing_file(window, tmp_path, "minutes = 2 # short", "# last")
    type_in(window.editing.pane.text.edit, "\nMore")
    assert window.editing.is_at_stake
    press(window, Qt.Key.Key_S, CTRL)
    text = path.read_text(encoding="utf-8")
    assert "minutes = 2 # short" in text and "More" in text and "# last" in text
    assert read_lesson(path).lesson.steps[0].text == "# Step 1\n\nMore"
    assert not window.editing.is_at_stake


def test_with_a_fault_it_is_not_saved_and_the_place_is_said(window: MainWindow, tmp_path: Path):
    path = editing_file(window, tmp_path)
    before = path.read_text(encoding="utf-8")
    type_in(window.editing.pane.text.edit, " **W51**")
    press(window, Qt.Key.Key_S, CTRL)
    assert path.read_text(encoding="utf-8") == before
    said = window.statusBar().currentMessage()
    assert said == "Not yet: Step 1, text: no W51 here: W41, W42."


def test_it_is_tried_from_its_step_and_come_back_from(window: MainWindow):
    editor = editing(window, "", "", "")
    editor.choose_step(1)
    press(window, Qt.Key.Key_F5)
    player = window.lessons.player
    assert player.is_running and player.course.at == 1 and not window.editing.pane.isVisible()
    press(window, Qt.Key.Key_PageDown)
    window.actions_made["back_to_editor"].trigger()
    assert not player.is_running and editor.is_editing and editor.at == 1 and window.editing.pane.isVisible()
    assert not any("lessons/" in key for key in window.settings.allKeys())


def test_no_two_actions_have_one_key_whatever_is_done(window: MainWindow):
    editor, actions = editing(window, "", "", ""), window.actions_made
    editor.move_down()
    editor.undo()
    deeds = (lambda: None, window.editing.try_out, window.lessons.player.explore, window.editing.come_back, editor.end)
    for deed in deeds:
        deed()
        enabled = [action for action in actions.all() if action.isEnabled()]
        keys = Counter(key.toString() for action in enabled for key in action.shortcuts())
        assert [key for key, count in keys.items() if count > 1] == []


def test_the_end_of_a_trial_comes_back_by_itself(window: MainWindow):
    editor = editing(window, "")
    press(window, Qt.Key.Key_F5)
    finished: list[object] = []
    window.lessons.player.finished.connect(finished.append)
    for _ in range(2):  # the step, and the page at the end
        assert editor.is_tried
        press(window, Qt.Key.Key_PageDown)
    assert editor.is_editing and not editor.is_tried and window.editing.pane.isVisible() and finished == []


def test_nothing_is_lost_without_a_question(window: MainWindow, tmp_path: Path, qtbot: QtBot):
    editing_file(window, tmp_path)
    type_in(window.editing.pane.text.edit, " more")
    window.close()
    assert window.isVisible()
    box = next(each for each in window.children() if each.metaObject().className() == "QMessageBox")
    box.button(box.StandardButton.Cancel).click()  # type: ignore[attr-defined]
    assert window.editing.editor.is_editing
    window.editing.editor.end()


def test_a_built_in_lesson_is_edited_as_a_copy(window: MainWindow):
    window.lessons.player.begin(window.lesson_opening.shelf.lesson_for(window.readings.setup))  # type: ignore[arg-type]
    window.actions_made["edit_lesson"].trigger()
    editor = window.editing.editor
    assert editor.is_editing and editor.path is None and not window.lessons.player.is_running
    assert window.editing.facts.file.text() == "not saved yet"


def test_a_new_lesson_begins_with_this_state(window: MainWindow):
    window.commands.pointing.pin(Weight(1, 0, 0))
    window.actions_made["new_lesson"].trigger()
    editor = window.editing.editor
    assert editor.draft.section.scenario == "gad-3-2-1" and editor.step.show.held == "W41"
    assert window.editing.is_at_stake
    editor.end()


def test_a_file_with_a_fault_is_mended(window: MainWindow, tmp_path: Path):
    path = editing_file(window, tmp_path, "# keep this", 'show = { held = "W51" }\nnotes = "see **W52**"')
    assert not window.editing.editor.is_editing
    dialog = window.findChild(LessonFaults)
    assert dialog is not None
    said = [dialog.faults.item(row).text() for row in range(dialog.faults.count())]
    assert said == [
        "line 9, step 2, show.held: no W51 here: W41, W42",
        "line 10, step 2, notes: no W52 here: W41, W42",
    ]
    QTest.mouseClick(dialog.mend, Qt.MouseButton.LeftButton)
    editor = window.editing.editor
    assert editor.is_editing and editor.at == 1
    notes = window.editing.pane.notes.edit
    assert window.focusWidget() is notes
    notes.selectAll()
    QTest.keyClicks(notes, "see **W42**")
    editor.look_through()
    (link,) = window.editing.facts.faults.links
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is window.editing.shows.chips.chips["held"]
    press(window, Qt.Key.Key_Space)
    press(window, Qt.Key.Key_S, CTRL)
    assert read_lesson(path).lesson.steps[1].notes == "see **W42**"
    assert "# keep this" in path.read_text(encoding="utf-8")


def test_a_file_without_its_form_is_not_edited(window: MainWindow, tmp_path: Path):
    editing_file(window, tmp_path, 'locked = ["door"]')
    dialog = window.findChild(LessonFaults)
    assert dialog is not None and not hasattr(dialog, "mend") and not window.editing.editor.is_editing


def test_what_was_saved_is_what_is_begun_then(window: MainWindow, tmp_path: Path, qtbot: QtBot):
    path = editing_file(window, tmp_path)
    window.lesson_opening.open(path)
    assert window.lessons.player.course.step.text == "# Step 1"
    window.actions_made["edit_lesson"].trigger()
    type_in(window.editing.pane.text.edit, " anew")
    assert window.editing.facts.file.text() == "my.toml · changed"
    press(window, Qt.Key.Key_S, CTRL)
    assert window.editing.facts.file.text() == "my.toml"
    window.actions_made["leave_editor"].trigger()
    qtbot.waitUntil(window.actions_made["lesson"].isEnabled)
    window.actions_made["lesson"].trigger()
    assert window.lessons.player.course.step.text == "# Step 1 anew"


def test_a_number_that_is_being_typed_is_saved(window: MainWindow, tmp_path: Path):
    path = editing_file(window, tmp_path)
    minutes = window.editing.shows.minutes
    minutes.setFocus()
    minutes.selectAll()
    QTest.keyClicks(minutes, "2.5")
    press(window, Qt.Key.Key_S, CTRL)
    assert read_lesson(path).lesson.steps[0].minutes == 2.5


def test_a_wait_is_chosen(window: MainWindow):
    editor = editing(window)
    window.commands.pointing.pin(Weight(1, 0, 0))
    wait = window.editing.shows.wait

    def choose(key: str) -> None:
        wait.kind.setCurrentIndex(wait.kind.findData(key))
        wait.kind.activated.emit(wait.kind.currentIndex())

    choose("changed_below")
    assert editor.step.wait is not None
    assert (editor.step.wait.changed, editor.step.wait.error_below) == ("W41", 0.14)
    assert wait.name.currentText() == "W41" and wait.error.value() == 0.14
    choose("phase")
    assert editor.step.wait.phase == "error" and wait.name.currentText() == "Error"
    choose("")
    assert editor.step.wait is None
    assert editor.check.is_good


def test_locks_are_added_from_a_menu_and_taken_out(window: MainWindow):
    editor = editing(window)
    locks = window.editing.shows.locks
    next(action for action in locks.menu.actions() if action.text() == "Run").trigger()
    assert editor.step.locked == ["run"]
    QTest.mouseClick(locks.chips["run"], Qt.MouseButton.LeftButton)
    assert editor.step.locked == []


def test_a_new_lesson_asks_before_what_is_not_saved_makes_room_for_it(window: MainWindow, qtbot: QtBot):
    commands = window.commands
    assert commands.edits.edit("a rate", window.readings.setup.with_learning_rate(0.5))
    commands.playback.run_to(20)
    qtbot.waitUntil(lambda: window.readings.state == 20)
    commands.edits.branch(20, window.readings.setup, window.readings.parameters + 0.1)
    window.actions_made["new_lesson"].trigger()
    (asked,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    assert not window.editing.editor.is_editing and window.document.is_changed
    asked.button(QMessageBox.StandardButton.Discard).click()
    assert window.editing.editor.is_editing


def test_the_name_of_a_language_is_no_tag_and_no_key(window: MainWindow):
    odd = "<img src=a&b>"
    step = f'[[step]]\ntext = {{ en = "One", "{odd}" = "Two" }}\n'
    window.editing.editor.edit_file(parse_lesson(HEAD + step, "my.toml"), as_copy=True)
    segments = window.editing.pane.switch.segments
    assert segments is not None
    button = segments.buttons[odd]
    assert button.text() == "<img src=a&&b>" and "&lt;img" in button.toolTip()

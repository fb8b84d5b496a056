"""More steps recorded for a lesson that is edited: put in behind the step that was chosen, and taken out again."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from core.network.elements import Neuron, Weight
from gui.model.trial import Trial
from gui.window.main_window import MainWindow
from tests.gui.idle import until_done, until_idle
from tests.gui.lessons.editing.editing import editing, press

pytestmark = pytest.mark.slow
SHOWS = 'show = { phase = "sops 1", held = "SOP1" }'
CTRL = Qt.KeyboardModifier.ControlModifier
W41 = Weight(1, 0, 0)


def texts(window: MainWindow) -> list[object]:
    return [step.text for step in window.editing.editor.draft.steps]


def record_on(window: MainWindow) -> None:
    window.activateWindow()
    QTest.mouseClick(window.editing.steps.record, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert window.recording.recorder.is_recording


def stop(window: MainWindow) -> None:
    window.actions_made["record"].trigger()
    until_idle()


def record_two(window: MainWindow) -> None:
    """What is held and asked, and another step."""
    record_on(window)
    window.commands.pointing.pin(W41)
    window.recording.recorder.ask()
    window.recording.recorder.next_step()
    window.commands.pointing.pin(None)


def answer(window: MainWindow, words: str) -> None:
    (box,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    (button,) = [each for each in box.buttons() if each.text().replace("&", "") == words]
    button.click()
    until_idle()


def test_what_is_recorded_stands_behind_the_chosen_step(window: MainWindow):
    editor = editing(window, "", SHOWS, "")
    editor.choose_step(1)
    record_on(window)
    assert window.recording.pane.isVisible() and not window.editing.pane.isVisible()
    assert not window.editing.shows.isVisible() and not window.editing.bar.isVisible()
    assert window.recording.pane.blocks[0].title.text() == "Step 3"
    window.commands.pointing.pin(W41)
    stop(window)
    assert window.editing.pane.isVisible() and not window.recording.pane.isVisible()
    assert texts(window) == ["# Step 1", "# Step 2", "# Step 3", "# Step 3"]
    assert editor.at == 2 and editor.step.show.held == "W41" and window.readings.pinned == W41
    assert window.editing.pane.where.text() == "Editing step 3 of 4"
    QTest.keyClicks(window.focusWidget(), "Mine")
    assert texts(window)[2] == "# Mine"


def test_undo_takes_them_all_back_and_redo_puts_them_in(window: MainWindow):
    editor = editing(window, "", SHOWS)
    before = editor.draft.section
    record_two(window)
    stop(window)
    assert len(editor.draft.steps) == 4 and editor.draft.steps[1].ask and not editor.draft.steps[2].ask
    press(window, Qt.Key.Key_Z, CTRL)
    assert editor.draft.section == before and not editor.history.is_changed
    press(window, Qt.Key.Key_Z, CTRL, Qt.KeyboardModifier.ShiftModifier)
    assert len(editor.draft.steps) == 4


def test_the_step_behind_goes_on_showing_what_it_showed(window: MainWindow):
    editor = editing(window, SHOWS, "")
    shown = editor.check.lesson.steps[1].show
    record_two(window)
    stop(window)
    assert editor.check.is_good
    assert (editor.check.lesson.steps[3].show.held, editor.check.lesson.steps[3].show.phase) == (
        shown.held,
        shown.phase,
    )


def test_a_weight_that_was_changed_is_as_it_was_and_nothing_is_trained_anew(window: MainWindow, qtbot: QtBot):
    editor = editing(window, "show = { state = 40 }")
    qtbot.waitUntil(lambda: window.readings.state == 40)
    setup, start = window.readings.setup, window.readings.parameters.copy()
    record_on(window)
    Trial(window.readings, window.commands, window).change(W41, 0.5, since=40)
    assert window.readings.parameters[window.readings.network.position(W41)] == 0.5
    stop(window)
    assert editor.draft.steps[1].wait is not None and editor.draft.steps[1].wait.changed == "W41"
    assert window.readings.setup is setup and window.readings.state == 40
    assert (window.readings.parameters == start).all()


def test_where_nothing_was_done_the_lesson_is_as_it_was(window: MainWindow):
    editor = editing(window, "", SHOWS)
    editor.choose_step(1)
    record_on(window)
    stop(window)
    assert editor.is_in_place and window.editing.pane.isVisible() and editor.at == 1
    assert not editor.history.can_undo


def test_what_is_discarded_is_not_put_in(window: MainWindow):
    editor = editing(window, "", "")
    record_two(window)
    window.actions_made["discard_recording"].trigger()
    answer(window, "Discard")
    assert editor.is_in_place and window.editing.pane.isVisible() and len(editor.draft.steps) == 2
    assert window.readings.pinned is None


@pytest.mark.parametrize(("words", "steps"), [("Put it in", 4), ("Discard", 2)])
def test_before_the_window_closes_it_is_asked_about(window: MainWindow, words: str, steps: int):
    editor = editing(window, "", "")
    editor.change(editor.draft.with_facts(digits=3))
    record_two(window)
    window.close()
    answer(window, words)
    assert len(editor.draft.steps) == steps
    answer(window, "Cancel")
    assert window.isVisible() and editor.is_in_place
    editor.end()


def test_the_same_key_begins_and_stops(window: MainWindow):
    editing(window, "", "")
    window.activateWindow()
    action = window.actions_made["record"]
    assert action.text() == "Record on behind this step"
    shift = Qt.KeyboardModifier.ShiftModifier
    press(window, Qt.Key.Key_R, CTRL, shift)
    assert window.recording.recorder.is_recording and action.text() == "Stop recording"
    window.commands.pointing.pin(Neuron(0, 0))
    press(window, Qt.Key.Key_Z, CTRL)  # is the recording's now
    assert window.recording.pane.shown == [["iteration 0", "view: Prediction"]]
    window.commands.pointing.pin(Neuron(0, 0))
    press(window, Qt.Key.Key_R, CTRL, shift)
    assert len(texts(window)) == 3


def test_it_is_written_in_the_language_that_is_edited(window: MainWindow):
    editor = editing(window, "")
    editor.change(editor.draft.with_facts(title={"en": "A", "zh_CN": "B"}))
    editor.choose_language("zh_CN")
    record_two(window)
    stop(window)
    assert editor.draft.steps[1].text == {"zh_CN": "# Step 2"}


def test_all_of_it_is_kept_aside_meanwhile(window: MainWindow):
    editing(window, "", "")
    record_two(window)
    window.editing.kept_aside.keep()
    until_done(window)
    (kept,) = (Path(window.settings.fileName()).parent / "unsaved").glob("*.lesson")
    assert json.loads(kept.read_text(encoding="utf-8"))["text"].count("[[step]]") == 4

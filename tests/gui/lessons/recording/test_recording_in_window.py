"""A lesson recorded in the window: by keys and clicks, with what is asked before it is lost."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.lessons.reader import read_lesson
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.phases import Phase, Stage
from core.setup.setup import open_setup
from gui.lessons.recording.lesson_recorder import LessonRecorder
from gui.model.trial import InputOf, Rate, Trial
from gui.practice.chooser.chooser_page import ChooserPage
from gui.window.main_window import MainWindow
from main import main
from tests.gui.cut_off import faults_of, is_settled
from tests.gui.idle import until_idle
from tests.gui.lessons.lessons import READS, begun

pytestmark = pytest.mark.slow
SOP1, W41 = Neuron(0, 0), Weight(1, 0, 0)
START = ["iteration 0", "view: Prediction"]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def recorder(window: MainWindow) -> LessonRecorder:
    """It is recorded."""
    window.activateWindow()
    press(window, Qt.Key.Key_R, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.recording.recorder.is_recording
    return window.recording.recorder


@pytest.fixture
def saved_as(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where it is saved by whoever is asked."""
    path = tmp_path / "mine.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """At whatever has the keyboard."""
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


def hold(window: MainWindow, element: Element | None) -> None:
    window.commands.pointing.pin(element)


def box(window: MainWindow) -> QMessageBox:
    """The question that is open."""
    (found,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    return found


def answer(window: MainWindow, words: str) -> None:
    question = box(window)
    (button,) = [each for each in question.buttons() if each.text().replace("&", "") == words]
    button.click()
    until_idle()


def noted(window: MainWindow) -> list[list[str]]:
    return window.recording.pane.shown


def test_a_teacher_makes_a_lesson_of_five_steps_by_keys_and_clicks_alone(
    window: MainWindow, recorder: LessonRecorder, saved_as: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    press(window, Qt.Key.Key_Return)
    for _ in range(2):
        press(window, Qt.Key.Key_Period)
    hold(window, SOP1)
    press(window, Qt.Key.Key_Q)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Period)
    press(window, Qt.Key.Key_Q)
    press(window, Qt.Key.Key_Return)
    window.commands.playback.set_goal(400)
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.readings.state == 400 and not window.readings.running)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_2)
    hold(window, W41)
    assert noted(window) == [
        START,
        ["phase 2 of 13: Weighted sums of layer 1", "SOP1 pinned", "“SOP1 = ?” asked"],
        ["phase 3 of 13: Activations of layer 1", "“Activ1 = ?” asked"],
        ["all of the step", "waits for the run to iteration 400"],
        ["edges: gradient", "W41 pinned"],
    ]
    assert window.recording.pane.count.text() == "5 steps"
    press(window, Qt.Key.Key_R, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert not recorder.is_recording and not window.recording.pane.isVisible()
    assert window.editing.editor.is_editing and window.editing.is_at_stake and window.editing.pane.isVisible()
    QTest.keyClicks(window.focusWidget(), "My sum")
    assert window.editing.editor.step.text == "# My sum"  # what was recorded gets its words: they can be typed at once
    press(window, Qt.Key.Key_S, CTRL)
    assert not window.editing.is_at_stake
    assert len(read_lesson(saved_as).lesson.steps) == 5
    assert main(["validate", str(saved_as)]) == 0 and "5 steps, 2 questions" in capsys.readouterr().out


def test_it_stands_where_the_scenarios_stood_and_gives_the_place_back(
    window: MainWindow, recorder: LessonRecorder
) -> None:
    pane, actions = window.recording.pane, window.actions_made
    assert pane.isVisible() and not window.scenario_panel.isVisible()
    assert window.reading_column.property("records") and window.recording.stop_button.isVisible()
    assert window.recording.stop_button.text() == "■  Stop recording  0:00"
    assert actions["record"].text() == "Stop recording"
    window.lessons.player.changed.emit()  # as when the lesson on the network has been looked for
    assert window.transport.shown.maximumWidth() == 0 and not actions["practise"].isEnabled()
    window.recording.stop_button.click()  # nothing was done: there is nothing to be kept
    assert not recorder.is_recording and window.scenario_panel.isVisible()
    assert not window.reading_column.property("records") and not window.recording.stop_button.isVisible()
    actions["scenarios"].setChecked(False)
    actions["record"].trigger()
    assert pane.isVisible() and not actions["scenarios"].isEnabled()
    recorder.end()
    assert not actions["scenarios"].isChecked() and actions["scenarios"].isEnabled()


def test_pointing_and_pauses_are_not_noted(window: MainWindow, recorder: LessonRecorder) -> None:
    window.commands.pointing.hover(W41)
    window.commands.playback.pause()
    assert noted(window) == [START] and not recorder.is_at_stake


def test_ctrl_z_takes_the_last_noted_back_and_the_window_with_it(
    window: MainWindow, recorder: LessonRecorder, qtbot: QtBot
) -> None:
    undo = window.actions_made["undo"]
    assert undo.text() == "Take back what was noted last" and not undo.isEnabled()
    hold(window, SOP1)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.readings.state == 1)
    window.views.show_view("layers")
    Trial(window.readings, window.commands, window).change(W41, 0.5, since=1)
    assert noted(window)[-1] == ["iteration 1", "view: Layers", "waits until W41 is changed"]
    assert not window.actions_made["redo"].isEnabled()
    left = []
    for _ in range(5):
        press(window, Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: not window.readings.running)
        value = float(window.readings.parameters[window.readings.network.position(W41)])
        left.append((noted(window)[-1], window.readings.state, window.views.shown, value == 0.5))
    assert left == [
        (["iteration 1", "view: Layers"], 1, "layers", False),
        (["iteration 1"], 1, "prediction", False),
        ([], 0, "prediction", False),
        ([*START, "SOP1 pinned"], 0, "prediction", False),
        (START, 0, "prediction", False),
    ]
    assert window.readings.pinned is None and not undo.isEnabled()
    press(window, Qt.Key.Key_Z, CTRL)
    assert noted(window) == [START]


def test_a_drag_along_the_states_is_one_note_and_goes_back_at_once(
    window: MainWindow, recorder: LessonRecorder, qtbot: QtBot
) -> None:
    window.commands.playback.run_to(30)
    qtbot.waitUntil(lambda: window.readings.state == 30)
    press(window, Qt.Key.Key_Return)
    for state in (29, 12, 17):
        window.commands.playback.seek(state)
    assert noted(window) == [["view: Prediction", "iteration 30"], ["iteration 17"]]
    press(window, Qt.Key.Key_Z, CTRL)
    assert noted(window)[-1] == [] and window.readings.state == 30


def test_enter_begins_a_step_but_where_it_is_a_fields(window: MainWindow, recorder: LessonRecorder) -> None:
    field = window.transport.state
    window.transport.type_state()
    QTest.keyClicks(field, "0")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(noted(window)) == 1  # the field took its number, and gave the keyboard to the diagram
    press(window, Qt.Key.Key_Return)
    assert len(noted(window)) == 2
    window.transport.type_state()
    press(window, Qt.Key.Key_Return, CTRL)
    assert len(noted(window)) == 3
    window.recording.pane.ask.setFocus()
    press(window, Qt.Key.Key_Return)  # a button that has the keyboard is pressed
    assert noted(window)[-1] == ["“E = ?” asked"]
    window.recording.pane.next_step.click()
    assert len(noted(window)) == 4


def test_q_asks_what_is_held_and_says_before_what_that_is(window: MainWindow, recorder: LessonRecorder) -> None:
    pane = window.recording.pane
    assert pane.would_ask.text() == "Q asks “E = ?”"
    hold(window, W41)
    assert pane.would_ask.text() == "Q asks “∂E/∂W41 = ?”"
    press(window, Qt.Key.Key_Q)
    assert pane.would_ask.text() == "Q again asks “W41_new = ?” instead"
    press(window, Qt.Key.Key_Q)
    press(window, Qt.Key.Key_Q)
    assert noted(window) == [[*START, "W41 pinned", "“Will W41 grow or shrink?” asked"]]
    hold(window, Input(0))
    assert pane.would_ask.text() == "Pin a neuron, a weight or a bias to ask for it."
    press(window, Qt.Key.Key_Q)
    assert noted(window)[1] == ["X1 pinned"]
    assert window.statusBar().currentMessage().startswith("That is given.")
    assert not isinstance(window.middle.practice, ChooserPage)


def test_what_no_lesson_can_say_is_off_or_told(window: MainWindow, recorder: LessonRecorder) -> None:
    actions = window.actions_made
    for action in ("practise", "predict_curve", "as_printed", "rule_missing_output_derivative"):
        assert not actions[action].isEnabled() and "Not while a lesson is recorded" in actions[action].statusTip()
    trial = Trial(window.readings, window.commands, window)
    trial.change(Rate(), 0.5)
    trial.change(InputOf(0), 2.0)
    assert noted(window) == [
        [*START, "left out: a lesson keeps its learning rate", "left out: a lesson keeps its samples"]
    ]
    press(window, Qt.Key.Key_Z, CTRL)
    press(window, Qt.Key.Key_Z, CTRL)
    assert noted(window) == [START] and window.readings.setup.learning_rate == 0.001
    recorder.end()
    assert actions["practise"].isEnabled() and actions["rule_missing_output_derivative"].isEnabled()


def test_another_scenario_is_opened_only_after_a_question(
    window: MainWindow, recorder: LessonRecorder, saved_as: Path
) -> None:
    hold(window, SOP1)
    window.open("csdn-2-3-1")
    assert box(window).text() == "Save the lesson that is recorded?"
    answer(window, "Go on recording")
    assert recorder.is_recording and window.readings.setup.name == "gad-3-2-1"
    window.open("csdn-2-3-1")
    answer(window, "Save…")
    assert not recorder.is_recording and window.readings.setup.name == "csdn-2-3-1"
    assert read_lesson(saved_as).lesson.steps[0].show.held == SOP1
    window.actions_made["record"].trigger()
    hold(window, Bias(0, 0))
    window.open("gad-3-2-1")
    answer(window, "Discard")
    assert not recorder.is_recording and window.readings.setup.name == "gad-3-2-1"


def test_a_recording_in_which_nothing_was_done_is_in_nobodys_way(window: MainWindow, recorder: LessonRecorder) -> None:
    window.open("csdn-2-3-1")
    assert not recorder.is_recording and window.readings.setup.name == "csdn-2-3-1"


def test_what_another_network_takes_the_place_of_unasked_is_kept_all_the_same(
    window: MainWindow, recorder: LessonRecorder, saved_as: Path
) -> None:
    hold(window, SOP1)
    window.commands.documents.open_setup(open_setup("csdn-2-3-1"))
    until_idle()
    assert not recorder.is_recording and window.readings.setup.name == "csdn-2-3-1"
    assert read_lesson(saved_as).lesson.setup.name == "gad-3-2-1"


def test_the_window_closes_only_after_a_question(window: MainWindow, recorder: LessonRecorder, saved_as: Path) -> None:
    hold(window, SOP1)
    window.close()
    answer(window, "Go on recording")
    assert window.isVisible() and recorder.is_recording
    window.close()
    answer(window, "Save…")
    assert not window.isVisible() and saved_as.is_file()


def test_where_it_is_not_saved_it_goes_on_being_edited(
    window: MainWindow, recorder: LessonRecorder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    hold(window, SOP1)
    window.recording.stop_button.click()
    assert not recorder.is_recording and window.editing.editor.is_editing
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    window.actions_made["save_lesson"].trigger()
    assert window.editing.is_at_stake
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "x.toml"), ""))
    window.actions_made["save_lesson"].trigger()
    assert window.editing.is_at_stake and "x.toml" in window.statusBar().currentMessage()


def test_what_was_changed_to_show_it_is_taken_back_when_the_lesson_is_kept(
    window: MainWindow, recorder: LessonRecorder, saved_as: Path
) -> None:
    Trial(window.readings, window.commands, window).change(W41, 0.5)
    window.recording.stop_button.click()
    assert window.editing.editor.is_editing  # nothing was asked about
    assert not window.document.is_changed
    window.actions_made["save_lesson"].trigger()
    assert read_lesson(saved_as).lesson.setup.start.tobytes() == open_setup("gad-3-2-1").start.tobytes()


def test_no_lesson_is_edited_while_one_is_recorded_and_one_that_is_edited_is_gone_on_with(
    window: MainWindow, recorder: LessonRecorder
) -> None:
    actions = window.actions_made
    assert not any(action.isEnabled() for action in actions.of("new_lesson", "edit_lesson", "edit_lesson_file"))
    hold(window, SOP1)
    window.recording.stop_button.click()
    assert actions["record"].text() == "Record on behind this step"
    window.editing.editor.end()
    assert all(action.isEnabled() for action in actions.of("new_lesson", "edit_lesson_file", "record"))
    assert actions["record"].text() == "Record a lesson"


def test_discarding_asks_first(window: MainWindow, recorder: LessonRecorder) -> None:
    hold(window, SOP1)
    window.actions_made["discard_recording"].trigger()
    answer(window, "Go on recording")
    assert recorder.is_recording
    window.actions_made["discard_recording"].trigger()
    answer(window, "Discard")
    assert not recorder.is_recording and window.scenario_panel.isVisible()


def test_a_lesson_that_runs_is_left_only_after_a_question(window: MainWindow) -> None:
    player = begun(window, READS, READS)
    window.actions_made["record"].trigger()
    answer(window, "Stay")
    assert player.is_running and not window.recording.recorder.is_recording
    window.actions_made["record"].trigger()
    answer(window, "Leave it and record")
    assert not player.is_running and window.recording.pane.isVisible() and not window.locking.keeps.isVisible()
    assert window.actions_made["run"].isEnabled()


def test_a_lesson_on_the_network_is_begun_only_after_a_question(window: MainWindow, recorder: LessonRecorder) -> None:
    hold(window, SOP1)
    press(window, Qt.Key.Key_F5)
    answer(window, "Discard")
    assert not recorder.is_recording and window.lessons.player.is_running and window.lessons.pane.isVisible()


def test_branches_stand_in_the_way_until_the_run_begins_anew(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.playback.run_to(9)
    qtbot.waitUntil(lambda: window.readings.state == 9)
    Trial(window.readings, window.commands, window).change(W41, 0.5, since=9)
    window.actions_made["record"].trigger()
    answer(window, "Begin anew and record")
    assert window.recording.recorder.is_recording and window.readings.branches == ()
    window.recording.recorder.end()
    window.commands.edits.undo.undo()
    assert window.readings.branches == (9,)


def test_a_screen_reader_hears_what_is_noted(window: MainWindow, recorder: LessonRecorder) -> None:
    heard: list[str] = []
    window.recording.pane.announced.connect(heard.append)
    hold(window, SOP1)
    press(window, Qt.Key.Key_Return)
    assert heard == ["SOP1 pinned", "Step 2"]
    named = [window.recording.pane, window.recording.stop_button]
    assert [widget.accessibleName() for widget in named if isinstance(widget, QWidget)] == [
        "Recording",
        "Stop recording",
    ]


@pytest.mark.parametrize("size", [(1008, 660), (1081, 577), (1264, 760)])
def test_nothing_is_cut_off_while_it_is_recorded(
    window: MainWindow, recorder: LessonRecorder, qtbot: QtBot, size: tuple[int, int]
) -> None:
    for stage in (Stage.SOPS, Stage.BACK, Stage.GRADIENTS):
        recorder.next_step()
        window.commands.playback.seek(0, window.readings.reached.phases.index(Phase(stage, 1)))
        hold(window, W41)
        recorder.ask()
    Trial(window.readings, window.commands, window).change(Rate(), 0.5)
    hold(window, Input(0))
    window.resize(*size)
    qtbot.waitUntil(partial(is_settled, window, []))
    assert (window.width(), window.height()) == size
    assert faults_of(window.recording.pane) == []
    stop = window.recording.stop_button
    assert stop.width() >= stop.sizeHint().width() and window.rect().contains(
        stop.mapTo(window, stop.rect().bottomRight())
    )
    bar = window.recording.pane.scrolled.verticalScrollBar()
    assert bar.value() == bar.maximum()  # what is noted last is in sight

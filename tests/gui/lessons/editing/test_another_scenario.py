"""The scenario of a lesson that is edited: another one that is built in, beside the lesson, or kept in it."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from core.lessons.reader import read_lesson
from core.setup.setup import BUILT_IN
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle
from tests.gui.lessons.editing.editing import editing, editing_file, press, type_in

pytestmark = pytest.mark.slow
CTRL = Qt.KeyboardModifier.ControlModifier
SHOWS = 'show = { phase = "sops 1", held = "W41" }'
ASKS = 'ask = { quantity = "W41_new" }'


def actions(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions()}


def take_built_in(window: MainWindow, name: str) -> None:
    choice = window.editing.facts.scenario
    choice.fill()
    (found,) = [action for action in choice.built_in.actions() if action.data() == name]
    found.trigger()


def take(window: MainWindow, text: str) -> None:
    choice = window.editing.facts.scenario
    choice.fill()
    actions(choice.offers)[text].trigger()
    until_idle()


def faults(window: MainWindow) -> list[str]:
    return [link.accessibleName() for link in window.editing.facts.faults.links]


@pytest.fixture
def beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A scenario's file, which is chosen by whoever is asked for one."""
    path = tmp_path / "own.toml"
    shutil.copy(BUILT_IN / "csdn-2-3-1.toml", path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def test_another_network_keeps_what_does_not_fit_and_lists_it(window: MainWindow):
    editor = editing(window, "", SHOWS, ASKS)
    before = editor.draft.section
    take_built_in(window, "csdn-2-3-1")
    assert editor.is_editing and editor.draft.section.scenario == "csdn-2-3-1"
    assert window.readings.setup.name == "csdn-2-3-1" and window.editing.pane.isVisible()
    assert editor.draft.steps == before.step
    assert faults(window) == [
        "Step 2, what is pinned: no W41 here: W22, W23",
        'Step 3, question 1, the number asked for: there is no quantity "W41_new" (did you mean "W21_new"?)',
    ]
    assert not window.actions_made["save"].isEnabled()


def test_each_fault_leads_to_its_place_on_the_other_network(window: MainWindow):
    editor = editing(window, "", SHOWS)
    take_built_in(window, "csdn-2-3-1")
    link = window.editing.facts.faults.links[0]
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert editor.at == 1 and window.focusWidget() is window.editing.shows.chips.chips["held"]


def test_undo_brings_the_scenario_back_and_redo_the_other(window: MainWindow):
    editor = editing(window, "", SHOWS)
    take_built_in(window, "csdn-2-3-1")
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.readings.setup.name == "gad-3-2-1" and faults(window) == []
    assert editor.is_editing and not editor.history.is_changed
    press(window, Qt.Key.Key_Z, CTRL, Qt.KeyboardModifier.ShiftModifier)
    assert window.readings.setup.name == "csdn-2-3-1" and editor.draft.section.scenario == "csdn-2-3-1"


def test_the_step_is_put_on_the_other_network(window: MainWindow, qtbot: QtBot):
    editor = editing(window, "show = { state = 30 }")
    qtbot.waitUntil(lambda: window.readings.state == 30)
    take_built_in(window, "csdn-2-3-1")
    qtbot.waitUntil(lambda: window.readings.state == 30 and window.readings.setup.name == "csdn-2-3-1")
    assert editor.check.is_good


def test_a_file_beside_the_lesson_is_named(window: MainWindow, tmp_path: Path, beside: Path):
    path = editing_file(window, tmp_path)
    take(window, "A scenario's file…")
    assert window.editing.editor.draft.section.scenario == "own.toml"
    assert "own.toml" in window.editing.facts.scenario.text()
    window.actions_made["save_lesson"].trigger()
    assert read_lesson(path).lesson.setup.path == beside


def test_a_file_elsewhere_is_kept_in_the_lesson_and_that_is_said(window: MainWindow, tmp_path: Path, beside: Path):
    folder = tmp_path / "lessons"
    folder.mkdir()
    path = editing_file(window, folder)
    take(window, "A scenario's file…")
    said = window.statusBar().currentMessage()
    assert said == "own.toml is not beside the lesson's file, so the lesson keeps a copy of it."
    assert "in the lesson" in window.editing.facts.scenario.text()
    window.actions_made["save_lesson"].trigger()
    beside.unlink()
    assert read_lesson(path).lesson.setup.scenario.network == window.readings.setup.scenario.network


def test_a_file_that_is_no_scenario_says_why_and_changes_nothing(window: MainWindow, tmp_path: Path, beside: Path):
    editing_file(window, tmp_path)
    beside.write_text("format = 1\n[network]\nlayers = 3\n", encoding="utf-8")
    take(window, "A scenario's file…")
    (box,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    assert "own.toml" in box.text() + box.informativeText()
    box.close()
    assert window.editing.editor.draft.section.scenario == "gad-3-2-1" and not window.editing.is_at_stake


def test_what_is_open_is_kept_in_the_lesson(window: MainWindow, tmp_path: Path):
    path = editing_file(window, tmp_path)
    take(window, "Keep what is open now in the lesson")
    window.actions_made["save_lesson"].trigger()
    file = read_lesson(path)
    assert isinstance(file.section.scenario, dict)
    assert (file.lesson.setup.start == window.readings.setup.start).all()
    choice = window.editing.facts.scenario
    choice.fill()
    assert not actions(choice.offers)["Keep what is open now in the lesson"].isEnabled()


def test_what_was_open_before_is_offered(window: MainWindow):
    assert window.commands.edits.edit("a rate", window.readings.setup.with_learning_rate(0.5))
    editor = editing(window)
    assert window.readings.setup.learning_rate != 0.5
    choice = window.editing.facts.scenario
    choice.fill()
    (before,) = [action for text, action in actions(choice.offers).items() if text.startswith("What was open before")]
    before.trigger()
    assert window.readings.setup.learning_rate == 0.5 and isinstance(editor.draft.section.scenario, dict)


def test_what_is_typed_just_before_is_taken_back_by_itself(window: MainWindow):
    editor = editing(window)
    type_in(window.editing.pane.text.edit, " more")
    take_built_in(window, "csdn-2-3-1")
    press(window, Qt.Key.Key_Z, CTRL)
    assert editor.step.text == "# Step 1 more" and editor.draft.section.scenario == "gad-3-2-1"

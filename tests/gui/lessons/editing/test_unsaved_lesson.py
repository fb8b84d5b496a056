"""A lesson that is not saved: kept aside while it is edited or recorded, and offered again after a crash."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from core.network.elements import Neuron
from gui.lessons.editing.unsaved_lesson import LessonsKeptAside
from gui.window.main_window import MainWindow
from tests.gui.idle import until_no_job_runs
from tests.gui.lessons.editing.editing import editing, editing_file, type_in
from tests.gui.lessons.lessons import READS, begun

pytestmark = pytest.mark.slow
Button = QMessageBox.StandardButton


def kept(window: MainWindow) -> list[Path]:
    return sorted((Path(window.settings.fileName()).parent / "unsaved").glob("*.lesson"))


def crashed(window: MainWindow) -> Path:
    """What is kept aside, left as by a window that is gone; this window edits nothing any more."""
    window.editing.kept_aside.keep()
    until_no_job_runs(window)
    (path,) = kept(window)
    text = path.read_bytes()
    window.recording.recorder.end()
    window.editing.editor.end()
    assert kept(window) == []  # what is given up is not offered again
    left = path.with_stem("left")
    left.write_bytes(text)
    return left


def answer(window: MainWindow, button: Button) -> str:
    """Answer what is asked at a start; the question."""
    window.editing.offer_what_was_left()
    (box,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    asked = box.text()
    box.button(button).click()
    until_no_job_runs(window)
    return asked


def test_what_is_edited_comes_back_with_its_file_and_its_comments(window: MainWindow, tmp_path: Path):
    path = editing_file(window, tmp_path)
    path.write_text("# a teacher's remark\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    window.editing.edit_path(path)
    type_in(window.editing.pane.text.edit, "\nand **W51**")  # which there isn't: it is kept all the same
    left = crashed(window)
    answer(window, Button.Open)
    editor = window.editing.editor
    assert editor.is_editing and editor.path == path and window.editing.is_at_stake and kept(window) == [left]
    assert str(editor.step.text).endswith("and **W51**") and editor.check.faults
    for _ in range(len("51**")):
        QTest.keyClick(window.editing.pane.text.edit, Qt.Key.Key_Backspace)
    type_in(window.editing.pane.text.edit, "41**")
    assert window.editing.saving.save()  # nothing says that another program has changed the file
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# a teacher's remark") and "and **W41**" in text
    assert kept(window) == []


def test_nothing_is_kept_of_a_lesson_that_is_only_looked_at(window: MainWindow, tmp_path: Path):
    editing_file(window, tmp_path)
    window.editing.kept_aside.keep()
    until_no_job_runs(window)
    assert kept(window) == []


def test_what_is_recorded_comes_back_in_the_editor(window: MainWindow):
    window.recording.recorder.begin()
    window.commands.pointing.pin(Neuron(0, 0))
    window.recording.recorder.ask()
    crashed(window)
    answer(window, Button.Open)
    (step,) = window.editing.editor.draft.steps
    assert step.show is not None and step.show.held == "SOP1" and step.ask is not None
    assert window.editing.editor.path is None and window.editing.is_at_stake


def test_what_comes_back_is_seen_in_the_place_of_home_and_of_a_lesson_that_went_on(window: MainWindow):
    editing(window)
    type_in(window.editing.pane.text.edit, " more")
    crashed(window)
    begun(window, READS)
    window.home.show()
    answer(window, Button.Open)
    assert window.editing.editor.is_editing and window.editing.pane.isVisible()
    assert not window.lessons.player.is_running


def test_it_can_be_thrown_away_or_asked_about_again(window: MainWindow):
    editing(window)
    type_in(window.editing.pane.text.edit, " more")
    left = crashed(window)
    assert "the lesson “A lesson”" in answer(window, Button.Cancel) and left.exists()
    answer(window, Button.Discard)
    assert not left.exists() and not window.editing.editor.is_editing


def test_what_is_damaged_is_said_and_stays(window: MainWindow):
    left = Path(window.settings.fileName()).parent / "unsaved" / "left.lesson"
    left.parent.mkdir()
    left.write_text('{"title": "x", "name": "x"', encoding="utf-8")
    failed: list[str] = []
    aside = LessonsKeptAside(window.editing.editor, window.recording.recorder, window.settings, window)
    aside.offer(window, failed.append)
    (box,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    box.button(Button.Open).click()
    assert left.name in failed[0] and left.exists()


def test_an_answer_comes_too_late_where_the_lesson_is_gone(window: MainWindow, tmp_path: Path):
    editing_file(window, tmp_path)
    type_in(window.editing.pane.text.edit, "\nmore")
    gone_on = []
    window.editing.saving.before_losing(lambda: gone_on.append("on"))
    (box,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    window.editing.editor.end()
    box.button(Button.Save).click()
    until_no_job_runs(window)
    assert gone_on == ["on"]

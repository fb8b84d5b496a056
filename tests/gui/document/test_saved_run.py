"""A run saved in the window opens again to the same picture."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.base.archive import read_archive
from core.export.libraries.table import LIBRARIES
from core.network.elements import Weight
from core.setup.changes import change_training
from core.setup.setup import open_setup
from gui.document.script_dialog import ScriptDialog
from gui.look.theme import Scheme, Theme
from gui.model.model import Model
from gui.model.window_state import EdgeValue
from gui.views.data.page import DataPage
from gui.views.what_if.page import WhatIfPage
from gui.window.main_window import MainWindow
from tests.gui.dropping import drag_in
from tests.gui.idle import until_done

BUTTONS = QMessageBox.StandardButton


@pytest.fixture
def another(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A second window, with settings of its own, on another scenario."""
    kept = QSettings(str(tmp_path / "another.ini"), QSettings.Format.IniFormat)
    made = MainWindow(Model(open_setup("csdn-2-3-1")), Theme(Scheme.LIGHT), kept)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.formulas.settle()
    yield made
    made.commands.edits.undo.setClean()
    made.close()
    shiboken6.delete(made)


def run_to(window: MainWindow, state: int, qtbot: QtBot) -> None:
    window.commands.playback.run_to(state)
    qtbot.waitUntil(lambda: window.readings.state == state)


def branch(window: MainWindow, state: int, rate: float) -> None:
    """By hand, as the page does it."""
    page = window.views.page(WhatIfPage)
    window.commands.playback.seek(state)
    window.views.show_view("what-if")
    page.refresh()
    page.counts.setCurrentIndex(page.counts.findData(state))
    page.counts.activated.emit(page.counts.currentIndex())
    (field,) = [field for what, field in page.numbers.items() if type(what).__name__ == "Rate"]
    field.began.emit()
    field.moved.emit(rate)
    field.finished.emit()
    window.views.show_view("prediction")


def save_with_run(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.actions_made["save_with_run"].trigger()
    assert path.exists()


def picture(window: MainWindow, widget: QWidget, qtbot: QtBot) -> bytes:
    QApplication.processEvents()
    window.formulas.settle()
    until_done(window)
    image = widget.grab().toImage()
    return bytes(image.constBits())


def test_it_opens_to_the_same_picture(
    window: MainWindow, another: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    run_to(window, 900, qtbot)
    branch(window, 400, 0.5)
    model = window.model
    model.commands.pointing.pin(Weight(0, 1, 1))
    model.commands.display.show_on_edges(EdgeValue.GRADIENT)
    model.commands.playback.seek(650)
    path = tmp_path / "mine.backstep"
    save_with_run(window, path, monkeypatch)
    assert not window.isWindowModified()
    assert window.windowTitle() == "3-2-1, by the chain rule[*] — mine.backstep — Backstep"

    another.open(path)
    found = another.model
    assert (
        found.readings.state,
        found.readings.history.last,
        found.readings.branched_at,
        len(found.readings.kept_runs),
    ) == (650, 900, 400, 1)
    assert found.readings.pinned == Weight(0, 1, 1)
    assert found.readings.history.errors.tolist() == model.readings.history.errors.tolist()
    for view in ("diagram", "inspector", "error_plot", "views", "transport"):
        there, here = (picture(each, getattr(each, view), qtbot) for each in (another, window))
        assert there == here, view
    # Both go on alike, and neither can be undone beyond.
    for each in (window, another):
        run_to(each, 1000, qtbot)
    assert found.readings.parameters.tolist() == model.readings.parameters.tolist()
    assert not found.commands.edits.undo.canUndo()
    assert not another.isWindowModified()


def test_a_step_walked_through_and_a_rule_side_by_side(
    window: MainWindow, another: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    window.open("csdn-2-3-1")
    window.commands.edits.set_rule("wrong_sign")
    window.commands.kept_runs.rename(window.commands.kept_runs.keep_right(), "as it should be")
    run_to(window, 60, qtbot)
    window.commands.playback.seek(30, phase=5)
    path = tmp_path / "walk.backstep"
    save_with_run(window, path, monkeypatch)
    another.open(path)
    found = another.model
    assert (found.readings.state, found.readings.phase) == (30, 5)
    (right,) = found.readings.kept_runs
    assert (right.is_right, right.name, right.color) == (True, "as it should be", 0)
    qtbot.waitUntil(
        lambda: found.readings.right_rule.history is not None and found.readings.right_rule.history.last == 60
    )
    assert found.readings.right_rule.parameters is not None
    assert found.readings.right_rule.parameters.tolist() == window.readings.right_rule.parameters.tolist()
    assert another.phase_bar.isVisible()


def test_held_out_samples_stay_held_out(
    window: MainWindow, another: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    window.open("moons-2-3-2")
    window.views.show_view("data")
    window.views.page(DataPage).hold_out.share.setValue(20)
    run_to(window, 40, qtbot)
    path = tmp_path / "moons.backstep"
    save_with_run(window, path, monkeypatch)
    assert len(window.readings.setup.samples.inputs) == 240  # saving changes nothing
    assert len(window.readings.whole.inputs) == 300
    another.views.show_view("data")
    another.open(path)
    assert another.views.page(DataPage).hold_out.share.value() == 20
    assert len(another.model.readings.setup.samples.inputs) == 240
    assert len(another.model.readings.whole.inputs) == 300
    assert another.model.readings.parameters.tolist() == window.readings.parameters.tolist()


def test_save_goes_on_saving_with_the_run(window: MainWindow, tmp_path: Path, qtbot: QtBot):
    path = tmp_path / "mine.backstep"
    assert window.document.save_to(path)
    run_to(window, 70, qtbot)
    window.commands.edits.edit("another rate", window.readings.setup.with_learning_rate(0.25))
    run_to(window, 90, qtbot)
    window.actions_made["save"].trigger()
    assert not window.isWindowModified()
    assert read_archive(path).arrays["states.npy"].shape == (91, 8)
    assert open_setup(path).learning_rate == 0.25
    assert path in window.scenario_panel.recent()
    original = (open_setup("gad-3-2-1")).scenario.title
    assert open_setup(path).scenario.title == original


def test_comments_are_kept_in_it(window: MainWindow, tmp_path: Path):
    path = tmp_path / "commented.toml"
    assert window.document.save_to(path)
    text = path.read_text(encoding="utf-8").replace("[training]", "# mind the rate\n[training]")
    path.write_text(text, encoding="utf-8")
    window.open(path)
    assert window.document.save_to(tmp_path / "commented.backstep")
    assert read_archive(tmp_path / "commented.backstep").texts["scenario.toml"] == text
    window.commands.edits.edit("another rate", window.readings.setup.with_learning_rate(0.25))
    assert window.document.save_to(tmp_path / "commented.backstep")
    assert "# mind the rate\n" in read_archive(tmp_path / "commented.backstep").texts["scenario.toml"]


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("a.backstep", "", "a.backstep"),
        ("a", "", "a.backstep"),
        ("a.toml", "", "a.backstep"),
        ("a.b", "", "a.b.backstep"),
    ],
)
def test_a_name_gets_the_ending_of_a_saved_run(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, kind: str, written: str
):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), kind))
    window.actions_made["save_with_run"].trigger()
    assert [file.name for file in tmp_path.glob("a*")] == [written]


def test_save_as_asks_for_either_kind(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    asked: list[tuple[str, ...]] = []

    def choose(_window: QWidget, *words: str) -> tuple[str, str]:
        asked.append(words)
        return str(tmp_path / "mine"), words[2].split(";;")[1]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    window.actions_made["save_as"].trigger()
    assert asked[0][1].endswith("my-gad-3-2-1.toml")
    assert (tmp_path / "mine.backstep").exists()


def answer_soon(window: MainWindow, words: str) -> None:
    """Press a button of the question that stands over the window, once it does."""

    def press() -> None:
        for box in (box for box in window.findChildren(QMessageBox) if box.isVisible()):
            (button,) = [each for each in box.buttons() if each.text().replace("&", "") == words]
            button.click()
            watching.stop()

    watching = QTimer(window, interval=10)
    watching.timeout.connect(press)
    watching.start()


@pytest.mark.parametrize(
    ("words", "written"),
    [("Save with its run", "plain.backstep"), ("Save without them", "plain.toml"), ("Cancel", "")],
)
def test_a_scenario_alone_holds_no_branch_and_that_is_asked(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, words: str, written: str
):
    run_to(window, 100, qtbot)
    branch(window, 50, 0.5)
    answer_soon(window, words)
    assert window.document.save_to(tmp_path / "plain.toml") is bool(written)
    assert [file.name for file in tmp_path.glob("plain*")] == ([written] if written else [])
    assert window.isWindowModified() is not bool(written)
    if written.endswith("backstep"):
        assert window.document.save_to(tmp_path / written)  # which is not asked again


@pytest.mark.parametrize(
    ("words", "there", "elsewhere"),
    [("Save under another name", False, True), ("Write over it", True, False), ("Cancel", False, False)],
)
def test_what_another_program_wrote_meanwhile_is_not_written_over_without_a_word(
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    there: bool,
    elsewhere: bool,
):
    path, other = tmp_path / "mine.toml", tmp_path / "other.toml"
    assert window.document.save_to(path)
    window.open(path)
    assert window.document.save_to(path)  # which is not asked: it is ours
    text = path.read_text(encoding="utf-8") + "# by another program\n"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))
    window.commands.edits.edit("rate", change_training(window.readings.setup, learning_rate=0.75))
    answer_soon(window, words)
    assert window.document.save() is (there or elsewhere)
    assert (path.read_text(encoding="utf-8") != text) is there
    assert other.exists() is elsewhere
    assert window.isWindowModified() is (words == "Cancel")


def test_what_counts_from_the_start_of_a_branched_run(window: MainWindow, qtbot: QtBot):
    run_to(window, 100, qtbot)
    branch(window, 50, 0.5)
    window.views.show_view("what-if")
    page = window.views.page(WhatIfPage)
    (what,) = [what for what in page.numbers if type(what).__name__ == "Rate"]
    page.counts.setCurrentIndex(page.counts.findData(None))
    page.counts.activated.emit(page.counts.currentIndex())
    assert page.numbers[what].value() == 0.001  # which the start is trained with
    page.counts.setCurrentIndex(page.counts.findData(50))
    page.counts.activated.emit(page.counts.currentIndex())
    assert page.numbers[what].value() == 0.5


def test_of_a_damaged_run_the_scenario_is_offered(window: MainWindow, tmp_path: Path, qtbot: QtBot):
    run_to(window, 40, qtbot)
    window.commands.edits.edit("another rate", window.readings.setup.with_learning_rate(0.25))
    path = tmp_path / "bad.backstep"
    assert window.document.save_to(path)
    content = bytearray(path.read_bytes())
    content[content.index(b"NUMPY") + 150] ^= 1
    path.write_bytes(content)
    window.open("csdn-2-3-1")
    window.open(path)
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "damaged" in box.text()
    box.button(BUTTONS.Open).click()
    assert (window.readings.setup.name, window.readings.setup.path) == ("bad", None)
    assert window.readings.setup.learning_rate == 0.25
    assert window.isWindowModified()


def test_no_script_is_written_of_a_branch(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    run_to(window, 100, qtbot)
    branch(window, 50, 0.5)
    path = tmp_path / "net.py"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.commands.playback.seek(60)
    window.actions_made["export_script"].trigger()
    (dialog,) = window.findChildren(ScriptDialog)
    dialog.choice.choose(LIBRARIES["numpy"])
    assert "changed by hand at iteration 50" in dialog.shown()[0]
    assert not dialog.save.isEnabled() and not dialog.copy.isEnabled() and dialog.preview.isHidden()
    dialog.last_alone.setChecked(True)
    dialog.choice.last.selectAll()
    QTest.keyClicks(dialog.choice.last, "49")  # where the branch hasn't begun there is one
    QTest.keyClick(dialog.choice.last, Qt.Key.Key_Tab)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    dialog.close()
    assert "it prints iteration 49" in path.read_text(encoding="utf-8")
    assert "0.001 * by_weights" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("harm", ["cut", "swapped", "empty"])
def test_one_that_can_not_be_opened_is_told_and_what_was_open_stays(window: MainWindow, tmp_path: Path, harm: str):
    path = tmp_path / "bad.backstep"
    assert window.document.save_to(path)
    window.open("csdn-2-3-1")
    content = path.read_bytes()
    match harm:
        case "cut":
            path.write_bytes(content[:-100])
        case "swapped":
            path.write_bytes(content.replace(b"learning_rate = 0.001", b"learning_rate = 0.5  "))
        case "empty":
            path.write_bytes(b"")
    window.open(path)
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert str(path) in box.text()
    assert "Traceback" not in box.text()
    box.button(BUTTONS.Ok).click()
    assert window.readings.setup.name == "csdn-2-3-1"


@pytest.mark.filterwarnings("ignore:Function.*Drag:DeprecationWarning", "ignore:Function.*Drop:DeprecationWarning")
def test_one_that_is_dropped_on_the_window(window: MainWindow, tmp_path: Path, qtbot: QtBot):
    path = tmp_path / "dropped.backstep"
    run_to(window, 33, qtbot)
    assert window.document.save_to(path)
    window.open("csdn-2-3-1")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = drag_in(QPointF(200, 200), data)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(QPointF(200, 200), copy, data, left, no_key, QEvent.Type.Drop)
    QApplication.sendEvent(window, dropped)
    assert (window.readings.setup.name, window.readings.state) == ("dropped", 33)


def test_kept_runs_are_saved_with_the_run_and_are_something_to_be_saved_there(
    window: MainWindow, another: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    run_to(window, 50, qtbot)
    kept = window.commands.kept_runs.keep("slow")
    assert not window.isWindowModified()  # nothing of the scenario is another
    window.commands.kept_runs.recolor(kept, 7)
    window.commands.kept_runs.show(window.readings.kept_runs, False)
    path = tmp_path / "mine.backstep"
    save_with_run(window, path, monkeypatch)
    another.open(path)
    (found,) = another.readings.kept_runs
    assert (found.name, found.color, found.is_shown, found.last) == ("slow", 7, False, 50)
    assert found.errors.tolist() == kept.errors.tolist()
    another.commands.kept_runs.rename(found, "slower")
    assert another.isWindowModified()

"""Files and undo: what was changed can be undone, saved with its comments, asked for, and offered after a crash."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from core.base.archive import read_archive
from core.base.errors import ScenarioError
from core.base.file_faults import FileFault
from core.export.libraries.table import LIBRARIES
from core.saved_run.reader import read_saved_run
from core.scenario.schema import in_language
from core.setup.blank import blank_setup
from core.setup.changes import add_layer, change_training
from core.setup.scenario_of_setup import scenario_text
from core.setup.setup import BUILT_IN, open_setup
from gui.document.aside_place import folder_of
from gui.document.recovery import Recovery
from gui.document.script_dialog import ScriptDialog
from gui.threads.job import Job
from gui.views.data.page import DataPage
from gui.views.network.page import NetworkPage
from gui.window.main_window import MainWindow
from tests.gui.document.at_work import at_work
from tests.gui.idle import has_work, until_done

BUTTONS = QMessageBox.StandardButton


def change(window: MainWindow, rate: float = 0.5) -> None:
    window.commands.edits.edit("change the rate", change_training(window.readings.setup, learning_rate=rate))


def answer(window: MainWindow, button: BUTTONS) -> None:
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    box.button(button).click()


def test_a_change_is_undone_and_done_again_to_the_very_same(window: MainWindow):
    model = window.model
    before = model.readings.setup
    change(window)
    bigger = add_layer(model.readings.setup, 1, 3).setup
    model.commands.edits.edit("add a layer", bigger)
    assert model.commands.edits.undo.undoText() == "add a layer"
    assert model.readings.network.sizes == (3, 2, 3, 1)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert model.readings.network.sizes == (3, 2, 1)
    assert model.readings.setup.learning_rate == 0.5
    model.commands.edits.undo.undo()
    assert model.readings.setup == before
    model.commands.edits.undo.redo()
    model.commands.edits.undo.redo()
    assert model.readings.setup == bigger
    assert model.readings.history.errors[0] == model.readings.batch_trace.error


def test_the_title_says_what_is_not_saved(window: MainWindow):
    assert not window.isWindowModified()
    change(window)
    assert window.isWindowModified()
    window.commands.edits.undo.undo()
    assert not window.isWindowModified()


def test_saving_keeps_the_comments_and_the_file_opens_again(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    change(window, 0.25)
    path = tmp_path / "mine.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.actions_made["save"].trigger()
    assert window.windowTitle() == "3-2-1, by the chain rule[*] — mine.toml — Backstep"
    assert not window.isWindowModified()
    text = path.read_text(encoding="utf-8")
    original = (BUILT_IN / "gad-3-2-1.toml").read_text(encoding="utf-8")
    assert text == original.replace("learning_rate = 0.001", "learning_rate = 0.25")
    change(window, 0.5)
    window.actions_made["save"].trigger()  # now it knows where
    assert open_setup(path).learning_rate == 0.5
    window.commands.edits.undo.undo()
    assert window.isWindowModified()
    assert window.readings.setup.path == path
    assert path in window.scenario_panel.recent()


def test_what_can_not_be_saved_is_said_and_nothing_is_lost(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    change(window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "a.toml"), ""))
    window.actions_made["save"].trigger()
    assert window.isWindowModified()
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "can't be written" in box.text()


@pytest.mark.parametrize(
    ("button", "opened"), [(BUTTONS.Cancel, "gad-3-2-1"), (BUTTONS.Discard, "csdn-2-3-1"), (BUTTONS.Save, "csdn-2-3-1")]
)
def test_it_asks_before_changes_are_lost(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, button: BUTTONS, opened: str
):
    path = tmp_path / "kept.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    change(window, 0.125)
    window.open("csdn-2-3-1")
    assert window.readings.setup.name == "gad-3-2-1"
    answer(window, button)
    assert window.readings.setup.name == opened
    assert path.exists() is (button is BUTTONS.Save)
    assert (window.readings.setup.learning_rate == 0.125) is (button is BUTTONS.Cancel)


def test_what_is_still_being_typed_is_saved_too(window: MainWindow, tmp_path: Path, qtbot: QtBot):
    window.views.show_view("network")
    title = window.views.page(NetworkPage).texts.title
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "My own")
    assert window.document.save_to(tmp_path / "mine.toml")
    saved = open_setup(tmp_path / "mine.toml").scenario
    assert in_language(saved.title, "en") == "My own"
    assert title.hasFocus()
    QTest.keyClicks(title, ", again")
    window.close()
    answer(window, BUTTONS.Save)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert in_language(open_setup(tmp_path / "mine.toml").scenario.title, "en") == "My own, again"


def test_closing_asks_too(window: MainWindow, qtbot: QtBot):
    change(window)
    window.close()
    assert window.isVisible()
    answer(window, BUTTONS.Cancel)
    assert window.isVisible()
    window.close()
    answer(window, BUTTONS.Discard)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_new_begins_one_of_ones_own(window: MainWindow):
    window.actions_made["new"].trigger()
    assert window.readings.setup.scenario == blank_setup().scenario
    assert window.readings.network.sizes == (2, 2, 1)
    assert window.views.page(NetworkPage).isVisible()
    assert not window.isWindowModified()


def test_held_out_samples_are_saved_with_the_others(window: MainWindow, tmp_path: Path):
    window.open("moons-2-3-2")
    window.views.show_view("data")
    window.views.page(DataPage).hold_out.share.setValue(20)
    before = window.readings.setup.samples.inputs.tolist()
    assert len(before) == 240
    assert window.isWindowModified()
    assert window.document.save_to(tmp_path / "moons.toml")
    saved = open_setup(tmp_path / "moons.toml")
    assert saved.samples.inputs.tolist() == before and len(saved.whole.inputs) == 300
    assert "held_out = {share = 0.2, seed = 0}" in (tmp_path / "moons.toml").read_text(encoding="utf-8")


def keep_aside(window: MainWindow) -> None:
    """Keep what is there now aside, and wait until that is done."""
    window.recovery.keep()
    until_done(window)


def nothing_is_left(window: MainWindow, settings: QSettings) -> bool:
    """Whether nothing stays kept aside once all is saved."""
    window.commands.edits.undo.setClean()
    return list(folder_of(settings).iterdir()) == []


def killed_while_working(settings: QSettings, reference: str, change: str, window: MainWindow) -> None:
    """Another process opens a scenario, changes it, keeps its work aside, and is killed."""
    with at_work(settings, reference, change) as other:
        assert window.recovery.left_behind() == []  # it is alive, and the work is its own
        other.kill()


ANOTHER_RATE = 'model.commands.edits.edit("x", change_training(model.readings.setup, learning_rate=0.75))'


def test_a_killed_window_s_work_is_offered_and_opened(window: MainWindow, settings: QSettings, tmp_path: Path):
    killed_while_working(settings, "csdn-2-3-1", ANOTHER_RATE, window)
    window.opening.offer_what_was_left()
    answer(window, BUTTONS.Open)
    assert window.readings.setup.learning_rate == 0.75
    assert window.windowTitle() == "2-3-1, by hand[*] — Backstep"
    assert window.isWindowModified()
    # What stood around the numbers is still there, though the file that was kept aside is gone.
    assert window.document.save_to(tmp_path / "again.toml")
    original = (BUILT_IN / "csdn-2-3-1.toml").read_text(encoding="utf-8")
    rate = f"learning_rate = {open_setup('csdn-2-3-1').learning_rate}"
    assert (tmp_path / "again.toml").read_text(encoding="utf-8") == original.replace(rate, "learning_rate = 0.75")


def test_killed_in_the_middle_of_keeping_what_was_kept_before_is_offered(window: MainWindow, settings: QSettings):
    killed_while_working(settings, "gad-3-2-1", ANOTHER_RATE, window)
    (whole,) = folder_of(settings).glob("*.backstep")
    for ending in (".backstep", ".toml"):  # newer, and only begun
        half = whole.with_name(f".{whole.stem}.k3j2.part{ending}")
        half.write_bytes(whole.read_bytes()[:500])
    assert [found.path for found in window.recovery.left_behind()] == [whole]
    window.opening.offer_what_was_left()
    answer(window, BUTTONS.Open)
    assert window.readings.setup.learning_rate == 0.75
    assert nothing_is_left(window, settings)


def test_killed_work_finds_its_file_and_the_data_beside_it(window: MainWindow, settings: QSettings, tmp_path: Path):
    path = tmp_path / "points.toml"
    text = (BUILT_IN / "moons-2-3-2.toml").read_text(encoding="utf-8")
    (tmp_path / "points.csv").write_text("0.5,1.5,0\n2.5,0.25,1\n1,1,1\n", encoding="utf-8")
    text = text.replace('dataset = "moons"', 'file = "points.csv"\nclasses = 2')
    path.write_text(text, encoding="utf-8")
    killed_while_working(settings, str(path), ANOTHER_RATE, window)
    window.opening.offer_what_was_left()
    answer(window, BUTTONS.Open)
    assert window.readings.setup.path == path
    assert window.readings.setup.samples.inputs.tolist() == [[0.5, 1.5], [2.5, 0.25], [1, 1]]
    window.actions_made["save"].trigger()
    assert 'file = "points.csv"' in path.read_text(encoding="utf-8")
    assert open_setup(path).learning_rate == 0.75


def test_a_branch_is_there_again_after_a_kill(window: MainWindow, settings: QSettings, qtbot: QtBot):
    branch = """
from core.network.elements import Weight
from gui.model.trial import Rate, Trial
model.commands.playback.run_to(300)
while model.readings.state < 300:
    app.processEvents()
Trial(model.readings, model.commands, model).change(Rate(), 0.5, since=100)
"""
    killed_while_working(settings, "gad-3-2-1", branch, window)
    window.opening.offer_what_was_left()
    answer(window, BUTTONS.Open)
    model = window.model
    assert (model.readings.branched_at, model.readings.state, model.readings.history.last) == (100, 300, 300)
    assert [root.setup.learning_rate for root in model.commands.edits.course.roots] == [0.001, 0.5]
    assert (model.readings.setup.name, model.readings.setup.path) == ("gad-3-2-1", None)
    assert len(model.readings.kept_runs) == 1
    assert window.isWindowModified()
    assert nothing_is_left(window, settings)


def test_samples_that_were_held_out_when_it_was_killed(window: MainWindow, settings: QSettings):
    killed_while_working(settings, "moons-2-3-2", f"model.commands.edits.hold_out(0.5, 0)\n{ANOTHER_RATE}", window)
    window.opening.offer_what_was_left()
    answer(window, BUTTONS.Open)
    assert len(window.readings.whole.inputs) == 300
    assert len(window.readings.setup.samples.inputs) == 150
    assert window.readings.setup.learning_rate == 0.75


def test_what_is_to_be_saved_is_called_as_the_window_calls_it(window: MainWindow):
    window.commands.edits.edit("rate", change_training(window.readings.setup, learning_rate=0.75))
    window.document.before_losing(lambda: None)
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert box.text() == "Save the changes to “3-2-1, by the chain rule”?"
    assert window.windowTitle().startswith("3-2-1, by the chain rule[*]")
    box.reject()


def test_the_state_that_was_reached_is_there_again_too(window: MainWindow, settings: QSettings):
    train = """
model.commands.playback.run_to(300)
while model.readings.state < 300:
    app.processEvents()
"""
    killed_while_working(settings, "gad-3-2-1", ANOTHER_RATE + train, window)
    window.opening.offer_what_was_left()
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "“3-2-1, by the chain rule”" in box.text(), "as the list and the window called it"
    assert "It is from " in box.informativeText()
    answer(window, BUTTONS.Open)
    assert (window.readings.state, window.readings.setup.learning_rate) == (300, 0.75)


def test_what_was_trained_since_it_was_kept_is_there_again_too(window: MainWindow, settings: QSettings):
    """The copy held the run as of three seconds after the change, and nothing that came later."""
    train = """
keep()
model.commands.playback.run_to(300)
while model.readings.state < 300:
    app.processEvents()
"""
    killed_while_working(settings, "gad-3-2-1", ANOTHER_RATE + train, window)
    window.opening.offer_what_was_left()
    answer(window, BUTTONS.Open)
    assert (window.readings.state, window.readings.history.last) == (300, 300)


def test_a_scenario_saved_elsewhere_takes_its_data_along(window: MainWindow, tmp_path: Path):
    path, elsewhere = tmp_path / "points.toml", tmp_path / "elsewhere"
    elsewhere.mkdir()
    text = (BUILT_IN / "moons-2-3-2.toml").read_text(encoding="utf-8")
    (tmp_path / "points.csv").write_text("0.5,1.5,0\n2.5,0.25,1\n1,1,1\n", encoding="utf-8")
    path.write_text(text.replace('dataset = "moons"', 'file = "points.csv"\nclasses = 2'), encoding="utf-8")
    window.open(path)
    change(window)
    assert window.document.save_to(elsewhere / "mine.toml")
    window.commands.edits.undo.undo()  # to what was before it was saved there
    window.actions_made["save"].trigger()
    opened = open_setup(elsewhere / "mine.toml")
    assert opened.samples.inputs.tolist() == [[0.5, 1.5], [2.5, 0.25], [1, 1]]
    assert opened.learning_rate == open_setup("moons-2-3-2").learning_rate


def test_kept_work_is_taken_away_when_all_is_saved(window: MainWindow, settings: QSettings, tmp_path: Path):
    change(window)
    keep_aside(window)
    kept = list(folder_of(settings).glob("*.backstep"))
    assert len(kept) == 1
    os.utime(kept[0], (1, 1))
    keep_aside(window)
    assert kept[0].stat().st_mtime == 1  # nothing new: not written again
    assert window.document.save_to(tmp_path / "a.toml")
    assert list(folder_of(settings).glob("*")) == []


def test_work_that_can_not_be_read_is_said_and_stays(window: MainWindow, settings: QSettings):
    folder = folder_of(settings)
    folder.mkdir(parents=True, exist_ok=True)
    broken = folder / "broken.toml"
    broken.write_text("format = 1\nnetwork = [", encoding="utf-8")
    window.opening.offer_what_was_left()
    answer(window, BUTTONS.Open)
    assert window.readings.setup.name == "gad-3-2-1"
    assert broken.exists()


def test_a_recovery_of_its_own_knows_nothing_of_others(window: MainWindow, settings: QSettings):
    change(window)
    keep_aside(window)
    another = Recovery(window.readings, window.commands, settings, window)
    assert another.left_behind() == []
    another.close_down()


@pytest.mark.parametrize(
    ("library", "module"), [("numpy", "numpy"), pytest.param("pytorch", "torch", marks=pytest.mark.pytorch)]
)
def test_the_script_that_is_exported_prints_what_is_on_the_screen(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, library: str, module: str
):
    window.commands.playback.run_to(12)
    qtbot.waitUntil(lambda: window.readings.state == 12)
    path = tmp_path / "net.py"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    (export,) = [menu for menu in window.findChildren(QMenu) if menu.title() == "&Export"]
    (chosen,) = [each for each in export.actions() if each.text() == "Script for a library…"]
    chosen.trigger()
    (dialog,) = window.findChildren(ScriptDialog)
    dialog.choice.choose(LIBRARIES[library])
    dialog.choice.last.show_value(12)
    dialog.last_alone.click()
    dialog.save.click()
    dialog.close()
    assert f"import {module}" in path.read_text(encoding="utf-8")
    said = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, check=True).stdout
    assert float(said.splitlines()[0].split()[1]) == pytest.approx(window.readings.error, rel=1e-12)


def test_what_could_not_be_kept_aside_is_tried_again(
    window: MainWindow, settings: QSettings, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object) -> None:
        raise ScenarioError("a.toml", "", FileFault.NOT_WRITTEN(why="No space left on device"))

    change(window)
    with monkeypatch.context() as full:
        full.setattr("gui.document.kept_aside.write_archive", refuse)
        keep_aside(window)
    assert list(folder_of(settings).glob("*.backstep")) == []
    assert "No space left on device" in window.statusBar().currentMessage()
    keep_aside(window)
    assert len(list(folder_of(settings).glob("*.backstep"))) == 1


def test_nobody_waits_for_the_copy_that_is_kept_aside(
    window: MainWindow, settings: QSettings, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    begun, go_on = threading.Event(), threading.Event()
    texts = scenario_text

    def slowly(*arguments: object) -> str:
        begun.set()
        assert go_on.wait(60)
        return texts(*arguments)

    change(window)
    monkeypatch.setattr("gui.document.kept_aside.scenario_text", slowly)
    window.recovery.keep()
    assert begun.wait(60)
    (job,) = window.recovery.findChildren(Job)
    gone = []
    job.destroyed.connect(lambda: gone.append(True))
    window.commands.edits.undo.setClean()  # as Discard and Save do: it comes back although the copy isn't written
    assert not has_work(window.recovery) and job.is_called_off and job.is_running
    go_on.set()
    qtbot.waitUntil(lambda: bool(gone))
    assert list(folder_of(settings).glob("*.backstep")) == []
    assert list(folder_of(settings).glob("*.origin")) == []


def test_what_is_kept_aside_is_nobody_else_s(window: MainWindow, settings: QSettings):
    folder = folder_of(settings)
    folder.mkdir(mode=0o755)  # as earlier ones made it
    change(window)
    keep_aside(window)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_training_that_could_be_done_again_is_kept_aside_too(window: MainWindow, settings: QSettings):
    """Of a network so large that its states take more than are kept aside: the newest is always there."""
    train = """
model.commands.playback.run_to(9)
while model.readings.state < 9:
    app.processEvents()
"""
    killed_while_working(settings, "psi-2-1000-1000-2", f"{ANOTHER_RATE}{train}", window)
    window.opening.offer_what_was_left()
    answer(window, BUTTONS.Open)
    assert (window.readings.state, window.readings.history.last) == (9, 9)


def test_a_million_weights_that_were_changed_are_kept_aside_without_a_text_of_them(
    window: MainWindow, settings: QSettings
):
    """As a text they took half a second each time, which the run was held for, and a quarter of a minute to read."""
    change = """
setup = model.readings.setup
model.commands.edits.edit("x", setup.with_start(setup.start * 0.75))
"""
    killed_while_working(settings, "psi-2-1000-1000-2", change, window)
    (kept,) = folder_of(settings).glob("*.backstep")
    assert max(map(len, read_archive(kept).texts.values())) < 10_000
    window.opening.offer_what_was_left()
    answer(window, BUTTONS.Open)
    begun = open_setup("psi-2-1000-1000-2")
    assert window.readings.setup.start.tobytes() == (begun.start * 0.75).tobytes()
    assert window.readings.setup.scenario.start.redraw == begun.scenario.start.draw


def test_what_was_opened_after_a_kill_is_still_there_after_another(window: MainWindow, settings: QSettings):
    killed_while_working(settings, "gad-3-2-1", ANOTHER_RATE, window)
    window.opening.offer_what_was_left()
    answer(window, BUTTONS.Open)
    (kept,) = folder_of(settings).glob("*.backstep")
    assert read_saved_run(kept).run.setup.learning_rate == 0.75
    change(window)
    keep_aside(window)
    assert list(folder_of(settings).glob("*.backstep")) == [kept]  # the same one, gone on with
    assert read_saved_run(kept).run.setup.learning_rate == window.readings.setup.learning_rate
    assert nothing_is_left(window, settings)


def test_while_it_is_trained_the_text_is_not_written_anew(
    window: MainWindow, settings: QSettings, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    change(window)
    keep_aside(window)
    monkeypatch.delattr("gui.document.kept_aside.scenario_text")
    window.commands.playback.run_to(7)
    qtbot.waitUntil(lambda: window.readings.state == 7)
    keep_aside(window)
    (kept,) = folder_of(settings).glob("*.backstep")
    assert read_saved_run(kept).run.history.last == 7


def test_what_was_done_while_a_copy_was_written_is_kept_as_soon_as_that_is_done(
    window: MainWindow, settings: QSettings, monkeypatch: pytest.MonkeyPatch
):
    go_on = threading.Event()
    texts = scenario_text
    monkeypatch.setattr("gui.document.kept_aside.scenario_text", lambda *words: go_on.wait(60) and texts(*words))
    change(window)
    window.recovery.keep()
    window.commands.edits.edit("more", change_training(window.readings.setup, learning_rate=0.625))
    window.recovery.findChild(QTimer).stop()
    window.recovery.keep()  # as the clock does, which will not come again
    go_on.set()
    until_done(window)
    (kept,) = folder_of(settings).glob("*.backstep")
    assert read_saved_run(kept).run.setup.learning_rate == 0.625


def test_that_nothing_can_be_kept_aside_is_said_once(window: MainWindow, settings: QSettings):
    folder_of(settings).write_text("a file where the folder should be", encoding="utf-8")
    said: list[str] = []
    window.recovery.refused.connect(said.append)
    change(window)
    for _ in range(3):
        keep_aside(window)
    assert len(said) == 1 and "unsaved" in said[0]

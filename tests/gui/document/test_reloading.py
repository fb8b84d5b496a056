"""A file that another program writes to while it is open here: it is said, and opened again only where it is wanted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from core.setup.changes import change_training
from gui.document.file_watch import FileWatch
from gui.window.main_window import MainWindow
from tests import ROOT

SOURCE = ROOT / "resources/scenarios/gad-3-2-1.toml"


@pytest.fixture
def path(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> Path:
    """A file that is open at state 7, with a weight held."""
    path = tmp_path / "mine.toml"
    path.write_text(SOURCE.read_text(encoding="utf-8"), encoding="utf-8")
    window.open(path)
    window.commands.playback.run_to(7)
    qtbot.waitUntil(lambda: window.readings.state == 7)
    window.commands.pointing.pin(Weight(0, 1, 1))
    return path


def edited(path: Path, rate: str) -> str:
    text = path.read_text(encoding="utf-8")
    assert "learning_rate = 0.001" in text
    return text.replace("learning_rate = 0.001", f"learning_rate = {rate}")


def write_as_editors_do(path: Path, text: str) -> None:
    beside = path.with_suffix(".new")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def is_offered(window: MainWindow) -> bool:
    return not window.reload_bar.isHidden()


@pytest.mark.parametrize("write", [write_as_editors_do, lambda path, text: path.write_text(text, encoding="utf-8")])
def test_a_file_that_was_written_outside_is_offered_and_opened_at_the_same_place(
    window: MainWindow, path: Path, qtbot: QtBot, write
) -> None:
    assert not is_offered(window)
    write(path, edited(path, "0.5"))
    qtbot.waitUntil(lambda: is_offered(window))
    assert window.readings.setup.learning_rate == 0.001 and "mine.toml" in window.reload_bar.text.text()
    window.actions_made["reload"].trigger()
    qtbot.waitUntil(lambda: window.readings.state == 7)
    assert window.readings.setup.learning_rate == 0.5
    assert window.readings.pinned == Weight(0, 1, 1)
    assert not is_offered(window)


def test_own_changes_are_never_lost_without_a_question(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    window.commands.edits.edit("x", change_training(window.readings.setup, learning_rate=0.25))
    write_as_editors_do(path, edited(path, "0.5"))
    qtbot.waitUntil(lambda: is_offered(window))
    assert "loses your own changes" in window.reload_bar.text.text()
    for name, rate in (("Cancel", 0.25), ("Open it again", 0.5)):
        window.actions_made["reload"].trigger()
        (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
        (button,) = [button for button in box.buttons() if button.text().replace("&", "") == name]
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.readings.setup.learning_rate == rate
    assert not window.isWindowModified()


def test_a_faulty_file_is_said_and_what_is_open_stays(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    write_as_editors_do(path, "format = 1\n")
    qtbot.waitUntil(lambda: is_offered(window))
    window.actions_made["reload"].trigger()
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "title: missing" in box.text()
    box.close()
    assert window.readings.state == 7 and is_offered(window)


def test_what_is_saved_here_is_no_change_from_outside(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.reloading.findChild(FileWatch).touched):
        window.document.save_to(path)
    assert not is_offered(window)


def test_it_can_be_kept_and_the_next_change_is_offered_again(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    for rate in ("0.5", "0.6"):
        write_as_editors_do(path, edited(path, rate) if rate == "0.5" else path.read_text().replace("0.5", rate))
        qtbot.waitUntil(lambda: is_offered(window))
        qtbot.mouseClick(window.reload_bar.keep, Qt.MouseButton.LeftButton)
        assert not is_offered(window)
    assert window.readings.setup.learning_rate == 0.001


def test_what_is_in_no_file_cannot_be_reloaded(window: MainWindow, path: Path) -> None:
    assert window.actions_made["reload"].isEnabled()
    window.open("gad-3-2-1")
    assert not window.actions_made["reload"].isEnabled() and not is_offered(window)

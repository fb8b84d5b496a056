"""Another network, or other samples, come into the place of those that a lesson is about."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from core.setup.setup import open_setup
from gui.window.main_window import MainWindow
from tests.gui.dropping import drag_in
from tests.gui.lessons.editing.editing import editing
from tests.gui.lessons.lessons import begun

pytestmark = pytest.mark.slow
LOCKED = 'locked = ["data"]'
HOLDS = 'show = { held = "W31", phase = "sops 1" }'


def change_network(window: MainWindow) -> None:
    assert window.commands.edits.edit("another network", open_setup("moons-2-3-2"))


def drop_table(window: MainWindow, folder: Path) -> None:
    path = folder / "t.csv"
    path.write_text("a,b,t\n1,2,0\n2,3,1\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    entered = drag_in(QPointF(400.0, 300.0), data)
    QApplication.sendEvent(window, entered)
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDropEvent(QPointF(400.0, 300.0), *how))


def test_the_next_step_is_on_the_network_of_the_lesson(window: MainWindow):
    player = begun(window, "", HOLDS)
    change_network(window)
    player.press()
    assert player.course.at == 1 and window.readings.network.sizes == (3, 2, 1)
    assert window.readings.names.of(window.readings.pinned) == "W31"
    window.commands.edits.undo.redo()
    assert window.readings.network.sizes == (2, 3, 2)


@pytest.mark.parametrize("awaited", ['held = "W31"', 'phase = "back 1"'])
def test_what_is_waited_for_is_shown_on_the_network_of_the_lesson(window: MainWindow, awaited: str):
    player = begun(window, f"wait = {{ {awaited} }}")
    change_network(window)
    player.press()
    assert window.readings.network.sizes == (3, 2, 1)


def test_a_step_whose_state_is_trained_begins_anew(window: MainWindow, qtbot: QtBot):
    player = begun(window, 'show = { state = 300000 }\nask = { quantity = "z1_1" }')
    assert player.sheet is None
    change_network(window)
    qtbot.waitUntil(lambda: player.sheet is not None, timeout=20_000)
    assert window.readings.network.sizes == (3, 2, 1) and window.readings.state == 300_000


@pytest.mark.parametrize("mode", ["lesson", "editor", "recording"])
def test_no_table_comes_where_samples_are_locked(window: MainWindow, tmp_path: Path, mode: str):
    match mode:
        case "lesson":
            begun(window, LOCKED)
        case "editor":
            editing(window)
        case _:
            window.recording.recorder.begin()
    drop_table(window, tmp_path)
    assert not any(dialog.isVisible() for dialog in window.findChildren(QDialog))
    assert window.statusBar().currentMessage() == window.views.why_locked("samples") != ""


def test_a_step_is_reached_whatever_is_changed_meanwhile(window: MainWindow, qtbot: QtBot):
    player = begun(window, 'show = { state = 300000 }\nask = { quantity = "z1_1" }')
    setup = window.readings.setup
    assert player.sheet is None and window.commands.edits.edit("rate", setup.with_learning_rate(0.5))
    qtbot.waitUntil(lambda: player.sheet is not None, timeout=20_000)
    assert window.readings.state == 300_000

"""The line of all states: dragged by the pointer or moved by keys, as far as states are recorded."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from core.setup.setup import open_setup
from core.training.run import Run
from gui.model import changes
from gui.window.bars.timeline import MARGIN
from gui.window.main_window import MainWindow


def place(window: MainWindow, state: float) -> QPoint:
    timeline = window.transport.timeline
    x = MARGIN + state / timeline.end * (timeline.width() - 2 * MARGIN)
    return QPoint(round(x), timeline.height() // 2)


@pytest.fixture
def recorded(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.commands.playback.set_goal(4000)
    window.commands.playback.run_to(2000)
    qtbot.waitUntil(lambda: window.readings.state == 2000)
    return window


def test_dragging_shows_every_state_on_the_way(recorded: MainWindow, qtbot: QtBot):
    model, timeline = recorded.model, recorded.transport.timeline
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=place(recorded, 1000))
    assert model.readings.state == pytest.approx(1000, abs=3)
    seen = []
    model.store.when(changes.playhead_changed).connect(lambda: seen.append(model.readings.state))
    for state in range(900, 99, -100):
        qtbot.mouseMove(timeline, place(recorded, state))
    assert len(seen) == 9
    assert seen == sorted(seen, reverse=True)
    qtbot.mouseMove(timeline, place(recorded, 3900))
    assert model.readings.state == 2000
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=place(recorded, 3900))
    run = Run(open_setup("gad-3-2-1"))
    run.advance(2000)
    assert model.readings.parameters.tolist() == run.history.nearest(2000)[1].tolist()


def test_keys_move_it_by_one(recorded: MainWindow, qtbot: QtBot):
    timeline = recorded.transport.timeline
    timeline.setFocus()
    qtbot.keyClick(timeline, Qt.Key.Key_Left)
    assert recorded.model.readings.state == 1999
    qtbot.keyClick(timeline, Qt.Key.Key_Home)
    assert recorded.model.readings.state == 0
    qtbot.keyClick(timeline, Qt.Key.Key_End)
    assert recorded.model.readings.state == timeline.value() == 2000


def test_it_tells_what_is_kept_and_what_going_between_costs(recorded: MainWindow, qtbot: QtBot):
    timeline = recorded.transport.timeline
    assert "Every iteration is stored." in timeline.toolTip()
    recorded.open("psi-2-1000-1000-2")
    recorded.model.commands.playback.run_to(40)
    qtbot.waitUntil(lambda: recorded.model.readings.state == 40)
    stride, seconds = recorded.model.readings.replay_cost
    assert stride > 1
    assert seconds > 0
    assert f"one in {stride} iterations is stored" in timeline.toolTip()
    before = recorded.model.readings.parameters
    recorded.model.commands.playback.seek(stride + 1)
    recorded.model.commands.playback.seek(40)
    assert recorded.model.readings.parameters.tolist() == before.tolist()

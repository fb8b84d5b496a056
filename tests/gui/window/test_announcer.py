"""What a screen reader is told while one steps and trains."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.base.number_format import figure
from gui.model.model import Model
from gui.window.announcer import RUNNING, Announcer


@pytest.fixture
def announcer(qtbot: QtBot, model: Model) -> Announcer:
    window = QWidget()
    qtbot.addWidget(window)
    model.commands.playback.run_to(3)
    qtbot.waitUntil(lambda: model.readings.state == 3)
    model.commands.playback.pause()
    return Announcer(model.store, model.readings, window)


def test_steps_are_told_once_they_pause(qtbot: QtBot, model: Model, announcer: Announcer):
    told: list[str] = []
    announcer.announced.connect(told.append)
    for state in (0, 1, 2):
        model.commands.playback.seek(state)
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == [f"Iteration 2, error {figure(float(model.readings.history.errors[2]), 4)}"]


def test_a_run_is_told_now_and_then_and_where_it_ends(qtbot: QtBot, model: Model, announcer: Announcer):
    told: list[str] = []
    announcer.announced.connect(told.append)
    model.commands.playback.set_speed(30)
    model.commands.playback.run()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("Training. Iteration ")
    soon = announcer.findChild(QTimer)
    qtbot.waitUntil(lambda: soon.isActive() and soon.interval() == RUNNING)
    model.commands.playback.pause()
    qtbot.waitUntil(lambda: told[-1].startswith(f"Iteration {model.readings.state},"))


def test_a_reader_that_listens_hears_it(
    qtbot: QtBot, model: Model, announcer: Announcer, monkeypatch: pytest.MonkeyPatch
):
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    model.commands.playback.seek(1)
    qtbot.waitUntil(lambda: any(text.startswith("Iteration 1,") for text in heard))

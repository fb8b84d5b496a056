"""What a screen reader is told while one steps and trains."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.base.number_format import figure
from gui.model.workbench import Workbench
from gui.window.announcer import RUNNING, Announcer


@pytest.fixture
def announcer(qtbot: QtBot, workbench: Workbench) -> Announcer:
    window = QWidget()
    qtbot.addWidget(window)
    workbench.run_to(3)
    qtbot.waitUntil(lambda: workbench.state == 3)
    workbench.pause()
    return Announcer(workbench, window)


def test_steps_are_told_once_they_pause(qtbot: QtBot, workbench: Workbench, announcer: Announcer):
    told: list[str] = []
    announcer.announced.connect(told.append)
    for state in (0, 1, 2):
        workbench.seek(state)
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == [f"State 2, error {figure(float(workbench.history.errors[2]), 4)}"]


def test_a_run_is_told_now_and_then_and_where_it_ends(qtbot: QtBot, workbench: Workbench, announcer: Announcer):
    told: list[str] = []
    announcer.announced.connect(told.append)
    workbench.set_speed(30)
    workbench.run()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("Training. State ")
    soon = announcer.findChild(QTimer)
    qtbot.waitUntil(lambda: soon.isActive() and soon.interval() == RUNNING)
    workbench.pause()
    qtbot.waitUntil(lambda: told[-1].startswith(f"State {workbench.state},"))


def test_a_reader_that_listens_hears_it(
    qtbot: QtBot, workbench: Workbench, announcer: Announcer, monkeypatch: pytest.MonkeyPatch
):
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    workbench.seek(1)
    qtbot.waitUntil(lambda: any(text.startswith("State 1,") for text in heard))

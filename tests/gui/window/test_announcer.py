"""What a screen reader is told while one steps and trains."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.base.number_format import figure, grouped
from core.network.elements import Weight
from core.training.stops import ErrorBelow
from gui.model.model import Model
from gui.plots.canvas import Canvas
from gui.window.announcer import RUNNING, Announcer


@pytest.fixture
def announcer(qtbot: QtBot, model: Model, monkeypatch: pytest.MonkeyPatch) -> Announcer:
    """Announces where a run is that came to state 3, as soon as the steps pause."""
    monkeypatch.setattr("gui.window.announcer.AT_REST", 1)
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


def heard_at_rest(qtbot: QtBot, announcer: Announcer) -> str:
    """What is announced next."""
    with qtbot.waitSignal(announcer.announced) as heard:
        pass
    return heard.args[0]


def test_with_a_step_comes_the_number_that_is_held_and_not_its_card(qtbot: QtBot, model: Model, announcer: Announcer):
    model.commands.pointing.pin(Weight(0, 0, 0))
    model.commands.playback.seek(1)
    value = float(model.readings.history.nearest(1)[1][0])
    error = figure(float(model.readings.history.errors[1]), 4)
    assert heard_at_rest(qtbot, announcer) == f"Iteration 1, error {error}. W11 {figure(value, 4)}"


def test_what_halts_a_run_is_told_before_where_it_halted(qtbot: QtBot, model: Model, announcer: Announcer):
    model.commands.playback.set_stops((ErrorBelow(0.1),))
    told: list[str] = []
    announcer.announced.connect(told.append)
    model.commands.playback.run()
    qtbot.waitUntil(lambda: bool(told) and told[-1].startswith("Stopped: "))
    assert f". Iteration {grouped(model.readings.stopped.state)}, error 0.09" in told[-1]


def test_within_a_step_its_phase_is_told(qtbot: QtBot, model: Model, announcer: Announcer):
    model.commands.playback.seek(1, 0)
    assert heard_at_rest(qtbot, announcer).startswith("Inputs: X1 = 0.1; ")  # and not "Inputs. Inputs:"


def test_in_a_plot_its_own_numbers_are_told(qtbot: QtBot, model: Model, announcer: Announcer):
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.setAccessibleDescription("Iteration 1: Predicted 0.5, target 0.2")
    with qtbot.waitActive(canvas):
        canvas.show()
    canvas.setFocus()
    model.commands.playback.seek(1)
    assert heard_at_rest(qtbot, announcer) == "Iteration 1: Predicted 0.5, target 0.2"

"""Stops in the window: chosen in a panel, they halt the run, and the window says which one did."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from core.setup.learned_samples import hold_out
from core.setup.setup import open_setup
from core.training.stops import ErrorBelow, HeldOutStalled, PredictionWithin, SignChanged
from gui.window.main_window import MainWindow

W41 = Weight(1, 0, 0)


def choose(window: MainWindow, name: str, limit: str | None = None) -> None:
    chooser = window.run.stop_chooser
    window.actions_made["choose_stops"].trigger()
    assert chooser.isVisible()
    chooser.boxes[name].setChecked(True)
    if limit is not None:
        chooser.fields[name].setFocus()
        chooser.fields[name].selectAll()
        QTest.keyClicks(chooser.fields[name], limit)
        QTest.keyClick(chooser.fields[name], Qt.Key.Key_Return)
    chooser.hide()


def halted(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.playback.run()
    qtbot.waitUntil(lambda: not window.readings.running)


@pytest.mark.parametrize("speed", [float("inf"), 10_000])
def test_an_error_below_a_limit_halts_it_and_is_said(window: MainWindow, qtbot: QtBot, speed: float):
    model = window.model
    model.commands.playback.set_speed(speed)
    choose(window, ErrorBelow.name, "1/10")
    assert model.readings.stops == (ErrorBelow(0.1),)
    assert not window.stop_bar.isVisible()
    halted(window, qtbot)
    errors = model.readings.history.errors
    assert errors[model.readings.state] < 0.1 <= errors[model.readings.state - 1]
    assert model.readings.history.last == model.readings.state
    assert window.stop_bar.isVisible()
    assert f"the error {errors[model.readings.state]:.6g} is below 0.1" in window.stop_bar.text.text()
    state = model.readings.state
    model.commands.playback.step()
    qtbot.waitUntil(lambda: model.readings.state == state + 1)
    assert not window.stop_bar.isVisible()
    model.commands.playback.set_goal(state + 200)
    halted(window, qtbot)  # it is so already: the run goes on
    assert model.readings.state == state + 200


def test_recorded_states_are_halted_at_too(window: MainWindow, qtbot: QtBot):
    model = window.model
    model.commands.playback.run_to(6000)
    qtbot.waitUntil(lambda: model.readings.state == 6000)
    model.commands.playback.seek(0)
    choose(window, SignChanged.name)
    assert model.readings.stops == (SignChanged(),)
    halted(window, qtbot)
    first = model.readings.state
    assert 0 < first < 6000
    assert "has changed its sign, from" in window.stop_bar.text.text()
    halted(window, qtbot)
    assert model.readings.state > first


def test_the_held_weight_is_the_one_whose_sign_counts(window: MainWindow, qtbot: QtBot):
    model = window.model
    model.commands.pointing.pin(W41)
    window.actions_made["choose_stops"].trigger()
    assert window.run.stop_chooser.boxes[SignChanged.name].text() == "W41 changes its sign"
    window.run.stop_chooser.boxes[SignChanged.name].setChecked(True)
    assert model.readings.stops == (SignChanged((model.readings.network.position(W41),)),)
    model.commands.pointing.pin(None)
    assert model.readings.stops == (SignChanged(),)


def test_a_limit_that_is_none_is_said_and_the_last_good_one_counts(window: MainWindow):
    field = window.run.stop_chooser.fields[PredictionWithin.name]
    choose(window, PredictionWithin.name, "0.2")
    choose(window, PredictionWithin.name, "near")
    assert field.fault == '"near" is not a number.'
    assert window.readings.stops == (PredictionWithin(0.2, 0),)
    choose(window, PredictionWithin.name, "-1")
    assert field.fault == "−1 is out of the range: numbers above 0."
    choose(window, PredictionWithin.name, "0,3")
    assert not field.fault
    assert window.readings.stops == (PredictionWithin(0.3, 0),)


def test_the_state_is_a_stop_like_the_others(window: MainWindow, qtbot: QtBot):
    window.actions_made["choose_stops"].trigger()
    chooser = window.run.stop_chooser
    assert chooser.goal.value() == 80_000
    chooser.goal.setValue(250)
    chooser.hide()
    halted(window, qtbot)
    assert window.readings.state == 250


def test_it_opens_by_its_key(window: MainWindow, qtbot: QtBot):
    qtbot.keyClick(window.diagram, Qt.Key.Key_S)
    assert window.run.stop_chooser.isVisible()
    window.run.stop_chooser.hide()


def test_a_run_is_stopped_early_and_goes_back_to_where_it_was_best(window: MainWindow, qtbot: QtBot):
    chooser, readings = window.run.stop_chooser, window.readings
    assert not chooser.boxes[HeldOutStalled.name].isEnabled()  # nothing is held out
    assert "Data" in chooser.patience.toolTip()
    window.commands.documents.open_setup(hold_out(open_setup("moons-2-3-2"), 0.4, 1))
    assert chooser.boxes[HeldOutStalled.name].isEnabled()
    assert not window.actions_made["go_to_best"].isEnabled()
    choose(window, HeldOutStalled.name)
    chooser.patience.setValue(8)
    assert readings.stops == (HeldOutStalled(8),)
    window.commands.playback.set_goal(2000)
    halted(window, qtbot)
    stopped_at, best = readings.state, readings.best_held_out
    assert best is not None and stopped_at == best.state + 8
    text = window.stop_bar.text.text()
    assert f"has not fallen since epoch {best.epoch}, iteration {best.state}: {best.error:.6g} there." in text
    window.actions_made["go_to_best"].trigger()
    assert readings.state == best.state
    assert not window.stop_bar.isVisible()
    window.commands.playback.seek(stopped_at)
    window.commands.playback.set_goal(stopped_at + 3)
    halted(window, qtbot)  # who goes on was told of it
    assert readings.state == stopped_at + 3
    window.commands.documents.open_setup(open_setup("gad-3-2-1"))
    assert readings.stops == () and not window.actions_made["go_to_best"].isEnabled()

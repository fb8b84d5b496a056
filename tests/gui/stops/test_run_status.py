"""What a run waits for, as it stands in the status bar."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from core.training.history import History
from core.training.stops import (
    ErrorBelow,
    GradientExploded,
    GradientVanished,
    PredictionWithin,
    SignChanged,
    Stop,
)
from gui.model.model import Model
from gui.stops.run_status import RunStatus


@pytest.fixture
def status(qtbot: QtBot, model: Model) -> RunStatus:
    made = RunStatus(model.store, model.readings)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("stop", "text"),
    [
        # E, the largest gradient and |Predicted − target| of gad-3-2-1 at state 0
        (ErrorBelow(0.01), "until the error is below 0.01: now 0.144039"),
        (
            PredictionWithin(0.05, 0),
            "until the output of sample 1 is within 0.05 of its target: the difference is 0.379525 now",
        ),
        (GradientVanished(1e-6), "until no gradient is above 1e−6: now that of W42 is 0.113714"),
        (GradientExploded(1000.0), "until a gradient is above 1000: now the largest, that of W42, is 0.113714"),
        (SignChanged((0,)), "until W11 changes its sign: now +0.417022"),
        (SignChanged(), "until a weight or bias changes its sign"),
    ],
)
def test_how_far_a_run_is_from_what_is_to_halt_it_is_said(model: Model, status: RunStatus, stop: Stop, text: str):
    model.commands.playback.set_stops((stop,))
    assert not status.text(), "nothing runs yet"
    model.commands.playback.run()
    assert status.text() == text
    model.commands.playback.pause()
    assert not status.text() and status.isHidden()


def test_what_is_said_follows_the_run(qtbot: QtBot, model: Model, status: RunStatus):
    playback, readings = model.commands.playback, model.readings
    playback.set_speed(1000)
    playback.set_stops((ErrorBelow(0.001), SignChanged((readings.network.position(Weight(0, 0, 0)),))))
    playback.run()
    assert "0.144039" in status.text() and "W11" in status.text()
    qtbot.waitUntil(lambda: readings.running and "0.144" not in status.text())
    playback.pause()


def test_the_way_to_a_state_that_was_asked_for_is_said(model: Model, status: RunStatus):
    model.commands.playback.set_stops((ErrorBelow(0.01),))
    model.commands.playback.run_to(50_000_000)
    assert status.text().replace("\u00a0", " ") == "on the way to iteration 50 000 000", "no stop halts it"
    model.commands.playback.pause()


def test_of_a_sample_that_is_not_on_the_screen_no_number_is_said(model: Model, status: RunStatus):
    model.commands.documents.open("moons-2-3-2")
    model.commands.playback.set_stops((PredictionWithin(0.05, 7),))
    model.commands.playback.run()
    assert status.text() == "until the output of sample 8 is within 0.05 of its target"
    model.commands.playback.pause()


def test_that_the_right_rule_is_still_on_its_way_is_said(
    qtbot: QtBot, model: Model, status: RunStatus, monkeypatch: pytest.MonkeyPatch
):
    playback, readings = model.commands.playback, model.readings
    model.commands.edits.set_rule("sequential_update")
    playback.run_to(300)
    qtbot.waitUntil(lambda: readings.state == 300)
    monkeypatch.setattr(model.training, "train_to", lambda _: None)
    model.commands.kept_runs.keep_right()
    qtbot.waitUntil(lambda: status.text() == "the correct rule is still at iteration 0 of 300")
    monkeypatch.undo()
    playback.let_the_right_rule_follow()
    qtbot.waitUntil(lambda: not status.text())


def test_that_not_every_state_is_kept_any_more_is_said(
    qtbot: QtBot, model: Model, status: RunStatus, monkeypatch: pytest.MonkeyPatch
):
    assert not status.text()
    monkeypatch.setattr(History, "stride", 8)
    model.commands.playback.step()
    qtbot.waitUntil(lambda: "recording is full: one in 8 iterations is kept" in status.text())


def test_that_a_run_begins_slowly_is_said(model: Model, status: RunStatus):
    model.commands.playback.begin_slowly(True)
    model.commands.playback.run()
    assert status.text() == "the first run begins slowly and speeds up: 2 iterations a second now"
    model.commands.playback.pause()


def test_no_pace_is_said_while_the_run_waits_for_what_trains_it(model: Model, status: RunStatus):
    model.commands.playback.begin_slowly(True)
    model.commands.playback.run()
    state = model.store.state
    model.store.put(replace(state, progress=state.progress._replace(is_compiling=True)))
    assert not status.text(), "it stands still"
    model.store.put(state)
    assert "2 iterations a second" in status.text()
    model.commands.playback.pause()

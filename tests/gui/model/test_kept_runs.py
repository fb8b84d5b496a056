"""Commands of kept runs: each can be undone, and leaves the open run as it is."""

import pytest
from pytestqt.qtbot import QtBot

from core.setup.changes import resize
from core.setup.setup import open_setup
from core.training.kept_run import MOST_KEPT_RUNS
from gui.model.model import Model
from gui.model.trial import Rate, Trial


@pytest.fixture
def model(qtbot: QtBot):
    made = Model(open_setup("gad-3-2-1"))
    made.commands.playback.run_to(300)
    qtbot.waitUntil(lambda: made.readings.state == 300)
    yield made
    made.close()


def names(model: Model) -> list[str]:
    return [kept.name for kept in model.readings.kept_runs]


def test_each_change_is_undone_and_done_again(model: Model):
    commands, undo, run = model.commands.kept_runs, model.commands.edits.undo, model.readings.open_run
    kept = commands.keep("slow")
    assert kept is not None and (kept.last, kept.is_before) == (300, False)
    commands.rename(kept, "slower")
    commands.recolor(model.readings.kept_runs[0], 7)
    commands.delete(model.readings.kept_runs)
    seen = [names(model)]
    for _ in range(4):
        undo.undo()
        seen.append([(each.name, each.color) for each in model.readings.kept_runs])
    assert seen == [[], [("slower", 7)], [("slower", 0)], [("slow", 0)], []]
    for _ in range(3):
        undo.redo()
    assert [(each.name, each.color) for each in model.readings.kept_runs] == [("slower", 7)]
    assert model.readings.open_run is run and model.readings.state == 300
    assert not model.commands.edits.is_changed  # nothing of the scenario is


def test_what_is_shown_is_no_step_to_be_undone(model: Model):
    commands = model.commands.kept_runs
    commands.keep("slow")
    steps = model.commands.edits.undo.count()
    commands.show(model.readings.kept_runs, False)
    assert model.readings.shown_kept_runs == ()
    assert model.commands.edits.undo.count() == steps


def test_a_run_that_was_kept_by_itself_gives_way_to_the_next_and_a_named_one_stays(model: Model):
    trial = Trial(model.readings, model.commands, model)
    model.commands.kept_runs.keep("slow")
    for rate in (0.002, 0.003):
        trial.change(Rate(), rate)
    before, slow = model.readings.kept_runs
    assert (before.is_before, before.setup.learning_rate, slow.name) == (True, 0.002, "slow")
    model.commands.kept_runs.rename(before, "two")
    trial.change(Rate(), 0.004)
    assert [(kept.is_before, kept.name) for kept in model.readings.kept_runs] == [
        (True, ""),
        *((False, name) for name in ("two", "slow")),
    ]


def test_another_network_keeps_what_was_asked_for(model: Model):
    Trial(model.readings, model.commands, model).change(Rate(), 0.002)
    model.commands.kept_runs.keep("small")
    model.commands.edits.edit("larger", resize(model.readings.setup, 1, 4).setup)
    assert names(model) == ["small"]
    assert model.readings.kept_runs[0].setup.network.sizes == (3, 2, 1)


def test_a_kept_run_is_gone_on_with_and_the_one_before_is_kept(model: Model, qtbot: QtBot):
    kept = model.commands.kept_runs.keep("slow")
    before = model.readings.history.errors.tolist()
    Trial(model.readings, model.commands, model).change(Rate(), 0.5)
    fast = model.readings.history.errors.tolist()
    model.commands.kept_runs.go_on_with(kept, "go on")
    qtbot.waitUntil(lambda: model.readings.history.last == 300)
    assert model.readings.setup.learning_rate == 0.001
    assert model.readings.history.errors.tolist() == before
    (automatic, named) = model.readings.kept_runs
    assert (automatic.is_before, automatic.errors.tolist(), named.name) == (True, fast, "slow")
    model.commands.edits.undo.undo()
    assert model.readings.setup.learning_rate == 0.5
    assert model.readings.history.errors.tolist() == fast


def test_there_is_room_for_some_and_no_more(model: Model):
    commands = model.commands.kept_runs
    for number in range(MOST_KEPT_RUNS):
        assert commands.keep(str(number)) is not None
    assert (commands.keep("one more"), commands.room, len(names(model))) == (None, 0, MOST_KEPT_RUNS)
    commands.keep_before()  # nor is there for one that nobody asked for
    assert len(names(model)) == MOST_KEPT_RUNS


def test_another_document_begins_without_any(model: Model):
    model.commands.kept_runs.keep("slow")
    model.commands.documents.open("csdn-2-3-1")
    assert model.readings.kept_runs == ()

"""The state is one frozen value: whole before anyone is told, written by commands alone, read without a trace."""

import ast
from dataclasses import FrozenInstanceError, replace
from itertools import pairwise
from pathlib import Path

import pytest

from core.base.number_format import NumberFormat
from core.network.elements import Weight
from core.setup.setup import open_setup
from core.training.kept_run import KeptRun
from gui.model import changes
from gui.model.model import Model
from gui.model.window_state import EdgeValue, WindowState

GUI = Path(__file__).parents[3] / "gui"


@pytest.fixture
def seen(model: Model) -> list[tuple[WindowState, WindowState]]:
    """The states before and after each change."""
    found: list[tuple[WindowState, WindowState]] = []
    model.store.changed.connect(lambda before, after: found.append((before, after)))
    return found


def test_a_state_cant_be_written_to(model: Model):
    with pytest.raises(FrozenInstanceError):
        model.store.state.cursor.state = 3  # type: ignore[misc]


def test_who_is_told_finds_the_state_whole(model: Model):
    found: list[tuple[int, bool, int]] = []

    def look() -> None:
        found.append((model.readings.setup.network.inputs, model.readings.pinned is None, model.readings.state))

    model.commands.pointing.pin(Weight(0, 0, 0))
    model.commands.playback.run_to(0)
    for change in changes.ALL:
        model.store.when(change).connect(look)
    model.commands.documents.open_setup(open_setup("csdn-2-3-1"))
    assert len(found) > 5
    assert set(found) == {(2, True, 0)}


def test_views_hear_of_a_change_by_the_signal_of_that_change():
    """Who followed all of them would be called for each, and would have to find out what it was."""
    followers = {path.name for path in GUI.rglob("*.py") if "store.changed" in path.read_text(encoding="utf-8")}
    assert followers == set()


def test_one_command_is_one_change(model: Model, seen: list[tuple[WindowState, WindowState]]):
    model.commands.pointing.pin(Weight(0, 0, 0))
    model.commands.display.show_on_edges(EdgeValue.GRADIENT)
    model.commands.documents.open_setup(open_setup("csdn-2-3-1"))
    assert len(seen) == 3
    assert [after is before_next for (_, after), (before_next, _) in pairwise(seen)] == [True, True]


def test_what_changes_nothing_says_nothing(model: Model, seen: list[tuple[WindowState, WindowState]]):
    playback, pointing, display = model.commands.playback, model.commands.pointing, model.commands.display
    playback.seek(0)
    playback.pause()
    playback.clock.show_frame()
    playback.choose_sample(None)
    playback.set_goal(model.readings.goal)
    playback.set_stops(())
    playback.set_speed(model.readings.speed)
    pointing.hover(None)
    pointing.pin(None)
    display.show_on_edges(EdgeValue.WEIGHT)
    display.write_numbers(model.readings.number_format)
    model.commands.kept_runs.delete_all()
    model.commands.kept_runs.delete([KeptRun.of_right_rule()])
    assert seen == []


def test_what_is_done_as_undo_is_cleared_is_not_lost(model: Model):
    """Who is told may ask for something: a document that is opened takes no older state's place."""
    edits, display = model.commands.edits, model.commands.display
    edits.set_rule("wrong_sign")
    edits.undo.cleanChanged.connect(lambda: display.write_numbers(NumberFormat(9)))
    model.commands.documents.open_setup(open_setup("csdn-2-3-1"))
    assert model.readings.number_format == NumberFormat(9)


def test_what_makes_views_anew_is_said_first(model: Model):
    said: list[str] = []
    for change in changes.ALL:
        model.store.when(change).connect(lambda name=change.__name__: said.append(name))
    model.commands.documents.open_setup(open_setup("csdn-2-3-1"))
    assert said[:2] == ["opened", "setup_changed"]
    assert "words_changed" not in said and "run_changed" not in said and "samples_changed" not in said
    assert said == [change.__name__ for change in changes.ALL if change.__name__ in said]


def test_reading_changes_nothing(model: Model, seen: list[tuple[WindowState, WindowState]]):
    state = model.store.state
    for name in vars(type(model.readings)):
        if not name.startswith("_") and isinstance(vars(type(model.readings))[name], property):
            getattr(model.readings, name)
    assert model.store.state is state
    assert seen == []


def test_a_reading_is_of_the_state_that_there_is(model: Model):
    """However often it was asked for before: what is kept is not what is shown."""
    states = [model.store.state]
    for sample in (None, 0):
        states.append(replace(states[0], cursor=replace(states[0].cursor, chosen_sample=sample)))
    run = states[0].session.run
    run.advance(5)
    states.append(replace(states[0], cursor=replace(states[0].cursor, state=5)))
    errors = []
    for state in (*states, *reversed(states)):
        model.store.put(state)
        errors.append(model.readings.batch_trace.error)
    assert errors == errors[::-1]
    assert errors[3] == run.history.error(5) != errors[0] == run.history.error(0)


def test_only_commands_put_another_state_there():
    """Views have the store to follow it: whoever calls `put` is in the model's room."""
    writers = {
        path.parent.name
        for path in GUI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "put" and "store" in ast.unparse(node.value)
    }
    assert writers == {"model"}

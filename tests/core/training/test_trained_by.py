"""By which loop each iteration was made: what comes from elsewhere is trained again as it was there, to the last bit."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.base.archive import Archive, write_archive
from core.cli.trained import run_of
from core.saved_run.reader import read_saved_run
from core.saved_run.schema import RUN
from core.saved_run.writer import Most, SavedRun, Snapshot, archive_of
from core.setup.scenario_of_setup import scenario_text
from core.setup.setup import Setup, open_setup
from core.training.kept_run import KeptRun
from core.training.recorded_states import RecordedStates
from core.training.run import Run
from core.training.trained_by import GENERAL_AT_ONCE, GENERATED, NUMPY, LoopFrom, TrainedBy
from tests.core.networks import general_kernel

STATES = 400
SMALL = 40_000  # bytes: a history that keeps every 8th state or so


def without_numba(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("importlib.util.find_spec", lambda name: None)


def trained_in_numpy(setup: Setup, states: int = STATES) -> Run:
    with pytest.MonkeyPatch.context() as patch:
        without_numba(patch)
        run = Run(setup)
        run.advance(states)
    return run


def states_of(run: Run) -> list[bytes]:
    states = RecordedStates(run.roots, run.history)
    return [states.parameters_at(state).tobytes() for state in range(run.history.length)]


def test_loops_are_noted_once_and_the_newest_is_the_one_that_counts():
    loops = TrainedBy()
    assert loops.at(7) is None
    for state, loop in ((0, NUMPY), (5, NUMPY), (9, GENERATED), (12, GENERATED)):
        loops.note(state, loop)
    assert loops.loops == ((0, NUMPY), (9, GENERATED))
    assert [loops.at(state) for state in (0, 8, 9, 99)] == [NUMPY, NUMPY, GENERATED, GENERATED]
    assert (loops.end(3), loops.end(9)) == (9, None)
    loops.note(9, NUMPY)  # nothing has been trained by the other one
    assert loops.loops == ((0, NUMPY),)


def test_a_loop_that_has_led_to_no_state_yet_is_not_told():
    setup = open_setup("gad-3-2-1")
    run = Run(setup)
    run.history.trained_by.note(0, GENERATED)  # as where the first update gives no number
    assert run.history.recorded.loops == ()
    run.advance(1)
    assert run.history.recorded.loops == (LoopFrom(0, GENERATED),)


@pytest.mark.parametrize("name", ["gad-3-2-1", "moons-2-3-2"])
def test_steps_and_one_run_note_the_same_and_reach_the_same(name: str):
    setup = open_setup(name)
    whole, steps = Run(setup), Run(setup, budget=SMALL)
    whole.advance(STATES)
    for state in range(1, STATES + 1):
        steps.advance(state)
    assert steps.history.stride > 1
    assert whole.history.trained_by.loops == steps.history.trained_by.loops == ((0, GENERATED),)
    assert states_of(steps) == states_of(whole)


def test_a_run_of_a_machine_without_numba_is_replayed_as_it_was_and_goes_on_compiled():
    setup = open_setup("moons-2-3-2")
    elsewhere = trained_in_numpy(setup)
    kept = KeptRun.of(elsewhere)
    thin = kept.recorded._replace(stride=20, rows=kept.recorded.rows[::20])
    here = replace(kept, recorded=thin).run()
    assert here.history.stride >= 20
    assert states_of(here) == states_of(elsewhere)
    own = Run(setup)
    own.advance(STATES)
    assert states_of(own) != states_of(elsewhere)  # or else this test says nothing
    here.advance(STATES + 50)
    assert here.history.trained_by.loops == ((0, NUMPY), (STATES, GENERATED))
    cut = here.along(here.roots, STATES + 20)
    cut.advance(STATES + 50)
    assert cut.history.newest[1].tobytes() == here.history.newest[1].tobytes()


def test_numpy_leads_on_where_there_is_no_numba_any_more():
    setup = open_setup("gad-3-2-1")
    run = Run(setup)
    run.advance(STATES)
    with pytest.MonkeyPatch.context() as patch:
        without_numba(patch)
        on = KeptRun.of(run).run()
        on.advance(STATES + 5)
    assert on.history.trained_by.loops == ((0, GENERATED), (STATES, NUMPY))


def test_the_command_line_trains_a_saved_run_again_as_it_was(tmp_path: Path):
    elsewhere = trained_in_numpy(open_setup("moons-2-3-2"))
    write_archive(archive(elsewhere), tmp_path / "saved.backstep")
    again = run_of(str(tmp_path / "saved.backstep"))
    again.advance(STATES)
    assert again.history.newest[1].tobytes() == elsewhere.history.newest[1].tobytes()
    again.advance(STATES + 50)
    assert again.history.trained_by.loops == ((0, NUMPY), (STATES, GENERATED))


@pytest.mark.parametrize("branch", [False, True])
def test_a_saved_run_opens_to_the_same_bits(tmp_path: Path, branch: bool):
    setup = open_setup("moons-2-3-2")
    run = KeptRun.of(trained_in_numpy(setup)).run()  # and now there is numba
    if branch:
        roots = run.branched(STATES // 2, setup.with_learning_rate(0.002), run.history.nearest(STATES // 2)[1] + 0.01)
        run = run.along(roots)
    run.advance(STATES + 100)
    opened = saved_and_read(run, tmp_path)
    assert opened.history.stride > 1
    assert opened.history.trained_by.loops == run.history.trained_by.loops
    assert states_of(opened) == states_of(run)
    for each in (opened, run):
        each.advance(STATES + 200)
    assert opened.history.newest[1].tobytes() == run.history.newest[1].tobytes()


def test_a_run_of_an_earlier_version_goes_on_by_the_general_loop(tmp_path: Path):
    """It had the general ones alone, from the first state on, and its file doesn't say so."""
    setup = open_setup("gad-3-2-1")
    run = Run(setup)
    run.history.trained_by.note(0, GENERAL_AT_ONCE)
    run.advance(STATES)
    general, expected = general_kernel(setup), setup.start.copy()
    assert general is not None and general.train(expected, 0, np.empty(STATES)) == STATES
    assert run.history.newest[1].tobytes() == expected.tobytes()
    opened = saved_and_read(run, tmp_path)
    assert "loops" not in archive(run).texts[RUN]
    assert opened.history.trained_by.loops == (LoopFrom(0, GENERAL_AT_ONCE),)
    assert states_of(opened) == states_of(run)


def archive(run: Run) -> Archive:
    last = run.history.last
    snapshot = Snapshot(last, run.history.newest[1], None, None, STATES, None, "weight")
    most = Most(states=40 * run.history.newest[1].nbytes, errors=1 << 20)
    return archive_of(scenario_text(run.setup), SavedRun(run, (), snapshot), most=most)


def saved_and_read(run: Run, folder: Path) -> Run:
    """The run out of a file, in which not every state is kept."""
    path = folder / "saved.backstep"
    write_archive(archive(run), path)
    return read_saved_run(path).run

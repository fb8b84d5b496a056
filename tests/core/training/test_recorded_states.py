"""Recorded states, kept or replayed, along a run that branches."""

import numpy as np
import pytest

from core.setup.setup import open_setup
from core.training.recorded_states import RecordedStates
from core.training.run import Run


@pytest.fixture
def branched() -> Run:
    """80 states of an example, and 60 of a branch off its state 50, whose first weight is set to 0.25."""
    trunk = Run(open_setup("psi-2-3-3-2"))
    trunk.advance(80)
    parameters = trunk.history.nearest(50)[1].copy()
    parameters[0] = 0.25
    run = trunk.along(trunk.branched(50, trunk.setup.with_learning_rate(0.3), parameters))
    run.advance(110)
    return run


def test_what_trained_to_a_branch_is_no_number_where_it_was_set_there(branched: Run):
    states = RecordedStates(branched.roots, branched.history)
    before = states.before(50)
    assert before is not None and np.flatnonzero(np.isnan(before)).tolist() == [0]
    assert before[1:].tolist() == states.parameters_at(49)[1:].tolist()
    after = states.before(51)
    assert after is not None and after.tolist() == states.parameters_at(50).tolist()
    assert states.before(0) is None


def test_a_state_is_trained_alike_up_to_the_next_branch(branched: Run):
    states = RecordedStates(branched.roots, branched.history)
    assert [states.last_alike(state) for state in (0, 49, 50, 110)] == [49, 49, 110, 110]
    assert states.training_at(49).setup is branched.roots[0].setup
    assert states.training_at(50).setup is branched.roots[1].setup


def test_replayed_and_kept_states_are_the_same_to_the_last_bit(branched: Run):
    few_kept = Run(branched.setup, 8 * 29 * 30, branched.roots)
    few_kept.advance(110)
    assert few_kept.history.stride > 1
    kept, replayed = (RecordedStates(run.roots, run.history) for run in (branched, few_kept))
    for state in range(111):
        parameters = replayed.parameters_at(state)
        assert parameters.tolist() == kept.parameters_at(state).tolist()
        assert replayed.error_at(state, parameters) == pytest.approx(kept.error_at(state, parameters), rel=1e-13)


def test_a_state_that_is_not_recorded_is_not_made_up(branched: Run):
    with pytest.raises(IndexError):
        RecordedStates(branched.roots, branched.history).parameters_at(111)

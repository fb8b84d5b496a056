"""A kept run: thinned out, and each of its states still to be looked at, to the last bit."""

import numpy as np
import pytest

from core.setup.changes import change_training
from core.setup.setup import open_setup
from core.training.kept_run import KeptRun
from core.training.passes import Passes
from core.training.run import Run


def branched() -> Run:
    setup = open_setup("gad-3-2-1")
    trunk = Run(setup)
    trunk.advance(3000)
    branch = trunk.along(trunk.branched(1700, setup.with_learning_rate(0.5), Passes(trunk).parameters_at(1700) + 0.25))
    branch.advance(4000)
    return branch


def test_each_state_of_it_can_be_looked_at():
    run = branched()
    kept = KeptRun.of(run)
    assert kept.stride == 4 and len(kept.rows) < 1024 + 1  # of 4001 states
    looked_at = Passes(kept.run())
    for state in (0, 1, 1699, 1700, 1701, 2023, 3999, 4000):
        assert kept.nearest_seen(state) == state
        assert looked_at.parameters_at(state).tobytes() == Passes(run).parameters_at(state).tobytes()
    assert (kept.last, kept.since, kept.nearest_seen(9000)) == (4000, 1700, 4000)
    assert kept.first_difference() is None


def test_what_takes_long_to_be_trained_again_is_shown_by_the_state_that_is_kept(monkeypatch: pytest.MonkeyPatch):
    kept = KeptRun.of(branched())
    monkeypatch.setattr("core.training.kept_run.MOST_REPLAYED", 8)  # one iteration of 8 parameters
    assert [kept.nearest_seen(state) for state in (8, 9, 10, 1702, 4000)] == [8, 9, 8, 1700, 4000]
    assert kept.has_gaps and kept.kept_states == 1001


def test_what_is_trained_again_at_once_has_no_gaps():
    kept = KeptRun.of(branched())
    assert not kept.has_gaps and kept.stride > 1


def test_of_a_million_weights_few_states_are_kept():
    run = Run(open_setup("psi-2-1000-1000-2-stretched"))
    run.advance(70)
    kept = KeptRun.of(run)
    assert kept.has_gaps and kept.kept_states == 3  # 0, 64, 70
    assert kept.nearest_seen(63) < 63


def test_it_goes_on_as_the_run_would():
    run = branched()
    on = KeptRun.of(run).run()
    for each in (run, on):
        each.advance(4100)
    assert on.history.newest[1].tobytes() == run.history.newest[1].tobytes()


def test_what_is_kept_stays_as_it_is_while_the_run_goes_on():
    run = Run(open_setup("gad-3-2-1"))
    run.advance(20)
    kept = KeptRun.of(run)
    run.advance(4000)
    farther = kept.farther(run)
    assert (kept.last, farther.last) == (20, 4000)
    assert farther.is_same(kept) and not KeptRun.of(run).is_same(kept)


def test_where_an_iteration_takes_some_of_the_samples_the_means_of_epochs_are_kept():
    setup = change_training(open_setup("moons-2-3-2"), batch=100)
    run = Run(setup)
    run.advance(30)
    means = KeptRun.of(run).means
    assert means is not None and (means.begin, means.an_epoch, means.stride) == (0, 3, 1)
    assert means.values[:2] == pytest.approx(np.mean(run.history.errors[:6].reshape(2, 3), axis=1))
    assert KeptRun.of(Run(open_setup("moons-2-3-2"))).means is None

"""A race: where a run is first below an error, and how well that is known."""

from dataclasses import replace

import numpy as np

from core.experiments.race import Arrival, Finish, finish_of, in_order
from core.setup.changes import change_training
from core.setup.setup import open_setup
from core.training.kept_run import KeptRun
from core.training.run import Run


def trained(rate: float, until: int = 400) -> Run:
    run = Run(open_setup("gad-3-2-1").with_learning_rate(rate))
    run.advance(until)
    return run


def test_it_is_the_first_state_whose_error_is_below():
    run = trained(0.1)
    errors = run.history.errors
    goal = float(errors[123]) * 1.0000001
    expected = Finish(Arrival.EXACT, int(np.argmax(errors < goal)))
    assert finish_of(run, goal) == finish_of(KeptRun.of(run), goal) == expected
    assert expected.state == 123


def test_one_that_never_is_says_how_far_it_came():
    assert finish_of(trained(0.1, 50), 1e-9) == Finish(Arrival.NEVER, 50)


def test_of_errors_that_were_thinned_out_it_is_no_later_than_that():
    kept = KeptRun.of(trained(0.1))
    recorded = kept.recorded._replace(error_stride=8, errors=kept.errors[::8].copy())
    goal = float(kept.errors[123])
    assert finish_of(replace(kept, recorded=recorded), goal) == Finish(Arrival.AT_MOST, 128)


def test_where_single_errors_are_of_other_samples_it_is_an_epoch():
    run = Run(change_training(open_setup("moons-2-3-2"), batch=100))
    run.advance(59)
    means = run.history.errors[:60].reshape(20, 3).mean(axis=1)
    goal = float(means[7:].min()) * 1.0000001
    first = int(np.argmax(means < goal))
    assert finish_of(run, goal) == finish_of(KeptRun.of(run), goal) == Finish(Arrival.OF_EPOCH, 3 * first + 2)


def test_who_never_comes_is_last():
    never, late, soon = Finish(Arrival.NEVER, 5), Finish(Arrival.EXACT, 80), Finish(Arrival.AT_MOST, 60)
    assert in_order([never, late, soon]) == [2, 1, 0]

"""What the lessons that the program brings claim beyond the numbers of their states, held against the network."""

from dataclasses import replace

import numpy as np
import pytest

from core.base.number_format import grouped
from core.exercises.decide.chain_factors import paths_of
from core.experiments.printed_listing import as_printed
from core.network.elements import Weight
from core.setup.setup import open_setup
from core.training.run import Run
from core.training.step import Training
from tests.core.lessons.built_in import errors_of, iteration_of, lesson_called, outputs_of


def answer(rate: float, states: int) -> float:
    """What the network of gad-3-2-1 answers after so many steps at a rate."""
    run = Run(replace(open_setup("gad-3-2-1"), learning_rate=rate), budget=0)
    while run.history.last < states:
        run.advance(states)
    return float(run.trace.forward.outputs[0, 0])


@pytest.mark.parametrize(("rate", "states"), [(0.001, 80_000), (0.01, 8_000), (0.1, 800), (1.0, 80)])
def test_with_ten_times_the_rate_it_takes_a_tenth_of_the_steps(rate: float, states: int):
    text = lesson_called("gad-3-2-1").steps[9].text_in("en")
    assert f"rate {rate:g}: `{answer(rate, states):.4f}` after {grouped(states)}" in text


def test_at_a_rate_of_100_it_stands_still_on_one_half():
    assert answer(100.0, 10) == pytest.approx(0.5, abs=1e-5)
    assert answer(100.0, 11) == pytest.approx(answer(100.0, 10), abs=1e-6)


@pytest.mark.parametrize(("name", "until"), [("gad-3-2-1", 20_000), ("csdn-2-3-1", 1_000)])
def test_the_error_falls_at_every_step_and_the_most_at_the_first(name: str, until: int):
    errors = errors_of(name, until)
    assert (np.diff(errors) < 0.0).all()
    assert np.argmin(np.diff(errors)) == 0


def test_of_the_moons_five_points_are_on_the_wrong_side_and_their_error_has_spikes():
    setup = lesson_called("moons-2-3-2").setup
    answers = outputs_of("moons-2-3-2", 1_000).argmax(axis=1)
    assert (answers != setup.samples.targets.argmax(axis=1)).sum() == 5
    assert np.diff(errors_of("moons-2-3-2", 1_000)).max() > 0.5


def test_there_are_six_ways_to_the_first_weight():
    assert len(paths_of(iteration_of("psi-2-3-3-2", 0), Weight(0, 0, 0), 100)) == 6


def test_the_transpose_that_is_missing_is_of_a_square_matrix_that_is_not_symmetric():
    setup = open_setup("psi-2-3-3-2")
    weights = setup.network.weights(setup.start)[1]
    assert weights.shape == weights.T.shape
    assert not np.allclose(weights, weights.T)


def test_a_thousand_neurons_are_saturated_to_the_last_bit():
    setup = open_setup("psi-2-1000-1000-2")
    trace = Training(setup).trace(0, setup.start)
    assert 330.0 < trace.forward.sops[1].min() < 350.0 < trace.forward.sops[1].max() < 400.0
    assert (trace.forward.activations[1] == 1.0).all()
    assert not trace.gradient.any()


def test_the_factor_that_is_left_out_is_missing_once_for_each_sigmoid():
    setup = open_setup("psi-2-1000-1000-2-stretched")
    printed = replace(as_printed(setup), learning_rate=setup.learning_rate)
    right, wrong = (Training(each).trace(0, each.start).gradient for each in (setup, printed))
    layers = zip(setup.network.weights(wrong), setup.network.weights(right), strict=True)
    times = [float(np.median(w / r)) for w, r in layers]
    assert times == pytest.approx([1e6, 1e4, 1e2], rel=1e-9)


def test_where_the_square_is_missing_the_slope_of_tanh_is_more_than_it_can_be():
    iteration = iteration_of("moons-2-3-2", 0)
    hidden = np.array([iteration.value(each) for each in iteration.quantities() if each.id.startswith("a[1,")])
    assert (1.0 - hidden).max() > 1.0 >= (1.0 - hidden**2).max()


def test_softmax_gives_the_deltas_of_two_classes_opposite_signs():
    iteration = iteration_of("moons-2-3-2", 0)
    first, second = (iteration.value(each) for each in iteration.quantities() if each.id.startswith("dE/dz[2,"))
    assert first == pytest.approx(-second)


def test_where_the_output_slope_is_missing_exactly_the_hidden_gradients_are_nearly_five_times_too_large():
    setup = lesson_called("query-3-2-1").setup
    printed = replace(setup, rule=as_printed(setup).rule)
    right, wrong = (Training(each).trace(0, each.start).gradient for each in (setup, printed))
    hidden, output = setup.network.weights(wrong / right)
    assert hidden == pytest.approx(np.full((3, 2), 1 / 0.2169764), rel=1e-6)
    assert output == pytest.approx(np.ones((2, 1)))

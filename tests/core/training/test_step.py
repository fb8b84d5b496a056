"""From state to state: the articles' numbers, and a run that is the same however it is reached."""

import math
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cli.ended_texts import ended_text
from core.setup.initial_parameters import generator_of
from core.setup.setup import open_setup
from core.training import batches as drawing
from core.training.batches import Batches, state_of
from core.training.run import Run
from core.training.step import Training

STATES = [
    ("gad-3-2-1", 0), ("gad-3-2-1", 1), ("gad-3-2-1", 2), ("gad-3-2-1", 1000), ("gad-3-2-1", 80000),
    ("gad-10-2-1", 0), ("gad-10-2-1", 1), ("gad-10-2-1", 1000),
    ("csdn-2-3-1", 0), ("csdn-2-3-1", 1), ("csdn-2-3-1", 1000),
    ("psi-2-3-3-2", 0), ("psi-2-3-3-2", 1), ("psi-2-3-3-2", 2500), ("moons-2-3-2", 0), ("moons-2-3-2", 1),
]  # fmt: skip


def flat(layers_of_weights, layers_of_biases):
    return np.concatenate(
        [np.ravel(part) for pair in zip(layers_of_weights, layers_of_biases, strict=True) for part in pair]
    )


@pytest.mark.parametrize(("name", "state"), STATES)
def test_built_in_example_has_the_reference_values(name, state, reference):
    run = Run(open_setup(name))
    run.advance(state)
    expected, trace = reference(name, state), run.trace
    assert trace.error == pytest.approx(expected["error"], rel=1e-9)
    assert trace.forward.outputs == pytest.approx(np.array(expected["outputs"]), rel=1e-10)
    assert trace.parameters == pytest.approx(flat(expected["weights"], expected["biases"]), rel=1e-9)
    gradients = expected["gradients"]
    assert trace.gradient == pytest.approx(flat(gradients["weights"], gradients["biases"]), rel=1e-8)


def test_the_moons_have_the_articles_losses(reference):
    # Rounding grows on the way, so later states are held more loosely.
    run = Run(open_setup("moons-2-3-2"))
    run.advance(1)
    assert f"{run.trace.error:.6f}" == "0.381135"
    run.advance(1000)
    expected = reference("moons-2-3-2", 1000)
    assert run.trace.error == pytest.approx(expected["error"], rel=1e-6)
    assert run.trace.parameters == pytest.approx(flat(expected["weights"], expected["biases"]), rel=1e-6)
    run.advance(1001)
    assert f"{run.trace.error:.6f}" == "0.065193"


def test_the_saturated_network_has_no_gradient_and_its_cures_have():
    def largest(name: str) -> list[float]:
        setup = open_setup(name)
        gradient = Training(setup).trace(0, setup.start).gradient
        return [float(np.abs(weights).max()) for weights in setup.network.weights(gradient)]

    assert largest("psi-2-1000-1000-2") == [0.0, 0.0, 0.0]
    assert min(largest("psi-2-1000-1000-2-stretched")) > 0.0
    assert min(largest("psi-2-1000-1000-2-leaky")) > 1e-3


def test_the_article_ends_at_0_2001_with_an_error_of_2_04e_08():
    run = Run(open_setup("gad-3-2-1"))
    run.advance(80_000)
    assert f"{run.trace.forward.outputs[0, 0]:.4f}" == "0.2001"
    assert f"{run.trace.error:.2e}" == "2.04e-08"


def test_single_steps_are_one_run_to_the_last_bit():
    setup = open_setup("csdn-2-3-1")
    stepped, at_once = Run(setup), Run(setup)
    for state in range(1, 41):
        stepped.advance(state)
    at_once.advance(40)
    assert stepped.history.errors.tobytes() == at_once.history.errors.tobytes()
    assert stepped.trace.parameters.tobytes() == at_once.trace.parameters.tobytes()


def test_replay_from_any_recorded_state_is_the_recorded_state_to_the_last_bit():
    setup = open_setup("gad-10-2-1")
    run = Run(setup)
    run.advance(50)
    training = Training(setup)
    for start in (0, 7, 49):
        _, parameters = run.history.nearest(start)
        replayed = training.replay(start, parameters, 50)
        assert replayed.tobytes() == run.trace.parameters.tobytes()


def test_advance_stops_at_its_deadline_and_goes_on_later():
    run = Run(open_setup("gad-3-2-1"))
    assert run.advance(1_000_000, seconds=0.0)
    assert run.history.last == 1
    assert not run.advance(3)
    assert run.history.last == 3


def setup_text(**changes: str) -> str:
    parts = {
        "layers": '{ size = 1, activation = "identity", bias = false }',
        "weights": "[[[2.0]]]", "biases": "[[]]", "inputs": "[[3.0]]", "targets": "[[1.0]]", "rate": "0.1", "more": "",
    } | changes  # fmt: skip
    return f"""
format = 1
title = "t"
[network]
inputs = 1
layers = [{parts["layers"]}]
[start]
weights = {parts["weights"]}
biases = {parts["biases"]}
[data]
inputs = {parts["inputs"]}
targets = {parts["targets"]}
[training]
loss = "squared_error"
learning_rate = {parts["rate"]}
{parts["more"]}
"""


def opened(tmp_path, **changes):
    path = tmp_path / "t.toml"
    path.write_text(setup_text(**changes), encoding="utf-8")
    return open_setup(path)


def test_run_ends_where_the_numbers_overflow_and_names_the_first_to_leave(tmp_path):
    run = Run(opened(tmp_path, rate="1e300"))
    assert not run.advance(100)
    # SOP1 = 3·2 = 6, gradient 2·(6 − 1)·3 = 30, so W11 becomes −3e301; its output squared overflows.
    assert run.history.last == 1
    assert run.ended is not None
    assert (run.ended.state, run.ended.name, run.ended.updated) == (1, "E", False)
    assert run.ended.value == math.inf
    assert run.history.errors[0] == 25.0
    assert run.history.nearest(0)[1].tolist() == [2.0]
    assert "iteration 1: E is ∞" in ended_text(run.ended)


def test_run_ends_before_a_state_whose_parameters_would_be_infinite(tmp_path):
    run = Run(opened(tmp_path, rate="1e308", inputs="[[1e3]]", weights="[[[1e3]]]"))
    assert not run.advance(5)
    assert run.history.last == 0
    assert run.ended is not None
    assert (run.ended.state, run.ended.name, run.ended.updated) == (0, "W11", True)


def test_fixed_biases_stay_and_the_others_move(tmp_path):
    setup = opened(
        tmp_path,
        layers='{ size = 1, activation = "identity", bias = "fixed" }', biases="[[0.5]]",
    )  # fmt: skip
    run = Run(setup)
    run.advance(1)
    # SOP1 = 6.5, ∂E/∂SOP1 = 2·5.5 = 11, W11 = 2 − 0.1·33
    assert run.trace.parameters == pytest.approx([-1.3, 0.5], rel=1e-15)
    assert run.trace.gradient[1] == pytest.approx(2 * (3 * -1.3 + 0.5 - 1.0), rel=1e-12)


def test_l2_and_the_sum_over_a_batch_by_hand(tmp_path):
    setup = opened(
        tmp_path,
        inputs="[[3.0], [1.0], [2.0]]", targets="[[1.0], [0.0], [0.0]]",
        more='batch = 2\nreduction = "sum"\nl2 = 0.5',
    )  # fmt: skip
    training = Training(setup)
    first = training.trace(0, setup.start)
    # samples 1 and 2: losses 25 and 4, penalty ½·0.5·4 = 1, over two samples; gradient 30 + 4 + 0.5·2
    assert first.error == pytest.approx((25 + 4 + 1) / 2, rel=1e-15)
    assert first.gradient == pytest.approx([35.0], rel=1e-15)
    # the epoch's last batch is the third sample alone: loss 16, penalty 1; gradient 2·4·2 + 1
    last = training.trace(1, setup.start)
    assert (last.error, last.gradient.tolist()) == (17.0, [17.0])
    assert training.trace(2, setup.start).error == first.error


@cache
def epochs_in_turn(generator: str) -> list[list[int]]:
    """The first 901 epochs of four samples, drawn one after the other."""
    draws = generator_of(8, generator)
    return [draws.permutation(4).tolist() for _ in range(901)]


class TestBatches:
    def test_sequential_batches_end_an_epoch_with_the_shorter_rest(self):
        batches = Batches(5, 2, "sequential", 0, "pcg64")
        assert [batches.numbers(k) for k in range(4)] == [[0, 1], [2, 3], [4], [0, 1]]

    def test_a_batch_larger_than_the_samples_is_all_of_them(self):
        assert Batches(3, 10, "sequential", 0, "pcg64").numbers(7) == [0, 1, 2]

    @pytest.mark.parametrize("generator", ["pcg64", "mt19937"])
    def test_shuffled_epochs_are_permutations_one_after_the_other_from_the_seed(self, generator):
        batches = Batches(5, 2, "shuffled", 3, generator)
        draws = np.random.RandomState(3) if generator == "mt19937" else np.random.default_rng(3)
        for epoch in range(40):
            drawn = [row for k in range(3) for row in batches.numbers(3 * epoch + k)]
            assert drawn == draws.permutation(5).tolist()

    def test_going_back_gives_the_same_batches(self):
        batches = Batches(7, 3, "shuffled", 1, "pcg64")
        forwards = [batches.numbers(k) for k in range(150)]
        assert [batches.numbers(k) for k in reversed(range(150))] == forwards[::-1]

    @pytest.mark.slow
    @pytest.mark.parametrize("generator", ["pcg64", "mt19937"])
    @given(st.lists(st.integers(0, 900), min_size=1, max_size=30))
    def test_any_epoch_is_drawn_as_one_after_the_other(self, generator, epochs):
        in_turn = epochs_in_turn(generator)
        drawing.landmarks_of.cache_clear()
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(drawing.Landmarks, "MOST", 5)  # so that they are thinned out again and again
            for each in (Batches(4, 4, "shuffled", 8, generator), Batches(4, 4, "shuffled", 8, generator)):
                assert [each.numbers(epoch) for epoch in epochs] == [in_turn[epoch] for epoch in epochs]

    @pytest.mark.parametrize("samples", [1, 2, 4, 300])
    def test_epochs_that_are_drawn_at_once_are_those_of_one_after_the_other(self, samples):
        in_turn, at_once = generator_of(6, "pcg64"), generator_of(6, "pcg64")
        expected = [in_turn.permutation(samples).tolist() for _ in range(20)]
        assert drawing.permutations(at_once, samples, 20).tolist() == expected
        assert state_of(at_once) == state_of(in_turn)

    def test_a_late_epoch_is_reached_in_few_calls(self, monkeypatch):
        calls, permutations = 0, drawing.permutations

        def counting(*given):
            nonlocal calls
            calls += 1
            return permutations(*given)

        monkeypatch.setattr(drawing, "permutations", counting)
        drawing.landmarks_of.cache_clear()
        Batches(4, 4, "shuffled", 9, "pcg64").rows(999_999)  # as a saved run is looked at that has just been opened
        assert calls < 10_000
        drawing.landmarks_of.cache_clear()

    @pytest.mark.slow
    @pytest.mark.parametrize("generator", ["pcg64", "mt19937"])
    def test_looking_back_draws_few_epochs_again(self, generator, monkeypatch):
        drawn = 0

        def counting(draws, samples, count):
            nonlocal drawn
            drawn += count
            return permutations(draws, samples, count)

        permutations = drawing.permutations
        monkeypatch.setattr(drawing, "permutations", counting)
        drawing.landmarks_of.cache_clear()
        last = 80_000  # of which the landmarks are thinned out twice
        Batches(3, 3, "shuffled", 5, generator).order(0, last)  # as training goes
        assert drawn == last
        looking = Batches(3, 3, "shuffled", 5, generator)  # as the window looks
        for state in (last - 1, last - 2, 39_999, 12, 72_001):
            drawn = 0
            looking.rows(state)
            assert drawn <= last // drawing.Landmarks.MOST * 2
        drawing.landmarks_of.cache_clear()

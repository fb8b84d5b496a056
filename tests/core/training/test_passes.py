"""The passes at a state: whose they are, and that they are the same however one gets there."""

import numpy as np
import pytest

from core.setup.setup import Setup, open_setup
from core.training.passes import Passes
from core.training.run import Run
from core.training.step import Training


def passes_of(setup: Setup, states: int, budget: int = 2**20) -> Passes:
    run = Run(setup, budget)
    run.advance(states)
    return Passes(run)


def test_a_replayed_state_is_the_recorded_one_to_the_last_bit():
    setup = open_setup("gad-3-2-1")
    all_kept, few_kept = passes_of(setup, 300), passes_of(setup, 300, budget=8 * 8 * 24)
    for state in (0, 1, 123, 299, 300):
        assert all_kept.parameters_at(state).tolist() == few_kept.parameters_at(state).tolist()


def test_moving_on_and_back_shows_the_same_numbers():
    passes = passes_of(open_setup("csdn-2-3-1"), 20)
    passes.move_to(7)
    before = passes.batch_trace
    passes.move_to(19)
    passes.move_to(7)
    assert passes.batch_trace is not before
    assert passes.batch_trace.gradient.tolist() == before.gradient.tolist()


def test_a_sample_of_the_batch_is_a_row_of_its_pass():
    passes = passes_of(open_setup("moons-2-3-2"), 1)
    passes.choose_sample(41)
    assert passes.trace is passes.batch_trace and passes.row == passes.sample == 41
    passes.choose_sample(None)
    assert passes.row == passes.sample == 0


def test_a_sample_outside_the_batch_has_a_pass_of_its_own(tmp_path):
    path = tmp_path / "three.toml"
    path.write_text(
        'format = 1\ntitle = "t"\n[network]\ninputs = 1\nlayers = [{ size = 1, activation = "identity" }]\n'
        "[start]\nweights = [[[0.5]]]\nbiases = [[0.0]]\n[data]\ninputs = [[1.0], [2.0], [3.0]]\n"
        'targets = [[0.0], [0.0], [0.0]]\n[training]\nloss = "half_squared_error"\nlearning_rate = 0.1\n',
        encoding="utf-8",
    )
    passes = passes_of(open_setup(path), 4)
    passes.choose_sample(2)
    for state in (0, 1, 2, 3, 4):
        passes.move_to(state)
        assert passes.batch == [state % 3] and passes.sample == 2
        assert passes.trace.forward.inputs[passes.row].tolist() == [3.0]
        # p = 3w + b, E = p²/2, so ∂E/∂w = p·3: of this sample, at this state
        w, b = passes.batch_trace.parameters
        gradient = passes.trace.deltas[0][passes.row, 0] * 3.0
        assert gradient == pytest.approx((3.0 * w + b) * 3.0, rel=1e-14)


def test_what_a_mistake_changes_is_told_from_rounding():
    setup = open_setup("query-3-2-1")
    everything = np.arange(setup.network.parameter_count)
    assert not passes_of(setup, 5).mistaken(everything).any()
    mistaken = passes_of(setup.with_rule("missing_output_derivative"), 5)
    hidden = [setup.network.parameter(n).layer == 0 for n in range(setup.network.parameter_count)]
    assert mistaken.mistaken(everything).tolist() == hidden
    right = Training(setup).trace(0, mistaken.batch_trace.parameters)
    assert np.array_equal(mistaken.right_gradient, right.gradient)
    assert np.array_equal(mistaken.right_trace.gradient, right.gradient)

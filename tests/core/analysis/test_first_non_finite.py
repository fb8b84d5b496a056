"""What is said of a run that left the numbers: the first quantity that did, and what it is to be put down to."""

import math

import pytest

from core.analysis.first_non_finite import Blamed, Cause, LeftTheNumbers
from core.cli.ended_texts import advice_text
from core.setup.setup import open_setup
from core.training.run import Run

ONE = """format = 1
title = "One neuron"
[network]
inputs = 1
layers = [ {{ size = 1, activation = "{activation}" }} ]
[start]
weights = [ [[{weight}]] ]
biases = [ [0.0] ]
[data]
inputs = [[{given}], [12.0]]
targets = [[{target}], [1]]
[training]
loss = "{loss}"
learning_rate = {rate}
batch = 1
"""


def run_of(path, **other) -> Run:
    """One neuron, trained a while."""
    values = {
        "activation": "sigmoid",
        "weight": 1.0,
        "given": 41.0,
        "target": 0,
        "loss": "binary_cross_entropy",
        "rate": 0.1,
    }
    (path / "one.toml").write_text(ONE.format(**(values | other)), encoding="utf-8")
    run = Run(open_setup(str(path / "one.toml")))
    run.advance(300)
    return run


def test_raw_numbers_train_a_sigmoid_by_cross_entropy(tmp_path):
    run = run_of(tmp_path)
    assert run.ended is None and run.history.last == 300
    assert run.history.error(0) == 41.0


@pytest.mark.parametrize(
    ("other", "state", "advice"),
    [
        (
            {"weight": 1e200, "loss": "squared_error", "activation": "identity"},
            0,
            "the sums are too large, SOP1 is 4.1e201: scale the inputs",
        ),
        ({"weight": 1e308, "given": 1e10}, 0, "the sums are too large, SOP1 is ∞: scale the inputs"),
        (
            {"weight": 0.5, "loss": "squared_error", "activation": "identity"},
            None,
            "try a smaller training.learning_rate",
        ),
        (
            {"weight": 0.5, "loss": "squared_error", "activation": "identity", "rate": -0.1},
            None,
            "with a learning rate below 0 every update climbs the error",
        ),
        (
            {"activation": "identity", "weight": -0.5, "loss": "cross_entropy", "target": 1},
            0,
            "Predicted is −20.5, where this loss has no logarithm",
        ),
        ({"activation": "identity", "weight": 0.5}, 0, "Predicted is 20.5, where this loss has no logarithm"),
        ({"activation": "relu", "weight": -0.5, "target": 1}, 0, "Predicted is 0, where this loss has no logarithm"),
        (
            {"target": 4, "rate": 1e307},
            None,
            "target is 4, and for such a target this loss has no least value: scale the targets",
        ),
    ],
)
def test_it_is_put_down_to_what_is_to_blame(tmp_path, other, state, advice: str):
    ended = run_of(tmp_path, **other).ended
    assert ended is not None
    assert state in (None, ended.state)
    assert advice_text(ended).startswith(advice)


@pytest.mark.parametrize(("rule", "cause"), [("gradient_descent", Cause.CLIMB), ("wrong_sign", Cause.STEP)])
def test_a_rate_below_0_climbs_unless_the_sign_is_wrong_as_well(tmp_path, rule: str, cause: Cause):
    opened = run_of(tmp_path, weight=0.5, loss="squared_error", activation="identity", rate=-0.1).setup
    run = Run(opened.with_rule(rule))
    run.advance(300)
    assert run.ended is not None and run.ended.blamed.cause is cause
    assert run.ended.blamed.value == (-0.1 if cause is Cause.CLIMB else 0.1)


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_is_told_with_its_number(cause: Cause):
    text = advice_text(LeftTheNumbers(3, "E", math.inf, updated=False, blamed=Blamed(cause, -4.25, "SOP7")))
    assert ("SOP7 is −4.25" in text) == (cause not in (Cause.STEP, Cause.CLIMB))
    assert text[0].islower() or text.startswith("SOP7"), text

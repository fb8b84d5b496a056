"""The gradient check: no false alarm, no mistake missed, and what it says where the error has a kink."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import main as program
from core.analysis.central_difference import Differences
from core.analysis.gradient_check import check_gradients
from core.network.activations import Activation, Identity, LeakyReLU, ReLU, Sigmoid, Softmax, Tanh
from core.network.elements import Bias, Weight
from core.network.forward_pass import forward_pass
from core.network.losses import LOSSES
from core.network.network import BiasKind, Layer, Network
from core.network.objective import Objective
from core.network.rules import CHAIN_RULE, RULES, rule_named
from tests.core.networks import AT_ZERO, Case, cases, make_case


@pytest.fixture
def checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, dict]]:
    """Check the network whose first SOP is 0: exit status and the answer for programs."""

    def check(activation: str, rule: str = "gradient_descent") -> tuple[int, dict]:
        path = tmp_path / "zero.toml"
        path.write_text(AT_ZERO.format(activation=activation, rule=f'rule = "{rule}"'), encoding="utf-8")
        status = program.main(["check", str(path), "--json"])
        return status, json.loads(capsys.readouterr().out)

    return check


# p = 0.7·f(0) + 0.8·0.5 = 0.4, so ∂E/∂p = −1.2 and ∂E/∂(first activation) = −0.84, with the slope 1 above, 0 or 0.01 below.
@pytest.mark.parametrize(("activation", "below"), [("relu", 0.0), ("leaky_relu", 0.01)])
def test_at_a_sop_of_0_it_tells_both_slopes_and_calls_neither_wrong(checked, activation: str, below: float):
    status, answer = checked(activation)
    assert (status, answer["passed"], answer["at_kinks"]) == (0, True, 3)
    told = {each["name"]: each for each in answer["parameters"]}
    for name in ("W11", "W21", "B1"):
        assert told[name]["kink"]["left"] == pytest.approx(-0.84 * below, rel=1e-9, abs=1e-12)
        assert told[name]["kink"]["right"] == pytest.approx(-0.84, rel=1e-9)
        assert told[name]["central_difference"] == pytest.approx(-0.42 * (1 + below), rel=1e-9)
        assert (told[name]["gradient"], told[name]["off"]) == (pytest.approx(-0.84 * below), 0.0)
    for name in ("W12", "W22", "W2_11", "W2_21", "B2", "B3"):
        assert told[name]["kink"] is None
        assert told[name]["off"] < 1e-9


def test_what_is_no_slope_of_a_kink_is_wrong(checked):
    status, answer = checked("leaky_relu", "wrong_sign")
    told = {each["name"]: each for each in answer["parameters"]}
    assert status == 1
    assert told["W11"]["gradient"] == pytest.approx(0.0084)  # −0.84 … −0.0084 are the slopes
    assert told["W11"]["off"] > 1e-3


def test_the_text_names_what_is_at_a_kink(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "zero.toml"
    path.write_text(AT_ZERO.format(activation="relu", rule=""), encoding="utf-8")
    assert program.main(["check", str(path)]) == 0
    out = capsys.readouterr().out
    assert (
        "iteration 0: 6 of 9 gradients agree with central differences; 3 are at a kink, neither right nor wrong" in out
    )
    assert ["W11", "0", "0", "−0.84"] in [line.split() for line in out.splitlines()]


def test_xor_with_relu_and_zero_biases_is_right(tmp_path: Path):
    """Its first sample, (0, 0), has the SOP 0 in each hidden neuron: the biases stand at a kink, the weights don't."""
    case = make_case([2, 4, 1], [ReLU(), Sigmoid()], [BiasKind.TRAINED] * 2, "mean_squared_error", samples=4, seed=1)
    case.network.biases(case.parameters)[0][...] = 0.0
    inputs = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    case = replace(case, inputs=inputs, targets=np.array([[0.0], [1.0], [1.0], [0.0]]))
    result = check_gradients(case.network, case.objective, case.trace())
    assert result.passed()
    at_kink = [case.network.parameter(int(position)) for position in result.positions[result.at_kink]]
    assert at_kink == [Bias(0, neuron) for neuron in range(4)]


def test_a_kink_in_a_later_layer_is_seen_from_before_it():
    """tanh(0) leads to a ReLU whose SOP is 0 therefore: the weight into it moves it, and so does the one before."""
    network = Network(1, (Layer(1, Tanh(), BiasKind.ABSENT), Layer(1, ReLU()), Layer(1, Identity(), BiasKind.ABSENT)))
    parameters = np.array([0.5, 2.0, 0.0, 3.0])
    trace = traced(network, parameters, [[0.0]], [[1.0]])
    differences = Differences(network, Objective(LOSSES["squared_error"]()), trace)
    assert not differences.along(Weight(0, 0, 0)).at_kink  # the input is 0: nothing moves
    assert differences.along(Bias(1, 0)).at_kink
    trace = traced(network, np.array([0.5, 2.0, -2.0 * np.tanh(0.5), 3.0]), [[1.0]], [[1.0]])
    along = Differences(network, Objective(LOSSES["squared_error"]()), trace).along(Weight(0, 0, 0))
    # ∂E/∂p = −2, then 3, 2 and tanh′(0.5)
    assert (along.left, along.right) == (0.0, pytest.approx(-12.0 * (1 - np.tanh(0.5) ** 2), rel=1e-9))


def traced(network: Network, parameters: np.ndarray, inputs: list[list[float]], targets: list[list[float]]):
    objective = Objective(LOSSES["squared_error"]())
    forward = forward_pass(network, parameters, np.array(inputs))
    return CHAIN_RULE.backward_pass(network, forward, np.array(targets), objective)


@pytest.mark.parametrize("away", [1e-15, 1e-12, 1e-9, 1e-6, 1e-3])
def test_beside_a_kink_the_gradient_is_right_however_near_it_is(away: float):
    """Every step of a difference crosses the kink of some sample; the slope is that of the side the state is on."""
    network = Network(1, (Layer(1, ReLU()), Layer(1, Identity(), BiasKind.ABSENT)))
    for side in (-away, away):
        trace = traced(network, np.array([1.0, -0.5, 2.0]), [[0.5 + side]], [[1.0]])
        result = check_gradients(network, Objective(LOSSES["squared_error"]()), trace)
        assert not result.at_kink.any()
        assert result.off.max() < 1e-9
        assert (trace.gradient[0] != 0.0) == (side > 0)


def test_a_rounded_0_is_a_0():
    """0.1 + 0.2 − 0.3 is 5.6e−17: which side it is on says the order of adding, not the network."""
    network = Network(3, (Layer(1, ReLU(), BiasKind.ABSENT), Layer(1, Identity(), BiasKind.ABSENT)))
    trace = traced(network, np.array([0.1, 0.2, -0.3, 1.0]), [[1.0, 1.0, 1.0]], [[1.0]])
    assert 0.0 < abs(trace.forward.sops[0][0, 0]) < 1e-15
    result = check_gradients(network, Objective(LOSSES["squared_error"]()), trace)
    assert result.at_kink.tolist() == [True, True, True, False]
    assert result.passed()


HARD: tuple[Activation, ...] = (
    Identity(), Sigmoid(), Sigmoid(scale=0.01), Sigmoid(scale=9.0), Tanh(), ReLU(), ReLU(), LeakyReLU(),
    LeakyReLU(slope=0.2),
)  # fmt: skip


@st.composite
def hard_cases(draw: st.DrawFn) -> Case:
    """Saturated networks, large and tiny inputs, errors of millions, sums of exactly 0."""
    seed = draw(st.integers(0, 2**32 - 1))
    draws = np.random.default_rng(seed)
    depth = int(draws.integers(1, 5))
    sizes = draws.integers(1, 6, depth + 1).tolist()
    loss = str(draws.choice(sorted(LOSSES)))
    ends: tuple[Activation, ...] = (Sigmoid(), Sigmoid(scale=0.3), Softmax())
    if "cross_entropy" not in loss:
        ends += HARD
    last = ends[draws.integers(len(ends))]
    sizes[-1] = max(sizes[-1], 2 if isinstance(last, Softmax) else 1)
    hidden = [HARD[draws.integers(len(HARD))] for _ in range(depth - 1)]
    kinds = [list(BiasKind)[draws.integers(3)] for _ in range(depth)]
    case = make_case(
        sizes, [*hidden, last], kinds, loss, samples=int(draws.choice([1, 2, 4, 20])),
        reduction=str(draws.choice(["mean", "sum"])), l2=float(draws.choice([0.0, 0.01, 0.5])), seed=seed,
    )  # fmt: skip
    case.parameters[...] *= 10.0 ** draws.uniform(-2, 1)
    case.inputs[...] *= 10.0 ** draws.uniform(-2, 3)
    if draws.random() < 0.4:
        case.parameters[...] = case.parameters.round(1)
        case.inputs[...] = case.inputs.round()
    if draws.random() < 0.4:
        for biases in case.network.biases(case.parameters):
            biases[...] = 0.0
    if "cross_entropy" not in loss and draws.random() < 0.3:
        case.targets[...] *= 1e4
    return case


def is_finite(case: Case) -> bool:
    with np.errstate(all="ignore"):
        trace = case.trace()
    return bool(np.isfinite(trace.error) and np.isfinite(trace.gradient).all())


@pytest.mark.slow
@given(hard_cases())
def test_the_right_rule_is_right_in_hard_networks_too(case: Case):
    if not is_finite(case):
        return
    with np.errstate(all="ignore"):
        result = check_gradients(case.network, case.objective, case.trace())
    wrong = [(case.network.parameter(int(result.positions[k])), result.gradients[k], result.beside[k]) for k in
             np.flatnonzero(result.wrong())]  # fmt: skip
    assert not wrong


@given(cases())
def test_a_mistake_that_shows_in_a_gradient_is_found(case: Case):
    right = case.trace()
    result = check_gradients(case.network, case.objective, right)
    smooth = ~result.at_kink
    for name in RULES:
        wrong = case.trace(rule_named(name, 0.3))
        apart = np.abs(wrong.gradient - right.gradient)
        shows = smooth & (apart > 1e-5 * np.maximum(np.abs(wrong.gradient), np.abs(right.gradient))) & (apart > 1e-9)
        found = replace(result, gradients=wrong.gradient).wrong()
        assert found[shows].all(), name


@pytest.mark.parametrize("size", [1e-12, 1e-6, 1.0, 1e6])
def test_a_gradient_of_any_size_is_held_to_six_digits(size: float):
    """A target so near to the answer, or so far, that gradients are as small, or as large, as that."""
    case = make_case([2, 3, 1], [Tanh(), Identity()], [BiasKind.TRAINED] * 2, "squared_error", samples=1, seed=4)
    outputs = case.trace().forward.outputs
    case.targets[...] = outputs + size
    result = check_gradients(case.network, case.objective, case.trace())
    assert result.passed()
    doubled = replace(result, gradients=2.0 * result.gradients)
    assert doubled.wrong()[result.gradients != 0.0].all()
    if size >= 1e-6:
        slightly = replace(result, gradients=(1.0 + 1e-5) * result.gradients)
        assert slightly.wrong()[result.gradients != 0.0].all()


@pytest.mark.parametrize("distance", [12.0, 24.0, 32.0])
def test_a_saturated_neuron_with_the_wrong_sign_is_found(distance: float):
    """Its slope is 1e−14 at 32: below what a short step could tell from rounding."""
    case = make_case([1, 1], [Sigmoid()], [BiasKind.TRAINED], "squared_error", samples=1)
    case.parameters[...] = 0.0, distance
    case.targets[...] = 0.0
    assert check_gradients(case.network, case.objective, case.trace()).passed()
    wrong = case.trace(rule_named("wrong_sign", 0.1))
    assert not check_gradients(case.network, case.objective, wrong).passed()


def test_where_the_error_leaves_the_numbers_beside_a_state_nothing_is_said():
    """p = w is 1e−300: to the left of it ln p is none, however small a step is."""
    network = Network(1, (Layer(1, Identity(), BiasKind.ABSENT),))
    objective = Objective(LOSSES["cross_entropy"]())
    forward = forward_pass(network, np.array([1e-300]), np.array([[1.0]]))
    with np.errstate(all="ignore"):
        trace = CHAIN_RULE.backward_pass(network, forward, np.array([[1e-30]]), objective)
        result = check_gradients(network, objective, trace)
    assert np.isfinite(trace.gradient).all() and result.undetermined.all()
    assert result.passed() and np.isnan(result.differences).all()


@pytest.mark.parametrize("loss", ["cross_entropy", "binary_cross_entropy"])
def test_probabilities_that_are_all_alike_are_checked(loss: str):
    """At exactly ½ and ½ a loss from the SOPs has no value for outputs that are not quite those of the SOPs."""
    network = Network(1, (Layer(2, Softmax()),))
    objective = Objective(LOSSES[loss]())
    parameters = np.zeros(4)
    targets = np.array([[1.0, 0.0]])
    trace = CHAIN_RULE.backward_pass(network, forward_pass(network, parameters, np.ones((1, 1))), targets, objective)
    result = check_gradients(network, objective, trace)
    assert not result.undetermined.any() and result.off.max() < 1e-9

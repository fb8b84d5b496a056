"""The documented wrong rules: each wrong exactly where its tutorial is, and right elsewhere."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.gradient_check import check_gradients
from core.network.activations import Sigmoid, Softmax, Tanh
from core.network.losses import BinaryCrossEntropy, HalfSquaredError, SquaredError
from core.network.network import BiasKind
from core.network.rules import RULES, Rule, named, rule_named
from core.network.wrong_rules import WRONG_RULES, WrongRule
from core.scenario.reader import parse_scenario
from core.setup.setup import open_setup, setup_of
from core.training.run import Run
from core.training.step import Training
from tests.core.network.plain_rules import plain_gradients
from tests.core.networks import Case, cases, make_case, mistakes

XOR = """
format = 1
title = "XOR without biases"
network = { inputs = 2, layers = [
  { size = 2, activation = "sigmoid", bias = false }, { size = 1, activation = "sigmoid", bias = false },
] }
start = { weights = [[[0.9, 0.1], [0.3, 0.5]], [[0.8], [0.7]]] }
data = { inputs = [[1, 1], [1, 0], [0, 1], [0, 0]], targets = [[0], [1], [1], [0]] }
training = { loss = "half_squared_error", learning_rate = 0.5 }
"""


def sigmoid_case(scale: float = 1.0, **options) -> Case:
    return make_case([2, 3, 3, 2], [Sigmoid(scale)] * 3, [BiasKind.TRAINED] * 3, "squared_error", samples=2, **options)


def layers(case: Case, vector: np.ndarray) -> list[np.ndarray]:
    return [
        np.concatenate([w.ravel(), b])
        for w, b in zip(case.network.weights(vector), case.network.biases(vector), strict=True)
    ]


def test_sequential_update_hands_back_by_the_updated_weights():
    case, rate = sigmoid_case(), 0.7
    right, wrong = case.trace(), case.trace(rule_named("sequential_update", rate))
    assert wrong.deltas[2].tolist() == right.deltas[2].tolist()
    updated = right.weights[2] - rate * case.network.weights(right.gradient)[2]
    expected = (right.deltas[2] @ updated.T) * right.slopes[1]
    assert wrong.deltas[1] == pytest.approx(expected, rel=1e-14)
    assert not np.allclose(wrong.deltas[1], right.deltas[1])


def test_wrong_sign_turns_every_gradient_but_the_penaltys():
    case = sigmoid_case(l2=0.2)
    right, wrong = case.trace(), case.trace(rule_named("wrong_sign", 0.1))
    penalty = np.zeros_like(case.parameters)
    for gradient, weights in zip(case.network.weights(penalty), right.weights, strict=True):
        gradient[...] = 0.2 * weights
    assert wrong.gradient - penalty == pytest.approx(-(right.gradient - penalty), rel=1e-12)


def test_unscaled_derivative_is_off_by_one_more_factor_c_each_layer_back():
    case = sigmoid_case(scale=0.25)
    right, wrong = case.trace(), case.trace(rule_named("unscaled_derivative", 0.1))
    for layer, (good, bad) in enumerate(zip(layers(case, right.gradient), layers(case, wrong.gradient), strict=True)):
        assert bad * 0.25 ** (3 - layer) == pytest.approx(good, rel=1e-12)


def test_missing_output_derivative_leaves_the_output_layer_right():
    case = sigmoid_case()
    right, wrong = case.trace(), case.trace(rule_named("missing_output_derivative", 0.1))
    good, bad = layers(case, right.gradient), layers(case, wrong.gradient)
    assert bad[2].tolist() == good[2].tolist()
    expected = (right.activation_gradients[2] @ right.weights[2].T) * right.slopes[1]
    assert wrong.deltas[1] == pytest.approx(expected, rel=1e-14)
    assert not np.allclose(bad[0], good[0])


def test_square_only_derivative_is_wrong_in_hidden_sigmoids_alone():
    case = sigmoid_case()
    wrong = case.trace(rule_named("square_only_derivative", 0.1))
    assert wrong.slopes[1].tolist() == (1.0 - wrong.forward.activations[1] ** 2).tolist()
    assert wrong.slopes[2].tolist() == case.trace().slopes[2].tolist()
    tanh = make_case([2, 2, 1], [Tanh(), Sigmoid()], [BiasKind.TRAINED] * 2, "squared_error")
    assert tanh.trace(rule_named("square_only_derivative", 0.1)).gradient.tolist() == tanh.trace().gradient.tolist()


@pytest.mark.parametrize("name", [name for name in RULES if name != "gradient_descent"])
def test_a_gradient_check_finds_every_mistake(name):
    case = sigmoid_case(scale=0.5)
    trace = case.trace(rule_named(name, 0.5))
    assert not check_gradients(case.network, case.objective, trace).passed()


@pytest.mark.parametrize("wrong", WRONG_RULES.values(), ids=lambda wrong: wrong.name)
def test_a_wrong_rule_takes_otherwise_what_its_entry_names_and_nothing_else(wrong: WrongRule):
    case = sigmoid_case(scale=0.5)
    trace = case.trace(rule_named(wrong.name, 0.5))
    assert (trace.loss_taken is not case.objective.loss) == (wrong.loss is not None)
    *hidden, output = [
        taken != layer.activation for taken, layer in zip(trace.activations_taken, case.network.layers, strict=True)
    ]
    assert hidden == [wrong.hidden is not None] * 2 and output == (wrong.output is not None)
    assert [trace.skips_slope(layer) for layer in range(3)] == [False, False, wrong.skips_output_slope]
    other_weights = wrong.weights_back is not None
    assert [trace.goes_back_by_other_weights(layer) for layer in range(3)] == [False, other_weights, other_weights]


def test_the_right_rule_takes_everything_as_it_is():
    case = sigmoid_case(scale=0.5)
    trace = case.trace()
    assert trace.loss_taken is case.objective.loss
    assert trace.activations_taken == [layer.activation for layer in case.network.layers]
    for layer in range(3):
        assert not trace.skips_slope(layer) and not trace.goes_back_by_other_weights(layer)


@given(cases())
def test_the_right_rule_by_name_is_the_default(case: Case):
    assert case.trace(rule_named("gradient_descent", 0.1)).gradient.tolist() == case.trace().gradient.tolist()


def differs(case: Case, rule: Rule) -> bool:
    """Whether any number of an iteration is another than by the right rule, here or at other parameters."""
    draws = np.random.default_rng(1)
    for _ in range(4):
        right, wrong = case.trace(), case.trace(rule)
        kept = (trace.activation_gradients + trace.slopes + trace.deltas + [trace.gradient] for trace in (right, wrong))
        if any(one.tolist() != other.tolist() for one, other in zip(*kept, strict=True)):
            return True
        case = replace(case, parameters=draws.normal(0.0, 0.8, case.network.parameter_count))
    return False


@given(cases(), st.sampled_from((0.0, 0.1, -0.1)))
@settings(max_examples=40)
def test_a_rule_bears_on_a_network_just_where_a_number_of_an_iteration_is_another(case: Case, rate: float):
    for name in RULES:
        rule = rule_named(name, rate)
        assert rule.bears_on(case.network, case.objective.loss) == differs(case, rule), name


@pytest.mark.parametrize("name", RULES)
@pytest.mark.parametrize("rate", [0.0, 0.1])
@pytest.mark.parametrize("depth", [1, 2, 3])
@pytest.mark.parametrize("loss", ["squared_error", "cross_entropy"])
def test_one_output_of_a_softmax_hands_nothing_back(name: str, rate: float, depth: int, loss: str):
    case = make_case([2] * depth + [1], [Sigmoid()] * (depth - 1) + [Softmax()], [BiasKind.TRAINED] * depth, loss)
    case = replace(case, targets=case.targets / 2.0)
    rule = rule_named(name, rate)
    assert rule.bears_on(case.network, case.objective.loss) == differs(case, rule)


@pytest.mark.parametrize("scenario", ["gad-3-2-1", "gad-10-2-1", "csdn-2-3-1", "psi-2-3-3-2", "query-3-2-1"])
def test_a_rule_says_where_it_makes_a_difference(scenario: str):
    setup = open_setup(scenario)
    right = Training(setup).trace(0, setup.start).gradient.tolist()
    for name in RULES:
        mistaken = setup.with_rule(name)
        assert mistaken.scenario.training.rule == mistaken.rule.name == name
        gradient = Training(mistaken).trace(0, setup.start).gradient.tolist()
        assert mistaken.rule.bears_on(setup.network, setup.objective.loss) == (gradient != right), name


def test_a_forgotten_factor_bears_on_stretched_sigmoids_only():
    rule = rule_named("unscaled_derivative", 0.1)
    stretched, plain = sigmoid_case(0.01), sigmoid_case(1.0)
    assert rule.bears_on(stretched.network, stretched.objective.loss)
    assert not rule.bears_on(plain.network, plain.objective.loss)


def test_a_mistake_of_the_loss_bears_on_the_losses_that_it_changes():
    # d/dp (p − t)² is 2(p − t); ½(p − t)² has no 2 that could be forgotten.
    halved = WrongRule("no_two", loss=lambda loss: HalfSquaredError() if isinstance(loss, SquaredError) else loss)
    network = sigmoid_case().network
    assert halved.bears_on(network, SquaredError(), 0.1)
    assert not halved.bears_on(network, HalfSquaredError(), 0.1)
    assert not halved.bears_on(network, BinaryCrossEntropy(), 0.1)


@pytest.mark.slow
@given(cases(), mistakes())
@settings(max_examples=300)
def test_joined_mistakes_compute_what_the_formats_table_says(case: Case, names: list[str]):
    trace = case.trace(rule_named(names, 0.3))
    weights, biases = plain_gradients(case, set(names), 0.3)
    for found, expected in zip(case.network.weights(trace.gradient), weights, strict=True):
        size = max(1.0, float(np.abs(found).max()))
        assert found / size == pytest.approx(np.array(expected) / size, rel=1e-9, abs=1e-12)
    for found, expected in zip(case.network.biases(trace.gradient), biases, strict=True):
        assert found.tolist() == pytest.approx(expected, rel=1e-9, abs=1e-9)


@pytest.mark.slow
@given(cases(), mistakes())
def test_the_order_in_which_mistakes_are_joined_makes_no_difference(case: Case, names: list[str]):
    rule = rule_named(names, 0.3)
    assert rule == rule_named(names[::-1], 0.3)
    assert named(rule) == (names[0] if len(names) == 1 else [name for name in RULES if name in names])


def test_no_output_slope_takes_the_error_by_the_output_for_the_delta():
    case = sigmoid_case()
    right, wrong = case.trace(), case.trace(rule_named("no_output_slope", 0.1))
    assert wrong.deltas[2].tolist() == right.activation_gradients[2].tolist()
    expected = (wrong.deltas[2] @ right.weights[2].T) * right.slopes[1]
    assert wrong.deltas[1] == pytest.approx(expected, rel=1e-14)


def test_of_a_softmax_no_output_slope_leaves_the_jacobian_out():
    case = make_case([2, 3, 3], [Tanh(), Softmax()], [BiasKind.TRAINED] * 2, "cross_entropy")
    wrong = case.trace(rule_named("no_output_slope", 0.1))
    assert wrong.deltas[1] == pytest.approx(-case.targets / wrong.forward.outputs, rel=1e-14)


def test_beside_no_output_slope_the_missing_output_derivative_adds_nothing():
    case = sigmoid_case()
    both = case.trace(rule_named(["missing_output_derivative", "no_output_slope"], 0.1))
    assert both.gradient.tolist() == case.trace(rule_named("no_output_slope", 0.1)).gradient.tolist()


def test_square_only_and_unscaled_leave_one_minus_f_squared_and_no_factor():
    case = sigmoid_case(scale=0.25)
    wrong = case.trace(rule_named(["square_only_derivative", "unscaled_derivative"], 0.1))
    assert wrong.slopes[1].tolist() == (1.0 - wrong.forward.activations[1] ** 2).tolist()


@pytest.mark.usefixtures("general_loops")
def test_an_xor_loop_that_forgot_the_slope_is_held_against_the_rule():
    """Two sigmoids and one, no biases, one sample a step: what such a loop prints in plain Python."""
    w, v = [[0.9, 0.1], [0.3, 0.5]], [0.8, 0.7]
    samples = [((1, 1), 0), ((1, 0), 1), ((0, 1), 1), ((0, 0), 0)]
    for step in range(1000):
        x, t = samples[step % 4]
        h = [1 / (1 + math.exp(-(x[0] * w[0][j] + x[1] * w[1][j]))) for j in range(2)]
        o = 1 / (1 + math.exp(-(h[0] * v[0] + h[1] * v[1])))
        back = [(o - t) * v[j] * h[j] * (1 - h[j]) for j in range(2)]
        v = [v[j] - 0.5 * (o - t) * h[j] for j in range(2)]
        w = [[w[i][j] - 0.5 * x[i] * back[j] for j in range(2)] for i in range(2)]
    setup = setup_of(parse_scenario(XOR, "xor"), "xor", None, None, "xor").with_rule("no_output_slope")
    run = Run(setup)
    run.advance(1000)
    expected = [*w[0], *w[1], *v]
    assert run.history.newest[1].tolist() == pytest.approx(expected, rel=1e-9)

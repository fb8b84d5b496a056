"""The chain of a weight: factor by factor against the article, product by product against the gradient."""

import math
from itertools import product

import numpy as np
import pytest
from hypothesis import given

from core.base.number_format import NumberFormat
from core.explain.chain import Path, chain_of
from core.explain.formulas import FormulaWriter, RenderedFactor, factor_name
from core.explain.paths import jacobian, largest_ways
from core.network.activations import Sigmoid, Softmax, Tanh
from core.network.backward_pass import Trace
from core.network.elements import Bias, Input, Neuron, Weight
from core.network.forward_pass import forward_pass
from core.network.names import Names
from core.network.network import BiasKind
from core.network.rules import CHAIN_RULE, RULES, rule_named
from core.setup.setup import open_setup
from core.training.step import Training
from tests.core.networks import Case, cases, make_case, mistakes


@pytest.fixture
def gad():
    setup = open_setup("gad-3-2-1")
    return setup, Training(setup).trace(0, setup.start)


def written(path: Path, names: Names, trace: Trace) -> list[tuple[str, RenderedFactor]]:
    """The factors of a way as they read, each with its name."""
    writer = FormulaWriter(names, trace, 0, NumberFormat())
    return [(factor_name(index), writer.factor(factor)) for index, factor in enumerate(path.factors)]


def sigma(z: float) -> float:
    return 1 / (1 + math.exp(-z))


def test_w11_is_told_as_in_the_article(gad):
    setup, trace = gad
    chain = chain_of(setup.network, setup.names, trace, Weight(0, 0, 0), setup.learning_rate)
    (path,) = chain.paths
    assert [(name, f.of, f.text) for name, f in written(path, setup.names, trace)] == [
        ("g1", "∂E/∂Predicted", "2(Predicted − target)"),
        ("g2", "∂Predicted/∂SOP3", "σ(SOP3)(1 − σ(SOP3))"),
        ("g3", "∂SOP3/∂Activ1", "W41"),
        ("g4", "∂Activ1/∂SOP1", "σ(SOP1)(1 − σ(SOP1))"),
        ("g5", "∂SOP1/∂W11", "X1"),
    ]
    sop1 = 0.1 * 0.417022 + 0.4 * 0.720324 + 4.1 * 0.000114
    sop2 = 0.1 * 0.302333 + 0.4 * 0.146756 + 4.1 * 0.092339
    sop3 = sigma(sop1) * 0.18626 + sigma(sop2) * 0.345561
    values = [
        2 * (sigma(sop3) - 0.2), sigma(sop3) * (1 - sigma(sop3)), 0.18626, sigma(sop1) * (1 - sigma(sop1)), 0.1,
    ]  # fmt: skip
    assert [f.value for f in path.factors] == pytest.approx(values, rel=1e-12)
    assert [f.source for f in path.factors] == [
        Neuron(1, 0), Neuron(1, 0), Weight(1, 0, 0), Neuron(0, 0), Input(0),
    ]  # fmt: skip
    assert chain.name == "W11"
    assert chain.gradient == pytest.approx(0.0008382052278373174, rel=1e-12)
    assert chain.new_value == pytest.approx(0.41702116179477217, rel=1e-15)
    assert written(path, setup.names, trace)[0][1].numbers == "2·(0.579525 − 0.2)"


def test_w41_has_three_factors(gad):
    setup, trace = gad
    chain = chain_of(setup.network, setup.names, trace, Weight(1, 0, 0), setup.learning_rate)
    assert [f.of for _, f in written(chain.paths[0], setup.names, trace)] == [
        "∂E/∂Predicted",
        "∂Predicted/∂SOP3",
        "∂SOP3/∂W41",
    ]
    assert chain.gradient == pytest.approx(0.10761681946507376, rel=1e-12)


@pytest.mark.slow
@given(cases())
def test_products_add_up_to_the_gradient_of_the_samples_loss(case: Case):
    trace, network = case.trace(), case.network
    names = Names(network)
    for sample in range(len(case.inputs)):
        alone = CHAIN_RULE.backward_pass(
            network,
            forward_pass(network, case.parameters, case.inputs[sample : sample + 1]),
            case.targets[sample : sample + 1],
            type(case.objective)(case.objective.loss),
        )
        for position in range(network.parameter_count):
            parameter = network.parameter(position)
            chain = chain_of(network, names, trace, parameter, 0.1, sample)
            total = math.fsum(path.product for path in chain.paths)
            size = math.fsum(abs(path.product) for path in chain.paths)
            assert total == pytest.approx(float(alone.gradient[position]), rel=1e-9, abs=1e-12 * size + 1e-300)
            assert chain.omitted is None


@given(cases())
def test_a_weight_d_layers_before_the_last_has_2d_plus_3_factors(case: Case):
    trace, network = case.trace(), case.network
    for layer in range(network.depth):
        chain = chain_of(network, Names(network), trace, Weight(layer, 0, 0), 0.1)
        distance = network.depth - 1 - layer
        assert {len(path.factors) for path in chain.paths} == {2 * distance + 3}


@given(cases(most_layers=3))
def test_the_largest_ways_are_those_that_walking_all_of_them_finds(case: Case):
    network, trace = case.network, case.trace()
    for most in (1, 2, 5):
        ways = largest_ways(network, trace, 0, 0, 0, most)
        every = sorted((abs(p) for p in all_products(case, trace)), reverse=True)
        assert ways.total == len(every)
        chain = chain_of(network, Names(network), trace, Weight(0, 0, 0), 0.1, most=most)
        incoming = abs(chain.paths[0].factors[-1].value)
        found = [abs(path.product) for path in chain.paths]
        assert found == pytest.approx([incoming * each for each in every[:most]], rel=1e-12, abs=1e-300)


def all_products(case: Case, trace):
    """∂E/∂z of neuron 0 of layer 0, one product a way, by walking every way there is."""
    network = case.network
    through = jacobian(trace, 0)
    softmax = isinstance(network.layers[-1].activation, Softmax)
    for way in product(*(range(size) for size in network.sizes[2:])):
        neurons = (0, *way)
        value = 1.0
        for layer in range(network.depth - 1):
            value *= trace.slopes[layer][0, neurons[layer]]
            value *= trace.weights[layer + 1][neurons[layer], neurons[layer + 1]]
        for output in range(network.outputs) if softmax else (neurons[-1],):
            yield value * trace.activation_gradients[-1][0, output] * through[output, neurons[-1]]


def test_beyond_the_most_the_rest_is_counted_and_added_up():
    case = make_case(
        [2, 12, 11, 10], [Tanh(), Sigmoid(), Softmax()], [BiasKind.TRAINED] * 3, "cross_entropy", samples=1
    )
    chain = chain_of(case.network, Names(case.network), case.trace(), Weight(0, 1, 4), 0.1)
    assert len(chain.paths) == 1000
    assert chain.omitted is not None
    assert chain.omitted.count == 11 * 10 * 10 - 1000
    listed = math.fsum(path.product for path in chain.paths)
    assert listed + chain.omitted.sum == pytest.approx(chain.gradient, rel=1e-12)
    products = [abs(path.product) for path in chain.paths]
    assert products == sorted(products, reverse=True)


@pytest.mark.slow
@given(cases(most_layers=3), mistakes())
def test_under_every_rule_the_chain_tells_the_gradient_that_the_rule_computes(case: Case, joined: list[str]):
    network, names = case.network, Names(case.network)
    for name in (*RULES, joined):
        trace = case.trace(rule_named(name, 0.3))
        for position in range(network.parameter_count):
            parameter = network.parameter(position)
            target = parameter.target if isinstance(parameter, Weight) else parameter.index
            came_in = trace.forward.into(parameter.layer)[0, parameter.source] if isinstance(parameter, Weight) else 1
            chain = chain_of(network, names, trace, parameter, 0.3)
            total = math.fsum(path.product for path in chain.paths)
            size = math.fsum(abs(path.product) for path in chain.paths)
            expected = float(trace.deltas[parameter.layer][0, target] * came_in)
            assert total == pytest.approx(expected, rel=1e-9, abs=1e-12 * size + 1e-300), name


def test_a_bias_comes_in_by_1_and_a_fixed_one_stays():
    case = make_case([2, 2, 1], [Tanh(), Sigmoid()], [BiasKind.FIXED, BiasKind.TRAINED], "squared_error")
    trace, names = case.trace(), Names(case.network)
    fixed = chain_of(case.network, names, trace, Bias(0, 1), 0.5)
    assert written(fixed.paths[0], names, trace)[-1][1].of == "∂SOP2/∂B2"
    assert fixed.paths[0].factors[-1].value == 1.0
    assert fixed.gradient != 0.0
    assert fixed.new_value == fixed.value
    moved = chain_of(case.network, names, trace, Bias(1, 0), 0.5)
    assert moved.new_value == moved.value - 0.5 * moved.gradient


def test_wide_network_is_told_without_walking_all_its_ways():
    case = make_case(
        [2, 300, 300, 300, 2], [Tanh()] * 3 + [Sigmoid()], [BiasKind.TRAINED] * 4, "squared_error", samples=1
    )
    chain = chain_of(case.network, Names(case.network), case.trace(), Weight(0, 0, 0), 0.1)
    assert len(chain.paths) == 1000
    assert chain.omitted is not None
    assert chain.omitted.count == 300 * 300 * 2 - 1000
    assert np.isfinite(chain.omitted.sum)


@pytest.mark.parametrize("loss", ["cross_entropy", "binary_cross_entropy"])
@pytest.mark.parametrize("activation", [Sigmoid(), Sigmoid(scale=0.3), Tanh(), Softmax()], ids=repr)
def test_however_large_the_sums_the_products_are_numbers_and_add_up_to_the_gradient(activation, loss):
    for size, targets in product([1.0, 20.0, 40.0, 300.0, 800.0, 3000.0], ([1.0, 0.0], [0.0, 1.0], [0.3, 0.7])):
        case = make_case([2, 2, 2], [Tanh(), activation], [BiasKind.TRAINED] * 2, loss, samples=1)
        case.network.weights(case.parameters)[1][...] = [[size, 0.4 * size], [0.1 * size, 0.5 * size]]
        case.network.weights(case.parameters)[0][...] = 0.5
        case.inputs[...] = 1.0
        case.targets[...] = targets
        trace = case.trace()
        for position in range(case.network.parameter_count):
            parameter = case.network.parameter(position)
            chain = chain_of(case.network, Names(case.network), trace, parameter, 0.1)
            factors = [factor.value for path in chain.paths for factor in path.factors]
            assert np.isfinite(factors).all()
            products = [path.product for path in chain.paths]
            size_of = math.fsum(abs(each) for each in products)
            assert math.fsum(products) == pytest.approx(chain.gradient, rel=1e-9, abs=1e-12 * size_of + 1e-300)
            assert chain.ways == len(chain.paths)


def of_one_sum(sop: float):
    """One sigmoid, whose target is 0, at this SOP."""
    case = make_case([1, 1], [Sigmoid()], [BiasKind.ABSENT], "binary_cross_entropy", samples=1)
    case.parameters[...], case.inputs[...], case.targets[...] = 1.0, sop, 0.0
    trace, names = case.trace(), Names(case.network)
    chain = chain_of(case.network, names, trace, Weight(0, 0, 0), 0.1)
    return chain, written(chain.paths[0], names, trace)


def test_a_probability_that_is_rounded_to_1_is_told_by_what_it_leaves():
    chain, factors = of_one_sum(41.0)
    told = [(factor.of, factor.text, factor.numbers) for _, factor in factors]
    assert told == [
        ("∂E/∂Predicted", "(1 − target)/(1 − Predicted) − target/Predicted", "(1 − 0)/1.5629e−18 − 0/1"),
        ("∂Predicted/∂SOP1", "σ(SOP1)(1 − σ(SOP1))", "1·1.5629e−18"),
        ("∂SOP1/∂W11", "X1", "41"),
    ]
    assert [factor.value for factor in chain.paths[0].factors] == pytest.approx(
        [math.exp(41), math.exp(-41), 41.0], rel=1e-12
    )
    assert chain.gradient == 41.0


def test_where_a_factor_is_too_large_for_a_number_the_delta_is_told_at_once():
    chain, factors = of_one_sum(800.0)
    told = [(name, factor.of, factor.text) for name, factor in factors]
    assert told == [("g1", "∂E/∂SOP1", "Predicted − target"), ("g2", "∂SOP1/∂W11", "X1")]
    assert [factor.value for factor in chain.paths[0].factors] == [1.0, 800.0]
    assert chain.gradient == chain.sample_gradient == 800.0

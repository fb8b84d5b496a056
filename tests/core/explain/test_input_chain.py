"""The chain of an input: ways whose products add up to the derivative, each factor with its numbers put in."""

import numpy as np
import pytest

from core.analysis.input_ascent import input_slopes
from core.base.number_format import NumberFormat
from core.explain.aim_formulas import AimFormulaWriter
from core.explain.input_chain import input_chain, trace_of_inputs
from core.network.activations import ACTIVATIONS, Sigmoid, Softmax
from core.network.aim import Aim, Measure, aim_at, measures_of
from core.network.losses import LOSSES
from core.network.names import Names
from core.network.network import Layer, Network
from core.network.objective import Objective

OBJECTIVE = Objective(LOSSES["squared_error"]())


def trace_at(network: Network, aim: Aim, seed: int = 2):
    random = np.random.default_rng(seed)
    parameters = random.normal(0.0, 0.8, network.parameter_count)
    return trace_of_inputs(network, parameters, random.normal(0.0, 1.0, network.inputs), aim, OBJECTIVE)


@pytest.mark.parametrize("hidden", [(), (4,), (4, 3), (3, 2, 4)])
@pytest.mark.parametrize("name", ["softmax", "sigmoid", "tanh", "identity"])
def test_the_ways_add_up_to_the_derivative(name: str, hidden: tuple[int, ...]):
    layers = tuple(Layer(size, Sigmoid()) for size in hidden)
    network = Network(5, (*layers, Layer(3, ACTIVATIONS[name]())))
    for measure in measures_of(network.layers[-1].activation):
        for falls in (False, True):
            aim = aim_at(1, measure, falls=falls)
            trace = trace_at(network, aim)
            slopes = input_slopes(network, trace.forward, aim)
            for index in range(network.inputs):
                whole = input_chain(network, trace, aim, index, most=1000)
                crossing = 3 if name == "softmax" and measure != "sop" else 1
                assert whole.omitted is None and whole.ways == crossing * int(np.prod(hidden))
                assert len({path.way for path in whole.paths}) == whole.ways
                assert sum(path.product for path in whole.paths) == pytest.approx(slopes[index], rel=1e-9, abs=1e-14)
                assert whole.slope == pytest.approx(slopes[index], rel=1e-12, abs=1e-15)
                sizes = [abs(path.product) for path in whole.paths]
                assert sizes == sorted(sizes, reverse=True)
                some = input_chain(network, trace, aim, index, most=2)
                assert [path.way for path in some.paths] == [path.way for path in whole.paths[:2]]
                listed = sum(path.product for path in some.paths)
                rest = 0.0 if some.omitted is None else some.omitted.sum
                assert listed + rest == pytest.approx(whole.slope)


def test_each_way_goes_through_v_the_slope_and_w():
    network = Network(2, (Layer(3, Sigmoid()), Layer(2, Softmax())))
    trace = trace_at(network, Aim(1, Measure.SOP))
    chain = input_chain(network, trace, Aim(1, Measure.SOP), 0, most=9)
    for path in chain.paths:
        output, hidden = path.way
        a = trace.forward.activations[0][0, hidden]
        expected = [trace.weights[1][hidden, output], a * (1 - a), trace.weights[0][0, hidden]]
        assert output == 1 and [factor.value for factor in path.factors] == pytest.approx(expected)


@pytest.mark.parametrize(
    ("aim", "first"),
    [
        (Aim(0, Measure.LOG), ["∂ln Predicted1/∂SOP4 = 1 − Predicted1", "∂ln Predicted1/∂SOP5 = −Predicted2"]),
        (
            Aim(0, Measure.LOG_REST),
            [
                "∂ln(1 − Predicted1)/∂SOP4 = −Predicted1",
                "∂ln(1 − Predicted1)/∂SOP5 = Predicted1·Predicted2/(1 − Predicted1)",
            ],
        ),
        (
            Aim(0, Measure.OUTPUT),
            ["∂Predicted1/∂SOP4 = Predicted1(1 − Predicted1)", "∂Predicted1/∂SOP5 = −Predicted1·Predicted2"],
        ),
    ],
    ids=repr,
)
def test_the_first_factor_reads_as_what_it_is(aim: Aim, first: list[str]):
    network = Network(2, (Layer(3, Sigmoid()), Layer(2, Softmax())))
    trace = trace_at(network, aim)
    writer = AimFormulaWriter(Names(network), trace, 0, NumberFormat(digits=9))
    chain = input_chain(network, trace, aim, 1, most=9)
    read = {}
    for path in chain.paths:
        factor = path.factors[0]
        rendered = writer.factor(factor)
        read[path.way[0]] = f"{rendered.of} = {rendered.text}"
        numbers = rendered.numbers.replace("−", "-").replace("·", "*")
        numbers = numbers.replace("(1", "*(1").removeprefix("*").replace("**", "*").replace("/*", "/")
        assert eval(numbers) == pytest.approx(factor.value, rel=1e-6)
    assert [read[0], read[1]] == first


def test_a_scaled_sigmoid_has_its_factor():
    network = Network(2, (Layer(1, Sigmoid(scale=2.5)),))
    for measure, read in ((Measure.LOG, "2.5·(1 − Predicted)"), (Measure.LOG_REST, "−2.5·Predicted")):
        trace = trace_at(network, Aim(0, measure))
        chain = input_chain(network, trace, Aim(0, measure), 0, most=9)
        rendered = AimFormulaWriter(Names(network), trace, 0, NumberFormat()).factor(chain.paths[0].factors[0])
        assert rendered.text == read


def test_an_input_that_is_not_there_is_refused():
    network = Network(2, (Layer(1, Sigmoid()),))
    with pytest.raises(IndexError):
        input_chain(network, trace_at(network, Aim(0, Measure.SOP)), Aim(0, Measure.SOP), 2, most=9)

"""What `explain` writes is mathematics: each formula, with the names and with the numbers put in, gives the number told."""

import math
import re

import pytest
from hypothesis import given

import main as program
from core.base.number_format import NumberFormat, alone
from core.explain.chain import chain_of
from core.explain.formulas import FormulaWriter
from core.explain.sum_of_products import neuron_pass_of
from core.network.activations import LeakyReLU, ReLU, Sigmoid, Tanh
from core.network.elements import Bias, Neuron, Weight
from core.network.names import Names
from core.network.network import BiasKind
from core.network.rules import RIGHT, rule_named
from core.network.wrong_rules import WRONG_RULES
from core.setup.setup import open_setup
from core.training.step import Training
from tests.core.networks import Case, cases, make_case

WRITTEN = {", else": " else", "−": "-", "·": "*", "²": "**2", "e^(": "math.exp(", "σ(": "sigma(", "tanh(": "math.tanh("}


def computed(text: str, names: dict[str, float] | None = None) -> float:
    """The number that a formula gives: Python's own rules, after what is written otherwise on paper."""
    values = names or {}
    longest_first = sorted(values, key=len, reverse=True)
    for number, name in enumerate(longest_first):
        text = re.sub(rf"(?<![A-Za-z0-9_]){re.escape(name)}(?![A-Za-z0-9_])", f"§{number}§", text)
    for number, name in enumerate(longest_first):
        text = text.replace(f"§{number}§", f"({values[name]!r})")
    for written, python in WRITTEN.items():
        text = text.replace(written, python)
    text = re.sub(r"(?<=[\d)])(?=\(|sigma)", "*", text)  # 2(p − t), σ(z)(1 − σ(z))
    return float(eval(text, {"math": math, "sigma": lambda z: 1 / (1 + math.exp(-z)), "max": max}))


def needless(text: str) -> bool:
    """Whether a number alone stands in parentheses, or in two pairs of them."""
    number = r"\(−[\d.e−]+\)"
    return bool(re.fullmatch(number, text) or re.search(rf"\({number}\)", text))


def names_of(case: Case, trace) -> dict[str, float]:
    """Everything that a formula may name, for sample 1."""
    names, network = Names(case.network), case.network
    values: dict[str, float] = {}
    for layer, (sops, activations) in enumerate(zip(trace.forward.sops, trace.forward.activations, strict=True)):
        for index in range(network.layers[layer].size):
            values[names.sop(layer, index)] = float(sops[0, index])
            values[names.activation(layer, index)] = float(activations[0, index])
            for source in range(network.sizes[layer]):
                values[names.weight(layer, source, index)] = float(trace.weights_back[layer][source, index])
    for index in range(network.inputs):
        values[names.source(0, index)] = float(trace.forward.inputs[0, index])
    for index in range(network.outputs):
        values[names.target(index)] = float(trace.targets[0, index])
    return values


@pytest.mark.slow
@given(cases(most_layers=3))  # a layer in the middle, as all others between the first and the last
def test_every_factor_of_every_chain_gives_its_value(case: Case):
    network, names = case.network, Names(case.network)
    told: dict[tuple[str, str, str, float], dict[str, float]] = {}  # most are told alike by every rule
    mistakes = (name for name, wrong in WRONG_RULES.items() if wrong.bears_on(network, case.objective.loss, 0.3))
    for rule in (RIGHT, *mistakes):
        trace = case.trace(rule_named(rule, 0.3))
        values, writer = names_of(case, trace), FormulaWriter(names, trace, 0, NumberFormat())
        chains = [
            chain_of(network, names, trace, network.parameter(position), 0.3)
            for position in range(network.parameter_count)
        ]
        for factor in {factor for chain in chains for path in chain.paths for factor in path.factors}:
            formula = writer.factor(factor)
            told[formula.of, formula.text, formula.numbers, factor.value] = values
    for (of, text, numbers, value), values in told.items():
        assert computed(text, values) == pytest.approx(value, rel=1e-9, abs=1e-300), of
        assert computed(numbers) == pytest.approx(value, rel=1e-3, abs=1e-300), of
        assert not needless(numbers), of


@given(cases())
def test_every_activation_gives_its_value(case: Case):
    network, names, trace = case.network, Names(case.network), case.trace()
    for layer in range(network.depth):
        for index in range(network.layers[layer].size):
            neuron = neuron_pass_of(network, names, trace, Neuron(layer, index))
            if neuron.kind.name == "softmax":
                continue  # its formula names the sum over all SOPs of the layer
            numbers = FormulaWriter(names, trace, 0, NumberFormat()).activation(neuron.neuron).numbers
            assert computed(numbers) == pytest.approx(neuron.activation, rel=1e-3, abs=1e-300), numbers
            assert not needless(numbers), numbers


@pytest.mark.parametrize("target", [0.0, 0.3, 1.0])
@pytest.mark.parametrize("bias", [-14.0, 14.0])
def test_a_probability_next_to_0_or_1_is_told_with_the_digits_that_it_takes(bias: float, target: float):
    case = make_case([1, 1], [Sigmoid()], [BiasKind.TRAINED], "binary_cross_entropy", samples=1)
    case.parameters[:] = 0.0, bias
    case.targets[:] = target
    trace, names = case.trace(), Names(case.network)
    writer = FormulaWriter(names, trace, 0, NumberFormat())
    for factor in chain_of(case.network, names, trace, Bias(0, 0), 0.1).paths[0].factors:
        assert computed(writer.factor(factor).numbers) == pytest.approx(factor.value, rel=1e-3), factor


def test_parentheses_stand_where_something_is_before_or_behind():
    assert NumberFormat().put_in(-0.5) == "(−0.5)"
    assert alone("(−0.5)") == "−0.5"
    assert alone("(−0.5) − (−0.25)") == "(−0.5) − (−0.25)"
    assert alone("(x)") == "(x)"  # a name
    assert Tanh().formula("(−0.5)") == "tanh(−0.5)"
    assert ReLU().formula("(−0.5)") == "max(0, −0.5)"
    assert LeakyReLU().formula("(−0.5)") == "−0.5 if −0.5 > 0, else 0.01·(−0.5)"


def test_the_update_is_told_so_that_it_can_be_computed(capsys):
    """It said "0.01 · −0.000886"."""
    setup = open_setup("csdn-2-3-1")
    assert program.main(["explain", "csdn-2-3-1", "--weight", "1,1,1"]) == 0
    update = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("update: "))
    assert "0.01 · (−0.000" in update
    left, right = update.removeprefix("update: ").split(" = ")
    assert computed(left) == pytest.approx(computed(right), rel=1e-11)
    trace = Training(setup).trace(0, setup.start)
    chain = chain_of(setup.network, setup.names, trace, Weight(0, 0, 0), setup.learning_rate)
    assert computed(right) == pytest.approx(chain.new_value, rel=1e-11)


@pytest.mark.parametrize(("outputs", "said"), [(4, "1 more path adds up to"), (5, "2 more paths add up to")])
def test_one_more_way_is_one_way(capsys, tmp_path, outputs: int, said: str):
    weights = [[[0.1]], [[0.1 * (k + 1) for k in range(outputs)]]]
    path = tmp_path / "fan.toml"
    path.write_text(
        f'format = 1\ntitle = "fan"\n[network]\ninputs = 1\nlayers = [{{ size = 1, activation = "tanh", bias = false }},'
        f' {{ size = {outputs}, activation = "sigmoid", bias = false }}]\n[start]\nweights = {weights}\nbiases = [[], []]\n'
        f'[data]\ninputs = [[1.0]]\ntargets = [{[0.5] * outputs}]\n[training]\nloss = "squared_error"\n'
        "learning_rate = 0.1\niterations = 1\n",
        encoding="utf-8",
    )
    assert program.main(["explain", str(path), "--weight", "1,1,1"]) == 0
    assert said in capsys.readouterr().out

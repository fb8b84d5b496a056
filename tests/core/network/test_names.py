"""Names by rule, names from labels, and finding things by them."""

import pytest
from hypothesis import given

from core.base.number_format import NumberFormat
from core.network.activations import Sigmoid
from core.network.default_names import DefaultNames
from core.network.elements import Bias, Input, Neuron, Weight
from core.network.names import Names, tex
from core.network.network import Layer, Network
from core.setup.setup import open_setup
from tests.core.networks import Case, cases


def test_names_by_rule():
    names = Names(Network(11, (Layer(2, Sigmoid()), Layer(2, Sigmoid()), Layer(1, Sigmoid()))))
    assert [names.input(0), names.input(10)] == ["X1", "X11"]
    assert [names.sop(0, 0), names.sop(1, 0), names.sop(2, 0)] == ["SOP1", "SOP3", "SOP5"]
    assert [names.activation(0, 1), names.activation(1, 1), names.activation(2, 0)] == [
        "Activ2", "Activ4", "Predicted",
    ]  # fmt: skip
    assert [names.weight(0, 0, 1), names.weight(0, 9, 1), names.weight(1, 0, 1)] == ["W12", "W10,2", "W2_12"]
    assert names.bias(1, 0) == "B3"
    assert names.target(0) == "target"


@pytest.mark.parametrize("sizes", [(2, 1), (3, 2), (11, 2, 4, 1), (1, 1, 1, 3)])
def test_the_rule_finds_each_name_in_the_column_that_it_gives_it_to(sizes: tuple[int, ...]):
    rule = DefaultNames(sizes)
    for column in range(len(sizes)):
        assert {rule.column(name) for name in rule.names(column)} == {column}
    beyond = ["X0", "X12", "X01", "Activ99", "Activ" + "9" * 5000, "Predicted9", "knee", "x1", "Activ"]
    assert [rule.column(name) for name in beyond] == [None] * len(beyond)
    assert rule.column("Predicted" if sizes[-1] > 1 else "Predicted1") is None


def test_the_article_of_the_first_setup_names_its_weights_and_finds_them():
    names = open_setup("gad-3-2-1").names
    assert [names.weight(0, i, j) for i in range(3) for j in range(2)] == [
        "W11", "W12", "W21", "W22", "W31", "W32",
    ]  # fmt: skip
    assert [names.weight(1, i, 0) for i in range(2)] == ["W41", "W42"]
    assert names.search.find("W41") == Weight(1, 0, 0)
    assert names.search.find("SOP3") == names.search.find("Predicted") == Neuron(1, 0)
    assert names.search.find("X2") == Input(1)
    assert names.search.find("B1") is None
    assert names.search.find("nothing") is None


@given(cases())
def test_every_element_is_found_by_its_own_name(case: Case):
    names = Names(case.network)
    for position in range(case.network.parameter_count):
        element = case.network.parameter(position)
        assert names.search.find(names.of(element)) == element
        if isinstance(element, Bias):
            assert names.search.find(names.sop(element.layer, element.index)) == Neuron(element.layer, element.index)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("SOP3", r"\mathrm{SOP}_{3}"), ("Predicted", r"\mathrm{Predicted}"), ("W2_12", "W^{(2)}_{12}"),
        ("W10,2", "W_{10,2}"), ("ψ1", r"\psi_{1}"), ("Größe2", r"\text{Größe}_{2}"), ("高度", r"\text{高度}"), ("Δw", r"\Delta \text{w}"),
        ("a_b%", r"\text{a}{\_}\text{b}{\%}"), ("net input 1", r"\text{net input 1}"), ("x", "x"),
        ("\\sum", r"\backslash\text{sum}"), ("$5 & up", r"{\$}\text{5 }{\&}\text{ up}"), ("p<q", r"\text{p}{<}\text{q}"),
        ("{#}^~", r"\{{\#}\}{\wedge}{\sim}"), ("a\nb", r"\text{a b}"),
    ],
)  # fmt: skip
def test_a_name_as_tex(name, written):
    assert tex(name) == written


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.579524627, "0.579525"), (-0.2, "−0.2"), (0.0, "0"), (-0.0, "0"), (1e300, "1e300"), (80000.0, "80000"),
        (123456.0, "123456"), (2.043532743883377e-08, "2.0435e−8"), (float("inf"), "∞"), (float("-inf"), "−∞"),
        (float("nan"), "not a number"),
    ],
)  # fmt: skip
def test_a_number_as_a_person_reads_it(value, text):
    assert NumberFormat().figure(value) == text


def test_signs():
    assert [NumberFormat().signed(0.5), NumberFormat().signed(-0.5), NumberFormat().signed(0.0)] == [
        "+0.5",
        "−0.5",
        "0",
    ]
    assert [NumberFormat().put_in(0.5), NumberFormat().put_in(-0.5)] == ["0.5", "(−0.5)"]

"""Short names of factors: where one chain is asked, and only there."""

import pytest

from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import LOSS, Quantity, QuantityKind, quantity_of
from core.exercises.sheet.sheet import sheet_of
from core.explain.chain import chain_of
from core.network.activations import ReLU, Sigmoid, Tanh
from tests.core.exercises.iterations import ABSENT, FIXED, TRAINED, built_in, of_case
from tests.core.networks import make_case


def of(text: str) -> Quantity:
    return quantity_of(text) or LOSS


def test_the_factors_of_one_chain_are_called_as_on_its_card():
    sheet = sheet_of(built_in("gad-3-2-1"), about="W11")
    names = {each.id: sheet.short_name(each) for each in sheet.questions}
    assert (names["dE/da[2,1]"], names["da/dz[2,1]"], names["da/dz[1,1]"]) == ("g1", "g2", "g4")
    assert names["dE/dz[2,1]"] == "∂E/∂SOP3"
    assert names["z[1,1]"] == "SOP1"
    assert sum(name.startswith("g") for name in names.values()) == 3


@pytest.mark.parametrize(
    ("scenario", "about"), [("gad-3-2-1", "all"), ("gad-3-2-1", "forward"), ("psi-2-3-3-2", "W11")]
)
def test_of_several_chains_or_ways_all_names_are_full(scenario: str, about: str):
    sheet = sheet_of(built_in(scenario), about=about)
    assert all(sheet.short_name(each) == sheet.names.name(each) for each in sheet.questions)


def test_a_weight_on_the_way_is_a_factor_but_keeps_its_name():
    sheet = sheet_of(built_in("gad-3-2-1"), about="W11")
    names = {each.id: name for each, name in sheet.factor_names.items()}
    assert names == {"dE/da[2,1]": "g1", "da/dz[2,1]": "g2", "w[2,1,1]": "g3", "da/dz[1,1]": "g4"}
    assert sheet.short_name(of("w[2,1,1]")) == "W41"


def deep(activations, biases) -> Iteration:
    """Three layers of which each but the first is a single neuron, so that every weight has one way."""
    return of_case(make_case((2, 2, 1, 1), activations, biases, "binary_cross_entropy", samples=1, seed=4), 0.5)


@pytest.mark.parametrize(
    "iteration",
    [
        built_in("gad-3-2-1"),
        built_in("csdn-2-3-1"),
        deep((Tanh(), ReLU(), Sigmoid()), (TRAINED, ABSENT, TRAINED)),
        deep((Sigmoid(0.3), Sigmoid(), Sigmoid()), (FIXED, TRAINED, ABSENT)),
    ],
    ids=["gad", "csdn", "tanh", "scaled"],
)
def test_the_names_and_numbers_are_those_of_the_chain(iteration: Iteration):
    network = iteration.network
    gradients = [
        each
        for each in iteration.quantities()
        if each.kind in (QuantityKind.WEIGHT_GRADIENT, QuantityKind.BIAS_GRADIENT)
    ]
    assert len(gradients) >= network.parameter_count
    for gradient in gradients:
        sheet = sheet_of(iteration, gradient.id)
        chain = chain_of(network, iteration.names, iteration.trace, gradient.parameter, 0.5, iteration.row)
        label = iteration.names.factor_label
        factors = {label(index): factor.value for index, factor in enumerate(chain.paths[0].factors)}
        named = {name: sheet.value(quantity) for quantity, name in sheet.factor_names.items()}
        last = label(len(factors) - 1)
        assert named == {name: pytest.approx(value) for name, value in factors.items() if name != last}, gradient.id

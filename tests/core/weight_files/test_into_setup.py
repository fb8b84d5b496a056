"""Weights put into a setup: its own network, other hidden layers, or one of its own."""

import numpy as np
import pytest

from core.base.errors import ScenarioError
from core.network.activations import Activation, Identity, ReLU, Sigmoid, Softmax, Tanh
from core.network.network import BiasKind
from core.scenario.reader import parse_scenario
from core.scenario.writer import text_of
from core.setup.setup import Setup, open_setup
from core.weight_files.into_setup import as_new_network, into_network
from core.weight_files.values import LayerWeights, NetworkWeights, values_of


def made(sizes: tuple[int, ...], activations: list[Activation | None], *, biases: bool = True) -> NetworkWeights:
    draws = np.random.default_rng(6)
    return NetworkWeights(
        tuple(
            LayerWeights(draws.normal(size=(fan_in, size)), draws.normal(size=size) if biases else None, activation)
            for fan_in, size, activation in zip(sizes, sizes[1:], activations, strict=False)
        )
    )


def start_of(setup: Setup) -> NetworkWeights:
    return values_of(setup.network, setup.start)


def said(notes: tuple[object, ...]) -> str:
    return "\n".join(map(str, notes))


def test_weights_of_the_same_network_become_its_start() -> None:
    setup = open_setup("csdn-2-3-1")
    values = made((2, 3, 1), [Sigmoid(), Sigmoid()])
    placed = into_network(setup, values)
    np.testing.assert_array_equal(placed.setup.start, values.vector())
    assert placed.setup.network == setup.network
    assert placed.setup.names is setup.names
    assert placed.setup.samples is setup.samples
    assert placed.notes == ()


def test_where_the_file_tells_no_activations_those_of_the_network_stay() -> None:
    setup = open_setup("moons-2-3-2")
    placed = into_network(setup, made((2, 3, 2), [None, None]))
    assert [layer.activation for layer in placed.setup.network.layers] == [Tanh(), Softmax()]
    assert said(placed.notes) == "the activations are those of the open network: tanh, softmax"


def test_other_activations_are_taken_and_said() -> None:
    setup = open_setup("csdn-2-3-1")
    placed = into_network(setup, made((2, 3, 1), [ReLU(), Identity()]))
    assert [layer.activation for layer in placed.setup.network.layers] == [ReLU(), Identity()]
    assert said(placed.notes) == "the open network's activations become those of the file: relu, identity"


def test_other_hidden_layers_take_the_place_of_the_networks() -> None:
    setup = open_setup("psi-2-3-3-2")
    values = made((2, 5, 4, 3, 2), [Tanh(), Tanh(), Sigmoid(1.5), Sigmoid()])
    placed = into_network(setup, values)
    assert placed.setup.network.sizes == (2, 5, 4, 3, 2)
    np.testing.assert_array_equal(placed.setup.start, values.vector())
    assert placed.setup.network.layers[2].activation == Sigmoid(1.5)
    assert "2-5-4-3-2 in place of 2-3-3-2" in said(placed.notes)
    assert placed.setup.samples is setup.samples
    assert str(placed.setup.names.input(0)) == str(setup.names.input(0))


def test_layers_without_biases_have_none() -> None:
    placed = into_network(open_setup("csdn-2-3-1"), made((2, 3, 1), [Sigmoid(), Sigmoid()], biases=False))
    assert [layer.bias for layer in placed.setup.network.layers] == [BiasKind.ABSENT, BiasKind.ABSENT]


def test_other_inputs_or_outputs_are_refused_with_both_numbers() -> None:
    with pytest.raises(ScenarioError, match="has 2 inputs and 2 outputs, and the file has 3 inputs and 1 output"):
        into_network(open_setup("psi-2-3-3-2"), made((3, 4, 1), [Sigmoid(), Sigmoid()]))


def test_a_new_network_takes_the_samples_along_where_they_fit() -> None:
    setup = open_setup("digits-64-20-10")
    placed = as_new_network(made((64, 5, 10), [ReLU(), Softmax()]), "mine", setup)
    assert placed.setup.whole is setup.whole
    assert placed.setup.image_shape == (8, 8)
    assert placed.setup.split is not None and setup.split is not None
    assert len(placed.setup.split.held_out.inputs) == len(setup.split.held_out.inputs)
    assert (placed.setup.path, placed.setup.scenario.title) == (None, "mine")
    assert said(placed.notes) == "the samples of the open scenario stay"


def test_a_new_network_has_a_sample_of_zeros_where_they_do_not_fit() -> None:
    values = NetworkWeights(made((3, 4, 2), [None, None]).layers, ("a", "b", "c"), ("no", "yes"))
    placed = as_new_network(values, "mine", open_setup("psi-2-3-3-2"))
    assert placed.setup.whole.inputs.tolist() == [[0.0, 0.0, 0.0]]
    assert "have 2 inputs and 2 outputs, which don't fit: one sample of zeros stands there" in said(placed.notes)
    assert "as activations sigmoid, sigmoid are taken" in said(placed.notes)
    assert [str(placed.setup.names.input(index)) for index in range(3)] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("last", "loss"), [(Softmax(), "cross_entropy"), (Sigmoid(), "binary_cross_entropy"), (Identity(), "squared_error")]
)
def test_the_loss_suits_the_outputs(last: Activation, loss: str) -> None:
    placed = as_new_network(made((3, 4, 2), [Tanh(), last]), "mine", open_setup("gad-3-2-1"))
    assert placed.setup.objective.loss.name == loss


@pytest.mark.parametrize("name", ["psi-2-3-3-2", "gad-3-2-1", "digits-64-20-10"])
def test_what_is_made_is_a_scenario_that_opens_again(name: str) -> None:
    setup = open_setup(name)
    inputs, outputs = setup.network.inputs, setup.network.outputs
    values = made((inputs, 4, outputs), [Tanh(), Sigmoid()])
    for placed in (into_network(setup, values), as_new_network(values, "mine", setup)):
        again = parse_scenario(text_of(placed.setup.scenario), "again")
        assert again.network == placed.setup.scenario.network
        assert start_of(placed.setup).sizes == (inputs, 4, outputs)

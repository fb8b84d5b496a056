"""Finding one of a million weights by its name or its indices."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.network.elements import Bias, Input, Neuron, Weight
from core.network.find_element import (
    NotFoundError,
    look_up,
)
from core.setup.changes import rename
from core.setup.setup import built_in_names, open_setup

WIDE = open_setup("psi-2-1000-1000-2")


def found(text: str, name: str = "psi-2-1000-1000-2"):
    setup = WIDE if name == WIDE.name else open_setup(name)
    return look_up(setup.network, setup.names, text)


@given(st.integers(0, WIDE.network.parameter_count - 1))
def test_every_one_of_a_million_parameters_is_found_by_its_name(position: int):
    parameter = WIDE.network.parameter(position)
    assert found(WIDE.names.of(parameter)) == parameter
    match parameter:
        case Weight(layer, source, target):
            assert found(f"{layer + 1} {source + 1} {target + 1}") == parameter
            assert found(f"layer {layer + 1} from {source + 1} to {target + 1}") == parameter
            assert found(f"w{layer + 1} {source + 1} {target + 1}") == parameter
        case Bias(layer, index):
            assert found(f"b {layer + 1} {index + 1}") == parameter


@pytest.mark.parametrize("name", [name for name in built_in_names() if "1000" not in name])
def test_every_name_on_the_screen_is_found(name: str):
    setup = open_setup(name)
    network, names = setup.network, setup.names
    for position in range(network.parameter_count):
        assert look_up(network, names, f" {names.of(network.parameter(position))} ") == network.parameter(position)
    for layer, size in enumerate(network.sizes[1:]):
        for index in range(size):
            assert look_up(network, names, names.sop(layer, index)) == Neuron(layer, index)
            assert look_up(network, names, names.activation(layer, index)) == Neuron(layer, index)


def test_a_name_that_somebody_gave_is_found_among_a_million():
    named = rename(rename(WIDE, 1, 17, "height").setup, 0, 1, "width").setup
    assert look_up(named.network, named.names, "height") == Neuron(0, 17)
    assert look_up(named.network, named.names, " width ") == Input(1)


def test_neurons_and_inputs_of_the_wide_network():
    assert found("Z2_1") == found("X2_1") == found("SOP1001") == found("Activ1001") == Neuron(1, 0)
    assert found("X3_2") == found("Predicted2") == found("SOP2002") == Neuron(2, 1)
    assert found("X0_2") == found("X2") == Input(1)
    assert found("W3[1,1001]") == found("B2001") == Bias(2, 0)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "type a name, such as W1[1,1], or layer, from and to, such as 1 1 1"),
        *(
            (
                name,
                f'nothing is called "{name}"; weights are called W1[1,1] to W3[2,1000], '
                "or type layer, from and to, such as 1 1 1",
            )
            for name in ("W9_1,2", "W2_1001,1", "what", "B99999999999999999999")
        ),
        ("4 1 1", "there is no layer 4; layers run from 1 to 3"),
        ("0 1 1", "there is no layer 0; layers run from 1 to 3"),
        ("2 1001 1", "the weights into layer 2 run from 1 to 1000, and to 1 to 1000"),
        ("b 3 9", "layer 3 has the biases 1 to 2"),
    ],
)
def test_what_is_not_there_is_said_with_what_there_is(text: str, said: str):
    with pytest.raises(NotFoundError) as caught:
        found(text)
    assert str(caught.value) == said


def test_a_layer_without_biases_has_none():
    with pytest.raises(NotFoundError) as caught:
        found("bias 1, 1", "gad-3-2-1")
    assert str(caught.value) == "layer 1 has no biases"

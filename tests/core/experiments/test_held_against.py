"""What of two runs can be held against each other."""

import numpy as np
import pytest

from core.experiments.held_against import counterpart, errors_compare, in_both
from core.network.elements import Bias, Input, Neuron, Weight
from core.setup.changes import change_layer, change_training
from core.setup.setup import Setup, open_setup

GAD, MOONS = "gad-3-2-1", "moons-2-3-2"


def no_output_bias(setup: Setup) -> Setup:
    return change_layer(setup, 1, bias=False).setup


def test_of_layers_of_one_size_all_but_the_biases_that_one_lacks():
    with_all = open_setup("csdn-2-3-1")
    without = no_output_bias(with_all)
    both = in_both(with_all.network, without.network)
    assert np.flatnonzero(~both).tolist() == [with_all.network.position(Bias(1, 0))]
    assert in_both(without.network, with_all.network).all()


def test_of_layers_of_other_sizes_no_weight_but_inputs_and_outputs():
    network, other = (open_setup(name).network for name in (MOONS, "psi-2-3-3-2"))
    assert not in_both(network, other).any()
    assert counterpart(Weight(0, 0, 0), network, other) is None
    assert counterpart(Neuron(0, 1), network, other) is None
    assert counterpart(Neuron(1, 1), network, other) == Neuron(2, 1)
    assert counterpart(Input(1), network, other) == Input(1)
    assert counterpart(Neuron(1, 1), network, open_setup(GAD).network) is None
    assert counterpart(Input(1), network, open_setup(GAD).network) is None


@pytest.mark.parametrize(
    ("change", "compare"),
    [
        ({"learning_rate": 0.5}, True),
        ({"loss": "half_squared_error"}, False),
        ({"l2": 0.1}, False),
    ],
)
def test_errors_compare_where_they_are_of_one_loss(change: dict[str, object], compare: bool):
    setup = open_setup(GAD)
    assert errors_compare(setup, change_training(setup, **change)) is compare
    assert errors_compare(setup, open_setup("gad-10-2-1")) is False, "of other samples"

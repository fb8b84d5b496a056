"""Two neurons that start alike are found, wherever they stand, and none else."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.twins import first_twins
from core.network.activations import Sigmoid
from core.network.elements import Neuron
from core.network.network import BiasKind, Layer, Network


@given(st.integers(0, 2**32 - 1), st.integers(1, 3), st.integers(2, 5), st.sampled_from(list(BiasKind)))
def test_they_are_found_where_they_stand(seed: int, fan_in: int, size: int, kind: BiasKind):
    network = Network(fan_in, (Layer(4, Sigmoid()), Layer(size, Sigmoid(), kind), Layer(2, Sigmoid())))
    random = np.random.default_rng(seed)
    parameters = random.normal(size=network.parameter_count)
    assert first_twins(network, parameters) is None
    one, other = sorted(random.choice(size, 2, replace=False).tolist())
    weights, biases = network.weights(parameters), network.biases(parameters)
    weights[1][:, other], weights[2][other] = weights[1][:, one], weights[2][one]
    if biases[1].size:
        assert first_twins(network, parameters) is None  # their biases are not equal
        biases[1][other] = biases[1][one]
    assert first_twins(network, parameters) == (Neuron(1, one), Neuron(1, other))
    weights[2][other, 1] += 1.0
    assert first_twins(network, parameters) is None  # what leads out of them is another


@pytest.mark.parametrize("zero", [0.0, -0.0])
def test_a_network_of_zeros_is_all_twins(zero: float):
    network = Network(2, (Layer(3, Sigmoid()), Layer(1, Sigmoid())))
    parameters = np.zeros(network.parameter_count)
    network.weights(parameters)[0][:, 0] = zero
    assert first_twins(network, parameters) == (Neuron(0, 0), Neuron(0, 1))


def test_outputs_may_be_equal():
    network = Network(2, (Layer(2, Sigmoid()),))
    assert first_twins(network, np.zeros(network.parameter_count)) is None

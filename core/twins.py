"""Neurons that start alike: what leads into them and out of them is the same, so they learn the same for all time."""

import numpy as np
from numpy.typing import NDArray

from core.elements import Neuron
from core.network import Network

Array = NDArray[np.float64]


def first_twins(network: Network, parameters: Array) -> tuple[Neuron, Neuron] | None:
    """The first two neurons of one hidden layer with equal weights, in and out, and equal biases; None without any."""
    weights, biases = network.weights(parameters), network.biases(parameters)
    for layer in range(network.depth - 1):
        about = [weights[layer], biases[layer].reshape(-1, network.sizes[layer + 1]), weights[layer + 1].T]
        columns = np.ascontiguousarray(np.concatenate(about).T) + 0.0  # −0 and 0 are the same weight
        seen: dict[bytes, int] = {}
        for index, column in enumerate(columns):
            first = seen.setdefault(column.tobytes(), index)
            if first != index:
                return Neuron(layer, first), Neuron(layer, index)
    return None

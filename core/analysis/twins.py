"""Neurons that start alike: what leads into them and out of them is the same, so they learn the same for all time."""

import numpy as np
from numpy.typing import NDArray

from core.network.elements import Neuron
from core.network.network import Network

Array = NDArray[np.float64]


def first_twins(network: Network, parameters: Array) -> tuple[Neuron, Neuron] | None:
    """The first two neurons of one hidden layer with equal weights, in and out, and equal biases; None without any.

    `parameters` are (parameters,).
    """
    weights, biases = network.weights(parameters), network.biases(parameters)
    for layer in range(network.depth - 1):
        first_weights = weights[layer][0]
        values, counts = np.unique(first_weights, return_counts=True)
        seen: dict[bytes, int] = {}
        # Hardly ever do two share their first weight; of a large network nothing else is looked at.
        for index in np.flatnonzero(np.isin(first_weights, values[counts > 1])).tolist():
            own = np.concatenate(
                (weights[layer][:, index], biases[layer][index : index + 1], weights[layer + 1][index])
            )
            first = seen.setdefault((own + 0.0).tobytes(), index)  # −0 and 0 are the same weight
            if first != index:
                return Neuron(layer, first), Neuron(layer, index)
    return None

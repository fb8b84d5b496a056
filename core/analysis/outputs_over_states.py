"""What the network answered over the recorded states, all of them at once."""

import numpy as np
from numpy.typing import NDArray

from core.network.network import Network

Array = NDArray[np.float64]


def outputs_over_states(network: Network, states: Array, inputs: Array) -> Array:
    """The outputs for one sample at each of many states.

    Parameters
    ----------
    states
        Parameter vectors, (states, parameters).
    inputs
        One sample, (inputs,).

    Returns
    -------
    (states, outputs)
    """
    count = len(states)
    a = np.broadcast_to(inputs, (count, network.inputs))
    end = 0
    with np.errstate(all="ignore"):
        for fan_in, layer, biases in zip(
            network.sizes, network.layers, network.biases(network.trainable), strict=False
        ):
            start, middle = end, end + fan_in * layer.size
            end = middle + biases.size
            weights = states[:, start:middle].reshape(count, fan_in, layer.size)
            z = np.einsum("ki,kij->kj", a, weights)
            if biases.size:
                z = z + states[:, middle:end]
            a = layer.activation.value(z)
    return np.asarray(a)

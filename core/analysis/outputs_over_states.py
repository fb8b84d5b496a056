"""What the network answered over the recorded states, all of them at once."""

from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray

from core.network.forward_pass import Function, through_layers
from core.network.network import Network

Array = NDArray[np.float64]

# Of one sample's activations, (states, fan_in), and the weights, (states, fan_in, size): where layers are narrow that
# is several times as fast as a matrix product for each state.
_product: Callable[[Array, Array], Array] = partial(np.einsum, "ki,kij->kj")


def outputs_over_states(network: Network, states: Array, inputs: Array) -> Array:
    """The outputs for one sample at each of many states, (states, outputs).

    Parameters
    ----------
    network
        What the states are of.
    states
        Parameter vectors, (states, parameters).
    inputs
        One sample, (inputs,).
    """
    a = np.broadcast_to(inputs, (len(states), network.inputs))
    weights, biases = network.weights(states), network.biases(states)
    with np.errstate(all="ignore"):
        _, outputs = through_layers(a, weights, biases, network.functions, _product)
    return outputs


def sops_and_outputs_over_states(network: Network, states: Array, inputs: Array) -> tuple[Array, Array]:
    """The outputs for many samples at each of many states, after their SOPs, both (states, samples, outputs).

    Parameters
    ----------
    network
        What the states are of.
    states
        Parameter vectors, (states, parameters).
    inputs
        The samples, (samples, inputs).
    """
    return _sops_and_outputs(network, states, inputs[np.newaxis])


def sops_and_outputs_state_by_state(network: Network, states: Array, inputs: Array) -> tuple[Array, Array]:
    """The outputs for one sample at each of many states, another one each, after their SOPs, both (states, outputs).

    They are those of `forward_pass` to the last bit: each state has a matrix product of its own.

    Parameters
    ----------
    network
        What the states are of.
    states
        Parameter vectors, (states, parameters).
    inputs
        The sample of each state, (states, inputs).
    """
    sops, outputs = _sops_and_outputs(network, states, inputs[:, np.newaxis])
    return sops[:, 0], outputs[:, 0]


def _sops_and_outputs(network: Network, states: Array, inputs: Array) -> tuple[Array, Array]:
    """Both of each state, (states, samples, outputs), for `inputs`, (states or 1, samples, inputs)."""
    weights, biases = network.weights(states), [b[:, np.newaxis] for b in network.biases(states)]
    functions = [partial(_of_all_rows, function) for function in network.functions]
    with np.errstate(all="ignore"):
        return through_layers(inputs, weights, biases, functions)


def _of_all_rows(function: Function, z: Array) -> Array:
    """f(z) of all states, (states, samples, size): a function takes samples by rows, so all one below another."""
    return function(z.reshape(-1, z.shape[-1])).reshape(z.shape)

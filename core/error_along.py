"""The error as a function of one weight or bias alone, all others as they are."""

import numpy as np
from numpy.typing import NDArray

from core.elements import Parameter, Weight
from core.network import Network, Trace
from core.objective import Objective

Array = NDArray[np.float64]

MOST_ROWS = 60_000  # samples times values that are passed forward at a time


def error_along(network: Network, objective: Objective, trace: Trace, parameter: Parameter, values: Array) -> Array:
    """The error that a batch would have with `parameter` at each of `values`, (values,).

    Only one SOP of its layer moves, and it moves in a straight line: z + (w′ − w)·a. So the layers before
    need not be computed again. Numbers that leave the range come back as infinity or NaN.

    Raises
    ------
    IndexError
        If the network has no such parameter.
    """
    at_once = max(1, MOST_ROWS // len(trace.targets))
    parts = [
        _errors(network, objective, trace, parameter, values[first : first + at_once])
        for first in range(0, len(values), at_once)
    ]
    return np.concatenate(parts) if parts else np.empty(0)


def _errors(network: Network, objective: Objective, trace: Trace, parameter: Parameter, values: Array) -> Array:
    old = float(trace.parameters[network.position(parameter)])
    layer, samples = parameter.layer, len(trace.targets)
    neuron = parameter.target if isinstance(parameter, Weight) else parameter.index
    coming_in: Array | float = 1.0
    if isinstance(parameter, Weight):
        coming_in = trace.forward.into(layer)[:, parameter.source]
    with np.errstate(all="ignore"):
        z = np.repeat(trace.forward.sops[layer][np.newaxis], len(values), axis=0)  # (values, samples, size)
        z[:, :, neuron] += (values - old)[:, np.newaxis] * coming_in
        z = z.reshape(len(values) * samples, -1)
        a = network.layers[layer].activation.value(z)
        for after in range(layer + 1, network.depth):
            z = a @ trace.weights[after]
            if trace.biases[after].size:
                z = z + trace.biases[after]
            a = network.layers[after].activation.value(z)
        targets = np.tile(trace.targets, (len(values), 1))
        losses = objective.loss.value(network.layers[-1].activation, z, a, targets).reshape(len(values), samples)
        penalty = objective.penalty(trace.weights)
        moved = 0.5 * objective.l2 * (values**2 - old**2) if isinstance(parameter, Weight) else 0.0
        total = losses.sum(axis=1) * objective.share(samples) + penalty + moved
    return np.asarray(total if objective.reduction == "mean" else total / samples)


def slope_of_error(objective: Objective, gradient: float, samples: int) -> float:
    """How much the error that is shown moves with a parameter, where ∂J moves by `gradient`."""
    return gradient if objective.reduction == "mean" else gradient / samples

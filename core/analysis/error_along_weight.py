"""The error as a function of one weight or bias alone, all others as they are."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.network.backward_pass import Trace
from core.network.elements import Parameter, Weight
from core.network.forward_pass import Function, Passed, through_layers
from core.network.network import Network
from core.network.objective import Objective

Array = NDArray[np.float64]

MOST_ROWS = 60_000  # samples times values that are passed forward at a time


def error_along(network: Network, objective: Objective, trace: Trace, parameter: Parameter, values: Array) -> Array:
    """The error that a batch would have with `parameter` at each of `values`, (values,).

    Numbers that leave the range come back as infinity or NaN.

    Raises
    ------
    IndexError
        If the network has no such parameter.
    """
    offsets = values - float(trace.parameters[network.position(parameter)])
    at_once = max(1, MOST_ROWS // len(trace.targets))
    parts = [
        _errors(network, objective, trace, parameter, offsets[first : first + at_once])
        for first in range(0, len(offsets), at_once)
    ]
    return np.concatenate(parts) if parts else np.empty(0)


def passes_along(
    network: Network, trace: Trace, parameter: Parameter, offsets: Array, functions: Sequence[Function] | None = None
) -> Passed:
    """SOPs and activations of a batch with `parameter` moved by each of `offsets`, of its layer and of each later one.

    Both have the shape (offsets·samples, size), one offset's samples after another's.

    Only one SOP of its layer moves, and it moves in a straight line: z + offset·a. So the layers before need not be
    computed again. `functions` make activations of SOPs, one a layer, where they are not to be the network's own.
    """
    layer, later = parameter.layer, parameter.layer + 1
    neuron = parameter.target if isinstance(parameter, Weight) else parameter.index
    functions = network.functions if functions is None else functions
    with np.errstate(all="ignore"):
        moved = np.repeat(trace.forward.sops[layer][np.newaxis], len(offsets), axis=0)  # (offsets, samples, size)
        moved[:, :, neuron] += offsets[:, np.newaxis] * coming_in(trace, parameter)
        z = moved.reshape(-1, moved.shape[2])
        a = functions[layer](z)
        passed = [(z, a)]
        through_layers(a, trace.weights[later:], trace.biases[later:], functions[later:], passed=passed)
    return passed


def coming_in(trace: Trace, parameter: Parameter) -> Array:
    """What a parameter is multiplied by, of each sample, (samples,): 1 for a bias."""
    if isinstance(parameter, Weight):
        return trace.forward.into(parameter.layer)[:, parameter.source]
    return np.ones(len(trace.targets))


def _errors(network: Network, objective: Objective, trace: Trace, parameter: Parameter, offsets: Array) -> Array:
    old, samples = float(trace.parameters[network.position(parameter)]), len(trace.targets)
    last = network.layers[-1].activation
    with np.errstate(all="ignore"):
        z, p = passes_along(network, trace, parameter, offsets)[-1]
        targets = np.tile(trace.targets, (len(offsets), 1))
        losses = objective.loss.value(last, z, p, targets).reshape(len(offsets), samples)
        penalty = objective.penalty(trace.weights)
        moved: Array | float = 0.0
        if isinstance(parameter, Weight):
            moved = 0.5 * objective.l2 * offsets * (2.0 * old + offsets)
            moved = moved + objective.l1 * (np.abs(old + offsets) - abs(old))
        total = losses.sum(axis=1) * objective.share(samples) + penalty + moved
    return np.asarray(total if objective.reduction == "mean" else total / samples)


def slope_of_error(objective: Objective, gradient: float, samples: int) -> float:
    """How much the error that is shown moves with a parameter, where ∂J moves by `gradient`."""
    return gradient if objective.reduction == "mean" else gradient / samples

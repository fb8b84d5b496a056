"""Which quantity left the numbers first, when a pass ended in infinity or NaN, and what it is to be put down to."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.network.backward_pass import Trace
from core.network.names import Names
from core.network.network import Network

Array = NDArray[np.float64]


class Cause(Enum):
    """What is to blame."""

    STEP = "step"  # the learning rate
    SUMS = "sums"  # SOPs that are too large from the start
    TARGET = "target"  # one for which the loss has no least value
    OUTPUT = "output"  # one whose logarithm there is not


class Blamed(NamedTuple):
    """The cause, with the SOP, target or output that it is; the learning rate has no name of its own."""

    cause: Cause
    name: str = ""
    value: float = 0.0


@dataclass(frozen=True)
class LeftTheNumbers:
    """The first quantity, in the order of computation, that is not a finite number."""

    state: int
    name: str  # SOP3, ∂E/∂Activ1, W11
    value: float
    updated: bool  # whether it is a parameter of the next state, which so can't be reached
    blamed: Blamed


def first_non_finite(network: Network, names: Names, state: int, trace: Trace, updated: Array) -> LeftTheNumbers | None:
    """The first number that is not finite, of a pass in the order in which it was computed; None where all are.

    After the pass come the parameters of the next state, `updated`, (parameters,).
    """
    blamed = _blamed(network, names, state, trace)
    for values, name_of in _in_order(network, names, trace):
        bad = np.argwhere(~np.isfinite(values))
        if len(bad):
            place = tuple(int(index) for index in bad[0])
            return LeftTheNumbers(state, name_of(place), float(values[place]), updated=False, blamed=blamed)
    lost = np.flatnonzero(~np.isfinite(updated))
    if len(lost):
        name = names.of(network.parameter(int(lost[0])))
        at_target = blamed if blamed.cause is Cause.TARGET else Blamed(Cause.STEP)
        return LeftTheNumbers(state, name, float(updated[lost[0]]), updated=True, blamed=at_target)
    return None


def _blamed(network: Network, names: Names, state: int, trace: Trace) -> Blamed:
    loss, p, t, last = trace.loss_taken, trace.forward.outputs, trace.targets, network.depth - 1
    endless = np.argwhere(~loss.has_least(t))
    if len(endless):
        row, index = map(int, endless[0])
        return Blamed(Cause.TARGET, names.target(index), float(t[row, index]))
    valueless = np.argwhere(~loss.has_value(p, t) & np.isfinite(p))
    if len(valueless) and np.isfinite(trace.forward.sops[-1]).all() and not np.isfinite(trace.losses).all():
        row, index = map(int, valueless[0])
        return Blamed(Cause.OUTPUT, names.activation(last, index), float(p[row, index]))
    if state > 0:
        return Blamed(Cause.STEP)
    # The largest SOP, or the first that is no number itself.
    sizes = [np.nan_to_num(np.abs(z), nan=np.inf) for z in trace.forward.sops]
    layer = max(range(network.depth), key=lambda each: float(sizes[each].max()))
    row, index = map(int, np.unravel_index(int(sizes[layer].argmax()), sizes[layer].shape))
    return Blamed(Cause.SUMS, names.sop(layer, index), float(trace.forward.sops[layer][row, index]))


class _Namer:
    """Names an entry of a (samples, size) array."""

    def __init__(self, prefix: str, names: list[str]) -> None:
        self._prefix, self._names = prefix, names

    def __call__(self, place: tuple[int, ...]) -> str:
        return self._prefix + self._names[place[-1]]


def _in_order(network: Network, names: Names, trace: Trace) -> Iterator[tuple[Array, _Namer]]:
    depth = network.depth
    sops = [[names.sop(layer, j) for j in range(size)] for layer, size in enumerate(network.sizes[1:])]
    activations = [[names.activation(layer, j) for j in range(size)] for layer, size in enumerate(network.sizes[1:])]
    for layer in range(depth):
        yield trace.forward.sops[layer], _Namer("", sops[layer])
        yield trace.forward.activations[layer], _Namer("", activations[layer])
    yield trace.losses, _Namer("", ["E"] * len(trace.losses))
    yield np.array([trace.error]), _Namer("", ["E"])
    for layer in reversed(range(depth)):
        yield trace.activation_gradients[layer], _Namer("∂E/∂", activations[layer])
        yield trace.slopes[layer], _Namer("slope of ", activations[layer])
        yield trace.deltas[layer], _Namer("∂E/∂", sops[layer])
    bad = np.flatnonzero(~np.isfinite(trace.gradient))
    if len(bad):
        name = names.of(network.parameter(int(bad[0])))
        yield trace.gradient[bad[:1]], _Namer("∂E/∂", [name])

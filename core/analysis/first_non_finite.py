"""Which quantity left the numbers first, when a pass ended in infinity or NaN, and what it is to be put down to."""

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.base.spoken import said
from core.network.backward_pass import Trace
from core.network.names import Names
from core.network.network import Network
from core.network.notations import Kind
from core.network.wrong_rules import Negated

Array = NDArray[np.float64]


class Cause(Enum):
    """What is to blame."""

    STEP = "step"  # the size of the learning rate
    CLIMB = "climb"  # a learning rate below 0
    SUMS = "sums"  # SOPs that are too large from the start
    TARGET = "target"  # one for which the loss has no least value
    OUTPUT = "output"  # one whose logarithm there is not


class Blamed(NamedTuple):
    """The cause, with the number that it is: of a SOP, a target or an output, whose name it has, or the learning rate.

    The learning rate has no name of its own, and no sign where its size is the cause.
    """

    cause: Cause
    value: float
    name: str = ""


class LeftTheNumbers(NamedTuple):
    """Why a run can't go on: the first quantity, in the order of computation, that is not a finite number.

    Whoever tells of it, the command line or the window, says each cause in words of its own.
    """

    state: int
    name: str  # SOP3, ∂E/∂Activ1, W11
    value: float
    updated: bool  # whether it is a parameter of the next state, which so can't be reached
    blamed: Blamed


def first_non_finite(
    network: Network, names: Names, state: int, trace: Trace, updated: Array, learning_rate: float
) -> LeftTheNumbers | None:
    """The first number that is not finite, of a pass in the order in which it was computed; None where all are.

    After the pass come the parameters of the next state, `updated`, (parameters,), which that rate has led to.
    """
    step = _blamed_rate(trace, learning_rate)
    blamed = _blamed(network, names, state, trace) or step
    for values, name_of in _in_order(network, names, trace):
        bad = np.argwhere(~np.isfinite(values))
        if len(bad):
            place = tuple(int(index) for index in bad[0])
            return LeftTheNumbers(state, name_of(place), float(values[place]), updated=False, blamed=blamed)
    lost = np.flatnonzero(~np.isfinite(updated))
    if len(lost):
        name = names.of(network.parameter(int(lost[0])))
        at_target = blamed if blamed.cause is Cause.TARGET else step
        return LeftTheNumbers(state, name, float(updated[lost[0]]), updated=True, blamed=at_target)
    return None


def _blamed_rate(trace: Trace, learning_rate: float) -> Blamed:
    """What the learning rate is to be blamed for; below 0 it leads down the gradient of a wrong sign."""
    climbs = learning_rate < 0.0 and not isinstance(trace.loss_taken, Negated)
    return Blamed(Cause.CLIMB, learning_rate) if climbs else Blamed(Cause.STEP, abs(learning_rate))


def _blamed(network: Network, names: Names, state: int, trace: Trace) -> Blamed | None:
    """What else than the learning rate is to blame."""
    loss, p, t, last = trace.loss_taken, trace.forward.outputs, trace.targets, network.depth - 1
    endless = np.argwhere(~loss.has_least(t))
    if len(endless):
        row, index = map(int, endless[0])
        return Blamed(Cause.TARGET, float(t[row, index]), names.target(index))
    valueless = np.argwhere(~loss.has_value(p, t) & np.isfinite(p))
    if len(valueless) and np.isfinite(trace.forward.sops[-1]).all() and not np.isfinite(trace.losses).all():
        row, index = map(int, valueless[0])
        return Blamed(Cause.OUTPUT, float(p[row, index]), names.activation(last, index))
    if state > 0:
        return None
    # The largest SOP, or the first that is no number itself.
    sizes = [np.nan_to_num(np.abs(z), nan=np.inf) for z in trace.forward.sops]
    layer = max(range(network.depth), key=lambda each: float(sizes[each].max()))
    row, index = map(int, np.unravel_index(int(sizes[layer].argmax()), sizes[layer].shape))
    return Blamed(Cause.SUMS, float(trace.forward.sops[layer][row, index]), names.sop(layer, index))


class _Namer:
    """Names an entry of a (samples, size) array, in a text with its name."""

    def __init__(self, text: str, names: Sequence[str]) -> None:
        self._text, self._names = text, names

    def __call__(self, place: tuple[int, ...]) -> str:
        return self._text.format(name=self._names[place[-1]])


def _in_order(network: Network, names: Names, trace: Trace) -> Iterator[tuple[Array, _Namer]]:
    depth = network.depth
    sops = [[names.sop(layer, j) for j in range(size)] for layer, size in enumerate(network.sizes[1:])]
    activations = [[names.activation(layer, j) for j in range(size)] for layer, size in enumerate(network.sizes[1:])]
    for layer in range(depth):
        yield trace.forward.sops[layer], _Namer("{name}", sops[layer])
        yield trace.forward.activations[layer], _Namer("{name}", activations[layer])
    yield trace.losses, _Namer("{name}", [names.error] * len(trace.losses))
    yield np.array([trace.error]), _Namer("{name}", [names.error])
    for layer in reversed(range(depth)):
        by_activation = [
            names.called(Kind.ERROR_BY_ACTIVATION, layer, target=j) for j in range(network.sizes[layer + 1])
        ]
        yield trace.activation_gradients[layer], _Namer("{name}", by_activation)
        yield trace.slopes[layer], _Namer(said("derivative of {name}"), activations[layer])
        yield trace.deltas[layer], _Namer("{name}", [names.delta(layer, j) for j in range(network.sizes[layer + 1])])
    bad = np.flatnonzero(~np.isfinite(trace.gradient))
    if len(bad):
        name = names.gradient(network.parameter(int(bad[0])))
        yield trace.gradient[bad[:1]], _Namer("{name}", [name])

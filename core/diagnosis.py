"""Which quantity left the numbers first, when a pass ended in infinity or NaN."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.figures import figure
from core.naming import Names
from core.network import Network, Trace

Array = NDArray[np.float64]


@dataclass(frozen=True)
class LeftTheNumbers:
    """The first quantity, in the order of computation, that is not a finite number."""

    state: int
    name: str  # SOP3, ∂E/∂Activ1, W11
    value: float
    updated: bool  # whether it is a parameter of the next state, which so can't be reached

    def __str__(self) -> str:
        what = f"{self.name} would become" if self.updated else f"{self.name} is"
        return f"training stopped at state {self.state}: {what} {figure(self.value)}"


def first_non_finite(network: Network, names: Names, state: int, trace: Trace, updated: Array) -> LeftTheNumbers | None:
    """Look through a pass in the order in which it was computed, and then through the `updated` parameters."""
    for values, name_of in _in_order(network, names, trace):
        bad = np.argwhere(~np.isfinite(values))
        if len(bad):
            place = tuple(int(index) for index in bad[0])
            return LeftTheNumbers(state, name_of(place), float(values[place]), updated=False)
    lost = np.flatnonzero(~np.isfinite(updated))
    if len(lost):
        name = names.of(network.parameter(int(lost[0])))
        return LeftTheNumbers(state, name, float(updated[lost[0]]), updated=True)
    return None


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

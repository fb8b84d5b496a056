"""Why a layer learns nothing: saturated neurons, and how large its gradients are.

A neuron is saturated where its activation is so flat that hardly anything of the error comes back through it:
its slope is below a thousandth of the largest slope that the activation has. A sigmoid far out is 1 to the
last bit, and its slope 1 − σ exactly 0; a ReLU below 0 is dead.

Gradients vanish without it, too: each layer multiplies what comes back by its slopes and weights, and many factors
below 1 leave next to nothing. They explode where the factors are above 1. So layers are compared with each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.network.activations import Activation
from core.network.backward_pass import Trace
from core.network.network import Network

Array = NDArray[np.float64]
Counts = NDArray[np.intp]

FLAT = 1e-3  # of the steepest slope: flatter counts as saturated
FACTOR = 1e4  # that the error shrinks by on its way back where it vanishes, and grows by where it explodes
SMALLEST, LARGEST = -20, 4  # powers of ten that gradients are counted in; what is beyond counts with the ends
AT_ONCE = 1 << 15  # numbers: as many as stay near the processor
_EXPONENTS, _EXPONENT_BIAS = 0x800, 1023


def saturated(activation: Activation, slopes: Array) -> NDArray[np.bool_]:
    """Which neurons are saturated, given ∂activation/∂SOP; of the same shape as `slopes`."""
    with np.errstate(invalid="ignore"):
        return np.asarray(np.abs(slopes) < FLAT * activation.steepest)


@dataclass(frozen=True)
class Sizes:
    """How large many numbers are: how often each power of ten occurs, and what is 0 or no number at all."""

    decades: Counts  # how many are of the size 1e−20, 1e−19 … 1e4, (25,)
    zeros: int  # exactly 0
    lost: int  # infinite, or no number
    largest: float  # magnitude; 0 where there is none

    @property
    def count(self) -> int:
        """How many numbers there are."""
        return int(self.decades.sum()) + self.zeros + self.lost


def sizes_of(values: Array) -> Sizes:
    """Count flat `values` by size, (values,).

    A million of them take some milliseconds: the power of two is read from the bits of each number, and a
    decade is about three of them.
    """
    bits, by_sign = values.view(np.uint64), np.zeros((2, _EXPONENTS), np.intp)
    for first in range(0, len(bits), AT_ONCE):
        signs_and_exponents = (bits[first : first + AT_ONCE] >> 52).view(np.int64)
        by_sign += np.bincount(signs_and_exponents, minlength=by_sign.size).reshape(by_sign.shape)
    by_power_of_two = by_sign.sum(axis=0)
    lost = int(by_power_of_two[-1])
    zeros = len(values) - int(np.count_nonzero(values)) if by_power_of_two[0] else 0
    by_power_of_two[0] -= zeros  # the others there are too small for an exponent of their own
    # A number with this exponent lies from 2^e to 2^(e+1): told by the middle between them.
    powers = np.arange(_EXPONENTS - 1) - _EXPONENT_BIAS
    decade = np.clip(np.floor((powers + 0.5) * np.log10(2.0)), SMALLEST, LARGEST).astype(np.intp) - SMALLEST
    decades = np.bincount(decade, weights=by_power_of_two[:-1], minlength=LARGEST - SMALLEST + 1)
    largest = 0.0
    if len(values) and lost == 0:
        largest = float(max(values.max(), -values.min()))
    elif len(values):
        largest = float(np.max(np.abs(values), where=np.isfinite(values), initial=0.0))
    return Sizes(decades.astype(np.intp), zeros, lost, largest)


class LayerState(NamedTuple):
    """How one layer fares at a state: where its SOPs lie on the activation's curve, and its gradients' sizes."""

    layer: int
    activation: Activation
    sops: Array  # of the sample that is looked at, (size,)
    batch_sops: Array  # of the whole batch, (samples, size)
    saturated: NDArray[np.bool_]  # (size,)
    flat: int  # neurons whose slope is exactly 0
    gradients: Sizes  # ∂J of the layer's weights and biases
    delta: float  # the largest |∂E/∂SOP| of the batch: what of the error comes back as far as this layer

    @property
    def size(self) -> int:
        """How many neurons the layer has."""
        return len(self.sops)

    @property
    def saturated_count(self) -> int:
        """How many of them are saturated."""
        return int(np.count_nonzero(self.saturated))


def layer_states(network: Network, trace: Trace, row: int, batch: Trace) -> list[LayerState]:
    """Every layer's state, for row `row` of `trace`; the gradients are those of `batch`."""
    weights, biases = network.weights(batch.gradient), network.biases(batch.gradient)
    states = []
    for layer, (each, w, b) in enumerate(zip(network.layers, weights, biases, strict=True)):
        slopes = trace.slopes[layer][row]
        sizes = sizes_of(w.reshape(-1))
        states.append(
            LayerState(
                layer=layer,
                activation=each.activation,
                sops=trace.forward.sops[layer][row],
                batch_sops=batch.forward.sops[layer],
                saturated=saturated(each.activation, slopes),
                flat=int(np.count_nonzero(slopes == 0.0)) if each.activation.steepest else 0,
                gradients=_together(sizes, sizes_of(b)) if b.size else sizes,
                delta=sizes_of(batch.deltas[layer].reshape(-1)).largest,
            )
        )
    return states


class WayBack(Enum):
    """What becomes of the error on its way from the outputs to the first layer."""

    HOLDS = auto()
    VANISHES = auto()
    EXPLODES = auto()


def way_back(states: Sequence[LayerState]) -> WayBack:
    """Whether ∂E/∂SOP is `FACTOR` times smaller, or larger, in the first layer than in the output layer.

    ∂E/∂SOP and not the weights' gradients: those have the size of the inputs in them, in which no layer has a part.
    """
    first, last = states[0].delta, states[-1].delta
    if 0.0 < first < last / FACTOR:
        return WayBack.VANISHES
    if 0.0 < last < first / FACTOR:
        return WayBack.EXPLODES
    return WayBack.HOLDS


def _together(one: Sizes, other: Sizes) -> Sizes:
    return Sizes(
        one.decades + other.decades, one.zeros + other.zeros, one.lost + other.lost, max(one.largest, other.largest)
    )

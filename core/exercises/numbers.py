"""The numbers that a quantity is worked out from: the true ones, but for what was put in their place."""

import math
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

import numpy as np
from numpy.typing import NDArray

from core.exercises.iteration import Iteration
from core.exercises.quantity import OF_NEURONS, Quantity, QuantityKind

Array = NDArray[np.float64]

NEGLIGIBLE = 1e-12  # what is nearer to 0 is held against 0
ROUNDING = 1e-9  # that a unit is wider than it says
KEPT_BY_FLOATS = 14  # significant digits, of a sum over a few products


class Numbers:
    """The values of all quantities of an iteration; some of them may be other ones than the true ones.

    Kept by layers, so that a sum over a thousand neurons is one product of arrays.
    """

    def __init__(self, iteration: Iteration, others: Mapping[Quantity, float] | None = None) -> None:
        """Begin with the true values, but for `others`."""
        self.iteration = iteration
        self._others: dict[Quantity, float] = {}
        self._layers: dict[tuple[QuantityKind, int], Array] = {}
        self.put(others or {})

    def put(self, others: Mapping[Quantity, float]) -> None:
        """Put these values in the place of the ones that are there."""
        self._others.update(others)
        for quantity, value in others.items():
            kind, layer, _, target = quantity
            if kind in OF_NEURONS:
                if (kind, layer) not in self._layers:
                    self._layers[kind, layer] = self.iteration.neurons(kind, layer).copy()
                self._layers[kind, layer][target] = value

    def with_others(self, others: Mapping[Quantity, float]) -> "Numbers":
        """The same numbers with these put in; what is here stays as it is."""
        return Numbers(self.iteration, {**self._others, **others})

    def value(self, quantity: Quantity) -> float:
        """The value of one quantity."""
        other = self._others.get(quantity)
        return self.iteration.value(quantity) if other is None else other

    def neurons(self, kind: QuantityKind, layer: int) -> Array:
        """The values of a quantity of all neurons of a layer, (size,); not to be written to."""
        own = self._layers.get((kind, layer))
        return self.iteration.neurons(kind, layer) if own is None else own

    def into(self, layer: int) -> Array:
        """What layer `layer` receives, (fan_in,): the inputs, or the activations of the layer before."""
        if layer == 0:
            return np.asarray(self.iteration.trace.forward.inputs[self.iteration.row])
        return self.neurons(QuantityKind.ACTIVATION, layer - 1)

    @property
    def outputs(self) -> Array:
        """The last layer's activations, (outputs,)."""
        return self.neurons(QuantityKind.ACTIVATION, self.iteration.network.depth - 1)

    @property
    def targets(self) -> Array:
        """What the outputs should be, (outputs,)."""
        return np.asarray(self.iteration.trace.targets[self.iteration.row])


def unit(value: float, digits: int) -> float:
    """What the last of so many significant digits of `value` counts: 0.0001 of 0.2437, with 4."""
    if abs(value) < NEGLIGIBLE:
        return 10.0**-digits
    return float(10.0 ** (math.floor(math.log10(abs(value))) - digits + 1))


def is_within(answer: float, value: float, digits: int) -> bool:
    """Whether `answer` is `value` to so many significant digits: within one unit of the last of them."""
    return math.isfinite(value) and abs(answer - value) <= unit(value, digits) * (1.0 + ROUNDING)


def rounded(value: float, digits: int) -> float:
    """`value` as it is written, rounded to so many significant digits: decimal, half away from 0.

    What floats add to a sum of decimals goes first: −3.0149999999999997 is −3.015 to whoever works it out by hand.
    """
    if value == 0.0 or not math.isfinite(value):
        return value
    by_hand = Decimal(f"{value:.{max(digits, KEPT_BY_FLOATS)}g}")
    last = Decimal(1).scaleb(by_hand.adjusted() - digits + 1)
    return float(by_hand.quantize(last, rounding=ROUND_HALF_UP))

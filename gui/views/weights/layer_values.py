"""What a matrix shows: the values of a layer's weights and biases, and how large they are."""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class LayerValues:
    """The weights, (fan_in, fan_out), and the biases, (fan_out,) or (0,), of the layer numbered from 0."""

    layer: int
    weights: Array
    biases: Array

    @classmethod
    def zeros(cls, layer: int, shape: tuple[int, int]) -> "LayerValues":
        """Weights of 0, of this shape, and no biases."""
        return cls(layer, np.zeros(shape), np.empty(0))

    @cached_property
    def largest_and_lost(self) -> tuple[float, int]:
        """The largest magnitude among all that are numbers, and how many are none."""
        largest, lost = _largest_and_lost(self.weights)
        if self.biases.size:
            of_biases, lost_biases = _largest_and_lost(self.biases)
            return max(largest, of_biases), lost + lost_biases
        return largest, lost


def _largest_and_lost(values: Array) -> tuple[float, int]:
    high, low = float(values.max()), float(values.min())
    if math.isfinite(high) and math.isfinite(low):
        return max(high, -low), 0
    known = values[np.isfinite(values)]
    return (float(np.abs(known).max()) if known.size else 0.0), values.size - known.size

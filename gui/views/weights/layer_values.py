"""What a matrix shows: the values of a layer's weights and biases, and how large they are."""

import math
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.analysis.matrix_blocks import largest_in_blocks

Array = NDArray[np.float64]
Edges = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class LayerValues:
    """The weights, (fan_in, fan_out), and the biases, (fan_out,) or (0,), of the layer numbered from 0."""

    layer: int
    weights: Array
    biases: Array
    _blocks: list[tuple[Edges, Edges, Array]] = field(default_factory=list, repr=False)  # that were asked for last

    @classmethod
    def zeros(cls, layer: int, shape: tuple[int, int]) -> "LayerValues":
        """Weights of 0, of this shape, and no biases."""
        return cls(layer, np.zeros(shape), np.empty(0))

    def blocks(self, rows: Edges, columns: Edges) -> Array:
        """The largest weight of each block, (rows − 1, columns − 1): see `largest_in_blocks`; once for the same edges.

        Not to be written to.
        """
        if not self._blocks or self._blocks[0][0] is not rows or self._blocks[0][1] is not columns:
            self._blocks[:] = [(rows, columns, largest_in_blocks(self.weights, rows, columns))]
        return self._blocks[0][2]

    @cached_property
    def largest_and_lost(self) -> tuple[float, int]:
        """The largest magnitude among all that are numbers, and how many are none."""
        largest, lost = _largest_and_lost(self._telling)
        if self.biases.size:
            of_biases, lost_biases = _largest_and_lost(self.biases)
            return max(largest, of_biases), lost + lost_biases
        return largest, lost

    @property
    def _telling(self) -> Array:
        """What the largest weight is among: blocks of all that are drawn, where these are numbers, or all weights."""
        rows, columns = self.weights.shape
        for down, across, blocks in self._blocks:
            is_whole = (down[0], down[-1], across[0], across[-1]) == (0, rows, 0, columns)
            if is_whole and np.isfinite(blocks).all():
                return blocks
        return self.weights


def _largest_and_lost(values: Array) -> tuple[float, int]:
    high, low = float(values.max()), float(values.min())
    if math.isfinite(high) and math.isfinite(low):
        return max(high, -low), 0
    known = values[np.isfinite(values)]
    return (float(np.abs(known).max()) if known.size else 0.0), values.size - known.size

"""A matrix of one iteration: its shape, its numbers, and which quantity each of its entries is.

Nothing is computed or copied before it is asked for: of a million entries a few may be seen.
"""

from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.exercises.sheet.needs import source_of
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.network.phases import Reached, Stage

Array = NDArray[np.float64]
Shape = tuple[int, int]

SAMPLES = -1  # an axis along the samples


class MatrixAxis(NamedTuple):
    """What the rows or the columns of a matrix run along."""

    column: int  # of the network: 0 are its inputs, then its layers; or `SAMPLES`
    size: int
    has_one: bool = False  # whether one more stands at the end: the bias, or the 1 that it is multiplied by

    @property
    def length(self) -> int:
        """How many rows or columns there are."""
        return self.size + self.has_one


class MatrixKind(Enum):
    """What the entries of a matrix are."""

    ACTIVATIONS = "activations"  # of layer −1: the inputs
    TARGETS = "targets"
    WEIGHTS = "weights"
    BIASES = "biases"
    SUMS = "sums"
    ERROR_BY_ACTIVATIONS = "error by activations"
    SLOPES = "slopes"
    JACOBIAN = "jacobian"  # ∂a/∂z across a softmax
    DELTAS = "deltas"
    WEIGHT_GRADIENTS = "weight gradients"
    BIAS_GRADIENTS = "bias gradients"


_OF_NEURONS = {
    MatrixKind.SUMS: QuantityKind.SOP,
    MatrixKind.ERROR_BY_ACTIVATIONS: QuantityKind.ERROR_BY_ACTIVATION,
    MatrixKind.SLOPES: QuantityKind.SLOPE,
    MatrixKind.DELTAS: QuantityKind.DELTA,
}
_STAGES = {
    MatrixKind.SUMS: Stage.SOPS,
    MatrixKind.ERROR_BY_ACTIVATIONS: Stage.BACK,
    MatrixKind.SLOPES: Stage.SLOPES,
    MatrixKind.JACOBIAN: Stage.SLOPES,
    MatrixKind.DELTAS: Stage.SLOPES,
    MatrixKind.WEIGHT_GRADIENTS: Stage.GRADIENTS,
    MatrixKind.BIAS_GRADIENTS: Stage.GRADIENTS,
}
_BACKWARD = frozenset(_STAGES) - {MatrixKind.SUMS, MatrixKind.SLOPES, MatrixKind.JACOBIAN}


@dataclass(frozen=True)
class Outer:
    """Every product of two vectors, as a matrix that is not there yet."""

    down: Array  # (rows,)
    across: Array  # (columns,)

    @property
    def shape(self) -> Shape:
        """Rows and columns."""
        return len(self.down), len(self.across)

    def __getitem__(self, place: tuple[int, int]) -> float:
        return float(self.down[place[0]] * self.across[place[1]])

    def whole(self) -> Array:
        """All of them, (rows, columns)."""
        return np.outer(self.down, self.across)


class MatrixEntry(NamedTuple):
    """What an entry of a matrix is."""

    quantity: Quantity | None  # None is a constant: see `Matrix.is_constant`
    sample: int | None = None  # by its number among all, from 0; None of what no sample has by itself


@dataclass(frozen=True, eq=False)
class Matrix:
    """Numbers in rows and columns; `layer` counts from 0, and the inputs are the activations of layer −1."""

    kind: MatrixKind
    layer: int
    rows: MatrixAxis
    columns: MatrixAxis
    body: Array | Outer  # without what stands at the end of an axis that has one more
    end: Array | None = None  # that, (rows,) or (columns,)
    samples: tuple[int, ...] = ()  # those along its axis, by their numbers among all, from 0
    is_transposed: bool = False  # against how the convention has it
    lacks_biases: bool = False  # whether the column of the biases is left out
    is_of_batch: bool = False  # a gradient of the objective, and not of one sample's error
    was_updated: bool = False  # weights that a mistaken rule has updated before it goes back by them
    has_zeros: bool = False  # zeros in the place of the biases, which pay no penalty
    are_signs: bool = False  # −1, 0 or 1 in the place of each weight

    @property
    def shape(self) -> Shape:
        """Rows and columns."""
        return self.rows.length, self.columns.length

    @property
    def count(self) -> int:
        """How many entries it has."""
        return self.rows.length * self.columns.length

    @property
    def is_backward(self) -> bool:
        """Whether it is a derivative of the error: one that may be of either sign, and is mostly small."""
        return self.kind in _BACKWARD

    @property
    def has_one(self) -> bool:
        """Whether a 1 stands at the end of the activations."""
        return self.kind is MatrixKind.ACTIVATIONS and (self.rows.has_one or self.columns.has_one)

    def number(self, row: int, column: int) -> float:
        """One entry."""
        if self.end is not None:
            if row == self.rows.size:
                return float(self.end[column])
            if column == self.columns.size:
                return float(self.end[row])
        return float(self.body[row, column])

    def transposed(self) -> "Matrix":
        """The same numbers, rows for columns."""
        body = self.body
        turned = Outer(body.across, body.down) if isinstance(body, Outer) else body.T
        return replace(self, rows=self.columns, columns=self.rows, body=turned, is_transposed=not self.is_transposed)

    def whole(self) -> Array:
        """All entries, (rows, columns)."""
        body = self.body.whole() if isinstance(self.body, Outer) else self.body
        if self.end is None:
            return np.asarray(body)
        return np.vstack((body, self.end)) if self.rows.has_one else np.column_stack((body, self.end))

    def is_constant(self, row: int, column: int) -> bool:
        """Whether an entry is the 1 that a bias is multiplied by, or a 0 in the place of one."""
        is_end = row == self.rows.size or column == self.columns.size
        return is_end and (self.has_one or self.has_zeros)

    def entry(self, row: int, column: int) -> MatrixEntry:
        """What an entry is."""
        if self.is_constant(row, column):
            return MatrixEntry(None)
        if self.kind in (MatrixKind.WEIGHTS, MatrixKind.BIASES, *_GRADIENTS):
            return MatrixEntry(self._of_parameter(row, column))
        index, place = (column, row) if self.rows.column == SAMPLES else (row, column)
        sample = self.samples[place] if place < len(self.samples) else None
        if self.kind is MatrixKind.ACTIVATIONS:
            return MatrixEntry(source_of(self.layer + 1, index), sample)
        if self.kind is MatrixKind.TARGETS:
            return MatrixEntry(Quantity(QuantityKind.TARGET, target=index), sample)
        if self.kind is MatrixKind.JACOBIAN:
            return MatrixEntry(Quantity(QuantityKind.ACTIVATION, self.layer, target=row), self.samples[0])
        return MatrixEntry(Quantity(_OF_NEURONS[self.kind], self.layer, target=index), sample)

    def is_known(self, reached: Reached) -> bool:
        """Whether it is computed in a step that is walked through as far as this."""
        stage = self._stage
        return stage is None or reached.has(stage, max(self.layer, 0))

    def is_now(self, reached: Reached) -> bool:
        """Whether it is what is computed in the phase that a step is at."""
        stage = self._stage
        return stage is not None and reached.is_now(stage, max(self.layer, 0))

    @property
    def _stage(self) -> Stage | None:
        """In which phase it is computed; None for what is given."""
        if self.kind is MatrixKind.ACTIVATIONS:
            return Stage.INPUTS if self.layer < 0 else Stage.ACTIVATIONS
        return _STAGES.get(self.kind)

    def _of_parameter(self, row: int, column: int) -> Quantity:
        is_gradient = self.kind in _GRADIENTS
        of_weight, of_bias = QuantityKind.WEIGHT, QuantityKind.BIAS
        if is_gradient:
            of_weight, of_bias = QuantityKind.WEIGHT_GRADIENT, QuantityKind.BIAS_GRADIENT
        if self.is_of_batch:
            of_weight, of_bias = QuantityKind.WEIGHT_OBJECTIVE, QuantityKind.BIAS_OBJECTIVE
        source, target = (row, column) if self.rows.column == self.layer else (column, row)
        if self.kind in (MatrixKind.BIASES, MatrixKind.BIAS_GRADIENTS):
            return Quantity(of_bias, self.layer, target=max(row, column))
        size = self.rows.size if self.rows.column == self.layer else self.columns.size
        if source == size:
            return Quantity(of_bias, self.layer, target=target)
        return Quantity(of_weight, self.layer, source, target)


_GRADIENTS = (MatrixKind.WEIGHT_GRADIENTS, MatrixKind.BIAS_GRADIENTS)

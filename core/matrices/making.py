"""One entry of a result, worked out: row times column, product by product, and what comes after.

making = Making(equation, term, row, column)
making.steps           # each with its cells, its numbers, and what has come of it so far
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from core.matrices.equations import Equation, EquationPart, MatrixTerm, Operator, TermScale
from core.matrices.matrix import SAMPLES, Matrix
from core.network.activations import Softmax


class MatrixCell(NamedTuple):
    """An entry of the matrix at a place in an equation."""

    term: int
    row: int
    column: int


@dataclass(frozen=True)
class MakingStep:
    """One thing that is done: numbers multiplied and added, or all that there is so far multiplied."""

    operator: Operator  # PLUS, MINUS; BY_ELEMENTS multiplies all there is so far; FUNCTION is of it
    cells: tuple[MatrixCell, ...]
    factors: tuple[float, ...]  # the cells' numbers; after a scale, which stands first and is of no cell
    value: float  # their product
    so_far: float
    scale: TermScale | None = None


@dataclass(frozen=True)
class Making:
    """The entry at `row` and `column` of a result of an equation: of the term at index `term`."""

    equation: Equation
    term: int
    row: int
    column: int

    @property
    def result(self) -> Matrix:
        """The matrix of which one entry is made."""
        return self.equation.terms[self.term].matrix

    @property
    def products(self) -> int:
        """How many products are added: 0 where none are."""
        return sum(step.operator is Operator.PLUS and len(step.cells) == 2 for step in self.steps)

    @cached_property
    def steps(self) -> tuple[MakingStep, ...]:
        """All there is to do, in order; what the last one leads to is the entry to its last bit."""
        steps = list(self._steps())
        if steps:
            last, number = steps[-1], self.result.number(self.row, self.column)
            steps[-1] = MakingStep(last.operator, last.cells, last.factors, last.value, number, last.scale)
        return tuple(steps)

    def _steps(self) -> Iterator[MakingStep]:
        if self.equation.terms[self.term].operator is Operator.FUNCTION:
            yield self._function()
            return
        so_far = 0.0
        for index, term in enumerate(self.equation.terms[: self.term]):
            if term.operator is Operator.PRODUCT:
                continue  # was multiplied by with the one before it
            if self.equation.part is EquationPart.BIAS_GRADIENTS:
                several = self._sum(index)
            elif self.equation.terms[index + 1].operator is Operator.PRODUCT:
                several = self._row_times_column(index)
            else:
                several = iter((self._single(index, term, so_far),))
            for step in several:
                so_far = step.so_far
                yield step
            if term.scale is not None and term.scale.is_share:
                so_far *= term.scale.value
                yield MakingStep(Operator.BY_ELEMENTS, (), (term.scale.value,), term.scale.value, so_far, term.scale)

    def _function(self) -> MakingStep:
        before = self.equation.terms[self.term - 1].matrix
        cells: tuple[MatrixCell, ...] = (MatrixCell(self.term - 1, self.row, self.column),)
        if isinstance(self.equation.activation, Softmax):
            rows, columns = before.shape
            along_rows = before.rows.column == self.result.layer + 1
            cells = tuple(
                MatrixCell(self.term - 1, *((index, self.column) if along_rows else (self.row, index)))
                for index in range(rows if along_rows else columns)
            )
        value = self.result.number(self.row, self.column)
        numbers = tuple(before.number(cell.row, cell.column) for cell in cells)
        return MakingStep(Operator.FUNCTION, cells, numbers, value, value)

    def _row_times_column(self, index: int) -> Iterator[MakingStep]:
        """The products of the matrix at an index and the one after it."""
        first, second = self.equation.terms[index].matrix, self.equation.terms[index + 1].matrix
        so_far = 0.0
        for k in range(first.columns.length):
            cells = MatrixCell(index, self.row, k), MatrixCell(index + 1, k, self.column)
            factors = first.number(self.row, k), second.number(k, self.column)
            value = factors[0] * factors[1]
            so_far += value
            yield MakingStep(Operator.PLUS, cells, factors, value, so_far)

    def _sum(self, index: int) -> Iterator[MakingStep]:
        """What each sample adds of the matrix at an index."""
        matrix, so_far = self.equation.terms[index].matrix, 0.0
        has_rows = self.result.rows.column == SAMPLES
        for sample in range(matrix.rows.length if has_rows else matrix.columns.length):
            cell = MatrixCell(index, sample, self.column) if has_rows else MatrixCell(index, self.row, sample)
            value = matrix.number(cell.row, cell.column)
            so_far += value
            yield MakingStep(Operator.PLUS, (cell,), (value,), value, so_far)

    def _single(self, index: int, term: MatrixTerm, so_far: float) -> MakingStep:
        """One entry that is added, taken away, or that all there is so far is multiplied by."""
        matrix = term.matrix
        # A vector of biases is the same for every sample.
        row = min(self.row, matrix.rows.length - 1)
        column = min(self.column, matrix.columns.length - 1)
        number = matrix.number(row, column)
        cells, operator = (MatrixCell(index, row, column),), term.operator or Operator.PLUS
        if operator is Operator.BY_ELEMENTS:
            return MakingStep(operator, cells, (number,), number, so_far * number)
        factors = (number,) if term.scale is None else (term.scale.value, number)
        value = float(np.prod(factors))
        total = so_far - value if operator is Operator.MINUS else so_far + value
        return MakingStep(operator, cells, factors, value, total, term.scale)

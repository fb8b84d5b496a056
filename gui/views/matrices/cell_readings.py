"""What may be read of an entry now, and how it is written: a number, "…" before it is computed, "?" while asked."""

from enum import Enum

import numpy as np

from core.base.number_format import shortest
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.matrices.matrix import Matrix, MatrixKind
from gui.look.asked import ASKED, NOT_YET
from gui.look.short_numbers import aligned
from gui.model.readings import Readings

DECIMALS, BACKWARD_DECIMALS = 4, 5
_GRADIENTS = (MatrixKind.WEIGHT_GRADIENTS, MatrixKind.BIAS_GRADIENTS)
_OWN_GRADIENT = {
    QuantityKind.WEIGHT_OBJECTIVE: QuantityKind.WEIGHT_GRADIENT,
    QuantityKind.BIAS_OBJECTIVE: QuantityKind.BIAS_GRADIENT,
}


class CellState(Enum):
    """What stands in the place of an entry."""

    NUMBER = "number"
    ASKED = "asked"
    NOT_YET = "not yet"


class CellReadings:
    """Reads matrices for the screen: no number that a lesson hides, or that isn't computed yet, leaves it."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings

    def state(self, matrix: Matrix, row: int, column: int) -> CellState:
        """Whether an entry may be read."""
        readings = self._readings
        if readings.is_taught and (quantity := matrix.entry(row, column).quantity) is not None:
            if readings.veil.is_asked(quantity):
                return CellState.ASKED
            if self._is_hidden(matrix, quantity):
                return CellState.NOT_YET
        return CellState.NUMBER if matrix.is_known(readings.reached) else CellState.NOT_YET

    def number(self, matrix: Matrix, row: int, column: int) -> float | None:
        """The number of an entry, where it may be read."""
        if self.state(matrix, row, column) is not CellState.NUMBER:
            return None
        return self._number(matrix, row, column)

    def text(self, matrix: Matrix, row: int, column: int) -> str:
        """An entry as it is shown."""
        match self.state(matrix, row, column):
            case CellState.ASKED:
                return ASKED
            case CellState.NOT_YET:
                return NOT_YET
        number = self._number(matrix, row, column)
        if matrix.is_constant(row, column):
            return shortest(number)
        return self.written(number, matrix)

    def is_marked(self, matrix: Matrix, row: int, column: int) -> bool:
        """Whether an entry is a gradient that is marked as wrong, or as other than the right rule's."""
        readings, quantity = self._readings, matrix.entry(row, column).quantity
        if matrix.kind not in _GRADIENTS or quantity is None or not readings.marks.can_be_wrong:
            return False
        position = readings.network.position(quantity.parameter)
        return bool(readings.marks.wrong(np.array([position]))[0])

    def written(self, number: float, matrix: Matrix) -> str:
        """A number as the entries of a matrix are written; that of a board as it stands there."""
        board = self._readings.board
        if board is not None and number in board.values:
            written = self._readings.number_format
            return written.signed(number) if matrix.is_backward else written.figure(number)
        if matrix.is_backward:
            return aligned(number, BACKWARD_DECIMALS, has_plus=True)
        return aligned(number, DECIMALS)

    def in_full(self, matrix: Matrix, row: int, column: int) -> str:
        """An entry with all the digits that are wanted."""
        number = self.number(matrix, row, column)
        return self.text(matrix, row, column) if number is None else self._readings.number_format.figure(number)

    def _number(self, matrix: Matrix, row: int, column: int) -> float:
        """An entry: on a board the rounded quantity that it is, of the sample on the screen."""
        board, (quantity, _) = self._readings.board, matrix.entry(row, column)
        is_of_one = len(matrix.samples) < 2 and matrix.kind is not MatrixKind.JACOBIAN
        if board is not None and is_of_one and quantity in board.sheet.asked:
            return board.sheet.value(quantity)
        return matrix.number(row, column)

    def _is_hidden(self, matrix: Matrix, quantity: Quantity) -> bool:
        veil = self._readings.veil
        if matrix.kind is MatrixKind.JACOBIAN:
            size = self._readings.network.sizes[matrix.layer + 1]
            return any(veil.hides(quantity._replace(target=index)) for index in range(size))
        # The gradient of a batch would tell that of a sample which is all of it, or most.
        own = _OWN_GRADIENT.get(quantity.kind)
        return veil.hides(quantity) or (own is not None and veil.hides(quantity.beside(own)))

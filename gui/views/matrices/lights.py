"""Which entries are lit: what is pointed at, what it is made of, and what is being made."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from core.exercises.sheet.needs import source_of
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.matrices.equations import Equation
from core.matrices.making import Making, MatrixCell
from core.matrices.matrix import Matrix, MatrixEntry
from core.network.elements import Bias, Element, Neuron, Weight


class CellLight(Enum):
    """How an entry is lit."""

    POINTED = "pointed at"
    SOFT = "is made of"
    MADE = "being made"
    PAIR = "the pair that is multiplied"
    IN_PRODUCT = "the row and the column"


@dataclass(frozen=True)
class CellLights:
    """What is lit of all matrices."""

    element: Element | None = None  # what is hovered or held
    sample: int = 0  # the one on the screen
    needed: Callable[[Quantity], bool] = field(default=lambda _quantity: False)
    equation: Equation | None = None  # of the entry that the pointer is on, with the cells it is made of
    cells: frozenset[MatrixCell] = frozenset()
    making: Making | None = None
    step: int = 0
    in_product: frozenset[MatrixCell] = frozenset()  # all cells of all its steps

    def of(self, equation: Equation, term: int, row: int, column: int) -> CellLight | None:
        """How an entry is lit."""
        cell = MatrixCell(term, row, column)
        if self.making is not None and is_same(equation, self.making.equation):
            making = self.making
            if cell == (making.term, making.row, making.column):
                return CellLight.MADE
            if cell in making.steps[self.step].cells:
                return CellLight.PAIR
        entry = equation.terms[term].matrix.entry(row, column)
        if self._is_own(entry):
            return CellLight.POINTED
        if self.making is not None and is_same(equation, self.making.equation) and cell in self.in_product:
            return CellLight.IN_PRODUCT
        if self.equation is not None and is_same(equation, self.equation) and cell in self.cells:
            return CellLight.SOFT
        is_needed = entry.quantity is not None and self._is_of_sample(entry) and self.needed(entry.quantity)
        return CellLight.SOFT if is_needed else None

    def _is_own(self, entry: MatrixEntry) -> bool:
        if self.element is None or entry.quantity is None:
            return False
        return entry.quantity.element == self.element and self._is_of_sample(entry)

    def _is_of_sample(self, entry: MatrixEntry) -> bool:
        return entry.sample is None or entry.sample == self.sample


def cells_of(making: Making | None) -> frozenset[MatrixCell]:
    """All that an entry is made of."""
    return frozenset(() if making is None else (cell for step in making.steps for cell in step.cells))


def needed_by(element: Element | None) -> Callable[[Quantity], bool]:
    """Whether a quantity is what something is made of: a neuron's sum, or a parameter's gradient."""
    match element:
        case Neuron(layer, index):
            kinds = {QuantityKind.WEIGHT, QuantityKind.BIAS}
            source_kind = source_of(layer, 0).kind

            def is_summand(quantity: Quantity) -> bool:
                if quantity.kind in kinds:
                    return quantity.layer == layer and quantity.target == index
                return quantity.kind is source_kind and (layer == 0 or quantity.layer == layer - 1)

            return is_summand
        case Weight(layer, source, target):
            wanted = {source_of(layer, source), Quantity(QuantityKind.DELTA, layer, target=target)}
            return wanted.__contains__
        case Bias(layer, index):
            return {Quantity(QuantityKind.DELTA, layer, target=index)}.__contains__
    return lambda _quantity: False


def is_same(one: Equation, other: Equation) -> bool:
    """Whether two equations are the same one of two states."""
    return (one.part, one.layer) == (other.part, other.layer)


def is_result(equation: Equation, term: int) -> bool:
    """Whether something stands before a matrix of an equation that it is computed from."""
    operator = equation.terms[term].operator
    return operator is not None and operator.name in ("EQUALS", "FUNCTION")


def entry_of(matrix: Matrix, row: int, column: int) -> Element | None:
    """What of the network an entry belongs to: an output for its target."""
    quantity = matrix.entry(row, column).quantity
    if quantity is None:
        return None
    if quantity.kind is QuantityKind.TARGET:
        return Neuron(matrix.layer, quantity.target)
    return quantity.element

"""In which rows the quantities of a sheet stand: one below the other under titles, in one column or in two."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from core.exercises.sheet.quantity import UPDATES, Quantity, QuantityKind

_GRADIENTS = (QuantityKind.WEIGHT_GRADIENT, QuantityKind.BIAS_GRADIENT)
_FORWARD = (QuantityKind.SOP, QuantityKind.ACTIVATION, QuantityKind.LOSS)


MOST_IN_ONE = 12  # rows that stand one below the other even where there is room for two columns


class Part(Enum):
    """A part of the way through an iteration."""

    FORWARD = "forward"
    BACK = "back"
    GRADIENTS = "gradients"  # of the first layer, after which nothing goes back any more
    UPDATE = "update"


def part_of(quantity: Quantity) -> Part:
    """The part that a quantity belongs to."""
    if quantity.kind in _FORWARD:
        return Part.FORWARD
    if quantity.kind in UPDATES:
        return Part.UPDATE
    return Part.GRADIENTS if quantity.kind in _GRADIENTS and quantity.layer == 0 else Part.BACK


Entry = Part | Quantity


@dataclass(frozen=True)
class NumberRows:
    """What stands in each row of each column."""

    columns: tuple[tuple[Entry, ...], ...]

    @property
    def count(self) -> int:
        """How many rows there are."""
        return max(map(len, self.columns))

    def entry(self, row: int, column: int) -> Entry | None:
        """What stands there; None below the end of a column."""
        entries = self.columns[column]
        return entries[row] if row < len(entries) else None

    def place(self, quantity: Quantity) -> tuple[int, int]:
        """The row and the column of a quantity.

        Raises
        ------
        ValueError
            If it has none.
        """
        for column, entries in enumerate(self.columns):
            if quantity in entries:
                return entries.index(quantity), column
        raise ValueError(f"there is no row for {quantity.id}")


def rows_of(questions: Sequence[Quantity], columns: int) -> NumberRows:
    """The rows of these quantities, which stand in order; two columns part where a title is near the middle."""
    entries: list[Entry] = []
    for part, quantities in groupby(questions, part_of):
        entries += [part, *quantities]
    if columns == 1 or len(entries) < MOST_IN_ONE:
        return NumberRows((tuple(entries),))
    middle = (len(entries) + 1) // 2
    titles = [index for index, entry in enumerate(entries) if isinstance(entry, Part) and index > 0]
    at = min(titles, key=lambda place: abs(place - middle), default=middle)
    if abs(at - middle) > len(entries) / 6:
        at = middle
    return NumberRows((tuple(entries[:at]), tuple(entries[at:])))

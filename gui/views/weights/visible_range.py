"""Which rows and columns of a matrix are seen: zoomed and moved, never beyond the matrix."""

import math
from dataclasses import dataclass

FEWEST = 2.0  # rows and columns that are seen, zoomed in as far as it goes


@dataclass(frozen=True)
class VisibleRange:
    """Rows from `top` to `bottom` and columns from `left` to `right`, in fractions of a row and of a column."""

    rows: int  # of the whole matrix
    columns: int
    top: float
    bottom: float
    left: float
    right: float

    @classmethod
    def whole(cls, shape: tuple[int, int]) -> "VisibleRange":
        """All of a matrix of this shape, (rows, columns)."""
        rows, columns = shape
        return cls(rows, columns, 0.0, float(rows), 0.0, float(columns))

    @property
    def height(self) -> float:
        """How many rows are seen."""
        return self.bottom - self.top

    @property
    def width(self) -> float:
        """How many columns are seen."""
        return self.right - self.left

    @property
    def row_range(self) -> tuple[int, int]:
        """The rows of which something is seen: the first, and before which they end."""
        return max(0, math.floor(self.top)), min(self.rows, math.ceil(self.bottom))

    @property
    def column_range(self) -> tuple[int, int]:
        """The columns of which something is seen: the first, and before which they end."""
        return max(0, math.floor(self.left)), min(self.columns, math.ceil(self.right))

    def zoomed(self, factor: float, row: float, column: float) -> "VisibleRange":
        """`factor` times as many rows and columns; where `row` and `column` are seen stays."""
        return self._seeing(
            row - (row - self.top) * factor,
            row + (self.bottom - row) * factor,
            column - (column - self.left) * factor,
            column + (self.right - column) * factor,
        )

    def moved(self, rows: float, columns: float) -> "VisibleRange":
        """As much of it, so many rows further down and so many columns further right."""
        return self._seeing(self.top + rows, self.bottom + rows, self.left + columns, self.right + columns)

    def around(self, row: int, column: int, high: float, wide: float) -> "VisibleRange":
        """So many rows and columns, with one cell in their middle; fewer where there are fewer."""
        high = min(self.rows, max(FEWEST, high))
        wide = min(self.columns, max(FEWEST, wide))
        return self._seeing(
            row + 0.5 - high / 2, row + 0.5 + high / 2, column + 0.5 - wide / 2, column + 0.5 + wide / 2
        )

    def _seeing(self, top: float, bottom: float, left: float, right: float) -> "VisibleRange":
        (top, bottom), (left, right) = _within(top, bottom, self.rows), _within(left, right, self.columns)
        return VisibleRange(self.rows, self.columns, top, bottom, left, right)


def _within(first: float, end: float, count: int) -> tuple[float, float]:
    """A stretch as long, but within 0 … count, and not too short."""
    span = min(max(end - first, min(FEWEST, float(count))), float(count))
    middle = (first + end) / 2
    first = min(max(middle - span / 2, 0.0), count - span)
    return first, first + span

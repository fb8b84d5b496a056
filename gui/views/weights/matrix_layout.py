"""Where the cells, the biases and the headings of a matrix are, in logical pixels; and which cell is where."""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from core.analysis.matrix_blocks import edges_of
from core.network.elements import Bias, Weight
from gui.look.text_size import grown
from gui.views.weights.visible_range import VisibleRange

Parameter = Weight | Bias

# Logical pixels.
LEFT, ABOVE, RIGHT, BELOW = 58.0, 18.0, 8.0, 4.0  # from the cells to the widget's edges
CELL_WIDTH, CELL_HEIGHT = 58.0, 16.0  # that a cell needs for its value
BIASES_GAP = 3.0  # from the cells to the biases below
ROW_NAME_HEIGHT = 13.0  # that a row needs for its name
COLUMN_NAME_GAP = 6.0  # that a column needs beside its name
LEAST_BLOCK = 2.0  # of a block, where there are more weights than places
NOTE_HEIGHT = 15.0  # of the line below that says what a block shows
BESIDE_FOUND = 1.2  # as much is seen as has room for its values, divided by this


@dataclass(frozen=True)
class MatrixLayout:
    """The cells of a matrix in a widget: rows are where weights come from, columns where they lead to."""

    rect: QRectF  # of the widget
    visible: VisibleRange
    has_biases: bool

    @cached_property
    def body(self) -> QRectF:
        """Where the weights are."""
        biases = grown(CELL_HEIGHT) + BIASES_GAP if self.has_biases else 0.0
        body = self.rect.adjusted(grown(LEFT), grown(ABOVE), -RIGHT, -BELOW - biases)
        return body.adjusted(0, 0, 0, -grown(NOTE_HEIGHT)) if self._shares_blocks(body) else body

    @property
    def biases(self) -> QRectF:
        """Where the biases are."""
        body = self.body
        return QRectF(body.left(), body.bottom() + BIASES_GAP, body.width(), grown(CELL_HEIGHT))

    @property
    def note(self) -> QRectF:
        """Where it stands what a block shows."""
        top = self.rect.height() - grown(NOTE_HEIGHT) - 1.0
        return QRectF(self.body.left(), top, self.body.width(), grown(NOTE_HEIGHT))

    @property
    def has_blocks(self) -> bool:
        """Whether some of the weights that are seen share a block."""
        return self._shares_blocks(self.body)

    def _shares_blocks(self, body: QRectF) -> bool:
        high, wide = self.visible.row_range, self.visible.column_range
        return high[1] - high[0] > body.height() / LEAST_BLOCK or wide[1] - wide[0] > body.width() / LEAST_BLOCK

    @cached_property
    def edges(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """The rows and the columns at which blocks begin, and where the last one ends: (blocks + 1,) each."""
        down = edges_of(*self.visible.row_range, max(1, int(self.body.height() / LEAST_BLOCK)))
        across = edges_of(*self.visible.column_range, max(1, int(self.body.width() / LEAST_BLOCK)))
        return down, across

    @property
    def blocks_rect(self) -> QRectF:
        """Where the blocks are; some of it may be outside of the body."""
        down, across = self.edges
        return QRectF(
            self.cell(int(down[0]), int(across[0])).topLeft(), self.cell(int(down[-1]), int(across[-1])).topLeft()
        )

    def cell(self, row: float, column: float) -> QRectF:
        """Where a weight is."""
        visible, body = self.visible, self.body
        height, width = body.height() / visible.height, body.width() / visible.width
        left, top = body.left() + (column - visible.left) * width, body.top() + (row - visible.top) * height
        return QRectF(left, top, width, height)

    def bias_cell(self, index: float) -> QRectF:
        """Where a bias is."""
        cell, biases = self.cell(self.visible.top, index), self.biases
        return QRectF(cell.left(), biases.top(), cell.width(), biases.height())

    def cell_of(self, parameter: Parameter) -> QRectF:
        """Where a weight or a bias is."""
        if isinstance(parameter, Bias):
            return self.bias_cell(parameter.index)
        return self.cell(parameter.source, parameter.target)

    def row_and_column(self, at: QPointF) -> tuple[float, float]:
        """What is drawn at a place, in fractions of a row and of a column; it may be beyond the matrix."""
        visible, body = self.visible, self.body
        row = visible.top + (at.y() - body.top()) / body.height() * visible.height
        return row, visible.left + (at.x() - body.left()) / body.width() * visible.width

    def bias_at(self, at: QPointF) -> int | None:
        """The bias at a place; None where none is."""
        if not (self.has_biases and self.biases.contains(at)):
            return None
        index = int(self.row_and_column(at)[1])
        return index if 0 <= index < self.visible.columns else None

    def block_at(self, at: QPointF) -> tuple[tuple[int, int], tuple[int, int]] | None:
        """The block at a place: its first row and before which it ends, and its columns; None where none is."""
        if not self.body.contains(at):
            return None
        down, across = self.edges
        row, column = self.row_and_column(at)
        i, j = (int(np.searchsorted(edges, value, "right")) - 1 for edges, value in ((down, row), (across, column)))
        if not (0 <= i < len(down) - 1 and 0 <= j < len(across) - 1):
            return None
        return (int(down[i]), int(down[i + 1])), (int(across[j]), int(across[j + 1]))

    def around(self, parameter: Parameter) -> VisibleRange:
        """What has to be seen so that one cell can be made out, in the middle of its neighbours."""
        row = parameter.source if isinstance(parameter, Weight) else 0
        column = parameter.target if isinstance(parameter, Weight) else parameter.index
        high = self.body.height() / grown(CELL_HEIGHT) / BESIDE_FOUND
        return self.visible.around(row, column, high, self.body.width() / grown(CELL_WIDTH) / BESIDE_FOUND)

    @property
    def named_rows(self) -> list[int]:
        """The rows that have room for their names; where not all have, the first and the last that are seen."""
        visible = self.visible
        first, last = _ends(visible.top, visible.bottom, visible.rows)
        if self.cell(0, 0).height() >= grown(ROW_NAME_HEIGHT):
            return list(range(first, last + 1))
        return [first, last]

    @property
    def outer_columns(self) -> tuple[int, int]:
        """The first and the last column that are seen."""
        return _ends(self.visible.left, self.visible.right, self.visible.columns)


def _ends(first: float, end: float, count: int) -> tuple[int, int]:
    return max(0, math.floor(first + 1e-9)), min(count, math.ceil(end - 1e-9)) - 1

"""Equations laid out in the room that there is: what is shown of each matrix, how wide an entry is, what is where.

What was laid out stays where it is as long as only numbers change and these have room: nothing moves while training
runs.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF

from core.matrices.equations import Equation
from core.matrices.matrix import Matrix
from gui.look.text_size import grown
from gui.views.matrices.cell_readings import CellReadings
from gui.views.matrices.entries import ShownEntry
from gui.views.matrices.lights import is_same
from gui.views.matrices.painter import BESIDE_NUMBER, MatrixFonts, measures_of
from gui.views.matrices.places import EquationLayout, Places, fold_around

FEWEST = 6  # signs that an entry has room for


class LaidOutEquations:
    """Keeps some equations and the place of all that stands in them, in logical pixels; texts are written once."""

    def __init__(self, cells: CellReadings, name_of: Callable[[Matrix], str], font: QFont) -> None:
        self._cells, self.name_of = cells, name_of
        self.fonts = MatrixFonts.beside(font)
        self.places = Places((), 0.0, 0.0)
        self._layers: Sequence[Sequence[Equation]] = ()
        self._around: dict[int, int] = {}
        self._signs: dict[tuple[object, ...], int] = {}  # that the longest entry of a matrix had
        self._texts: dict[tuple[int, int, int], str] = {}
        self._laid_out_for = -1.0  # logical pixels of width

    def take_numbers(self, layers: Sequence[Sequence[Equation]], around: dict[int, int], width: float) -> bool:
        """Have other equations; whether they are the same with other numbers, in the places of those before."""
        self._texts.clear()
        if self._fits(layers, around, width):
            self._layers = layers
            self._put_in(layers)
            return True
        self._layers, self._around = layers, dict(around)
        return False

    def lay_out(self, width: float) -> bool:
        """Find the place of everything anew; whether the same entries stand there as before."""
        before, self.places = self.places, self._layout.lay_out(self._layers, width)
        self._laid_out_for = width
        return _are_alike(before, self.places)

    def size_of(self, layers: Sequence[Sequence[Equation]], width: float) -> tuple[float, float]:
        """How wide and high these equations would be, in a width."""
        places = self._layout.lay_out(layers, width)
        return places.width, places.height

    def dress(self, font: QFont) -> None:
        """Write beside this font; entries may get narrower than they were."""
        self.fonts = MatrixFonts.beside(font)
        self._signs.clear()

    def fold(self, matrix: Matrix) -> tuple[list[int | None], list[int | None]]:
        """The rows and columns of a matrix that are shown."""
        return fold_around(matrix, self._around)

    @property
    def is_folded(self) -> bool:
        """Whether some rows or columns are not shown."""
        return any(line.index is None for placed in self.places.matrices for line in (*placed.rows, *placed.columns))

    def text(self, matrix: Matrix, row: int, column: int) -> str:
        """An entry as it is shown, written once for all who ask while it is."""
        key = id(matrix), row, column
        text = self._texts.get(key)
        if text is None:
            text = self._texts[key] = self._cells.text(matrix, row, column)
        return text

    def entry_at(self, point: QPointF) -> ShownEntry | None:
        """The entry at a point."""
        for placed in self.places.matrices:
            if placed.frame.contains(point) and (found := placed.at(point)) is not None:
                down, across = found
                if down.index is not None and across.index is not None:
                    return ShownEntry(placed, down.index, across.index)
        return None

    @property
    def _layout(self) -> EquationLayout:
        """Each width is asked for many times, and found once."""
        measures = measures_of(self.fonts, cache(self._cell_width), self.name_of)
        return EquationLayout(measures, cache(self.fold))

    def _cell_width(self, matrix: Matrix) -> float:
        """Wide enough for each entry that is shown; never narrower than before, or all would move with the numbers."""
        least = FEWEST + 2 if matrix.is_backward else FEWEST
        signs = max(self._longest(matrix), least, self._signs.get(_key(matrix), 0))
        self._signs[_key(matrix)] = signs
        return QFontMetricsF(self.fonts.number).horizontalAdvance("0") * signs + 2 * grown(BESIDE_NUMBER)

    def _longest(self, matrix: Matrix) -> int:
        """How many signs the longest entry has that is shown."""
        rows, columns = self.fold(matrix)
        places = ((row, column) for row in rows for column in columns if row is not None and column is not None)
        return max((len(self.text(matrix, row, column)) for row, column in places), default=0)

    def _fits(self, layers: Sequence[Sequence[Equation]], around: dict[int, int], width: float) -> bool:
        """Whether other equations are the same with other numbers, which have room where they are."""
        if around != self._around or width != self._laid_out_for:
            return False
        before = [each for layer in self._layers for each in layer]
        after = [each for layer in layers for each in layer]
        if len(before) != len(after) or not all(map(self._is_alike, before, after)):
            return False
        matrices = (term.matrix for each in after for term in each.terms)
        return all(self._longest(matrix) <= self._signs.get(_key(matrix), 0) for matrix in matrices)

    def _is_alike(self, one: Equation, other: Equation) -> bool:
        return (
            is_same(one, other)
            and len(one.terms) == len(other.terms)
            and all(
                a.operator is b.operator
                and a.scale == b.scale
                and (a.matrix.rows, a.matrix.columns) == (b.matrix.rows, b.matrix.columns)
                and self.name_of(a.matrix) == self.name_of(b.matrix)
                for a, b in zip(one.terms, other.terms, strict=True)
            )
        )

    def _put_in(self, layers: Sequence[Sequence[Equation]]) -> None:
        """Have the numbers of these in the places of those before."""
        found = {(each.part, each.layer): each for layer in layers for each in layer}
        matrices = tuple(
            replace(placed, equation=found[placed.equation.part, placed.equation.layer])
            for placed in self.places.matrices
        )
        self.places = replace(self.places, matrices=matrices)


def _key(matrix: Matrix) -> tuple[object, ...]:
    return matrix.kind, matrix.layer, matrix.shape, matrix.is_transposed


def _are_alike(one: Places, other: Places) -> bool:
    """Whether the same entries are in the same places."""
    return len(one.matrices) == len(other.matrices) and all(
        is_same(a.equation, b.equation) and a.term == b.term and a.rows == b.rows and a.columns == b.columns
        for a, b in zip(one.matrices, other.matrices, strict=True)
    )

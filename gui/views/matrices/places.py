"""Where everything of some equations is, in logical pixels: names, brackets, entries, signs; and which entry is where.

Matrices flow like words: an equation that is too wide goes on in the next line, with a sign at its beginning. Nothing
here draws or knows a number; what is measured is handed in.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF

from core.matrices.equations import Equation, EquationPart, MatrixTerm
from core.matrices.fold import folded
from core.matrices.matrix import Matrix

_Half = list[list[list[Equation]]]  # layers of lines of equations
Fold = Callable[[Matrix], tuple[Sequence[int | None], Sequence[int | None]]]  # the rows and columns that are shown


@dataclass(frozen=True)
class Measures:
    """Sizes of what is drawn, in logical pixels."""

    row: float  # height of a row of numbers
    heading: float  # height of a name, above its matrix
    gap: float  # width of a column, and height of a row, that stands for what is folded
    bracket: float  # from a bracket to the numbers
    between: float  # from one matrix to the sign of the next
    around: float  # beside what is in a cell
    layers: float  # from a layer to the next
    parts: float  # between two parts side by side
    cell: Callable[[Matrix], float]  # width of an entry
    name: Callable[[Matrix], float]  # width of a name with its shape
    sign: Callable[[Equation, MatrixTerm], float]  # width of what joins a matrix to the one before it


@dataclass(frozen=True)
class GridLine:
    """Rows or columns of a matrix, or what stands for those that are folded."""

    index: int | None  # None of what is folded
    start: float
    length: float

    @property
    def end(self) -> float:
        """Where the next begins."""
        return self.start + self.length


@dataclass(frozen=True)
class PlacedMatrix:
    """A matrix of an equation in its place."""

    equation: Equation
    term: int
    rows: tuple[GridLine, ...]
    columns: tuple[GridLine, ...]
    frame: QRectF  # the brackets
    heading: QRectF
    sign: QRectF  # of what joins it to the one before it; empty where it is the first

    @property
    def matrix(self) -> Matrix:
        """What stands there."""
        return self.equation.terms[self.term].matrix

    @property
    def shown(self) -> Iterator[tuple[int, int, QRectF]]:
        """The entries that are shown: row, column and place."""
        for row in self.rows:
            for column in self.columns:
                if row.index is not None and column.index is not None:
                    yield row.index, column.index, QRectF(column.start, row.start, column.length, row.length)

    def cell(self, row: int, column: int) -> QRectF | None:
        """Where an entry is; None where it is folded."""
        down = next((line for line in self.rows if line.index == row), None)
        across = next((line for line in self.columns if line.index == column), None)
        if down is None or across is None:
            return None
        return QRectF(across.start, down.start, across.length, down.length)

    def at(self, point: QPointF) -> tuple[GridLine, GridLine] | None:
        """The row and the column at a point."""
        down = next((line for line in self.rows if line.start <= point.y() < line.end), None)
        across = next((line for line in self.columns if line.start <= point.x() < line.end), None)
        return None if down is None or across is None else (down, across)


@dataclass(frozen=True)
class Places:
    """All matrices in their places, and how much room they take."""

    matrices: tuple[PlacedMatrix, ...]
    width: float
    height: float
    dividers: tuple[tuple[QPointF, QPointF], ...] = ()  # between what is side by side


@dataclass(frozen=True)
class EquationLayout:
    """Lays equations out; of several layers the way forward at the left, and the way back beside it where it fits."""

    measures: Measures
    fold: Fold

    def lay_out(self, layers: Sequence[Sequence[Equation]], width: float) -> Places:
        """Lay out the equations of some layers in this width; a matrix that is wider takes what it needs."""
        columns = _columns(layers, joined=True)
        if not self._fits(columns, width):
            columns = _columns(layers, joined=False)
        if self._fits(columns, width):
            return self._side_by_side(columns, width)
        return self._one_below_the_other(layers, width)

    def _fits(self, columns: "_Columns", width: float) -> bool:
        return (
            self.measures.parts + sum(self._width_of(lines, slots) for lines, slots in self._halves(columns)) <= width
        )

    def _halves(self, columns: "_Columns") -> list[tuple[_Half, dict[EquationPart, list[float]]]]:
        """The lines of each layer, forward and back, and how wide the terms of each part are in all of them."""
        return [(half, self._slots(half)) for half in (columns.forward, columns.back)]

    def _side_by_side(self, columns: "_Columns", width: float) -> Places:
        placed: list[PlacedMatrix] = []
        halves = self._halves(columns)
        left, right = (self._width_of(lines, slots) for lines, slots in halves)
        middle = left + self.measures.parts / 2 + max(0.0, (width - left - right - self.measures.parts) / 2)
        starts = 0.0, middle + self.measures.parts / 2
        top = 0.0
        for layer in range(len(columns.forward)):
            bottom = top
            for start, (lines, slots) in zip(starts, halves, strict=True):
                y = top
                for line in lines[layer]:
                    x, below = start, y
                    for equation in line:
                        in_slots, end = self._in_slots(equation, x, y, slots[equation.part])
                        placed += in_slots
                        x += self._sum(slots[equation.part]) + self.measures.parts / 2
                        below = max(below, end)
                    y = below
                bottom = max(bottom, y)
            top = bottom + self.measures.layers
        bottom = max(0.0, top - self.measures.layers)
        divider = (QPointF(middle, 0.0), QPointF(middle, bottom))
        return Places(tuple(placed), max(width, _right_of(placed)), bottom, (divider,) if placed else ())

    def _one_below_the_other(self, layers: Sequence[Sequence[Equation]], width: float) -> Places:
        placed: list[PlacedMatrix] = []
        y = 0.0
        for equations in layers:
            for equation in equations:
                lines, y = self._flowing(equation, y, width)
                placed += lines
                y += self.measures.around
            y += self.measures.layers
        return Places(tuple(placed), max(width, _right_of(placed)), max(0.0, y - self.measures.layers))

    def _slots(self, layers: _Half) -> dict[EquationPart, list[float]]:
        """For each part, how wide its terms are, the widest of all layers: so that they stand below each other."""
        slots: dict[EquationPart, list[float]] = {}
        for equation in (each for layer in layers for line in layer for each in line):
            known = slots.setdefault(equation.part, [])
            for index, term in enumerate(equation.terms):
                needed = self._sign(equation, term) + self._width(term.matrix)
                if index == len(known):
                    known.append(needed)
                known[index] = max(known[index], needed)
        return slots

    def _width_of(self, layers: _Half, slots: dict[EquationPart, list[float]]) -> float:
        lines = ([self._sum(slots[each.part]) for each in line] for layer in layers for line in layer)
        return max((sum(line) + self.measures.parts / 2 * (len(line) - 1) for line in lines), default=0.0)

    def _sum(self, slots: Sequence[float]) -> float:
        return sum(slots) + self.measures.between * (len(slots) - 1)

    def _in_slots(
        self, equation: Equation, x: float, y: float, slots: Sequence[float]
    ) -> tuple[list[PlacedMatrix], float]:
        lefts = [x]
        for slot in slots:
            lefts.append(lefts[-1] + slot + self.measures.between)
        placed = [self._placed(equation, index, lefts[index], y) for index in range(len(equation.terms))]
        return _signs_in_the_middle(placed), max(each.frame.bottom() for each in placed) + self.measures.around

    def _flowing(self, equation: Equation, y: float, width: float) -> tuple[list[PlacedMatrix], float]:
        placed: list[PlacedMatrix] = []
        line: list[PlacedMatrix] = []
        x = 0.0
        for index, term in enumerate(equation.terms):
            needed = self._sign(equation, term) + self._width(term.matrix)
            if line and x + needed > width:
                placed += _signs_in_the_middle(line)
                y = max(each.frame.bottom() for each in line) + self.measures.around
                line, x = [], self.measures.between
            line.append(self._placed(equation, index, x, y))
            x += needed + self.measures.between
        placed += _signs_in_the_middle(line)
        return placed, max(each.frame.bottom() for each in line) + self.measures.around

    def _placed(self, equation: Equation, index: int, x: float, y: float) -> PlacedMatrix:
        measures, term = self.measures, equation.terms[index]
        sign = self._sign(equation, term)
        rows, columns = self.fold(term.matrix)
        cell = measures.cell(term.matrix)
        left = x + sign
        across = _lines(columns, left + measures.bracket, cell, measures.gap)
        down = _lines(rows, y + measures.heading, measures.row, measures.gap)
        frame = QRectF(left, y + measures.heading, across[-1].end + measures.bracket - left, 0.0)
        frame.setBottom(down[-1].end)
        heading = QRectF(left, y, measures.name(term.matrix), measures.heading)
        return PlacedMatrix(equation, index, down, across, frame, heading, QRectF(x, y + measures.heading, sign, 0.0))

    def _sign(self, equation: Equation, term: MatrixTerm) -> float:
        return self.measures.sign(equation, term)

    def _width(self, matrix: Matrix) -> float:
        _rows, columns = self.fold(matrix)
        gaps = sum(place is None for place in columns)
        numbers = (len(columns) - gaps) * self.measures.cell(matrix) + gaps * self.measures.gap
        return max(numbers + 2 * self.measures.bracket, self.measures.name(matrix))


@dataclass(frozen=True)
class _Columns:
    """The equations of each layer in lines: the way forward, and the way back beside it."""

    forward: _Half
    back: _Half


def _columns(layers: Sequence[Sequence[Equation]], *, joined: bool) -> _Columns:
    """With the gradients of the biases in one line with those of the weights, or in one of their own."""
    forward, back = [], []
    for layer in layers:
        forward.append([[each] for each in layer if each.part is EquationPart.FORWARD])
        lines: list[list[Equation]] = []
        for each in (each for each in layer if each.part is not EquationPart.FORWARD):
            if joined and each.part is EquationPart.BIAS_GRADIENTS and lines:
                lines[-1].append(each)
            else:
                lines.append([each])
        back.append(lines)
    return _Columns(forward, back)


def fold_around(matrix: Matrix, around: dict[int, int]) -> tuple[list[int | None], list[int | None]]:
    """The rows and columns that are shown, with what is looked at in each column of the network, and of the samples."""
    return tuple(  # type: ignore[return-value]
        folded(axis.length, [around[axis.column]] if axis.column in around else [])
        for axis in (matrix.rows, matrix.columns)
    )


def _lines(indices: Sequence[int | None], start: float, length: float, gap: float) -> tuple[GridLine, ...]:
    lines = []
    for index in indices:
        line = GridLine(index, start, gap if index is None else length)
        lines.append(line)
        start = line.end
    return tuple(lines)


def _signs_in_the_middle(line: list[PlacedMatrix]) -> list[PlacedMatrix]:
    """A sign stands beside the middle of the higher of its two matrices."""
    placed = line[:1]
    for before, each in pairwise(line):
        height = max(before.frame.height(), each.frame.height())
        sign = QRectF(each.sign.left(), each.frame.top(), each.sign.width(), height)
        placed.append(PlacedMatrix(each.equation, each.term, each.rows, each.columns, each.frame, each.heading, sign))
    if placed and placed[0].sign.width() > 0:
        first = placed[0]
        sign = QRectF(first.sign.left(), first.frame.top(), first.sign.width(), first.frame.height())
        placed[0] = PlacedMatrix(
            first.equation, first.term, first.rows, first.columns, first.frame, first.heading, sign
        )
    return placed


def _right_of(placed: Sequence[PlacedMatrix]) -> float:
    return max((max(each.frame.right(), each.heading.right()) for each in placed), default=0.0)

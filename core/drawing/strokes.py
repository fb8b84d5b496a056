"""Strokes of a pen on a square, and what of them can be taken back."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

Point = tuple[float, float]


@dataclass(frozen=True)
class Stroke:
    """What a pen drew from where it was put down to where it was lifted; a single point is a dot."""

    points: tuple[Point, ...]  # right and down, from 0 to 1 on the square
    widths: tuple[float, ...]  # of the pen at each of them, in sides of the square

    def gone_on(self, point: Point, width: float) -> "Stroke":
        """The same, drawn on to a point."""
        return Stroke((*self.points, point), (*self.widths, width))


@dataclass(frozen=True)
class Drawing:
    """All strokes, in the order in which they were drawn."""

    strokes: tuple[Stroke, ...] = ()

    def with_stroke(self, stroke: Stroke) -> "Drawing":
        """The same with one more stroke."""
        return Drawing((*self.strokes, stroke))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return not self.strokes

    def segments(self) -> tuple[Array, Array, Array]:
        """Where each straight piece begins and ends, (pieces, 2), and the pen's width on it, (pieces,).

        A dot is a piece that ends where it begins.
        """
        begins: list[Point] = []
        ends: list[Point] = []
        widths: list[float] = []
        for stroke in self.strokes:
            begins += stroke.points[:-1] or stroke.points
            ends += stroke.points[1:] or stroke.points
            widths += stroke.widths[1:] or stroke.widths
        return np.array(begins).reshape(-1, 2), np.array(ends).reshape(-1, 2), np.array(widths)

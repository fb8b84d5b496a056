"""The error along one weight, drawn."""

import math
from dataclasses import dataclass
from html import escape

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor

from gui.plots.plot_items import CurveInPoints, Dots, Plot, Upright
from gui.plots.plot_library import pg

Array = NDArray[np.float64]

LEAST_WIDTH, DOT_SIZE, PATH_DOT_SIZE = 180, 9, 5  # logical pixels


@dataclass(frozen=True)
class ShownSlope:
    """What stands in the plot: lines as (points, x and y), dots as (x, y) by what they mark."""

    curve: Array
    tangent: Array
    step: Array
    dots: dict[str, tuple[float, float]]  # "here", "new", "nudged"; none where one is no number
    nudged_to: float  # where the line to drag stands
    path: Array  # where the weight was before, (states, 2)
    kept: dict[str, Array]  # the same of kept runs, by their colours


class SlopePlot(Plot):
    """A curve, a tangent at the weight, the step, and a line to drag, in the weight's and the error's own numbers."""

    dragged = Signal(float)  # the line, to this value of the weight

    def __init__(self) -> None:
        super().__init__()
        self.setMouseEnabled(False, False)
        self.setMinimumWidth(LEAST_WIDTH)
        self.curve = CurveInPoints(antialias=True)
        self.tangent = CurveInPoints(antialias=True)
        self.step = CurveInPoints(antialias=True)
        self.path, self.kept = Dots(size=PATH_DOT_SIZE), Dots(size=PATH_DOT_SIZE)
        self.dots = Dots(size=DOT_SIZE)
        self.line = Upright(angle=90, movable=True)
        for item in (self.curve, self.tangent, self.step, self.kept, self.path, self.dots):
            self.addItem(item)
        self.addItem(self.line, ignoreBounds=True)
        self._path, self._kept = np.empty((0, 2)), dict[str, Array]()
        self._points: dict[str, tuple[float, float]] = {}  # (value, error) by what is marked there
        self._brushes: dict[str, QColor] = {}
        self.line.sigDragged.connect(self._drag)

    def dress(self, ground: str, ink: str, border: str) -> None:
        """Take the colours of a panel."""
        self.setBackground(ground)
        self.dress_axes(border, ink)

    def color(self, curve: str, tangent: str, step: str, nudge: str) -> None:
        """Give each thing its colour."""
        self._brushes = {"here": QColor(tangent), "new": QColor(step), "nudged": QColor(nudge)}
        self.curve.setPen(pg.mkPen(curve, width=2))
        self.tangent.setPen(pg.mkPen(tangent, width=2, style=Qt.PenStyle.DashLine))
        self.step.setPen(pg.mkPen(step, width=3))
        self.path.setBrush(pg.mkBrush(curve))  # that of the open run, as in the other plots: kept ones have the rest
        self.path.setPen(None)
        self.line.setPen(pg.mkPen(nudge, width=1, style=Qt.PenStyle.DotLine))
        self.line.setHoverPen(pg.mkPen(tangent, width=2))

    def name_axes(self, across: str, up: str) -> None:
        """What the axes are."""
        self.setLabel("bottom", escape(across))
        self.setAccessibleName(f"{up} / {across}")

    def show_curve(self, values: Array, errors: Array) -> None:
        """The error at these values; what is no number is a gap."""
        finite = np.where(np.isfinite(errors), errors, np.nan)
        self.curve.setData(values, finite, connect="finite")
        seen = finite[np.isfinite(finite)]
        if seen.size:
            low, high = float(seen.min()), float(seen.max())
            room = 0.08 * (high - low) or 0.1 * abs(high) or 1.0
            self.setXRange(float(values[0]), float(values[-1]), padding=0)
            self.setYRange(low - room, high + room, padding=0)

    def show_tangent(self, value: float, error: float, slope: float, span: float) -> None:
        """The line that touches the curve at the weight."""
        ends = np.array([value - span, value + span])
        self.tangent.setData(ends, error + slope * (ends - value))
        self._put("here", value, error)

    def show_step(self, value: float, error: float, new: float, new_error: float) -> None:
        """From where the weight is to where the update takes it."""
        self.step.setData(np.array([value, new]), np.array([error, new_error]))
        self._put("new", new, new_error)

    def show_path(self, values: Array, errors: Array) -> None:
        """Where the weight was in the states before, one dot each."""
        finite = np.isfinite(errors)
        self._path = np.column_stack((values, errors))[finite]
        self.path.setData(pos=self._path)

    def show_kept(self, paths: dict[str, tuple[Array, Array]]) -> None:
        """Where the weight was in kept runs, (values, errors) by the colour of each."""
        found = {color: np.column_stack(each)[np.isfinite(each[1])] for color, each in paths.items()}
        self._kept = {color: points for color, points in found.items() if len(points)}
        brushes = [pg.mkBrush(color) for color, points in self._kept.items() for _ in points]
        points = np.concatenate([np.empty((0, 2)), *self._kept.values()])
        self.kept.setData(pos=points, brush=brushes, pen=None)

    def show_nudge(self, value: float, error: float) -> None:
        """Where the weight is nudged to."""
        self.line.setValue(value)
        self._put("nudged", value, error)

    def shown(self) -> ShownSlope:
        """What the plot shows."""
        curve, tangent, step = (np.column_stack(item.getData()) for item in (self.curve, self.tangent, self.step))
        dots = dict(self._finite_points())
        return ShownSlope(curve, tangent, step, dots, float(self.line.value()), self._path, self._kept)

    def _finite_points(self) -> list[tuple[str, tuple[float, float]]]:
        return [(key, at) for key, at in self._points.items() if all(map(math.isfinite, at))]

    def _put(self, name: str, x: float, y: float) -> None:
        self._points[name] = (x, y)
        known = self._finite_points()
        self.dots.setData(
            pos=[at for _, at in known], brush=[self._brushes.get(key, QColor("gray")) for key, _ in known], pen=None
        )

    def _drag(self) -> None:
        self.dragged.emit(float(self.line.value()))

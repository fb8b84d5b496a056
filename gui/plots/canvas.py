"""The drawing surface of a plot: pyqtgraph's curves in axes of our own.

Everything in it is placed in points, as the widget counts them. Under a transform that stretches states
to points Qt takes ten times as long for a line, and pens and dots would have to be kept from stretching.
"""

import math
from typing import TypeVar

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QGraphicsEllipseItem, QGraphicsLineItem, QGraphicsView, QWidget

from gui.look.direction import LEFT_TO_RIGHT, keep_left_to_right
from gui.look.strokes import dash, rounds_of
from gui.look.text_size import grown
from gui.look.theme import Colors
from gui.plots.in_points import Line
from gui.plots.scale import Ticks

Array = NDArray[np.float64]
Number = TypeVar("Number", float, Array)

MARGIN = 7.0  # points between the outermost states and the edge: room for the cursor's dot
ABOVE, BELOW = 0.05, 0.02  # the same above and below, as a share of the height
RESTLESS = 3.0  # times up and down the whole plot
TICK_SIZE, TICK_GAP = 11, 6  # pixels: the numbers beside and below, and how far from the plot
LEAST_LEFT, LEFT_STEP, RIGHT = 48, 12, 24  # pixels beside the plot
TARGET_DASHES = ([4.0, 3.0], [1.5, 3.0], [8.0, 3.0])  # of the lines of targets whose colours are alike
DOT = 4.5  # radius


class Canvas(pg.PlotWidget):  # type: ignore[misc]
    """Draws what it is told, in states across and heights from 0 to 1 up; says what is where."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0, invertY=True)
        super().__init__(parent, background=None, plotItem=pg.PlotItem(viewBox=self._box, enableMenu=False))
        keep_left_to_right(self)
        self._first, self._last = 0.0, 1.0
        self.cursor_state = 0.0
        self._by_keyboard = False
        self.setAntialiasing(True)
        # Of what moves, a partial repaint leaves the rims behind: lines stand between two pixels.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.plotItem.hideButtons()
        for side in ("left", "bottom"):
            self.plotItem.hideAxis(side)  # pyqtgraph's leave out numbers that stand at the very edge
        self._box.disableAutoRange()
        self._tick_font = QFont(self.font())
        self._tick_font.setPixelSize(grown(TICK_SIZE))
        self._tick_metrics = QFontMetricsF(self._tick_font)
        self._heights: Ticks = []
        self._times: Ticks = []
        self._grid, self._text = QColor(), QColor()

        self.curves: list[Line] = []
        self._targets: list[QGraphicsLineItem] = []
        self._hover_line, self._cursor = self._line(8), self._line(10)
        self._hover_dots: list[QGraphicsEllipseItem] = []
        self._dots: list[QGraphicsEllipseItem] = []

    # What is drawn

    def paint_in(self, colors: Colors, curve_colors: list[str], ghosts: int = 0) -> None:
        """Take these colours, and have one curve for each of `curve_colors`; the last `ghosts` stand behind."""
        self.setBackground(colors.panel)
        self._grid, self._text = QColor(colors.border), QColor(colors.dim)
        self._cursor.setPen(_pen(colors.lit, 2))
        faint = QColor(colors.dim)
        faint.setAlpha(120)
        self._hover_line.setPen(_pen(faint, 1))
        self._have(len(curve_colors))
        drawn = len(curve_colors) - ghosts
        rounds = rounds_of(curve_colors[:drawn])
        for number, (curve, dot, hover_dot, color) in enumerate(
            zip(self.curves, self._dots, self._hover_dots, curve_colors, strict=True)
        ):
            pen = _pen(color, 2 if number < drawn else 1.5)
            curve.setZValue(6 if number < drawn else 5)
            pen.setCapStyle(Qt.PenCapStyle.SquareCap)  # so that single segments leave no seams
            if number < drawn:
                dash(pen, rounds[number])
            curve.setPen(pen)
            dot.setBrush(QColor(colors.lit))
            dot.setPen(QPen(QColor(colors.panel), 1))
            hover_dot.setBrush(QColor(color))
            hover_dot.setPen(QPen(QColor(colors.panel), 1))

    def show_span(self, first: float, last: float, ticks: Ticks) -> None:
        """Show the states from `first` to `last`."""
        self._first, self._last, self._times = first, last, ticks
        plot = self.plot_rect()
        self._box.setRange(xRange=(0, plot.width()), yRange=(0, plot.height()), padding=0)
        self.resetCachedContent()

    def show_heights(self, ticks: Ticks) -> None:
        """Write these beside the plot, and draw a line across at each."""
        widest = max((self._tick_metrics.horizontalAdvance(text) for _, text in ticks), default=0.0)
        left = grown(LEAST_LEFT)
        while left < widest + 2 * grown(TICK_GAP):
            left += LEFT_STEP  # so that the curves don't shift with every other digit
        self.plotItem.layout.setContentsMargins(left, 0, RIGHT, grown(TICK_SIZE) + 2 * grown(TICK_GAP))
        self._heights = ticks

    def draw_curve(self, number: int, states: Array, heights: Array) -> None:
        """Draw one curve; heights that are NaN are gaps, and what stands alone between gaps is a dot."""
        # Stroked as one path a curve is smoothest; but one that goes up and down a thousand times takes Qt a second.
        restless = np.nansum(np.abs(np.diff(heights))) > RESTLESS
        self.curves[number].setSegmentedLineMode("on" if restless else "off")
        x, y = self._across(states), self._down(heights)
        alone = _alone(heights)
        if alone.any():
            x = np.concatenate((x, *((math.nan, at - 1.0, at + 1.0) for at in x[alone])))
            y = np.concatenate((y, *((math.nan, at, at) for at in y[alone])))
        connect = "all" if np.isfinite(y).all() else "finite"
        self.curves[number].setData(x, y, connect=connect, skipFiniteCheck=connect == "all")

    def draw_targets(self, heights: list[float], colors: list[str]) -> None:
        """Dashed lines right across, at these heights."""
        while len(self._targets) > len(heights):
            self._box.removeItem(self._targets.pop())
        while len(self._targets) < len(heights):
            self._targets.append(self._line(4))
        for line, height, color, again in zip(self._targets, heights, colors, rounds_of(colors), strict=True):
            pen = _pen(color, 1.5)
            pen.setDashPattern(TARGET_DASHES[again % len(TARGET_DASHES)])
            line.setPen(pen)
            line.setVisible(math.isfinite(height))
            if math.isfinite(height):
                y = self._down(height)
                line.setLine(0.0, y, self.plot_rect().width(), y)

    def put_cursor(self, state: float, heights: list[float]) -> None:
        """The amber line, and a dot on each curve; none where the height is NaN."""
        self.cursor_state = state
        self._put(self._cursor, self._dots, state, heights)

    def put_hover(self, state: float, heights: list[float]) -> None:
        """A faint line where the pointer is, and a dot on each curve."""
        self._put(self._hover_line, self._hover_dots, state, heights)

    def take_hover_away(self) -> None:
        """The pointer is nowhere."""
        for item in (self._hover_line, *self._hover_dots):
            item.hide()

    # Where things are

    def plot_rect(self) -> QRectF:
        """Where the curves are, in the widget."""
        self.plotItem.layout.activate()  # after a resize the layout is put right at leisure
        rect: QRectF = self._box.mapRectToScene(self._box.rect())
        return rect

    def place_of(self, state: float, height: float) -> QPointF:
        """Where in the widget a state and a height are."""
        return self.plot_rect().topLeft() + QPointF(self._across(state), self._down(height))

    def state_at(self, x: float) -> float:
        """Which state is drawn at `x` in the widget."""
        rect = self.plot_rect()
        return self._first + (x - rect.left() - MARGIN) / max(rect.width() - 2 * MARGIN, 1.0) * self._span

    def height_at(self, y: float) -> float:
        """Which height is drawn at `y` in the widget."""
        rect = self.plot_rect()
        return (rect.bottom() - y) / max(rect.height(), 1.0) * (1 + ABOVE + BELOW) - BELOW

    @property
    def has_keyboard(self) -> bool:
        """Whether someone came here by Tab: only then the arrow keys are the plot's."""
        return self._by_keyboard and self.hasFocus()

    # What Qt asks of it

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Coming back from another window or a menu leaves it as it was.
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._by_keyboard = event.reason() in (
                Qt.FocusReason.TabFocusReason,
                Qt.FocusReason.BacktabFocusReason,
            )
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        super().drawBackground(painter, rect)
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        plot = self.plot_rect()
        painter.setFont(self._tick_font)
        painter.setPen(self._text)
        size = self._tick_metrics.height()
        beside = QRectF(0, 0, plot.left() - grown(TICK_GAP), size)
        written_to = math.inf
        for height, text in self._heights:
            y = round(self.place_of(0, height).y())
            painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), self._grid)
            beside.moveTop(max(0.0, y - size / 2))
            if beside.bottom() <= written_to + 2:
                painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
                written_to = beside.top()
        for state, text in self._times:
            width = self._tick_metrics.horizontalAdvance(text) + 2
            below = QRectF(self.place_of(state, 0).x() - width / 2, plot.bottom() + grown(TICK_GAP), width, size)
            below.moveRight(min(below.right(), self.width() - 2.0))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, text)

    # How it is done

    @property
    def _span(self) -> float:
        return max(self._last - self._first, 1e-9)

    def _across(self, states: Number) -> Number:
        """Points from the plot's left edge."""
        return MARGIN + (states - self._first) / self._span * (self.plot_rect().width() - 2 * MARGIN)

    def _down(self, heights: Number) -> Number:
        """Points from the plot's upper edge."""
        return (1 + ABOVE - heights) / (1 + ABOVE + BELOW) * self.plot_rect().height()

    def _put(
        self, line: QGraphicsLineItem, dots: list[QGraphicsEllipseItem], state: float, heights: list[float]
    ) -> None:
        x = self._across(state)
        line.setLine(x, 0.0, x, self.plot_rect().height())
        line.show()
        for dot, height in zip(dots, heights, strict=True):
            dot.setVisible(math.isfinite(height))
            if math.isfinite(height):
                dot.setPos(x, self._down(height))

    def _line(self, z: float) -> QGraphicsLineItem:
        line = QGraphicsLineItem()
        line.setZValue(z)
        self._box.addItem(line, ignoreBounds=True)
        return line

    def _dot(self, z: float, radius: float) -> QGraphicsEllipseItem:
        dot = QGraphicsEllipseItem(-radius, -radius, 2 * radius, 2 * radius)
        dot.setZValue(z)
        dot.hide()
        self._box.addItem(dot, ignoreBounds=True)
        return dot

    def _have(self, count: int) -> None:
        while len(self.curves) > count:
            for items in (self.curves, self._dots, self._hover_dots):
                self._box.removeItem(items.pop())
        while len(self.curves) < count:
            curve = Line(antialias=True)
            curve.setZValue(6)
            self._box.addItem(curve, ignoreBounds=True)
            self.curves.append(curve)
            self._dots.append(self._dot(11, DOT))
            self._hover_dots.append(self._dot(9, DOT - 1))


def _pen(color: QColor | str, width: float) -> QPen:
    pen = QPen(QColor(color), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _alone(heights: Array) -> NDArray[np.bool_]:
    """Which heights have a gap, or nothing, on either side."""
    there = np.concatenate(([False], np.isfinite(heights), [False]))
    return there[1:-1] & ~there[:-2] & ~there[2:]

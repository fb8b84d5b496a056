"""The drawing surface of a plot: pyqtgraph's curves in axes of our own.

Everything in it is placed in logical pixels of the widget. Under a transform that stretches states to pixels Qt takes
ten times as long for a line, and pens and dots would have to be kept from stretching.
"""

import math
from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QGraphicsEllipseItem, QGraphicsLineItem, QGraphicsView, QSizePolicy, QWidget

from gui.look.direction import LEFT_TO_RIGHT, keep_left_to_right
from gui.look.strokes import dash, dashes_of, rounds_of
from gui.look.theme import Colors
from gui.plots.axes.scale import Ticks
from gui.plots.axes.tick_labels import TickLabels
from gui.plots.curve_source import band_color
from gui.plots.plot_items import BandInPoints, CurveOverAll
from gui.plots.plot_library import pg
from gui.widgets.heard_parts import HeardInParts, HeardPart

Array = NDArray[np.float64]
Number = TypeVar("Number", float, Array)

# Logical pixels.
MARGIN = 7.0  # between the outermost states and the edge: room for the cursor's dot
RIGHT_MARGIN = 24  # beside the plot
DOT_RADIUS = 4.5
ABOVE, BELOW = 0.05, 0.02  # room above height 1 and below height 0, as a share of what is between
RESTLESS = 3.0  # times up and down the whole plot
TARGET_DASHES = ([4.0, 3.0], [1.5, 3.0], [8.0, 3.0])  # of the lines of targets whose colours are alike


class Canvas(HeardInParts, pg.GraphicsView):  # type: ignore[misc]
    """Draws curves in states across and heights from 0 to 1 up; says what is where.

    A box in a view is all that it takes of pyqtgraph: in a whole plot of it are four axes, a title and a menu full of
    controls, none of which would ever be shown; to make two of them took a seventh of a window's time.
    """

    resized = Signal()
    heard_as = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0, invertY=True)
        super().__init__(parent, background=None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.centralLayout.setSpacing(0)
        self.centralLayout.addItem(self._box, 0, 0)
        keep_left_to_right(self)
        self.centralWidget.setLayoutDirection(LEFT_TO_RIGHT)  # the scene asks the program, not its view
        self.setAcceptDrops(False)  # a file dropped anywhere is the window's
        self._first, self._last = 0.0, 1.0
        self.cursor_state = 0.0
        self._background_drawn: tuple[object, ...] | None = None  # what stands behind the curves
        self._by_keyboard = False
        self._says_curves: Callable[[], Sequence[str]] = tuple
        self.setAntialiasing(True)
        # Of what moves, a partial repaint leaves the rims behind: lines stand between two pixels.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._box.disableAutoRange()
        self.labels = TickLabels(self.font())
        self._make_room()  # or the first lines across would be chosen for a plot that is higher than it will be
        self.curves: list[CurveOverAll] = []
        self._bands: list[BandInPoints] = []
        self._targets: list[QGraphicsLineItem] = []
        self._hover_line, self._cursor = self._line(8), self._line(10)
        self._hover_dots: list[QGraphicsEllipseItem] = []
        self._dots: list[QGraphicsEllipseItem] = []

    def say_curves(self, saying: Callable[[], Sequence[str]]) -> None:
        """Let a screen reader go through the curves; `saying` is called for what it hears of each."""
        self._says_curves = saying

    def part_count(self) -> int:
        return len(self._says_curves())

    def part(self, number: int) -> HeardPart:
        said = self._says_curves()
        return HeardPart(said[number] if number < len(said) else "", self.plot_rect().toRect())

    # What is drawn

    def paint_in(
        self, colors: Colors, curve_colors: list[str], behind: Sequence[int] = (), own: Sequence[int] = ()
    ) -> None:
        """Take these colours, and have one curve for each of `curve_colors`.

        The last ones stand behind the others, and are dashed as `behind` says, one each; the others as `own` says,
        where it says anything.
        """
        self.setBackground(colors.panel)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing below is seen, nor painted
        self.labels.dress(colors)
        self._make_room()
        self._background_drawn = None
        self._cursor.setPen(_pen(colors.lit, 2))
        faint = QColor(colors.dim)
        faint.setAlpha(120)
        self._hover_line.setPen(_pen(faint, 1))
        self._have(len(curve_colors))
        drawn = len(curve_colors) - len(behind)
        rounds = [*dashes_of(curve_colors[:drawn], own), *behind]
        for number, (curve, band, dot, hover_dot, color) in enumerate(
            zip(self.curves, self._bands, self._dots, self._hover_dots, curve_colors, strict=True)
        ):
            band.setBrush(QColor(band_color(color)))
            pen = _pen(color, 2 if number < drawn else 1.5)
            curve.setZValue(6 if number < drawn else 5)
            pen.setCapStyle(Qt.PenCapStyle.SquareCap)  # so that single segments leave no seams
            dash(pen, rounds[number])
            curve.setPen(pen)
            dot.setBrush(QColor(colors.lit))
            dot.setPen(QPen(QColor(colors.panel), 1))
            hover_dot.setBrush(QColor(color))
            hover_dot.setPen(QPen(QColor(colors.panel), 1))

    def show_span(self, first: float, last: float, ticks: Ticks) -> None:
        """Show the states from `first` to `last`."""
        self._first, self._last, self.labels.times = first, last, ticks
        plot = self.plot_rect()
        self._box.setRange(xRange=(0, plot.width()), yRange=(0, plot.height()), padding=0)
        background = first, last, tuple(ticks), tuple(self.labels.heights), plot.getRect()
        if background != self._background_drawn:  # Qt keeps it: texts take longer to draw than curves
            self._background_drawn = background
            self.resetCachedContent()

    def show_heights(self, ticks: Ticks) -> None:
        """Write these beside the plot, and draw a line across at each."""
        if ticks != self.labels.heights:
            self.labels.heights = ticks
            self._make_room()

    def draw_curve(self, number: int, states: Array, heights: Array) -> None:
        """Draw one curve; heights that are NaN are gaps, and what stands alone between gaps is a dot."""
        # Stroked as one path a curve is smoothest; but one that goes up and down a thousand times takes Qt a second.
        restless = np.nansum(np.abs(np.diff(heights))) > RESTLESS
        self.curves[number].setSegmentedLineMode("on" if restless else "off")
        plot = self.plot_rect()
        x, y = self._across(states, plot), self._down(heights, plot)
        alone = _alone(heights)
        if alone.any():
            x = np.concatenate((x, *((math.nan, at - 1.0, at + 1.0) for at in x[alone])))
            y = np.concatenate((y, *((math.nan, at, at) for at in y[alone])))
        connect = "all" if np.isfinite(y).all() else "finite"
        self.curves[number].spread_over(QRectF(0.0, 0.0, plot.width(), plot.height()))
        self.curves[number].setData(x, y, connect=connect, skipFiniteCheck=connect == "all")

    def draw_band(self, number: int, states: Array, lows: Array, highs: Array) -> None:
        """Fill what one curve goes up and down in, between these heights; where they are NaN there is a gap."""
        plot = self.plot_rect()
        self._bands[number].draw(self._across(states, plot), self._down(lows, plot), self._down(highs, plot))

    def draw_targets(self, heights: list[float], colors: list[str]) -> None:
        """Dashed lines right across, at these heights."""
        while len(self._targets) > len(heights):
            self._box.removeItem(self._targets.pop())
        while len(self._targets) < len(heights):
            self._targets.append(self._line(4))
        plot = self.plot_rect()
        for line, height, color, again in zip(self._targets, heights, colors, rounds_of(colors), strict=True):
            pen = _pen(color, 1.5)
            pen.setDashPattern(TARGET_DASHES[again % len(TARGET_DASHES)])
            line.setPen(pen)
            line.setVisible(math.isfinite(height))
            if math.isfinite(height):
                y = self._down(height, plot)
                line.setLine(0.0, y, plot.width(), y)

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
        self.centralLayout.activate()  # after a resize the layout is put right at leisure
        rect: QRectF = self._box.mapRectToScene(self._box.rect())
        return rect

    def place_of(self, state: float, height: float) -> QPointF:
        """Where in the widget a state and a height are."""
        plot = self.plot_rect()
        return plot.topLeft() + QPointF(self._across(state, plot), self._down(height, plot))

    def state_at(self, x: Number) -> Number:
        """Which state is drawn at `x` in the widget."""
        rect = self.plot_rect()
        return self._first + (x - rect.left() - MARGIN) / max(rect.width() - 2 * MARGIN, 1.0) * self._span

    def height_at(self, y: Number) -> Number:
        """Which height is drawn at `y` in the widget."""
        rect = self.plot_rect()
        return (rect.bottom() - y) / max(rect.height(), 1.0) * (1 + ABOVE + BELOW) - BELOW

    @property
    def span(self) -> tuple[float, float]:
        """The first and the last state that are shown, in fractions of a state."""
        return self._first, self._last

    @property
    def hovered_state(self) -> float | None:
        """Where the faint line stands; None where there is none."""
        if not self._hover_line.isVisible():
            return None
        return self.state_at(self.plot_rect().left() + self._hover_line.line().x1())

    def drawn(self, number: int) -> tuple[Array, Array]:
        """The states and the heights that a curve is drawn through, (points,) each."""
        x, y = self.curves[number].getData()
        plot = self.plot_rect()
        return self.state_at(plot.left() + x), self.height_at(plot.top() + y)

    def band_drawn(self, number: int) -> tuple[Array, Array]:
        """The heights that the band of a curve lies between, (points,) each; none where it has no band."""
        band, top = self._bands[number], self.plot_rect().top()
        return self.height_at(top + band.lows), self.height_at(top + band.highs)

    def dot_height(self, number: int) -> float:
        """How high a curve's dot at the cursor stands; NaN where there is none."""
        dot = self._dots[number]
        return self.height_at(self.plot_rect().top() + dot.y()) if dot.isVisible() else math.nan

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
        self.labels.paint(painter, self.plot_rect(), self.width(), self.place_of)

    # How it is done

    def _make_room(self) -> None:
        """Keep room for the numbers beside and below the plot."""
        self.centralLayout.setContentsMargins(self.labels.left, 0, RIGHT_MARGIN, self.labels.below)

    @property
    def _span(self) -> float:
        return max(self._last - self._first, 1e-9)

    def _across(self, states: Number, plot: QRectF) -> Number:
        """Logical pixels from the plot's left edge."""
        return MARGIN + (states - self._first) / self._span * (plot.width() - 2 * MARGIN)

    def _down(self, heights: Number, plot: QRectF) -> Number:
        """Logical pixels from the plot's upper edge."""
        return (1 + ABOVE - heights) / (1 + ABOVE + BELOW) * plot.height()

    def _put(
        self, line: QGraphicsLineItem, dots: list[QGraphicsEllipseItem], state: float, heights: list[float]
    ) -> None:
        plot = self.plot_rect()
        x = self._across(state, plot)
        line.setLine(x, 0.0, x, plot.height())
        line.show()
        for dot, height in zip(dots, heights, strict=True):
            dot.setVisible(math.isfinite(height))
            if math.isfinite(height):
                dot.setPos(x, self._down(height, plot))

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
            for items in (self.curves, self._bands, self._dots, self._hover_dots):
                self._box.removeItem(items.pop())
        while len(self.curves) < count:
            curve = CurveOverAll()
            curve.setZValue(6)
            self._box.addItem(curve, ignoreBounds=True)
            self.curves.append(curve)
            self._bands.append(BandInPoints())
            self._bands[-1].setZValue(3)
            self._box.addItem(self._bands[-1], ignoreBounds=True)
            self._dots.append(self._dot(11, DOT_RADIUS))
            self._hover_dots.append(self._dot(9, DOT_RADIUS - 1))


def _pen(color: QColor | str, width: float) -> QPen:
    pen = QPen(QColor(color), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _alone(heights: Array) -> NDArray[np.bool_]:
    """Which heights have a gap, or nothing, on either side."""
    there = np.concatenate(([False], np.isfinite(heights), [False]))
    return there[1:-1] & ~there[:-2] & ~there[2:]

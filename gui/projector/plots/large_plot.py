"""Curves over all states for the last row: few numbers, thick lines, the values of the state on the screen above."""

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.direction import painter_on
from gui.look.theme import Colors, Theme
from gui.model.readings import Readings
from gui.plots.axes.scale import Scale, Ticks, time_ticks
from gui.plots.curve_source import CurveSource
from gui.plots.series import Array
from gui.projector.diagram.stage import ReadText
from gui.projector.sizes import EXPLANATION, NAME, ProjectorSizes, figures, letters, width_of
from gui.projector.telling.pieces import LINE
from gui.projector.telling.sentences import four_decimals, number_format

SIDE = 24.0  # logical pixels around everything
GAP = 14.0  # logical pixels from a number to the plot, and between two things of the title
THICK, PALE, PLAYHEAD = 4.0, 3.0, 3.0  # logical pixels
DOT = 9.0  # logical pixels: where the playhead meets a curve
STEPS_APART, TICKS_APART = 3.0, 7.0  # sizes of the numbers from one to the next, beside and below
MOST_TOLD = 3  # values above the plot


class LargePlot(QWidget):
    """Paints the curves of a source, over all states."""

    def __init__(
        self, title: str, source: CurveSource, readings: Readings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title, self._source, self._readings, self._theme = title, source, readings, theme
        self._sizes = ProjectorSizes(QRectF(self.rect()).size())
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        source.curves_changed.connect(self.update)
        source.values_changed.connect(self.update)
        theme.changed.connect(self.update)

    def set_sizes(self, sizes: ProjectorSizes) -> None:
        """Write so large."""
        self._sizes = sizes
        self.update()

    @Slot()
    def follow(self) -> None:
        """Show the state on the screen, and what has been recorded since."""
        values = self._source.values_on_screen()[:MOST_TOLD]
        self.setAccessibleName(self._source.description(self._readings.state, values))
        self.update()

    def close_down(self) -> None:
        """Compute no more: the window is closing."""
        self._source.close_down()

    def shown(self) -> tuple[ReadText, ...]:
        """What is read, and where."""
        if not self._source.prepare(self.isVisible()):
            return ()
        plot, scale, times = self._frame(self._drawn())
        small, large = self._sizes.text(NAME), self._sizes.text(EXPLANATION)
        texts = [ReadText(text, large, box) for text, box, _color in self._headings(self._theme.colors)]
        texts += [ReadText(text, small, box) for text, box in self._beside(scale.ticks, plot)]
        return (*texts, *(ReadText(text, small, box) for text, box in self._below(times, plot)))

    # Where it stands

    def _drawn(self) -> list[tuple[Array, Array]]:
        self._source.update()
        last, most = float(max(self._source.end(), 1)), max(self.width(), 2)
        return [curve.series.drawn(0.0, last, most) for curve in self._source.curves if len(curve.series.values)]

    def _frame(self, drawn: Sequence[tuple[Array, Array]]) -> tuple[QRectF, Scale, Ticks]:
        """The plot, and what is written around it."""
        size, font = self._sizes.text(NAME), figures(self._sizes.text(NAME))
        lowest = max((box.bottom() for _, box, _ in self._headings(self._theme.colors)), default=SIDE)
        top, below = max(lowest, SIDE + LINE * self._sizes.text(EXPLANATION)) + size, SIDE + LINE * size + GAP
        high = self.height() - top - below
        targets = [curve.target for curve in self._source.curves if math.isfinite(curve.target)]
        values = np.concatenate([*(found for _, found in drawn), np.array(targets)])
        scale = self._source.scale_for(values, max(2, int(high / (STEPS_APART * size))))
        left = SIDE + max((width_of(font, text) for _, text in scale.ticks), default=0.0) + GAP
        plot = QRectF(left, top, self.width() - left - 2 * SIDE, high)
        last = float(max(self._source.end(), 1))
        return plot, scale, time_ticks(0.0, last, max(1, int(plot.width() / (TICKS_APART * size))))

    def _headings(self, colors: Colors) -> list[tuple[str, QRectF, str]]:
        """The title, and the values of the state on the screen in the colours of their curves.

        Values that are named need no title; where they have no room in one line, each has its own.
        """
        written, curves = number_format(self._readings), self._source.curves
        values = self._source.values_on_screen()[:MOST_TOLD]
        told = [
            (
                f"{curve.name} {four_decimals(value, written)}" if len(values) > 1 else four_decimals(value, written),
                color,
            )
            for curve, value, color in zip(curves, values, self._source.colors(colors), strict=False)
            if math.isfinite(value)
        ]
        titled = [(self._title, colors.text), *told]
        placed = self._in_a_row(titled)
        if len(placed) == len(titled) or len(told) < 2:
            return placed
        placed = self._in_a_row(told)
        if len(placed) == len(told):
            return placed
        return [each for line, one in enumerate(told) for each in self._in_a_row([one], line)]

    def _in_a_row(self, texts: Sequence[tuple[str, str]], line: int = 0) -> list[tuple[str, QRectF, str]]:
        """As many of these, each with its colour, as have room in a line above the plot."""
        size, left, placed = self._sizes.text(EXPLANATION), SIDE, []
        top = SIDE + line * LINE * size
        for text, color in texts:
            wide = width_of(letters(self.font(), size, is_bold=True), text)
            if left + wide <= self.width() - SIDE:
                placed.append((text, QRectF(left, top, wide, LINE * size), color))
                left += wide + 2 * GAP
        return placed

    def _beside(self, ticks: Ticks, plot: QRectF) -> list[tuple[str, QRectF]]:
        high = LINE * self._sizes.text(NAME)
        middles = [(text, plot.bottom() - height * plot.height()) for height, text in ticks]
        return [(text, QRectF(SIDE, at - high / 2, plot.left() - GAP - SIDE, high)) for text, at in middles]

    def _below(self, times: Ticks, plot: QRectF) -> list[tuple[str, QRectF]]:
        size, found = self._sizes.text(NAME), []
        for state, text in times:
            wide = width_of(figures(size), text)
            left = min(self._x(state, plot) - wide / 2, self.width() - SIDE - wide)
            found.append((text, QRectF(left, plot.bottom() + GAP, wide, LINE * size)))
        return found

    def _x(self, state: float, plot: QRectF) -> float:
        return plot.left() + state / max(self._source.end(), 1) * plot.width()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = self._theme.colors, painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colors.panel))
        if self._source.prepare(self.isVisible()):
            drawn = self._drawn()
            plot, scale, times = self._frame(drawn)
            self._paint_frame(painter, plot, scale, times, colors)
            self._paint_curves(painter, plot, scale, drawn, colors)
        painter.end()

    def _paint_frame(self, painter: QPainter, plot: QRectF, scale: Scale, times: Ticks, colors: Colors) -> None:
        painter.setFont(letters(self.font(), self._sizes.text(EXPLANATION), is_bold=True))
        for text, box, color in self._headings(colors):
            painter.setPen(QColor(color))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QPen(QColor(colors.border), 1.5))
        for height, _text in scale.ticks:
            y = plot.bottom() - height * plot.height()
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setFont(figures(self._sizes.text(NAME)))
        painter.setPen(QColor(colors.dim))
        for text, box in self._beside(scale.ticks, plot):
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        for text, box in self._below(times, plot):
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_curves(
        self,
        painter: QPainter,
        plot: QRectF,
        scale: Scale,
        drawn: Sequence[tuple[Array, Array]],
        colors: Colors,
    ) -> None:
        painter.save()
        painter.setClipRect(plot.adjusted(-THICK, -THICK, THICK, THICK))
        curves = [curve for curve in self._source.curves if len(curve.series.values)]
        inks = self._source.colors(colors)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for curve, ink in zip(self._source.curves, inks, strict=False):
            if math.isfinite(curve.target):
                painter.setPen(QPen(QColor(ink), PALE, Qt.PenStyle.DashLine))
                y = plot.bottom() - scale.height(curve.target) * plot.height()
                painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        for curve, (states, values) in reversed(list(zip(curves, drawn, strict=True))):
            ink = inks[list(self._source.curves).index(curve)]
            painter.setPen(QPen(QColor(ink), PALE if curve.of_kept_run else THICK))
            across = plot.left() + states / max(self._source.end(), 1) * plot.width()
            down = plot.bottom() - scale.heights(values) * plot.height()
            is_drawn = np.isfinite(down)
            points = map(QPointF, across[is_drawn].tolist(), down[is_drawn].tolist())
            painter.drawPolyline(QPolygonF(list(points)))
        x = self._x(self._readings.state, plot)
        painter.setPen(QPen(QColor(colors.lit), PLAYHEAD))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.restore()
        for value, ink in zip(self._source.values_on_screen(), inks, strict=False):
            height = scale.height(value)
            if 0.0 <= height <= 1.0:
                painter.setPen(QPen(QColor(colors.panel), 2.0))
                painter.setBrush(QColor(ink))
                painter.drawEllipse(QPointF(x, plot.bottom() - height * plot.height()), DOT, DOT)

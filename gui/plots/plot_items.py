"""What pyqtgraph draws, such that it looks alike in a picture file: lines, dots and cells, and the plot they are in.

On the screen pyqtgraph stretches what it draws to the axes and keeps pens from being stretched with it. In an SVG such
a pen is one that half of the programs don't know, and dots are pieces of a picture of the screen. So in a file
everything is drawn in the plot's own logical pixels.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsPathItem, QWidget

from gui.look.direction import LEFT_TO_RIGHT, keep_left_to_right
from gui.look.pictures import draw_cells, is_for_a_picture
from gui.look.text_size import grown
from gui.plots.plot_library import Symbols, pg

Array = NDArray[np.float64]

# Logical pixels.
ABOVE = 7  # half of a number that stands beside the upper edge
BESIDE = 36  # for numbers beside an axis, so that it stands where it will before they are drawn
_POWER = re.compile(r"e([+-])0*(\d+)$")


class Axis(pg.AxisItem):  # type: ignore[misc]
    """An axis whose numbers are written as everywhere else: −3e−6."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """The text of each tick."""
        texts = super().tickStrings(values, scale, spacing)
        powers = (_POWER.sub(lambda power: f"e{power[1].strip('+')}{power[2]}", text) for text in texts)
        return [text.replace("-", "−") for text in powers]


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """A plot without menus, whose axes say the numbers themselves: never in thousandths."""

    def __init__(self, parent: QWidget | None = None) -> None:
        axes = {side: Axis(side) for side in ("left", "bottom")}
        super().__init__(parent, background=None, axisItems=axes, enableMenu=False)
        keep_left_to_right(self)
        self.plotItem.setLayoutDirection(LEFT_TO_RIGHT)  # the scene asks the program, not its view
        self.setAcceptDrops(False)  # a file dropped anywhere is the window's
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the plot has the keyboard, and a name
        self.hideButtons()
        for side in ("left", "bottom"):
            self.getAxis(side).enableAutoSIPrefix(False)
        self._measure()

    def setBackground(self, background: object) -> None:
        """Fill it with this colour; None leaves it as it is."""
        super().setBackground(background)
        covers = self.backgroundBrush().isOpaque()  # what is below: it needn't be painted then
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, covers)

    def dress_axes(self, line: str, text: str) -> None:
        """Take these colours, and the size that text has."""
        self._measure()
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(_pen_in_pixels(QPen(QColor(line), 1.0)))
            axis.setTextPen(text)

    def _measure(self) -> None:
        self.plotItem.layout.setContentsMargins(1, grown(ABOVE), 1, 1)
        self.getAxis("left").setStyle(tickTextWidth=grown(BESIDE), autoReduceTextSpace=False)
        for side in ("left", "bottom"):
            self.getAxis(side).setStyle(tickFont=QApplication.font())


class CurveInPoints(pg.PlotCurveItem):  # type: ignore[misc]
    """A curve."""

    def paint(self, painter: QPainter, option: object, widget: QWidget | None) -> None:
        """Draw it."""
        if not is_for_a_picture(painter):
            super().paint(painter, option, widget)
        elif self.xData is not None and len(self.xData):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            with _in_pixels(self, painter) as pixels:
                painter.setPen(_pen_in_pixels(self.opts["pen"]))
                painter.drawPath(pixels.map(self.getPath()))


class CurveOverAll(CurveInPoints):
    """A curve of a view that is painted as a whole, and fits itself to nothing: it is taken to be everywhere in it.

    pyqtgraph looks for its lowest and its highest value, four passes, each time that it gets others.
    """

    def __init__(self) -> None:
        super().__init__(antialias=True)
        self._everywhere = QRectF()

    def spread_over(self, rect: QRectF) -> None:
        """Be drawn in this rectangle from now on, in its own coordinates."""
        if rect != self._everywhere:
            self.prepareGeometryChange()
            self._everywhere = rect

    def boundingRect(self) -> QRectF:
        return self._everywhere


class BandInPoints(QGraphicsPathItem):
    """What lies between two curves, in the plot's own logical pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.setPen(QPen(Qt.PenStyle.NoPen))
        self.lows, self.highs = np.empty(0), np.empty(0)

    def draw(self, x: Array, lows: Array, highs: Array) -> None:
        """Fill it from `lows` to `highs` at `x`, (points,) each; where either is NaN there is a gap."""
        if not len(x) and not len(self.lows):
            return  # as most curves have none
        self.lows, self.highs = lows, highs
        there = np.concatenate(([False], np.isfinite(lows) & np.isfinite(highs), [False]))
        begins, ends = np.flatnonzero(~there[:-1] & there[1:]), np.flatnonzero(there[:-1] & ~there[1:])
        path = QPainterPath()
        for begin, end in zip(begins.tolist(), ends.tolist(), strict=True):
            part = slice(begin, end)
            across = np.concatenate((x[part], x[part][::-1]))
            path.addPath(pg.arrayToQPath(across, np.concatenate((highs[part], lows[part][::-1]))))
        self.setPath(path)


class Upright(pg.InfiniteLine):  # type: ignore[misc]
    """A line right across the plot."""

    def paint(self, painter: QPainter, *rest: object) -> None:
        """Draw it."""
        if not is_for_a_picture(painter):
            super().paint(painter, *rest)
            return
        bounds = self.boundingRect()
        with _in_pixels(self, painter) as pixels:
            painter.setPen(_pen_in_pixels(self.currentPen))
            painter.drawLine(pixels.map(QLineF(bounds.left(), 0.0, bounds.right(), 0.0)))


class Dots(pg.ScatterPlotItem):  # type: ignore[misc]
    """Dots of a size of their own, however the plot is stretched."""

    _bounds: QRectF | None = None

    def boundingRect(self) -> QRectF:
        """Where they are, with the room that they take: asked for several times a frame."""
        if self._bounds is None:
            self._bounds = super().boundingRect()
        return self._bounds

    def invalidate(self) -> None:
        """There are others."""
        self._bounds = None
        super().invalidate()

    def viewTransformChanged(self) -> None:
        """The plot is stretched otherwise."""
        self._bounds = None
        super().viewTransformChanged()

    def paint(self, painter: QPainter, option: object, widget: QWidget | None) -> None:
        """Draw them."""
        if not is_for_a_picture(painter):
            super().paint(painter, option, widget)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with _in_pixels(self, painter) as pixels:
            for dot in self.points():
                painter.setPen(_pen_in_pixels(dot.pen()))
                painter.setBrush(dot.brush())
                at = pixels.map(QPointF(dot.pos()))
                painter.drawPath(_shape(dot.symbol(), dot.size()).translated(at))


class StillDots(Dots):
    """Dots that stay while what is below them changes: on the screen they are drawn once, and kept as a picture."""

    _kept: tuple[object, QPixmap] | None = None

    def invalidate(self) -> None:
        """There are others."""
        self._kept = None
        super().invalidate()

    def paint(self, painter: QPainter, option: object, widget: QWidget | None) -> None:
        """Draw them."""
        if not len(self.data):
            return
        if widget is None or is_for_a_picture(painter):
            super().paint(painter, option, widget)
            return
        stretched, ratio = painter.worldTransform(), widget.devicePixelRatioF()
        wanted = (stretched, widget.size(), ratio)
        if self._kept is None or self._kept[0] != wanted:
            picture = QPixmap(widget.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            on_picture = QPainter(picture)
            on_picture.setRenderHints(painter.renderHints())
            on_picture.setWorldTransform(stretched)
            super().paint(on_picture, option, widget)
            on_picture.end()
            self._kept = wanted, picture  # after painting: a screen of other pixels has the dots themselves made anew
        painter.resetTransform()
        painter.drawPixmap(0, 0, self._kept[1])


class Cells(pg.ImageItem):  # type: ignore[misc]
    """An image of few pixels, each a cell."""

    def paint(self, painter: QPainter, *rest: object) -> None:
        """Draw it."""
        if not is_for_a_picture(painter):
            super().paint(painter, *rest)
        elif self.image is not None:
            self.render()
            draw_cells(painter, self.boundingRect(), self.qimage)


def _shape(symbol: str, size: float) -> QPainterPath:
    shape: QPainterPath = Symbols[symbol]
    return QTransform.fromScale(size, size).map(shape)


def _pen_in_pixels(pen: QPen) -> QPen:
    wide = QPen(pen)
    wide.setCosmetic(False)
    return wide


@contextmanager
def _in_pixels(item: QGraphicsItem, painter: QPainter) -> Iterator[QTransform]:
    """Let the painter count in the plot's logical pixels for a while; what leads there from the item's own numbers."""
    to_pixels = item.sceneTransform()
    back, _ = to_pixels.inverted()
    painter.save()
    painter.setTransform(back, True)
    yield to_pixels
    painter.restore()

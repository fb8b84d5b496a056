"""Two slopes at one place of a curve: its own, and the learner's."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from core.base.number_format import shortest
from gui.look.text_size import grown, growth
from gui.look.theme import Colors
from gui.practice.parts.free_place import free_place
from gui.practice.parts.lettering import plain
from gui.practice.question.slip_lines import SMALL, dot, stroke

LEAST_REACH, BEYOND = 4.5, 1.3  # how far the curve is drawn to both sides: at least, and times the place
POINTS = 120  # that it is drawn by


@dataclass(frozen=True)
class TwoSlopes:
    """A curve with the learner's slope and its own at one place."""

    curve: Callable[[float], float]
    at: float
    yours: float
    true: float
    bounds: tuple[float, float] | None = None  # between which the curve stays, if it does

    def said(self, write: Callable[[float], str]) -> str:
        """The picture in words."""
        translate = QCoreApplication.translate
        if self.yours * self.true < 0:
            text = translate("SlipPictures", "your slope {slope} leads the other way than the curve")
        elif abs(self.yours) > abs(self.true):
            text = translate("SlipPictures", "your slope {slope} is steeper than the curve")
        else:
            text = translate("SlipPictures", "your slope {slope} is flatter than the curve")
        return text.format(slope=write(self.yours))


def draw_slopes(painter: QPainter, area: QRectF, colors: Colors, slopes: TwoSlopes) -> None:
    """Draw the curve around the place, with both lines through it, and what they are where there is room for it."""
    reach = max(LEAST_REACH, BEYOND * abs(slopes.at))
    xs = [-reach + 2 * reach * step / POINTS for step in range(POINTS + 1)]
    ys = [slopes.curve(x) for x in xs]
    low, high = slopes.bounds or (min(ys), max(ys))
    plot = area.adjusted(0.0, grown(14), 0.0, -grown(16))
    across, up = plot.width() / (2 * reach), plot.height() / ((high - low) or 1.0)

    def place(x: float, y: float) -> QPointF:
        return QPointF(plot.left() + (x + reach) * across, plot.bottom() - (y - low) * up)

    for y in (low, high):
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.drawLine(place(-reach, y), place(reach, y))
    curve = [place(x, y) for x, y in zip(xs, ys, strict=True)]
    painter.setPen(QPen(QColor(colors.dim), 1.5 * growth()))
    painter.drawPolyline(QPolygonF(curve))
    at = place(slopes.at, slopes.curve(slopes.at))
    true = _way(slopes.true * up / across, 0.2 * area.width(), at, area)
    yours = _way(slopes.yours * up / across, 0.2 * area.width(), at, area)
    stroke(painter, at - true, at + true, colors.right, dash=False)
    stroke(painter, at - yours, at + yours, colors.slip, dash=True)
    dot(painter, at, colors.lit, colors.panel)
    painter.setFont(plain(SMALL))
    drawn = [*curve, *_along(at, true), *_along(at, yours)]
    taken = _ends(painter, plot, colors, (low, high))
    translate = QCoreApplication.translate
    for text, way, color in (
        (translate("SlipPictures", "your slope"), yours, colors.slip),
        (translate("SlipPictures", "the curve's slope"), true, colors.right),
    ):
        metrics = QFontMetricsF(painter.font())
        size = QSizeF(metrics.horizontalAdvance(text) + 2, metrics.height())
        places = (place for end in (at - way, at + way) for place in _beside(end, size))
        box = free_place(size, places, area, np.array([(point.x(), point.y()) for point in drawn]), taken)
        painter.setPen(QColor(color))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        taken.append(box)


def _way(slope: float, long: float, at: QPointF, area: QRectF) -> QPointF:
    """From the place to one end of a line of this slope, on the screen; both ends stay within the area."""
    way = QPointF(1.0, -slope) * (long / math.hypot(1.0, slope))
    room = min(at.y() - area.top(), area.bottom() - at.y())
    least = grown(16)  # of its length, where the place lies near an edge
    return way * max(min(1.0, room / abs(way.y())), least / long) if way.y() else way


def _along(at: QPointF, way: QPointF) -> Iterator[QPointF]:
    return (at + way * (step / 15) for step in range(-15, 16))


def _ends(painter: QPainter, plot: QRectF, colors: Colors, ends: Sequence[float]) -> list[QRectF]:
    """Write what the lowest and the highest line stand for: left above and right below; gives where that is."""
    painter.setPen(QColor(colors.dim))
    height = QFontMetricsF(painter.font()).height()
    low, high = (shortest(round(end, 2)).replace("-", "−") for end in ends)
    above = QRectF(plot.left(), plot.top() - height, grown(30), height)
    below = QRectF(plot.right() - grown(30), plot.bottom() + 1, grown(30), height)
    painter.drawText(above, Qt.AlignmentFlag.AlignLeft, high)
    painter.drawText(below, Qt.AlignmentFlag.AlignRight, low)
    return [above, below]


def _beside(end: QPointF, size: QSizeF) -> Iterator[QPointF]:
    """Upper left corners of places for a text at one end of a line."""
    for across in (-1, 1):
        for down in (0, -1, 1, 2):
            middle = end + QPointF(across * (size.width() / 2 + grown(8)), down * size.height())
            yield middle - QPointF(size.width() / 2, size.height() / 2)

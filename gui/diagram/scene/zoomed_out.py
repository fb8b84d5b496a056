"""What is written of a node where the network is zoomed so far out that all of it would be dust: less, and larger."""

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath

from core.network.elements import Neuron
from gui.diagram.scene.layout import INPUT, RADIUS, ROW, TIGHT_ROW, NetworkLayout
from gui.look.direction import LEFT_TO_RIGHT
from gui.look.text_size import growth

SMALLEST_READABLE = 0.62  # zoomed out further, numbers and names would be
NAME, NUMBER, NARROW_NUMBER = 9.5, 8.5, 7.0  # pixels on the screen that letters have; the last where there is no room
LEAST_TEXT = 0.72  # times as large as they usually are texts on edges can be read
WIDEST = 300.0  # of a name, in the scene
GAP = ROW - 2 * RADIUS  # from one neuron to the next
NAME_WIDE = 65.0  # half of what a name takes
LINE = 0.9  # of that, or of the row of an input, that a name takes at most


def is_zoomed_out(scale: float) -> bool:
    """Whether it is zoomed out, to `scale` points for one of the scene, so that little can be read."""
    # Half-way to where letters are as large as other text: it is better to have them somewhat smaller than not at all.
    return scale < SMALLEST_READABLE * math.sqrt(growth())


def larger_at(scale: float) -> float:
    """How many times larger than usual a text is to be in the scene, so that it is read all the same."""
    return max(1.0, round(LEAST_TEXT / scale, 1)) if is_zoomed_out(scale) else 1.0


class MeasuredFont(NamedTuple):
    """A font, and how wide texts are in it: asking that of a font anew takes longer than to paint the text."""

    font: QFont
    metrics: QFontMetricsF


def number_fonts(base: QFont, scale: float) -> tuple[MeasuredFont, ...]:
    """The fonts in which a number can be read, the best first."""
    sizes = (NUMBER * growth(), NARROW_NUMBER * growth(), NUMBER, NARROW_NUMBER)
    fonts = [_sized(base, pixels) for pixels in dict.fromkeys(max(1, round(pixels / scale)) for pixels in sizes)]
    return tuple(MeasuredFont(font, QFontMetricsF(font)) for font in fonts)


def fitting(fonts: tuple[MeasuredFont, ...], text: str, width: float) -> QFont | None:
    """The first in which a number is `width` points of the scene wide at most; None where there is none."""
    return next((each.font for each in fonts if each.metrics.horizontalAdvance(text) <= width), None)


def name_font(base: QFont, scale: float, tallest: float = GAP) -> QFont:
    """A font in which a name can be read, in a row of the scene that is so high."""
    return _sized(base, min(NAME * growth() / scale, LINE * tallest / 1.3))


class PlacedName(NamedTuple):
    """A name as it is written from afar: in which letters, and where."""

    text: str
    font: QFont
    place: QRectF
    ground: QPainterPath  # which keeps edges from crossing it out


def placed_name(base: QFont, name: str, scale: float, *, is_round: bool, beside: bool) -> PlacedName:
    """A name above a neuron or an input, or beside an input, so large that it can be read where there is room."""
    font = name_font(base, scale, TIGHT_ROW if beside else GAP)
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, WIDEST)
    width, height = metrics.horizontalAdvance(shown) + 8.0, metrics.height()
    if beside:
        at = QRectF(INPUT.left() - 4.0 - width, -height / 2, width, height)
    else:
        top = -RADIUS if is_round else INPUT.top()
        at = QRectF(-width / 2, top - height, width, height)
    ground = QPainterPath()
    ground.addRoundedRect(at, 4.0, 4.0)
    return PlacedName(shown, font, at, ground)


def write_name(painter: QPainter, name: PlacedName) -> None:
    """Write it with the painter's pen, on a ground that its brush fills."""
    painter.fillPath(name.ground, painter.brush())
    painter.setFont(name.font)
    painter.setLayoutDirection(LEFT_TO_RIGHT)
    painter.drawText(name.place, Qt.AlignmentFlag.AlignCenter, name.text)


def names_from_afar(layout: NetworkLayout) -> tuple[QRectF, ...]:
    """Where the names of nodes may stand."""
    tops = [(place, RADIUS if isinstance(node, Neuron) else -INPUT.top()) for node, place in layout.nodes.items()]
    return tuple(
        QRectF(place.x() - NAME_WIDE, place.y() - top - GAP / 2, 2 * NAME_WIDE, GAP / 2) for place, top in tops
    )


def reach(beside: bool) -> QRectF:
    """All that is ever painted of a node, around its centre."""
    left = WIDEST + INPUT.width() if beside else WIDEST / 2 + 4.0
    return QRectF(QPointF(-left, -RADIUS - GAP), QPointF(WIDEST / 2 + 4.0, RADIUS + GAP))


def _sized(base: QFont, pixels: float) -> QFont:
    font = QFont(base)
    font.setPixelSize(max(1, round(pixels)))
    return font

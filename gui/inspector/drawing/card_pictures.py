"""Pictures and bars on a card, painted; and the pixel that the pointer is on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from core.network.elements import Element
from gui.inspector.drawing.card_layout import Bar, CardLayout, PlacedPicture
from gui.look.pictures import draw_cells
from gui.look.pixels import color_about_0, image_about_0
from gui.look.theme import Colors

ROUND = 2.0
FRAME = 2.0  # of the pixel that is pointed at


@dataclass(frozen=True)
class PointedPixel:
    """A pixel of the pictures on a card."""

    source: Element  # what in the network lights up
    sentence: str  # the pixel in words


def pixel_at(pictures: Sequence[PlacedPicture], point: QPointF) -> int | None:
    """The pixel at a point of the card; None beside all of them."""
    found = (picture.pixel_at(point) for picture in pictures)
    return next((number for number in found if number is not None), None)


def pointed(pictures: Sequence[PlacedPicture], number: int) -> PointedPixel | None:
    """What a pixel says at the state that is shown; None where its numbers may not be seen."""
    if not pictures or any(picture.values is None for picture in pictures):
        return None
    of = pictures[0].of
    return PointedPixel(of.sources[number], of.sentences(number))


def paint_pictures(painter: QPainter, layout: CardLayout, pixel: int | None, colors: Colors) -> None:
    """Paint the pictures, with a frame about one pixel of each, and the bar of their colours."""
    for picture in layout.pictures:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if picture.values is not None:
            draw_cells(painter, picture.place, image_about_0(picture.values, picture.largest, colors, rooted=False))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.drawRect(picture.place)
        if pixel is not None and picture.values is not None:
            rows, columns = picture.values.shape
            row, column = divmod(pixel, columns)
            width, height = picture.place.width() / columns, picture.place.height() / rows
            corner = picture.place.topLeft() + QPointF(column * width, row * height)
            painter.setPen(QPen(QColor(colors.lit), FRAME))
            painter.drawRect(QRectF(corner.x(), corner.y(), width, height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for scale in layout.scales:
        gradient = QLinearGradient(scale.topLeft(), scale.topRight())
        for share in (-1.0, 0.0, 1.0):
            gradient.setColorAt((share + 1.0) / 2, color_about_0(share, colors))
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.setBrush(gradient)
        painter.drawRoundedRect(scale, ROUND, ROUND)


def paint_bars(painter: QPainter, bars: Sequence[Bar], colors: Colors) -> None:
    """Paint bars to the right of their middle for what is above 0, to the left for what is below."""
    for bar in bars:
        middle = bar.room.center().x()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.positive if bar.share > 0.0 else colors.negative))
        end = middle + bar.share * bar.room.width() / 2
        reach = QRectF(min(middle, end), bar.room.top(), abs(end - middle), bar.room.height())
        painter.drawRoundedRect(reach, ROUND, ROUND)
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.drawLine(QLineF(middle, bar.room.top() - 3.0, middle, bar.room.bottom() + 3.0))

"""A card, laid out: what is drawn, and where.

Places and sizes are logical pixels, from the top left corner of the card.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from gui.inspector.cards.card import PicturesInScale
from gui.inspector.drawing.fonts import Face


class Text(NamedTuple):
    """A run of text at a baseline."""

    x: float
    y: float
    text: str
    face: Face
    color: str  # the name of one of the theme's


class PlacedFormula(NamedTuple):
    """A typeset formula at its top left corner, in a font of `size`."""

    x: float
    y: float
    tex: str
    size: float
    color: str


class CardStroke(NamedTuple):
    """A line across, from its left end."""

    x: float
    y: float
    width: float
    color: str


class Bar(NamedTuple):
    """A bar of a row, from its middle, which is 0."""

    room: QRectF
    share: float  # of half the room, from −1 to 1


class PlacedPicture(NamedTuple):
    """A picture of numbers, a pixel each."""

    place: QRectF
    values: NDArray[np.float64] | None  # (rows, columns); None for an empty frame
    largest: float  # magnitude, at which the colours end
    of: PicturesInScale

    def pixel_at(self, point: QPointF) -> int | None:
        """Which pixel is at a point of the card; None beside them."""
        if self.values is None or not self.place.contains(point):
            return None
        rows, columns = self.values.shape
        column = min(int((point.x() - self.place.left()) / self.place.width() * columns), columns - 1)
        row = min(int((point.y() - self.place.top()) / self.place.height() * rows), rows - 1)
        return int(row * columns + column)


class ShownCard(NamedTuple):
    """All that is written and drawn on a card."""

    texts: tuple[Text, ...] = ()
    marks: tuple[PlacedFormula, ...] = ()
    bars: tuple[Bar, ...] = ()
    pictures: tuple[PlacedPicture, ...] = ()


@dataclass
class CardLayout:
    """All that is drawn of a card; `rows` are the areas of the lines that can be pointed at, in their order."""

    height: float = 0.0
    texts: list[Text] = field(default_factory=list)
    marks: list[PlacedFormula] = field(default_factory=list)
    strokes: list[CardStroke] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    pictures: list[PlacedPicture] = field(default_factory=list)
    scales: list[QRectF] = field(default_factory=list)  # bars of the colours that pictures have, from −1 to 1
    rows: list[QRectF] = field(default_factory=list)
    waits_for: set[str] = field(default_factory=set)  # TeX that isn't typeset yet

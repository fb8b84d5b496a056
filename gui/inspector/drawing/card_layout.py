"""A card, laid out: what is drawn, and where.

Places and sizes are logical pixels, from the top left corner of the card.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from gui.inspector.drawing.fonts import Face


@dataclass(frozen=True, slots=True)
class Text:
    """A run of text at a baseline."""

    x: float
    y: float
    text: str
    face: Face
    color: str  # the name of one of the theme's


@dataclass(frozen=True, slots=True)
class PlacedFormula:
    """A typeset formula at its top left corner, in a font of `size`."""

    x: float
    y: float
    tex: str
    size: float
    color: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line across, from its left end."""

    x: float
    y: float
    width: float
    color: str


@dataclass(frozen=True)
class ShownCard:
    """All that is written on a card."""

    texts: tuple[Text, ...] = ()
    marks: tuple[PlacedFormula, ...] = ()


@dataclass
class CardLayout:
    """All that is drawn of a card; `rows` are the areas of the lines that can be pointed at, in their order."""

    height: float = 0.0
    texts: list[Text] = field(default_factory=list)
    marks: list[PlacedFormula] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    rows: list[QRectF] = field(default_factory=list)
    waits_for: set[str] = field(default_factory=set)  # TeX that isn't typeset yet

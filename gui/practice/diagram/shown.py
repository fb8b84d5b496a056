"""What stands in the network of a practice, as tests ask it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from core.exercises.sheet.quantity import Quantity
from core.network.elements import Element
from gui.diagram.scene.shown import Light
from gui.practice.diagram.card_rows import BackCard


@dataclass(frozen=True)
class ShownSpot:
    """A number, or the pill in its place."""

    text: str  # as it is read out
    place: QRectF  # in the scene
    is_hidden: bool


@dataclass(frozen=True)
class ShownPractice:
    """All that stands in the network of a practice."""

    headline: str
    lights: dict[Element, Light]  # how nodes and edges stand out
    painted: tuple[str, ...]  # all numbers, in no order
    spots: dict[Quantity, ShownSpot]
    cards: tuple[tuple[BackCard, QRectF], ...]  # with their places in the scene
    footprints: tuple[QRectF, ...]  # of nodes, values and what stands around them, in the scene

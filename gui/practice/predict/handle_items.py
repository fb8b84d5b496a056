"""The five handles of a curve, as they stand in the plot."""

import math
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsEllipseItem, QGraphicsScene, QGraphicsSimpleTextItem

from gui.look.text_size import grow_with_text
from gui.look.theme import Colors
from gui.practice.parts.lettering import plain
from gui.practice.predict.predicted_curve import HANDLES

# Logical pixels.
RADIUS, TARGET = 7.5, 24.0  # how large one is drawn, and across what the pointer takes hold of it
RING = 11.5  # radius of what marks the handle that the keyboard has
NUMBER_SIZE, NUMBER_BESIDE, NUMBER_ABOVE = 12, 12.0, 24.0


class HandleItems:
    """Circles with numbers, over the curves: those at the ends reach beyond the plot, where curves are cut off."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._places: list[QPointF] = []
        self._ring = circle(RING, 20)
        self._circles = [circle(RADIUS, 21) for _ in range(HANDLES)]
        self._numbers = [QGraphicsSimpleTextItem(str(number)) for number in range(1, HANDLES + 1)]
        for item in (self._ring, *self._circles, *self._numbers):
            item.hide()
            scene.addItem(item)
        for number in self._numbers:
            number.setZValue(22)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        for each in self._circles:
            each.setPen(QPen(QColor(colors.slip), 2))
            each.setBrush(QColor(colors.panel))
        for number in self._numbers:
            number.setBrush(QColor(colors.slip))
            grow_with_text(number.setFont, partial(plain, NUMBER_SIZE, bold=True))
        self._ring.setPen(QPen(QColor(colors.lit), 3))
        self._ring.setBrush(QColor(colors.lit_soft))

    def show(self, places: list[QPointF], taken: int | None) -> None:
        """Stand at these places in the scene, all five or none; the `taken` one with a ring."""
        self._places = places
        for item in (*self._circles, *self._numbers):
            item.setVisible(bool(places))
        for at, each, number in zip(places, self._circles, self._numbers, strict=False):
            each.setPos(at)
            beside = -NUMBER_BESIDE - number.boundingRect().width() if at is places[-1] else NUMBER_BESIDE
            number.setPos(at + QPointF(beside, -NUMBER_ABOVE))
        self._ring.setVisible(taken is not None and bool(places))
        if taken is not None and places:
            self._ring.setPos(places[taken])

    def near(self, at: QPointF) -> int | None:
        """The handle that the pointer takes hold of at a place: the nearest within its target.

        Not the first, which stays: there one begins to draw.
        """
        apart = [(math.hypot(*(place - at).toTuple()), number) for number, place in enumerate(self._places) if number]
        distance, nearest = min(apart, default=(math.inf, 0))
        return nearest if distance <= TARGET / 2 else None

    def covered(self) -> list[QRectF]:
        """Where in the scene the handles and their numbers are."""
        items = (*self._circles, *self._numbers) if self._places else ()
        return [item.mapRectToScene(item.boundingRect()) for item in items]


def circle(radius: float, z: float) -> QGraphicsEllipseItem:
    """A circle around its own place, at a height above other items."""
    item = QGraphicsEllipseItem(QRectF(-radius, -radius, 2 * radius, 2 * radius))
    item.setZValue(z)
    return item

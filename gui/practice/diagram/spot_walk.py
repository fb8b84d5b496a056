"""Walking from number to number, and from pill to pill, by the arrow keys."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from core.exercises.sheet.quantity import Quantity
from gui.diagram.keyboard_walk import Way

ASIDE = 2.5  # how much nearer something has to be that lies aside of where an arrow points

_KEYS = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
    Qt.Key.Key_Home: Way.FIRST,
    Qt.Key.Key_End: Way.LAST,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DIRECTIONS = {
    Way.LEFT: QPointF(-1.0, 0.0),
    Way.RIGHT: QPointF(1.0, 0.0),
    Way.UP: QPointF(0.0, -1.0),
    Way.DOWN: QPointF(0.0, 1.0),
}


def next_spot(spots: Mapping[Quantity, QRectF], here: Quantity, way: Way) -> Quantity:
    """The nearest spot that an arrow points to, or the first or last of all; else the same."""
    if way in (Way.FIRST, Way.LAST):
        return list(spots)[0 if way is Way.FIRST else -1]
    start, direction = spots[here].center(), _DIRECTIONS[way]
    best, least = here, float("inf")
    for quantity, spot in spots.items():
        apart = spot.center() - start
        along = QPointF.dotProduct(apart, direction)
        aside = abs(apart.x() * direction.y() - apart.y() * direction.x())
        # Within a quarter of the circle around the arrow, or what is far off would come before what is near.
        if quantity != here and along > 1.0 and aside <= 3.0 * along and along + ASIDE * aside < least:
            best, least = quantity, along + ASIDE * aside
    return best


def is_own(event: QKeyEvent) -> bool:
    """Whether a key does something in the network, so that it is no shortcut of the window."""
    chord = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return not chord and Qt.Key(event.key()) in (*_KEYS, *_ENTER)


class SpotWalker:
    """Knows where the keyboard is in the network."""

    def __init__(self) -> None:
        self.here: Quantity | None = None

    def walk(self, event: QKeyEvent, spots: Mapping[Quantity, QRectF]) -> bool:
        """Go where an arrow leads; whether the key is one."""
        way = _KEYS.get(Qt.Key(event.key()))
        if way is None:
            return False
        here = self.here
        self.here = next(iter(spots)) if here is None or here not in spots else next_spot(spots, here, way)
        return True

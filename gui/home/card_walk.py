"""The way from one card to the next by the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def next_place(places: Sequence[QRect], at: int, key: Qt.Key) -> int | None:
    """Which of the places, in the order in which they are read, an arrow leads to from one; None where it ends.

    To the left and right it goes on in the next row; up and down to what stands nearest to it in the row there.
    """
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        to = at + (1 if key == Qt.Key.Key_Right else -1)
        return to if 0 <= to < len(places) else None
    now = places[at]
    is_down = key == Qt.Key.Key_Down
    there = [
        number
        for number, place in enumerate(places)
        if (place.top() > now.bottom() if is_down else place.bottom() < now.top())
    ]
    return min(there, key=lambda number: _distance(now, places[number], is_down), default=None)


def _distance(now: QRect, place: QRect, is_down: bool) -> tuple[int, int]:
    """How far a place is: first by its row, then across."""
    down = place.top() - now.bottom() if is_down else now.top() - place.bottom()
    across = max(place.left() - now.right(), now.left() - place.right(), 0)
    return down, across or abs(place.left() - now.left())

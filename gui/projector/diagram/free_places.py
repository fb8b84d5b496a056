"""Free places for what is said of a thing: above it, below, right or left, on nothing that is read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF

Array = NDArray[np.float64]
Truths = NDArray[np.bool_]

STEP = 20  # logical pixels from one place that is tried to the next
FARTHEST = 700  # logical pixels from the thing
AWAY = 8.0  # logical pixels that stay free between two things
ASIDE = 0.8  # what a step aside costs beside one away
LEFT = 100.0  # what it costs to stand left of the thing, where what comes in stands
END = 5.0  # logical pixels from a thing that is no neuron to the end of its line
NEARLY_NONE = 1e-9  # for a line that pieces along a side, and is in a box or beside it as a whole
CLEAR = 4.0  # logical pixels that a line keeps from what is read


@dataclass(frozen=True)
class PlacedAside:
    """Where something stands, and the line to what it means."""

    box: QRectF
    line: QLineF


@dataclass
class FreePlaces:
    """The room that there is, and what stands in it so far."""

    area: QRectF
    covered: list[QRectF] = field(default_factory=list)  # that nothing may cover, and no line cross
    lines: list[QLineF] = field(default_factory=list)  # that had better not be covered: what is lit, and what leads
    leads: list[QLineF] = field(default_factory=list)  # of these what leads to what is meant, and is never covered
    edges: list[QLineF] = field(default_factory=list)  # likewise, where there is room elsewhere

    def take(self, box: QRectF) -> None:
        """Something stands there from now on."""
        self.covered.append(box)

    def lead(self, line: QLineF) -> None:
        """A line leads there from now on."""
        self.lines.append(line)
        self.leads.append(line)

    def is_free(self, box: QRectF) -> bool:
        """Whether nothing stands there, no line leads across it, and it is in the room."""
        kept = box.adjusted(-CLEAR, -CLEAR, CLEAR, CLEAR)
        if any(crosses(line, kept) for line in self.leads):
            return False
        return bool(self._are_free(np.array([[box.left(), box.top()]]), box.size())[0])

    def place(self, size: QSizeF, thing: QRectF, is_round: bool = False) -> PlacedAside | None:
        """The first free place for something that means `thing`, which is taken; None where there is none."""
        corners = _corners(size, thing)
        corners = corners[self._are_free(corners, size)]
        for kept in ([*self.lines, *self.edges], self.lines, self.leads):
            for x, y in corners[~_are_crossed(corners, size, kept)].tolist():
                box = QRectF(QPointF(x, y), size)
                line = leading(box, thing, is_round)
                if not self._is_read_across(line, thing):
                    self.take(box)
                    self.lead(line)
                    return PlacedAside(box, line)
        return None

    def _are_free(self, corners: Array, size: QSizeF) -> Truths:
        """Whether a box with each of these upper left corners, (places, 2), is in the room, and on nothing."""
        x, y = corners.T
        right, bottom, area = x + size.width(), y + size.height(), self.area
        free = (x >= area.left()) & (y >= area.top()) & (right <= area.right()) & (bottom <= area.bottom())
        for other in self.covered:
            kept = other.adjusted(-AWAY, -AWAY, AWAY, AWAY)
            beside = (x >= kept.right()) | (right <= kept.left())
            free &= beside | (y >= kept.bottom()) | (bottom <= kept.top())
        return np.asarray(free)

    def _is_read_across(self, line: QLineF, thing: QRectF) -> bool:
        """Whether a line would cross something that is read."""
        around = QRectF(line.p1(), line.p2()).normalized().adjusted(-AWAY, -AWAY, AWAY, AWAY)
        near = (each for each in self.covered if each != thing and each.intersects(around))
        return any(crosses(line, each.adjusted(-CLEAR, -CLEAR, CLEAR, CLEAR)) for each in near)


def leading(box: QRectF, thing: QRectF, is_round: bool) -> QLineF:
    """The line from the nearest point of a box to the rim of a thing."""
    middle = thing.center()
    start = _nearest(box, middle)
    if not is_round:
        return QLineF(start, _nearest(thing.adjusted(-END, -END, END, END), start))
    away = QLineF(middle, start)
    away.setLength(thing.width() / 2)
    return QLineF(start, away.p2())


def crosses(line: QLineF, box: QRectF) -> bool:
    """Whether any part of a line is in a box."""
    first, last = 0.0, 1.0
    for start, along, low, high in (
        (line.x1(), line.dx(), box.left(), box.right()),
        (line.y1(), line.dy(), box.top(), box.bottom()),
    ):
        step = along or NEARLY_NONE
        enters, leaves = (low - start) / step, (high - start) / step
        first, last = max(first, min(enters, leaves)), min(last, max(enters, leaves))
    return first <= last


def _are_crossed(corners: Array, size: QSizeF, lines: Iterable[QLineF]) -> Truths:
    """Whether any of the lines leads through a box with each of these corners, (places, 2)."""
    crossed = np.zeros(len(corners), dtype=np.bool_)
    for line in lines:
        first, last = np.zeros(len(corners)), np.ones(len(corners))
        at = ((line.x1(), line.dx(), size.width()), (line.y1(), line.dy(), size.height()))
        for low, (start, along, length) in zip(corners.T, at, strict=True):
            step = along or NEARLY_NONE
            enters, leaves = (low - start) / step, (low + length - start) / step
            first = np.maximum(first, np.minimum(enters, leaves))
            last = np.minimum(last, np.maximum(enters, leaves))
        crossed |= first <= last
    return crossed


def _nearest(box: QRectF, to: QPointF) -> QPointF:
    return QPointF(min(max(to.x(), box.left()), box.right()), min(max(to.y(), box.top()), box.bottom()))


def _corners(size: QSizeF, thing: QRectF) -> Array:
    """The upper left corners of the places that are tried, the nearest first, (places, 2)."""
    width, height, middle = size.width(), size.height(), thing.center()
    side, away, aside = _steps().T
    across, down = middle.x() - width / 2 + aside, middle.y() - height / 2 + aside
    x = np.choose(side, (across, across, thing.right() + away, thing.left() - away - width))
    y = np.choose(side, (thing.top() - away - height, thing.bottom() + away, down, down))
    return np.stack([x, y], axis=1)


@cache
def _steps() -> NDArray[np.intp]:
    """On which side (above, below, right, left), how far away and how far aside, in the order they are tried."""
    reach: Sequence[int] = range(-FARTHEST, FARTHEST + 1, STEP)
    found = np.array(
        [(side, away, aside) for side in range(4) for away in range(STEP, FARTHEST, STEP) for aside in reach]
    )
    side, away, aside = found.T
    return found[np.argsort(np.hypot(away, ASIDE * aside) + LEFT * (side == 3), kind="stable")]

"""Where the back cards of a network stand: beside what they belong to, on no node, no value and no other card."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF

Array = NDArray[np.float64]

STEP = 12.0  # from one place that is tried to the next
REACH = 320.0  # how far beyond its anchor the near side of a card may stand
FREE, BETWEEN = 5.0, 10.0  # that is left free around what must not be covered, and between two cards
NEAREST = 16.0  # a connector that is shorter can't be seen
TOO_NEAR = 12.0  # what it costs for each point that a connector is shorter than that
CROSSED, SHRUNK, ASTRAY = 5.0, 2600.0, 500.0  # what it costs to stand on a line, to need more room, to lead over a node
FAR = 2000.0  # what it costs to stand below everything
LOOKED_AT = 120  # places, the best ones: whether their connectors lead over something
ROUND = 12.0  # of a card's corner, in which no connector begins
SAMPLES = 16  # points of a connector
SAMPLE = 10.0  # from one point of a line to the next at which it is asked what covers it


@dataclass(frozen=True)
class WantedCard:
    """A card that needs a place: how large it is, and the points to which its connector may lead."""

    size: QSizeF
    anchors: tuple[QPointF, ...]


@dataclass(frozen=True)
class CardPlace:
    """Where a card stands, and its connector."""

    card: QRectF
    connector: QLineF  # from the card to its anchor


Costed = tuple[CardPlace, float]  # a place, and what is against it


@dataclass(frozen=True)
class Ground:
    """What cards are placed on."""

    home: QRectF  # all that is seen without them
    obstacles: Sequence[QRectF]  # what they must not cover
    lines: Sequence[QLineF]  # what they had better not cover
    frame: QSizeF  # what all of it is fitted into: only its shape counts, and how large it is beside `home`

    @cached_property
    def crossed(self) -> "_Crossed | None":
        """The lines, as it is asked what covers them; None where there are none."""
        return _Crossed(_points_along(self.lines)) if self.lines else None


def places_of(cards: Sequence[WantedCard], ground: Ground) -> list[CardPlace]:
    """A place for each card. Where nothing near is free, a card stands below everything.

    They are placed one after the other, from the first and from the last, whichever comes to the better places.
    """
    found, cost = _one_by_one(cards, ground)
    if len(cards) < 2:
        return found
    turned, cost_of_turned = _one_by_one(cards[::-1], ground)
    return found if cost <= cost_of_turned else turned[::-1]


def _one_by_one(cards: Sequence[WantedCard], ground: Ground) -> tuple[list[CardPlace], float]:
    """Places for cards in this order, and what is against them."""
    placed: list[CardPlace] = []
    seen, whole = QRectF(ground.home), 0.0
    for card in cards:
        taken = [place.card for place in placed]
        near = _near(card, ground, taken, seen)
        place, cost = (_below(card, ground, taken), FAR) if near is None else near
        seen = seen.united(place.card)
        placed.append(place)
        whole += cost
    return placed, whole


def _near(card: WantedCard, ground: Ground, taken: Sequence[QRectF], seen: QRectF) -> tuple[CardPlace, float] | None:
    best: Costed | None = None
    covering = _edges([*ground.obstacles, *taken])
    kept_off = np.concatenate([_edges(ground.obstacles, FREE), _edges(taken, BETWEEN)])
    for anchor in card.anchors:
        across, down = _tried(anchor, card.size)
        rows, columns = np.nonzero(_are_free(across, down, card.size, kept_off))
        corners = np.stack([across[columns], down[rows]], axis=1)
        if not len(corners):
            continue
        costs = _costs(corners, card.size, anchor, ground, seen)
        cheapest = np.argsort(costs, kind="stable")[:LOOKED_AT]
        corners, costs = corners[cheapest], costs[cheapest]
        costs = costs + ASTRAY * _led_over(corners, card.size, anchor, covering)
        number = int(np.argmin(costs))
        if best is None or costs[number] < best[1]:
            rect = QRectF(QPointF(*corners[number].tolist()), card.size)
            best = CardPlace(rect, _connector(rect, anchor)), float(costs[number])
    return best


def _edges(rects: Sequence[QRectF], margin: float = 0.0) -> Array:
    """Left, top, right and bottom of each, with a margin around it, (rects, 4)."""
    grown = [each.adjusted(-margin, -margin, margin, margin) for each in rects]
    return np.array([(each.left(), each.top(), each.right(), each.bottom()) for each in grown]).reshape(-1, 4)


def _tried(anchor: QPointF, size: QSizeF) -> tuple[Array, Array]:
    """Where upper left corners are tried, across and down: the card may be on any side of its anchor."""
    across = np.arange(-REACH - size.width(), REACH + STEP, STEP)
    down = np.arange(-REACH - size.height(), REACH + STEP, STEP)
    # One column has the card right above and below its anchor.
    across = np.append(across, -size.width() / 2)
    return anchor.x() + across, anchor.y() + down


def _are_free(across: Array, down: Array, size: QSizeF, others: Array) -> NDArray[np.bool_]:
    """Whether a card at each corner stays clear of others, whose edges are given, (down, across)."""
    left, top, right, bottom = others.T[:, :, np.newaxis]
    beside = (across >= right) | (across + size.width() <= left)  # (others, across)
    above = (down >= bottom) | (down + size.height() <= top)  # or below
    return np.asarray((above[:, :, np.newaxis] | beside[:, np.newaxis, :]).all(axis=0))


def _costs(corners: Array, size: QSizeF, anchor: QPointF, ground: Ground, seen: QRectF) -> Array:
    """What is against each place: how far it is, how much of lines it covers, and by how much all gets smaller."""
    x, y = corners.T
    right, bottom = x + size.width(), y + size.height()
    aside = np.maximum(0.0, np.maximum(x - anchor.x(), anchor.x() - right))
    apart = np.maximum(0.0, np.maximum(y - anchor.y(), anchor.y() - bottom))
    away = np.hypot(aside, apart)
    off_centre = 0.15 * np.abs(x + size.width() / 2 - anchor.x())
    costs = away + off_centre + TOO_NEAR * np.maximum(0.0, NEAREST - away)
    if ground.crossed is not None:
        costs += CROSSED * ground.crossed.counted(x, y, right, bottom)
    width = np.maximum(right, seen.right()) - np.minimum(x, seen.left())
    height = np.maximum(bottom, seen.bottom()) - np.minimum(y, seen.top())
    before = min(ground.frame.width() / seen.width(), ground.frame.height() / seen.height())
    after = np.minimum(ground.frame.width() / width, ground.frame.height() / height)
    return np.asarray(costs + SHRUNK * (1.0 - after / before))


class _Crossed:
    """Points along lines, (points, 2): how many of them a rectangle covers, by sums over a grid of squares."""

    def __init__(self, points: Array) -> None:
        self._low = points.min(axis=0)
        self._cells = np.ceil((points.max(axis=0) - self._low) / STEP).astype(int) + 1
        counts = np.zeros(self._cells + 1)
        np.add.at(counts, tuple((np.floor((points - self._low) / STEP).astype(int) + 1).T), 1.0)
        self._sums = counts.cumsum(axis=0).cumsum(axis=1)

    def counted(self, left: Array, top: Array, right: Array, bottom: Array) -> Array:
        """How many points each rectangle covers."""
        sums, low, most = self._sums, self._low, self._cells
        first_x, last_x = (np.clip(np.round((edge - low[0]) / STEP), 0, most[0]).astype(int) for edge in (left, right))
        first_y, last_y = (np.clip(np.round((edge - low[1]) / STEP), 0, most[1]).astype(int) for edge in (top, bottom))
        return np.asarray(sums[last_x, last_y] - sums[first_x, last_y] - sums[last_x, first_y] + sums[first_x, first_y])


def _below(card: WantedCard, ground: Ground, taken: Sequence[QRectF]) -> CardPlace:
    anchor = card.anchors[0]
    lowest = max(rect.bottom() for rect in (ground.home, *ground.obstacles, *taken))
    corner = QPointF(anchor.x() - card.size.width() / 2, lowest + 2 * BETWEEN)
    rect = QRectF(corner, card.size)
    return CardPlace(rect, _connector(rect, anchor))


def _connector(card: QRectF, anchor: QPointF) -> QLineF:
    """Straight from the nearest point of a card, but not from its round corners."""
    x, y = _starts(np.array([[card.left(), card.top()]]), card.size(), anchor)[0].tolist()
    return QLineF(QPointF(x, y), anchor)


def _starts(corners: Array, size: QSizeF, anchor: QPointF) -> Array:
    """Where the connectors of cards with these corners begin, (places, 2)."""
    x, y = corners.T
    across = np.clip(anchor.x(), x + ROUND, x + size.width() - ROUND)
    down = np.clip(anchor.y(), y + ROUND, y + size.height() - ROUND)
    is_beside = (y <= anchor.y()) & (anchor.y() <= y + size.height())
    side = np.where(anchor.x() < x, x, x + size.width())
    end = np.where(anchor.y() < y, y, y + size.height())
    return np.stack([np.where(is_beside, side, across), np.where(is_beside, down, end)], axis=1)


def _led_over(corners: Array, size: QSizeF, anchor: QPointF, others: Array) -> Array:
    """Over how many others, whose edges are given, the connector of each card leads."""
    shares = np.linspace(0.0, 1.0, SAMPLES)[:, None]
    starts = _starts(corners, size, anchor)[:, None]
    x, y = np.moveaxis(starts + shares * (np.array([anchor.x(), anchor.y()]) - starts), -1, 0)
    left, top, right, bottom = others.T[:, :, np.newaxis, np.newaxis]
    inside = (x > left) & (x < right) & (y > top) & (y < bottom)  # (others, cards, points)
    return np.asarray(inside.any(axis=2).sum(axis=0), dtype=np.float64)


def _points_along(lines: Sequence[QLineF]) -> Array:
    """Points on all lines, from the start of each to its end, (points, 2)."""
    ends = np.array([(line.x1(), line.y1(), line.x2(), line.y2()) for line in lines]).reshape(-1, 4)
    steps = np.array([max(int(line.length() / SAMPLE), 1) for line in lines], dtype=int)
    line_of = np.repeat(np.arange(len(lines)), steps + 1)
    first = np.cumsum(steps + 1) - (steps + 1)  # the number of each line's first point
    shares = (np.arange(len(line_of)) - first[line_of]) / steps[line_of]
    starts, along = ends[:, :2], ends[:, 2:] - ends[:, :2]
    return np.asarray(starts[line_of] + along[line_of] * shares[:, None])

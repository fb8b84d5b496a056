"""Where rooms and lines stand in the picture: rows, an order in each with few crossings, and places in that order.

After Sugiyama, Tagawa and Toda (1981): a line over several rows takes a place in each, and each row is ordered by the
means of its neighbours' places, row after row, down and up.
"""

import itertools
import math
from collections import defaultdict
from dataclasses import dataclass

from docs.map.rooms import House

ROOM_WIDTH, LINE_WIDTH, GAP = 116, 14, 16  # pixels
SWEEPS = 40

Place = tuple[str, str, int]  # a room ("gui.look", "", row), or a line in a row (importer, imported, row)


@dataclass(frozen=True)
class Layout:
    """The horizontal middle of each room, and those of each line from its importer down, row by row, in pixels."""

    rooms: dict[str, int]
    lines: dict[tuple[str, str], list[int]]
    width: int


def lay_out(house: House) -> Layout:
    """The layout of a house: the same for the same house."""
    rows = _rows(house)
    above, below = _neighbors(house)
    for sweep in range(SWEEPS):
        downward = sweep % 2 == 0
        neighbors = above if downward else below
        for number in sorted(rows, reverse=downward):
            _order(rows, number, neighbors)
    middles = _middles(rows, above, below)
    left = min(middles[place] - _width(place) / 2 for place in middles)
    place_of = {place: round(middle - left) for place, middle in middles.items()}
    width = max(place_of[place] + _width(place) // 2 for place in place_of)
    rooms = {place[0]: x for place, x in place_of.items() if not place[1]}
    lines = {edge: [place_of[place] for place in _way(house, *edge)] for edge in house.direct}
    return Layout(rooms, lines, width)


def _way(house: House, importer: str, imported: str) -> list[Place]:
    """The places of a line, from the importer down to what it imports."""
    high, low = house.floors[importer], house.floors[imported]
    between: list[Place] = [(importer, imported, row) for row in range(high - 1, low, -1)]
    return [(importer, "", high), *between, (imported, "", low)]


def _rows(house: House) -> dict[int, list[Place]]:
    rows: dict[int, list[Place]] = defaultdict(list)
    for room, floor in house.floors.items():
        rows[floor].append((room, "", floor))
    for importer, imported in house.direct:
        for place in _way(house, importer, imported)[1:-1]:
            rows[place[2]].append(place)
    for row in rows.values():
        row.sort()
    return rows


def _neighbors(house: House) -> tuple[dict[Place, list[Place]], dict[Place, list[Place]]]:
    """The places that each is joined to, in the row above and in the row below."""
    above: dict[Place, list[Place]] = defaultdict(list)
    below: dict[Place, list[Place]] = defaultdict(list)
    for edge in house.direct:
        way = _way(house, *edge)
        for upper, lower in itertools.pairwise(way):
            above[lower].append(upper)
            below[upper].append(lower)
    return above, below


def _order(rows: dict[int, list[Place]], number: int, neighbors: dict[Place, list[Place]]) -> None:
    """Order a row by the means of its neighbours' places; who has none keeps its own."""
    share = {place: (k + 0.5) / len(row) for row in rows.values() for k, place in enumerate(row)}

    def mean(place: Place) -> float:
        joined = neighbors.get(place)
        return math.fsum(share[each] for each in joined) / len(joined) if joined else share[place]

    rows[number].sort(key=lambda place: (mean(place), share[place]))


def _middles(
    rows: dict[int, list[Place]], above: dict[Place, list[Place]], below: dict[Place, list[Place]]
) -> dict[Place, float]:
    """Each place near the mean of all that it is joined to, in the order of its row, with room for its width."""
    middles: dict[Place, float] = {}
    for row in rows.values():
        total = sum(map(_width, row)) + GAP * (len(row) - 1)
        x = -total / 2
        for place in row:
            middles[place] = x + _width(place) / 2
            x += _width(place) + GAP
    for _ in range(SWEEPS):
        for number in sorted(rows):
            row = rows[number]
            wished = []
            for place in row:
                joined = [*above.get(place, ()), *below.get(place, ())]
                wished.append(math.fsum(middles[each] for each in joined) / len(joined) if joined else middles[place])
            middles.update(zip(row, _apart(row, wished), strict=True))
    return middles


def _apart(row: list[Place], wished: list[float]) -> list[float]:
    """As wished, but as far apart as the places are wide: the mean of pushing to the right and to the left."""

    def pushed(order: list[int], direction: int) -> list[float]:
        found = list(wished)
        for before, here in itertools.pairwise(order):
            least = (_width(row[before]) + _width(row[here])) / 2 + GAP
            found[here] = direction * max(direction * found[here], direction * found[before] + least)
        return found

    order = list(range(len(row)))
    return [(right + left) / 2 for right, left in zip(pushed(order, 1), pushed(order[::-1], -1), strict=True)]


def _width(place: Place) -> int:
    return LINE_WIDTH if place[1] else ROOM_WIDTH

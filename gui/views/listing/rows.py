"""The rows of a listing as they are shown: headings, lines with their numbers, and the line beside one that slips."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from core.listing.line import Place
from gui.views.listing.lights import LineLight

MOST_ENTRIES, MOST_IN_MATRIX = 4, 8  # that are all shown, of a vector and of a matrix

Written = Callable[[Place], str]


@dataclass(frozen=True)
class Token:
    """A piece of what stands at the right of a line: an entry, which can be pointed at, or what parts entries."""

    text: str
    place: Place | None = None
    is_lit: bool = False


@dataclass(frozen=True)
class BesideLine:
    """The line beside one: the printed one, or the right one where the printed one trains."""

    label: str
    text: str
    numbers: tuple[Token, ...]
    reason: str
    is_right: bool


@dataclass(frozen=True)
class ListingRow:
    """A heading, which has no line, or a line."""

    text: str
    line: int | None = None  # from 0
    numbers: tuple[Token, ...] = ()
    beside: BesideLine | None = None
    light: LineLight = LineLight.NONE
    is_now: bool = False  # whether it is what is computed in the phase that a step is at
    is_printed: bool = False  # whether the mistaken line trains
    spoken: str = ""


def tokens(shape: Place, lit: frozenset[Place], written: Written, words: str) -> tuple[Token, ...]:
    """The numbers of a line: all, or of many the first and the last; of a large matrix its shape, in `words`.

    What is lit is always there.
    """
    if not shape:
        return (Token(written(()), (), () in lit),)
    sides = [side for side in shape if side != 1]
    if len(sides) > 1:
        return tuple(_of_matrix(shape, lit, written, words))
    count = sides[0] if sides else 1
    along = next((axis for axis, side in enumerate(shape) if side != 1), 0)

    if count == 1:
        only = (0,) * len(shape)
        return (Token(written(only), only, only in lit),)

    def place(index: int) -> Place:
        return tuple(index if axis == along else 0 for axis in range(len(shape)))

    shown = {*range(count)} if count <= MOST_ENTRIES else {0, 1, count - 1}
    shown |= {each[along] for each in sorted(lit)[:1]}
    return (Token("["), *_in_a_row(sorted(shown), place, lit, written), Token("]"))


def _of_matrix(shape: Place, lit: frozenset[Place], written: Written, words: str) -> Iterator[Token]:
    rows, columns = shape
    if rows * columns <= MOST_IN_MATRIX:
        for row in range(rows):
            yield Token("[" if row == 0 else " [")
            yield from _in_a_row(list(range(columns)), partial(_pair, row), lit, written)
            yield Token("]")
        return
    yield Token(words)
    for place in sorted(lit)[:1]:
        yield Token(f"  [{place[0]}, {place[1]}] ")
        yield Token(written(place), place, is_lit=True)


def _pair(row: int, column: int) -> Place:
    return row, column


def _in_a_row(
    indices: list[int], place: Callable[[int], Place], lit: frozenset[Place], written: Written
) -> Iterator[Token]:
    before = -1
    for index in indices:
        if before >= 0:
            yield Token("  " if index == before + 1 else "  …  ")
        yield Token(written(place(index)), place(index), place(index) in lit)
        before = index


def plain(pieces: tuple[Token, ...]) -> str:
    """What stands there."""
    return "".join(each.text for each in pieces)


def entries(pieces: tuple[Token, ...]) -> list[Token]:
    """Those that can be pointed at."""
    return [each for each in pieces if each.place is not None]

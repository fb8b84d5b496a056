"""What the palette lists, and what of it is found by what is typed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from gui.palette.matching import Match, match


class PaletteGroup(Enum):
    """Where an entry stands; in this order where nothing is typed."""

    NETWORK = "network"
    DO = "do"
    OPEN = "open"
    GLOSSARY = "glossary"
    MANUAL = "manual"


@dataclass(frozen=True)
class PaletteEntry:
    """One line of the palette."""

    group: PaletteGroup
    title: str
    run: Callable[[], object] = field(compare=False)
    detail: str = ""  # what it is or does
    keys: str = ""  # that do the same
    icon: str = ""  # a file of resources/icons, without its ending
    number: float | None = None  # of a weight or bias, whose sign is drawn
    value: str = ""  # beside the title
    also: str = ""  # other words by which it is found
    english: str = ""  # its title in English, where another language is spoken: it is found by both
    why_off: str = ""  # why it can't be done now; empty where it can
    where: Callable[[], object] | None = field(default=None, compare=False)  # shows it in its menu
    is_made_of_typed: bool = False  # it is there for what is typed, and is found whatever that is


@dataclass(frozen=True)
class FoundEntry:
    """An entry, and how it was found."""

    entry: PaletteEntry
    match: Match


def found_by(typed: str, entries: Iterable[PaletteEntry]) -> list[FoundEntry]:
    """What is found by `typed`, the groups together: that with the best match first, and so within each.

    What costs the same stays in the order in which it is given; what can't be done stands behind what can.
    """
    found: list[FoundEntry] = []
    for entry in entries:
        matched = _matched(typed, entry)
        if entry.is_made_of_typed:
            matched = Match(-1, () if matched is None else matched.spots)
        if matched is not None:
            found.append(FoundEntry(entry, matched))
    order = list(PaletteGroup)
    best = {group: _least(found, group) if typed.strip() else (False, 0.0) for group in order}
    return sorted(found, key=lambda one: (best[one.entry.group], order.index(one.entry.group), _cost(one)))


def _matched(typed: str, entry: PaletteEntry) -> Match | None:
    """How an entry fits, by its title or by its English: of letters that aren't on the screen none are lit."""
    beside = f"{entry.detail} {entry.also}"
    if not entry.english:
        return match(typed, entry.title, beside)
    own = match(typed, entry.title, f"{beside} {entry.english}")
    english = match(typed, entry.english, f"{beside} {entry.title}")
    if english is None or (own is not None and own.cost <= english.cost):
        return own
    return Match(english.cost)


def _least(found: Sequence[FoundEntry], group: PaletteGroup) -> tuple[bool, float]:
    return min((_cost(one) for one in found if one.entry.group is group), default=(True, float("inf")))


def _cost(one: FoundEntry) -> tuple[bool, float]:
    return bool(one.entry.why_off) and not one.entry.is_made_of_typed, one.match.cost

"""How well what is typed fits a line of the palette, and which letters of the line it is.

    match("gr ch", "Gradient check", "…")       # found at the beginnings of two words

Fuzzy matchers such as rapidfuzz say how alike two texts are, and not which letters of one are those of the other, which
is what is lit here; and a line that is merely alike is seldom what is looked for among some hundred short ones.
"""

import re
from dataclasses import dataclass

from gui.texts.letters import plain_letters

BEGINS, BEGINS_WORD, WITHIN, BESIDE, BESIDE_WITHIN, LETTERS = 0.0, 1.0, 3.0, 6.0, 8.0, 10.0
"""What a word costs by where it is found; letters one after the other, with others between, are the last resort."""
_KIND = re.compile(r"^\w+[:：]\s*")  # a title may begin with what kind of thing it is: View, Help
FEWEST_LETTERS = 2  # that may be looked for one by one


@dataclass(frozen=True)
class Match:
    """A line that was found: the less it costs the better it fits; `spots` are the letters of its title, from 0."""

    cost: float
    spots: tuple[int, ...] = ()


def match(typed: str, title: str, also: str = "") -> Match | None:
    """How a line fits; None where any of the words that are typed is in neither its title nor what stands beside."""
    low, beside = plain_letters(title), plain_letters(also)
    cost, spots = 0.0, set[int]()
    for word in plain_letters(typed).split():
        found = _in_title(word, low)
        if found is None:
            found = _beside(word, beside)
        if found is None:
            found = _letters(word, low)
        if found is None:
            return None
        cost += found.cost
        spots.update(found.spots)
    wanted = plain_letters(typed).strip()
    if wanted and wanted in (low, _KIND.sub("", low)):
        return Match(BEGINS - 1, tuple(sorted(spots)))  # however long its kind: a view before the word for it
    return Match(cost + len(title) / 1000, tuple(sorted(spots)))


def _in_title(word: str, title: str) -> Match | None:
    best: Match | None = None
    at = title.find(word)
    while at >= 0:
        cost = BEGINS if at == 0 else BEGINS_WORD if not title[at - 1].isalnum() else WITHIN
        if best is None or cost < best.cost:
            best = Match(cost, tuple(range(at, at + len(word))))
        at = title.find(word, at + 1)
    return best


def _beside(word: str, beside: str) -> Match | None:
    if word not in beside:
        return None
    at = beside.find(word)
    begins = any(part.startswith(word) for part in beside.split()) or at == 0
    return Match(BESIDE if begins else BESIDE_WITHIN)


def _letters(word: str, title: str) -> Match | None:
    """The letters of a word one after the other, the first of them at the beginning of a word."""
    if len(word) < FEWEST_LETTERS:
        return None
    starts = [at for at, letter in enumerate(title) if letter == word[0] and (at == 0 or not title[at - 1].isalnum())]
    for start in starts:
        spots, at = [start], start
        for letter in word[1:]:
            at = title.find(letter, at + 1)
            if at < 0:
                break
            spots.append(at)
        else:
            return Match(LETTERS + (spots[-1] - start) / len(word), tuple(spots))
    return None

"""In which line of a TOML text something stands: the library that reads it doesn't say.

    lines = TomlLines(text)
    lines.line(("step", 2, "show", "held"))              # of the key, else of the nearest that it stands in

Strings and comments are blanked first, so that what is left of a text that the library has read is headers, keys,
brackets and bare values.
"""

import re
from functools import cached_property
from itertools import accumulate

from core.scenario.messages import Place

_SET_ASIDE = re.compile(
    r"""
    "{3} (?: [^"\\]++ | \\. | "{1,2}(?!") )*+ "{3,5}  # texts, over several lines
    | '{3} (?: [^']++ | '{1,2}(?!') )*+ '{3,5}
    | " (?:\\. | [^"\\\n])* "        # and in one
    | ' [^'\n]* '
    | \# [^\n]*                     # comments
    """,
    re.DOTALL | re.VERBOSE,
)
_HEADER = re.compile(r"[ \t]*(\[\[?)([^\[\]\n]*)\]\]?[ \t\r]*")
_KEY = re.compile(r"([^=\[\]{}\n]*)=")
_KEY_PART = re.compile(r"""[ \t]*("(?:\\.|[^"\\])*"|'[^']*'|[^."']+)[ \t]*""")
_BLANK, _COMMENT = "_", "#"  # what strings and comments are blanked by, letter for letter


class TomlLines:
    """The lines of a TOML text, counted from 1, by the places of what stands in them."""

    def __init__(self, text: str) -> None:
        self._written = text.split("\n")
        self._blanked = _SET_ASIDE.sub(_without_letters, text).split("\n")

    def line(self, place: Place) -> int | None:
        """The line of a place, else of the nearest table or list around it; None where none of them is written."""
        for length in range(len(place), 0, -1):
            if (found := self._lines.get(place[:length])) is not None:
                return found
        return None

    def line_in_text(self, place: Place, line: int) -> int | None:
        """The line, in the file, of one line of the text that stands at a place, counted from 0."""
        first = self.line(place)
        if first is None:
            return None
        written = self._written[first - 1]
        is_long = '"""' in written or "'''" in written
        opens_below = written.rstrip().endswith(('"""', "'''"))
        return first + (line + opens_below if is_long else 0)

    def is_comment(self, line: int) -> bool:
        """Whether nothing but a comment stands in a line."""
        return self._blanked[line - 1].lstrip().startswith(_COMMENT)

    @cached_property
    def tables(self) -> tuple[tuple[int, Place], ...]:
        """The headers of tables, [a.b] and [[c]], in order: their lines, and the places of the tables."""
        return tuple(self._read[1])

    @property
    def _lines(self) -> dict[Place, int]:
        return self._read[0]

    @cached_property
    def _read(self) -> tuple[dict[Place, int], list[tuple[int, Place]]]:
        found: dict[Place, int] = {}
        headers: list[tuple[int, Place]] = []
        counts: dict[Place, int] = {}  # of the tables in a list of tables
        table: Place = ()
        depths = [0, *accumulate(_opened(line) for line in self._blanked)]
        for number, (blanked, written, depth) in enumerate(zip(self._blanked, self._written, depths, strict=False), 1):
            if depth:
                continue  # within a list of several lines
            if header := _HEADER.fullmatch(blanked.rstrip(_COMMENT + " \t\r")):
                table = _table_at(_key_parts(written[slice(*header.span(2))]), header[1] == "[[", counts)
                headers.append((number, table))
                here = table
            elif key := _KEY.match(blanked):
                here = (*table, *_key_parts(written[slice(*key.span(1))]))
            else:
                continue
            for length in range(1, len(here) + 1):
                found.setdefault(here[:length], number)
        return found, headers


def _without_letters(found: re.Match[str]) -> str:
    blank = _COMMENT if found[0].startswith(_COMMENT) else _BLANK
    return "\n".join(blank * len(line) for line in found[0].split("\n"))


def _opened(line: str) -> int:
    """How many brackets a line leaves open."""
    return sum(map(line.count, "[{")) - sum(map(line.count, "]}"))


def _key_parts(key: str) -> list[str]:
    """The parts of a dotted key, without their quotation marks."""
    return [part.strip().strip("'\"") for part in _KEY_PART.findall(key)]


def _table_at(parts: list[str], is_in_list: bool, counts: dict[Place, int]) -> Place:
    """The place of the table that a header begins; `counts` are the tables in each list so far."""
    place: Place = ()
    for number, part in enumerate(parts):
        place = (*place, part)
        if is_in_list and number == len(parts) - 1:
            counts[place] = counts.get(place, 0) + 1
        if place in counts:
            place = (*place, counts[place] - 1)
    return place

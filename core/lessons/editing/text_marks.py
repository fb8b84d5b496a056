"""What is marked in a line that is written: where `**W11**` stands, its marks and what is between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

_MARKED = re.compile(
    r"""
      (?P<escaped> \\. )
    | (?P<code> (?P<ticks> `+ ) (?P<in_code> .+? ) (?P=ticks) (?!`) )
    | (?P<display> \$\$ (?P<in_display> [^$]+? ) \$\$ )
    | (?P<formula> \$ (?P<in_formula> (?!\s) (?: \\. | [^$\\] )+? ) (?<!\s) \$ )
    | (?P<strong> \*\* (?P<in_strong> (?![\s*]) .+? ) (?<!\s) \*\* )
    | (?P<emphasis> \* (?P<in_emphasis> (?![\s*]) [^*]+? ) (?<!\s) \* )
    """,
    re.VERBOSE | re.DOTALL,
)
_BEGIN = re.compile(r"(#{1,6})[ ]|([ ]*(?:•|[-*+]|\d{1,9}[.)])[ ]+)|[ ]+")


class MarkKind(Enum):
    """What marks say of what is between them."""

    CODE = "code"
    DISPLAY = "display"
    FORMULA = "formula"
    STRONG = "strong"
    EMPHASIS = "emphasis"


@dataclass(frozen=True)
class TextMark:
    """A marked piece of a line: from `start` to `end` with its marks, from `first` to `last` without them."""

    kind: MarkKind
    start: int
    first: int
    last: int
    end: int


@dataclass(frozen=True)
class LineBegin:
    """What a line begins with: the level of a heading, 0 where it is none, or the sign of an item; `length` signs."""

    length: int
    level: int = 0
    is_item: bool = False


def begin_of(line: str) -> LineBegin:
    """What a line begins with."""
    found = _BEGIN.match(line)
    if found is None:
        return LineBegin(0)
    return LineBegin(found.end(), len(found[1] or ""), found[2] is not None)


def marks_of(line: str) -> Iterator[TextMark]:
    """The marked pieces of a line, none within another, in order."""
    for found in _MARKED.finditer(line, begin_of(line).length):
        for kind in MarkKind:
            if found[kind.value] is not None:
                first, last = found.span(f"in_{kind.value}")
                yield TextMark(kind, found.start(), first, last, found.end())

"""A card as data: what is said about one element, in the order in which it is read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.explain.code_text import as_code
from core.network.elements import Element
from core.network.phases import Phase
from gui.formulas.code_letters import is_code

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Formula:
    """A formula as it is typeset, and the text for where it can't be."""

    text: str
    tex: str = ""  # empty for what is always text

    def __post_init__(self) -> None:
        """In the names of a program a formula is what that would compute."""
        if is_code(self.tex):
            object.__setattr__(self, "text", as_code(self.text))


@dataclass(frozen=True)
class Statement:
    """A formula over the width of the card; its pieces flow like words."""

    pieces: tuple[Formula, ...]


class Row(NamedTuple):
    """A line that can be pointed at: a factor, a term. It asks where its number comes from.

    One with a `fold` opens and closes what follows from it.
    """

    name: str  # g3
    of: Formula  # ∂SOP3/∂Activ1
    formula: Formula | None  # W41
    numbers: str  # the formula with the numbers put in
    value: str
    source: Element  # what in the network lights up
    sentence: str  # the row in words
    fault: str = ""  # what stands there by the right rule, where a mistaken one says something else
    exact: str = ""  # what the value is exactly, where it is that of a board
    fold: str = ""  # which fold it opens and closes
    opened: bool = False
    phase: Phase | None = None  # of the step, in which its number is computed
    bar: float | None = None  # how far a bar reaches that shows its value, from −1 to 1; None where none does


class Emphasis(Enum):
    """How loud a total is."""

    PLAIN = "plain"
    STRONG = "strong"
    ACCENT = "accent"


class Total(NamedTuple):
    """A label and what stands at the right of it."""

    label: str
    value: str
    emphasis: Emphasis = Emphasis.PLAIN
    phase: Phase | None = None  # of the step, in which its value is computed
    exact: str = ""  # what the value is exactly, where it is that of a board


@dataclass(frozen=True)
class _Words:
    """A line of words alone."""

    text: str


class Caption(_Words):
    """What the next lines are about."""


class Note(_Words):
    """A remark."""


class Fault(_Words):
    """What the right rule says in place of a mistaken one."""


@dataclass(frozen=True)
class Divider:
    """A line across."""


@dataclass(frozen=True, eq=False)
class PixelPicture:
    """Numbers of the pixels of the picture that the inputs are."""

    caption: str
    values: Array | None  # (rows, columns); None where they may not be seen, or are not there yet
    told: str  # where they are largest, in words
    phase: Phase | None = None  # of the step, in which they are computed


@dataclass(frozen=True, eq=False)
class PicturesInScale:
    """Pictures side by side whose colours mean the same; each pixel can be pointed at."""

    pictures: tuple[PixelPicture, ...]
    largest: float  # magnitude, at which the colours end
    ends: tuple[str, str]  # how that is written, below 0 and above
    sources: tuple[Element, ...]  # what in the network lights up with each pixel
    sentences: Callable[[int], str]  # a pixel in words


Part = Statement | Row | Total | Caption | Note | Fault | Divider | PicturesInScale


class Card(NamedTuple):
    """All that is said about one element at one state, for one sample."""

    element: Element
    title: str
    subtitle: str
    value: str
    parts: tuple[Part, ...]
    phase: Phase | None = None  # of the step, in which its value is computed

    def beside_exact(self, exact: "Card") -> "Card":
        """The card, which is one of a board, with what stands on `exact` where that is another number."""
        known = {_key(part): part.value for part in exact.parts if isinstance(part, Row | Total)}

        def beside(part: Part) -> Part:
            if not isinstance(part, Row | Total):
                return part
            value = known.get(_key(part), part.value)
            return part if value == part.value else part._replace(exact=value)

        return self._replace(parts=tuple(map(beside, self.parts)))

    @property
    def rows(self) -> tuple[Row, ...]:
        """The lines that can be pointed at."""
        return tuple(part for part in self.parts if isinstance(part, Row))

    def tex(self) -> Iterator[str]:
        """Everything on the card that is to be typeset."""
        for part in self.parts:
            if isinstance(part, Statement):
                yield from (piece.tex for piece in part.pieces if piece.tex)
            elif isinstance(part, Row):
                yield from (each.tex for each in (part.of, part.formula) if each and each.tex)

    def as_latex(self) -> str:
        """The card for a document, which needs amsmath: formulas, the numbers put in, and what comes of them."""
        from gui.inspector.cards.card_latex import card_latex

        return card_latex(self)

    def as_text(self) -> str:
        """The card as plain text, to be copied or read aloud."""
        lines = [f"{self.title}  {self.subtitle}  {self.value}"]
        lines += [_line(part) for part in self.parts if not isinstance(part, Divider)]
        return "\n".join(lines)


def _key(part: Row | Total) -> tuple[object, ...]:
    """What tells a line from the others of its card, whatever its numbers are."""
    if isinstance(part, Total):
        return part.label, part.emphasis
    return part.name if not part.fold else part.fold, part.of.text, part.source


def exactly(value: str) -> str:
    """What is said beside a number of a board; empty for nothing."""
    return QCoreApplication.translate("Cards", "exactly {value}").format(value=value) if value else ""


def row_text(row: Row) -> str:
    """A row as one line of text: g3 = ∂SOP3/∂Activ1 = W41 = 0.18626 = +0.18626."""
    formula = row.formula.text if row.formula else ""
    name = "" if row.fold else row.name
    line = " = ".join(part for part in (name, row.of.text, formula, row.numbers, row.value) if part)
    return "  ".join([line, *(f"({said})" for said in (exactly(row.exact), row.fault) if said)])


def _line(part: Part) -> str:
    match part:
        case Statement(pieces):
            return " ".join(piece.text for piece in pieces)
        case Row():
            return row_text(part)
        case Total(label, value):
            return f"{label}: {value}" + (f"  ({exactly(part.exact)})" if part.exact else "")
        case Caption(text) | Note(text) | Fault(text):
            return text
        case PicturesInScale(pictures):
            return "\n".join(f"{picture.caption}: {picture.told}" for picture in pictures)
        case Divider():
            return ""

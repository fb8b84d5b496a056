"""A card as data: what is said about one element, in the order in which it is read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.explain.code_text import as_code
from core.explain.tex_line import needs_more_than_pdflatex, tex_line
from core.lessons.veil import Veil
from core.network.elements import Element
from core.network.phases import Phase, Reached, Stage
from gui.formulas.code_letters import is_code
from gui.look.asked import ASKED, NOT_YET

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
class Caption:
    """What the next lines are about."""

    text: str


@dataclass(frozen=True)
class Note:
    """A remark."""

    text: str


@dataclass(frozen=True)
class Fault:
    """What the right rule says in place of a mistaken one."""

    text: str


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

    def up_to(self, reached: Reached) -> "Card":
        """The card without the numbers that are not computed yet: those are not 0, they are not there."""
        if reached.place is None:
            return self
        value = "" if _is_missing(self.phase, reached) else self.value
        return self._replace(value=value, parts=tuple(_held_back(part, reached) for part in self.parts))

    def veiled(self, veil: Veil) -> "Card":
        """The card without the numbers that a lesson asks for, and those that follow from them."""
        if veil.hides_nothing:
            return self
        value, subtitle = _sign(self.value, self.phase, self.element, veil), self.subtitle
        if self.phase is not None and veil.hides_phase(Phase(Stage.SLOPES, self.phase.layer), self.element):
            subtitle = ""  # it says how large the slope is
        parts = tuple(_hidden(part, self.element, veil) for part in self.parts)
        return self._replace(value=value, subtitle=subtitle, parts=parts)

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
        lines = [f"{tex_line(self.title)} &{_equal(self.value)}{_aside(self.subtitle)}"]
        for part in self.parts:
            lines += _latex_lines(part)
        body = " \\\\\n".join(lines)
        remark = f"% {NEEDS_MORE}\n" if needs_more_than_pdflatex(body) else ""
        return f"{remark}\\begin{{align*}}\n{body}\n\\end{{align*}}\n"

    def as_text(self) -> str:
        """The card as plain text, to be copied or read aloud."""
        lines = [f"{self.title}  {self.subtitle}  {self.value}"]
        lines += [_line(part) for part in self.parts if not isinstance(part, Divider)]
        return "\n".join(lines)


NEEDS_MORE = "pdfLaTeX has no letters for some of the names: use XeLaTeX or LuaLaTeX, and a font that has them."


def _key(part: Row | Total) -> tuple[object, ...]:
    """What tells a line from the others of its card, whatever its numbers are."""
    if isinstance(part, Total):
        return part.label, part.emphasis
    return part.name if not part.fold else part.fold, part.of.text, part.source


def exactly(value: str) -> str:
    """What is said beside a number of a board; empty for nothing."""
    return QCoreApplication.translate("Cards", "exactly {value}").format(value=value) if value else ""


def _latex_lines(part: Part) -> list[str]:
    """The lines of a part, each with the place where all of them are aligned; none for what has no words."""
    match part:
        case Statement(pieces):
            return ["& " + r"\;".join(_latex(piece) for piece in pieces)]
        case Row():
            return [row_latex(part, align=" &", apart=" \\\\\n&")]
        case Total(label, value):
            return [f"{tex_line(label)} &{_equal(value)}{_aside(exactly(part.exact))}"]
        case Caption(text) | Note(text) | Fault(text) if text:
            return [f"& {tex_line(text)}"]
    return []


def row_latex(row: Row, align: str = "", apart: str = "") -> str:
    """A row as a formula; `align` marks where rows are aligned, `apart` where a long one is broken."""
    name = f"{tex_line(row.name)} = " if row.name and not row.fold else ""
    formula = f" = {_latex(row.formula)}" if row.formula is not None else ""
    in_words = tex_line(row.numbers).startswith(r"\text")
    numbers = "" if in_words else _equal(row.numbers)
    asides = "".join(map(_aside, (row.numbers if in_words else "", exactly(row.exact), row.fault)))
    broken = apart if formula and numbers else ""
    return f"{name}{_latex(row.of)}{align}{formula}{broken}{numbers}{_equal(row.value)}{asides}"


def _latex(formula: Formula) -> str:
    return formula.tex or tex_line(formula.text)


def _equal(text: str) -> str:
    return f" = {tex_line(text)}" if text else ""


def _aside(text: str) -> str:
    return rf" \quad ({tex_line(text)})" if text else ""


def _held_back(part: Part, reached: Reached) -> Part:
    match part:
        case Row() if _is_missing(part.phase, reached):
            return part._replace(numbers="", value=NOT_YET, fault="", bar=None if part.bar is None else 0.0)
        case PicturesInScale(pictures):
            return replace(part, pictures=tuple(_unseen(p) if _is_missing(p.phase, reached) else p for p in pictures))
        case Total() if _is_missing(part.phase, reached):
            return part._replace(value=NOT_YET)
        case Note() | Fault() if not reached.has(Stage.UPDATE):
            return replace(part, text="")
    return part


def _hidden(part: Part, of: Element, veil: Veil) -> Part:
    """A part as it may be read; a sum that is asked keeps its products, not yet multiplied."""
    match part:
        case Row(phase=Phase() as phase) if veil.hides_phase(phase, of):
            is_asked, is_sum = veil.asks_in_phase(phase, of), phase.stage is Stage.SOPS
            sentence = part.sentence if part.fold else ""
            numbers = part.numbers if is_asked and is_sum else ""
            stands_alone = phase.stage in (Stage.ACTIVATIONS, Stage.ERROR)  # no other row has a number of this phase
            value, sentence = ASKED if is_asked and stands_alone else NOT_YET, part.sentence if part.fold else ""
            bar = None if part.bar is None else 0.0
            return part._replace(numbers=numbers, value=value, fault="", sentence=sentence, bar=bar)
        case PicturesInScale(pictures):
            seen = (_unseen(p) if p.phase is not None and veil.hides_phase(p.phase, of) else p for p in pictures)
            return replace(part, pictures=tuple(seen))
        case Total(emphasis=Emphasis.PLAIN, phase=Phase() as phase) if veil.hides_phase(phase, of):
            return part._replace(value=NOT_YET)  # such as the update, of which only what comes of it can be asked
        case Total():
            return part._replace(value=_sign(part.value, part.phase, of, veil))
        case Note() | Fault() if veil.hides_gradients:
            return replace(part, text="")
    return part


def _unseen(picture: PixelPicture) -> PixelPicture:
    return replace(picture, values=None, told=NOT_YET)


def _sign(value: str, phase: Phase | None, of: Element, veil: Veil) -> str:
    """A value as it may be read; `ASKED` where it is what is asked, `NOT_YET` where it follows from that."""
    if phase is None or not veil.hides_phase(phase, of):
        return value
    return ASKED if veil.asks_in_phase(phase, of) else NOT_YET


def _is_missing(phase: Phase | None, reached: Reached) -> bool:
    return phase is not None and not reached.has(phase.stage, phase.layer)


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

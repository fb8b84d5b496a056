r"""Reads numbers as people paste them: arrays as NumPy and PyTorch print them, names with a number each, and JSON.

    pasted = read_pasted_text("W1 = array([[0.1, 0.2],\n [0.3, 0.4]])\nE = 0.144")
    pasted.arrays[0].name, pasted.arrays[0].values.shape     # "W1", (2, 2)
    pasted.numbers[0]                                        # PastedNumber("E", "0.144")

Nothing of a text is executed, and every text takes a time that grows no faster than it does.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MessageError, one_line, shortened
from core.base.message import Message
from core.base.number_format import grouped
from core.exercises.own.messages import PastedFault

Array = NDArray[np.float64]

MOST_MEGABYTES = 20
MOST_PARTS = 20_000  # arrays, or numbers with names
LONGEST_LINE = 200  # characters, in which a name and its number are looked for
_LOOKED_BACK = 300  # characters before an array, in which its name is looked for

_ROW = re.compile(r"\[([^\[\]]*)\]")
# One number that says what it is: np.float64(0.33), tensor(0.1440, grad_fn=<MseLossBackward0>).
_WRAPPED = re.compile(r"\b(?:(?:np|numpy)\.float\d+|tensor|[aA]rray)\(\s*([-+.\deE]+|nan|inf|-inf)(?:,[^()\[\]\n]*)?\)")
_NAMED = re.compile(r"[ \t'\"]*([^\W\d][^\n]{0,80}?)[ \t]*[=:\t ][ \t]*([-+.(]*\d[^\n=:\[\]]{0,60}?)[ \t]*[,;]?[ \t]*")
_ELLIPSIS = re.compile(r"\.\.\.|…")
_AFTER = re.compile(  # what an array has behind its last bracket
    r"[\s\]]*(?:,\s*(?:dtype|requires_grad|grad_fn|device|size|shape|weak_type)\s*=\s*(?:\([^()\n]{0,80}\)|[^,()\n])*)*[\s)\]]*"
)
_BEFORE = re.compile(
    r"(?:Parameter containing:|[\w.]*(?:array|tensor|Tensor|Array|Parameter|asarray)\s*\(|[\s\[({=:,])+$"
)
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:nan|inf)").fullmatch
_SEPARATORS = " \t\r\n,"
_AROUND_NAMES = " \t\r,;(){}'\"]"
_OPEN_ROW = re.compile(r"\[\s*[-+.]?\d")


class PastedError(MessageError):
    """A text that can't be read; says where, what, and what to do."""


@dataclass(frozen=True)
class PastedArray:
    """A vector or a matrix, as it was written."""

    name: str  # what stands before it; empty where nothing does
    texts: Sequence[str] | Sequence[Sequence[str]]  # the numbers as written; of a matrix row by row
    values: Array = field(compare=False)  # (n,) or (rows, columns)


@dataclass(frozen=True)
class PastedNumber:
    """One number with its name."""

    name: str
    text: str


@dataclass(frozen=True)
class Pasted:
    """All that a text holds."""

    arrays: tuple[PastedArray, ...] = ()
    numbers: tuple[PastedNumber, ...] = ()
    is_json: bool = False


def read_pasted_text(text: str) -> Pasted:
    """What a text of arrays, and of names with numbers, holds.

    Raises
    ------
    PastedError
        If it holds no numbers, an array is cut short, or something in one is no number.
    """
    check_length(text)
    if "\0" in text:
        raise PastedError(PastedFault.NO_TEXT())
    return _ArrayReader(_WRAPPED.sub(r"\1", text.replace("−", "-"))).read()


def check_length(text: str) -> None:
    """Refuse what would take too long.

    Raises
    ------
    PastedError
        If it is too long.
    """
    if len(text) > MOST_MEGABYTES * 1_000_000:
        raise PastedError(PastedFault.TOO_LONG(most=MOST_MEGABYTES))


def check_count(parts: int) -> None:
    """Refuse more parts than anybody has of one iteration.

    Raises
    ------
    PastedError
        If there are more.
    """
    if parts > MOST_PARTS:
        raise PastedError(PastedFault.TOO_MANY(most=grouped(MOST_PARTS)))


def array_of(name: str, rows: list[list[str]], is_matrix: bool, place: Message) -> PastedArray:
    """An array of rows of written numbers; `place` says where it stands.

    Raises
    ------
    PastedError
        If they are not equally long.
    ValueError
        If one is no number.
    """
    odd = next((row for row in rows if len(row) != len(rows[0])), None)
    if odd is not None:
        raise PastedError(PastedFault.RAGGED(place=place, first=len(rows[0]), other=len(odd)))
    values = np.array([list(map(float, row)) for row in rows])
    return PastedArray(name, rows if is_matrix else rows[0], values if is_matrix else values[0])


class _ArrayReader:
    """Goes through a text once, from one innermost pair of brackets to the next."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._rows: list[list[str]] = []
        self._name, self._start, self._is_matrix = "", 0, False
        self._arrays: list[PastedArray] = []
        self._between: list[tuple[int, int]] = []  # the stretches of text between arrays
        self._counted = 0, 1  # a place in the text, and its line

    def read(self) -> Pasted:
        end = 0
        for row in _ROW.finditer(self._text):
            start = row.start()
            if start and (self._text[start - 1].isalnum() or self._text[start - 1] in "_'\""):
                continue  # the index of a name
            numbers = self._numbers(row)
            if not numbers:
                continue
            if not self._goes_on(end, start):
                self._finish()
                self._begin(end, start)
            self._rows.append(numbers)
            end = row.end()
        self._finish()
        self._between.append((end, len(self._text)))
        unclosed = _OPEN_ROW.search(self._text, end)
        if unclosed is not None and not self._text[unclosed.start() - 1 : unclosed.start()].isalnum():
            raise PastedError(PastedFault.NOT_CLOSED(line=self._line(unclosed.start())))
        named: list[PastedNumber] = []
        for number in self._named():
            named.append(number)
            check_count(len(named))
        if not self._arrays and not named:
            raise PastedError(PastedFault.EMPTY())
        return Pasted(tuple(self._arrays), tuple(named))

    def _numbers(self, row: re.Match[str]) -> list[str]:
        """The numbers in a pair of brackets; none where something else stands there."""
        written = row[1].replace(",", " ").split()
        return written if all(map(_NUMBER, written)) else self._refuse(row, written)

    def _refuse(self, row: re.Match[str], written: list[str]) -> list[str]:
        are_numbers = [_NUMBER(text) is not None for text in written]
        bad = are_numbers.index(False)
        line = self._line(row.start(1) + row[1].find(written[bad]))
        if any(are_numbers) and _ELLIPSIS.search(row[1]):
            raise PastedError(PastedFault.TRUNCATED(line=line))
        if not any(are_numbers) or re.search(r"[()'\"=:]", row[1]):
            return []
        raise PastedError(
            PastedFault.NO_NUMBER(place=PastedFault.LINE(line=line), text=one_line(shortened(written[bad])))
        )

    def _goes_on(self, end: int, start: int) -> bool:
        """Whether what begins at `start` is another row of the matrix whose last row has its end at `end`."""
        if not self._rows or not self._is_matrix:
            return False
        between = self._text[end:start].strip(_SEPARATORS)
        if between in ("...", "…"):
            raise PastedError(PastedFault.TRUNCATED(line=self._line(end)))
        return not between

    def _begin(self, end: int, start: int) -> None:
        self._between.append((end, start))
        near = max(end, start - _LOOKED_BACK)
        before = self._text[near:start]
        self._is_matrix = before.rstrip().endswith("[")
        self._name, self._start = _name(before, near == end and end > 0), start

    def _finish(self) -> None:
        if self._rows:
            place = PastedFault.LINE(line=self._line(self._start))
            self._arrays.append(array_of(self._name, self._rows, self._is_matrix, place))
            check_count(len(self._arrays))
        self._rows = []

    def _named(self) -> Iterator[PastedNumber]:
        """Each name with one number, in a line of its own between the arrays."""
        self._counted = 0, 1
        for begin, end in self._between:
            after = _AFTER.match(self._text, begin, end) if begin else None
            first = after.end() if after is not None else begin
            for found in re.finditer(r"[^\n]+", self._text[first:end]):
                yield from self._in_line(found[0], first + found.start())

    def _in_line(self, text: str, start: int) -> Iterator[PastedNumber]:
        named = _NAMED.fullmatch(text) if len(text) <= LONGEST_LINE else None
        if named is not None:
            yield PastedNumber(named[1].strip("'\" \t"), named[2].strip())
        elif not self._arrays and re.search(r"\w", text) and not text.lstrip().startswith(("#", "//")):
            fault = PastedFault.NOT_UNDERSTOOD(line=self._line(start), text=one_line(shortened(text.strip())))
            raise PastedError(fault)

    def _line(self, place: int) -> int:
        """The line in which something stands, counted on from what was asked before where that is before it."""
        known, line = self._counted if self._counted[0] <= place else (0, 1)
        line += self._text.count("\n", known, place)
        self._counted = place, line
        return line


def _name(before: str, follows_array: bool) -> str:
    """What the text before an array calls it: the last thing that stands there, without brackets and signs."""
    if follows_array:
        after = _AFTER.match(before)
        before = before[after.end() :] if after is not None else before
    bare = _BEFORE.sub("", before.rstrip())
    last = bare.rpartition("\n")[2].strip(_AROUND_NAMES)
    return one_line(shortened(re.split(r"[({'\",]", last)[-1].strip(_AROUND_NAMES)))

"""The columns of a table: which are numbers, which words, and what marks their decimals."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from core.base.message import Message
from core.base.written_numbers import COMMA, POINT
from core.data.tables.grid import text_of
from core.data.tables.messages import MarkDoubt, MarkReason, MarkUse
from core.data.tables.number_marks import (
    EACH_WHOLE,
    Cell,
    Evidence,
    could_be_thousands,
    has_lost_zero,
    is_missing,
    is_number,
    is_rounded,
    is_too_small,
    number_in,
    numbers_of,
)
from core.data.tables.words import is_date, yes_no_of

Array = NDArray[np.float64]
WordCodes = NDArray[np.intp]

NUMBERS, YES_NO, WORDS, DATES, EMPTY = "numbers", "yes/no", "words", "dates", "empty"
_FIRST = 200  # cells of a column that are looked at more closely
_BETWEEN = "\x1f"  # stands in no number
_MAY_BE_TOO_SMALL = re.compile(r"[eE]-0*[1-9]\d\d")


@dataclass(frozen=True)
class ReadColumn:
    """What stands in one column."""

    kind: str  # NUMBERS, YES_NO, WORDS, DATES, EMPTY
    numbers: Array  # (rows,), NaN where there is none; empty for words and dates
    mark: str = ""  # the decimal mark; empty where none stands in it
    doubt: Message | None = None  # how the mark had to be guessed; None where it didn't
    unit: str = ""
    groups: str = ""  # what parts thousands
    brackets: bool = False  # (12) is −12
    zeros: str = ""  # a number that begins with a 0 which it doesn't keep
    rounded: str = ""  # a number of more digits than one keeps
    bad: Mapping[int, str] = field(default_factory=dict)  # what is no number among numbers, by row
    words: tuple[str, ...] = ()  # of WORDS and YES_NO, in their order; of NUMBERS those that the file declares
    is_declared: bool = False  # the file says which words there are
    codes: WordCodes = field(default_factory=lambda: np.empty(0, dtype=np.intp))  # which word, (rows,), or −1 for none


class PlainNumbers:
    """A column for as long as all its cells are plain numbers such as 1.5, or all such as 1,5: only those are kept."""

    def __init__(self) -> None:
        self.is_plain = True
        self._parts: list[Array] = []
        self._mark = ""  # the one that stands in it
        self._is_certain = False  # whether that can't part thousands
        self._rounded = ""  # one of more digits than are kept

    def take(self, cells: Sequence[Cell]) -> bool:
        """Take some more cells; whether all of the column's are plain numbers still."""
        if self.is_plain and not self._take(cells):
            self.is_plain = False
            self._parts.clear()
        return self.is_plain

    def _take(self, cells: Sequence[Cell]) -> bool:
        joined = ""
        try:
            joined = "".join(cells)  # type: ignore[arg-type]
        except TypeError:  # a workbook's numbers
            if any(isinstance(cell, str) for cell in cells):
                return False
        else:
            if not self._knows_marks(joined, cells):  # type: ignore[arg-type]
                return False
            if self._mark == COMMA:
                cells = _BETWEEN.join(cells).replace(COMMA, POINT).split(_BETWEEN)  # type: ignore[arg-type]
        try:
            values = np.fromiter(map(float, cells), dtype=np.float64, count=len(cells))
        except ValueError:
            return False
        self._parts.append(values)
        return bool(np.isfinite(values).all()) and self._keeps(joined, cells, values)

    def _keeps(self, joined: str, cells: Sequence[Cell], values: Array) -> bool:
        """Whether no number is read as 0 that is none; one that has more digits than are kept is remembered."""
        if not joined:  # a workbook's numbers
            return True
        if not self._rounded and np.abs(values).max() >= EACH_WHOLE:
            pairs = zip(map(str, cells), values, strict=True)
            text = next((text for text, value in pairs if is_rounded(text, value)), "")
            self._rounded = text.strip().replace(POINT, self._mark or POINT)  # as it is written
        if "-" not in joined or _MAY_BE_TOO_SMALL.search(joined) is None:
            return True
        return not any(is_too_small(str(cell), value) for cell, value in zip(cells, values, strict=True))

    def _knows_marks(self, joined: str, texts: Sequence[str]) -> bool:
        """Whether one mark stands in the cells, the same as in those before, and nothing that is more than a number."""
        marks = [mark for mark in (POINT, COMMA) if mark in joined]
        if len(marks) > 1 or "_" in joined or (marks and self._mark not in ("", marks[0])):
            return False
        if not self._parts and any(map(has_lost_zero, texts[:_FIRST])):  # that is to be said
            return False
        if marks:
            self._mark = marks[0]
            self._is_certain = self._is_certain or not all(
                could_be_thousands(text, self._mark) for text in texts if self._mark in text
            )
        return True

    @property
    def evidence(self) -> Evidence:
        """What the column says of its decimal mark."""
        certain = self._is_certain or not self._mark
        point, comma = self._mark == POINT, self._mark == COMMA
        return Evidence(int(point), int(comma)) if certain else Evidence(1, 1)

    def is_in_doubt(self, separator: str, usual: str) -> bool:
        """Whether its mark may part thousands, where `usual` is the decimal mark of the other columns."""
        return self.evidence.mark is None and not _marks_decimals(self._mark, separator, usual)

    def column(self, count: int) -> ReadColumn:
        """The column's first `count` rows."""
        values = np.concatenate(self._parts)[:count] if self._parts else np.empty(0)
        return ReadColumn(NUMBERS if count else EMPTY, values, mark=self._mark, rounded=self._rounded)


def usual_mark(evidence: Mapping[int, Evidence]) -> str:
    """The decimal mark of all columns that have a certain one; empty where they differ, or none has."""
    marks = {each.mark for each in evidence.values() if each.mark}
    return marks.pop() or "" if len(marks) == 1 else ""


def column_of(
    cells: Sequence[Cell],
    evidence: Evidence,
    mark: str | None,
    usual: str,
    separator: str,
    declared: tuple[str, ...] | None = None,
) -> ReadColumn:
    """What a column is, by all its cells: numbers where most of what stands in it is.

    `mark` is its decimal mark where that was said, `usual` that of the other columns, `declared` the words it may hold.
    """
    if declared is not None and not all(map(is_number, declared)):
        return replace(_column_of_words([text_of(cell) for cell in cells], declared), is_declared=True)
    doubt = None
    if mark is None:
        mark, doubt = _decided(cells, evidence, usual, separator)
    found = numbers_of(cells, mark)
    good = int(np.isfinite(found.values).sum())
    filled = good + len(found.bad)
    if not filled:
        return ReadColumn(EMPTY, found.values)
    if 2 * good > filled:
        marked = mark if evidence.point or evidence.comma else ""
        return ReadColumn(
            NUMBERS,
            found.values,
            marked,
            doubt,
            found.unit,
            found.groups,
            found.brackets,
            found.zeros,
            found.rounded,
            found.bad,
        )
    return _column_of_words([text_of(cell) for cell in cells])


def as_declared(column: ReadColumn, declared: tuple[str, ...]) -> ReadColumn:
    """A column of numbers of which the file declares all that there are: another one is bad."""
    values = [number_in(word, POINT) for word in declared]
    if column.kind != NUMBERS or None in values:
        return column
    strange = np.isfinite(column.numbers) & ~np.isin(column.numbers, np.array(values, dtype=np.float64))
    bad = {row: f"{column.numbers[row]:.17g}" for row in np.flatnonzero(strange).tolist()}
    numbers = np.where(strange, np.nan, column.numbers)
    return replace(column, numbers=numbers, bad={**column.bad, **bad}, words=declared, is_declared=True)


def _column_of_words(cells: list[str], declared: tuple[str, ...] = ()) -> ReadColumn:
    missing = {word for word in set(cells) if is_missing(word, among_words=True)} - set(declared)
    strangers = set(cells) - missing - set(declared) if declared else set[str]()
    bad = {row: cell for row, cell in enumerate(cells) if cell in strangers}
    missing |= strangers
    words = list(declared) or sorted(set(cells) - missing)
    if not words or (not strangers and missing.issuperset(cells)):
        return ReadColumn(EMPTY, np.full(len(cells), np.nan))
    pair = yes_no_of(words)
    kind = WORDS
    if pair is not None:
        kind = YES_NO
        spelt: dict[int, str] = {}
        for word in words:  # True and TRUE are the same
            spelt.setdefault(pair.index(word.casefold()), word)
        alike = {word: spelt[pair.index(word.casefold())] for word in words}
        cells = [alike.get(cell, cell) for cell in cells]
        words = list(spelt.values()) if declared else [spelt[which] for which in sorted(spelt)]
    elif sum(map(is_date, words)) > 0.5 * len(words):
        return ReadColumn(DATES, np.empty(0))
    code_of = {word: code for code, word in enumerate(words)} | dict.fromkeys(missing, -1)
    codes = np.fromiter((code_of[cell] for cell in cells), dtype=np.intp, count=len(cells))
    if pair is None:
        return ReadColumn(kind, np.empty(0), bad=bad, words=tuple(words), codes=codes)
    values = np.array([*(float(pair.index(word.casefold())) for word in words), np.nan])
    return ReadColumn(kind, values[codes], bad=bad, words=tuple(words), codes=codes)


def _decided(cells: Sequence[Cell], evidence: Evidence, usual: str, separator: str) -> tuple[str, Message | None]:
    """The decimal mark, and why it is taken for that, where the column itself doesn't say."""
    if evidence.mark is not None:
        return evidence.mark, None
    example = next(_marked(cells))
    stands = COMMA if COMMA in example else POINT
    if _marks_decimals(stands, separator, usual):
        return stands, None
    if evidence.has_long:
        mark, why = stands, MarkReason.LONG_WITHOUT
    elif evidence.has_hundreds:
        mark, why = _OTHER[stands], MarkReason.HUNDREDS_WITHOUT
    elif usual:
        mark, why = usual, _OTHERS_HAVE[usual]
    elif stands == POINT:
        mark, why = POINT, MarkReason.NOTHING_AGAINST
    elif separator == ";":
        mark, why = COMMA, MarkReason.SEMICOLONS
    else:
        mark, why = POINT, MarkReason.ALL_OF_THREE_DIGITS
    doubt = _DOUBTS[stands](example=example)
    use = (_DECIMAL_MARKS if mark == stands else _THOUSANDS_MARKS)[stands]
    return mark, MarkDoubt.TAKEN(doubt=doubt, mark=use(), why=why())


def _marks_decimals(mark: str, separator: str, usual: str) -> bool:
    """Whether a mark is one of decimals by the rest of the file: as in the other columns, or a point among commas."""
    return mark == usual or (mark == POINT and separator == COMMA and not usual)


_OTHER = {POINT: COMMA, COMMA: POINT}
_DOUBTS = {POINT: MarkDoubt.POINT, COMMA: MarkDoubt.COMMA}
_DECIMAL_MARKS = {POINT: MarkUse.DECIMAL_POINT, COMMA: MarkUse.DECIMAL_COMMA}
_THOUSANDS_MARKS = {POINT: MarkUse.THOUSANDS_POINT, COMMA: MarkUse.THOUSANDS_COMMA}
_OTHERS_HAVE = {POINT: MarkReason.OTHERS_HAVE_POINT, COMMA: MarkReason.OTHERS_HAVE_COMMA}


def _marked(cells: Sequence[Cell]) -> Iterator[str]:
    return (cell for cell in cells if isinstance(cell, str) and (COMMA in cell or POINT in cell))

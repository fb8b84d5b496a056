"""The rows of a table read into columns, some at a time, so that a large file takes little more than its numbers."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.base.message import Count, Message
from core.data.tables.columns import PlainNumbers, ReadColumn, as_declared, column_of, usual_mark
from core.data.tables.error import TableError, TableFault
from core.data.tables.grid import Grid, Progress, RawRow, text_of, texts_of
from core.data.tables.messages import RowReason
from core.data.tables.number_marks import Cell, evidence_of, is_missing, is_number
from core.data.tables.words import is_total

MOST_CELLS = 60_000_000  # numbers in memory, eight bytes each
MOST_TEXTS = 12_000_000  # cells that are kept as they are written while they are looked at, some hundred bytes each
PREVIEW = 50  # rows
CHUNK = 200_000  # cells that are turned into columns at once
_TAIL = 5  # rows at the end that may tell of those above
_COMMENTS = ("#", "//", "%")


@dataclass(frozen=True)
class Body:
    """All columns of a table."""

    columns: tuple[ReadColumn, ...]
    lines: NDArray[np.int64]  # the line of each row
    aside: tuple[RawRow, ...]
    preview: tuple[RawRow, ...]  # the first rows as they are written
    short: Mapping[int, int]  # rows with fewer cells than there are columns, and how many they have


@dataclass
class _Rows:
    """The rows of a grid from a line on, each as wide as the table; what is none is put aside."""

    grid: Grid
    first_line: int
    width: int
    lines: list[int] = field(default_factory=list)
    aside: list[RawRow] = field(default_factory=list)
    short: dict[int, int] = field(default_factory=dict)
    preview: list[RawRow] = field(default_factory=list)
    tail: deque[list[Cell]] = field(default_factory=lambda: deque(maxlen=_TAIL))

    def chunks(self, progress: Progress | None) -> Iterator[list[list[Cell]]]:
        """Some rows at a time."""
        size = max(1, CHUNK // self.width)
        chunk: list[list[Cell]] = []
        for line, row in self.grid.rows(progress):
            whole = self._whole(line, row)
            if whole is None:
                continue
            chunk.append(whole)
            self.lines.append(line)
            if len(chunk) == size:
                self._refuse_too_many()
                self.tail.extend(chunk[-_TAIL:])
                yield chunk
                chunk = []
        if chunk:
            self.tail.extend(chunk[-_TAIL:])
            yield chunk

    def _whole(self, line: int, row: list[Cell]) -> list[Cell] | None:
        if line < self.first_line:
            return None
        if len(row) != self.width:
            while len(row) > self.width and not text_of(row[-1]):
                row = row[:-1]
            why: Message | None = None
            is_note = False
            if len(row) != self.width and text_of(row[0]).startswith(_COMMENTS):
                why, is_note = RowReason.NOTE(), True
            elif len(row) > self.width:
                why = RowReason.TOO_WIDE(cells=len(row), columns=Count.COLUMN(count=self.width))
            if why is not None:
                self.aside.append(RawRow(line, texts_of(row), why, is_note))
                return None
            if len(row) < self.width:
                self.short[len(self.lines)] = len(row)
                row = [*row, *[""] * (self.width - len(row))]
        if len(self.preview) < PREVIEW:
            self.preview.append(RawRow(line, texts_of(row)))
        return row

    def _refuse_too_many(self) -> None:
        if len(self.lines) * self.width > MOST_CELLS:
            raise TableError(TableFault.TOO_MANY_CELLS(most=MOST_CELLS))

    def footers(self) -> int:
        """How many rows at the end tell of those above: a sum, a mean, a source."""
        count = 0
        for row in reversed(self.tail):
            filled = [cell for cell in row if text_of(cell)]
            label = text_of(filled[0]) if filled else ""
            is_short = len(self.lines) - 1 - count in self.short or self.width > 2
            alone = self.width > 1 and is_short and len(filled) == 1 and bool(text_of(row[0])) and not is_number(label)
            if not (is_total(label) or (alone and not is_missing(label))):
                break
            count += 1
        return count if count < len(self.lines) else 0


def read_body(
    grid: Grid,
    first_line: int,
    width: int,
    separator: str,
    marks: Mapping[int, str],
    progress: Progress | None = None,
    nominal: Mapping[int, tuple[str, ...]] | None = None,
) -> Body:
    """Read the rows from `first_line` on; `marks` are decimal marks of columns that need not be found out.

    `nominal` are the words that a file declares for columns.

    Columns of plain numbers are read as such at once, without keeping what is written. The others are kept as they
    are written until they have been looked at as a whole; a column that turns out late to be none is read again.

    Raises
    ------
    TableError
        If there is no row, or more than fits into memory.
    """
    if not first_line or not width:
        raise TableError(TableFault.NO_SAMPLES())
    rows = _Rows(grid, first_line, width)
    plain = [PlainNumbers() for _ in range(width)]
    texts: dict[int, _Texts] = {}
    missed: set[int] = set()
    for number, chunk in enumerate(rows.chunks(progress)):
        for k, cells in enumerate(zip(*chunk, strict=True)):
            if k in texts:
                texts[k].take(cells)
            elif k not in missed and not plain[k].take(cells):
                if number == 0:
                    texts[k] = _Texts(cells)
                else:
                    missed.add(k)
        _refuse_too_many(texts)
    # Whether a mark parts thousands is decided by all columns.
    evidence = {k: evidence_of(texts[k].cells) if k in texts else plain[k].evidence for k in range(width)}
    usual = usual_mark(evidence)
    missed |= {k for k in range(width) if plain[k].is_plain and (k in marks or plain[k].is_in_doubt(separator, usual))}
    if missed:
        texts |= {k: _Texts() for k in missed}
        for chunk in _Rows(grid, first_line, width).chunks(progress):
            columns = list(zip(*chunk, strict=True))
            for k in missed:
                texts[k].take(columns[k])
            _refuse_too_many(texts)
        evidence |= {k: evidence_of(texts[k].cells) for k in missed}
        usual = usual_mark(evidence)
    count = len(rows.lines) - rows.footers()
    kept = {k: each.cells[:count] for k, each in texts.items()}
    declared = nominal or {}
    read = [
        column_of(kept[k], evidence[k], marks.get(k), usual, separator, declared.get(k))
        if k in kept
        else plain[k].column(count)
        for k in range(width)
    ]
    return Body(
        tuple(as_declared(column, declared[k]) if k in declared else column for k, column in enumerate(read)),
        np.array(rows.lines[:count], dtype=np.int64),
        (*rows.aside, *_below(rows, count)),
        tuple(rows.preview[:count]),
        {row: size for row, size in rows.short.items() if row < count},
    )


class _Texts:
    """The cells of one column as they are written; the same text is kept once."""

    def __init__(self, cells: tuple[Cell, ...] = ()) -> None:
        self.cells: list[Cell] = []
        self._known: dict[Cell, Cell] = {}
        self.take(cells)

    def take(self, cells: tuple[Cell, ...]) -> None:
        known = self._known
        if len(known) > 10_000:  # hardly any comes again
            known.clear()
        for cell in cells:
            text = cell.strip() if isinstance(cell, str) else cell
            self.cells.append(known.setdefault(text, text))


def _refuse_too_many(texts: Mapping[int, _Texts]) -> None:
    if sum(len(each.cells) for each in texts.values()) > MOST_TEXTS:
        raise TableError(TableFault.TOO_MANY_WORDS(most=MOST_TEXTS))


def _below(rows: _Rows, count: int) -> Iterator[RawRow]:
    below = len(rows.lines) - count
    for line, row in zip(rows.lines[count:], list(rows.tail)[len(rows.tail) - below :], strict=True):
        first = next(text_of(cell) for cell in row if text_of(cell))
        yield RawRow(line, texts_of(row), RowReason.BELOW(first=first))

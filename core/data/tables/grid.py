"""The cells of a table, row by row, each row with its line as an editor counts; read as often as is wanted."""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from core.base.message import Argument, Message
from core.data.tables.error import TableError, TableFault, UnreadReason
from core.data.tables.number_marks import Cell

Progress = Callable[[int, int], None]  # how much of how much is done; may raise, to call the work off
Row = tuple[int, list[Cell]]
SEPARATORS = (";", "\t", ",", "|", " ")
_SPACES = re.compile(r"[ \t]+")
_EVERY = 2000  # rows between two words of how far it is


@dataclass(frozen=True)
class RawRow:
    """A row as it is written; where it is no sample, why."""

    line: int
    cells: tuple[str, ...]
    why: Message | None = None
    is_note: bool = False  # it is marked as one


class Grid(Protocol):
    """Rows of cells; blank ones are left out."""

    def rows(self, progress: Progress | None = None) -> Iterator[Row]:
        """Each row with the line it begins in, from 1."""
        ...


class TextGrid:
    """The cells of a text, which is decoded anew at each reading: its bytes are all that is kept."""

    def __init__(self, data: bytes, encoding: str, separator: str, skip: int = 0) -> None:
        self._data, self._encoding, self._separator, self._skip = data, encoding, separator, skip

    def rows(self, progress: Progress | None = None) -> Iterator[Row]:
        """Each row with the line it begins in; the first `skip` lines are left out.

        Raises
        ------
        TableError
            Where the bytes are no text in this encoding, or a quotation mark is never closed.
        """
        raw = io.BytesIO(self._data)
        lines = io.TextIOWrapper(raw, encoding=self._encoding, newline=None)
        first = line = self._skip
        last: list[str] = []
        try:
            for _ in range(self._skip):
                next(lines, "")
            counted = _Counted(lines)
            reader = csv.reader(_words_apart(counted) if self._separator == " " else counted, delimiter=self._separator)
            for number, row in enumerate(reader):
                first, line, last = line + 1, self._skip + counted.count, counted.of_row
                counted.of_row = []
                if progress is not None and number % _EVERY == 0:
                    progress(raw.tell(), len(self._data))
                if any(row) and (len(row) > 1 or row[0].strip()):
                    yield first, row  # type: ignore[misc]  # a list of texts is one of cells that nobody writes to
            if _is_open(last, self._separator):
                raise TableError(TableFault.QUOTATION_OPEN(line=first), first)
        except UnicodeError:
            raise TableError(TableFault.OTHER_ENCODING(encoding=self._encoding)) from None
        except csv.Error as fault:
            why: Argument = str(fault)
            if "limit" in str(fault):
                why = UnreadReason.CELL_TOO_LONG(most=csv.field_size_limit())
            raise TableError(TableFault.LINE_NOT_READ(line=line + 1, why=why), line + 1) from None


class ListGrid:
    """Rows that are in memory."""

    def __init__(self, rows: list[Row]) -> None:
        self._rows = rows

    def rows(self, progress: Progress | None = None) -> Iterator[Row]:
        """Each row with its line."""
        for number, row in enumerate(self._rows):
            if progress is not None and number % _EVERY == 0:
                progress(number, len(self._rows))
            yield row


def cells_of(lines: Iterable[str], separator: str) -> list[list[str]]:
    """The cells of some lines, up to one that can't be read."""
    rows: list[list[str]] = []
    with suppress(csv.Error):
        rows.extend(csv.reader(_words_apart(lines) if separator == " " else lines, delimiter=separator))
    return rows


class _Counted:
    """Lines, with how many have been read, and those of the row that is being read."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self.count = 0
        self.of_row: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.count += 1
        self.of_row.append(line)
        return line


def _is_open(lines: list[str], separator: str) -> bool:
    """Whether a quotation mark in these lines of one row is never closed: then all that follows it is one cell."""
    try:
        for _ in csv.reader(lines, delimiter=separator, strict=True):
            pass
    except csv.Error as fault:
        return "unexpected end" in str(fault)
    return False


def _words_apart(lines: Iterable[str]) -> Iterator[str]:
    """Lines whose cells are parted by any space between them."""
    for line in lines:
        yield _SPACES.sub(" ", line.strip(" \t\r\n"))  # and not at the narrow spaces between thousands


def text_of(cell: Cell) -> str:
    """A cell as text."""
    return cell.strip() if isinstance(cell, str) else f"{cell:.17g}"


def texts_of(row: Iterable[Cell]) -> tuple[str, ...]:
    """The cells of a row as texts."""
    return tuple(text_of(cell) for cell in row)


def usual_width(rows: Sequence[Sequence[Cell]]) -> int:
    """How many cells most rows have."""
    widths = Counter(len(row) for row in rows)
    return max(widths, key=lambda width: (widths[width], width), default=0)

"""The table that a scenario names in `data.file`: read as any table is, its columns taken by their places.

The last columns are the targets, or the last one is the number of the class; all others are inputs. What elsewhere is
guessed and said is refused here, so that the same file gives the same numbers wherever it is opened.
"""

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.base.errors import shortened
from core.data.samples import Samples
from core.data.tables.columns import EMPTY
from core.data.tables.decisions import how_it_was_read
from core.data.tables.error import TableError, told_of
from core.data.tables.grid import WrittenRow
from core.data.tables.number_marks import is_number, is_too_small
from core.data.tables.roles import INPUT, TARGET
from core.data.tables.source import Choices
from core.data.tables.table import Reading, read_file

Array = NDArray[np.float64]


class DataFileError(ValueError):
    """Why a scenario can't learn a table, in one line that begins with the file."""


def read_data_file(
    path: Path, target_columns: int | None = None, classes: int | None = None, leave_out: bool = False
) -> tuple[Samples, tuple[str, ...]]:
    """The samples of a table, and what was decided as it was read.

    `classes` (in the place of `target_columns`): the last column counts from 0 to one less, and becomes as many
    targets of which one is 1. With `leave_out` rows that miss something are left out.

    Raises
    ------
    DataFileError
        If there is no such table, or something in it would have to be guessed.
    """
    name = shortened(path.name)
    try:
        reading = read_file(path)
        if reading.layout.numbered:  # 0, 1, 2, … is a sample like others
            reading = read_file(path, Choices(header_line=0))
    except TableError as fault:
        if isinstance(fault.__cause__, FileNotFoundError):
            raise DataFileError(f"there is no file {name} beside the scenario") from None
        raise DataFileError(told_of(name, fault)) from None
    width, targets = len(reading.columns), target_columns or 1
    if targets >= width:
        here, there = (f"{count} column{'s' * (count != 1)}" for count in (width, targets))
        raise DataFileError(f"the file has {here}; with {there} of targets, none is left for the inputs")
    columns = tuple(
        replace(column, role=INPUT if column.place < width - targets else TARGET) for column in reading.columns
    )
    reading = replace(reading, columns=columns)
    refuse = _Refusal(reading, name)
    refuse.what_stands_around()
    refuse.what_is_no_number()
    refuse.what_is_ambiguous()
    refuse.what_is_missing(leave_out)
    values = np.column_stack([column.numbers[reading.kept] for column in columns])
    inputs, given = values[:, :-targets].copy(), values[:, -targets:].copy()
    if classes is not None:
        given = refuse.what_is_no_class(given[:, 0], classes)
    return Samples(inputs, given), how_it_was_read(reading)


class _Refusal:
    """Looks through a table for what a scenario can't take, and names the file, the line and the column."""

    def __init__(self, reading: Reading, name: str) -> None:
        self._reading, self._name = reading, name

    def what_stands_around(self) -> None:
        """Rows that are no samples, and are no notes either."""
        reading = self._reading
        layout, width = reading.layout, len(reading.columns)
        names = WrittenRow(layout.header_line, layout.header or ())
        for row in (*layout.above, *([names] if layout.header_line else ())):
            # A row of numbers with a word among them may as well be a sample.
            if any(is_number(cell) for cell in row.cells):
                place = next(place for place, cell in enumerate(row.cells) if not is_number(cell))
                self._no_number(row.cells[place], row.line, place)
        if layout.has_half_the_names and reading.written.separator == ",":
            problem = f"{width} columns for {len(layout.header or ())} names; do commas mark decimals, too?"
            raise DataFileError(f"{self._name} has {problem} Let semicolons or tabs part the cells")
        for row in layout.units[:1]:
            place = next(place for place, cell in enumerate(row.cells) if cell)
            self._no_number(row.cells[place], row.line, place)
        for row in reading.body.aside:
            if len(row.cells) > width:
                has = f"{len(row.cells)} columns in line {row.line}; the lines before have {width}"
                raise DataFileError(f"{self._name} has {has}")
            if not row.is_note:
                raise DataFileError(f"{self._name}: line {row.line} can't be a sample: {row.why}; take it out")
        for index, size in sorted(reading.body.short.items())[:1]:
            line = reading.lines[index]
            raise DataFileError(f"{self._name} has {_columns(size)} in line {line}; the lines before have {width}")

    def what_is_no_number(self) -> None:
        """The first cell that is one of a word or a date, or beyond all numbers."""
        found: list[tuple[int, int, str]] = []
        for column in self._reading.columns:
            read = column.read
            found += [(int(self._reading.lines[row]), column.place, cell) for row, cell in list(read.bad.items())[:1]]
            if column.is_numeric or column.kind == EMPTY:
                continue
            words = [(row, read.words[code]) for row, code in enumerate(read.codes.tolist()) if code >= 0]
            words = words or list(enumerate(row.cells[column.place] for row in self._reading.preview))
            row, cell = next(((row, word) for row, word in words if not is_number(word)), words[0])
            found.append((int(self._reading.lines[row]), column.place, cell))
        if found:
            line, place, cell = min(found)
            self._no_number(cell, line, place)

    def what_is_ambiguous(self) -> None:
        """Numbers whose mark could part decimals or thousands."""
        for column in self._reading.columns:
            if column.read.doubt:
                doubt = column.read.doubt.partition(";")[0]
                problem = f"{self._name}, column {column.place + 1}: {doubt}; write it without one between thousands"
                raise DataFileError(f"{problem}, or with other decimals, so that nothing has to be guessed")

    def what_is_missing(self, leave_out: bool) -> None:
        """Rows that miss something, where they are not to be left out, and tables of which nothing is left then."""
        for column in self._reading.columns:
            if column.kind == EMPTY and self._reading.row_count:
                raise DataFileError(f"{self._name}: nothing stands in column {column.place + 1}; take it out")
        kept, count = self._reading.kept, self._reading.row_count
        missing = np.flatnonzero(~kept)
        if len(missing) and not leave_out:
            row = int(missing[0])
            column = next(each for each in self._reading.columns if not np.isfinite(each.numbers[row]))
            what = "1 row" if len(missing) == 1 else f"{len(missing):,} rows"
            where = f"the first in line {self._reading.lines[row]}, column {column.place + 1}"
            advice = 'write missing = "leave out" beside file to leave them out'
            raise DataFileError(f"{self._name} misses values in {what} of {count:,}, {where}; {advice}")
        if not kept.any():
            raise DataFileError(f"{self._name} holds no samples" + (": each row misses something" if count else ""))

    def what_is_no_class(self, labels: Array, classes: int) -> Array:
        """The targets of these classes, one-hot, unless one of them is none."""
        bad = np.flatnonzero((labels != np.floor(labels)) | (labels < 0) | (labels >= classes))
        if len(bad):
            line = self._reading.lines[self._reading.kept][bad[0]]
            problem = f"class {labels[bad[0]]:g} stands in line {line}; classes run from 0 to {classes - 1}"
            raise DataFileError(f"{self._name}: {problem}")
        return np.eye(classes)[labels.astype(np.intp)]

    def _no_number(self, cell: str, line: int, place: int) -> None:
        where = f"line {line}, column {place + 1}"
        wanted = "there is no number so small; write 0" if _is_too_small(cell) else "it must be a finite number"
        raise DataFileError(f'{self._name}: "{shortened(cell)}" stands in {where}; {wanted}')


def _is_too_small(cell: str) -> bool:
    try:
        return is_too_small(cell, float(cell))
    except ValueError:
        return False


def _columns(count: int) -> str:
    return f"{count} column{'s' * (count != 1)}"

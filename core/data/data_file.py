"""The table that a scenario names in `data.file`: read as any table is, its columns taken by their places.

The last columns are the targets, or the last one is the number of the class; all others are inputs. What elsewhere is
guessed and said is refused here, so that the same file gives the same numbers wherever it is opened.
"""

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MessageError, shortened
from core.base.message import Argument, Count, Message
from core.data.faults import DataFileFault, SamplesFault
from core.data.samples import Samples
from core.data.tables.columns import EMPTY
from core.data.tables.decisions import how_it_was_read
from core.data.tables.error import TableError
from core.data.tables.grid import RawRow
from core.data.tables.number_marks import is_number, is_too_small
from core.data.tables.reading import Reading
from core.data.tables.roles import INPUT, TARGET
from core.data.tables.source import Choices, open_file
from core.data.tables.table import read_file, read_opened

Array = NDArray[np.float64]

_MANY = 1000  # columns: to look at the cells of more takes seconds


class DataFileError(MessageError, ValueError):
    """Why a scenario can't learn a table; the message says which."""


def read_data_file(
    path: Path,
    target_columns: int | None = None,
    classes: int | None = None,
    leave_out: bool = False,
    inputs: int | None = None,
) -> tuple[Samples, tuple[Message, ...]]:
    """The samples of a table, and what was decided as it was read.

    `classes` (in the place of `target_columns`): the last column counts from 0 to one less, and becomes as many
    targets of which one is 1. With `leave_out` rows that miss something are left out. A table of very many columns is
    looked at only where it leaves as many `inputs` as the network has.

    Raises
    ------
    DataFileError
        If there is no such table, or something in it would have to be guessed.
    """
    name, targets = shortened(path.name), target_columns or 1
    try:
        opened = open_file(path, Choices())
        there = opened.layout.width - targets
        if inputs is not None and there > max(inputs, _MANY):
            size = SamplesFault.SIZE(name=name, here=Count.INPUT(count=there), wanted=Count.INPUT(count=inputs))
            raise DataFileError(size)
        reading = read_opened(opened, Choices())
        if reading.layout.numbered:  # 0, 1, 2, … is a sample like others
            reading = read_file(path, Choices(header_line=0))
    except TableError as fault:
        if isinstance(fault.__cause__, FileNotFoundError):
            raise DataFileError(DataFileFault.FILE_MISSING(file=name)) from None
        raise DataFileError(fault.of(name)) from None
    width = len(reading.columns)
    if targets >= width:
        columns_there, of_targets = Count.COLUMN(count=width), Count.COLUMN(count=targets)
        raise DataFileError(DataFileFault.NO_INPUTS(columns=columns_there, targets=of_targets))
    columns = tuple(
        replace(column, role=INPUT if column.index < width - targets else TARGET) for column in reading.columns
    )
    reading = replace(reading, columns=columns)
    refuse = _Refusal(reading, name)
    refuse.what_stands_around()
    refuse.what_is_no_number()
    refuse.what_is_ambiguous()
    refuse.what_is_missing(leave_out)
    numbers = np.column_stack([column.numbers[reading.kept] for column in columns])
    learned, given = numbers[:, :-targets].copy(), numbers[:, -targets:].copy()
    if classes is not None:
        given = refuse.what_is_no_class(given[:, 0], classes)
    return Samples(learned, given), how_it_was_read(reading)


class _Refusal:
    """Looks through a table for what a scenario can't take, and names the file, the line and the column."""

    def __init__(self, reading: Reading, name: str) -> None:
        self._reading, self._name = reading, name

    def what_stands_around(self) -> None:
        """Rows that are no samples, and are no notes either."""
        reading = self._reading
        layout, width = reading.layout, len(reading.columns)
        names = RawRow(layout.header_line, layout.header or ())
        for row in (*layout.above, *([names] if layout.header_line else ())):
            # A row of numbers with a word among them may as well be a sample.
            if any(is_number(cell) for cell in row.cells):
                place = next(place for place, cell in enumerate(row.cells) if not is_number(cell))
                self._no_number(row.cells[place], row.line, place)
        if layout.has_half_the_names and reading.table_format.separator == ",":
            count = len(layout.header or ())
            raise DataFileError(DataFileFault.HALF_THE_NAMES(file=self._name, columns=width, names=count))
        for row in layout.units[:1]:
            place = next(place for place, cell in enumerate(row.cells) if cell)
            self._no_number(row.cells[place], row.line, place)
        for row in reading.body.aside:
            if len(row.cells) > width:
                columns = Count.COLUMN(count=len(row.cells))
                raise self._other_width(columns, row.line)
            if not row.is_note:
                raise DataFileError(DataFileFault.NOT_A_SAMPLE(file=self._name, line=row.line, why=row.why or ""))
        for index, size in sorted(reading.body.short.items())[:1]:
            raise self._other_width(Count.COLUMN(count=size), int(reading.lines[index]))

    def what_is_no_number(self) -> None:
        """The first cell that is one of a word or a date, or beyond all numbers."""
        found: list[tuple[int, int, str]] = []
        for column in self._reading.columns:
            read = column.read
            found += [(int(self._reading.lines[row]), column.index, cell) for row, cell in list(read.bad.items())[:1]]
            if column.is_numeric or column.kind == EMPTY:
                continue
            words = [(row, read.words[code]) for row, code in enumerate(read.codes.tolist()) if code >= 0]
            words = words or list(enumerate(row.cells[column.index] for row in self._reading.preview))
            row, cell = next(((row, word) for row, word in words if not is_number(word)), words[0])
            found.append((int(self._reading.lines[row]), column.index, cell))
        if found:
            line, place, cell = min(found)
            self._no_number(cell, line, place)

    def what_is_ambiguous(self) -> None:
        """Numbers whose mark could part decimals or thousands."""
        for column in self._reading.columns:
            if column.read.doubt:
                doubt = column.read.doubt.argument("doubt")
                problem = DataFileFault.AMBIGUOUS_MARK(file=self._name, column=column.index + 1, doubt=doubt)
                raise DataFileError(problem)

    def what_is_missing(self, leave_out: bool) -> None:
        """Rows that miss something, where they are not to be left out, and tables of which nothing is left then."""
        for column in self._reading.columns:
            if column.kind == EMPTY and self._reading.row_count:
                raise DataFileError(DataFileFault.COLUMN_EMPTY(file=self._name, column=column.index + 1))
        kept, count = self._reading.kept, self._reading.row_count
        missing = np.flatnonzero(~kept)
        if len(missing) and not leave_out:
            row = int(missing[0])
            column = next(each for each in self._reading.columns if not np.isfinite(each.numbers[row]))
            problem = DataFileFault.VALUES_MISSING(
                file=self._name,
                count=len(missing),
                rows=count,
                line=int(self._reading.lines[row]),
                column=column.index + 1,
            )
            raise DataFileError(problem)
        if not kept.any():
            fault = DataFileFault.NO_WHOLE_SAMPLES if count else DataFileFault.NO_SAMPLES
            raise DataFileError(fault(file=self._name))

    def what_is_no_class(self, labels: Array, classes: int) -> Array:
        """The targets of these classes, one-hot, unless one of them is none."""
        bad = np.flatnonzero((labels != np.floor(labels)) | (labels < 0) | (labels >= classes))
        if len(bad):
            line, label = int(self._reading.lines[self._reading.kept][bad[0]]), float(labels[bad[0]])
            raise DataFileError(DataFileFault.NO_CLASS(file=self._name, number=label, line=line, most=classes - 1))
        return np.eye(classes)[labels.astype(np.intp)]

    def _no_number(self, cell: str, line: int, column: int) -> None:
        fault = DataFileFault.NUMBER_TOO_SMALL if _is_too_small(cell) else DataFileFault.NO_NUMBER
        raise DataFileError(fault(file=self._name, cell=shortened(cell), line=line, column=column + 1))

    def _other_width(self, columns: Argument, line: int) -> DataFileError:
        width = len(self._reading.columns)
        return DataFileError(DataFileFault.OTHER_WIDTH(file=self._name, columns=columns, line=line, width=width))


def _is_too_small(cell: str) -> bool:
    try:
        return is_too_small(cell, float(cell))
    except ValueError:
        return False

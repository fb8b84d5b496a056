"""A table as it was read: its columns, what they are taken for, and the samples that it gives."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, reduce

import numpy as np
from numpy.typing import NDArray

from core.base.errors import shortened
from core.base.message import Argument, Message, Phrase, joined
from core.base.written_numbers import COMMA, POINT
from core.data.samples import Samples
from core.data.tables.body import Body
from core.data.tables.columns import DATES, EMPTY, NUMBERS, WORDS, YES_NO, ReadColumn, WordCodes
from core.data.tables.decisions import decisions_of
from core.data.tables.error import RoleFault, TableError, TableWord
from core.data.tables.grid import RawRow
from core.data.tables.layout import TableLayout
from core.data.tables.messages import RoleReason, RowReason, TablePhrase
from core.data.tables.number_marks import number_in
from core.data.tables.roles import CLASS, INPUT, LEFT_OUT, MOST_CLASSES, ROLES, TARGET
from core.data.tables.source import TEXT, TableFormat

Array = NDArray[np.float64]

MOST_REASONS = 5  # cells of a row that is left out


@dataclass(frozen=True)
class Column:
    """One column of the file, and what it is taken for."""

    index: int  # from 0
    name: str  # as it stands above; empty where nothing does
    read: ReadColumn
    role: str  # "input", "target", "class", "left out"
    why: Message

    @property
    def title(self) -> str | Message:
        """Its name, or its number from 1, as messages call it."""
        return shortened(self.name) or TableWord.COLUMN(number=self.index + 1)

    @property
    def kind(self) -> str:
        """What stands in it: "numbers", "yes/no", "words", "dates" or "empty"."""
        return self.read.kind

    @property
    def numbers(self) -> Array:
        """(rows,), NaN where a cell is missing or no number; empty for words and dates."""
        return self.read.numbers

    @property
    def is_used(self) -> bool:
        """Whether it becomes inputs or targets."""
        return self.role != LEFT_OUT

    @property
    def is_numeric(self) -> bool:
        """Whether it can be taken as numbers."""
        return self.kind in (NUMBERS, YES_NO)


@dataclass(frozen=True)
class TableSamples:
    """The samples of a table, and what its columns are called."""

    samples: Samples
    input_names: list[str]  # "" where a column has none
    target_names: list[str]
    class_names: list[str]  # empty where there is no column of classes
    lines: NDArray[np.int64]  # of each sample


@dataclass(frozen=True)
class Reading:
    """A table as it was read, with what its columns are taken for; nothing in it is changed, only made anew."""

    table_format: TableFormat
    layout: TableLayout
    columns: tuple[Column, ...]
    body: Body

    @property
    def header(self) -> list[str] | None:
        """The names above the columns; None where there are none."""
        return None if self.layout.header is None else [column.name for column in self.columns]

    @property
    def row_count(self) -> int:
        """The rows there are, those that will be left out included."""
        return len(self.body.lines)

    @property
    def lines(self) -> NDArray[np.int64]:
        """The line of each row, as an editor counts."""
        return self.body.lines

    @property
    def preview(self) -> tuple[RawRow, ...]:
        """The first rows as they are written."""
        return self.body.preview

    @property
    def may_be_one_column(self) -> bool:
        """Whether its two columns may as well be numbers such as 0,5."""
        if self.layout.header is not None or len(self.columns) != 2 or self.table_format.separator != COMMA:
            return False
        are_whole = (each.kind == NUMBERS and bool((each.numbers % 1.0 == 0.0).all()) for each in self.columns)
        return self.table_format.kind == TEXT and all(are_whole) and bool((self.columns[1].numbers >= 0.0).all())

    @cached_property
    def decisions(self) -> tuple[Message, ...]:
        """All that was decided, a message each."""
        return decisions_of(self)

    def with_roles(self, roles: Mapping[int, str]) -> "Reading":
        """The same table with other roles for some columns, by their indices; nothing is read again.

        Raises
        ------
        TableError
            Where a column can't be that.
        """
        columns = list(self.columns)
        for index, role in roles.items():
            if role not in ROLES:
                known = ", ".join(ROLES)
                raise TableError(RoleFault.NO_ROLE(role=role, suggestion="", known=known), column=index)
            column = columns[index]
            if role != column.role:
                columns[index] = replace(column, role=role, why=RoleReason.CHOSEN())
        return replace(self, columns=tuple(columns))

    def number_at(self, row: int, index: int) -> float | None:
        """The number that a cell is read as; None where it is none, or missing."""
        column = self.columns[index]
        if not column.is_numeric or not np.isfinite(column.numbers[row]):
            return None
        return float(column.numbers[row])

    @cached_property
    def class_column(self) -> Column | None:
        """The column of classes, where there is one."""
        return next((column for column in self.columns if column.role == CLASS), None)

    @cached_property
    def _codes(self) -> tuple[WordCodes, tuple[str, ...]]:
        """The class of each row, (rows,), −1 where it is missing, and the names of the classes."""
        column = self.class_column
        if column is None:
            return np.empty(0, dtype=np.intp), ()
        if column.kind != NUMBERS:
            return column.read.codes, column.read.words
        known = np.isfinite(column.numbers)
        if column.read.is_declared:
            code_of = {number_in(word, POINT): index for index, word in enumerate(column.read.words)}
            return np.array([code_of.get(value, -1) for value in column.numbers], dtype=np.intp), column.read.words
        values, codes = np.unique(column.numbers[known], return_inverse=True)
        all_codes = np.full(len(column.numbers), -1, dtype=np.intp)
        all_codes[known] = codes
        return all_codes, tuple(f"{value:.17g}" if value != round(value) else f"{value:.0f}" for value in values)

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of the classes in their order."""
        return self._codes[1]

    @cached_property
    def kept(self) -> NDArray[np.bool_]:
        """Which rows are samples: those in which every column that is used holds what it should."""
        kept = np.ones(self.row_count, dtype=bool)
        for column in self.columns:
            if column.is_used:
                kept &= self._is_there(column)
        return kept

    def _is_there(self, column: Column) -> NDArray[np.bool_]:
        if column.is_numeric:
            return np.isfinite(column.numbers)
        return column.read.codes >= 0 if len(column.read.codes) else np.zeros(self.row_count, dtype=bool)

    @cached_property
    def left_out_rows(self) -> tuple[RawRow, ...]:
        """The rows that are no samples, in the order of their lines, and why."""
        rows = np.flatnonzero(~self.kept)
        bad: dict[int, list[Message]] = {int(row): [] for row in rows}
        missing: dict[int, list[Argument]] = {int(row): [] for row in rows}
        for column in self.columns:
            for row in rows[~self._is_there(column)[rows]].tolist() if column.is_used else ():
                if row in column.read.bad:
                    reason = RowReason.NO_DECLARED_WORD if column.read.is_declared else RowReason.NO_NUMBER
                    bad[row].append(reason(cell=shortened(column.read.bad[row]), column=column.title))
                else:
                    missing[row].append(column.title)
        found = [RawRow(int(self.lines[row]), self._cells(row), _why_left_out(bad[row], missing[row])) for row in bad]
        return tuple(sorted((*self.body.aside, *found), key=lambda each: each.line))

    def _cells(self, row: int) -> tuple[str, ...]:
        if row < len(self.preview):
            return self.preview[row].cells
        cells = []
        for column in self.columns:
            number = self.number_at(row, column.index)
            if row in column.read.bad:
                cells.append(column.read.bad[row])
            elif len(column.read.codes):
                code = int(column.read.codes[row])
                cells.append(column.read.words[code] if code >= 0 else "")
            else:
                cells.append("" if number is None else f"{number:.17g}")
        return tuple(cells)

    def samples(self) -> TableSamples:
        """The rows that are kept, as samples.

        Raises
        ------
        TableError
            If no column is an input, or none a target or a class, or the roles don't go together.
        """
        roles = [column.role for column in self.columns]
        if INPUT not in roles:
            raise TableError(RoleFault.NO_INPUT())
        if CLASS in roles and (TARGET in roles or roles.count(CLASS) > 1):
            raise TableError(RoleFault.CLASS_AND_TARGETS())
        if CLASS not in roles and TARGET not in roles:
            raise TableError(RoleFault.NO_TARGET())
        for column in self.columns:
            self._refuse_what_it_can_not_be(column)
        if not self.kept.any():
            raise TableError(RoleFault.NO_ROW_LEFT())
        classes = list(self.classes)
        if self.class_column is not None:
            targets, target_names = np.eye(len(classes))[self._codes[0][self.kept]], classes
        else:
            targets, target_names = self._stacked([column for column in self.columns if column.role == TARGET])
        inputs, input_names = self._stacked([column for column in self.columns if column.role == INPUT])
        return TableSamples(Samples(inputs, targets), input_names, target_names, classes, self.lines[self.kept])

    def _stacked(self, columns: list[Column]) -> tuple[Array, list[str]]:
        """What becomes of some columns side by side, (samples, inputs), and its names."""
        width = sum(len(column.read.words) if column.kind == WORDS else 1 for column in columns)
        values, names = np.empty((int(self.kept.sum()), width)), list[str]()
        for name, numbers in (part for column in columns for part in self.parts_of(column)):
            values[:, len(names)] = numbers
            names.append(name)
        return values, names

    def _refuse_what_it_can_not_be(self, column: Column) -> None:
        only_left_out = {DATES: RoleFault.DATES, EMPTY: RoleFault.NOTHING}.get(column.kind)
        if column.is_used and only_left_out is not None:
            raise TableError(only_left_out(column=column.title), column=column.index)
        if column.role == TARGET and column.kind == WORDS:
            raise TableError(RoleFault.WORDS_AS_TARGET(column=column.title), column=column.index)
        if column.role == CLASS and not 2 <= len(self.classes) <= MOST_CLASSES:
            problem = RoleFault.CLASS_COUNT(column=column.title, count=len(self.classes), most=MOST_CLASSES)
            raise TableError(problem, column=column.index)

    def parts_of(self, column: Column) -> Iterator[tuple[str, Array]]:
        """The names and numbers, in the rows that are kept, of what becomes of a column.

        A column of numbers is one; of words as an input there is one for each word, 1 where it stands and 0 elsewhere.
        """
        if column.role == CLASS:
            yield column.name, self._codes[0][self.kept].astype(np.float64)
        elif column.kind == WORDS and column.role == INPUT:
            codes = column.read.codes[self.kept]
            for index, word in enumerate(column.read.words):
                yield f"{column.name or column.title}={' '.join(word.split())}", (codes == index).astype(np.float64)
        elif column.is_numeric:
            yield column.name, column.numbers[self.kept]


def _why_left_out(bad: list[Message], missing: list[Argument]) -> Message:
    reasons = bad[:MOST_REASONS]
    if missing:
        names = joined(missing[:MOST_REASONS], Phrase.COMMA)
        if len(missing) > MOST_REASONS:
            names = TablePhrase.AND_SO_ON(names=names)
        reasons.append(RowReason.MISSING(columns=names, count=len(missing)))
    return reduce(lambda first, second: RowReason.ALSO(first=first, second=second), reasons)

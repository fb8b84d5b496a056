"""What was decided while a table was read, a message each: nothing is guessed silently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from core.base.errors import shortened
from core.base.message import Argument, Message, Phrase, joined
from core.base.written_numbers import COMMA, POINT
from core.data.tables.columns import NUMBERS, WORDS, YES_NO
from core.data.tables.encoding import UTF_8
from core.data.tables.messages import Decision, TablePhrase
from core.data.tables.number_marks import PER_MILLE, PERCENT, number_in
from core.data.tables.roles import INPUT, LEFT_OUT, TARGET, counts_rows, number_of_word
from core.data.tables.source import ARFF, TEXT

if TYPE_CHECKING:
    from core.data.tables.reading import Column, Reading

MOST_NAMES = 8
_SEPARATORS = {
    ";": TablePhrase.SEMICOLONS,
    "\t": TablePhrase.TABS,
    ",": TablePhrase.COMMAS,
    "|": TablePhrase.BARS,
    " ": TablePhrase.SPACES,
}
_STAND_INS = frozenset({-99.0, -999.0, -9999.0, -99999.0, -99.9, -999.9})
_GROUPS = {
    POINT: TablePhrase.POINTS,
    COMMA: TablePhrase.COMMAS,
    " ": TablePhrase.SPACES,
    "'": TablePhrase.APOSTROPHES,
}
_SHARES = {PERCENT: Decision.PERCENT, PER_MILLE: Decision.PER_MILLE}


def how_it_was_read(reading: Reading) -> tuple[Message, ...]:
    """What was decided before columns were taken for anything."""
    return tuple(decision for part in _BEFORE_ROLES for decision in part(reading))


def decisions_of(reading: Reading) -> tuple[Message, ...]:
    """All of it, in the order in which it was decided."""
    return tuple(decision for part in (*_BEFORE_ROLES, *_OF_ROLES) for decision in part(reading))


def _of_format(reading: Reading) -> Iterator[Message]:
    table_format, layout = reading.table_format, reading.layout
    if table_format.kind == TEXT:
        encoding = "UTF-8" if table_format.encoding == UTF_8 else table_format.encoding
        if layout.width > 1:
            separator = table_format.separator
            separators = _SEPARATORS[separator]() if separator in _SEPARATORS else separator
            yield Decision.TEXT_PARTED(encoding=encoding, separators=separators)
        else:
            yield Decision.TEXT(encoding=encoding)
    elif table_format.kind == ARFF:
        yield Decision.ARFF()
    else:
        others = [f"“{name}”" for name in table_format.sheets if name != table_format.sheet]
        if others:
            yield Decision.SHEET_AMONG_OTHERS(sheet=table_format.sheet, others=_listed(others))
        else:
            yield Decision.SHEET(sheet=table_format.sheet)


def _what_stands_above(reading: Reading) -> Iterator[Message]:
    table_format, layout = reading.table_format, reading.layout
    if table_format.notes:
        yield Decision.NOTES(count=table_format.notes)
    if layout.above:
        yield Decision.ABOVE(count=len(layout.above), lines=_listed(str(row.line) for row in layout.above))
    for row in layout.units:
        yield Decision.UNITS(line=row.line, cells=_listed(filter(None, row.cells)))
    if layout.dropped:
        yield Decision.DROPPED(count=layout.dropped)


def _of_names(reading: Reading) -> Iterator[Message]:
    layout = reading.layout
    if reading.table_format.kind != ARFF:
        if layout.header is None:
            yield Decision.NO_NAMES()
        elif layout.header_line == 0:
            yield Decision.NAMES_IN_NOTE()
        else:
            yield Decision.NAMES_IN_LINE(line=layout.header_line)
    if layout.numbered:
        yield Decision.NUMBERED()
    if layout.header is not None and not layout.has_row_names and len(layout.header) < layout.width:
        yield Decision.FEWER_NAMES(names=len(layout.header), columns=layout.width)
        if layout.has_half_the_names and reading.table_format.separator == COMMA:
            yield Decision.COMMA_MAY_MARK()
    if reading.may_be_one_column:
        yield Decision.MAY_BE_ONE_COLUMN()
    twice = [name for name, count in Counter(reading.header or ()).items() if name and count > 1]
    if twice:
        yield Decision.NAMES_TWICE(names=_listed(twice))


def _of_marks(reading: Reading) -> Iterator[Message]:
    columns = [column for column in reading.columns if column.kind == NUMBERS]
    with_comma = [column.title for column in columns if column.read.mark == COMMA]
    with_point = [column.title for column in columns if column.read.mark == POINT]
    if with_comma and with_point:
        yield Decision.COMMA_OR_POINT_MARKS(columns=_listed(with_comma), others=_listed(with_point))
    elif with_comma:
        yield Decision.COMMA_MARKS(columns=_listed(with_comma))
    for column in columns:
        if column.read.doubt:
            yield Decision.MARK_IN_DOUBT(column=column.title, doubt=column.read.doubt)
        elif column.read.groups:
            yield Decision.GROUPS(column=column.title, marks=_GROUPS[column.read.groups]())


def _of_signs(reading: Reading) -> Iterator[Message]:
    for column in reading.columns:
        read, title = column.read, column.title
        if read.unit in _SHARES:
            yield _SHARES[read.unit](column=title)
        elif read.unit:
            yield Decision.UNIT(column=title, unit=read.unit)
        if read.zeros:
            yield Decision.ZERO_LOST(column=title, number=read.zeros)
        if read.rounded and column.role != LEFT_OUT:
            value = number_in(read.rounded, read.mark or POINT)
            if value is not None:
                yield Decision.DIGITS_LOST(column=title, number=read.rounded, value=value)
        if read.brackets:
            yield Decision.BRACKETS(column=title)
        if column.kind == YES_NO and column.role in (INPUT, TARGET):
            words = [TablePhrase.WORD_AS_NUMBER(word=word, number=number_of_word(read, word)) for word in read.words]
            yield Decision.YES_NO(column=title, words=joined(words, Phrase.COMMA))


def _of_bad_cells(reading: Reading) -> Iterator[Message]:
    for column in reading.columns:
        bad = sorted(column.read.bad.items())
        if bad and column.role != LEFT_OUT:
            row, cell = bad[0]
            kind = Decision.BAD_WORDS if column.read.is_declared else Decision.BAD_NUMBERS
            yield kind(column=column.title, count=len(bad), cell=shortened(cell), line=int(reading.lines[row]))
    left_out = reading.left_out_rows
    if left_out:
        yield Decision.ROWS_LEFT_OUT(count=len(left_out), lines=_listed(str(row.line) for row in left_out))


def _of_stand_ins(reading: Reading) -> Iterator[Message]:
    """Numbers such as −999 that people write where a value is missing."""
    for column in reading.columns:
        if column.kind != NUMBERS or column.role == LEFT_OUT:
            continue
        values = column.numbers[np.isfinite(column.numbers)]
        lowest = float(values.min(initial=0.0))
        others = values[values != lowest]
        if lowest in _STAND_INS and len(others) and others.min() > lowest / 2:
            yield Decision.STAND_IN(column=column.title, value=lowest, count=len(values) - len(others))


def _of_inputs(reading: Reading) -> Iterator[Message]:
    inputs = [column for column in reading.columns if column.role == INPUT]
    for column in inputs:
        if column.kind == WORDS:
            yield Decision.WORDS(column=column.title, names=_listed(name for name, _ in reading.parts_of(column)))
        elif counts_rows(column.read) and len(inputs) > 1:
            yield Decision.COUNTS_ROWS(column=column.title)
    still = [column.title for column in inputs if column.kind == NUMBERS and _is_constant(column)]
    if still and reading.row_count > 1:
        yield Decision.CONSTANT(columns=_listed(still))


def _of_what_is_learnt(reading: Reading) -> Iterator[Message]:
    targets = [column for column in reading.columns if column.role == TARGET]
    classes = reading.class_column
    if classes is not None:
        yield Decision.CLASS(column=classes.title, why=classes.why, classes=_listed(reading.classes))
    elif targets:
        names, reasons = _listed(column.title for column in targets), {column.why for column in targets}
        if len(reasons) == 1:
            yield Decision.TARGETS_BECAUSE(columns=names, count=len(targets), why=reasons.pop())
        else:
            yield Decision.TARGETS(columns=names)
    else:
        yield Decision.NO_TARGET()
    first = reading.columns[0]
    if classes is None and reading.layout.header is None and first.role == INPUT and _few_whole_numbers(first):
        yield Decision.MAY_BE_CLASS(column=first.title, number=_few_whole_numbers(first))
    for column in filter(lambda each: each.is_numeric, targets):
        few = _few_whole_numbers(column)
        if few:
            yield Decision.MAY_BE_CLASSES(column=column.title, number=few)
        values = column.numbers[reading.kept]
        if len(values) and (values.min() < 0.0 or values.max() > 1.0):
            low, high = float(values.min()), float(values.max())
            yield Decision.OUT_OF_REACH(column=column.title, low=low, high=high)


def _of_what_is_left_out(reading: Reading) -> Iterator[Message]:
    for column in reading.columns:
        if column.role == LEFT_OUT:
            yield Decision.COLUMN_LEFT_OUT(column=column.title, why=column.why)


def _is_constant(column: Column) -> bool:
    values = column.numbers[np.isfinite(column.numbers)]
    return len(values) > 0 and bool((values == values[0]).all())


def _few_whole_numbers(column: Column) -> int:
    """How many different numbers there are, where they may as well be classes; else 0."""
    values = column.numbers[np.isfinite(column.numbers)]
    distinct = np.unique(values)
    few = 3 <= len(distinct) <= 20 and 3 * len(distinct) <= len(values) and bool((distinct == np.floor(distinct)).all())
    return len(distinct) if few else 0


def _listed(names: Iterable[Argument]) -> Argument:
    """The first of some names, and how many more there are."""
    shown = [shortened(name) if isinstance(name, str) else name for name in names]
    text = joined(shown[:MOST_NAMES], Phrase.COMMA)
    rest = len(shown) - MOST_NAMES
    return TablePhrase.AND_MORE(names=text, more=rest) if rest > 0 else text


_Part = Callable[["Reading"], Iterator[Message]]
_BEFORE_ROLES: tuple[_Part, ...] = (
    _of_format,
    _what_stands_above,
    _of_names,
    _of_marks,
    _of_signs,
    _of_bad_cells,
    _of_stand_ins,
)
_OF_ROLES: tuple[_Part, ...] = (
    _of_inputs,
    _of_what_is_learnt,
    _of_what_is_left_out,
)

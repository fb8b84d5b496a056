"""What was decided while a table was read, a sentence each: nothing is guessed silently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from core.base.errors import one_line, shortened
from core.data.tables.columns import NUMBERS, WORDS, YES_NO
from core.data.tables.encoding import UTF_8
from core.data.tables.number_marks import COMMA, PER_MILLE, PERCENT, POINT, number_in
from core.data.tables.roles import INPUT, LEFT_OUT, TARGET, counts_rows, number_of_word
from core.data.tables.source import ARFF, TEXT

if TYPE_CHECKING:
    from core.data.tables.table import Column, Reading

MOST_NAMES = 8
_SEPARATORS = {";": "semicolons", "\t": "tabs", ",": "commas", "|": "bars", " ": "spaces"}
_STAND_INS = frozenset({-99.0, -999.0, -9999.0, -99999.0, -99.9, -999.9})
_GROUPS = {POINT: "points", COMMA: "commas", " ": "spaces", "'": "apostrophes"}


def how_it_was_read(reading: Reading) -> tuple[str, ...]:
    """What was decided before columns were taken for anything."""
    return tuple(one_line(sentence) for part in _BEFORE_ROLES for sentence in part(reading))


def said_of(reading: Reading) -> tuple[str, ...]:
    """All of it, in the order in which it was decided."""
    return tuple(one_line(sentence) for part in (*_BEFORE_ROLES, *_OF_ROLES) for sentence in part(reading))


def _how_it_is_written(reading: Reading) -> Iterator[str]:
    written, layout = reading.written, reading.layout
    if written.kind == TEXT:
        encoding = "UTF-8" if written.encoding == UTF_8 else written.encoding
        parted = f", its cells parted by {_SEPARATORS.get(written.separator, written.separator)}"
        yield f"A text in {encoding}{parted if layout.width > 1 else ''}."
    elif written.kind == ARFF:
        yield "An ARFF file: the kinds of its columns are declared."
    else:
        others = [f"“{name}”" for name in written.sheets if name != written.sheet]
        yield f"Sheet “{written.sheet}” of a workbook{f', which also has {_listed(others)}' if others else ''}."


def _what_stands_above(reading: Reading) -> Iterator[str]:
    written, layout = reading.written, reading.layout
    if written.notes:
        what = "One line of notes above the table is" if written.notes == 1 else f"{written.notes} lines of notes are"
        yield f"{what} passed over."
    if layout.above:
        one = len(layout.above) == 1
        lines = _listed(str(row.line) for row in layout.above)
        yield f"Line{'' if one else 's'} {lines} above the table {'is' if one else 'are'} passed over."
    for row in layout.units:
        cells = _listed(filter(None, row.cells))
        yield f"Line {row.line}, below the names, holds no sample, and is passed over: {cells}."
    if layout.dropped:
        what = "One column" if layout.dropped == 1 else f"{layout.dropped} columns"
        yield f"{what} at the end of all lines {'is' if layout.dropped == 1 else 'are'} empty, and dropped."


def _of_names(reading: Reading) -> Iterator[str]:
    layout = reading.layout
    if reading.written.kind != ARFF:
        if layout.header is None:
            yield "No line holds names."
        elif layout.header_line == 0:
            yield "The names stand in the note right above the table."
        else:
            yield f"The names stand in line {layout.header_line}."
    if layout.numbered:
        yield "The first line is 0, 1, 2, …, which are taken for the names that pandas gives to columns without any."
    if layout.header is not None and not layout.has_row_names and len(layout.header) < layout.width:
        yield f"There are {len(layout.header)} names for {layout.width} columns; the last columns have none."
        if layout.has_half_the_names and reading.written.separator == COMMA:
            yield "If a comma also marks decimals here, nobody can tell: let semicolons or tabs part the cells."
    if reading.may_be_one_column:
        yield "Each line is two whole numbers; where the comma marks decimals, choose another separator."
    twice = [name for name, count in Counter(reading.header or ()).items() if name and count > 1]
    if twice:
        yield f"More than one column is called {_listed(twice)}."


def _of_marks(reading: Reading) -> Iterator[str]:
    columns = [column for column in reading.columns if column.kind == NUMBERS]
    with_comma = [column.title for column in columns if column.read.mark == COMMA]
    with_point = [column.title for column in columns if column.read.mark == POINT]
    if with_comma:
        point = f", a point in {_listed(with_point)}" if with_point else ""
        yield f"A comma marks decimals in {_listed(with_comma)}{point}."
    for column in columns:
        if column.read.doubt:
            yield f"{column.title}: {column.read.doubt}."
        elif column.read.groups:
            yield f"{column.title}: {_GROUPS[column.read.groups]} part thousands."


def _of_signs(reading: Reading) -> Iterator[str]:
    for column in reading.columns:
        read = column.read
        if read.unit in (PERCENT, PER_MILLE):
            yield f"{column.title}: 12{read.unit} is read as {'0.12' if read.unit == PERCENT else '0.012'}."
        elif read.unit:
            yield f"{column.title}: {read.unit} stands at the numbers, and is left away."
        if read.zeros:
            yield f"{column.title}: “{read.zeros}” begins with a 0 that a number doesn't keep."
        if read.rounded and column.role != LEFT_OUT:
            taken = number_in(read.rounded, read.mark or POINT)
            yield f"{column.title}: “{read.rounded}” has more digits than a number keeps; it is read as {taken:.0f}."
        if read.brackets:
            yield f"{column.title}: a number in brackets is read as negative."
        if column.kind == YES_NO and column.role in (INPUT, TARGET):
            words = [f"{word} is read as {number_of_word(read, word):g}" for word in read.words]
            yield f"{column.title}: {', '.join(words)}."


def _of_bad_cells(reading: Reading) -> Iterator[str]:
    for column in reading.columns:
        bad = sorted(column.read.bad.items())
        if bad and column.role != LEFT_OUT:
            row, cell = bad[0]
            kind = "declared word" if column.read.is_declared else "number"
            what = f"one cell is no {kind}," if len(bad) == 1 else f"{len(bad):,} cells are no {kind}s, the first"
            yield f"{column.title}: {what} “{shortened(cell)}” in line {reading.lines[row]}."
    count = len(reading.left_out_rows)
    if count:
        lines = _listed(str(row.line) for row in reading.left_out_rows)
        yield f"{'One row is' if count == 1 else f'{count:,} rows are'} left out: line{'s' * (count > 1)} {lines}."


def _of_stand_ins(reading: Reading) -> Iterator[str]:
    """Numbers such as −999 that people write where a value is missing."""
    for column in reading.columns:
        if column.kind != NUMBERS or column.role == LEFT_OUT:
            continue
        values = column.numbers[np.isfinite(column.numbers)]
        lowest = float(values.min(initial=0.0))
        others = values[values != lowest]
        if lowest in _STAND_INS and len(others) and others.min() > lowest / 2:
            count = len(values) - len(others)
            where = f"{lowest:g} stands in {count:,} row{'s' * (count != 1)}"
            yield f"{column.title}: {where}; where that means a missing value, leave the cell empty."


def _of_inputs(reading: Reading) -> Iterator[str]:
    inputs = [column for column in reading.columns if column.role == INPUT]
    for column in inputs:
        if column.kind == WORDS:
            names = _listed(name for name, _ in reading.parts_of(column))
            yield f"{column.title} holds words; as inputs of 0 and 1 they are {names}."
        elif counts_rows(column.read) and len(inputs) > 1:
            yield f"{column.title} counts the rows; leave it out where it only numbers them."
    still = [column.title for column in inputs if column.kind == NUMBERS and _is_constant(column)]
    if still and reading.row_count > 1:
        yield f"The same number stands in all rows of {_listed(still)}."


def _of_what_is_learnt(reading: Reading) -> Iterator[str]:
    targets = [column for column in reading.columns if column.role == TARGET]
    classes = reading.class_column
    if classes is not None:
        yield f"{classes.title} is the class, because {classes.why}; the classes are {_listed(reading.classes)}."
    elif targets:
        names = _listed(column.title for column in targets)
        what = f"The targets are {names}" if len(targets) > 1 else f"The target is {names}"
        reasons = {column.why for column in targets}
        yield f"{what}, because {reasons.pop()}." if len(reasons) == 1 else f"{what}."
    else:
        yield "No column is a target or a class."
    first = reading.columns[0]
    if classes is None and reading.layout.header is None and first.role == INPUT and _few_whole_numbers(first):
        yield f"{first.title} holds {_few_whole_numbers(first)} different whole numbers; it could be the class."
    for column in filter(lambda each: each.is_numeric, targets):
        few = _few_whole_numbers(column)
        if few:
            yield f"{column.title} holds {few} different whole numbers; they could be classes."
        values = column.numbers[reading.kept]
        if len(values) and (values.min() < 0.0 or values.max() > 1.0):
            reach = f"{column.title} reaches from {values.min():g} to {values.max():g}"
            yield f"{reach}; a sigmoid or softmax output only answers from 0 to 1."


def _of_what_is_left_out(reading: Reading) -> Iterator[str]:
    for column in reading.columns:
        if column.role == LEFT_OUT:
            yield f"{column.title} is left out: {column.why}."


def _is_constant(column: Column) -> bool:
    values = column.numbers[np.isfinite(column.numbers)]
    return len(values) > 0 and bool((values == values[0]).all())


def _few_whole_numbers(column: Column) -> int:
    """How many different numbers there are, where they may as well be classes; else 0."""
    values = column.numbers[np.isfinite(column.numbers)]
    distinct = np.unique(values)
    few = 3 <= len(distinct) <= 20 and 3 * len(distinct) <= len(values) and bool((distinct == np.floor(distinct)).all())
    return len(distinct) if few else 0


def _listed(names: Iterable[str] | Sequence[str]) -> str:
    names = list(map(shortened, names))
    rest = len(names) - MOST_NAMES
    return ", ".join(names[:MOST_NAMES]) + (f" and {rest:,} more" if rest > 0 else "")


_Part = Callable[["Reading"], Iterator[str]]
_BEFORE_ROLES: tuple[_Part, ...] = (
    _how_it_is_written,
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

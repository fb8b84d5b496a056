"""Tables as they come out of spreadsheets: how they are written is found out, and can be said otherwise.

Germany writes 0,5;1,5 in UTF-8 with a mark before it, China 0.5,1.5 in GBK; what is pasted has tabs.
"""

import codecs
import csv
import io
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.csv_text import POINT, Dialect, csv_text
from core.samples import Samples

Array = NDArray[np.float64]

ENCODINGS = ("utf-8-sig", "utf-16", "gb18030", "cp1252")
SEPARATORS = (";", "\t", ",", "|", " ")
LARGEST = 256 * 2**20  # bytes
MOST_CLASSES = 1000
LOOKED_AT = 50  # lines, to find out how they are written
_COMMA = re.compile(r"[+-]?\d*,\d+(?:[eE][+-]?\d+)?")
_SIGNS = str.maketrans({"−": "-", "\u00a0": "", "\u202f": "", "'": ""})


class TableError(ValueError):
    """What can't be read as numbers; the message names the row and the column.

    `row` and `column` say where in the table that is, from 0; None where no single cell is to blame.
    """

    def __init__(self, problem: str, row: int | None = None, column: int | None = None) -> None:
        super().__init__(problem)
        self.row, self.column = row, column


@dataclass(frozen=True)
class Style:
    """How a table is written."""

    encoding: str
    separator: str
    decimal_comma: bool
    has_header: bool


@dataclass(frozen=True)
class Table:
    """Cells as they were written."""

    header: list[str]  # empty where there is none
    rows: list[list[str]]
    first_line: int  # the number of the first row in the file, from 1

    @property
    def width(self) -> int:
        """The number of columns."""
        return max((len(row) for row in self.rows), default=len(self.header))


def is_text(data: bytes) -> bool:
    """Whether a file can be a table at all: pictures and workbooks have zero bytes, and text has none."""
    return data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" not in data


def style_of(data: bytes) -> Style:
    """Find out how a file is written."""
    encoding = _encoding_of(data)
    text = data.decode(encoding, errors="replace")
    separator, comma = _separator_of(text)
    return Style(encoding, separator, comma, _has_header(text, separator, comma))


def style_of_text(text: str) -> Style:
    """Find out how pasted text is written."""
    separator, comma = _separator_of(text)
    return Style("utf-8-sig", separator, comma, _has_header(text, separator, comma))


def read_table(text: str, style: Style) -> Table:
    """The cells of a text; lines without anything are left out."""
    separator = style.separator
    try:
        lines = list(csv.reader(io.StringIO(text), delimiter=separator, skipinitialspace=separator == " "))
    except csv.Error as fault:
        raise TableError(f"this is no table: {fault}") from None
    rows = [[cell.strip() for cell in row] for row in lines if any(cell.strip() for cell in row)]
    header = rows.pop(0) if style.has_header and rows else []
    return Table(header, rows, 2 if header else 1)


def decoded(data: bytes, encoding: str) -> str:
    """The text of a file.

    Raises
    ------
    TableError
        If it is not written in that encoding.
    """
    try:
        return data.decode(encoding)
    except UnicodeError:
        raise TableError(f"this is not written in {encoding}") from None


def number_in(cell: str, decimal_comma: bool) -> float | None:
    """The number in a cell; None where there is none."""
    text = cell.strip().translate(_SIGNS)
    if decimal_comma:
        text = text.replace(".", "").replace(",", ".")
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and "_" not in text else None


def samples_from(table: Table, style: Style, roles: Sequence[str]) -> tuple[Samples, list[str]]:
    """The samples of a table, and the names of the classes, where there is a column of them.

    `roles` says of each column whether it is an "input", a "target", the "class", or left "out". A class becomes as
    many targets as there are classes, of which one is 1.

    Raises
    ------
    TableError
        At the first cell that is no number, by its row and column, or where there are no inputs or targets.
    """
    if "input" not in roles:
        raise TableError("no column is an input")
    if "class" in roles and ("target" in roles or roles.count("class") > 1):
        raise TableError("beside a column of classes there can be no other targets")
    if "class" not in roles and "target" not in roles:
        raise TableError("no column is a target or a class")
    if not table.rows:
        raise TableError("there are no rows")
    inputs = _numbers(table, style, [k for k, role in enumerate(roles) if role == "input"])
    if "class" not in roles:
        return Samples(inputs, _numbers(table, style, [k for k, role in enumerate(roles) if role == "target"])), []
    labels = [row[roles.index("class")] if roles.index("class") < len(row) else "" for row in table.rows]
    classes = _in_order(set(labels), style.decimal_comma)
    if len(classes) > MOST_CLASSES:
        raise TableError(f"there are {len(classes):,} classes; at most {MOST_CLASSES:,} can be told apart")
    places = {name: place for place, name in enumerate(classes)}
    return Samples(inputs, np.eye(len(classes))[[places[label] for label in labels]]), classes


def as_csv(samples: Samples, names: Sequence[str], dialect: Dialect = POINT) -> str:
    """Samples as a CSV file, with full precision: inputs, then targets, under their names."""
    return csv_text(names, np.concatenate((samples.inputs, samples.targets), axis=1).tolist(), dialect)


def normalised(samples: Samples) -> Samples:
    """The same samples, each input from 0 to 1: less its smallest value, divided by its range.

    An input that is the same in all samples becomes 0.
    """
    low, high = samples.inputs.min(axis=0), samples.inputs.max(axis=0)
    reach = np.where(high > low, high - low, 1.0)
    return Samples((samples.inputs - low) / reach, samples.targets.copy())


def _numbers(table: Table, style: Style, columns: Sequence[int]) -> Array:
    values = np.empty((len(table.rows), len(columns)))
    for place, row in enumerate(table.rows):
        for k, column in enumerate(columns):
            cell = row[column] if column < len(row) else ""
            value = number_in(cell, style.decimal_comma)
            if value is None:
                where = f"row {place + table.first_line}, column {column_name(table, column)}"
                stands = f'"{cell[:40]}" stands there' if cell else "it is empty"
                raise TableError(f"{where}: {stands}; it has to be a finite number", place, column)
            values[place, k] = value
    return values


def column_name(table: Table, column: int) -> str:
    """Its number from 1, and what stands over it: 3 (c)."""
    named = column < len(table.header) and table.header[column]
    return f"{column + 1} ({table.header[column]})" if named else str(column + 1)


def _in_order(labels: set[str], decimal_comma: bool) -> list[str]:
    """Classes in the order of their numbers, where all are numbers; else of their letters."""
    numbers = {label: number_in(label, decimal_comma) for label in labels}
    if all(value is not None for value in numbers.values()):
        return sorted(labels, key=lambda label: numbers[label] or 0.0)
    return sorted(labels)


def _encoding_of(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            data.decode(encoding)
        except UnicodeError:
            continue
        return encoding
    return "cp1252"


def _separator_of(text: str) -> tuple[str, bool]:
    """The separator that parts the lines into equally many numbers; and whether a comma is the decimal point."""
    lines = [line for line in text.splitlines()[:LOOKED_AT] if line.strip()]
    best, found = (-1.0, -1), (",", False)
    for separator in SEPARATORS:
        rows = list(csv.reader(lines, delimiter=separator, skipinitialspace=separator == " "))
        widths = [len(row) for row in rows]
        if not widths or max(widths) == 1:
            continue
        common = max(set(widths), key=lambda width: (widths.count(width), width))
        cells = [cell.strip() for row in rows[1:] or rows for cell in row]
        comma = separator != "," and any(_COMMA.fullmatch(cell) for cell in cells)
        are_numbers = sum(number_in(cell, comma) is not None for cell in cells) / max(len(cells), 1)
        score = (widths.count(common) / len(widths) * are_numbers, common)
        if common > 1 and score > best:
            best, found = score, (separator, comma)
    if best[0] < 0.0:  # a single column
        return (";" if any(_COMMA.fullmatch(line.strip()) for line in lines) else ","), any(
            _COMMA.fullmatch(line.strip()) for line in lines
        )
    return found


def _has_header(text: str, separator: str, decimal_comma: bool) -> bool:
    """Whether the first line has words where the lines below have numbers."""
    rows = list(csv.reader(text.splitlines()[:LOOKED_AT], delimiter=separator))
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if len(rows) < 2:
        return False
    first = [number_in(cell, decimal_comma) is None for cell in rows[0]]
    second = [number_in(cell, decimal_comma) is None for cell in rows[1]]
    return sum(first) > sum(second)

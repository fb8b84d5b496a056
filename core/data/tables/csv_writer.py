"""Tables going out: in the reader's own dialect, and so that a spreadsheet takes names for names."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TextIO

from core.base.atomic_files import write_file

Row = Iterable[float | int | None]

# What a spreadsheet takes for the beginning of a formula; also the wide signs of Chinese and Japanese keyboards.
_FORMULA = re.compile(r"'*\s*[=+\-@＝＋－＠]")
_AS_THOUSANDS = re.compile(r"-?[1-9]\d{0,2},\d{3}")
_LONGEST_AS_THOUSANDS = len("-123,456")
BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True)
class Dialect:
    """How a table is written: what parts its cells, and what stands before a number's fraction."""

    name: str  # what settings know it by
    separator: str
    decimal: str

    def number(self, value: float) -> str:
        """A number with full precision.

        With a decimal comma 1,125 gets one more digit, 1,1250: else it may be read as one thousand, one hundred and 25.
        """
        text = repr(float(value)).replace(".", self.decimal)
        return f"{text}0" if len(text) <= _LONGEST_AS_THOUSANDS and _AS_THOUSANDS.fullmatch(text) else text


POINT = Dialect("point", ",", ".")
COMMA = Dialect("comma", ";", ",")
TABS = Dialect("tabs", "\t", ".")
DIALECTS = (POINT, COMMA, TABS)


def csv_text(heads: Sequence[str], rows: Iterable[Row], dialect: Dialect = POINT) -> str:
    """The text of a table under its names; None is an empty cell. Letters beyond ASCII get a mark before the table."""
    text = io.StringIO()
    _write(text, heads, rows, dialect)
    return text.getvalue()


def write_csv(path: Path, heads: Sequence[str], rows: Iterable[Row], dialect: Dialect = POINT) -> None:
    """Write the same to a file row by row, so that it may be longer than what there is room for.

    What `rows` raise leaves the file as it was.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """

    def write(file: BinaryIO) -> None:
        text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        _write(text, heads, rows, dialect)
        text.detach()

    write_file(path, write)


def _write(file: TextIO, heads: Sequence[str], rows: Iterable[Row], dialect: Dialect) -> None:
    if not all(head.isascii() for head in heads):
        # Without it the commonest spreadsheet takes UTF-8 for something else.
        file.write(BYTE_ORDER_MARK)
    writer = csv.writer(file, delimiter=dialect.separator, lineterminator="\n")
    writer.writerow([cell_of(head) for head in heads])
    if dialect.decimal == ".":  # as the writer has it: a number with full precision, and None as an empty cell
        writer.writerows(rows)
    else:
        writer.writerows([_cell(value, dialect) for value in row] for row in rows)


def cell_of(name: str) -> str:
    """A name as a cell: what a spreadsheet would calculate gets an apostrophe before it."""
    return f"'{name}" if _FORMULA.match(name) else name


def name_in(cell: str) -> str:
    """The name that `cell_of` wrote so."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _cell(value: float | None, dialect: Dialect) -> str:
    if value is None:
        return ""
    return str(value) if isinstance(value, int) else dialect.number(value)

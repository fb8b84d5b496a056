"""What a text with a table begins with: notes above it, and lines that show what parts its cells."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.base.written_numbers import tidy
from core.data.tables.error import TableError, TableFault
from core.data.tables.grid import SEPARATORS, cells_of, usual_width
from core.data.tables.number_marks import is_missing
from core.data.tables.words import is_value

_LINES, _LETTERS = 100, 50_000  # that are looked at, to find out what parts the cells
_COMMENT = re.compile(r'\s*"?\s*(#|//|%|--\s)')
_DECIMAL = re.compile(r"[+-]?\d+(?:,\d+)?")
_ZERO_BEHIND = re.compile(r",0\d")
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
_FEWEST = 20  # lines that are looked at, however long they are
_CELLS = 10_000  # of a line, that are looked at


@dataclass(frozen=True)
class Top:
    """What a text begins with."""

    skip: int  # lines before the first that belongs to the table: blank ones and notes
    separator: str  # that a line sep=; names; empty where there is none
    comment: str  # the note right above the table, without its mark; it may hold the names
    notes: int  # how many notes there are
    lines: tuple[str, ...]  # the first lines that follow


def top_of(data: bytes, encoding: str) -> Top:
    """The notes above a table, and its first lines.

    Raises
    ------
    TableError
        If the bytes are no text in that encoding.
    """
    lines = io.TextIOWrapper(io.BytesIO(data), encoding=encoding, newline=None)
    skip = notes = letters = 0
    separator = comment = ""
    found: list[str] = []
    try:
        for line in lines:
            if not found:
                named = _SEPARATOR_LINE.fullmatch(line) if skip == notes == 0 else None
                if named:
                    separator = named[1]
                marked = _COMMENT.match(line)
                if named or marked or not line.strip():
                    skip += 1
                    notes += marked is not None
                    comment = _without_mark(line, marked) if marked else ""
                    continue
            if line.strip():
                found.append(line)
                letters += len(line)
            if len(found) == _LINES or (letters > _LETTERS and len(found) >= _FEWEST):
                break
    except UnicodeError:
        raise TableError(TableFault.OTHER_ENCODING(encoding=encoding)) from None
    return Top(skip, separator, comment, notes, tuple(found))


def separator_of(lines: Sequence[str]) -> str:
    """What parts the lines into equally many cells, of which most are numbers; a comma where there is one column."""
    best, found = (0.0, -1), ","
    for separator in SEPARATORS:
        rows = cells_of(lines, separator)
        width = usual_width(rows)
        if width < 2:
            continue
        cells = [cell for row in (rows[1:] or rows) for cell in row[:_CELLS]]
        known = sum(is_value(cell) or is_missing(cell) for cell in cells) / max(len(cells), 1)
        same = sum(len(row) == width for row in rows) / len(rows)
        # Spaces also stand within cells: they part them only where nothing else does as well.
        score = (same * (0.1 + known), 0 if separator == " " else width)
        if score > best:
            best, found = score, separator
    if best == (0.0, -1) and any("," in line for line in lines):
        return ";"  # one column of numbers such as 0,5
    return ";" if found == "," and _is_one_column(lines) else found


def _is_one_column(lines: Sequence[str]) -> bool:
    """Whether commas can only mark decimals: below one name, or where a line has none, or a 0 behind it, as in 1,05."""
    start = next((k for k, line in enumerate(lines) if "," in line or is_value(line)), len(lines))
    texts = [tidy(line) for line in lines[start:]]
    if not all(map(_DECIMAL.fullmatch, texts)):
        return False
    if any("," not in text or _ZERO_BEHIND.search(text) for text in texts):
        return True
    counts = [text.partition(",")[0] for text in texts] == [str(k + 1) for k in range(len(texts))]  # as R writes rows
    return start > 0 and not counts


def _without_mark(line: str, marked: re.Match[str]) -> str:
    rest = line[marked.end() :].rstrip("\r\n")
    if marked[1] == "%" and not rest.startswith((" ", "\t")):
        return "%" + rest  # %fat,%water
    rest = rest.strip(" ")
    return "#" + rest if rest[:1] in ("", *SEPARATORS) else rest  # a column that is called #

"""Where in a file the table is: what parts its cells, which line holds the names, what stands above."""

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.number_marks import Cell, is_missing, is_number
from core.table_error import TableError
from core.table_grid import SEPARATORS, Grid, cells_of
from core.table_words import is_date, yes_no_of

LOOKED_AT = 200  # rows
_LINES = 100  # to find out what parts the cells
_COMMENT = re.compile(r'\s*"?\s*(#|//|%|--\s)')
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)


@dataclass(frozen=True)
class Top:
    """What a text begins with."""

    skip: int  # lines before the first that belongs to the table: blank ones and notes
    separator: str  # that a line sep=; names; empty where there is none
    comment: str  # the note right above the table, without its mark; it may hold the names
    notes: int  # how many notes there are
    lines: tuple[str, ...]  # the first lines that follow


@dataclass(frozen=True)
class Layout:
    """Which rows of a grid are what."""

    header: tuple[str, ...] | None
    header_line: int  # 0 where there are no names
    first_line: int  # of the samples
    units: tuple[str, ...]  # of a row of units; empty where there is none
    above: tuple[int, ...]  # lines above that are no part of the table
    width: int  # columns
    has_row_names: bool  # the names are one fewer, and belong to the columns from the second on
    numbered: bool = False  # the names are 0, 1, 2, …
    dropped: int = 0  # columns at the end in which nothing stands


def top_of(data: bytes, encoding: str) -> Top:
    """The notes above a table, and its first lines.

    Raises
    ------
    TableError
        If the bytes are no text in that encoding.
    """
    lines = io.TextIOWrapper(io.BytesIO(data), encoding=encoding, newline=None)
    skip = notes = 0
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
            if len(found) == _LINES:
                break
    except UnicodeError:
        raise TableError(f"it is not written in {encoding}") from None
    return Top(skip, separator, comment, notes, tuple(found))


def separator_of(lines: Sequence[str]) -> str:
    """What parts the lines into equally many cells, of which most are numbers; a comma where there is one column."""
    best, found = (0.0, 0), ","
    for separator in SEPARATORS:
        rows = cells_of(lines, separator)
        width = _usual_width(rows)
        if width < 2:
            continue
        cells = [cell for row in (rows[1:] or rows) for cell in row]
        known = sum(is_value(cell) or is_missing(cell) for cell in cells) / max(len(cells), 1)
        same = sum(len(row) == width for row in rows) / len(rows)
        score = (same * (0.1 + known), width)
        if score > best:
            best, found = score, separator
    if best == (0.0, 0) and any("," in line for line in lines):
        return ";"  # one column of numbers such as 0,5
    return found


def layout_of(
    grid: Grid, comment: Sequence[str] = (), header_line: int | None = None, first_line: int | None = None
) -> Layout:
    """Find the names and the first row of the samples among a grid's first rows.

    `comment` are the cells of a note right above; they are the names where no other row is. `header_line` (0: there
    are no names) and `first_line` say what need not be found out.
    """
    head = _head(grid)
    full_width = width = _usual_width([row for _, row in head])
    while width > 1 and not any(len(row) >= width and _filled(row[width - 1]) for _, row in head):
        width -= 1  # commas at the ends of all lines
    start = _first_of_samples(head, width) if first_line is None else _place_of(head, first_line)
    if header_line is not None and first_line is None:
        start = max(start, _place_of(head, header_line + 1)) if header_line else 0
        start = start if header_line else min(start, _first_full(head, width))
    above = head[:start]
    numbered = header_line is None and not above and start < len(head) and _counts_columns(head[start][1], width)
    if numbered:
        above, start = head[: start + 1], start + 1
    header, found_line = _header_in(above, width, header_line)
    units: tuple[str, ...] = ()
    if header is not None:
        below = [row for line, row in above if line > found_line]
        units = _texts(below[0]) if below else ()
    elif header_line is None and not above and len(comment) == width:
        header = tuple(comment)
    has_row_names = header is not None and width > 1 and len(_trimmed(header)) == width - 1 and len(header) < width
    return Layout(
        header=header,
        header_line=found_line,
        first_line=head[start][0] if start < len(head) else 0,
        units=units,
        above=tuple(line for line, _ in above if line < found_line or header is None),
        width=width,
        has_row_names=has_row_names,
        numbered=numbered,
        dropped=full_width - width,
    )


def is_value(cell: Cell) -> bool:
    """Whether a cell is no word: a number, a date, yes or no."""
    return is_number(cell) or (isinstance(cell, str) and (is_date(cell) or yes_no_of([cell]) is not None))


def _without_mark(line: str, marked: re.Match[str]) -> str:
    rest = line[marked.end() :].rstrip("\r\n")
    if marked[1] == "%" and not rest.startswith((" ", "\t")):
        return "%" + rest  # %fat,%water
    return rest.strip(" ") or "#"


def _head(grid: Grid) -> list[tuple[int, list[Cell]]]:
    rows: Iterator[tuple[int, list[Cell]]] = grid.rows()
    return [row for row, _ in zip(rows, range(LOOKED_AT), strict=False)]


def _usual_width(rows: Sequence[Sequence[Cell]]) -> int:
    """How many cells most rows have."""
    widths = Counter(len(row) for row in rows)
    return max(widths, key=lambda width: (widths[width], width), default=0)


def _filled(cell: Cell) -> bool:
    return not isinstance(cell, str) or bool(cell.strip())


def _is_word(cell: Cell) -> bool:
    return isinstance(cell, str) and not is_value(cell) and not is_missing(cell)


def _first_of_samples(head: list[tuple[int, list[Cell]]], width: int) -> int:
    """The place of the first row that is like those further down."""
    rows = [row for _, row in head]
    body = rows[max(1, min(5, len(rows) // 2)) :] or rows
    kinds = [_holds_values(body, column) for column in range(width)]
    if not any(kinds):
        return _first_of_words(rows, width)
    for place, row in enumerate(rows):
        cells = [row[column] for column in range(min(width, len(row))) if kinds[column]]
        good, bad = sum(is_value(cell) for cell in cells), sum(_is_word(cell) for cell in cells)
        if good > bad or (good == bad and len(row) > 1):
            return place
    return len(rows)


def _first_of_words(rows: list[list[Cell]], width: int) -> int:
    """The place of the first sample where all columns are words: after a first row whose words come only once."""
    start = _first_full([(0, row) for row in rows], width)
    if start + 1 >= len(rows):
        return min(start, len(rows))
    first, below = rows[start], rows[start + 1 :]
    comes_again = any(first[k] in {row[k] for row in below if k < len(row)} for k in range(min(width, len(first))))
    repeats = any(len({row[k] for row in below if k < len(row)}) < len(below) for k in range(width))
    return start if comes_again or len(set(first)) < len(first) or not repeats else start + 1


def _first_full(head: Sequence[tuple[int, Sequence[Cell]]], width: int) -> int:
    return next((k for k, (_, row) in enumerate(head) if sum(map(_filled, row)) >= width), 0)


def _holds_values(rows: list[list[Cell]], column: int) -> bool:
    cells = [row[column] for row in rows if column < len(row) and not is_missing(row[column])]
    return sum(map(is_value, cells)) > 0.5 * len(cells)


def _place_of(head: list[tuple[int, list[Cell]]], line: int) -> int:
    return next((place for place, (number, _) in enumerate(head) if number >= line), len(head))


def _header_in(
    above: list[tuple[int, list[Cell]]], width: int, header_line: int | None
) -> tuple[tuple[str, ...] | None, int]:
    """The row of names among those above the samples: the first that names all columns, or all but one."""
    if header_line is not None:
        chosen = [(line, row) for line, row in above if line == header_line]
    else:
        full = [(line, row) for line, row in above if sum(map(_filled, row)) >= max(width - 1, 1)]
        some = [(line, row) for line, row in above if sum(map(_filled, row)) > 1]
        chosen = full[:1] or some[-1:]
        if width == 1:
            chosen = above[-1:]
    return (_texts(chosen[0][1]), chosen[0][0]) if chosen else (None, 0)


def _texts(row: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(cell.strip() if isinstance(cell, str) else f"{cell:g}" for cell in row)


def _trimmed(header: Sequence[str]) -> Sequence[str]:
    end = len(header)
    while end and not header[end - 1]:
        end -= 1
    return header[:end]


def _counts_columns(row: Sequence[Cell], width: int) -> bool:
    """Whether a row is 0, 1, 2, …: the names that pandas gives to columns without any, perhaps after an empty cell."""
    texts = [cell.strip() if isinstance(cell, str) else "" for cell in row[:width]]
    start = 1 if texts and not texts[0] else 0
    counted = [str(number) for number in range(width - start)]
    return width - start >= 3 and texts[start:] == counted

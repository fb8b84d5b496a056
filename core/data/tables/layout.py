"""Where among the rows of a grid the table is: which row holds the names, which the first sample."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.data.tables.error import TableError, TableFault
from core.data.tables.grid import Grid, RawRow, texts_of, usual_width
from core.data.tables.number_marks import Cell, is_missing
from core.data.tables.words import is_number_or_date, is_value, is_yes_or_no

MOST_COLUMNS = 16_384  # as in a workbook; to look at each of many more takes longer than anybody waits
_ROWS, _CELLS = 200, 10_000  # that are looked at, to find the names
_FEWEST = 20  # rows that are looked at, however long they are
_RULE = re.compile(r":?-{2,}:?|=+")
_WITH_DECIMALS = re.compile(r"[+-]?\d*[.,]\d+")
_BAD_NUMBER = re.compile(r"[+-]?\d[\d.,]*[^\w/^²³]*")


@dataclass(frozen=True)
class TableLayout:
    """Which rows of a grid are what."""

    header: tuple[str, ...] | None
    header_line: int  # 0 where there are no names
    first_line: int  # of the samples
    units: tuple[RawRow, ...]  # rows of words between the names and the samples
    above: tuple[RawRow, ...]  # rows above that are no part of the table
    width: int  # columns
    has_row_names: bool  # the names are one fewer, and belong to the columns from the second on
    numbered: bool = False  # the names are 0, 1, 2, …
    dropped: int = 0  # columns at the end in which nothing stands

    @property
    def has_half_the_names(self) -> bool:
        """Whether there are two columns for each name: decimals may have been taken for columns."""
        return self.header is not None and 2 * len(self.header) == self.width


def layout_of(
    grid: Grid, comment: Sequence[str] = (), header_line: int | None = None, first_line: int | None = None
) -> TableLayout:
    """Find the names and the first row of the samples among a grid's first rows.

    `comment` are the cells of a note right above; they are the names where no other row is. `header_line` (0: there
    are no names) and `first_line` say what need not be found out.

    Raises
    ------
    TableError
        If there are more columns than can be.
    """
    head = _head(grid)
    full_width = width = usual_width([row for _, row in head])
    if width > MOST_COLUMNS:
        raise TableError(TableFault.TOO_MANY_COLUMNS(columns=width, most=MOST_COLUMNS))
    while width > 1 and not any(len(row) >= width and _filled(row[width - 1]) for _, row in head):
        width -= 1  # commas at the ends of all lines
    start = _start_of(head, width, header_line, first_line)
    numbered = has_years = False
    if header_line is None and start == 0 and head:
        numbered, has_years = _counts_columns(head[0][1], width), _counts_years(head[0][1], width)
        start = int(numbered or has_years)
    above = head[:start]
    header, found_line = _header_in(above, width, header_line)
    units: tuple[RawRow, ...] = ()
    if header is not None:
        units = tuple(RawRow(line, texts_of(row)) for line, row in above if line > found_line)
    elif header_line is None and not above and len(comment) == width:
        header = tuple(comment)
    if header is None and width == 2 and above and len(above[-1][1]) == 1 and _are_row_names(head[start:]):
        header, found_line = texts_of(above[-1][1]), above[-1][0]  # R writes so a table of one column
    is_short = header is not None and width > 1 and len(_trimmed(header)) == width - 1 and len(header) < width
    has_row_names = is_short and _can_name_rows([row for _, row in head[start:]], width)
    return TableLayout(
        header=header,
        header_line=found_line,
        first_line=first_line or (head[start][0] if start < len(head) else 0),
        units=units,
        above=tuple(RawRow(line, texts_of(row)) for line, row in above if line < found_line or header is None),
        width=width,
        has_row_names=has_row_names,
        numbered=numbered,
        dropped=full_width - width,
    )


def _start_of(head: list[tuple[int, list[Cell]]], width: int, header_line: int | None, first_line: int | None) -> int:
    """The index of the first sample among the first rows."""
    if first_line is not None:
        return _index_of(head, first_line)
    if header_line == 0:
        return _first_full(head, width)
    start = _first_of_samples(head, width)
    return start if header_line is None else max(start, _index_of(head, header_line + 1))


def _head(grid: Grid) -> list[tuple[int, list[Cell]]]:
    head: list[tuple[int, list[Cell]]] = []
    cells = 0
    for line, row in grid.rows():
        head.append((line, row))
        cells += len(row)
        if len(head) == _ROWS or (cells > _CELLS and len(head) >= _FEWEST):
            break
    return head


def _filled(cell: Cell) -> bool:
    return not isinstance(cell, str) or bool(cell.strip())


def _first_of_samples(head: list[tuple[int, list[Cell]]], width: int) -> int:
    """The index of the first row that is like those further down."""
    rows = [row for _, row in head]
    body = rows[max(1, min(5, len(rows) // 2)) :] or rows
    tests = [_kind_of(body, column) for column in range(width)]
    if not any(tests):
        return _first_of_words(rows, width)
    has_names = False
    for index, row in enumerate(rows):
        pairs = [(cell, test) for cell, test in zip(row, tests, strict=False) if test is not None]
        good = sum(test(cell) for cell, test in pairs)
        bad = sum(not is_missing(cell) and not test(cell) for cell, test in pairs)
        # Below the names a row with any number in it is a sample, however bad the rest of it is.
        if all(_RULE.fullmatch(text) for text in texts_of(row) if text):
            continue  # as between names and rows in Markdown
        good += has_names and all(map(_BAD_NUMBER.fullmatch, filter(None, texts_of(row))))  # 5,00-: and no unit
        if good > bad or (good == bad and len(row) > 1) or (good and has_names):
            return index
        has_names = has_names or sum(map(_filled, row)) >= max(width - 1, 2)
    return len(rows)


def _first_of_words(rows: list[list[Cell]], width: int) -> int:
    """The index of the first sample where all columns are words: after a first row whose words come only once."""
    start = _first_full([(0, row) for row in rows], width)
    if start + 1 >= len(rows):
        return len(rows)  # names alone
    first, below = rows[start], rows[start + 1 :]
    comes_again = any(first[k] in {row[k] for row in below if k < len(row)} for k in range(min(width, len(first))))
    repeats = any(len({row[k] for row in below if k < len(row)}) < len(below) for k in range(width))
    return start if comes_again or len(set(first)) < len(first) or not repeats else start + 1


def _first_full(head: Sequence[tuple[int, Sequence[Cell]]], width: int) -> int:
    return next((k for k, (_, row) in enumerate(head) if sum(map(_filled, row)) >= width), 0)


def _kind_of(rows: list[list[Cell]], column: int) -> Callable[[Cell], bool] | None:
    """What most cells of a column are, as a test of a cell: numbers and dates, or yes and no; None for other words."""
    cells = [row[column] for row in rows if column < len(row) and not is_missing(row[column])]
    for test in (is_number_or_date, is_yes_or_no):
        if 2 * sum(map(test, cells)) > len(cells):
            return test
    return None


def _index_of(head: list[tuple[int, list[Cell]]], line: int) -> int:
    return next((index for index, (number, _) in enumerate(head) if number >= line), len(head))


def unmarked(cell: str) -> str:
    """The first name in a line that is marked as a note."""
    return re.sub(r"^\s*(?:#|//|%)\s*", "", cell) or cell


def _header_in(
    above: list[tuple[int, list[Cell]]], width: int, header_line: int | None
) -> tuple[tuple[str, ...] | None, int]:
    """The row of names among those above the samples: the first that names all columns, or all but one."""
    if header_line is not None:
        chosen = [(line, row) for line, row in above if line == header_line]
    else:
        full = [(line, row) for line, row in above if sum(map(_filled, row)) >= (width - 1 if width > 2 else width)]
        some = [(line, row) for line, row in above if sum(map(_filled, row)) > 1]
        chosen = full[:1] or some[-1:]
        if width == 1:
            chosen = above[-1:]
    if not chosen:
        return None, 0
    line, row = chosen[0]
    texts = texts_of(row)
    over = next((texts_of(row) for number, row in reversed(above) if number < line), ())
    if len(over) == len(texts) == width:  # a name may stand in the upper of two lines
        texts = tuple(name or higher for name, higher in zip(texts, over, strict=True))
    return ((unmarked(texts[0]), *texts[1:]) if header_line else texts), line


def _are_row_names(rows: Sequence[tuple[int, Sequence[Cell]]]) -> bool:
    """Whether what the rows begin with counts them from 1, or is words."""
    texts = [texts_of(row[:1])[0] for _, row in rows]
    return texts == [str(number) for number in range(1, len(texts) + 1)] or not any(map(is_value, texts))


def _can_name_rows(rows: Sequence[Sequence[Cell]], width: int) -> bool:
    """Whether the first column may hold names of rows: all differ, none has decimals, the last column is filled."""
    texts = [texts_of(row[:1])[0] for row in rows]
    filled = sum(len(row) >= width and _filled(row[width - 1]) for row in rows)
    return len(set(texts)) == len(texts) and not any(map(_WITH_DECIMALS.fullmatch, texts)) and 2 * filled > len(rows)


def _trimmed(header: Sequence[str]) -> Sequence[str]:
    end = len(header)
    while end and not header[end - 1]:
        end -= 1
    return header[:end]


def _counts_columns(row: Sequence[Cell], width: int) -> bool:
    """Whether a row is 0, 1, 2, …: the names that pandas gives to columns without any, perhaps after an empty cell."""
    texts = [cell.strip() if isinstance(cell, str) else "" for cell in row[:width]]
    start = 1 if texts and not texts[0] else 0
    return width - start >= 3 and texts[start:] == [str(number) for number in range(width - start)]


def _counts_years(row: Sequence[Cell], width: int) -> bool:
    """Whether a row is a word and then years one after the other, as the names of columns are: country, 1990, 1991."""
    years = [cell.strip() for cell in row[1:width] if isinstance(cell, str)]
    if len(years) < 2 or len(years) != width - 1 or is_number_or_date(row[0]):
        return False
    first = int(years[0]) if re.fullmatch(r"(?:18|19|20|21)\d\d", years[0]) else 0
    return first > 0 and years == [str(first + k) for k in range(len(years))]

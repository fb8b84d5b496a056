"""Cells as a spreadsheet copies them: numbers with nothing beside them, to be put into a table one after the other."""

import re

from core.exercises.marking.answers import read_own

MOST_CELLS = 20_000
LONGEST = 200_000  # characters that may be cells
_ENDS_CELL = re.compile(r"[\t\n;]")
_WORD = re.compile(r"[^\s=:()\[\]{}]{1,20}")
_HAS_DIGIT = re.compile(r"\d")


def cells_of(text: str) -> list[str] | None:
    """The numbers of a text that holds nothing else, row by row; empty cells between them stay.

    A comma may be that of a decimal where cells are parted by tabs, semicolons or lines. Of a column that begins with a
    number, a few cells may hold a word, such as `#DIV/0!`, which is kept as it stands. None where the text is anything
    else.
    """
    if len(text) > LONGEST:
        return None
    rows = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    for cells in (_ENDS_CELL.split(rows), rows.split()):
        if len(cells) <= MOST_CELLS and all(map(_is_cell, cells)) and any(map(str.strip, cells)):
            return [cell.strip() for cell in cells]
    column = [cell.strip() for cell in _ENDS_CELL.split(rows)]
    return column if len(column) <= MOST_CELLS and _is_column_with_words(column) else None


def _is_column_with_words(cells: list[str]) -> bool:
    """Whether the first of these and most others are numbers, and the others are words that name and begin nothing."""
    filled = [cell for cell in cells if cell]
    numbers = [_is_cell(cell) for cell in filled]
    words = [cell for cell, is_number in zip(filled, numbers, strict=True) if not is_number]
    return 2 * sum(numbers) > len(filled) and numbers[0] and all(map(_WORD.fullmatch, words))


def _is_cell(text: str) -> bool:
    """Whether a cell is empty, or a number with a digit in it."""
    return not text.strip() or (_HAS_DIGIT.search(text) is not None and read_own(text).value is not None)

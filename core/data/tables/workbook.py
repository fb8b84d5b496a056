"""Sheets of workbooks (.xlsx, .ods, .xls), read by python-calamine after a look at how much there is in them.

calamine lays out a sheet from its first to its last cell before anything of it can be asked, and ends the whole
process where that is more than the memory: so the last cell is looked for before it is called.
"""

import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from core.data.tables.error import TableError, TableFault, UnreadReason
from core.data.tables.grid import Grid, ListGrid, Row
from core.data.tables.number_marks import Cell

LARGEST = 512 * 2**20  # bytes, unpacked
MOST_CELLS = 20_000_000  # from the first to the last that holds anything, empty ones included
_PIECE = 2**20
_REFERENCE = re.compile(rb"""\sr=["']([A-Z]{1,3})(\d{1,7})["']""")
_ODS_TAG = re.compile(rb"<table:(table-row|(?:covered-)?table-cell|table)(?=[\s>/])([^>]*)>")
_REPEATED = re.compile(rb"""number-(?:rows|columns)-repeated=["'](\d{1,9})["']""")


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook."""

    name: str
    names: tuple[str, ...]  # of all sheets
    grid: Grid


def sheet_of(data: bytes, name: str | None = None) -> Sheet:
    """A sheet by its name, or the first one in sight that holds a table, else more than a row.

    Raises
    ------
    TableError
        If the bytes are no workbook, hold no such sheet or no cells, or too many.
    """
    try:
        from python_calamine import CalamineError, PasswordError
    except ImportError as fault:
        raise TableError(TableFault.WORKBOOK_UNSUPPORTED(why=str(fault))) from None
    if data.startswith(b"PK"):
        _refuse_too_large(data)
    try:
        return _read(data, name)
    except PasswordError:
        raise TableError(TableFault.WORKBOOK_LOCKED()) from None
    except CalamineError as fault:
        raise TableError(TableFault.WORKBOOK_NOT_READ(why=str(fault))) from None
    except BaseException as fault:
        if type(fault).__name__ != "PanicException":  # what a fault in calamine itself becomes; it is no Exception
            raise
        raise TableError(TableFault.WORKBOOK_NOT_READ(why=UnreadReason.DAMAGED())) from None


def _read(data: bytes, name: str | None) -> Sheet:
    from python_calamine import CalamineWorkbook, SheetVisibleEnum

    workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
    names = tuple(workbook.sheet_names)
    if name is not None and name not in names:
        raise TableError(TableFault.WORKBOOK_NO_SHEET(sheet=name, sheets=", ".join(names)))
    in_sight = [each.name for each in workbook.sheets_metadata if each.visible == SheetVisibleEnum.Visible]
    best: tuple[str, list[Row]] = "", []
    for each in [name] if name is not None else in_sight or list(names):
        sheet = workbook.get_sheet_by_name(each)
        rows = [] if sheet.start is None else list(_rows_of(sheet.iter_rows()))  # an empty one may not be gone through
        if min(len(rows), 2) > len(best[1]) or _is_table(rows):
            best = each, rows
        if _is_table(best[1]):
            break
    if not best[1]:
        is_only_one = name is not None or len(names) == 1
        fault = TableFault.WORKBOOK_SHEET_HOLDS_NOTHING if is_only_one else TableFault.WORKBOOK_HOLDS_NOTHING
        raise TableError(fault())
    return Sheet(best[0], names, ListGrid(best[1]))


def _is_table(rows: Sequence[Row]) -> bool:
    """Whether two rows hold two cells each, as no sheet does that only tells of the others."""
    wide = (1 for _, cells in rows if sum(cell != "" for cell in cells) > 1)
    return len(list(islice(wide, 2))) == 2


def _rows_of(rows: Iterable[Sequence[object]]) -> Iterator[Row]:
    """Rows that hold anything, with their numbers."""
    for number, row in enumerate(rows, start=1):
        cells = [_cell(value) for value in row]
        if any(cell != "" for cell in cells):
            yield number, cells


def _cell(value: object) -> Cell:
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return float(value)
        case dt.datetime():
            return value.isoformat(sep=" ")
    return str(value).strip()


# How much there is


def _refuse_too_large(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            names = {part.filename for part in parts.infolist()}
            if sum(part.file_size for part in parts.infolist()) > LARGEST:
                raise TableError(TableFault.WORKBOOK_TOO_LARGE(most=LARGEST // 2**20))
            if "xl/workbook.xml" in names:
                sheets = [name for name in names if name.startswith("xl/worksheets/") and name.endswith(".xml")]
                cells = max((_cells_of_xlsx(_pieces(parts, name)) for name in sheets), default=0)
            elif "content.xml" in names:
                cells = _cells_of_ods(_pieces(parts, "content.xml"))
            elif "xl/workbook.bin" in names:
                raise TableError(TableFault.WORKBOOK_BINARY())
            else:
                raise TableError(TableFault.WORKBOOK_MISSING())
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError):
        raise TableError(TableFault.WORKBOOK_NOT_READ(why=UnreadReason.DAMAGED_OR_LOCKED())) from None
    if cells > MOST_CELLS:
        raise TableError(TableFault.WORKBOOK_TOO_MANY_CELLS(cells=cells, most=MOST_CELLS))


def _pieces(parts: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """A part of a workbook piece by piece, none of which ends within a tag."""
    rest = b""
    with parts.open(name) as part:
        while piece := part.read(_PIECE):
            whole = rest + piece
            end = whole.rfind(b"<")
            rest, whole = (whole[end:], whole[:end]) if end >= 0 else (whole, b"")
            if len(rest) > LARGEST // 8:
                raise TableError(TableFault.WORKBOOK_NOT_READ(why=UnreadReason.DAMAGED()))
            yield whole
    yield rest


def _cells_of_xlsx(pieces: Iterator[bytes]) -> int:
    """How many cells there are from the first one of a sheet to the last."""
    columns: set[bytes] = set()
    rows: set[bytes] = set()
    for piece in pieces:
        for column, row in _REFERENCE.findall(piece):
            columns.add(column)
            rows.add(row)
    width = max((_column_number(column) for column in columns), default=0)
    return width * max((int(row) for row in rows), default=0)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _cells_of_ods(pieces: Iterator[bytes]) -> int:
    """How many cells the largest table has once what is repeated is written out, to its last cell with a value."""
    most = rows = last_row = width = at = 0
    for piece in pieces:
        for kind, attributes in _ODS_TAG.findall(piece):
            repeated = _REPEATED.search(attributes)
            count = int(repeated[1]) if repeated else 1
            if kind == b"table":
                most, rows, last_row, width = max(most, last_row * width), 0, 0, 0
            elif kind == b"table-row":
                rows, at = rows + count, 0
            else:
                at += count
                if b"value-type=" in attributes:
                    width = max(width, at)
                    last_row = rows
    return max(most, last_row * width)

"""A file or a pasted text opened as a table: what kind it is, how it is written, and where its rows begin."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from core.data.tables.arff import open_arff
from core.data.tables.encoding import UTF_8, can_be, encoding_of, is_text
from core.data.tables.error import OtherFile, TableError, TableFault
from core.data.tables.grid import Grid, TextGrid, cells_of
from core.data.tables.layout import TableLayout, layout_of
from core.data.tables.text_top import separator_of, top_of

LARGEST = 2**30  # bytes; a file is read into memory as it is
TEXT, WORKBOOK, ARFF = "text", "workbook", "arff"
_NO_TABLES = (  # what a file begins with, and what it then is
    (b"%PDF", OtherFile.PDF),
    (b"\x1f\x8b", OtherFile.GZIP),
    (b"\0\0\x08\x03", OtherFile.IDX),
    (b"\0\0\x08\x01", OtherFile.IDX),
    (b"7z\xbc\xaf", OtherFile.SEVEN_ZIP),
    (b"\x89PNG", OtherFile.PICTURE),
    (b"\xff\xd8\xff", OtherFile.PICTURE),
    (b"<!DOCTYPE", OtherFile.WEB_PAGE),
    (b"<html", OtherFile.WEB_PAGE),
    (b"<table", OtherFile.WEB_PAGE),
    (b'{"', OtherFile.JSON),
    (b"[{", OtherFile.JSON),
    (b"[[", OtherFile.JSON),
    (b"format = 1", OtherFile.SCENARIO),
    (b"<?xml", OtherFile.XML),
    (b"{\\rtf", OtherFile.TEXT_DOCUMENT),
)


@dataclass(frozen=True)
class Choices:
    """What need not be found out; what is None or empty is."""

    encoding: str | None = None
    separator: str | None = None
    sheet: str | None = None
    header_line: int | None = None  # as an editor counts; 0: there are no names
    first_line: int | None = None  # of the samples
    marks: Mapping[int, str] = field(default_factory=dict)  # the decimal mark of a column, by its index
    roles: Mapping[int, str] = field(default_factory=dict)  # what a column is taken for, by its index


@dataclass(frozen=True)
class TableFormat:
    """How a table is written."""

    kind: str  # TEXT, WORKBOOK, ARFF
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    header_line: int = 0  # 0: there are no names, or they stand in a note
    first_line: int = 0
    notes: int = 0  # lines above that are marked as notes


@dataclass(frozen=True)
class Opened:
    """A table before its columns are read."""

    table_format: TableFormat
    grid: Grid
    layout: TableLayout
    nominal: Mapping[int, tuple[str, ...]] = field(default_factory=dict)  # the words that an ARFF file declares
    no_numbers: Mapping[int, str] = field(default_factory=dict)  # columns that it declares to be something else


def open_file(path: Path, choices: Choices) -> Opened:
    """Open a file.

    Raises
    ------
    TableError
        If it can't be read, or is no table.
    """
    try:
        is_other = path.exists() and not path.is_file()
        size = 0 if is_other else path.stat().st_size
        data = b"" if is_other or size > LARGEST else path.read_bytes()
    except OSError as fault:
        raise TableError(TableFault.NOT_READ(why=str(fault.strerror))) from fault
    except ValueError:
        raise TableError(TableFault.INVALID_NAME()) from None
    if is_other:
        raise TableError(TableFault.NO_FILE())
    if size > LARGEST:
        raise TableError(TableFault.TOO_LARGE(most=LARGEST // 2**20))
    return open_bytes(data, choices)


def open_bytes(data: bytes, choices: Choices) -> Opened:
    """Open the bytes of a file.

    Raises
    ------
    TableError
        If they are no table.
    """
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
        return _open_workbook(data, choices)
    start = data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for mark, other in _NO_TABLES:
        if start.startswith(mark.lower()):
            raise TableError(TableFault.OTHER_FILE(other=other()))
    if not data.strip():
        raise TableError(TableFault.EMPTY())
    if not is_text(data):
        raise TableError(TableFault.NO_TEXT())
    encoding = choices.encoding or encoding_of(data)
    if not can_be(data, encoding):
        raise TableError(TableFault.OTHER_ENCODING(encoding=encoding))
    return _open_text(data, encoding, choices)


def open_text(text: str, choices: Choices) -> Opened:
    """Open what was pasted.

    Raises
    ------
    TableError
        If it is no table.
    """
    if not text.strip():
        raise TableError(TableFault.NOTHING_PASTED())
    return _open_text(text.encode("utf-8", errors="replace"), UTF_8, choices)


def _open_text(data: bytes, encoding: str, choices: Choices) -> Opened:
    arff = open_arff(data, encoding)
    if arff is not None:
        header = tuple(attribute.name for attribute in arff.attributes)
        layout = TableLayout(header, 0, arff.first_line, (), (), len(header), has_row_names=False)
        table_format = TableFormat(ARFF, encoding, ",", first_line=arff.first_line)
        nominal = {k: each.words for k, each in enumerate(arff.attributes) if each.words}
        others = {k: each.kind for k, each in enumerate(arff.attributes) if not each.is_numeric and not each.words}
        return Opened(table_format, arff, layout, nominal, others)
    top = top_of(data, encoding)
    separator = choices.separator or top.separator or separator_of(top.lines)
    skip = min(top.skip, choices.header_line - 1) if choices.header_line else top.skip  # names may stand in a note
    grid = TextGrid(data, encoding, separator, skip)
    comment = cells_of([top.comment], separator)[0] if top.comment else []
    layout = layout_of(grid, [cell.strip() for cell in comment], choices.header_line, choices.first_line)
    return Opened(
        TableFormat(
            TEXT,
            encoding,
            separator,
            header_line=layout.header_line,
            first_line=layout.first_line,
            notes=top.notes,
        ),
        grid,
        layout,
    )


def _open_workbook(data: bytes, choices: Choices) -> Opened:
    from core.data.tables.workbook import sheet_of

    sheet = sheet_of(data, choices.sheet)
    layout = layout_of(sheet.grid, (), choices.header_line, choices.first_line)
    table_format = TableFormat(
        WORKBOOK,
        sheet=sheet.name,
        sheets=sheet.names,
        header_line=layout.header_line,
        first_line=layout.first_line,
    )
    return Opened(table_format, sheet.grid, layout)

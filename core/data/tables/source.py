"""A file or a pasted text opened as a table: what kind it is, how it is written, and where its rows begin."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from core.data.tables.arff import open_arff
from core.data.tables.encoding import UTF_8, can_be, encoding_of, is_text
from core.data.tables.error import TableError
from core.data.tables.grid import Grid, TextGrid, cells_of
from core.data.tables.layout import Layout, layout_of, separator_of, top_of

LARGEST = 2**30  # bytes; a file is read into memory as it is
TEXT, WORKBOOK, ARFF = "text", "workbook", "arff"
_NO_TABLES = (  # what a file begins with, and what it then is
    (b"%PDF", "a PDF; copy its table into a spreadsheet"),
    (b"\x1f\x8b", "packed by gzip; unpack it first"),
    (b"7z\xbc\xaf", "packed by 7-Zip; unpack it first"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"<!DOCTYPE", "a web page; save its table as CSV"),
    (b"<html", "a web page; save its table as CSV"),
    (b"<table", "a web page; save its table as CSV"),
    (b'{"', "JSON; save its table as CSV"),
    (b"[{", "JSON; save its table as CSV"),
    (b"[[", "JSON; save its table as CSV"),
    (b"format = 1", "a scenario; a table is wanted here"),
    (b"<?xml", "XML; save its table as CSV"),
    (b"{\\rtf", "a text document; copy its table into a spreadsheet"),
)


@dataclass(frozen=True)
class Choices:
    """What need not be found out; what is None or empty is."""

    encoding: str | None = None
    separator: str | None = None
    sheet: str | None = None
    header_line: int | None = None  # as an editor counts; 0: there are no names
    first_line: int | None = None  # of the samples
    marks: Mapping[int, str] = field(default_factory=dict)  # the decimal mark of a column, by its place from 0
    roles: Mapping[int, str] = field(default_factory=dict)  # what a column is taken for, by its place


@dataclass(frozen=True)
class Written:
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

    written: Written
    grid: Grid
    layout: Layout
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
        raise TableError(f"it can't be read: {fault.strerror}") from fault
    except ValueError:
        raise TableError("no file has such a name") from None
    if is_other:
        raise TableError("it is no file")
    if size > LARGEST:
        raise TableError(f"it is larger than {LARGEST // 2**20:,} MB; take fewer rows")
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
    for mark, what in _NO_TABLES:
        if start.startswith(mark.lower()):
            raise TableError(f"it is {what}")
    if not data.strip():
        raise TableError("it is empty")
    if not is_text(data):
        raise TableError("it is neither a text nor a workbook")
    encoding = choices.encoding or encoding_of(data)
    if not can_be(data, encoding):
        raise TableError(f"it is not written in {encoding}")
    return _open_text(data, encoding, choices)


def open_text(text: str, choices: Choices) -> Opened:
    """Open what was pasted.

    Raises
    ------
    TableError
        If it is no table.
    """
    if not text.strip():
        raise TableError("there is nothing in it")
    return _open_text(text.encode("utf-8", errors="replace"), UTF_8, choices)


def _open_text(data: bytes, encoding: str, choices: Choices) -> Opened:
    arff = open_arff(data, encoding)
    if arff is not None:
        header = tuple(attribute.name for attribute in arff.attributes)
        layout = Layout(header, 0, arff.first_line, (), (), len(header), has_row_names=False)
        written = Written(ARFF, encoding, ",", first_line=arff.first_line)
        nominal = {k: each.words for k, each in enumerate(arff.attributes) if each.words}
        others = {k: each.kind for k, each in enumerate(arff.attributes) if not each.is_numeric and not each.words}
        return Opened(written, arff, layout, nominal, others)
    top = top_of(data, encoding)
    separator = choices.separator or top.separator or separator_of(top.lines)
    skip = min(top.skip, choices.header_line - 1) if choices.header_line else top.skip  # names may stand in a note
    grid = TextGrid(data, encoding, separator, skip)
    comment = cells_of([top.comment], separator)[0] if top.comment else []
    layout = layout_of(grid, [cell.strip() for cell in comment], choices.header_line, choices.first_line)
    return Opened(
        Written(
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
    written = Written(
        WORKBOOK,
        sheet=sheet.name,
        sheets=sheet.names,
        header_line=layout.header_line,
        first_line=layout.first_line,
    )
    return Opened(written, sheet.grid, layout)

"""ARFF, the files of Weka: attributes with their kinds, then the samples, written out or sparse."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.data.tables.error import TableError, TableFault
from core.data.tables.grid import Progress, Row
from core.data.tables.number_marks import Cell

_RELATION = re.compile(r"\s*@relation\b", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""\s*@attribute\s+('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\s{]+)\s*(.*)""", re.IGNORECASE)
_DATA = re.compile(r"\s*@data\b", re.IGNORECASE)
_NUMERIC = frozenset({"numeric", "real", "integer"})
_SPARSE = re.compile(r"""\s*(\d+)\s+('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\s,]+)\s*(?:,|$)""")
_CELL = re.compile(r"""\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^,]*?)\s*(,|$)""")
_EVERY = 2000  # rows between two words of how far it is


@dataclass(frozen=True)
class Attribute:
    """What an ARFF file says of one column."""

    name: str
    kind: str  # numeric, real, integer, nominal, string, date, relational
    words: tuple[str, ...] = ()  # of a nominal one

    @property
    def is_numeric(self) -> bool:
        """Whether it holds numbers."""
        return self.kind in _NUMERIC


class ArffGrid:
    """The samples of an ARFF file."""

    def __init__(self, data: bytes, encoding: str, attributes: tuple[Attribute, ...], data_line: int) -> None:
        self._data, self._encoding, self._data_line = data, encoding, data_line
        self.attributes = attributes
        self.first_line = next((line for line, _ in self.rows()), 0)

    def rows(self, progress: Progress | None = None) -> Iterator[Row]:
        """Each sample with its line.

        Raises
        ------
        TableError
            At a sparse row that can't be read.
        """
        raw = io.BytesIO(self._data)
        for number, line in enumerate(io.TextIOWrapper(raw, encoding=self._encoding, newline=None), start=1):
            if number <= self._data_line or not line.strip() or line.lstrip().startswith("%"):
                continue
            if progress is not None and number % _EVERY == 0:
                progress(raw.tell(), len(self._data))
            text = line.strip()
            yield number, self._sparse(text, number) if text.startswith("{") else _cells(text)

    def _sparse(self, text: str, line: int) -> list[Cell]:
        """What is not named in a sparse row is 0, or the first word."""
        row: list[Cell] = [each.words[0] if each.words else 0.0 for each in self.attributes]
        inside, place = text[1:].partition("}")[0].strip(), 0
        while place < len(inside):
            found = _SPARSE.match(inside, place)
            if found is None or int(found[1]) >= len(row):
                raise TableError(TableFault.ARFF_SPARSE_ROW(line=line), line)
            row[int(found[1])] = _unquoted(found[2])
            place = found.end()
        return row


def open_arff(data: bytes, encoding: str) -> ArffGrid | None:
    """Open a file that begins, after notes, with @relation or @attribute; None where it is no ARFF.

    Raises
    ------
    TableError
        If an attribute can't be read, or no samples follow.
    """
    attributes: list[Attribute] = []
    begun = False
    for number, line in enumerate(io.TextIOWrapper(io.BytesIO(data), encoding=encoding, newline=None), start=1):
        if not line.strip() or line.lstrip().startswith("%"):
            continue
        if _DATA.match(line) and begun:
            if not attributes:
                raise TableError(TableFault.ARFF_NO_ATTRIBUTES(), number)
            return ArffGrid(data, encoding, tuple(attributes), number)
        found = _ATTRIBUTE.match(line)
        if found is not None:
            attributes.append(_attribute(found, number))
        elif not _RELATION.match(line):
            if begun:
                raise TableError(TableFault.ARFF_OTHER_LINE(line=number), number)
            return None
        begun = True
    if begun:
        raise TableError(TableFault.ARFF_NO_DATA())
    return None


def _attribute(found: re.Match[str], line: int) -> Attribute:
    name, kind = _unquoted(found[1]), found[2].split("%")[0].strip() if "{" not in found[2] else found[2].strip()
    if kind.startswith("{"):
        inside, closed, _ = kind[1:].rpartition("}")
        if not closed:
            raise TableError(TableFault.ARFF_VALUES_OPEN(line=line, name=name), line)
        words = tuple(str(cell).strip() for cell in _cells(inside))
        if not words:
            raise TableError(TableFault.ARFF_NO_VALUES(line=line, name=name), line)
        return Attribute(name, "nominal", words)
    first = re.split(r"[\s\[]", kind)[0].lower()
    if first in _NUMERIC or first in {"string", "date", "relational"}:
        return Attribute(name, first)
    raise TableError(TableFault.ARFF_UNKNOWN_KIND(line=line, name=name), line)


def _cells(text: str) -> list[Cell]:
    """The cells of one line; single or double quotes may stand round each of them."""
    if "'" not in text and '"' not in text:
        return [cell.strip() for cell in text.split(",")]
    cells: list[Cell] = []
    place = 0
    while found := _CELL.match(text, place):
        cells.append(_unquoted(found[1]))
        if not found[2]:
            break
        place = found.end()
    return cells


def _unquoted(text: str) -> str:
    if len(text) > 1 and text[0] in "'\"" and text[-1] == text[0]:
        return re.sub(r"\\(.)", r"\1", text[1:-1])
    return text

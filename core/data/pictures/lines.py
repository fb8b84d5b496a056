"""Pictures as lines of a text: a label and the pixels, whole numbers parted by commas, semicolons or tabs.

A table of 47 million cells takes the reader of all tables 20 seconds and 1.4 GB, as a cell may be anything there.
Here a cell has one to three digits, so the digits of many lines are added up at once, and nothing is kept but bytes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.base.errors import shortened
from core.base.message import Count
from core.data.pictures.faults import PictureError, PictureFault
from core.data.pictures.packed import Progress, Unpacked, unpacked

Bytes = NDArray[np.uint8]
Numbers = NDArray[np.int32]

MOST_TEXT = 2_000_000_000  # bytes, unpacked
MOST_KEPT = 700_000_000  # bytes of pixels
MOST_COLUMNS = 100_000
LARGEST_PIXEL = 255
BLOCK = 1 << 18  # bytes of text that are read at once: what is made of them takes twenty times as much
_GROWTH = 8  # room grows by this part of itself, so that hardly any of it is never used
_MARKS = ",;\t"
_AROUND = b' "\r'  # what may stand around a cell
_DIGITS = 3
_LINE_BREAK, _ZERO = ord("\n"), ord("0")


@dataclass(frozen=True)
class PictureFileTop:
    """What the first line of a file says of all."""

    mark: int  # the code of what parts the cells
    width: int
    names: tuple[str, ...]  # above the columns; empty where there are none

    @property
    def first_line(self) -> int:
        """That of the first picture, as an editor counts."""
        return 2 if self.names else 1


@dataclass(frozen=True)
class Lines:
    """What stands in the lines of a file, with a label at one end of each."""

    kept: Bytes  # (lines, columns); of a number beyond 255 its last eight bits
    ends: Numbers  # (lines, 2): the first and the last number of each line
    top: PictureFileTop


def read_lines(path: Path, progress: Progress | None = None) -> Lines:
    """All lines of a file.

    Raises
    ------
    PictureError
        If it can't be read, or something in it is neither a label nor a pixel.
    """
    with unpacked(path, progress) as source:
        blocks = _whole_lines(source)
        first = next(blocks, b"")
        top = top_of(first, source.name)
        reader = _LineReader(source.name, top)
        reader.take(first[first.index(b"\n") + 1 :] if top.names else first)
        del first
        for block in blocks:
            reader.take(block)
    return reader.lines()


def top_of(block: bytes, name: str) -> PictureFileTop:
    """What the first line of a text says.

    Raises
    ------
    PictureError
        If no picture can stand there.
    """
    line = block.partition(b"\n")[0].decode("utf-8", errors="replace").lstrip("\ufeff")
    if not line:
        raise PictureError(PictureFault.EMPTY(file=name))
    mark = max(_MARKS, key=line.count)
    cells = line.split(mark)
    if len(cells) > MOST_COLUMNS:
        raise PictureError(PictureFault.LINE_TOO_LONG(file=name, most=MOST_COLUMNS))
    if len(cells) < 2:
        raise PictureError(PictureFault.NO_PIXELS(file=name, columns=Count.COLUMN(count=len(cells))))
    is_header = not all(cell.isdecimal() for cell in cells) and any(cell and not _begins(cell) for cell in cells)
    return PictureFileTop(ord(mark), len(cells), tuple(cells) if is_header else ())


def _begins(cell: str) -> bool:
    """Whether a cell begins as a number does."""
    return cell[0].isdecimal() or cell[0] in "+-."


def _whole_lines(source: Unpacked) -> Iterator[bytes]:
    """The lines, many at a time, without what stands around cells; each ends with a line break."""
    rest, total = b"", 0
    while piece := source.read(BLOCK):
        total += len(piece)
        if total > MOST_TEXT:
            raise PictureError(PictureFault.TOO_LARGE(file=source.name, most=MOST_TEXT // 10**6))
        if any(sign in piece for sign in (b" ", b'"', b"\r")):
            piece = piece.translate(None, _AROUND)
        end = piece.rfind(b"\n") + 1
        if not end:
            rest += piece
            if len(rest) > (_DIGITS + 1) * MOST_COLUMNS + BLOCK:
                raise PictureError(PictureFault.LINE_TOO_LONG(file=source.name, most=MOST_COLUMNS))
            continue
        yield rest + piece[:end]
        rest = piece[end:]
    if rest:
        yield rest + b"\n"


class _LineReader:
    """Makes numbers of lines."""

    def __init__(self, name: str, top: PictureFileTop) -> None:
        self._name, self._top = name, top
        self._line = top.first_line  # the one that comes next
        self._kept = np.empty((0, top.width), np.uint8)  # with more room than is used
        self._ends: list[Numbers] = []
        self._count = 0

    def lines(self) -> Lines:
        """All that were taken.

        Raises
        ------
        PictureError
            If there are none.
        """
        if not self._count:
            raise PictureError(PictureFault.NO_PICTURES(file=self._name))
        self._kept.resize((self._count, self._top.width), refcheck=False)
        return Lines(self._kept, np.concatenate(self._ends), self._top)

    def take(self, block: bytes) -> None:
        """Take some whole lines, whose bytes end where one of them does.

        Raises
        ------
        PictureError
            If one of them is no label with as many pixels as the first line has, or all are more than is kept.
        """
        lines = block.count(b"\n")
        block = block.rstrip(b"\n") + b"\n"  # blank lines at the end
        if block == b"\n":
            self._line += lines
            return
        codes = np.frombuffer(block, np.uint8)
        is_mark = (codes == self._top.mark) | (codes == _LINE_BREAK)
        ends = np.flatnonzero(is_mark)
        self._refuse_other_widths(codes[ends] == _LINE_BREAK)
        sizes = np.diff(ends, prepend=-1) - 1
        digits = codes - np.uint8(_ZERO)
        is_bad = (sizes < 1) | (sizes > _DIGITS)
        if ((digits > 9) & ~is_mark).any():
            wrong = np.flatnonzero((digits > 9) & ~is_mark)
            is_bad[np.searchsorted(ends, wrong)] = True
        self._refuse(is_bad, block, ends)
        numbers = digits[ends - 1].astype(np.int32)
        for place in range(1, _DIGITS):
            longer = np.flatnonzero(sizes > place)
            numbers[longer] += 10**place * digits[ends[longer] - 1 - place].astype(np.int32)
        numbers = numbers.reshape(-1, self._top.width)
        too_large = numbers > LARGEST_PIXEL
        too_large[:, [0, -1]] = False  # one of them is the label
        self._refuse(too_large.ravel(), block, ends)
        self._keep(numbers)
        self._line += lines

    def _keep(self, numbers: Numbers) -> None:
        count, width = self._count + len(numbers), self._top.width
        if count * width > MOST_KEPT:
            raise PictureError(PictureFault.TOO_LARGE(file=self._name, most=MOST_KEPT // 10**6))
        if count > len(self._kept):
            # Resized in place, so that there is never room for all of it twice, where the system can do so.
            self._kept.resize((count + count // _GROWTH, width), refcheck=False)
        self._kept[self._count : count] = numbers  # of a label beyond a byte its last eight bits
        self._ends.append(numbers[:, [0, -1]])
        self._count = count

    def _refuse_other_widths(self, ends_line: NDArray[np.bool_]) -> None:
        width = self._top.width
        if len(ends_line) % width == 0:
            grid = ends_line.reshape(-1, width)
            if grid[:, -1].all() and int(ends_line.sum()) == len(grid):
                return
        widths = np.diff(np.flatnonzero(ends_line), prepend=-1)
        number = int(np.flatnonzero(widths != width)[0])
        problem = PictureFault.OTHER_WIDTH(
            file=self._name,
            columns=Count.COLUMN(count=int(widths[number])),
            line=self._line + number,
            width=width,
        )
        raise PictureError(problem)

    def _refuse(self, is_bad: NDArray[np.bool_], block: bytes, ends: NDArray[np.intp]) -> None:
        """Name the first cell that is neither a label nor a pixel."""
        if not is_bad.any():
            return
        place = int(np.argmax(is_bad))
        begin = int(ends[place - 1]) + 1 if place else 0
        cell = shortened(block[begin : int(ends[place])].decode("utf-8", errors="replace"))
        line, column = divmod(place, self._top.width)
        raise PictureError(
            PictureFault.NO_PIXEL(
                file=self._name, cell=cell, line=self._line + line, column=column + 1, largest=LARGEST_PIXEL
            )
        )

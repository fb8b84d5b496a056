"""A file of pictures with their labels, in whichever form it came: IDX, or lines of a label and pixels."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.base.errors import shortened
from core.base.message import Count, Message
from core.data.pictures.faults import PictureDecision, PictureError, PictureFault
from core.data.pictures.idx import LABELS, PICTURES, partner, read_labels
from core.data.pictures.idx import read_pictures as read_idx_pictures
from core.data.pictures.lines import LARGEST_PIXEL, Lines, read_lines, top_of
from core.data.pictures.packed import Progress, unpacked

Bytes = NDArray[np.uint8]
Labels = NDArray[np.int32]
LabelColumn = Literal["first", "last"]

FEWEST_PIXELS = 16  # of what is taken for pictures unasked
FEW_CLASSES = 100
_KINDS = frozenset({0x08, 0x09, 0x0B, 0x0C, 0x0D, 0x0E})  # of numbers, in the third byte of an IDX file
_HEAD = 1 << 18  # bytes, by which a file is told
_NAMES = frozenset({"label", "labels", "class", "target", "digit", "y"})


@dataclass(frozen=True)
class PictureReading:
    """Pictures as they were read; nothing in it is changed, only made anew."""

    path: Path  # of the pictures
    kept: Bytes  # (pictures, pixels)
    labels: Labels  # (pictures,)
    sides: tuple[int, int] | None  # rows and columns of a picture, where they are known
    labels_path: Path | None = None  # where the labels are in a file of their own
    label_column: LabelColumn | None = None  # where they are in a column
    why: Message | None = None  # that column is taken
    lines: Lines | None = None

    @property
    def classes(self) -> int:
        """How many classes there are, 0 to the largest label."""
        return int(self.labels.max()) + 1

    @property
    def largest(self) -> int:
        """What the largest pixel can be, by those there are: 16, as scanned digits have it, or 255."""
        return 16 if int(self.kept.max()) <= 16 else LARGEST_PIXEL

    def some_of_each(self, most: int = 12) -> NDArray[np.intp]:
        """The first pictures of each class, class by class, by their numbers from 0."""
        found = [np.flatnonzero(self.labels == label)[:most] for label in np.unique(self.labels)]
        return np.concatenate(found)

    def with_label_column(self, column: LabelColumn) -> "PictureReading":
        """The same lines with the label at that end of each.

        Raises
        ------
        PictureError
            If a number at the other end is no pixel.
        """
        if self.lines is None or column == self.label_column:
            return self
        return _labelled(self.path, self.lines, column, PictureDecision.SAID())

    def decisions(self) -> tuple[Message, ...]:
        """What was decided, a message each."""
        pictures = Count.PICTURE(count=len(self.kept))
        said: list[Message] = []
        if self.labels_path is not None and self.sides is not None:
            rows, columns = self.sides
            labels = shortened(self.labels_path.name)
            said.append(PictureDecision.IDX(pictures=pictures, rows=rows, columns=columns, labels=labels))
        else:
            said.append(PictureDecision.ROWS(pixels=self.kept.shape[1], pictures=pictures))
            if self.lines is not None and self.lines.top.names:
                said.append(PictureDecision.HEADER())
            column = PictureDecision.LABEL_FIRST if self.label_column == "first" else PictureDecision.LABEL_LAST
            said.append(column(why=self.why or ""))
            if self.sides is not None:
                said.append(PictureDecision.SQUARE(rows=self.sides[0], columns=self.sides[1]))
        return tuple(said)


def are_pictures(path: Path) -> bool:
    """Whether a file is one of pictures, by how it begins: an IDX file, or lines of a label and a square of pixels."""
    try:
        with unpacked(path) as source:
            head = source.read(len(PICTURES))
            if _is_idx(head):  # the rest may be damaged, which is for the reader to say
                return True
            head += source.read(_HEAD)
            if b"\n" not in head or b"\0" in head:
                return False
            lines = head[: head.rfind(b"\n")].translate(None, b' "\r').split(b"\n")
            top = top_of(lines[0] + b"\n", source.name)
    except PictureError:
        return False
    mark, shown = bytes([top.mark]), lines[1:4] if top.names else lines[:4]
    rows = [line.split(mark) for line in shown if line]
    if _square(top.width - 1) is None or top.width - 1 < FEWEST_PIXELS or not rows:
        return False
    return all(len(row) == top.width and all(map(_is_byte, row[1:-1])) for row in rows)


def is_idx(path: Path) -> bool:
    """Whether a file begins as one in IDX does: one of pictures or of their labels, or of other numbers and sizes."""
    try:
        with unpacked(path) as source:
            return _is_idx(source.read(len(PICTURES)))
    except PictureError:
        return False


def _is_idx(head: bytes) -> bool:
    return len(head) == len(PICTURES) and head.startswith(b"\0\0") and head[2] in _KINDS and head[3] > 0


def _is_byte(cell: bytes) -> bool:
    return len(cell) <= len(str(LARGEST_PIXEL)) and cell.isdigit() and int(cell) <= LARGEST_PIXEL


def read_picture_file(
    path: Path,
    labels: Path | None = None,
    column: LabelColumn | None = None,
    progress: Progress | None = None,
) -> PictureReading:
    """Read pictures with their labels.

    Parameters
    ----------
    path
        An IDX file of pictures, or of labels beside such a one; or a text of lines.
    labels
        The IDX file of labels; unless given, the one with the usual name.
    column
        Where the label stands in a line; unless given, it is found out.
    progress
        Is told how much of the file has been read, and may raise.

    Raises
    ------
    PictureError
        If it can't be read, or holds something else.
    """
    with unpacked(path) as source:
        head = source.read(len(PICTURES))
    if head == LABELS and labels is None:
        path, labels = partner(path), path
        head = PICTURES
    if head.startswith(b"\0\0"):
        if head != PICTURES:
            raise PictureError(PictureFault.NO_IDX(file=shortened(path.name), found=head.hex(" ")))
        return _with_labels(path, partner(path) if labels is None else labels, progress)
    lines = read_lines(path, progress)
    column, why = _label_column(lines) if column is None else (column, PictureDecision.SAID())
    return _labelled(path, lines, column, why)


def _with_labels(path: Path, labels_path: Path, progress: Progress | None) -> PictureReading:
    name = shortened(path.name)
    if not labels_path.exists() or labels_path == path:
        raise PictureError(PictureFault.LABELS_MISSING(file=name, usual=shortened(labels_path.name)))
    kept, sides = read_idx_pictures(path, progress)
    labels = read_labels(labels_path)
    if len(labels) != len(kept):
        pictures, other = Count.PICTURE(count=len(kept)), shortened(labels_path.name)
        raise PictureError(PictureFault.COUNTS(file=name, pictures=pictures, labels=other, count=len(labels)))
    return PictureReading(path, kept, labels.astype(np.int32), sides, labels_path)


def _labelled(path: Path, lines: Lines, column: LabelColumn, why: Message) -> PictureReading:
    is_first = column == "first"
    pixels, labels = lines.ends[:, 1 if is_first else 0], lines.ends[:, 0 if is_first else 1]
    bad = np.flatnonzero(pixels > LARGEST_PIXEL)
    if len(bad):
        place = lines.top.width if is_first else 1
        problem = PictureFault.NO_PIXEL(
            file=shortened(path.name),
            cell=str(pixels[bad[0]]),
            line=lines.top.first_line + int(bad[0]),
            column=place,
            largest=LARGEST_PIXEL,
        )
        raise PictureError(problem)
    kept = lines.kept[:, 1:] if is_first else lines.kept[:, :-1]
    return PictureReading(path, kept, labels, _square(kept.shape[1]), None, column, why, lines)


def _label_column(lines: Lines) -> tuple[LabelColumn, Message]:
    """Where the label stands, and why it is taken so."""
    names = [name.strip().lower() for name in lines.top.names]
    called: list[LabelColumn] = [end for end, place in _ENDS if names and names[-place] in _NAMES]
    if len(called) == 1:
        return called[0], PictureDecision.NAMED(name=shortened(lines.top.names[0 if called[0] == "first" else -1]))
    values = [np.unique(lines.ends[:, place]) for _, place in _ENDS]
    may_be = [1 < len(found) <= FEW_CLASSES for found in values]
    are_all = [can and int(found[-1]) == len(found) - 1 for can, found in zip(may_be, values, strict=True)]
    for fits in (are_all, may_be):
        if fits[0] != fits[1]:
            place = fits.index(True)
            most = int(values[place][-1])
            if fits is are_all:
                return _ENDS[place][0], PictureDecision.CONTIGUOUS(most=most)
            return _ENDS[place][0], PictureDecision.FEW_NUMBERS(count=len(values[place]))
    return "first", PictureDecision.USUAL()


_ENDS: tuple[tuple[LabelColumn, int], ...] = (("first", 0), ("last", 1))


def _square(pixels: int) -> tuple[int, int] | None:
    side = math.isqrt(pixels)
    return (side, side) if side * side == pixels else None

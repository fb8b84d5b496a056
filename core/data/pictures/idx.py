"""IDX files, in which MNIST and its kin came: a head of four bytes and the sizes, then the bytes.

The head is 0, 0, the kind of number (8: bytes) and how many sizes follow, each of four bytes, the highest first
(LeCun, Cortes and Burges, The MNIST database of handwritten digits, 1998).
"""

import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.base.message import Count
from core.data.pictures.faults import PictureError, PictureFault
from core.data.pictures.packed import PIECE, Progress, Unpacked, unpacked

Bytes = NDArray[np.uint8]

PICTURES, LABELS = b"\x00\x00\x08\x03", b"\x00\x00\x08\x01"
MOST_BYTES = 700_000_000  # unpacked: all of EMNIST, and no more than a machine has
_WORDS = re.compile("(images|labels)([-.]idx)([13])")


def partner(path: Path) -> Path:
    """The file of labels of a file of pictures, or the other way round, by its usual name; packed or not."""
    other = _WORDS.sub(_other_words, path.name)
    beside = path.with_name(other)
    if beside.exists():
        return beside
    also = beside.with_suffix("") if beside.suffix == ".gz" else beside.with_name(f"{other}.gz")
    return also if also.exists() else beside


def _other_words(found: re.Match[str]) -> str:
    kind, joint, _ = found.groups()
    return f"labels{joint}1" if kind == "images" else f"images{joint}3"


def read_pictures(path: Path, progress: Progress | None = None) -> tuple[Bytes, tuple[int, int]]:
    """The pixels, (pictures, pixels), and the rows and columns of a picture.

    Raises
    ------
    PictureError
        If it is no such file, or cut short.
    """
    with unpacked(path, progress) as source:
        count, rows, columns = _sizes(source, PICTURES, 3)
        pictures, pixels = Count.PICTURE(count=count), rows * columns
        if count * pixels > MOST_BYTES:
            raise PictureError(PictureFault.TOO_LARGE(file=source.name, most=MOST_BYTES // 10**6))
        if count == 0 or pixels == 0:
            raise PictureError(PictureFault.NO_PICTURES(file=source.name))
        found, there = _filled(source, count * pixels)
        if there < len(found):
            missing = len(found) - there
            problem = PictureFault.CUT_SHORT(file=source.name, pictures=pictures, pixels=pixels, missing=missing)
            raise PictureError(problem)
        if source.read(1):
            raise PictureError(PictureFault.GOES_ON(file=source.name, pictures=pictures))
        return found.reshape(count, pixels), (rows, columns)


def read_labels(path: Path) -> Bytes:
    """The labels, (pictures,).

    Raises
    ------
    PictureError
        If it is no such file, or cut short.
    """
    with unpacked(path) as source:
        (count,) = _sizes(source, LABELS, 1)
        if count > MOST_BYTES:
            raise PictureError(PictureFault.TOO_LARGE(file=source.name, most=MOST_BYTES // 10**6))
        found, there = _filled(source, count)
        if there < count:
            raise PictureError(PictureFault.LABELS_CUT_SHORT(file=source.name, count=count, missing=count - there))
        return found


def _sizes(source: Unpacked, wanted: bytes, count: int) -> tuple[int, ...]:
    head = source.read(4)
    if not head:
        raise PictureError(PictureFault.EMPTY(file=source.name))
    if head != wanted:
        raise PictureError(PictureFault.NO_IDX(file=source.name, found=head.hex(" ")))
    sizes = source.read(4 * count)
    if len(sizes) < 4 * count:
        raise PictureError(PictureFault.HEAD_CUT_SHORT(file=source.name))
    return tuple(int(size) for size in np.frombuffer(sizes, ">u4"))


def _filled(source: Unpacked, size: int) -> tuple[Bytes, int]:
    """Room for so many bytes, and how many of them there were."""
    found, there = np.empty(size, np.uint8), 0
    while there < size and (piece := source.read(min(PIECE, size - there))):
        found[there : there + len(piece)] = np.frombuffer(piece, np.uint8)
        there += len(piece)
    return found, there


def idx_head(shape: tuple[int, ...]) -> bytes:
    """What stands before the bytes of this shape."""
    return bytes((0, 0, 8, len(shape))) + np.array(shape, ">u4").tobytes()

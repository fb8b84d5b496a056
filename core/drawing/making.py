"""A drawing made into a picture, as the pictures were made that a network has learned from."""

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from core.drawing.ink import distances, thickening
from core.drawing.strokes import Drawing

Array = NDArray[np.float64]
Shape = tuple[int, int]  # rows, columns

SCANNED = 32  # pixels on a side, which were black or white, of what was counted
COUNTED = 4  # pixels on a side of each of its blocks
COUNTED_BOX = 20.0, 32.0  # pixels, wide and high: what the digits fill of it
MASSED = 28  # pixels on a side of MNIST's pictures
MASSED_BOX = 20.0, 20.0  # pixels, into which a digit was fitted there before it was centred by its mass
INKED = 0.1  # of all ink: a pixel with more belongs to what is drawn
THINNEST, THICKEST = 0.04, 0.45  # shares of a picture's smaller side, for a pen
COARSE, LEAST_COARSE = 2, 16  # how thick a line gets is tried on so much larger pixels, of a picture so large
NEAR = 0.7  # pixels: points that are nearer to each other are one


class Method(Enum):
    """How a picture is made."""

    COUNTED = "counted"  # fitted into 32 × 32 pixels that are black or white, and each 4 × 4 of them counted
    MASSED = "massed"  # fitted into 20 × 20 grey ones, then their mass is put into the middle of 28 × 28
    BOXED = "boxed"  # fitted into the box that the data fill


@dataclass(frozen=True)
class PictureMaking:
    """How drawings become pictures of one shape."""

    shape: Shape
    method: Method
    box: tuple[float, float]  # wide and high, in pixels of what it is drawn into
    middle: tuple[float, float]  # of the box, right and down, in the same pixels
    ink: tuple[float, float]  # least and most of what is inked, as shares of the picture

    def picture(self, drawing: Drawing) -> Array:
        """What it is as a picture, (rows, columns), from 0 to 1; all 0 where nothing is drawn."""
        if drawing.is_empty:
            return np.zeros(self.shape)
        if self.method is Method.COUNTED:
            inked = self._apart(drawing, (SCANNED, SCANNED), is_squeezed=True) < 0.0
            rows, columns = self.shape
            return np.asarray(inked.reshape(rows, COUNTED, columns, COUNTED).mean(axis=(1, 3)))
        picture = _grey(self._apart(drawing, self.shape))
        if self.method is Method.MASSED:
            picture = _centred_by_mass(picture)
        return picture

    def _apart(self, drawing: Drawing, shape: Shape, *, is_squeezed: bool = False) -> Array:
        """How far each pixel is from the ink, once that is fitted into the box and as thick as the data's.

        A thicker line needs more of the box, so it is fitted again once it is known how thick it gets.
        """
        begins, ends, widths = drawing.segments()
        both = np.vstack((begins, ends))
        low, high = both.min(axis=0), both.max(axis=0)
        smaller = min(shape)
        grown, reach = 0.0, widths.mean()
        scale = self._scale(high - low + reach, 0.0, is_squeezed)
        pens = widths * np.sqrt(scale.prod())
        for fineness in (COARSE if smaller >= LEAST_COARSE else 1, 1):
            pens = np.clip(pens + 2.0 * grown, THINNEST * smaller, THICKEST * smaller)
            scale = self._scale(high - low, float(pens.mean()), is_squeezed)
            offset = np.array(self.middle) - scale * (low + high) / 2.0
            pieces = _thinned_out(begins * scale + offset, ends * scale + offset, pens)
            begin, end, pen = (piece / fineness for piece in pieces)
            apart = fineness * distances(begin, end, pen, (-(-shape[0] // fineness), -(-shape[1] // fineness)))
            grown = thickening(apart, *self.ink)
        return apart - grown

    def _scale(self, extent: Array, pen: float, is_squeezed: bool) -> Array:
        """Pixels a side of the square, right and down, (2,): the box is filled, or where squeezed its height always."""
        room = np.maximum(np.array(self.box) - pen, 1.0) / np.maximum(extent, 1e-3)
        if is_squeezed:  # what is narrow stays so: a 1 would be a block
            down = min(room[1], 2.0 * room[0])
            return np.array([min(room[0], down), down])
        return np.full(2, room.min())


def making_of(shape: Shape, pictures: Array) -> PictureMaking:
    """How drawings become pictures like these, (samples, rows · columns), from 0 to 1.

    8 × 8 pixels of sixteenths are made as E. Alpaydin and C. Kaynak made theirs (Optical Recognition of Handwritten
    Digits, 1998): programs of NIST (M. D. Garris et al., NISTIR 5469, 1994) fitted a digit into 32 × 32 pixels, and the
    black ones of each 4 × 4 were counted. Measured in the data, a digit is 32 high and about 20 wide there, and has
    about as much ink as any other, so that a drawing gets lines as thick. 28 × 28 pixels are made as those of MNIST
    (Y. LeCun et al., 1998). For any other shape the box is the one that the data fill.
    """
    rows, columns = shape
    cut = pictures.reshape(-1, rows, columns)
    inks = np.quantile(pictures.mean(axis=1), (0.4, 0.6)) if len(pictures) > 1 else np.array([0.15, 0.35])
    ink = float(np.clip(inks[0], 0.01, 0.9)), float(np.clip(inks[1], 0.01, 0.9))
    if shape == (SCANNED // COUNTED, SCANNED // COUNTED) and _are_counts(pictures):
        return PictureMaking(shape, Method.COUNTED, COUNTED_BOX, (SCANNED / 2, SCANNED / 2), ink)
    if shape == (MASSED, MASSED):
        return PictureMaking(shape, Method.MASSED, MASSED_BOX, (MASSED / 2, MASSED / 2), ink)
    left, wide = _filled(cut.max(axis=1))
    top, high = _filled(cut.max(axis=2))
    return PictureMaking(shape, Method.BOXED, (wide, high), (left + wide / 2, top + high / 2), ink)


def _are_counts(pictures: Array) -> bool:
    counts = pictures * COUNTED**2
    return bool((np.abs(counts - np.round(counts)) < 1e-6).all())


def _filled(lines: Array) -> tuple[float, float]:
    """Where along an axis drawings usually begin, and how long they are; of each line's most ink, (samples, lines)."""
    inked = lines[(lines > INKED).any(axis=1)] > INKED
    count = lines.shape[1]
    if not len(inked):
        return 0.0, float(count)
    first, last = inked.argmax(axis=1), count - inked[:, ::-1].argmax(axis=1)
    return float(first.mean()), float((last - first).mean())


def _thinned_out(begins: Array, ends: Array, pens: Array) -> tuple[Array, Array, Array]:
    """The pieces without those that are too short to be seen, (pieces, 2), (pieces, 2) and (pieces,).

    A hand draws hundreds of them; each costs time in each frame.
    """
    kept: list[int] = []
    joined = begins.copy()
    last = None  # the end of the piece that was kept last, in one stroke
    for index, (begin, end) in enumerate(zip(begins.tolist(), ends.tolist(), strict=True)):
        goes_on = index > 0 and begin == ends[index - 1].tolist()
        if not goes_on:
            last = begin
        is_last = index + 1 == len(begins) or begins[index + 1].tolist() != end
        if last is not None and (is_last or abs(end[0] - last[0]) + abs(end[1] - last[1]) >= NEAR):
            joined[index] = last
            kept.append(index)
            last = end
    return joined[kept], ends[kept], pens[kept]


def _grey(apart: Array) -> Array:
    """How much of each pixel is inked, from how far its middle is from the edge of the ink."""
    return np.clip(0.5 - apart, 0.0, 1.0)


def _centred_by_mass(picture: Array) -> Array:
    """The picture moved by whole pixels, so that the middle of its ink is its own."""
    total = picture.sum()
    if total == 0.0:
        return picture
    moved = picture
    for axis in (0, 1):
        count = picture.shape[axis]
        middle = float((picture.sum(axis=1 - axis) * (np.arange(count) + 0.5)).sum() / total)
        by = round(count / 2 - middle)
        inked = np.flatnonzero(moved.max(axis=1 - axis))
        by = int(np.clip(by, -inked[0], count - 1 - inked[-1]))  # nothing of it goes out of the picture
        moved = np.roll(moved, by, axis)
    return moved

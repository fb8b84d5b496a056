"""Numbers as an image, a pixel each: of a matrix in the colours that edges have, of a picture in ink or about 0."""

from collections.abc import Iterable
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from gui.look.theme import Colors
from gui.look.weight_colors import STEPS, color_of, mixed

Array = NDArray[np.float64]
Pixels = NDArray[np.uint32]  # opaque colours, as a QImage of Format_RGB32 holds them

SHADES = 255  # of ink, beside none


def image_of(values: Array, largest: float, colors: Colors) -> QImage:
    """The values, (rows, columns), where the colours end at ±`largest`; stripes where one is no number."""
    return _image(_striped(values, _edge_colors(colors)[_rooted(values, largest)], colors))


def image_about_0(values: Array, largest: float, colors: Colors, *, rooted: bool) -> QImage:
    """The values of a picture, (rows, columns), from the ground at 0 to the colours of the edges' map at ±`largest`.

    A colour is as far from the ground as its value from 0, or, `rooted`, as far as on the map of the edges, on which
    small values are seen beside large ones. Stripes stand where one is no number.
    """
    return images_about_0(values[np.newaxis], largest, colors, rooted=rooted)[0]


def images_about_0(values: Array, largest: float, colors: Colors, *, rooted: bool) -> list[QImage]:
    """The same of several pictures at once, (pictures, rows, columns): while training runs that is each frame."""
    known = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
    if rooted:
        steps = _rooted(known, largest)
    else:
        steps = np.rint(np.clip(known / (largest or 1.0), -1.0, 1.0) * STEPS).astype(np.intp) + STEPS
    pixels = _colors_about_0(colors)[steps]
    if np.isfinite(values).all():
        return [_image(picture) for picture in pixels]
    return [_image(_striped(numbers, picture, colors)) for numbers, picture in zip(values, pixels, strict=True)]


def ink_image(shares: Array, colors: Colors) -> QImage:
    """A picture of ink, (rows, columns) from 0 for none to 1; ink is the colour of text. Stripes for no number."""
    shades = np.rint(np.clip(np.nan_to_num(shares, nan=0.0), 0.0, 1.0) * SHADES).astype(np.intp)
    return _image(_striped(shares, _shades_of_ink(colors)[shades], colors))


def color_about_0(share: float, colors: Colors) -> QColor:
    """The colour that `image_about_0` has at a share of the largest value, from −1 to 1."""
    return mixed(QColor(colors.panel), QColor(colors.positive if share > 0.0 else colors.negative), abs(share))


def _rooted(values: Array, largest: float) -> NDArray[np.intp]:
    """Where on the map of the edges values lie, from 0 to 2 · STEPS; in the middle for what is no number."""
    known = np.where(np.isfinite(values), values, 0.0)
    share = np.sqrt(np.minimum(np.abs(known) / (largest or 1.0), 1.0))
    return np.asarray(np.rint(np.copysign(share, known) * STEPS).astype(np.intp) + STEPS)


def _striped(values: Array, pixels: Pixels, colors: Colors) -> Pixels:
    """The colours of the values, (rows, columns), with stripes where one is no number."""
    known = np.isfinite(values)
    if not known.all():
        stripes = np.asarray(np.add.outer(np.arange(len(values)), np.arange(values.shape[1])) % 2 == 0)
        striped = np.where(stripes, QColor(colors.error).rgb(), QColor(colors.panel).rgb())
        pixels = np.where(known, pixels, striped.astype(np.uint32))
    return pixels


def _image(pixels: Pixels) -> QImage:
    rows, columns = pixels.shape
    return QImage(np.ascontiguousarray(pixels).data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()


@cache
def _edge_colors(colors: Colors) -> Pixels:
    return _table(color_of(step, colors) for step in range(-STEPS, STEPS + 1))


@cache
def _colors_about_0(colors: Colors) -> Pixels:
    return _table(color_about_0(step / STEPS, colors) for step in range(-STEPS, STEPS + 1))


@cache
def _shades_of_ink(colors: Colors) -> Pixels:
    ground, ink = QColor(colors.panel), QColor(colors.text)
    return _table(mixed(ground, ink, shade / SHADES) for shade in range(SHADES + 1))


def _table(made: Iterable[QColor]) -> Pixels:
    return np.array([color.rgb() for color in made], dtype=np.uint32)

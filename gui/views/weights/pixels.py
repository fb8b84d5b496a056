"""Numbers of a matrix as an image, a pixel each, in the colours that edges have."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from gui.look.theme import Colors
from gui.look.weight_colors import STEPS, color_of

Array = NDArray[np.float64]


def image_of(values: Array, largest: float, colors: Colors) -> QImage:
    """The values, (rows, columns), where the colours end at ±`largest`; stripes where one is no number."""
    pixels = _colored(values, largest, colors)
    rows, columns, _ = pixels.shape
    padded = np.concatenate((pixels, np.full((rows, columns, 1), 255, np.uint8)), axis=2)
    return QImage(np.ascontiguousarray(padded).data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888).copy()


def _colored(values: Array, largest: float, colors: Colors) -> NDArray[np.uint8]:
    """The colour of each value, (rows, columns, 3)."""
    table = np.array([_rgb(color_of(step, colors)) for step in range(-STEPS, STEPS + 1)], dtype=np.uint8)
    known = np.isfinite(values)
    with np.errstate(invalid="ignore"):
        share = np.sqrt(np.minimum(np.abs(np.where(known, values, 0.0)) / (largest or 1.0), 1.0))
    step = np.rint(np.copysign(share, np.where(known, values, 0.0)) * STEPS).astype(np.intp)
    pixels = np.asarray(table[step + STEPS])
    if not known.all():
        stripes = np.asarray(np.add.outer(np.arange(len(values)), np.arange(values.shape[1])) % 2 == 0)
        error, panel = _rgb(QColor(colors.error)), _rgb(QColor(colors.panel))
        pixels[~known] = np.where(stripes[~known][:, np.newaxis], error, panel).astype(np.uint8)
    return pixels


def _rgb(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()

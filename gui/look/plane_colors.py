"""The colours of the plane: of a class, blended by certainty; or of a value, on the map of the edges."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from gui.look.theme import Colors
from gui.look.weight_colors import mixed

Array = NDArray[np.float64]
Pixels = NDArray[np.uint8]

SOFT = 0.55  # how much of the panel is mixed into the colours under the samples
STEPS = 256
SHAPES = ("o", "t1", "s", "d", "star", "p")  # of the classes: told apart without colour, too
NEARER = 0.55  # how much of a colour is kept each time that the classes go through all of them


def class_color(number: int, colors: Colors) -> QColor:
    """The colour of a class: those of the curves, and where there are more classes, the same nearer to the text's."""
    again, index = divmod(number, len(colors.curves))
    return mixed(QColor(colors.curves[index]), QColor(colors.text), 1.0 - NEARER**again)


def class_colors(classes: int, colors: Colors) -> list[QColor]:
    """The colours of so many classes."""
    return [class_color(number, colors) for number in range(classes)]


def value_color(share: float, colors: Colors) -> QColor:
    """The colour of a value, from 0, the low end, to 1."""
    end = QColor(colors.positive if share > 0.5 else colors.negative)
    return mixed(QColor(colors.panel), end, abs(share - 0.5) * 2)


class Palette:
    """The colours of one theme, as arrays."""

    def __init__(self, colors: Colors) -> None:
        panel, self._colors = QColor(colors.panel), colors
        self._scale = np.array([_rgb(mixed(value_color(k / (STEPS - 1), colors), panel, 0.2)) for k in range(STEPS)])
        self._panel, self._lost = np.array(_rgb(panel)), np.array(_rgb(QColor(colors.error)))

    def pixels(self, shares: Array) -> Pixels:
        """The picture, (rows, columns, 4), of shares as in `gui.views.plane.coloring.PlanePicture`."""
        lost = np.asarray(~np.isfinite(shares).all(axis=2))
        known = np.where(lost[:, :, np.newaxis], 0.0, shares)
        if shares.shape[2] == 1:
            rgb = self._scale[(known[:, :, 0] * (STEPS - 1)).astype(np.intp)]
        else:
            color = self._soft(shares.shape[2])
            # What is uncertain is pale: certainty is how far the largest share is above an even one.
            even = 1.0 / shares.shape[2]
            certain = ((known.max(axis=2, keepdims=True) - even) / (1.0 - even)).clip(0.0, 1.0)
            rgb = (1.0 - certain) * self._panel + certain * (known @ color)
        rgb = np.where(lost[:, :, np.newaxis], self._hatched(lost.shape), rgb)
        return np.concatenate((rgb, np.full((*lost.shape, 1), 255.0)), axis=2).astype(np.uint8)

    def _soft(self, classes: int) -> Array:
        """The colours under the samples, (classes, 3)."""
        panel = QColor(self._colors.panel)
        return np.array([_rgb(mixed(color, panel, SOFT)) for color in class_colors(classes, self._colors)])

    def _hatched(self, shape: tuple[int, ...]) -> Array:
        stripes = np.asarray(np.add.outer(np.arange(shape[0]), np.arange(shape[1])) % 6 < 2)
        return np.where(stripes[:, :, np.newaxis], self._lost, self._panel)


def _rgb(color: QColor) -> tuple[float, float, float]:
    return color.red(), color.green(), color.blue()

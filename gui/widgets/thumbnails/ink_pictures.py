"""Pictures in ink, made of numbers when they are wanted, and kept for a while."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from gui.look.theme import Colors

Ink = Callable[[int], NDArray[np.float64]]  # of a sample, by its number from 0: (rows, columns), from 0 to 1
LEVELS = 256
MOST_KEPT = 4096


class InkPictures:
    """A pixel of an image is a number; ink has the colour of text, and what has none the colour of a panel."""

    def __init__(self) -> None:
        self._ink: Ink | None = None
        self._table: list[int] = []
        self._kept: dict[int, QImage] = {}

    def take(self, ink: Ink | None) -> None:
        """Draw other samples from now on; None for none."""
        self._ink = ink
        self._kept.clear()

    def dress(self, colors: Colors) -> None:
        """Draw in these colours."""
        table = _shades(colors.panel, colors.text)
        if table != self._table:
            self._table = table
            self._kept.clear()

    def image(self, number: int) -> QImage | None:
        """The picture of a sample, as small as it is; None where samples have none."""
        if self._ink is None:
            return None
        known = self._kept.get(number)
        if known is not None:
            return known
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        shares = np.nan_to_num(self._ink(number), nan=0.0)
        levels = np.ascontiguousarray(np.rint(shares * (LEVELS - 1)), np.uint8)
        rows, columns = levels.shape
        image = QImage(levels.data, columns, rows, columns, QImage.Format.Format_Indexed8).copy()
        image.setColorTable(self._table)
        self._kept[number] = image
        return image


def _shades(paper: str, ink: str) -> list[int]:
    """The colours from no ink to full ink, as Qt's tables have them."""
    lightest, darkest = (np.array([int(color[place : place + 2], 16) for place in (1, 3, 5)]) for color in (paper, ink))
    shares = np.arange(LEVELS)[:, np.newaxis] / (LEVELS - 1)
    mixed = np.rint(lightest + shares * (darkest - lightest)).astype(np.intp)
    return [0xFF000000 | red << 16 | green << 8 | blue for red, green, blue in mixed.tolist()]

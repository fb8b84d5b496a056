"""Pictures in ink, made of numbers when they are wanted, and kept for a while."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from gui.look.pixels import ink_image
from gui.look.theme import LIGHT, Colors

Ink = Callable[[int], NDArray[np.float64]]  # of a sample, by its number from 0: (rows, columns), from 0 to 1
MOST_KEPT = 4096


class InkPictures:
    """A pixel of an image is a number; ink has the colour of text, and what has none the colour of a panel."""

    def __init__(self) -> None:
        self._ink: Ink | None = None
        self._colors: Colors = LIGHT
        self._kept: dict[int, QImage] = {}

    def take(self, ink: Ink | None) -> None:
        """Draw other samples from now on; None for none."""
        self._ink = ink
        self._kept.clear()

    def dress(self, colors: Colors) -> None:
        """Draw in these colours."""
        if colors != self._colors:
            self._colors = colors
            self._kept.clear()

    def image(self, number: int) -> QImage | None:
        """The picture of a sample, as small as it is; None where samples have none."""
        if self._ink is None:
            return None
        known = self._kept.get(number)
        if known is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            known = self._kept[number] = ink_image(self._ink(number), self._colors)
        return known

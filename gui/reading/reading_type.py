"""The letters of what is read: how large, and which."""

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from gui.look.text_size import grown

NUMBERS = 0.93  # times the size of the text: the letters of numbers look larger than they are
FORMULAS = 1.1
INDENT = 18.0  # of an item, for each level
FOR_MARK = 1.7  # sizes of a letter that the mark of a large one needs
LARGE = 20.0  # pixels: larger text needs more room around it
HEADINGS = {1: 5, 2: 3}  # by how many pixels these levels are larger than the text; the others are as large
KEYS = 0.8


class ReadingType(NamedTuple):
    """The size of the text and the height of its lines, told in pixels beside text of the usual size."""

    size: float = 15.0
    line_height: float = 23.0

    def text(self) -> QFont:
        """The font of what is read."""
        return _sized(QApplication.font(), self.size)

    def numbers(self) -> QFont:
        """The font of numbers and code, in which all digits are equally wide."""
        return _sized(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont), self.size * NUMBERS)

    def keys(self) -> QFont:
        """The font of what stands on a key."""
        return _sized(QApplication.font(), self.size * KEYS)

    def heading(self, level: int) -> QFont:
        """The font of a heading of this level, from 1."""
        font = _sized(QApplication.font(), self.size + HEADINGS.get(level, 0))
        font.setBold(True)
        return font

    @property
    def spread(self) -> float:
        """How many times as far as usual blocks stand from each other and from the edge."""
        return max(1.0, self.size / LARGE)

    @property
    def indent(self) -> int:
        """Of an item, for each level, in logical pixels."""
        return grown(max(INDENT, self.size * FOR_MARK if self.size > LARGE else 0.0))

    @property
    def formulas(self) -> float:
        """The size of formulas, in logical pixels."""
        return float(grown(self.size * FORMULAS))

    @property
    def lines(self) -> float:
        """The height of a line, in logical pixels."""
        return float(grown(self.line_height))


def _sized(font: QFont, pixels: float) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(grown(pixels))
    return sized

"""The fonts of a card, all derived from the application's."""

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF


class Face:
    """A font and its measures, in logical pixels."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self.ascent, self.descent = self._metrics.ascent(), self._metrics.descent()
        self.height = math.ceil(self.ascent + self.descent)
        self.cap_height = self._metrics.capHeight()

    def width(self, text: str) -> float:
        """How wide `text` is, in logical pixels."""
        return self._metrics.horizontalAdvance(text)

    def elided(self, text: str, width: float) -> str:
        """`text`, cut where it is wider."""
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, math.ceil(width))

    def smaller(self, factor: float) -> "Face":
        """The same face at another size."""
        font = QFont(self.font)
        font.setPixelSize(max(1, int(self.font.pixelSize() * factor)))
        return Face(font)

    def wrapped(self, text: str, width: float) -> list[str]:
        """`text` in lines no wider than `width`: broken at spaces, and inside a word only where it must be."""
        lines: list[str] = []
        line = ""
        for word in text.split(" "):
            longer = f"{line} {word}" if line else word
            if self.width(longer) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            line = word
            while self.width(line) > width and len(line) > 1:
                fits = next(n for n in range(len(line) - 1, 0, -1) if n == 1 or self.width(line[:n]) <= width)
                lines.append(line[:fits])
                line = line[fits:]
        return [*lines, line]


class Typography:
    """The faces of a card, for a given application font."""

    def __init__(self, base: QFont) -> None:
        size = QFontInfo(base).pixelSize()
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.em = float(size)
        self.formula_size = round(size * 1.2)
        self.title = _face(base, size + 7, bold=True)
        self.code_title = _face(fixed, size + 5, bold=True)
        self.body = _face(base, size)
        self.bold = _face(base, size + 1, bold=True)
        self.small = _face(base, size - 1)
        self.mono = _face(fixed, size)
        self.mono_small = _face(fixed, size - 2)
        self.mono_bold = _face(fixed, size + 2, bold=True)
        self.mono_title = _face(fixed, size + 3)


def _face(base: QFont, size: int, bold: bool = False) -> Face:
    font = QFont(base)
    font.setPixelSize(size)
    font.setBold(bold)
    return Face(font)


def decimals_of(value: str) -> int | None:
    """How many characters follow the units of a number; None for what can't stand in a column with others."""
    if "e" in value or not value[-1].isdigit():
        return None
    _, point, decimals = value.partition(".")
    return len(point) + len(decimals)

r"""Letters that the font of formulas doesn't have, such as Chinese ones, set in the window's font within a formula.

The formula is typeset with stand-ins of about the same width, in colours that nothing else has; their outlines are
then exchanged for those of the letters.
"""

import re
from collections.abc import Callable
from itertools import groupby
from xml.etree import ElementTree as ET

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainterPath, QTransform

from gui.formulas.outline import commands_of, letter

STAND_IN = "Ḉ"  # as high above the line, and as low below it, as letters are
MOST = 256  # runs of such letters in a formula
_WORDS = re.compile(r"\\text\{([^{}]*)\}")
_SVG = "http://www.w3.org/2000/svg"


class OtherLetters:
    r"""The letters in \text of one formula that are not known to its font.

    `alone` is a stand-in typeset by itself, whose line is at 0, at a font size of `size`.
    """

    def __init__(self, tex: str, is_known: Callable[[str], bool], alone: str, size: float) -> None:
        self._unit, self._size = _bounds(list(ET.fromstring(alone))), size  # noqa: S314  it is our own
        self._is_known = is_known
        self._runs: list[QPainterPath] = []
        self._widths: list[float] = []
        self.tex = _WORDS.sub(self._with_stand_ins, tex)

    def _with_stand_ins(self, words: re.Match[str]) -> str:
        parts = []
        for known, letters in groupby(words[1], self._is_known):
            run = "".join(letters)
            parts.append(rf"\text{{{run}}}" if known else self._stand_in(run))
        return "".join(parts)

    def _stand_in(self, run: str) -> str:
        font = QGuiApplication.font()
        font.setPixelSize(round(self._size))
        path = QPainterPath()
        path.addText(0.0, 0.0, font, run)
        if path.isEmpty() or len(self._runs) == MOST:  # what no font has, or has as a picture
            raise ValueError(run)
        self._runs.append(path)
        self._widths.append(QFontMetricsF(font).horizontalAdvance(run))
        count = max(1, round(self._widths[-1] / self._unit.width()))
        return rf"\textcolor{{{_color(len(self._runs) - 1)}}}{{\text{{{STAND_IN * count}}}}}"

    def put_into(self, svg: str, ink: str) -> str:
        """The typeset formula with the letters in the place of what stands for them, in the colour `ink`."""
        if not self._runs:
            return svg
        root = ET.fromstring(svg)  # noqa: S314  it is our own, made a moment ago
        for number, (path, width) in enumerate(zip(self._runs, self._widths, strict=True)):
            standing = [part for part in root if part.get("fill") == _color(number)]
            box = _bounds(standing)
            scale = box.height() / self._unit.height()
            line = box.top() - scale * self._unit.top()
            scale = min(scale, box.width() / width)
            left = box.left() + (box.width() - scale * width) / 2
            placed = QTransform(scale, 0.0, 0.0, scale, left, line).map(path)
            for part in standing:
                root.remove(part)
            root.append(ET.Element(f"{{{_SVG}}}path", {"d": commands_of(placed), "fill": ink}))
        ET.register_namespace("", _SVG)
        return ET.tostring(root, encoding="unicode")


def _color(number: int) -> str:
    return f"#fe01{number:02x}"


def _bounds(parts: list[ET.Element]) -> QRectF:
    box = QRectF()
    for part in parts:
        box = box.united(letter(part.get("d", "")).boundingRect())
    return box

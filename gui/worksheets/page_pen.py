"""Draws on a page in millimetres: text, lines, boxes, formulas; the same in a PDF, on a printer and in a preview.

The painter's units are tenths of a point, so that a font has a whole number of pixels everywhere, and text in a PDF is
text: a painter that scales would turn it into outlines.
"""

import math
from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPainter, QPen, QTextLayout

from gui.worksheets.formula_outlines import SIZE, FormulaOutlines

UNITS_AN_INCH = 720  # tenths of a point
UNITS = UNITS_AN_INCH / 25.4  # a millimetre
POINT = 10.0  # units
LEAST = 7.0  # points: what is smaller can't be read on a copy
SMALLER = 0.7  # of its size a text is written, at least, before it is cut
INK, DIM, RULE, PALE = "#14181f", "#5a6472", "#9aa2ae", "#d3d7de"
HAIR, THIN, BOLD = 0.5, 0.7, 1.0  # points


class Align(Enum):
    """Where a text stands at its place."""

    LEFT = 0.0
    MIDDLE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True)
class Style:
    """How a text looks; its size is in points."""

    size: float
    is_bold: bool = False
    is_mono: bool = False
    color: str = INK

    def font(self, size: float | None = None) -> QFont:
        """The font, or the same of another size."""
        if self.is_mono:
            family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        else:
            family = QGuiApplication.font().family()
        return _font(family, round((size or self.size) * POINT), self.is_bold)


@cache
def _font(family: str, size: int, is_bold: bool) -> QFont:
    """A font of so many pixels: each text on each page asks for one of a dozen, and Qt takes long to make one."""
    font = QFont(family)
    font.setPixelSize(size)
    font.setBold(is_bold)
    font.setFeature(QFont.Tag("liga"), 0)  # a ligature is another letter to whoever searches the text
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def width_of(text: str, style: Style, size: float | None = None) -> float:
    """How wide a text is, in millimetres."""
    return QFontMetricsF(style.font(size)).horizontalAdvance(text) / UNITS


def fitted(text: str, style: Style, room: float) -> tuple[str, float]:
    """A text and the size in which it is no wider than `room`: a smaller one, and cut where that is not enough.

    0 stands for as much room as it takes.
    """
    width = width_of(text, style)
    if not room or width <= room:
        return text, style.size
    smallest = max(min(LEAST, style.size), SMALLER * style.size)
    size = max(math.floor(style.size * POINT * room / width) / POINT, smallest)
    if width_of(text, style, size) > room:
        metrics = QFontMetricsF(style.font(size))
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room * UNITS)
    return text, size


def formula_width(formulas: FormulaOutlines, tex: str, plain: str, size: float) -> float:
    """How wide a formula is, in millimetres."""
    found = formulas.of(tex)
    return width_of(plain, Style(size)) if found is None else found.extent.width * size * POINT / SIZE / UNITS


class PagePen:
    """A painter in millimetres from the upper left corner of the page."""

    def __init__(self, painter: QPainter, formulas: FormulaOutlines) -> None:
        self._painter, self._formulas = painter, formulas
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def text(self, x: float, y: float, text: str, style: Style, align: Align = Align.LEFT, room: float = 0.0) -> float:
        """Write a line whose letters have their middle at `y`; smaller, or cut, where it is wider than `room`.

        Returns how wide it is.
        """
        text, size = fitted(text, style, room)
        width = width_of(text, style, size)
        font = style.font(size)
        self._painter.setFont(font)
        self._painter.setPen(QColor(style.color))
        baseline = y * UNITS + QFontMetricsF(font).capHeight() / 2
        self._painter.drawText(QPointF((x - align.value * width) * UNITS, baseline), text)
        return width

    def paragraph(self, x: float, y: float, width: float, text: str, style: Style, leading: float) -> float:
        """Write a text in lines of that width, the middle of the first at `y`; returns how high it is."""
        lines = lines_of(text, style, width)
        for number, line in enumerate(lines):
            self.text(x, y + number * leading, line, style)
        return len(lines) * leading

    def formula(self, x: float, y: float, tex: str, plain: str, size: float, room: tuple[float, float]) -> float:
        """Draw a formula with its middle at `y`, no larger than `room`, as text where it can't be typeset.

        Returns how wide it is.
        """
        found = self._formulas.of(tex)
        if found is None:
            return self.text(x, y, plain, Style(size), room=room[0])
        extent = found.extent
        scale = size * POINT / SIZE
        height = extent.ascent + extent.descent
        scale = min(scale, room[0] * UNITS / extent.width, room[1] * UNITS / height)
        painter = self._painter
        painter.save()
        painter.translate(QPointF(x * UNITS, y * UNITS - scale * height / 2))
        painter.scale(scale, scale)
        painter.fillPath(found.path, QColor(INK))
        painter.restore()
        return extent.width * scale / UNITS

    def line(self, x1: float, y1: float, x2: float, y2: float, width: float = HAIR, color: str = DIM) -> None:
        """Draw a line; its width is in points."""
        self._painter.setPen(QPen(QColor(color), width * POINT))
        self._painter.drawLine(QLineF(x1 * UNITS, y1 * UNITS, x2 * UNITS, y2 * UNITS))

    def dashes(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a dashed line."""
        pen = QPen(QColor(DIM), HAIR * POINT)
        pen.setDashPattern([4.0, 4.0])
        self._painter.setPen(pen)
        self._painter.drawLine(QLineF(x1 * UNITS, y1 * UNITS, x2 * UNITS, y2 * UNITS))

    def frame(self, x: float, y: float, width: float, height: float, radius: float = 1.2) -> None:
        """Draw a rectangle with round corners."""
        self._painter.setPen(QPen(QColor(INK), BOLD * POINT))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = QRectF(x * UNITS, y * UNITS, width * UNITS, height * UNITS)
        self._painter.drawRoundedRect(rect, radius * UNITS, radius * UNITS)

    def circle(self, x: float, y: float, diameter: float) -> None:
        """Draw a circle around its middle."""
        self._painter.setPen(QPen(QColor(INK), BOLD * POINT))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(QPointF(x * UNITS, y * UNITS), diameter / 2 * UNITS, diameter / 2 * UNITS)

    def blank(self, x: float, y: float, width: float, height: float) -> None:
        """Make a rectangle white again."""
        self._painter.fillRect(QRectF(x * UNITS, y * UNITS, width * UNITS, height * UNITS), Qt.GlobalColor.white)


def lines_of(text: str, style: Style, width: float) -> list[str]:
    """A text broken into lines of that width, in any script."""
    layout = QTextLayout(text, style.font())
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * UNITS)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines

"""All edges of the diagram in one item, painted colour by colour, with the values that stand on them."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from core.elements import Element, Weight
from core.figures import signed
from core.network import Network
from gui.diagram.colors import STEPS, color_of, step_of, width_of
from gui.diagram.highlight import Highlight
from gui.diagram.layout import PILL, Layout
from gui.theme import Colors

Array = NDArray[np.float64]

SMALLEST_READABLE = 0.62  # zoomed out further, the values on the edges would be dust


class Edges(QGraphicsItem):
    """Paints each weight as a line: colour and dashes tell its sign, width and colour its size."""

    def __init__(self, network: Network, layout: Layout, font: QFont) -> None:
        super().__init__()
        self._layout = layout
        self._font = QFont(font)
        self._font.setPointSizeF(8.5)
        self._weights = list(layout.edges)
        self._lines = list(layout.edges.values())
        self._positions = np.array([network.position(weight) for weight in self._weights], dtype=np.intp)
        self._starts = np.array([[line.x1(), line.y1()] for line in self._lines])
        self._ends = np.array([[line.x2(), line.y2()] for line in self._lines])
        self._pens: list[QPen] = []
        self._values: Array | None = None
        self._bins: dict[int, list[QLineF]] = {}
        self._lost: list[QLineF] = []
        self._texts: dict[Weight, str] = {}
        self._lit: list[QLineF] = []
        self._pointed: list[QLineF] = []
        self.largest = 0.0
        self.setZValue(-1)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._colors = colors
        self._pens = []
        for step in range(-STEPS, STEPS + 1):
            pen = QPen(color_of(step, colors), width_of(step))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if step < 0:
                pen.setDashPattern([5.0 / pen.widthF() + 1.5, 3.0 / pen.widthF() + 0.8])
            self._pens.append(pen)
        self._lost_pen = QPen(QColor(colors.error), 1.5, Qt.PenStyle.DotLine)
        self._lit_pen = QPen(_faded(colors.lit, 110), 13.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        self._pointed_pen = QPen(QColor(colors.lit), 13.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        self._pill_pen, self._text_pen = QPen(QColor(colors.border), 1.0), QPen(QColor(colors.text))
        self._pill_brush = QColor(colors.edge_label)
        self.update()

    def show_values(self, values: Array | None) -> None:
        """Show the entries of a flat vector, (parameters,); None where there is nothing to show yet."""
        shown = None if values is None else values[self._positions]
        self._values = shown
        finite = np.zeros(0) if shown is None else np.abs(shown[np.isfinite(shown)])
        self.largest = float(np.max(finite)) if finite.size else 0.0
        self._bins, self._lost = {}, []
        for line, value in zip(self._lines, [0.0] * len(self._lines) if shown is None else shown.tolist(), strict=True):
            if math.isfinite(value):
                self._bins.setdefault(step_of(value, self.largest), []).append(line)
            else:
                self._lost.append(line)
        self._texts = {}
        if shown is not None:
            for weight, value in zip(self._weights, shown.tolist(), strict=True):
                if weight in self._layout.pills:
                    self._texts[weight] = short(value)
        self.update()

    def light(self, highlight: Highlight, pointed: Element | None) -> None:
        """Light the edges of a highlight, and more strongly one that a factor comes from."""
        self._lit = [line for weight, line in self._layout.edges.items() if highlight.has(weight)]
        self._pointed = [line for weight, line in self._layout.edges.items() if weight == pointed]
        self.update()

    def nearest(self, place: QPointF, reach: float) -> Weight | None:
        """The weight whose value or line is at `place`, at most `reach` away."""
        for weight, centre in self._layout.pills.items():
            if weight in self._texts and PILL.translated(centre).contains(place):
                return weight
        if not self._weights:
            return None
        along = self._ends - self._starts
        point = np.array([place.x(), place.y()])
        share = ((point - self._starts) * along).sum(axis=1) / (along * along).sum(axis=1)
        feet = self._starts + np.clip(share, 0.0, 1.0)[:, None] * along
        distances = np.hypot(*(feet - point).T)
        best = int(distances.argmin())
        return self._weights[best] if distances[best] <= reach else None

    def boundingRect(self) -> QRectF:
        return self._layout.bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._lit_pen)
        painter.drawLines(self._lit)
        painter.setPen(self._pointed_pen)
        painter.drawLines(self._pointed)
        for step in sorted(self._bins, key=abs):
            painter.setPen(self._pens[step + STEPS])
            painter.drawLines(self._bins[step])
        painter.setPen(self._lost_pen)
        painter.drawLines(self._lost)
        if option.levelOfDetailFromTransform(painter.worldTransform()) < SMALLEST_READABLE:
            return
        painter.setFont(self._font)
        for weight, text in self._texts.items():
            rect = PILL.translated(self._layout.pills[weight])
            painter.setPen(self._pill_pen)
            painter.setBrush(self._pill_brush)
            painter.drawRoundedRect(rect, 10.0, 10.0)
            painter.setPen(self._text_pen)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def short(value: float) -> str:
    """Write a value so that it fits on an edge: +0.417, −1.2e−5."""
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else signed(value)
    if value == 0.0 or 0.0005 <= abs(value) < 100.0:
        return f"{value:+.3f}".replace("-", "−")
    if 100.0 <= abs(value) < 10_000.0:
        return f"{value:+.0f}".replace("-", "−")
    mantissa, exponent = f"{value:+.1e}".split("e")
    return f"{mantissa}e{int(exponent)}".replace("-", "−")


def _faded(color: str, alpha: int) -> QColor:
    faded = QColor(color)
    faded.setAlpha(alpha)
    return faded

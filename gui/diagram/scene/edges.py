"""All edges of the diagram in one item, painted colour by colour, with the values that stand on them."""

from collections.abc import Callable, Mapping
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from core.network.elements import Element, Weight
from core.network.network import Network
from gui.diagram.scene.highlight import Lights
from gui.diagram.scene.layout import PILL, NetworkLayout, distances
from gui.diagram.scene.shown import Light, Mark, ShownEdge, Written, mark_of
from gui.diagram.scene.zoomed_out import is_zoomed_out
from gui.look.direction import LEFT_TO_RIGHT
from gui.look.short_numbers import short
from gui.look.theme import Colors
from gui.look.weight_colors import STEPS, color_of, faded, seen_through, width_of

Array = NDArray[np.float64]

_CENTRE = Qt.AlignmentFlag.AlignCenter
_BESIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
STRONGER = 3.0  # times the width of the others
LOST = STEPS + 1  # after the steps of the map: what is no number


class Edges(QGraphicsItem):
    """Paints each weight as a line: colour and dashes tell its sign, width and colour its size."""

    def __init__(self, network: Network, layout: NetworkLayout, font: QFont, thickness: float = 1.0) -> None:
        """The edges of a layout; `thickness` times as wide as usual, where they stand closer together."""
        super().__init__()
        self._layout, self._thickness = layout, thickness
        self._font = sized(font)
        self._weights = list(layout.edges)
        self._lines = list(layout.edges.values())
        # Where the edges' weights stand in the flat vector
        self.positions = np.array([network.position(weight) for weight in self._weights], dtype=np.intp)
        self._starts = np.array([[line.x1(), line.y1()] for line in self._lines]).reshape(-1, 2)
        self._ends = np.array([[line.x2(), line.y2()] for line in self._lines]).reshape(-1, 2)
        self._labelled = [number for number, weight in enumerate(self._weights) if weight in layout.pills]
        self._pills = [PILL.translated(layout.pills[self._weights[number]]) for number in self._labelled]
        self._pens: tuple[QPen, ...] = ()
        self._faded_pens: tuple[QPen, ...] = ()
        self._strong_pens: tuple[QPen, ...] = ()
        self._is_strong: list[bool] | None = None  # which lines are drawn stronger than the others; None for no line
        self._steps = [0] * len(self._lines)
        self._bins: dict[int, list[QLineF]] = {}
        self._strong_bins: dict[int, list[QLineF]] = {}
        self._faded_bins: dict[int, list[QLineF]] = {}
        self._texts: list[str] = []
        self._usual = self._labelled, self._pills
        self._larger = [1.0] * len(self._pills)  # times the usual size that each text has
        self._is_lit = self._faded = [False] * len(self._lines)
        self._pointed_at: Element | None = None
        self._marks = [Mark.NONE] * len(self._lines)
        self._lit: list[QLineF] = []
        self._pointed: list[QLineF] = []
        self._marked: list[QLineF] = []
        self._kinked: list[QLineF] = []
        self.largest: float | None = None  # of what is shown; None where there is nothing to show yet
        self.setZValue(-1)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._pens, self._faded_pens = _pens_of(colors, self._thickness)
        self._strong_pens = _pens_of(colors, min(STRONGER * self._thickness, 1.0))[0]
        beneath = 13.0 * self._thickness
        self._lit_pen = QPen(seen_through(colors.lit, 150), beneath, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        self._pointed_pen = QPen(QColor(colors.lit), beneath, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        self._mark_pen = QPen(seen_through(colors.error, 84), beneath, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        self._kink_pen = QPen(seen_through(colors.accent, 60), beneath, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        self._pill_pens = {
            Mark.NONE: QPen(QColor(colors.border), 1.0),
            Mark.WRONG: QPen(QColor(colors.error), 1.4),
            Mark.KINK: QPen(QColor(colors.accent), 1.4),
            Mark.DIFFERS: QPen(QColor(colors.lit), 1.4),
        }
        self._text_pen = QPen(QColor(colors.text))
        self._faded_text_pen = QPen(faded(colors.text, colors))
        self._pill_brush = QColor(colors.edge_label)
        self.update()

    def show_values(self, values: Array | None, least: float = 0.0) -> None:
        """Show the entries of a flat vector, (parameters,); None where there is nothing to show yet.

        The colours end at the largest of those that are shown, and at `least` where that is more.
        """
        shown = np.zeros(len(self._lines)) if values is None else values[self.positions]
        finite = np.abs(shown[np.isfinite(shown)])
        largest = max(float(np.max(finite)) if finite.size else 0.0, least)
        self.largest = None if values is None else largest
        self._steps = _steps_of(shown, largest)
        self._labelled, self._pills = self._usual
        self._larger = [1.0] * len(self._pills)
        self._texts = [] if values is None else [short(float(shown[number])) for number in self._labelled]
        self._sort()

    def write(self, written: Mapping[Weight, Written]) -> None:
        """Let these texts stand on the edges in the place of the values, until other values are shown.

        Where some are larger than usual, they are seen from afar, too.
        """
        self._larger = [each.larger for each in written.values()]
        numbers = {weight: number for number, weight in enumerate(self._weights)}
        self._labelled = [numbers[weight] for weight in written]
        self._pills = [each.box for each in written.values()]
        self._texts = [each.text for each in written.values()]
        self.update()

    def place_of_text(self, weight: Weight) -> QPointF | None:
        """In the scene, the middle of what is written on an edge; None where nothing is."""
        places = {self._weights[number]: pill for number, pill in zip(self._labelled, self._pills, strict=True)}
        return places[weight].center() if weight in places else None

    def shown(self) -> dict[Weight, ShownEdge]:
        """What is painted of each weight."""
        written = map(Written, self._texts, self._pills) if self._texts else ()
        values = dict(zip(self._labelled, written, strict=False))
        return {
            weight: ShownEdge(
                values[number].text if number in values else "",
                self._light_of(number),
                self._marks[number],
                values[number].box if number in values else None,
            )
            for number, weight in enumerate(self._weights)
        }

    def _light_of(self, number: int) -> Light:
        if self._weights[number] == self._pointed_at:
            return Light.POINTED
        if self._is_lit[number]:
            return Light.LIT
        return Light.FADED if self._faded[number] else Light.PLAIN

    @property
    def lost(self) -> bool:
        """Whether something that is shown is no number."""
        return LOST in self._steps

    def light(self, highlight: Lights, pointed: Element | None, steps_back: Callable[[Element], bool]) -> None:
        """Light the edges of a highlight, more strongly one that a factor comes from; of the others fade some."""
        self._is_lit = lit = [highlight.has(weight) for weight in self._weights]
        self._pointed_at = pointed
        self._lit = [line for line, has in zip(self._lines, lit, strict=True) if has]
        self._faded = [not has and steps_back(weight) for weight, has in zip(self._weights, lit, strict=True)]
        self._pointed = []
        if isinstance(pointed, Weight) and pointed in self._layout.edges:
            self._pointed = [self._layout.edges[pointed]]
            self._faded[self._weights.index(pointed)] = False
        self._sort()

    def strengthen(self, is_strong: Callable[[Weight], bool]) -> None:
        """Draw some edges stronger, and above the others, which step back: where many are thin, these are seen."""
        strong = [is_strong(weight) for weight in self._weights]
        now = strong if any(strong) else None
        if now != self._is_strong:
            self._is_strong = now
            self._sort()

    def mark(self, wrong: NDArray[np.bool_], kinks: NDArray[np.bool_], differs: NDArray[np.bool_]) -> None:
        """Mark the edges whose gradients are wrong, or at a kink, or whose weights differ from another run's.

        There is one entry for each of `positions`.
        """
        self._marks = [Mark.NONE] * len(self._lines)
        self._marked, self._kinked = [], []
        for number in np.flatnonzero(kinks | wrong | differs).tolist():
            mark = self._marks[number] = mark_of(bool(wrong[number]), bool(kinks[number]), bool(differs[number]))
            if mark is not Mark.DIFFERS:  # which may be all of them: the sign at the value says it
                (self._marked if mark is Mark.WRONG else self._kinked).append(self._lines[number])
        self.update()

    def _sort(self) -> None:
        """Put the lines together that are painted with one pen."""
        self._bins, self._faded_bins, self._strong_bins = {}, {}, {}
        strong = self._is_strong or [False] * len(self._lines)
        for number, (line, step) in enumerate(zip(self._lines, self._steps, strict=True)):
            if strong[number]:
                bins = self._strong_bins
            else:
                steps_back = self._faded[number] or (self._is_strong is not None and not self._is_lit[number])
                bins = self._faded_bins if steps_back else self._bins
            bins.setdefault(step, []).append(line)
        self.update()

    def values_are_seen(self, scale: float) -> bool:
        """Whether the values stand on the edges, zoomed to `scale`."""
        return bool(self._texts) and (max(self._larger) > 1.0 or not is_zoomed_out(scale))

    def nearest(self, place: QPointF, reach: float, scale: float) -> Weight | None:
        """The weight whose value or line is at `place`, at most `reach` away, zoomed to `scale`."""
        if self.values_are_seen(scale):
            for number, pill in zip(self._labelled, self._pills, strict=True):
                if pill.contains(place):
                    return self._weights[number]
        if not self._weights:
            return None
        away = distances(self._starts, self._ends, np.array([[place.x(), place.y()]]))[0]
        best = int(np.argmin(away))
        return self._weights[best] if away[best] <= reach else None

    def boundingRect(self) -> QRectF:
        return self._layout.bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, self._faded_bins, self._faded_pens)
        for pen, lines in ((self._kink_pen, self._kinked), (self._mark_pen, self._marked)):
            painter.setPen(pen)
            painter.drawLines(lines)
        painter.setPen(self._lit_pen)
        painter.drawLines(self._lit)
        painter.setPen(self._pointed_pen)
        painter.drawLines(self._pointed)
        self._draw(painter, self._bins, self._pens)
        self._draw(painter, self._strong_bins, self._strong_pens)
        if self.values_are_seen(option.levelOfDetailFromTransform(painter.worldTransform())):
            self._write(painter)

    @staticmethod
    def _draw(painter: QPainter, bins: dict[int, list[QLineF]], pens: tuple[QPen, ...]) -> None:
        for step in sorted(bins, key=abs):
            painter.setPen(pens[step + STEPS])
            painter.drawLines(bins[step])

    def _write(self, painter: QPainter) -> None:
        painter.setBrush(self._pill_brush)
        written = None
        for number, pill, text, larger in zip(self._labelled, self._pills, self._texts, self._larger, strict=True):
            if larger != written:
                painter.setFont(self._font if larger == 1.0 else sized(self._font, larger))
                written = larger
            mark = self._marks[number]
            painter.setPen(self._pill_pens[mark])
            painter.drawRoundedRect(pill, 10.0 * larger, 10.0 * larger)
            if mark is not Mark.NONE:
                painter.drawText(pill.adjusted(5.0, 0.0, 0.0, 0.0), _BESIDE, mark.value)
            painter.setPen(self._faded_text_pen if self._faded[number] else self._text_pen)
            place = pill if mark is Mark.NONE else pill.adjusted(9.0, 0.0, 0.0, 0.0)
            painter.drawText(place, _CENTRE, text)


def _steps_of(values: Array, largest: float) -> list[int]:
    """Where on the map each value lies, as `step_of` says it of one; LOST for what is no number."""
    known = np.isfinite(values)
    shares = np.sqrt(np.minimum(np.abs(np.where(known, values, 0.0)) / (largest or 1.0), 1.0))
    steps = np.rint(np.copysign(shares, np.where(known, values, 0.0)) * STEPS).astype(np.intp)
    found: list[int] = np.where(known, steps, LOST).tolist()
    return found


def sized(font: QFont, larger: float = 1.0) -> QFont:
    """The same font as large as values on edges are written, or so many times larger."""
    font = QFont(font)
    font.setPointSizeF(8.5 * larger)
    return font


def pen_of(step: int, colors: Colors, thickness: float = 1.0) -> QPen:
    """The pen of the edges at a step of the map, from -STEPS to STEPS, or of those that are LOST; dashed below 0."""
    if step == LOST:
        return QPen(QColor(colors.error), 1.5 * thickness, Qt.PenStyle.DotLine)
    pen = QPen(color_of(step, colors), width_of(step) * thickness)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if step < 0:
        pen.setDashPattern([5.0 / pen.widthF() + 1.5, 3.0 / pen.widthF() + 0.8])
    return pen


def faded_pen_of(step: int, colors: Colors, thickness: float = 1.0) -> QPen:
    """The same for edges that step back."""
    pen = pen_of(step, colors, thickness)
    pen.setColor(faded(pen.color(), colors))
    return pen


@cache
def _pens_of(colors: Colors, thickness: float) -> tuple[tuple[QPen, ...], tuple[QPen, ...]]:
    """The pens of all steps, LOST last, and those of edges that step back: the same for each network that is drawn."""
    steps = range(-STEPS, LOST + 1)
    pens = tuple(pen_of(step, colors, thickness) for step in steps)
    return pens, tuple(faded_pen_of(step, colors, thickness) for step in steps)

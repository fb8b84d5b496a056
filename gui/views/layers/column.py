"""One layer, drawn: its SOPs on the activation's curve, and the sizes of its gradients."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from core.analysis.saturation import FLAT, LARGEST, SMALLEST, LayerState
from gui.look.pictures import is_for_a_picture
from gui.look.text_size import grown
from gui.look.theme import Colors
from gui.look.weight_colors import mixed, seen_through
from gui.texts.layers import gradients_of, name_of, saturation_of

Array = NDArray[np.float64]

MOST_DOTS = 24  # neurons that are drawn one by one
HISTOGRAM_BINS = 48  # of more
CURVE_POINTS = 121
LABELLED_POWERS = (-16, -12, -8, -4, 0), (-16, -8, 0), (-16, 0)  # of ten; the first of them that have room
# Logical pixels.
LINE_HEIGHT = 15.0  # of text
AXIS_HEIGHT = 12.0  # below the gradients
DOT_RADIUS = 4.0
BETWEEN_LABELS = 6.0  # of the gradients


def label_of_power(power: int) -> str:
    """A power of ten, as it stands below the gradients."""
    return f"1e{power}".replace("-", "−") if power else "1"


@dataclass(frozen=True)
class LayerColumn:
    """Where a layer stands, and what is drawn of it."""

    state: LayerState
    rect: QRectF
    depth: int
    gradients: str  # what those of its weights are called

    @property
    def curve_rect(self) -> QRectF:
        """Where the activation's curve is."""
        height = (self.rect.height() - 3 * grown(LINE_HEIGHT) - grown(AXIS_HEIGHT)) * 0.56
        return QRectF(self.rect.left(), self.rect.top() + 2 * grown(LINE_HEIGHT), self.rect.width(), height)

    @property
    def sizes_rect(self) -> QRectF:
        """Where the gradients' sizes are."""
        top = self.curve_rect.bottom() + grown(LINE_HEIGHT)
        return QRectF(self.rect.left(), top, self.rect.width(), self.rect.bottom() - grown(AXIS_HEIGHT) - top)

    def labelled_powers(self, metrics: QFontMetricsF) -> tuple[int, ...]:
        """The powers of ten below the gradients: as many as stand apart in a font of these metrics."""
        decade = self.sizes_rect.width() / (LARGEST - SMALLEST + 1)
        *more, fewest = LABELLED_POWERS
        for powers in more:
            widest = max(metrics.horizontalAdvance(label_of_power(power)) for power in powers)
            if (powers[1] - powers[0]) * decade >= widest + grown(BETWEEN_LABELS):
                return powers
        return fewest

    @property
    def range(self) -> tuple[float, float]:
        """The SOPs that the curve is drawn over."""
        finite = self.state.batch_sops[np.isfinite(self.state.batch_sops)]
        reach = self.state.activation.reach
        low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
        low, high = min(low, -reach), max(high, reach)
        return low - 0.04 * (high - low), high + 0.04 * (high - low)

    def place_of(self, neuron: int) -> QPointF:
        """Where a neuron's dot is."""
        z = self.state.sops[neuron : neuron + 1]
        return self._places(z, self._values(z))[0]

    def neuron_at(self, at: QPointF) -> int | None:
        """The neuron whose dot is nearest to a place; None where none is near."""
        if self.state.size > MOST_DOTS:
            return None
        seen = [neuron for neuron in range(self.state.size) if np.isfinite(self.state.sops[neuron])]
        away = {neuron: (self.place_of(neuron) - at).manhattanLength() for neuron in seen}
        nearest = min(away, key=away.__getitem__, default=None)
        return nearest if nearest is not None and away[nearest] <= 2 * DOT_RADIUS + 2 else None

    def paint(self, painter: QPainter, font: QFont, colors: Colors, curves: "CurvePictures") -> None:
        """Draw all of it; `curves` are those of the columns that were drawn before."""
        small = QFont(font)
        small.setPixelSize(grown(11))
        bold = QFont(small)
        bold.setBold(True)
        metrics = QFontMetricsF(small)
        self._write_title(painter, bold, small, colors)
        if self.curve_rect.isEmpty():
            return  # the view is so low that the title takes all of it
        curves.draw(painter, self, colors)
        self._paint_sops(painter, colors)
        self._paint_sizes(painter, small, metrics, colors)

    def _write_title(self, painter: QPainter, bold: QFont, small: QFont, colors: Colors) -> None:
        state, rect = self.state, self.rect
        elide = Qt.TextElideMode.ElideRight
        line = QRectF(rect.left(), rect.top(), rect.width(), grown(LINE_HEIGHT))
        painter.setFont(bold)
        painter.setPen(QColor(colors.text))
        title = f"{name_of(state, self.depth)} · {state.activation.name.replace('_', ' ')}"
        title = QFontMetricsF(bold).elidedText(title, elide, rect.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(small)
        painter.setPen(QColor(colors.error if state.saturated_count else colors.dim))
        text = QFontMetricsF(small).elidedText(saturation_of(state), elide, rect.width())
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line.translated(0, grown(LINE_HEIGHT)), align, text)

    def paint_curve(self, painter: QPainter, colors: Colors) -> None:
        """Draw the activation's curve, and behind it where it is flat."""
        rect, (low, high), activation = self.curve_rect, self.range, self.state.activation
        z = np.linspace(low, high, CURVE_POINTS)
        values = self._values(z)
        if activation.steepest:
            flat = np.abs(activation.derivative(z, activation.value(z))) < FLAT * activation.steepest
            step = rect.width() / (CURVE_POINTS - 1)
            ground = seen_through(colors.error, 34)
            for place in np.flatnonzero(flat).tolist():
                left = max(rect.left(), rect.left() + (place - 0.5) * step)
                painter.fillRect(QRectF(left, rect.top(), min(step, rect.right() - left), rect.height()), ground)
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if low < 0 < high:
            x = rect.left() - low / (high - low) * rect.width()
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        painter.setPen(QPen(mixed(QColor(colors.accent), QColor(colors.panel), 0.2), 2.0))
        painter.drawPolyline(QPolygonF(self._places(z, values)))

    def _paint_sops(self, painter: QPainter, colors: Colors) -> None:
        """Each neuron as a dot on the curve; of many a histogram below it."""
        state, rect, (low, high) = self.state, self.curve_rect, self.range
        many = state.batch_sops.ravel() if len(state.batch_sops) > 1 else state.sops
        if many.size > MOST_DOTS:
            counts, _ = np.histogram(many[np.isfinite(many)], bins=HISTOGRAM_BINS, range=(low, high))
            width, most = rect.width() / HISTOGRAM_BINS, max(int(counts.max()), 1)
            color = seen_through(colors.curves[1], 130)
            for index in np.flatnonzero(counts).tolist():
                height = max(2.0, rect.height() * 0.8 * counts[index] / most)
                bar = QRectF(rect.left() + index * width, rect.bottom() - height, max(width - 0.5, 1.0), height)
                painter.fillRect(bar, color)
        if state.size <= MOST_DOTS:
            painter.setPen(QPen(QColor(colors.panel), 1.0))
            places = self._places(state.sops, self._values(state.sops))
            for neuron, dot in enumerate(places):
                if np.isfinite(state.sops[neuron]):
                    painter.setBrush(QColor(colors.error if state.saturated[neuron] else colors.lit))
                    painter.drawEllipse(dot, DOT_RADIUS, DOT_RADIUS)

    def _paint_sizes(self, painter: QPainter, font: QFont, metrics: QFontMetricsF, colors: Colors) -> None:
        state, rect = self.state, self.sizes_rect
        sizes = state.gradients
        bad = sizes.lost or sizes.zeros == sizes.count
        painter.setFont(font)
        painter.setPen(QColor(colors.error if bad else colors.dim))
        above = QRectF(rect.left(), rect.top() - grown(LINE_HEIGHT), rect.width(), grown(LINE_HEIGHT))
        text = f"{self.gradients}  {gradients_of(state)}"
        painter.drawText(
            above,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width()),
        )
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        count = LARGEST - SMALLEST + 1
        width = rect.width() / count
        painter.setPen(QColor(colors.dim))
        for power in self.labelled_powers(metrics):
            x = rect.left() + (power - SMALLEST + 0.5) * width
            label = label_of_power(power)
            below = QRectF(x - grown(24), rect.bottom() + 1, grown(48), grown(AXIS_HEIGHT))
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, label)
        most = max(int(sizes.decades.max()), 1)
        color = QColor(colors.curves[0])
        for index in np.flatnonzero(sizes.decades).tolist():
            height = max(2.0, (rect.height() - 2) * sizes.decades[index] / most)
            bar = QRectF(rect.left() + index * width + 0.5, rect.bottom() - height, max(width - 1.0, 1.0), height)
            painter.fillRect(bar, color)

    def _values(self, z: Array) -> Array:
        with np.errstate(all="ignore"):
            if self.state.activation.name == "softmax":
                return np.asarray(1.0 / (1.0 + np.exp(-z)))  # one output against another that stays at 0
            return np.asarray(self.state.activation.value(z[np.newaxis])[0])

    def _places(self, z: Array, values: Array) -> list[QPointF]:
        rect, (low, high) = self.curve_rect, self.range
        ends = self._values(np.linspace(low, high, CURVE_POINTS))
        finite = ends[np.isfinite(ends)]
        bottom, top = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
        span = (top - bottom) or 1.0
        x = rect.left() + (z - low) / (high - low) * rect.width()
        y = rect.bottom() - 3 - (values - bottom) / span * (rect.height() - 8)
        return [QPointF(*each) for each in zip(x.tolist(), y.tolist(), strict=True)]


class CurvePictures:
    """The activations' curves as they are drawn, a picture a layer: over most states none of them changes."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[tuple[object, ...], QPixmap]] = {}

    def draw(self, painter: QPainter, column: LayerColumn, colors: Colors) -> None:
        """Draw the curve of a column: anew, where it is another one, elsewhere, or in other colours."""
        if is_for_a_picture(painter):
            column.paint_curve(painter, colors)
            return
        place, ratio = _on_whole_pixels(column.curve_rect), painter.device().devicePixelRatio()
        curve = (column.state.activation, column.range, column.curve_rect.getRect(), ratio, colors)
        kept = self._kept.get(column.state.layer)
        if kept is None or kept[0] != curve:
            kept = self._kept[column.state.layer] = curve, _drawn_curve(column, place, ratio, colors)
        painter.drawPixmap(place.topLeft(), kept[1])


def _drawn_curve(column: LayerColumn, place: QRect, ratio: float, colors: Colors) -> QPixmap:
    picture = QPixmap(place.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-place.topLeft())
    column.paint_curve(painter, colors)
    painter.end()
    return picture


def _on_whole_pixels(rect: QRectF) -> QRect:
    """A rectangle around all that is drawn in `rect`, whose corners are whole pixels on screens of quarters, too."""
    left, top = (4 * math.floor((edge - 2.0) / 4) for edge in (rect.left(), rect.top()))
    right, bottom = (4 * math.ceil((edge + 2.0) / 4) for edge in (rect.right(), rect.bottom()))
    return QRect(left, top, right - left, bottom - top)

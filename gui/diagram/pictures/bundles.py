"""What leaves the picture: for each neuron of the first layer one curve, as wide as all pixels together add to it."""

from collections.abc import Collection, Mapping

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from core.network.elements import Neuron
from gui.diagram.pictures.picture_layout import PictureLayout
from gui.diagram.scene.shown import Light
from gui.look.theme import Colors
from gui.look.weight_colors import STEPS, color_of, faded, seen_through, step_of

THINNEST, WIDEST = 0.8, 2.6
DASH, GAP = 6.0, 4.0
LIT = 7.0  # beneath what is lit


class Bundles(QGraphicsItem):
    """Colour and dashes tell the sign of what is added, width and colour how much.

    It also paints what leads on level from a neuron, between those of the column beside it.
    """

    def __init__(self, layout: PictureLayout) -> None:
        super().__init__()
        self._bounds = layout.bounds
        self._paths = {
            neuron: _curve(line.p1(), line.p2(), layout.before_first) for neuron, line in layout.bundles.items()
        }
        self._dashed = {neuron: _dashes(path) for neuron, path in self._paths.items()}
        self._stubs = layout.stubs
        self._lit_stubs: frozenset[Neuron] = frozenset()
        self._steps = dict.fromkeys(self._paths, 0)
        self._lights = dict.fromkeys(self._paths, Light.PLAIN)
        self.setZValue(-2)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._colors = colors
        self.update()

    def show_added(self, added: Mapping[Neuron, float]) -> None:
        """Show what the picture adds to each neuron's SOP; nothing where that isn't to be seen yet."""
        largest = max((abs(value) for value in added.values() if abs(value) < float("inf")), default=0.0)
        self._steps = {neuron: step_of(added.get(neuron, 0.0), largest) for neuron in self._paths}
        self.update()

    def light(self, lights: Mapping[Neuron, Light], lit: Collection[Neuron]) -> None:
        """Let the curves stand out, or step back; and what leads on from neurons that are lit."""
        now = dict(lights), frozenset(lit)
        if now != (self._lights, self._lit_stubs):
            self._lights, self._lit_stubs = now
            self.update()

    @property
    def lights(self) -> Mapping[Neuron, Light]:
        """How each stands out."""
        return self._lights

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        plain, lit = QPen(color_of(0, self._colors), THINNEST), QPen(seen_through(self._colors.lit, 150), LIT)
        lit.setCapStyle(Qt.PenCapStyle.FlatCap)
        for neuron, stubs in self._stubs.items():
            for pen in (lit, plain) if neuron in self._lit_stubs else (plain,):
                painter.setPen(pen)
                painter.drawLines(stubs)
        order = sorted(
            self._paths, key=lambda neuron: (self._lights[neuron] is not Light.FADED, abs(self._steps[neuron]))
        )
        for neuron in order:
            path, step, light = self._paths[neuron], self._steps[neuron], self._lights[neuron]
            if light in (Light.LIT, Light.POINTED):
                painter.setPen(QPen(seen_through(self._colors.lit, 150), LIT))
                painter.drawPath(path)
            color = color_of(step, self._colors)
            pen = QPen(faded(color, self._colors) if light is Light.FADED else color, _width(step))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawPath(self._dashed[neuron] if step < 0 else path)


def _width(step: int) -> float:
    return THINNEST + (WIDEST - THINNEST) * abs(step) / STEPS


def _dashes(path: QPainterPath) -> QPainterPath:
    """The dashes of a curve. Qt's own begin where the part begins that is painted anew, and so they jump."""
    polygon = path.toSubpathPolygons()[0]
    corners = np.array([(polygon.at(index).x(), polygon.at(index).y()) for index in range(polygon.size())])
    along = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(corners, axis=0).T))))
    dashes = QPainterPath()
    for begin in np.arange(0.0, along[-1], DASH + GAP):
        end = min(begin + DASH, along[-1])
        marks = [begin, *along[(along > begin) & (along < end)], end]
        points = zip(np.interp(marks, along, corners[:, 0]), np.interp(marks, along, corners[:, 1]), strict=True)
        for number, (x, y) in enumerate(points):
            (dashes.lineTo if number else dashes.moveTo)(float(x), float(y))
    return dashes


def _curve(start: QPointF, end: QPointF, level: float) -> QPainterPath:
    """From the picture to where it is level with the neuron, and on to it between those of a column before it."""
    path = QPainterPath(start)
    middle = (start.x() + level) / 2
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), QPointF(level, end.y()))
    path.lineTo(end)
    return path

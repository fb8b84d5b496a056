"""A network as a small picture: places and edges as in the diagram, without names and numbers."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.network.elements import Input
from core.network.network import Network
from gui.diagram.scene.edges import LOST, pen_of
from gui.diagram.scene.layout import INPUT, RADIUS, NetworkLayout
from gui.look.direction import LEFT_TO_RIGHT
from gui.look.theme import Colors
from gui.look.weight_colors import STEPS, step_of

AIR = 12.0  # of the scene, around the nodes
LARGEST = 0.22  # times the diagram's size: two neurons don't fill the picture
THINNEST, THICKEST = 0.6, 2.2  # logical pixels of an edge


@dataclass(frozen=True)
class NetworkSketch:
    """What is painted of a network, in the coordinates of the diagram's scene; holds nothing of the network itself."""

    bounds: QRectF
    edges: tuple[tuple[QLineF, int], ...]  # each with its step on the diagram's map of colours
    inputs: tuple[QPointF, ...]
    neurons: tuple[QPointF, ...]


def sketch_of(network: Network, parameters: NDArray[np.float64]) -> NetworkSketch:
    """The sketch of a network with these parameters, (parameters,); it may be made beside the window."""
    layout = NetworkLayout(network)
    weights = [float(parameters[network.position(weight)]) for weight in layout.edges]
    finite = [abs(weight) for weight in weights if np.isfinite(weight)]
    largest = max(finite, default=0.0)
    steps = [step_of(weight, largest) if np.isfinite(weight) else LOST for weight in weights]
    inputs = tuple(place for node, place in layout.nodes.items() if isinstance(node, Input))
    neurons = tuple(place for node, place in layout.nodes.items() if not isinstance(node, Input))
    bounds = QRectF()
    for place in (*inputs, *neurons):
        bounds = bounds.united(QRectF(place.x() - RADIUS, place.y() - RADIUS, 2 * RADIUS, 2 * RADIUS))
    edges = tuple(zip(layout.edges.values(), steps, strict=True))
    return NetworkSketch(bounds.adjusted(-AIR, -AIR, AIR, AIR), edges, inputs, neurons)


def paint_sketch(painter: QPainter, sketch: NetworkSketch, place: QRectF, growth: float, colors: Colors) -> None:
    """Paint a sketch into the middle of a rectangle, as large as fits there; `growth` is how large text is."""
    painter.save()
    painter.setLayoutDirection(LEFT_TO_RIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    bounds = sketch.bounds
    scale = min(place.width() / bounds.width(), place.height() / bounds.height(), LARGEST * growth)
    painter.translate(place.center())
    painter.scale(scale, scale)
    painter.translate(-bounds.center())
    for line, step in sorted(sketch.edges, key=_strength):
        painter.setPen(_pen(step, scale, growth, colors))
        painter.drawLine(line)
    painter.setPen(QPen(QColor(colors.text), 1.0 / scale))
    painter.setBrush(QColor(colors.panel))
    for centre in sketch.inputs:
        painter.drawRoundedRect(INPUT.translated(centre), 9.0, 9.0)
    painter.setBrush(QColor(colors.activation))
    for centre in sketch.neurons:
        painter.drawEllipse(centre, RADIUS, RADIUS)
    painter.restore()


def _strength(edge: tuple[QLineF, int]) -> int:
    return abs(edge[1])


def _pen(step: int, scale: float, growth: float, colors: Colors) -> QPen:
    """The diagram's pen, so much wider that it can be seen in a picture that is so small."""
    pen = pen_of(step, colors)
    share = min(abs(step), STEPS) / STEPS
    pen.setWidthF((THINNEST + (THICKEST - THINNEST) * share) * growth / scale)
    if pen.style() is Qt.PenStyle.CustomDashLine:
        pen.setDashPattern([2.4, 1.6])
    return pen

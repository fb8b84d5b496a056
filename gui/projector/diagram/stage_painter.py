"""How the diagram of the projector is painted: a scene, as large as its sizes say."""

from math import isfinite

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from core.network.elements import Neuron
from core.network.phases import Stage
from gui.diagram.scene.shown import NodeNumbers
from gui.formulas.typesetting import Formulas
from gui.look.pictures import draw_cells
from gui.look.theme import Colors
from gui.look.weight_colors import color_of, seen_through, step_of, width_of
from gui.model.readings import Readings
from gui.projector.diagram.chips import ChipPainter
from gui.projector.diagram.picture_column import StagePicture
from gui.projector.diagram.scene import StageLabel, StageScene
from gui.projector.diagram.stage_layout import INSIDE, Node, StageNode
from gui.projector.sizes import NAME, NUMBER, figures, letters
from gui.projector.sizes import width_of as text_width

STEPPED_BACK = 82  # of 255: an edge that is not lit, 32 %
HALO = 150  # of 255: behind an edge that is lit
LOWER = 0.13  # of a neuron's height, below its middle: where its activation stands alone
DOT = 6.0  # logical pixels: the end of a line
RING = 5.5  # logical pixels from a node to the second ring of what a factor comes from
LIT_RIM = 4.0
WIDTHS = 1.6  # times as wide as in the window an edge is


class StagePainter:
    """Paints one scene, and says what it writes into a node."""

    def __init__(
        self, readings: Readings, formulas: Formulas, scene: StageScene, font: QFont, *, has_chips: bool
    ) -> None:
        """Without chips a neuron that the factor of now comes from has a second ring."""
        self._readings, self._scene, self._font, self._has_chips = readings, scene, font, has_chips
        self.chips = ChipPainter(formulas, scene.sizes, font)

    def paint(self, painter: QPainter, colors: Colors) -> None:
        """All of it."""
        scene, names = self._scene, letters(self._font, self._scene.sizes.text(NAME))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if scene.layout.picture is not None:
            self._paint_picture(painter, scene.layout.picture, colors)
        self._paint_edges(painter, colors)
        for node, placed in scene.layout.nodes.items():
            self._paint_node(painter, node, placed, colors)
        for gap in scene.layout.gaps:
            painter.setPen(QColor(colors.dim))
            painter.setFont(names)
            painter.drawText(gap.box, Qt.AlignmentFlag.AlignCenter, gap.text or "⋮")
        painter.setFont(names)
        painter.setPen(QColor(colors.dim))
        for lines in scene.feet.values():
            for text, box in lines:
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        for label in scene.labels:
            self._paint_label(painter, label, colors)
        for each in scene.chips:
            _paint_line(painter, each.line, colors.lit if each.chip.is_now else colors.dim)
            self.chips.paint(painter, each.chip, each.box, colors)

    def _paint_picture(self, painter: QPainter, picture: StagePicture, colors: Colors) -> None:
        """The sample's ink, and what leads from it to the first layer."""
        from core.explain.pictures import InkMeasure
        from gui.look.pixels import ink_image

        readings, scene = self._readings, self._scene
        is_lit = bool(scene.story.lit)
        pen = QPen(QColor(colors.border if is_lit else colors.middle), 2.0 * max(self._scene.sizes.scale, 0.6))
        painter.setPen(pen)
        painter.drawLines(scene.layout.bundles)
        inputs = readings.trace.forward.inputs[readings.row].reshape(picture.shape)
        shares = InkMeasure.of(*readings.whole.input_range).shares(inputs)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        draw_cells(painter, picture.rect, ink_image(shares, colors))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        comes_in = readings.reached.is_now(Stage.INPUTS)
        painter.setPen(QPen(QColor(colors.lit if comes_in else colors.dim), LIT_RIM if comes_in else 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(picture.rect)

    def _paint_edges(self, painter: QPainter, colors: Colors) -> None:
        values = self._readings.edge_values
        network, scene = self._readings.network, self._scene
        edges = scene.layout.edges
        shown = np.zeros(network.parameter_count) if values is None else values
        of_edges = [float(shown[network.position(weight)]) for weight in edges]
        largest = max((abs(value) for value in of_edges if isfinite(value)), default=0.0)
        for is_lit in (False, True):
            for (weight, line), value in zip(edges.items(), of_edges, strict=True):
                if (weight in scene.story.lit) is not is_lit:
                    continue
                step = step_of(value, largest)
                width = width_of(step) * WIDTHS * max(self._scene.sizes.scale, 0.6)
                color = color_of(step, colors)
                if is_lit:
                    painter.setPen(QPen(seen_through(colors.lit, HALO), width + 12.0))
                    painter.drawLine(line)
                elif scene.story.lit:
                    color.setAlpha(STEPPED_BACK)
                pen = QPen(color, width)
                if value < 0:
                    pen.setDashPattern([4.0, 2.0])
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.drawLine(line)

    def _paint_node(self, painter: QPainter, node: Node, placed: StageNode, colors: Colors) -> None:
        scene = self._scene
        outline, numbers, is_lit = placed.outline, scene.numbers[node], node in scene.story.lit
        shape = QPainterPath()
        if isinstance(node, Neuron):
            shape.addEllipse(outline)
        elif scene.layout.picture is not None:
            shape.addRect(outline)
        else:
            shape.addRoundedRect(outline, 12.0, 12.0)
        if isinstance(node, Neuron) or scene.layout.picture is None:  # the ink of a pixel stays to be seen
            painter.fillPath(shape, QColor(colors.panel))
        if numbers.level is not None:
            filled = QPainterPath()
            filled.addRect(outline.adjusted(0.0, outline.height() * (1.0 - numbers.level), 0.0, 0.0))
            painter.fillPath(shape.intersected(filled), QColor(colors.activation))
        painter.setPen(QPen(QColor(colors.lit if is_lit else colors.dim), LIT_RIM if is_lit else 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        now = scene.story.now
        if not self._has_chips and now is not None and now.factor.source == node:
            around = outline.adjusted(-RING, -RING, RING, RING)
            painter.setPen(QPen(QColor(colors.lit), 2.6))
            if isinstance(node, Neuron):
                painter.drawEllipse(around)
            else:
                painter.drawRoundedRect(around, 12.0 + RING, 12.0 + RING)
        painter.setPen(QColor(colors.error if numbers.bad else colors.text))
        for text, box, is_bold in self.written(node, placed):
            painter.setFont(figures(self._scene.sizes.text(NUMBER), is_bold=is_bold))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(letters(self._font, self._scene.sizes.text(NAME)))
        painter.setPen(QColor(colors.text if is_lit else colors.dim))
        ground = QColor(colors.panel)
        ground.setAlpha(205)
        painter.fillRect(placed.name_box, ground)
        painter.drawText(placed.name_box, Qt.AlignmentFlag.AlignCenter, placed.name)

    def written(self, node: Node, placed: StageNode) -> list[tuple[str, QRectF, bool]]:
        """What is written in a node, where, and whether bold: as many digits as have room, or nothing."""
        if not placed.has_number:
            return []
        numbers, size = self._scene.numbers[node], self._scene.sizes.text(NUMBER)
        outline = placed.outline
        middle = outline.center().y()
        lower = outline
        found = []
        if isinstance(node, Neuron):
            high = size * 1.3
            lower = QRectF(outline.left(), middle + 0.12 * size, outline.width(), high)
            if placed.has_sum and numbers.upper:
                upper = QRectF(outline.left(), middle - 0.12 * size - high, outline.width(), high)
                found.append((self._fitted(numbers.upper, numbers, outline.width()), upper, False))
            elif not placed.has_sum:
                lower = outline.translated(0.0, LOWER * outline.height())
        found.append((self._fitted(numbers.lower, numbers, outline.width()), lower, True))
        return [each for each in found if each[0]]

    def _fitted(self, text: str, numbers: NodeNumbers, width: float) -> str:
        font = figures(self._scene.sizes.text(NUMBER), is_bold=True)
        shorter = (numbers.brief,) if text == numbers.lower else ()
        return next((each for each in (text, *shorter) if text_width(font, each) <= width - INSIDE), "")

    def _paint_label(self, painter: QPainter, label: StageLabel, colors: Colors) -> None:
        if label.line is not None:
            _paint_line(painter, label.line, colors.lit)
        painter.setPen(QPen(QColor(colors.lit), 1.6))
        painter.setBrush(QColor(colors.panel))
        painter.drawRoundedRect(label.box, label.box.height() / 2, label.box.height() / 2)
        painter.setFont(figures(self._scene.sizes.text(NAME)))
        painter.setPen(QColor(colors.text))
        painter.drawText(label.box, Qt.AlignmentFlag.AlignCenter, label.text)


def _paint_line(painter: QPainter, line: QLineF, color: str) -> None:
    """A line from what is said, with a dot at what it means."""
    painter.setPen(QPen(QColor(color), 3.0))
    painter.drawLine(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(line.p2(), DOT, DOT)

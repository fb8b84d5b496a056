"""The diagram of the projector: painted for the last row, and held by a click."""

from dataclasses import dataclass
from math import isfinite

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.network.elements import Element, Input, Neuron
from core.network.phases import Stage
from gui.diagram.readings import spoken
from gui.diagram.scene.shown import NodeNumbers
from gui.formulas.typesetting import Formulas
from gui.look.direction import painter_on
from gui.look.pictures import draw_cells
from gui.look.theme import Colors, Theme
from gui.look.weight_colors import color_of, seen_through, step_of, width_of
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.projector.diagram.chips import ChipPainter
from gui.projector.diagram.picture_column import StagePicture
from gui.projector.diagram.scene import PlacedChip, StageLabel, StageScene, scene_of
from gui.projector.diagram.stage_layout import INSIDE, Node, StageNode
from gui.projector.sizes import NAME, NUMBER, ProjectorSizes, figures, letters
from gui.projector.sizes import width_of as text_width
from gui.widgets.heard_parts import HeardInParts, HeardPart

STEPPED_BACK = 82  # of 255: an edge that is not lit, 32 %
HALO = 150  # of 255: behind an edge that is lit
MARGIN = 8.0  # logical pixels
LOWER = 0.13  # of a neuron's height, below its middle: where its activation stands alone
DOT = 6.0  # logical pixels: the end of a line
RING = 5.5  # logical pixels from a node to the second ring of what a factor comes from
LIT_RIM = 4.0
REACH = 14.0  # logical pixels from an edge at which a click still means it
WIDTHS = 1.6  # times as wide as in the window an edge is


@dataclass(frozen=True)
class ReadText:
    """Something that is read: how large it is, and where."""

    text: str
    size: float  # logical pixels
    box: QRectF


@dataclass(frozen=True)
class ProjectedStage:
    """All that stands in it."""

    texts: tuple[ReadText, ...]
    outlines: tuple[QRectF, ...]  # of inputs and neurons
    names: tuple[QRectF, ...]
    labels: tuple[StageLabel, ...]
    chips: tuple[PlacedChip, ...]


class ProjectorStage(HeardInParts, QWidget):
    """Paints a scene, and holds what is clicked."""

    def __init__(
        self, readings: Readings, commands: Commands, theme: Theme, formulas: Formulas, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._readings, self._commands, self._theme, self._formulas = readings, commands, theme, formulas
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAccessibleName(self.tr("Network"))
        self._sizes = ProjectorSizes(QRectF(self.rect()).size())
        self._scene: StageScene | None = None
        self._before: StageScene | None = None  # of another state, or another phase
        self._has_chips = True
        theme.changed.connect(self.update)

    @property
    def scene(self) -> StageScene:
        """What is painted."""
        if self._scene is None:
            area = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            self._scene = scene_of(
                self._readings, self._formulas, area, self._sizes, self.font(), self._has_chips, self._before
            )
        return self._scene

    def set_sizes(self, sizes: ProjectorSizes) -> None:
        """Write so large."""
        self._sizes = sizes
        self.place_anew()

    def show_chips(self, wanted: bool) -> None:
        """Have the factors as chips in the diagram, or leave them to the chain beside it."""
        self._has_chips = wanted
        self.place_anew()

    @Slot()
    def place_anew(self) -> None:
        """Show the state and the phase on the screen; nothing need stay where it stood."""
        self._scene = self._before = None
        self.update()

    @Slot()
    def follow(self) -> None:
        """Show the state and the phase on the screen; within a phase what is said stays where it stands."""
        if self._scene is not None:
            self._before, self._scene = self._scene, None
        self.update()

    def shown(self) -> ProjectedStage:
        """What is painted, and how large."""
        scene, layout = self.scene, self.scene.layout
        name, number = scene.sizes.text(NAME), scene.sizes.text(NUMBER)
        texts = [ReadText(node.name, name, node.name_box) for node in layout.nodes.values() if node.name]
        for element, node in layout.nodes.items():
            texts += [ReadText(text, number, node.outline) for text, _box, _bold in self._written(element, node)]
        texts += [ReadText(gap.text, name, gap.box) for gap in layout.gaps if gap.text]
        texts += [ReadText(text, name, box) for lines in scene.feet.values() for text, box in lines]
        texts += [ReadText(label.text, name, label.box) for label in scene.labels]
        size = self._chip_painter.text_size
        texts += [ReadText(each.chip.text, size, each.box) for each in scene.chips]
        return ProjectedStage(
            tuple(texts),
            tuple(node.outline for node in layout.nodes.values()),
            tuple(node.name_box for node in layout.nodes.values() if node.name),
            scene.labels,
            scene.chips,
        )

    def part_count(self) -> int:
        return len(self.scene.layout.nodes)

    def part(self, number: int) -> HeardPart:
        node, placed = list(self.scene.layout.nodes.items())[number]
        return HeardPart(spoken(self._readings, node), placed.outline.toAlignedRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_anew()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._commands.pointing.pin(self._at(event.position()))

    def _at(self, place: QPointF) -> Element | None:
        layout = self.scene.layout
        for node, placed in layout.nodes.items():
            if placed.outline.contains(place):
                return node
        for label in self.scene.labels:
            if label.box.contains(place):
                return self._readings.names.search.find(label.name)
        pixel = None if layout.picture is None else layout.picture.pixel_at(place)
        if pixel is not None:
            return Input(pixel)
        nearest = min(layout.edges, key=lambda weight: _away(layout.edges[weight], place), default=None)
        return nearest if nearest is not None and _away(layout.edges[nearest], place) <= REACH else None

    # Painting

    @property
    def _chip_painter(self) -> ChipPainter:
        return ChipPainter(self._formulas, self._sizes, self.font())

    def paintEvent(self, event: QPaintEvent) -> None:
        scene, colors, painter = self.scene, self._theme.colors, painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colors.panel))
        if scene.layout.picture is not None:
            self._paint_picture(painter, scene, scene.layout.picture, colors)
        self._paint_edges(painter, scene, colors)
        for node, placed in scene.layout.nodes.items():
            self._paint_node(painter, node, placed, scene, colors)
        for gap in scene.layout.gaps:
            painter.setPen(QColor(colors.dim))
            painter.setFont(letters(self.font(), self._sizes.text(NAME)))
            painter.drawText(gap.box, Qt.AlignmentFlag.AlignCenter, gap.text or "⋮")
        painter.setFont(letters(self.font(), self._sizes.text(NAME)))
        painter.setPen(QColor(colors.dim))
        for lines in scene.feet.values():
            for text, box in lines:
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        for label in scene.labels:
            self._paint_label(painter, label, colors)
        for each in scene.chips:
            _paint_line(painter, each.line, colors.lit if each.chip.is_now else colors.dim)
            self._chip_painter.paint(painter, each.chip, each.box, colors)
        painter.end()

    def _paint_picture(self, painter: QPainter, scene: StageScene, picture: StagePicture, colors: Colors) -> None:
        """The sample's ink, and what leads from it to the first layer."""
        from core.explain.pictures import InkMeasure
        from gui.look.pixels import ink_image

        readings, is_lit = self._readings, bool(scene.story.lit)
        pen = QPen(QColor(colors.border if is_lit else colors.middle), 2.0 * max(self._sizes.scale, 0.6))
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

    def _paint_edges(self, painter: QPainter, scene: StageScene, colors: Colors) -> None:
        values = self._readings.edge_values
        network, edges = self._readings.network, scene.layout.edges
        shown = np.zeros(network.parameter_count) if values is None else values
        of_edges = [float(shown[network.position(weight)]) for weight in edges]
        largest = max((abs(value) for value in of_edges if isfinite(value)), default=0.0)
        for is_lit in (False, True):
            for (weight, line), value in zip(edges.items(), of_edges, strict=True):
                if (weight in scene.story.lit) is not is_lit:
                    continue
                step = step_of(value, largest)
                width = width_of(step) * WIDTHS * max(self._sizes.scale, 0.6)
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

    def _paint_node(self, painter: QPainter, node: Node, placed: StageNode, scene: StageScene, colors: Colors) -> None:
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
        for text, box, is_bold in self._written(node, placed):
            painter.setFont(figures(self._sizes.text(NUMBER), is_bold=is_bold))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(letters(self.font(), self._sizes.text(NAME)))
        painter.setPen(QColor(colors.text if is_lit else colors.dim))
        ground = QColor(colors.panel)
        ground.setAlpha(205)
        painter.fillRect(placed.name_box, ground)
        painter.drawText(placed.name_box, Qt.AlignmentFlag.AlignCenter, placed.name)

    def _written(self, node: Node, placed: StageNode) -> list[tuple[str, QRectF, bool]]:
        """What is written in a node, where, and whether bold: as many digits as have room, or nothing."""
        if not placed.has_number:
            return []
        numbers, size = self.scene.numbers[node], self._sizes.text(NUMBER)
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
        font = figures(self._sizes.text(NUMBER), is_bold=True)
        shorter = (numbers.brief,) if text == numbers.lower else ()
        return next((each for each in (text, *shorter) if text_width(font, each) <= width - INSIDE), "")

    def _paint_label(self, painter: QPainter, label: StageLabel, colors: Colors) -> None:
        if label.line is not None:
            _paint_line(painter, label.line, colors.lit)
        painter.setPen(QPen(QColor(colors.lit), 1.6))
        painter.setBrush(QColor(colors.panel))
        painter.drawRoundedRect(label.box, label.box.height() / 2, label.box.height() / 2)
        painter.setFont(figures(self._sizes.text(NAME)))
        painter.setPen(QColor(colors.text))
        painter.drawText(label.box, Qt.AlignmentFlag.AlignCenter, label.text)


def _paint_line(painter: QPainter, line: QLineF, color: str) -> None:
    """A line from what is said, with a dot at what it means."""
    painter.setPen(QPen(QColor(color), 3.0))
    painter.drawLine(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(line.p2(), DOT, DOT)


def _away(line: QLineF, place: QPointF) -> float:
    """How far a place is from a line."""
    along = QPointF(line.dx(), line.dy())
    share = QPointF.dotProduct(place - line.p1(), along) / max(QPointF.dotProduct(along, along), 1e-9)
    return QLineF(place, line.pointAt(min(max(share, 0.0), 1.0))).length()

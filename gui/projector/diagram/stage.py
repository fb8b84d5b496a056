"""The diagram of the projector: painted for the last row, and held by a click."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.network.elements import Element, Input
from gui.diagram.readings import spoken
from gui.formulas.typesetting import Formulas
from gui.look.direction import painter_on
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.projector.diagram.scene import PlacedChip, StageLabel, StageScene, scene_of
from gui.projector.diagram.stage_painter import StagePainter
from gui.projector.sizes import NAME, NUMBER, ProjectorSizes
from gui.widgets.heard_parts import HeardInParts, HeardPart

MARGIN = 8.0  # logical pixels
REACH = 14.0  # logical pixels from an edge at which a click still means it


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
        scene, layout, painter = self.scene, self.scene.layout, self._painter
        name, number = scene.sizes.text(NAME), scene.sizes.text(NUMBER)
        texts = [ReadText(node.name, name, node.name_box) for node in layout.nodes.values() if node.name]
        for element, node in layout.nodes.items():
            texts += [ReadText(text, number, node.outline) for text, _box, _bold in painter.written(element, node)]
        texts += [ReadText(gap.text, name, gap.box) for gap in layout.gaps if gap.text]
        texts += [ReadText(text, name, box) for lines in scene.feet.values() for text, box in lines]
        texts += [ReadText(label.text, name, label.box) for label in scene.labels]
        texts += [ReadText(each.chip.text, painter.chips.text_size, each.box) for each in scene.chips]
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

    @property
    def _painter(self) -> StagePainter:
        return StagePainter(self._readings, self._formulas, self.scene, self.font(), has_chips=self._has_chips)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = self._theme.colors, painter_on(self)
        painter.fillRect(self.rect(), QColor(colors.panel))
        self._painter.paint(painter, colors)
        painter.end()


def _away(line: QLineF, place: QPointF) -> float:
    """How far a place is from a line."""
    along = QPointF(line.dx(), line.dy())
    share = QPointF.dotProduct(place - line.p1(), along) / max(QPointF.dotProduct(along, along), 1e-9)
    return QLineF(place, line.pointAt(min(max(share, 0.0), 1.0))).length()

"""All that stands in the diagram of the projector for one state and phase: placed once, then painted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont

from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.phases import Stage
from gui.diagram.phase_light import numbers_up_to
from gui.diagram.readings import NodeReadings
from gui.diagram.scene.shown import NodeNumbers
from gui.diagram.veiled import veiled
from gui.formulas.typesetting import Formulas
from gui.model.readings import Readings
from gui.projector.diagram.chips import ChipPainter, FactorChip, chips_of
from gui.projector.diagram.free_places import FreePlaces, PlacedAside
from gui.projector.diagram.stage_layout import BESIDE, Node, StageLayout, StageWriter, lay_out
from gui.projector.sizes import NAME, ProjectorSizes, figures, height_of, letters, width_of
from gui.projector.telling.sentences import four_decimals, number_format
from gui.projector.telling.story import Story, story_of

ON_EDGE = (0.36, 0.5, 0.26, 0.62, 0.74)  # where along its edge a label may stand, the best place first
AROUND_LABEL = QSizeF(24.0, 6.0)  # logical pixels around the text of a label
MOST_EDGES = 60  # of which chips keep off
EQUALS = " = "  # on a label, between its name and its value
MOST_LABELS = 6  # edges that say their value
MOST_ASIDE = 3  # labels of edges that may stand beside them, with a line
POINT = 1.0  # logical pixels: what a line leads to on an edge


@dataclass(frozen=True)
class StageLabel:
    """A name with its value, or its value alone: on what it belongs to, or beside that with a line."""

    name: str
    text: str
    box: QRectF
    line: QLineF | None = None


@dataclass(frozen=True)
class PlacedChip:
    """A chip, where it stands, and the line to what it means."""

    chip: FactorChip
    box: QRectF
    line: QLineF


@dataclass(frozen=True)
class StageScene:
    """What is painted."""

    story: Story
    layout: StageLayout
    numbers: dict[Node, NodeNumbers]
    feet: dict[Neuron, tuple[tuple[str, QRectF], ...]]  # the lines beside an output
    labels: tuple[StageLabel, ...]
    chips: tuple[PlacedChip, ...]
    homeless: tuple[FactorChip, ...]  # that found no free place: the sentence takes them
    sizes: ProjectorSizes


def scene_of(
    readings: Readings,
    formulas: Formulas,
    area: QRectF,
    sizes: ProjectorSizes,
    base: QFont,
    has_chips: bool = True,
    before: StageScene | None = None,
) -> StageScene:
    """Everything for the state and the phase on the screen, in `area`; its factors as chips, or not.

    Within a phase what stood in the scene `before` stays where it was.
    """
    story = story_of(readings)
    made = _SceneMaker(readings, formulas, area, sizes, base, story)
    return made.scene(has_chips, before)


class _SceneMaker:
    def __init__(
        self, readings: Readings, formulas: Formulas, area: QRectF, sizes: ProjectorSizes, base: QFont, story: Story
    ) -> None:
        self._readings, self._story, self._sizes, self._base = readings, story, sizes, base
        self._name = letters(base, sizes.text(NAME))
        self._chips = ChipPainter(formulas, sizes, base)
        outputs = _last_layer(readings)
        numbers = self._numbers_of(outputs)
        longest = max((line for node in outputs for line in self._foot_of(node, numbers[node])), key=len, default="")
        shape = readings.setup.image_shape
        writer = StageWriter(readings.names, sizes, base, longest, readings.network.depth + 1, shape)
        self._layout = lay_out(readings.network, story.way, area, writer)
        self._free = FreePlaces(area)
        self._known: dict[str, PlacedAside] = {}  # of the state before, by the names of labels and chips

    def scene(self, has_chips: bool, before: StageScene | None) -> StageScene:
        layout, free = self._layout, self._free
        if before is not None and before.layout == layout and _tells_alike(before.story, self._story):
            self._known = dict(_places_in(before))
        numbers = self._numbers_of(layout.nodes)
        for placed in layout.nodes.values():
            free.take(placed.outline)
            if placed.name:
                free.take(placed.name_box)
        for gap in layout.gaps:
            free.take(gap.box)
        if layout.picture is not None:
            free.take(layout.picture.rect)
        feet = dict(self._feet(numbers))
        for lines in feet.values():
            free.covered += [box for _, box in lines]
        free.lines += [layout.edges[weight] for weight in self._lit_edges()]
        if len(layout.edges) <= MOST_EDGES:
            free.edges += layout.edges.values()
        labels = tuple(self._labels(numbers))
        things = {each.name: each.box for each in labels}
        chips, homeless = self._chips_in_place(feet, things) if has_chips else ((), ())
        return StageScene(self._story, layout, numbers, feet, labels, chips, homeless, self._sizes)

    def _chips_in_place(
        self, feet: dict[Neuron, tuple[tuple[str, QRectF], ...]], labels: dict[str, QRectF]
    ) -> tuple[tuple[PlacedChip, ...], tuple[FactorChip, ...]]:
        """A chip for each factor; where not all have a place, one for those that are multiplied already."""
        free, known = self._free, self._story.known
        if self._story.phase is None and not self._story.lit:
            return (), ()  # nobody has asked for a chain
        before = list(free.covered), list(free.lines), list(free.leads)
        joined = chips_of(self._readings, self._story, joins=True)
        if joined and all(chip.name in self._known for chip in joined):
            return self._place(joined, feet, labels)  # as they were in the state before
        chips, homeless = self._place(chips_of(self._readings, self._story), feet, labels)
        if len(chips) < len(known):
            free.covered, free.lines, free.leads = before
            chips, homeless = self._place(joined, feet, labels)
        return chips, homeless

    def _numbers_of(self, nodes: Iterable[Node]) -> dict[Node, NodeNumbers]:
        readings, read, reached = self._readings, NodeReadings(self._readings), self._readings.reached
        found: dict[Node, NodeNumbers] = {}
        for node in nodes:
            if isinstance(node, Input):
                found[node] = read.of_input(node)
            else:
                numbers = numbers_up_to(read.of_neuron(node), node, readings, reached)
                found[node] = veiled(numbers, node, readings, reached)
        return found

    def _lit_edges(self) -> list[Weight]:
        return [weight for weight in self._layout.edges if weight in self._story.lit]

    def _feet(self, numbers: dict[Node, NodeNumbers]) -> Iterator[tuple[Neuron, tuple[tuple[str, QRectF], ...]]]:
        """The target beside each output, and the error beside the last one."""
        if not self._layout.has_foot:
            return
        high = height_of(self._name)
        for node in _last_layer(self._readings):
            placed = self._layout.nodes.get(node)
            if placed is None:
                continue
            lines = self._foot_of(node, numbers[node])
            top = placed.outline.center().y() - high * len(lines) / 2
            left = placed.outline.right() + BESIDE
            boxes = [QRectF(left, top + row * high, width_of(self._name, line), high) for row, line in enumerate(lines)]
            yield node, tuple(zip(lines, boxes, strict=True))

    def _foot_of(self, node: Neuron, numbers: NodeNumbers) -> list[str]:
        """What stands beside an output: its target; where a picture is told apart, the class that it stands for."""
        names = self._readings.names
        if self._readings.setup.image_shape is not None and names.classes and names.network.outputs > 1:
            return [names.classes[node.index]]
        return _foot_lines(numbers.foot)

    def _labels(self, numbers: dict[Node, NodeNumbers]) -> Iterator[StageLabel]:
        """What is lit, said: the values on edges and of biases, the names of neurons that have no room for them."""
        written, names, network = number_format(self._readings), self._readings.names, self._readings.network
        values = self._readings.parameters
        is_many = self._readings.reached.is_now(Stage.INPUTS)
        aside = 0
        for node, placed in self._layout.nodes.items():
            if node in self._story.lit and not is_many and not (placed.name and placed.has_number):
                value = numbers[node].lower or numbers[node].upper
                name = names.of(node)
                if isinstance(node, Neuron) and value and not numbers[node].lower:
                    name = names.sop(node.layer, node.index)  # its activation is not computed yet
                text = _with_value(name, value) if value else name
                yield from self._beside(name, text, placed.outline, isinstance(node, Neuron))
        for weight in self._lit_edges() if len(self._lit_edges()) <= MOST_LABELS else ():
            for label in self._of_edge(weight, four_decimals(float(values[network.position(weight)]), written), aside):
                aside += label.line is not None
                yield label
        for bias in (each for each in self._story.lit if isinstance(each, Bias)):
            owner = self._layout.nodes.get(Neuron(bias.layer, bias.index))
            if owner is not None:
                name, value = names.of(bias), four_decimals(float(values[network.position(bias)]), written)
                yield from self._beside(name, _with_value(name, value), owner.outline, is_round=True)

    def _of_edge(self, weight: Weight, value: str, aside: int) -> list[StageLabel]:
        """Name and value on the edge, or beside it where not many stand so; else the value alone, or nothing."""
        name, line = self._readings.names.of(weight), self._layout.edges[weight]
        text = _with_value(name, value)
        on_it = self._on_edge(name, text, line)
        if not on_it and aside < MOST_ASIDE:
            on_it = self._beside(name, text, QRectF(line.pointAt(ON_EDGE[0]), QSizeF(POINT, POINT)), is_round=False)
        return on_it or self._on_edge(name, value, line)

    def _label_size(self, text: str) -> QSizeF:
        font = figures(self._sizes.text(NAME))
        return QSizeF(width_of(font, text), height_of(font)) + AROUND_LABEL

    def _on_edge(self, name: str, text: str, line: QLineF) -> list[StageLabel]:
        size, known = self._label_size(text), self._known.get(name)
        if known is not None:
            stays = known.line.isNull() and known.box.width() >= size.width()
            places = [known.box] if stays else []
        else:
            points = [line.pointAt(share) - QPointF(size.width() / 2, size.height() / 2) for share in ON_EDGE]
            places = [box for box in (QRectF(point, size) for point in points) if self._free.is_free(box)][:1]
        for box in places:
            self._free.take(box)
        return [StageLabel(name, text, box) for box in places]

    def _beside(self, name: str, text: str, thing: QRectF, is_round: bool) -> list[StageLabel]:
        size = self._label_size(text)
        found = self._stays(name, size) or self._free.place(size, thing, is_round)
        return [] if found is None else [StageLabel(name, text, found.box, found.line)]

    def _stays(self, name: str, size: QSizeF) -> PlacedAside | None:
        """The place that something has had in the state before, if it still has room there."""
        known = self._known.get(name)
        if known is None or known.box.width() < size.width():
            return None
        self._free.take(known.box)
        self._free.lead(known.line)
        return known

    def _place(
        self,
        chips: list[FactorChip],
        feet: dict[Neuron, tuple[tuple[str, QRectF], ...]],
        labels: dict[str, QRectF],
    ) -> tuple[tuple[PlacedChip, ...], tuple[FactorChip, ...]]:
        """The places of chips, that of this phase first; and those for which there is none."""
        placed: dict[int, PlacedChip] = {}
        for number in sorted(range(len(chips)), key=lambda each: not chips[each].is_now):
            chip = chips[number]
            found = self._place_one(chip, feet, labels)
            if found is not None:
                placed[number] = PlacedChip(chip, found.box, found.line)
        # What is found in this phase the sentence says anyway.
        homeless = tuple(chip for number, chip in enumerate(chips) if number not in placed and not chip.is_now)
        return tuple(placed[number] for number in sorted(placed)), homeless

    def _place_one(
        self, chip: FactorChip, feet: dict[Neuron, tuple[tuple[str, QRectF], ...]], labels: dict[str, QRectF]
    ) -> PlacedAside | None:
        size, means = self._chips.size_of(chip), chip.means
        stays = self._stays(chip.name, size)
        if stays is not None:
            return stays
        if chip.is_of_error and isinstance(means, Neuron) and feet.get(means):
            return self._free.place(size, feet[means][-1][1])
        return self._free.place(size, *self._thing(means, labels))

    def _thing(self, element: Element, labels: dict[str, QRectF]) -> tuple[QRectF, bool]:
        """What a chip's line leads to: a node, the label of an edge, or a point of it."""
        if isinstance(element, Weight):
            box = labels.get(self._readings.names.of(element))
            if box is not None:
                return box, False
            line = self._layout.edges[element]
            return QRectF(line.pointAt(ON_EDGE[0]), QSizeF(POINT, POINT)), False
        node = Neuron(element.layer, element.index) if isinstance(element, Bias) else element
        return self._layout.nodes[node].outline, isinstance(node, Neuron)


def _tells_alike(before: Story, now: Story) -> bool:
    """Whether the same is told, be it of another state: the phase, and the factors that a lesson doesn't hide."""
    return before.phase == now.phase and len(before.known) == len(now.known)


def _places_in(scene: StageScene) -> Iterator[tuple[str, PlacedAside]]:
    """Where labels and chips stand, by their names; a label that stands on what it belongs to has no line."""
    for label in scene.labels:
        yield label.name, PlacedAside(label.box, QLineF() if label.line is None else label.line)
    for each in scene.chips:
        yield each.chip.name, PlacedAside(each.box, each.line)


def _with_value(name: str, value: str) -> str:
    return f"{name}{EQUALS}{value}"


def _last_layer(readings: Readings) -> list[Neuron]:
    return [Neuron(readings.network.depth - 1, index) for index in range(readings.network.outputs)]


def _foot_lines(foot: str) -> list[str]:
    """The target, and below it the error, which the window writes into one line."""
    return [line for line in foot.split("   ") if line]

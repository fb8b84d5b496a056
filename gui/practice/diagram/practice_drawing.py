"""Everything that is drawn of the network of one sheet: made once, told each practice of it."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF
from PySide6.QtWidgets import QGraphicsScene

from core.base.number_format import grouped
from core.exercises.practice.practice import Practice
from core.exercises.sheet.quantity import LOSS, OF_WEIGHTS, Quantity, QuantityKind
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.network import BiasKind
from gui.diagram.scene.biases import BiasTag
from gui.diagram.scene.edges import Edges
from gui.diagram.scene.layout import INPUT, RADIUS, NetworkLayout
from gui.diagram.scene.left_out import LeftOut
from gui.diagram.scene.neurons import Node
from gui.diagram.scene.shown import Light
from gui.diagram.scene.zoomed_out import SMALLEST_READABLE
from gui.look.theme import Colors
from gui.practice.diagram.cards import READABLE, Cards
from gui.practice.diagram.edge_label import EdgeLabel
from gui.practice.diagram.lights import bias_of, lights_of, weight_of
from gui.practice.diagram.output_foot import OutputFoot
from gui.practice.diagram.practice_layout import DrawingFonts, lay_out
from gui.practice.diagram.practice_numbers import error_text, input_numbers, neuron_numbers, number_of
from gui.practice.diagram.scene_pill import ScenePill
from gui.practice.parts.pill import HEIGHT, WIDTH

SOP_AT, ACTIVATION_AT = -14.0, 14.0  # where they stand in a neuron, from its centre
SEEN_FROM_AFAR = (READABLE, 0.72, 0.65)  # points on the screen for one of a label, the largest that has room
FIELD = QRectF(-56.0, -12.0, 112.0, 24.0)  # of an answer in the network, around the centre of its pill
BESIDE_SIGN = 6.0  # of the error: from its sign to the field

_Dressed = Node | BiasTag | LeftOut | OutputFoot | ScenePill | EdgeLabel


class PracticeDrawing:
    """The items of a sheet's network in `scene`, from which those of the sheet before are cleared."""

    def __init__(self, practice: Practice, scene: QGraphicsScene, fonts: DrawingFonts) -> None:
        self._scene, self._fonts, self._sheet = scene, fonts, practice.sheet
        self.practice = practice  # that is shown
        network, names = self._sheet.iteration.network, self._sheet.iteration.names
        self._plain = lay_out(self._sheet, fonts)
        self.edges = Edges(network, self._layout_with(()), fonts.nodes.number)
        self.edges.show_values(np.asarray(self._sheet.iteration.trace.parameters))
        self._nodes: dict[Input | Neuron, Node] = {}
        self._biases: dict[Bias, BiasTag] = {}
        self._gaps: list[LeftOut] = []
        self._feet: dict[int, OutputFoot] = {}
        self._pills: dict[Quantity, ScenePill] = {}
        self._labels: dict[Weight, EdgeLabel] = {}
        self._frame, self._zoom = QSizeF(), 1.0  # what all was fitted into last, and how large it gets in that
        self._edges_lit_by: tuple[Quantity | None, Element | None] = (
            None,
            None,
        )  # the open question, and what is pointed at
        self._labelled: tuple[tuple[Weight, ...], float] = ((), 1.0)
        self._names = names
        scene.clear()
        scene.addItem(self.edges)
        for item in self._make_items(practice):
            scene.addItem(item)
        self._plain = replace(self._plain, taken=tuple(foot.box for foot in self._feet.values()))
        self._edges_with_room = tuple(self._plain.pills)
        self._spots = dict(self._fixed_spots())
        for quantity in self._spots:
            if quantity.kind in (QuantityKind.SOP, QuantityKind.ACTIVATION, QuantityKind.LOSS):
                self._pills[quantity] = ScenePill(self._spots[quantity], quantity.kind is QuantityKind.ACTIVATION)
                scene.addItem(self._pills[quantity])
        self.cards = Cards(practice, scene, fonts.cards, self._plain)

    # What it shows

    def show_practice(self, practice: Practice, frame: QSizeF) -> None:
        """Show how a practice of the same sheet stands, cards and all, in a view of this size."""
        self.practice = practice
        for element, node in self._nodes.items():
            if isinstance(element, Input):
                node.show_numbers(input_numbers(practice, element))
            else:
                node.show_numbers(neuron_numbers(practice, element))
        for foot in self._feet.values():
            foot.show_error(error_text(practice))
        for quantity, pill in self._pills.items():
            is_typed = quantity == practice.at and not practice.is_settled(quantity)
            pill.setVisible(practice.hides(quantity) and not is_typed)
        if frame != self._frame:
            bounds = self._plain.bounds
            self._frame = frame
            self._zoom = min(frame.width() / bounds.width(), frame.height() / bounds.height())
        self._label(practice)
        self.cards.show_practice(practice, self._obstacles(), frame)
        if self.cards.zoom < SMALLEST_READABLE <= self._zoom:  # with its cards the network gets that small
            self._zoom = self.cards.zoom
            self._label(practice)
            self.cards.show_practice(practice, self._obstacles(), frame)

    def light(self, pointed: Quantity | None) -> None:
        """Light what is asked, and more strongly what is pointed at."""
        lights = lights_of(self.practice.at, self._sheet.iteration.network)
        at = None if pointed is None else pointed.element
        for element, item in chain[tuple[Element, Node | BiasTag]](self._nodes.items(), self._biases.items()):
            is_lit = lights.has(element) or (element == at and pointed is not None)
            item.light(Light.POINTED if element == at else Light.LIT if is_lit else Light.PLAIN)
        for weight, label in self._labels.items():
            label.light(Light.POINTED if weight == at else Light.PLAIN)
        if (self.practice.at, at) != self._edges_lit_by:  # or all of them would be painted at each answer
            self._edges_lit_by = self.practice.at, at
            self.edges.light(lights, at, _never)
        self.cards.point_at(pointed)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._colors = colors
        self.edges.dress(colors)
        items: Iterator[_Dressed] = chain(
            self._nodes.values(),
            self._biases.values(),
            self._feet.values(),
            self._pills.values(),
            self._labels.values(),
        )
        for item in chain(items, self._gaps):
            item.dress(colors)
        self.cards.dress(colors)

    # Where things are

    @property
    def spots(self) -> dict[Quantity, QRectF]:
        """Where each quantity stands that can be seen, in the scene: from the inputs to the cards."""
        labels = {weight_of(weight): label.mapRectToScene(self._plain.value) for weight, label in self._labels.items()}
        return {**self._spots, **labels, **self.cards.places()}

    def spot_at(self, place: QPointF) -> Quantity | None:
        """What stands at a place in the scene; what lies above first."""
        found = [quantity for quantity, spot in self.spots.items() if spot.contains(place)]
        return found[-1] if found else None

    def field_place(self, quantity: Quantity) -> QRectF | None:
        """Where the answer to a question is typed, in the scene; None where it stands nowhere."""
        if quantity == LOSS and LOSS in self._spots:
            return self._error_field
        if quantity in self._spots:
            return FIELD.translated(self._spots[quantity].center())
        return self.cards.field_place(quantity)

    def lights(self) -> dict[Element, Light]:
        """How nodes, biases and edges stand out."""
        found: dict[Element, Light] = {element: node.shown().light for element, node in self._nodes.items()}
        found.update((bias, tag.shown().light) for bias, tag in self._biases.items())
        found.update((weight, edge.light) for weight, edge in self.edges.shown().items())
        return found

    def painted(self) -> tuple[str, ...]:
        """All numbers that are painted, in no order."""
        numbers = [node.shown().numbers for node in self._nodes.values()]
        of_nodes = [text for each in numbers for text in (each.upper, each.lower, each.brief)]
        others = [tag.shown().value for tag in self._biases.values()] + [each.value for each in self._labels.values()]
        rows = [row for item in self.cards.shown for row in item.card.rows]
        on_cards = [text for row in rows for text in (row.yours, row.true)]
        return tuple(text for text in (*of_nodes, *others, *on_cards, *map(_error_of, self._feet.values())) if text)

    @property
    def bounds(self) -> QRectF:
        """All that is to be seen."""
        return self.cards.bounds(self._home)

    @property
    def footprints(self) -> list[QRectF]:
        """What must not be covered: nodes with what stands around them, and values."""
        return self._obstacles()

    # How it is made

    def _layout_with(self, valued: tuple[Weight, ...], size: float = 1.0) -> NetworkLayout:
        """The same layout with values on these edges, so many times as large."""
        box = self._plain.value
        value = QRectF(box.topLeft() * size, box.size() * size)
        return replace(self._plain, value=value, valued=valued)

    def _make_items(self, practice: Practice) -> Iterator[Node | BiasTag | LeftOut | OutputFoot]:
        sheet, names, fonts = practice.sheet, self._names, self._fonts.nodes
        for element, place in self._plain.nodes.items():
            if isinstance(element, Input):
                own = name = str(names.input(element.index))
            else:
                own = str(names.activation(element.layer, element.index))
                name = f"{names.sop(element.layer, element.index)} → {own}"
            beside = isinstance(element, Input) and self._plain.tight
            self._nodes[element] = Node(element, name, own, place, fonts, beside)
            yield self._nodes[element]
        for bias, rect in self._plain.biases.items():
            self._biases[bias] = BiasTag(bias, names.of(bias), rect, fonts)
            self._biases[bias].show_value(number_of(practice, bias_of(bias)), False)
            yield self._biases[bias]
        more = QCoreApplication.translate("Diagram", "{count} more")
        for gap in self._plain.gaps:
            self._gaps.append(LeftOut(more.format(count=grouped(gap.count)), gap.place, fonts))
            yield self._gaps[-1]
        last = sheet.iteration.network.depth - 1
        has_bias = sheet.iteration.network.layers[last].bias is not BiasKind.ABSENT
        for index in self._plain.shown[-1]:
            target = f"{names.target(index)} {number_of(practice, Quantity(QuantityKind.TARGET, target=index))}"
            error = "" if index == self._plain.shown[-1][-1] else None
            self._feet[index] = OutputFoot(target, error, self._plain.nodes[Neuron(last, index)], has_bias, fonts)
            yield self._feet[index]

    def _fixed_spots(self) -> Iterator[tuple[Quantity, QRectF]]:
        pill = QRectF(-WIDTH / 2, -HEIGHT / 2, WIDTH, HEIGHT)
        for element, centre in self._plain.nodes.items():
            if isinstance(element, Input):
                yield Quantity(QuantityKind.INPUT, target=element.index), INPUT.translated(centre)
                continue
            layer, index = element.layer, element.index
            for kind, at in ((QuantityKind.SOP, SOP_AT), (QuantityKind.ACTIVATION, ACTIVATION_AT)):
                yield Quantity(kind, layer, target=index), pill.translated(centre + QPointF(0.0, at))
        for bias, rect in self._plain.biases.items():
            yield bias_of(bias), rect
        for index, foot in self._feet.items():
            yield Quantity(QuantityKind.TARGET, target=index), foot.target_place
            if foot.error_place is not None:
                yield LOSS, foot.error_place

    def _label(self, practice: Practice) -> None:
        """Put labels on the edges: on all of them where they can be read, or on those that the open question needs."""
        is_far = self._zoom < SMALLEST_READABLE
        wanted = self._edges_with_room
        if is_far or len(wanted) < len(self._plain.edges):
            needed = self._needed(practice)
            wanted = needed if is_far or not wanted else (*needed, *(each for each in wanted if each not in needed))
        sizes = [seen / self._zoom for seen in SEEN_FROM_AFAR] if is_far else [1.0]
        if (wanted, sizes[0]) == self._labelled:
            return
        self._labelled = wanted, sizes[0]
        found = ((size, self._layout_with(wanted, size).pills) for size in sizes)
        size, places = max(found, key=lambda each: len(each[1]))  # of equally many the largest, which comes first
        for label in self._labels.values():
            self._scene.removeItem(label)
        self._labels = {}
        for weight, place in places.items():
            value, name = number_of(practice, weight_of(weight)), self._names.of(weight)
            label = EdgeLabel(weight, name, value, self._plain.value, place, self._fonts.labels)
            label.setScale(size)
            label.dress(self._colors)
            self._labels[weight] = label
            self._scene.addItem(label)

    def _needed(self, practice: Practice) -> tuple[Weight, ...]:
        """The weights that the open question is worked out from, or is one of."""
        asked = practice.at
        needs = practice.sheet.needs(asked)
        weights = {each.element for each in (asked, *needs) if asked.is_of_parameter or each.kind in OF_WEIGHTS}
        return tuple(weight for weight in self._plain.edges if weight in weights)

    @property
    def _home(self) -> QRectF:
        home = QRectF(self._plain.bounds)
        for foot in self._feet.values():
            home = home.united(foot.box)
        return home.united(self._error_field) if LOSS in self.practice.blanks else home

    @property
    def _error_field(self) -> QRectF:
        """Where the error is typed: it begins where its number will, as its name and the target stand before that."""
        spot = self._spots[LOSS]
        return FIELD.translated(spot.left() - FIELD.left() + BESIDE_SIGN, spot.center().y())

    def _obstacles(self) -> list[QRectF]:
        nodes = [_narrow(node, rect) for node, rect in self._plain.footprints.items()]
        names = [node.shown().name_box for node in self._nodes.values()]
        labels = [label.mapRectToScene(self._plain.value) for label in self._labels.values()]
        feet = [foot.box for foot in self._feet.values()]
        if LOSS in self.practice.blanks:
            feet.append(self._error_field)
        gaps = [QRectF(gap.place, gap.place).adjusted(-40.0, -24.0, 40.0, 24.0) for gap in self._plain.gaps]
        return [*nodes, *names, *self._plain.biases.values(), *feet, *gaps, *labels]


def _error_of(foot: OutputFoot) -> str:
    return foot.error or ""


def _narrow(node: Input | Neuron, footprint: QRectF) -> QRectF:
    """A node without the room that is kept beside and below it for what stands around others."""
    if isinstance(node, Input):
        return footprint
    centre = footprint.center().x()
    return QRectF(centre - RADIUS, footprint.top(), 2 * RADIUS, footprint.height() - 34.0)


def _never(_element: Element) -> bool:
    return False

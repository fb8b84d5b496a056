"""Everything that is drawn of one setup's network: made once, told the numbers of each state."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from math import isfinite

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QLineF, QPointF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from core.base.number_format import grouped
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.phases import Reached
from gui.diagram.phase_light import PhaseLight, movement, numbers_up_to
from gui.diagram.readings import NodeReadings
from gui.diagram.scene.biases import BiasItem, BiasTag
from gui.diagram.scene.edges import Edges
from gui.diagram.scene.flow import Flow
from gui.diagram.scene.highlight import Highlight, Lights
from gui.diagram.scene.layout import BESIDE, BIAS, NetworkLayout
from gui.diagram.scene.left_out import LeftOut
from gui.diagram.scene.neurons import Fonts, Node, NodeItem
from gui.diagram.scene.shown import Light, NodeNumbers, ShownDiagram, ShownLegend, mark_of
from gui.diagram.update_on_edges import UpdateOnEdges
from gui.diagram.values_from_afar import ValuesFromAfar
from gui.diagram.veiled import veiled
from gui.look.short_numbers import short
from gui.look.theme import Colors
from gui.model.readings import Readings
from gui.model.window_state import EdgeValue, LabelContent

REACH = 7.0  # how near to an edge the pointer has to be, in points
LONGEST_ON_TAG = 7  # letters


class DiagramDrawing:
    """The items of the model's network in `scene`, from which those of the network before are cleared."""

    def __init__(self, readings: Readings, scene: QGraphicsScene, fonts: Fonts, layout: NetworkLayout) -> None:
        self._readings = readings
        self.layout = layout
        self.edges = Edges(readings.network, self.layout, fonts.number, layout.thickness)
        self.nodes: dict[Input | Neuron, NodeItem] = {}
        self.biases: dict[Bias, BiasItem] = {}
        self._gaps: list[LeftOut] = []
        self.flow = Flow(self.layout.bounds, fonts.number)
        self._update = UpdateOnEdges(self.layout, fonts.number)
        self._from_afar = ValuesFromAfar(self.layout, fonts.number)
        self._zoom = 1.0
        self._walked_to: int | None = None
        network = readings.network
        biases = np.array([network.position(bias) for bias in self.layout.biases], dtype=np.intp)
        self._positions = np.concatenate((self.edges.positions, biases))
        scene.clear()
        scene.addItem(self.edges)
        scene.addItem(self.flow)
        for item in self._make_items(fonts):
            scene.addItem(item)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self.edges.dress(colors)
        self.flow.dress(colors)
        items: Iterator[NodeItem | BiasItem | LeftOut] = chain(self.nodes.values(), self.biases.values(), self._gaps)
        for item in items:
            item.dress(colors)

    def shown(self, headline: str, hint: str, legend: ShownLegend) -> ShownDiagram:
        """What is painted of the network, below these words."""
        return ShownDiagram(
            headline,
            hint,
            {element: node.shown() for element, node in self.nodes.items()},
            {bias: tag.shown() for bias, tag in self.biases.items()},
            self.edges.shown(),
            self.flow.shown(),
            legend,
        )

    def element_at(self, place: QPointF, items: Iterable[QGraphicsItem], zoom: float) -> Element | None:
        """What is at a place in the scene, zoomed to so many points for one of it; `items` are there, the upper first.

        An edge needn't be hit quite.
        """
        for item in items:
            if isinstance(item, NodeItem | BiasItem):
                return item.element
        return self.edges.nearest(place, REACH / zoom, zoom)

    @property
    def largest(self) -> float | None:
        """The value at which the colours of what is shown end; None where there is nothing to show yet."""
        return self.edges.largest

    @property
    def lost(self) -> bool:
        """Whether something that is shown on the edges is no number."""
        return self.edges.lost

    @property
    def is_outdated(self) -> bool:
        """Whether others of the network's neurons are to be drawn than those that are."""
        return False

    def show_state(self) -> None:
        """Show the numbers of the state on the screen."""
        readings, values = self._readings, self._readings.edge_values
        self._write_on_edges(values)
        read, reached, network = NodeReadings(readings), readings.reached, readings.network
        for element, node in self.nodes.items():
            if isinstance(element, Input):
                node.show_numbers(read.of_input(element))
            else:
                node.show_numbers(self._neuron_numbers(element, read, reached))
        for bias, tag in self.biases.items():
            value = None if values is None else float(values[network.position(bias)])
            tag.show_value("" if value is None else short(value), value is not None and not isfinite(value))

    def _neuron_numbers(self, neuron: Neuron, read: NodeReadings, reached: Reached) -> NodeNumbers:
        """What a neuron shows, as far as it is computed and may be seen."""
        numbers = numbers_up_to(read.of_neuron(neuron), neuron, self._readings, reached)
        return veiled(numbers, neuron, self._readings, reached)

    def _largest_beside(self, _values: NDArray[np.float64] | None) -> float:
        """The largest of what is shown in the colours of the edges, and is none."""
        return 0.0

    def point(self, element: Element, zoom: float) -> QPointF:
        """A place in the scene at which `element` is pointed at, and nothing else is nearer."""
        has_values = self.edges.values_are_seen(zoom)
        written = self.edges.place_of_text(element) if has_values and isinstance(element, Weight) else None
        return self.layout.point(element, has_values) if written is None else written

    def zoom_to(self, zoom: float) -> None:
        """Write what has to be read from afar for a zoom to so many points for one of the scene."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._write_on_edges(self._readings.edge_values)

    @property
    def _tells_update(self) -> bool:
        return self._readings.is_updating and self._readings.shown_on_edges is EdgeValue.WEIGHT

    def _write_on_edges(self, values: NDArray[np.float64] | None) -> None:
        """Write these entries of a flat vector, from afar in few digits; at the update of a step old → new."""
        self.edges.show_values(values, self._largest_beside(values))
        if self._tells_update:
            self._write_update()
        elif self._readings.labels is not LabelContent.VALUE:
            self._write_names(values)
        elif values is not None and self._from_afar.places(self._zoom):
            network = self._readings.network
            shown = ((weight, float(values[network.position(weight)])) for weight in self.layout.edges)
            self.edges.write(self._from_afar.written(shown, self._zoom))

    def _write_update(self) -> None:
        readings, network = self._readings, self._readings.network
        places = {weight: network.position(weight) for weight in self.layout.edges}
        old, new = readings.parameters, readings.after
        updates = {weight: (float(old[index]), float(new[index])) for weight, index in places.items()}
        self.edges.write(self._update.written(updates, self._lit_weight, self._zoom))

    def _write_names(self, values: NDArray[np.float64] | None) -> None:
        """What the edges are called, and beside it these entries of a flat vector."""
        readings = self._readings
        labelled = self.layout.edges if self.layout.pills else ()
        called = {weight: str(readings.names.of(weight)) for weight in labelled}
        if readings.labels is LabelContent.NAME or values is None:
            self.edges.write(self._update.named(called, {}, self._lit_weight, self._zoom))
            return
        shown = {weight: short(float(values[readings.network.position(weight)])) for weight in called}
        both = {weight: f"{name} = {shown[weight]}" for weight, name in called.items()}
        self.edges.write(self._update.named(both, shown, self._lit_weight, self._zoom))

    @property
    def _lit_weight(self) -> Weight | None:
        lit = self._readings.hovered or self._readings.pinned
        return lit if isinstance(lit, Weight) else None

    @property
    def has_saturated(self) -> bool:
        """Whether one of the neurons that are shown is marked as saturated."""
        return any(node.is_saturated for node in self.nodes.values())

    def mark(self) -> tuple[bool, bool, bool]:
        """Mark what is wrong, at a kink, or otherwise than in a run beside it; whether there is any of each."""
        found = self._readings.marks.at(self._positions)
        edges = len(self.edges.positions)
        self.edges.mark(*(each[:edges] for each in found))
        of_biases = (each[edges:].tolist() for each in found)
        for tag, *marked in zip(self.biases.values(), *of_biases, strict=True):
            tag.mark(mark_of(*marked))
        wrong, kinks, differs = (bool(each.any()) for each in found)
        return wrong, kinks, differs

    def walk(self) -> None:
        """Show the phase that has been reached; on the way forward what it needs glides to where it is used."""
        phase = self._readings.phase
        onwards = phase is not None and phase == (-1 if self._walked_to is None else self._walked_to) + 1
        self._walked_to = phase
        self.show_state()
        self.light()
        if onwards and self._readings.veil.hides_nothing:
            self.flow.start(*self._movement())
        else:
            self.flow.stop()

    def _movement(self) -> tuple[list[tuple[QLineF, str]], bool]:
        """What glides along the edges in the phase on the screen, and whether it stays where it arrives."""
        return movement(self._readings, self.layout)

    def light(self) -> None:
        """Light what is pointed at, or else what a phase computes and what is pinned, or else what makes up the latter.

        Beside what is pointed at all else steps back; in a phase, what is not computed yet.
        """
        factor = self._readings.factor
        lights, steps_back = self._lights()
        pointable: Iterator[NodeItem | BiasItem] = chain(self.nodes.values(), self.biases.values())
        for item in pointable:
            if factor is not None and item.element == factor:
                item.light(Light.POINTED)
            elif lights.has(item.element):
                item.light(Light.LIT)
            else:
                item.light(Light.FADED if steps_back(item.element) else Light.PLAIN)
        self.edges.light(lights, factor, steps_back)
        if self._tells_update:
            self._write_update()  # whole on the edge that is lit

    def _lights(self) -> tuple[Lights, Callable[[Element], bool]]:
        """What is lit, and which of all else steps back."""
        readings = self._readings
        if readings.hovered is not None:
            return Highlight(readings.hovered), _always
        if readings.phase is not None:
            walks = PhaseLight(readings.reached, readings.pinned)
            return walks, walks.is_missing
        return Highlight(readings.pinned), _never

    def _make_items(self, fonts: Fonts) -> Iterator[QGraphicsItem]:
        """The items of nodes, biases and gaps, which are kept by what they stand for."""
        names = self._readings.names
        circles: dict[Input | Neuron, Node] = {}
        for element, place in self.layout.nodes.items():
            if isinstance(element, Input):
                own = name = str(names.input(element.index))
            else:
                layer, index = element.layer, element.index
                is_output = layer == self._readings.network.depth - 1
                own = names.output(index) if is_output else names.activation(layer, index)
                name = f"{names.sop(layer, index)} → {own}"
            beside = isinstance(element, Input) and self.layout.tight
            self.nodes[element] = circles[element] = Node(element, name, own, place, fonts, beside)
            yield circles[element]
        for bias, rect in self.layout.biases.items():
            self.biases[bias] = BiasTag(bias, tag_name(names.of(bias)), rect, fonts)
            circles[Neuron(bias.layer, bias.index)].make_room_for_bias()
            yield self.biases[bias]
        more = QCoreApplication.translate("Diagram", "{count} more")
        for gap in self.layout.gaps:
            self._gaps.append(LeftOut(more.format(count=grouped(gap.count)), gap.place, fonts))
            yield self._gaps[-1]


def lay_out(readings: Readings, fonts: Fonts) -> NetworkLayout:
    """The layout, with room for the longest of the names that stand in it."""
    network, names = readings.network, readings.names
    plain = NetworkLayout(network)
    tag = max((fonts.width_of_tag(tag_name(names.of(bias))) for bias in plain.biases), default=0.0)
    beside = max(fonts.width_beside(names.input(index)) for index in plain.shown[0])
    return NetworkLayout(network, max(tag, BIAS.width()), max(beside, BESIDE))


def tag_name(name: str) -> str:
    """What stands on a bias's tag: of a long name its beginning, or the tag would lie over edges."""
    return name if len(name) <= LONGEST_ON_TAG else f"{name[: LONGEST_ON_TAG - 1]}…"


def _never(_element: Element) -> bool:
    return False


def _always(_element: Element) -> bool:
    return True

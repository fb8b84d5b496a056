"""Everything that is drawn of one lesson's network: made once, told the numbers of each state."""

from collections.abc import Iterator
from itertools import chain
from math import isfinite

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGraphicsScene

from core.elements import Bias, Input, Neuron
from gui.diagram.digits import short
from gui.diagram.edges import Edges
from gui.diagram.highlight import Highlight
from gui.diagram.layout import BESIDE, BIAS, Layout
from gui.diagram.neurons import FADED, LIT, PLAIN, POINTED, BiasTag, Fonts, LeftOut, Node
from gui.diagram.readings import input_numbers, neuron_numbers
from gui.theme import Colors
from gui.workbench import Workbench


class Drawing:
    """The items of the workbench's network in `scene`, from which those of the network before are cleared."""

    def __init__(self, workbench: Workbench, scene: QGraphicsScene, fonts: Fonts) -> None:
        self._workbench = workbench
        self.layout = _lay_out(workbench, fonts)
        self.edges = Edges(workbench.network, self.layout, fonts.number)
        self.nodes: dict[Input | Neuron, Node] = {}
        self.biases: dict[Bias, BiasTag] = {}
        self._gaps: list[LeftOut] = []
        scene.clear()
        scene.addItem(self.edges)
        for item in self._make_items(fonts):
            scene.addItem(item)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self.edges.dress(colors)
        items: Iterator[Node | BiasTag | LeftOut] = chain(self.nodes.values(), self.biases.values(), self._gaps)
        for item in items:
            item.dress(colors)

    def show_state(self) -> None:
        """Show the numbers of the state on the screen."""
        workbench, values = self._workbench, self._workbench.edge_values
        self.edges.show_values(values)
        for element, node in self.nodes.items():
            if isinstance(element, Input):
                node.show_numbers(input_numbers(workbench, element))
            else:
                node.show_numbers(neuron_numbers(workbench, element))
        for bias, tag in self.biases.items():
            value = None if values is None else float(values[workbench.network.position(bias)])
            tag.show_value("" if value is None else short(value), value is not None and not isfinite(value))

    def mark(self) -> bool:
        """Mark the gradients that are known to be wrong; whether there are any."""
        wrong, network = self._workbench.marked, self._workbench.network
        self.edges.mark(wrong)
        for bias, tag in self.biases.items():
            tag.mark(wrong is not None and bool(wrong[network.position(bias)]))
        return wrong is not None and bool(wrong.any())

    def light(self) -> None:
        """Light what is pointed at, or pinned; while something is pointed at, all else steps back."""
        workbench = self._workbench
        fade = workbench.hovered is not None
        highlight = Highlight(workbench.hovered if fade else workbench.pinned)
        pointable: Iterator[Node | BiasTag] = chain(self.nodes.values(), self.biases.values())
        for item in pointable:
            if item.element == workbench.factor:
                item.light(POINTED)
            elif highlight.has(item.element):
                item.light(LIT)
            else:
                item.light(FADED if fade else PLAIN)
        self.edges.light(highlight, workbench.factor, fade)

    def _make_items(self, fonts: Fonts) -> Iterator[Node | BiasTag | LeftOut]:
        names = self._workbench.names
        for element, place in self.layout.nodes.items():
            if isinstance(element, Input):
                name = names.input(element.index)
            else:
                name = f"{names.sop(element.layer, element.index)} → {names.activation(element.layer, element.index)}"
            beside = isinstance(element, Input) and self.layout.tight
            self.nodes[element] = Node(element, name, place, fonts, beside)
            yield self.nodes[element]
        for bias, rect in self.layout.biases.items():
            self.biases[bias] = BiasTag(bias, names.of(bias), rect, fonts)
            self.nodes[Neuron(bias.layer, bias.index)].make_room_for_bias()
            yield self.biases[bias]
        more = QCoreApplication.translate("Diagram", "{count} more")
        for gap in self.layout.gaps:
            self._gaps.append(LeftOut(more.format(count=f"{gap.count:,}"), gap.place, fonts))
            yield self._gaps[-1]


def _lay_out(workbench: Workbench, fonts: Fonts) -> Layout:
    """The layout, with room for the longest of the names that stand in it."""
    network, names = workbench.network, workbench.names
    plain = Layout(network)
    tag = max((fonts.width_of_tag(names.of(bias)) for bias in plain.biases), default=0.0)
    beside = max(fonts.width_beside(names.input(index)) for index in plain.shown[0])
    return Layout(network, max(tag, BIAS.width()), max(beside, BESIDE))

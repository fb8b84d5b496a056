"""Where everything in the diagram stands, in scene coordinates; no painting here."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QLineF, QPointF, QRectF

from core.elements import Bias, Input, Neuron, Weight
from core.network import BiasKind, Network

RADIUS = 41.0  # of a neuron
INPUT = QRectF(-33.0, -25.0, 66.0, 50.0)  # an input's box, around its centre
ROW = 146.0  # from one neuron of a column to the next
TARGET = 18.0  # more between outputs, which have their targets below them
INPUT_ROW = 134.0  # from one input to the next, its name above it
TIGHT_ROW = 62.0  # the same with the names beside them
MOST_LOOSE = 5  # inputs with their names above them
COLUMN = 262.0  # from one column to the next, at least
ASPECT = 1.45  # width to height, where the columns can be moved apart for it
MOST_ROWS = 12  # of a column that is shown whole
ENDS = 7  # that are left of a longer one, whose middle is left out
HEAD = 24.0  # the name above a neuron
FOOT = 40.0  # the target below an output
BIAS = QRectF(-40.0, -10.0, 80.0, 20.0)
PILL = QRectF(-31.0, -10.0, 62.0, 20.0)  # the value on an edge
MOST_PILLS = 48

Node = Input | Neuron


@dataclass(frozen=True)
class Gap:
    """Neurons that are left out of a column: where, and how many."""

    place: QPointF
    count: int


@dataclass(frozen=True)
class Layout:
    """The places of one network's inputs, neurons, biases, edges and the values on them."""

    network: Network

    @cached_property
    def shown(self) -> list[list[int]]:
        """Which neurons of each column stand in it; column 0 holds the inputs."""
        return [_ends(size) for size in self.network.sizes]

    @cached_property
    def nodes(self) -> dict[Node, QPointF]:
        """The centres of all inputs and neurons that are shown."""
        places: dict[Node, QPointF] = {}
        for column, shown in enumerate(self.shown):
            rows = self._rows(column)
            top = -(rows - 1) * self._row(column) / 2
            after_gap = len(shown) - len(shown) // 3 if rows > len(shown) else rows
            for place, index in enumerate(shown):
                # An ellipsis takes a row of its own before the last ones.
                row = place + (place >= after_gap)
                node = Input(index) if column == 0 else Neuron(column - 1, index)
                places[node] = QPointF(column * self._column, top + row * self._row(column))
        return places

    @cached_property
    def gaps(self) -> list[Gap]:
        """Where neurons are left out."""
        found = []
        for column, shown in enumerate(self.shown):
            missing = self.network.sizes[column] - len(shown)
            if missing:
                before = len(shown) - len(shown) // 3 - 1
                index = shown[before]
                node = Input(index) if column == 0 else Neuron(column - 1, index)
                found.append(Gap(self.nodes[node] + QPointF(0.0, self._row(column)), missing))
        return found

    @cached_property
    def biases(self) -> dict[Bias, QRectF]:
        """The tags below neurons that have a bias."""
        return {
            Bias(node.layer, node.index): BIAS.translated(place + QPointF(0.0, RADIUS + 14.0))
            for node, place in self.nodes.items()
            if isinstance(node, Neuron) and self.network.layers[node.layer].bias is not BiasKind.ABSENT
        }

    @cached_property
    def edges(self) -> dict[Weight, QLineF]:
        """Each edge from the rim of where it starts to the rim of where it ends."""
        lines = {}
        for layer in range(self.network.depth):
            for source in self.shown[layer]:
                start = Input(source) if layer == 0 else Neuron(layer - 1, source)
                for target in self.shown[layer + 1]:
                    line = QLineF(self.nodes[start], self.nodes[Neuron(layer, target)])
                    away = (INPUT.width() / 2 if layer == 0 else RADIUS) / line.length()
                    until = 1.0 - RADIUS / line.length()
                    lines[Weight(layer, source, target)] = QLineF(line.pointAt(away), line.pointAt(until))
        return lines

    @cached_property
    def pills(self) -> dict[Weight, QPointF]:
        """Where on its edge each value stands; an edge whose value would cover something has none."""
        if len(self.edges) > MOST_PILLS:
            return {}
        taken = [self._around(node, place) for node, place in self.nodes.items()] + list(self.biases.values())
        placed: dict[Weight, QPointF] = {}
        for weight, line in self.edges.items():
            best, fewest = None, 1_000
            for share in (0.3, 0.36, 0.42, 0.24, 0.5, 0.58, 0.66, 0.72, 0.18):
                place = line.pointAt(share)
                rect = PILL.translated(place).adjusted(-3, -2, 3, 2)
                if any(rect.intersects(other) for other in taken):
                    continue
                crossed = sum(_crosses(other, rect) for each, other in self.edges.items() if each != weight)
                if crossed < fewest:
                    best, fewest = place, crossed
            if best is not None:
                placed[weight] = best
                taken.append(PILL.translated(best))
        return placed

    @cached_property
    def bounds(self) -> QRectF:
        """All of it, with the names above and the targets below."""
        rect = QRectF()
        for node, place in self.nodes.items():
            rect = rect.united(self._around(node, place))
        beside = 56.0 if self.tight else 30.0
        return rect.adjusted(-beside, -6, 30, 16)

    def _around(self, node: Node, place: QPointF) -> QRectF:
        """What a node takes with its name, its bias and its target."""
        if isinstance(node, Input):
            return INPUT.translated(place).adjusted(0, 0 if self.tight else -HEAD, 0, 0)
        return QRectF(-RADIUS - 24, -RADIUS - HEAD, 2 * RADIUS + 48, 2 * RADIUS + HEAD + FOOT).translated(place)

    @property
    def tight(self) -> bool:
        """Whether the inputs stand so close that their names are beside them."""
        return len(self.shown[0]) > MOST_LOOSE

    @cached_property
    def _column(self) -> float:
        """From one column to the next: further apart where the columns are tall."""
        tallest = max(self._rows(column) * self._row(column) for column in range(len(self.shown)))
        return max(COLUMN, ASPECT * tallest / max(self.network.depth, 1) - COLUMN / 2)

    def _row(self, column: int) -> float:
        if column == self.network.depth:
            return ROW + TARGET
        if column:
            return ROW
        return TIGHT_ROW if self.tight else INPUT_ROW

    def _rows(self, column: int) -> int:
        """The neurons of a column, and an ellipsis where some are left out."""
        return len(self.shown[column]) + (len(self.shown[column]) < self.network.sizes[column])


def _ends(size: int) -> list[int]:
    """All of `size` neurons, or the first and the last of many."""
    if size <= MOST_ROWS:
        return list(range(size))
    last = ENDS // 3
    return [*range(ENDS - last), *range(size - last, size)]


def _crosses(line: QLineF, rect: QRectF) -> bool:
    """Whether a line passes through a rectangle."""
    steps = 24
    return any(rect.contains(line.pointAt(step / steps)) for step in range(steps + 1))

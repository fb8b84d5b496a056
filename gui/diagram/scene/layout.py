"""Where everything in the diagram stands, in scene coordinates; no painting here."""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF

from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.network import BiasKind, Network

RADIUS = 41.0  # of a neuron
INPUT = QRectF(-33.0, -25.0, 66.0, 50.0)  # an input's box, around its centre
ROW = 146.0  # from one neuron of a column to the next
TARGET = 18.0  # more between outputs, which have their targets below them
INPUT_ROW = 134.0  # from one input to the next, its name above it
TIGHT_ROW = 62.0  # the same with the names beside them
MOST_LOOSE = 5  # inputs with their names above them
COLUMN = 262.0  # from one column to the next, at least, unless another width is asked for
BESIDE_NEURON = 24.0  # what stands around a neuron takes on either side
ASPECT = 1.45  # width to height, where the columns can be moved apart for it
MOST_ROWS = 12  # of a column that is shown whole
ENDS = 7  # that are left of a longer one, whose middle is left out
HEAD = 24.0  # the name above a neuron
FOOT = 40.0  # the target below an output
BIAS = QRectF(-40.0, -10.0, 80.0, 20.0)  # a bias's tag, around its centre, where its name is short
WIDEST_BIAS = 2 * RADIUS + 48.0
BESIDE = 46.0  # for names beside the inputs, where they are short
WIDEST_BESIDE = 150.0
ASIDE = 30.0  # room beside the outermost nodes, for their names
PILL = QRectF(-31.0, -10.0, 62.0, 20.0)  # the value on an edge
SHARES = (0.3, 0.36, 0.42, 0.24, 0.5, 0.58, 0.66, 0.72, 0.18)
MOST_PILLS = 48
SAMPLES = 25  # points along an edge at which it is asked what it passes

Node = Input | Neuron
Points = NDArray[np.float64]


@dataclass(frozen=True)
class Gap:
    """Neurons that are left out of a column: where, and how many."""

    place: QPointF
    count: int
    layer: int = -1  # whose neurons they are; -1 for the inputs


@dataclass(frozen=True)
class NetworkLayout:
    """The places of one network's inputs, neurons, biases, edges and the values on them."""

    network: Network
    bias_width: float = BIAS.width()  # what a bias's tag needs for its name and its value
    beside: float = BESIDE  # what the names beside the inputs need
    value: QRectF = field(default_factory=lambda: QRectF(PILL))  # what is written on an edge, around its centre
    column: float = COLUMN  # from one column to the next, at least
    shares: tuple[float, ...] = SHARES  # where along its edge a value may stand, the best place first
    taken: tuple[QRectF, ...] = ()  # where values can't stand, beside the nodes
    valued: tuple[Weight, ...] | None = None  # whose edges have a value, in what order; None for all, if not too many

    @property
    def picture(self) -> tuple[int, int] | None:
        """Rows and columns of the picture that the inputs are; None where each has a box of its own."""
        return None

    @property
    def thickness(self) -> float:
        """Of its edges, times the usual one."""
        return 1.0

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
                found.append(Gap(self.nodes[node] + QPointF(0.0, self._row(column)), missing, column - 1))
        return found

    @cached_property
    def biases(self) -> dict[Bias, QRectF]:
        """The tags below neurons that have a bias."""
        wider = (min(self.bias_width, WIDEST_BIAS) - BIAS.width()) / 2
        tag = BIAS.adjusted(-wider, 0.0, wider, 0.0)
        return {
            Bias(node.layer, node.index): tag.translated(place + QPointF(0.0, RADIUS + 14.0))
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
        valued = self.valued
        if valued is None:
            valued = tuple(self.edges) if len(self.edges) <= MOST_PILLS else ()
        placed: dict[Weight, QPointF] = {}
        if not valued:
            return placed
        numbers = {weight: number for number, weight in enumerate(self.edges)}
        of_valued = [numbers[weight] for weight in valued]
        starts, ends = (points[of_valued, None] for points in self._ends_of_edges)
        places = starts + np.array(self.shares)[:, None] * (ends - starts)  # (valued, shares, 2)
        asked = _sides_around(self.value.adjusted(-3, -2, 3, 2), places)
        taken = np.array([_sides(rect) for rect in (*self.footprints.values(), *self.biases.values(), *self.taken)])
        is_free = np.asarray(~_overlap(asked.reshape(-1, 4), taken).any(axis=1)).reshape(asked.shape[:2])
        values = _sides_around(self.value, places)
        others = np.empty((0, 4))  # what the values that are placed take
        for index, weight in enumerate(valued):
            free = np.flatnonzero(is_free[index] & ~_overlap(asked[index], others).any(axis=1))
            if free.size:
                crossed = self._passing(asked[index, free], numbers[weight])
                best = free[int(np.argmin(crossed))]
                placed[weight] = QPointF(*places[index, best].tolist())
                others = np.concatenate((others, values[index, best][None]))
        return placed

    def point(self, element: Element, with_values: bool = True) -> QPointF:
        """Where `element` is pointed at: on an edge whose value isn't seen, as far from all others as can be."""
        match element:
            case Weight():
                pill = self.pills.get(element) if with_values else None
                return self._clearest(element) if pill is None else pill
            case Bias():
                return self.biases[element].center()
        return self.nodes[element]

    def has(self, element: Element) -> bool:
        """Whether `element` is shown."""
        return any(element in shown for shown in (self.nodes, self.biases, self.edges))

    @cached_property
    def bounds(self) -> QRectF:
        """All of it, with the names above and the targets below."""
        rect = QRectF()
        for footprint in self.footprints.values():
            rect = rect.united(footprint)
        aside = 10.0 + min(self.beside, WIDEST_BESIDE) if self.tight else ASIDE
        return rect.adjusted(-aside, -6, ASIDE, 16)

    @cached_property
    def footprints(self) -> dict[Node, QRectF]:
        """What each node takes with its name, its bias and its target."""
        return {node: self._around(node, place) for node, place in self.nodes.items()}

    def _around(self, node: Node, place: QPointF) -> QRectF:
        if isinstance(node, Input):
            return INPUT.translated(place).adjusted(0, 0 if self.tight else -HEAD, 0, 0)
        return QRectF(
            -RADIUS - BESIDE_NEURON, -RADIUS - HEAD, 2 * (RADIUS + BESIDE_NEURON), 2 * RADIUS + HEAD + FOOT
        ).translated(place)

    @cached_property
    def _ends_of_edges(self) -> tuple[Points, Points]:
        """Where the edges start and end, (edges, 2) each."""
        lines = self.edges.values()
        starts = np.array([(line.x1(), line.y1()) for line in lines])
        return starts, np.array([(line.x2(), line.y2()) for line in lines])

    @cached_property
    def _along(self) -> Points:
        """Points along each edge, (edges, SAMPLES, 2)."""
        starts, ends = self._ends_of_edges
        return starts[:, None] + np.linspace(0.0, 1.0, SAMPLES)[:, None] * (ends - starts)[:, None]

    def _passing(self, rects: Points, but: int) -> NDArray[np.intp]:
        """How many edges but one pass through each rectangle, whose sides are (rectangles, 4)."""
        x, y = self._along[..., 0], self._along[..., 1]
        left, top, right, bottom = rects.T[:, :, None, None]
        inside = (x >= left) & (x <= right) & (y >= top) & (y <= bottom)
        passes: NDArray[np.bool_] = np.any(inside, axis=2)
        counts: NDArray[np.intp] = np.count_nonzero(passes, axis=1) - passes[:, but]
        return counts

    def _clearest(self, weight: Weight) -> QPointF:
        """The point of an edge that is farthest from every other edge, and on no bias."""
        number = list(self.edges).index(weight)
        points = self._along[number][1:-1]
        starts, ends = self._ends_of_edges
        clear = np.full(len(points), np.inf)
        others = np.arange(len(starts)) != number
        if np.any(others):
            clear = np.min(distances(starts[others], ends[others], points), axis=1)
        for index, (x, y) in enumerate(points.tolist()):
            if any(tag.contains(x, y) for tag in self.biases.values()):
                clear[index] = -1.0
        x, y = points[int(np.argmax(clear))].tolist()
        return QPointF(x, y)

    @property
    def tight(self) -> bool:
        """Whether the inputs stand so close that their names are beside them."""
        return len(self.shown[0]) > MOST_LOOSE

    @cached_property
    def _column(self) -> float:
        """From one column to the next: further apart where the columns are tall."""
        tallest = max(self._rows(column) * self._row(column) for column in range(len(self.shown)))
        return max(self.column, ASPECT * tallest / max(self.network.depth, 1) - self.column / 2)

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


def _sides(rect: QRectF) -> tuple[float, float, float, float]:
    """Left, top, right and bottom."""
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def _sides_around(rect: QRectF, places: Points) -> Points:
    """The sides of a rectangle that stands around each of the places, (…, 2): (…, 4)."""
    sides: Points = np.concatenate((places, places), axis=-1) + np.array(_sides(rect))
    return sides


def _overlap(rects: Points, others: Points) -> NDArray[np.bool_]:
    """Whether each of the rectangles has some room in common with each of the others, (rectangles, others)."""
    left, top, right, bottom = rects.T[:, :, None]
    shared: NDArray[np.bool_] = (
        (left < others[:, 2]) & (others[:, 0] < right) & (top < others[:, 3]) & (others[:, 1] < bottom)
    )
    return shared


def distances(starts: Points, ends: Points, points: Points) -> Points:
    """How far each point is from each line, (points, lines)."""
    along = ends - starts
    share = np.sum((points[:, None] - starts) * along, axis=2) / np.sum(along * along, axis=1)
    feet = starts + np.clip(share, 0.0, 1.0)[..., None] * along
    return np.asarray(np.hypot(*np.moveaxis(feet - points[:, None], -1, 0)))

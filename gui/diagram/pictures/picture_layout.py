"""Where everything stands of a network whose inputs are a picture, in scene coordinates; no painting here."""

import math
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF

from core.explain.pictures import ImageShape, place_of
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.network import BiasKind
from gui.diagram.scene.layout import Gap, NetworkLayout, Node

MOST_PICTURES = 64  # neurons of a hidden layer that are shown all
CHOSEN = 20  # of more
BODY = 400.0  # the height of a column, where its rows are neither too low nor too high for it
LEAST_ROW, MOST_ROW = 22.0, 64.0  # from one neuron of a column to the next
LEAST_OUTPUT_ROW, MOST_OUTPUT_ROW = 26.0, 56.0
OF_ROW = 0.76  # of a row, that a picture takes
MOST_CELL = 48.0
MOST_RADIUS = 13.0  # of an output
OF_OUTPUT_ROW = 0.4  # of its row, that this is at most
MOST_IN_ONE_COLUMN = 6  # hidden neurons that don't stand in two staggered columns
PICTURE = QSizeF(190.0, 176.0)  # that the inputs take at most
STAGGER = 2.25  # cells from the first to the second column of a layer
TO_FIRST, TO_NEXT = 94.0, 100.0  # from the picture to the first layer, from one layer to the next, at least
BAR = QRectF(9.0, -5.5, 62.0, 11.0)  # beside an output, from its rim
NUMBER = 54.0  # what the number beside that takes
ABOVE, BELOW = 24.0, 12.0  # what the captions of columns take, and what is free below them
ASIDE = 8.0
NARROWEST, WIDEST = 0.86, 1.75  # times the width at which all has its usual place
MARK = 5.5  # of a bias
THICKNESS, OWN_THICKNESS = 0.25, 0.4  # of edges, and of those of one pixel, times the usual one
MANY, MANY_OWN = 200, 20  # edges, from which on they are thinner


@dataclass(frozen=True)
class PictureLayout(NetworkLayout):
    """The places of one network's picture, of the neurons that are `chosen` of each layer, and of their edges.

    Only edges between neurons stand in it: those that leave the picture are drawn as one for each neuron.
    """

    shape: ImageShape = (1, 1)
    chosen: tuple[tuple[int, ...], ...] = ()  # of each layer, those that are shown, in their order
    wider: float = 1.0  # times the usual distances between columns
    valued: tuple[Weight, ...] | None = ()
    pixel: int | None = None  # whose own edges stand in it alone

    def in_frame(self, frame: QSizeF) -> "PictureLayout":
        """The same as wide as it fills a frame, as far as distances may grow or shrink."""
        if frame.isEmpty():
            return self
        usual = replace(self, wider=1.0)
        bounds = usual.bounds.size()
        stretching = usual.distances
        wanted = frame.width() / frame.height() * bounds.height() - (bounds.width() - stretching)
        wider = min(max(wanted / stretching, NARROWEST), WIDEST)
        return replace(self, wider=round(wider, 3))

    @property
    def picture(self) -> ImageShape | None:
        return self.shape

    @property
    def thickness(self) -> float:
        """So much less, the more edges there are: or they would cover each other; a pixel's own ones stand out."""
        usual, many = (OWN_THICKNESS, MANY_OWN) if self.pixel is not None else (THICKNESS, MANY)
        return usual * min(1.0, math.sqrt(many / max(len(self.edges), 1)))

    @property
    def tight(self) -> bool:
        return False

    @cached_property
    def shown(self) -> list[list[int]]:
        """Which neurons of each column stand in it; of the inputs all do."""
        return [list(range(self.network.inputs)), *map(list, self.chosen)]

    @cached_property
    def picture_rect(self) -> QRectF:
        """The inputs, as one picture."""
        rows, columns = self.shape
        pixel = min(PICTURE.width() / columns, PICTURE.height() / rows)
        size = QSizeF(pixel * columns, pixel * rows)
        return QRectF(QPointF(0.0, -size.height() / 2), size)

    def pixel_rect(self, pixel: int) -> QRectF:
        """One pixel of the inputs."""
        rows, columns = self.shape
        row, column = place_of(pixel, self.shape)
        whole = self.picture_rect
        size = QSizeF(whole.width() / columns, whole.height() / rows)
        return QRectF(whole.topLeft() + QPointF(column * size.width(), row * size.height()), size)

    def pixel_at(self, place: QPointF) -> int | None:
        """Which input is at a place; None beside the picture."""
        whole, (rows, columns) = self.picture_rect, self.shape
        if not whole.contains(place):
            return None
        column = min(int((place.x() - whole.left()) / whole.width() * columns), columns - 1)
        row = min(int((place.y() - whole.top()) / whole.height() * rows), rows - 1)
        return row * columns + column

    @cached_property
    def bodies(self) -> dict[Neuron, QRectF]:
        """What each neuron takes by itself: its picture, or its circle."""
        found: dict[Neuron, QRectF] = {}
        left = self.picture_rect.right() + self._distance(TO_FIRST)
        for layer, column in enumerate(self.chosen):
            size, row, columns = self._sizes(layer)
            rows = -(-len(column) // columns)
            aside = self._distance(STAGGER * size.height()) if columns > 1 else 0.0
            top = -(rows - 1 + (0.5 if columns > 1 else 0.0)) * row / 2
            for place, index in enumerate(column):
                across, down = place % columns, place // columns
                centre = QPointF(left + size.width() / 2 + across * aside, top + (down + 0.5 * across) * row)
                body = QRectF(QPointF(), size)
                body.moveCenter(centre)
                found[Neuron(layer, index)] = body
            left += aside + size.width() + self._distance(TO_NEXT)
        return found

    @cached_property
    def distances(self) -> float:
        """What of the width grows where there is more of it."""
        staggers = (STAGGER * size.height() for size, _, columns in map(self._sizes, self._layers) if columns > 1)
        return TO_FIRST + (self.network.depth - 1) * TO_NEXT + sum(staggers)

    @cached_property
    def nodes(self) -> dict[Node, QPointF]:
        """The centres of all pixels, and of the neurons that are shown."""
        pixels = ((Input(pixel), self.pixel_rect(pixel).center()) for pixel in range(self.network.inputs))
        return {**dict(pixels), **{neuron: body.center() for neuron, body in self.bodies.items()}}

    @cached_property
    def gaps(self) -> list[Gap]:
        """Above each layer of which not all neurons are shown: how many there are."""
        found = []
        for layer, column in enumerate(self.chosen):
            if len(column) < self.network.sizes[layer + 1]:
                bodies = [self.bodies[Neuron(layer, index)] for index in column]
                middle = (min(body.left() for body in bodies) + max(body.right() for body in bodies)) / 2
                top = min(body.top() for body in bodies)
                found.append(Gap(QPointF(middle, top - 6.0), self.network.sizes[layer + 1], layer))
        return found

    @cached_property
    def biases(self) -> dict[Bias, QRectF]:
        """A mark at the lower left of each neuron that has a bias."""
        mark = QRectF(-MARK - 1.0, -MARK, MARK, MARK)
        return {
            Bias(neuron.layer, neuron.index): mark.translated(body.bottomLeft())
            for neuron, body in self.bodies.items()
            if self.network.layers[neuron.layer].bias is not BiasKind.ABSENT
        }

    @cached_property
    def edges(self) -> dict[Weight, QLineF]:
        """Each edge between neurons, from the rim of where it starts to the rim of where it ends; or a pixel's."""
        if self.pixel is not None:
            return self.own_edges(self.pixel)
        lines = {}
        for layer, (sources, targets) in enumerate(pairwise(self.chosen), 1):
            for source in sources:
                start = self._out_of(Neuron(layer - 1, source))
                for target in targets:
                    lines[Weight(layer, source, target)] = QLineF(start, self._into(Neuron(layer, target)))
        return lines

    @cached_property
    def stubs(self) -> dict[Neuron, tuple[QLineF, ...]]:
        """What leads on level from each neuron to where its edges part, between those of a column beside it."""
        found = {}
        for neuron in self.bodies:
            stubs = []
            if neuron.layer:
                stubs.append(QLineF(self._into(neuron), self._left_of(neuron)))
            if neuron.layer < self.network.depth - 1:
                stubs.append(QLineF(self._right_of(neuron), self._out_of(neuron)))
            found[neuron] = tuple(stub for stub in stubs if stub.length() > 0.0)
        return found

    @cached_property
    def bundles(self) -> dict[Neuron, QLineF]:
        """Where all that leaves the picture for one neuron starts, and where it ends."""
        start = QPointF(self.picture_rect.right(), 0.0)
        return {Neuron(0, index): QLineF(start, self._left_of(Neuron(0, index))) for index in self.chosen[0]}

    @property
    def before_first(self) -> float:
        """How far to the right what leaves the picture has to be level, to pass between the neurons of a column."""
        return self._sides[0][0] - 4.0

    @cached_property
    def _sides(self) -> tuple[tuple[float, float], ...]:
        """Of each layer where its leftmost neuron begins, and where its rightmost ends."""
        columns = ([self.bodies[Neuron(layer, index)] for index in column] for layer, column in enumerate(self.chosen))
        return tuple((min(map(QRectF.left, bodies)), max(map(QRectF.right, bodies))) for bodies in columns)

    def own_edges(self, pixel: int) -> dict[Weight, QLineF]:
        """Those that leave one pixel."""
        start = self.pixel_rect(pixel).center()
        return {Weight(0, pixel, neuron.index): QLineF(start, bundle.p2()) for neuron, bundle in self.bundles.items()}

    def point(self, element: Element, with_values: bool = True) -> QPointF:
        match element:
            case Weight(0, source, target):
                # Where its pixel's edges have parted, and the pixels lie behind it.
                return self.own_edges(source)[Weight(0, source, target)].pointAt(0.9)
        return super().point(element, with_values)

    def has(self, element: Element) -> bool:
        if isinstance(element, Weight) and element.layer == 0:
            return element.target in self.chosen[0]
        return super().has(element)

    @cached_property
    def bounds(self) -> QRectF:
        """All of it, with the bars and numbers of the outputs, and the captions."""
        rect = QRectF(self.picture_rect)
        for footprint in self.footprints.values():
            rect = rect.united(footprint)
        above = ABOVE if self.gaps else 0.0
        rect.setTop(min(rect.top() - above, self.picture_rect.top() - ABOVE))
        return rect.adjusted(-ASIDE, -4.0, ASIDE, BELOW)

    @cached_property
    def footprints(self) -> dict[Node, QRectF]:
        """What the picture and each neuron take: a neuron with its bias, an output with its bar and its number."""
        last = self.network.depth - 1
        beside = BAR.right() + NUMBER
        found: dict[Node, QRectF] = {Input(0): QRectF(self.picture_rect)}
        for neuron, body in self.bodies.items():
            found[neuron] = body.adjusted(-MARK, 0.0, beside if neuron.layer == last else 0.0, 5.0)
        return found

    @property
    def _layers(self) -> range:
        return range(self.network.depth)

    def _distance(self, usual: float) -> float:
        return usual * self.wider

    def _sizes(self, layer: int) -> tuple[QSizeF, float, int]:
        """How large the neurons of a layer are, how far apart its rows, and in how many columns it stands."""
        size, is_output = len(self.chosen[layer]), layer == self.network.depth - 1
        if is_output:
            row = min(max(BODY / size, LEAST_OUTPUT_ROW), MOST_OUTPUT_ROW)
            across = 2 * min(OF_OUTPUT_ROW * row, MOST_RADIUS)
            return (self._cell(OF_ROW * row) if layer == 0 else QSizeF(across, across)), row, 1
        columns = 2 if size > MOST_IN_ONE_COLUMN else 1
        rows = -(-size // columns) + 0.5 * (columns - 1)
        row = min(max(BODY / rows, LEAST_ROW), MOST_ROW)
        cell = min(OF_ROW * row, MOST_CELL)
        return (self._cell(cell) if layer == 0 else QSizeF(0.8 * cell, 0.8 * cell)), row, columns

    def _cell(self, side: float) -> QSizeF:
        """As large as a picture of these proportions can be in a square."""
        rows, columns = self.shape
        pixel = side / max(rows, columns)
        return QSizeF(pixel * columns, pixel * rows)

    def _into(self, neuron: Neuron) -> QPointF:
        """Where the edges that lead to a neuron end."""
        return QPointF(self._sides[neuron.layer][0], self.bodies[neuron].center().y())

    def _out_of(self, neuron: Neuron) -> QPointF:
        """Where the edges that leave a neuron start."""
        return QPointF(self._sides[neuron.layer][1], self.bodies[neuron].center().y())

    def _left_of(self, neuron: Neuron) -> QPointF:
        body = self.bodies[neuron]
        return QPointF(body.left(), body.center().y())

    def _right_of(self, neuron: Neuron) -> QPointF:
        body = self.bodies[neuron]
        return QPointF(body.right(), body.center().y())

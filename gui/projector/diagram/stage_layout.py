"""Where the network stands in the projector: as many names and numbers as have room, and none that is too small."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from core.base.number_format import grouped
from core.explain.pictures import ImageShape
from core.network.elements import Input, Neuron, Weight
from core.network.names import Names
from core.network.network import Network
from gui.projector.diagram.picture_column import StagePicture, picture_size
from gui.projector.sizes import NAME, NUMBER, ProjectorSizes, figures, height_of, letters, width_of

RADIUS = 97.0  # of a neuron on a screen of 1920 × 1080, where there is room
BOX = QRectF(0.0, 0.0, 128.0, 94.0)  # an input, likewise
MOST_ROWS = 12  # of a column that is shown whole
HEAD, TAIL = 4, 2  # that are left of a longer one, beside those of the way
TALLEST_ROW = 0.36  # of the height
WIDEST_NAME = 0.3  # of the width
SIDE = 0.035  # of the width, that stays free at either side
AROUND = 16.0  # logical pixels between a node with its name and the next
NAME_ABOVE = 9.0  # logical pixels from a name to its node, where a second ring has room
BESIDE = 12.0  # logical pixels between a node and what stands beside it
INSIDE = 8.0  # logical pixels between a number and the rim
LEAST_RADIUS, LEAST_BOX = 6.0, 12.0  # logical pixels, of what can still be seen
TWO_LINES = 2.6  # sizes of the numbers that the radius has where the SOP stands in a neuron, too
USUAL_NUMBER, SHORT_NUMBER = "0.0000", "0.00"  # what a neuron should, and what it has to have room for
MOST_ACROSS, BESIDE_COLUMNS = 0.62, 0.2  # of the way from a column to the next; of a way, what is free at the sides
WIDE = 0.7  # of the screen, that the diagram has where the target stands beside the output
WIDE_SCALE = 0.9  # from which on the target stands beside the output

Node = Input | Neuron


@dataclass(frozen=True)
class StageNode:
    """An input's box or a neuron's circle."""

    outline: QRectF
    name: str  # empty where there is no room for it
    name_box: QRectF
    has_number: bool
    has_sum: bool


@dataclass(frozen=True)
class StageGap:
    """Neurons that are left out."""

    text: str
    box: QRectF


@dataclass(frozen=True)
class StageLayout:
    """Where everything of a network stands."""

    nodes: dict[Node, StageNode]
    edges: dict[Weight, QLineF]
    gaps: tuple[StageGap, ...]
    has_foot: bool  # whether the target stands beside an output
    picture: StagePicture | None = None  # that the inputs are
    bundles: tuple[QLineF, ...] = ()  # from it to the neurons of the first layer


@dataclass(frozen=True)
class StageWriter:
    """What a layout asks for the room of texts."""

    names: Names
    sizes: ProjectorSizes
    base: QFont
    foot: str  # the longest text beside an output
    columns: int
    shape: ImageShape | None = None  # of the picture that the inputs are

    @property
    def name(self) -> QFont:
        """The font of names."""
        return letters(self.base, self.sizes.text(NAME))

    @property
    def number(self) -> QFont:
        """The font of the numbers in neurons."""
        return figures(self.sizes.text(NUMBER), is_bold=True)


def lay_out(network: Network, way: frozenset[Node], area: QRectF, writer: StageWriter) -> StageLayout:
    """Places for all inputs and neurons of `way`, and of the others as many as are shown."""
    shown = [_shown(network, column, way) for column in range(network.depth + 1)]
    columns: list[_Column | _PictureColumn] = [
        _Column(column, indices, area, writer) for column, indices in enumerate(shown)
    ]
    if writer.shape is not None:
        columns[0] = _PictureColumn(writer.shape, [node.index for node in way if isinstance(node, Input)], area)
    is_wide = writer.sizes.scale >= WIDE_SCALE and area.width() >= WIDE * writer.sizes.room.width()
    has_foot = is_wide or writer.shape is not None  # whose outputs are told apart by nothing else
    foot = BESIDE + width_of(writer.name, writer.foot) if has_foot else 0.0
    free = SIDE * area.width()
    left = area.left() + free + columns[0].outer + columns[0].beside
    right = area.right() - free - max(columns[-1].half + foot, columns[-1].outer)
    between = (right - left) / network.depth
    widest = 2 * (area.right() - right)  # above the last column
    nodes: dict[Node, StageNode] = {}
    gaps: list[StageGap] = []
    for index, column in enumerate(columns):
        nodes |= column.nodes(left + index * between, min(between, widest) - BESIDE)
        gaps += column.gaps(left + index * between)
    first = columns[0]
    if not isinstance(first, _PictureColumn):
        return StageLayout(nodes, dict(_edges(nodes)), tuple(gaps), has_foot)
    picture = first.picture(left)
    out = QPointF(picture.rect.right(), picture.rect.center().y())
    ends = (node.outline for neuron, node in nodes.items() if isinstance(neuron, Neuron) and neuron.layer == 0)
    bundles = tuple(QLineF(out, QPointF(end.left(), end.center().y())) for end in ends)
    return StageLayout(nodes, dict(_edges(nodes)), tuple(gaps), has_foot, picture, bundles)


class _PictureColumn:
    """The picture in the place of the column of inputs."""

    def __init__(self, shape: ImageShape, told: Sequence[int], area: QRectF) -> None:
        self._shape, self._told, self._area = shape, told, area
        self._size = picture_size(shape, area)
        self.half = self.outer = self._size.width() / 2
        self.beside = 0.0

    def picture(self, x: float) -> StagePicture:
        """The picture around `x`."""
        rect = QRectF(QPointF(), self._size)
        rect.moveCenter(QPointF(x, self._area.center().y()))
        return StagePicture(self._shape, rect)

    def nodes(self, x: float, _room: float) -> dict[Node, StageNode]:
        """The pixels that something is told of."""
        picture = self.picture(x)
        return {Input(pixel): StageNode(picture.outline(pixel), "", QRectF(), False, False) for pixel in self._told}

    def gaps(self, _x: float) -> Iterator[StageGap]:
        """Of pixels none is left out."""
        return iter(())


class _Column:
    """A column of inputs, or of the neurons of a layer."""

    def __init__(self, column: int, indices: Sequence[int], area: QRectF, writer: StageWriter) -> None:
        self._column, self._indices, self._area, self._writer = column, indices, area, writer
        sizes, self._line = writer.sizes, height_of(writer.name)
        breaks = sum(after - before > 1 for before, after in pairwise(indices))
        rows = len(indices) + breaks
        self._row = min(area.height() / rows, TALLEST_ROW * area.height())
        self._top = area.center().y() - rows * self._row / 2
        wanted, least = (width_of(writer.number, number) + 2 * INSIDE for number in (USUAL_NUMBER, SHORT_NUMBER))
        widest = MOST_ACROSS * area.width() / (writer.columns + BESIDE_COLUMNS)
        number_high = height_of(writer.number)
        with_name = self._row - self._line - NAME_ABOVE - AROUND / 2
        if column:
            self.is_named = with_name >= least
            room = with_name if self.is_named else self._row - INSIDE
            across = max(min(max(2 * RADIUS * sizes.scale, wanted + 2 * INSIDE), room, widest), 2 * LEAST_RADIUS)
            self._size = across, across
            self.has_number = across >= least
        else:
            self.is_named = with_name >= number_high
            room = with_name if self.is_named else self._row - INSIDE
            high = max(min(max(BOX.height() * sizes.scale, 1.4 * number_high), room), LEAST_BOX)
            self.has_number = high >= number_high
            wide = min(max(BOX.width() * sizes.scale, wanted), widest) if self.has_number else 2 * high
            self._size = wide, high
        self.half = self._size[0] / 2
        widths = [width_of(writer.name, self._name_of(index)) for index in indices]
        # What an outermost column keeps free on its outer side: names are centred above it.
        names = min(max(widths), WIDEST_NAME * area.width()) if self.is_named else 0.0
        self.outer = max(self.half, names / 2)
        # Names of inputs that have no room above them stand beside them.
        self._names_beside = not column and not self.is_named and self._row >= self._line
        self.beside = min(max(widths), 0.12 * area.width()) + BESIDE if self._names_beside else 0.0

    def nodes(self, x: float, room: float) -> dict[Node, StageNode]:
        """The nodes around `x`, with `room` for a name."""
        return {self._node_of(index): self._placed(index, x, row, room) for index, row in self._rows()}

    def gaps(self, x: float) -> Iterator[StageGap]:
        """Where neurons are left out."""
        rows = dict(self._rows())
        for before, after in pairwise(self._indices):
            if after - before > 1:
                count = after - before - 1
                text = QCoreApplication.translate("Diagram", "{count} more").format(count=grouped(count))
                width = width_of(self._writer.name, text)
                middle = self._top + (rows[before] + 1.5) * self._row
                box = QRectF(x - width / 2, middle - self._line / 2, width, self._line)
                yield StageGap(text if self._row >= self._line else "", box)

    def _rows(self) -> Iterator[tuple[int, int]]:
        row = 0
        for place, index in enumerate(self._indices):
            row += place > 0 and index - self._indices[place - 1] > 1
            yield index, row
            row += 1

    def _placed(self, index: int, x: float, row: int, room: float) -> StageNode:
        wide, high = self._size
        middle = self._top + (row + 0.5) * self._row + ((self._line + NAME_ABOVE) / 2 if self.is_named else 0.0)
        outline = QRectF(x - wide / 2, middle - high / 2, wide, high)
        name, box = "", QRectF()
        metrics = QFontMetricsF(self._writer.name)
        if self.is_named:
            name = metrics.elidedText(self._name_of(index), Qt.TextElideMode.ElideMiddle, room)
            width = metrics.horizontalAdvance(name)
            box = QRectF(x - width / 2, outline.top() - self._line - NAME_ABOVE, width, self._line)
        elif self._names_beside:
            name = metrics.elidedText(self._name_of(index), Qt.TextElideMode.ElideMiddle, self.beside - BESIDE)
            width = metrics.horizontalAdvance(name)
            box = QRectF(outline.left() - BESIDE - width, middle - self._line / 2, width, self._line)
        return StageNode(outline, name, box, self.has_number, self._has_sum)

    @property
    def _has_sum(self) -> bool:
        return bool(self._column) and self._size[0] / 2 >= TWO_LINES * self._writer.sizes.text(NUMBER)

    def _node_of(self, index: int) -> Node:
        return Neuron(self._column - 1, index) if self._column else Input(index)

    def _name_of(self, index: int) -> str:
        names, layer = self._writer.names, self._column - 1
        if not self._column:
            return names.input(index)
        activation = names.activation(layer, index)
        return f"{names.sop(layer, index)} → {activation}" if self._has_sum else activation


def _shown(network: Network, column: int, way: frozenset[Node]) -> list[int]:
    size = network.sizes[column]
    if size <= MOST_ROWS:
        return list(range(size))
    on_way = {node.index for node in way if isinstance(node, Neuron) and node.layer == column - 1}
    if not column:
        on_way = {node.index for node in way if isinstance(node, Input)}
    return sorted({*range(HEAD), *on_way, *range(size - TAIL, size)})


def _edges(nodes: dict[Node, StageNode]) -> Iterator[tuple[Weight, QLineF]]:
    for target, to in nodes.items():
        if not isinstance(target, Neuron):
            continue
        for source, of in nodes.items():
            layer = source.layer if isinstance(source, Neuron) else -1
            if layer == target.layer - 1:
                line = QLineF(of.outline.center(), to.outline.center())
                start = _rim(of.outline, line, is_round=isinstance(source, Neuron))
                end = _rim(to.outline, QLineF(line.p2(), line.p1()), is_round=True)
                yield Weight(target.layer, source.index, target.index), QLineF(start, end)


def _rim(outline: QRectF, line: QLineF, is_round: bool) -> QPointF:
    """Where a line that begins in the middle of a node leaves it."""
    if is_round:
        return line.pointAt(outline.width() / 2 / line.length())
    across = outline.width() / 2 / max(abs(line.dx()), 1e-9)
    down = outline.height() / 2 / max(abs(line.dy()), 1e-9)
    return line.pointAt(min(across, down))

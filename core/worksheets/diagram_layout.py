"""Where the network of a sheet stands on paper: only what is asked about, and its given numbers.

Numbers stand on the edges where there is room for all of them; else in a table, and nothing stands on the edges.
"""

from collections.abc import Callable, Sequence
from functools import cached_property

from core.exercises.sheet.quantity import OF_NEURONS, Quantity, QuantityKind
from core.exercises.sheet.sheet import ExerciseSheet
from core.network.names import in_line
from core.worksheets.diagram import Box, Circle, Diagram, Edge, InputBox, Label, NotDrawn
from core.worksheets.figures import given

MOST_ROWS = 6  # of a column; of a longer one the first and the last are drawn
LAST = 1  # of those
LARGEST, SMALLEST = 27.0, 17.0  # diameters of a circle: five digits can be written in
HEAD, FOOT = 5.5, 4.9  # above a circle its names; below it a bias, a target
ROW = 38.0  # from one circle to the next, at most
BOX = (18.0, 11.0)  # of an input, at least as wide
IN_BOX = 3.0  # beside the number in it
LARGER = 10 / 7  # than a number on an edge is one in a box
INPUT_ROW, TIGHT_INPUT_ROW = 29.0, 16.0
BETWEEN = 2.0  # circles of two columns, at least
ASIDE = 15.0  # from the side to the middle of the outermost nodes
LABEL = 3.2  # height of a number on an edge
CLEAR = 0.5  # around it
_IN_CIRCLES = (QuantityKind.SOP, QuantityKind.ACTIVATION, QuantityKind.BIAS)
MOST_LABELS = 24
PLACES = (0.34, 0.38, 0.3, 0.42, 0.26, 0.46, 0.5, 0.22, 0.54, 0.58, 0.62, 0.66, 0.7, 0.74)  # along an edge

Measure = Callable[[str, str], float]  # how wide a name and its number are, in mm


def diagram_of(sheet: ExerciseSheet, width: float, height: float, measure: Measure) -> Diagram:
    """The network of a sheet, `width` wide, and `height` high where that is enough."""
    return _Drawing(sheet, width, height, measure).diagram()


class _Drawing:
    """One diagram, while it is made."""

    def __init__(self, sheet: ExerciseSheet, width: float, height: float, measure: Measure) -> None:
        self._sheet, self._names, self._measure = sheet, sheet.iteration.names, measure
        self._given = set(sheet.given)
        self._network = sheet.iteration.network
        concerned = {each for each in (*sheet.questions, *sheet.given) if each.target >= 0}
        self._columns = {column: _ends(found) for column, found in self._concerned(concerned).items() if found}
        self._rows = {column: len(shown) + (left_out > 0) for column, (shown, left_out) in self._columns.items()}
        self._most_circles = max((rows for column, rows in self._rows.items() if column), default=1)
        self._width = width
        least = self._most_circles * (SMALLEST + HEAD + self._foot_rows() * FOOT)
        self._height = max(height, least, self._rows.get(0, 0) * TIGHT_INPUT_ROW) if self._columns else 0.0

    def diagram(self) -> Diagram:
        """All of it."""
        inputs, circles, gaps = [], [], []
        places: dict[tuple[int, int], tuple[float, float]] = {}
        diameter = self._diameter
        for column, (shown, left_out) in self._columns.items():
            x = self._x(column)
            for row, index in enumerate(shown):
                is_after_gap = left_out > 0 and row >= len(shown) - LAST
                y = self._y(column, row + is_after_gap)
                places[column, index] = (x, y)
                if column == 0:
                    inputs.append(self._input(index, x, y))
                else:
                    circles.append(self._circle(column - 1, index, x, y, diameter))
            if left_out:
                gaps.append(NotDrawn(x, self._y(column, len(shown) - LAST), left_out))
        edges = self._edges(places, diameter)
        labels = self._labels(edges, inputs, circles)
        return Diagram(
            self._width, self._height, self._column_step,
            tuple(inputs), tuple(circles), tuple(gaps), tuple(edges), tuple(labels),
            frozenset(self._shown(edges if labels else [])),
        )  # fmt: skip

    def _concerned(self, concerned: set[Quantity]) -> dict[int, list[int]]:
        """Of each column, that of the inputs is 0, what the sheet has to do with."""
        columns: dict[int, set[int]] = {column: set() for column in range(self._network.depth + 1)}
        for kind, layer, _, target in concerned:
            if kind is QuantityKind.INPUT or kind in OF_NEURONS:
                columns[layer + 1].add(target)
        return {column: sorted(found) for column, found in columns.items()}

    def _foot_rows(self) -> int:
        """How many lines stand below a circle, at most."""
        has_bias = any(each.kind is QuantityKind.BIAS for each in self._given)
        has_targets = any(each.kind is QuantityKind.TARGET for each in self._given)
        return has_bias + has_targets

    @property
    def _diameter(self) -> float:
        by_rows = self._step(self._most_circles, ROW) - HEAD - self._foot_rows() * FOOT
        return min(max(min(LARGEST, by_rows), SMALLEST), self._column_step - BETWEEN)

    @cached_property
    def _box_width(self) -> float:
        """An input's box is as wide as the longest number in one needs."""
        inputs = [each for each in self._given if each.kind is QuantityKind.INPUT]
        return max([BOX[0], *(LARGER * self._measure("", self._value(each)) + IN_BOX for each in inputs)])

    def _step(self, rows: int, most: float) -> float:
        return min(most, self._height / rows)

    @property
    def _column_step(self) -> float:
        return (self._width - 2 * ASIDE) / max(len(self._columns) - 1, 1)

    def _x(self, column: int) -> float:
        if len(self._columns) == 1:
            return self._width / 2
        return ASIDE + list(self._columns).index(column) * self._column_step

    def _y(self, column: int, row: int) -> float:
        rows = self._rows[column]
        step = self._step(rows, ROW if column else INPUT_ROW)
        # The names above count, and what is below: the middle of all that is a little higher than that of the circles.
        middle = self._height / 2 + (HEAD - self._foot_rows() * FOOT) / 2
        return middle + (row - (rows - 1) / 2) * step

    def _input(self, index: int, x: float, y: float) -> InputBox:
        quantity = Quantity(QuantityKind.INPUT, target=index)
        width = min(self._box_width, self._column_step - BETWEEN)
        height = min(BOX[1], self._step(self._rows[0], INPUT_ROW) - HEAD)
        return InputBox(Box(x, y, width, height), in_line(self._names.input(index)), self._value(quantity))

    def _circle(self, layer: int, index: int, x: float, y: float, diameter: float) -> Circle:
        feet = []
        bias = Quantity(QuantityKind.BIAS, layer, target=index)
        if bias in self._given:
            feet.append(f"{in_line(self._names.bias(layer, index))} {self._value(bias)}")
        target = Quantity(QuantityKind.TARGET, target=index)
        if layer == self._network.depth - 1 and target in self._given:
            feet.append(f"{in_line(self._names.target(index))} {self._value(target)}")
        sop, activation = (Quantity(kind, layer, target=index) for kind in (QuantityKind.SOP, QuantityKind.ACTIVATION))
        return Circle(
            x, y, diameter, sop, activation,
            in_line(self._names.sop(layer, index)), in_line(self._names.activation(layer, index)), tuple(feet),
        )  # fmt: skip

    def _value(self, quantity: Quantity) -> str:
        return given(self._sheet.value(quantity), self._sheet.digits)

    def _edges(self, places: dict[tuple[int, int], tuple[float, float]], diameter: float) -> list[Edge]:
        edges = []
        for weight in (each for each in self._sheet.given if each.kind is QuantityKind.WEIGHT):
            start = places.get((weight.layer, weight.source))
            end = places.get((weight.layer + 1, weight.target))
            if start is None or end is None:
                continue
            (x1, y1), (x2, y2) = start, end
            length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
            along, across = (x2 - x1) / length, (y2 - y1) / length
            rim = diameter / 2
            from_x, from_y = (
                (x1 + self._box_width / 2, y1) if weight.layer == 0 else (x1 + rim * along, y1 + rim * across)
            )
            edges.append(Edge(weight, from_x, from_y, x2 - rim * along, y2 - rim * across))
        return edges

    def _labels(self, edges: Sequence[Edge], inputs: Sequence[InputBox], circles: Sequence[Circle]) -> list[Label]:
        """A number on each edge, none over another or over a node; nothing where there is no room for all."""
        weights = sum(each.kind is QuantityKind.WEIGHT for each in self._given)
        if not edges or len(edges) < weights or len(edges) > MOST_LABELS:
            return []
        taken = [_around_input(each) for each in inputs] + [_around_circle(each) for each in circles]
        taken += [box for circle in circles for box in self._below(circle)]
        labels: list[Label] = []
        for edge in edges:
            name = in_line(self._names.weight(edge.weight.layer, edge.weight.source, edge.weight.target))
            value = self._value(edge.weight)
            box = self._best_place(edge, edges, taken, self._measure(name, value) + 2 * CLEAR)
            if box is None:
                return []
            labels.append(Label(box, name, value))
            taken.append(box)
        return labels

    def _below(self, circle: Circle) -> list[Box]:
        """What is written below a neuron, which may be wider than it."""
        bottom = circle.y + circle.diameter / 2
        return [
            Box(circle.x, bottom + (row + 0.5) * FOOT, self._measure(foot, ""), FOOT)
            for row, foot in enumerate(circle.feet)
        ]

    def _best_place(self, edge: Edge, edges: Sequence[Edge], taken: Sequence[Box], width: float) -> Box | None:
        best, fewest = None, len(edges)
        for share in PLACES:
            x, y = edge.x1 + share * (edge.x2 - edge.x1), edge.y1 + share * (edge.y2 - edge.y1)
            box = Box(x, y, width, LABEL + CLEAR)
            if any(box.meets(other) for other in taken):
                continue
            crossed = sum(each is not edge and box.is_crossed_by(each.x1, each.y1, each.x2, each.y2) for each in edges)
            if crossed < fewest:
                best, fewest = box, crossed
        return best

    def _shown(self, edges: Sequence[Edge]) -> set[Quantity]:
        """The given numbers that stand in the drawing."""
        shown = {edge.weight for edge in edges}
        for column, (indices, _) in self._columns.items():
            kinds = _IN_CIRCLES if column else (QuantityKind.INPUT,)
            shown |= {Quantity(kind, column - 1, target=index) for kind in kinds for index in indices}
            if column == self._network.depth:
                shown |= {Quantity(QuantityKind.TARGET, target=index) for index in indices}
        return shown & self._given


def _ends(concerned: list[int]) -> tuple[list[int], int]:
    """What is drawn of a column, and how many are not."""
    if len(concerned) <= MOST_ROWS:
        return concerned, 0
    first = MOST_ROWS - LAST - 1  # the gap takes a row, too
    return [*concerned[:first], *concerned[-LAST:]], len(concerned) - first - LAST


def _around_input(each: InputBox) -> Box:
    return Box(each.box.x, each.box.y - HEAD / 2, each.box.width, each.box.height + HEAD)


def _around_circle(each: Circle) -> Box:
    below = FOOT * len(each.feet)
    return Box(each.x, each.y + (below - HEAD) / 2, each.diameter + 2, each.diameter + HEAD + below)

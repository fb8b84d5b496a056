"""Walking the network by the arrow keys: from neuron to weight to neuron."""

from enum import Enum

from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.network import BiasKind, Network


class Way(Enum):
    """Where a key leads."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    FIRST = "first"
    LAST = "last"


def first(shown: list[list[int]]) -> Element:
    """Where a walk starts."""
    return Input(shown[0][0])


def in_reading_order(network: Network, shown: list[list[int]]) -> list[Element]:
    """All that is shown, as it is read: the inputs; then of each neuron its weights, its bias, and itself."""
    found: list[Element] = [Input(index) for index in shown[0]]
    for layer in range(network.depth):
        for target in shown[layer + 1]:
            found += [Weight(layer, source, target) for source in shown[layer]]
            if network.layers[layer].bias is not BiasKind.ABSENT:
                found.append(Bias(layer, target))
            found.append(Neuron(layer, target))
    return found


def step(network: Network, shown: list[list[int]], element: Element, way: Way) -> Element:
    """The element that an arrow leads to; the same one where there is nothing further.

    Right and left go from a neuron to its weights and on to the neuron at their other end; up and down go
    through a column of neurons, from its last one on to the bias below it, or through all weights and biases of a
    layer; first and last go to the ends of that. `shown` says which neurons of each column are drawn, column 0
    being the inputs.
    """
    match element, way:
        case (Weight(layer, source, _), Way.LEFT):
            return Input(source) if layer == 0 else Neuron(layer - 1, source)
        case (Weight(layer, _, target), Way.RIGHT):
            return Neuron(layer, target)
        case (Bias(layer, index), Way.LEFT | Way.RIGHT):
            return Neuron(layer, index)
        case (Input(index), Way.RIGHT):
            return Weight(0, index, shown[1][0])
        case (Neuron(layer, index), Way.RIGHT) if layer + 1 < network.depth:
            return Weight(layer + 1, index, shown[layer + 2][0])
        case (Neuron(layer, index), Way.LEFT):
            return Weight(layer, shown[layer][0], index)
        case (Weight() | Bias(), _):
            return _among(_parameters(network, shown, element.layer), element, way)
        case (Input(), Way.UP | Way.DOWN | Way.FIRST | Way.LAST):
            return _among([Input(index) for index in shown[0]], element, way)
        case (Neuron(layer, _), Way.UP | Way.DOWN | Way.FIRST | Way.LAST):
            return _among(_column(network, shown, layer), element, way)
    return element


def step_in_picture(shown: list[list[int]], element: Element, way: Way, shape: tuple[int, int]) -> Element | None:
    """The same where the inputs are a picture with this `shape`, rows and columns; None for what is as everywhere.

    All four arrows go from pixel to pixel, and right from the last one of a row to its weights; up and down through
    these stay with the pixel.
    """
    rows, columns = shape
    match element:
        case Input(index):
            row, column = divmod(index, columns)
            if way is Way.RIGHT and column == columns - 1:
                return None
            if way in (Way.UP, Way.DOWN):
                row += 1 if way is Way.DOWN else -1
            elif way in (Way.LEFT, Way.RIGHT):
                column += 1 if way is Way.RIGHT else -1
            else:
                column = 0 if way is Way.FIRST else columns - 1
            return Input(min(max(row, 0), rows - 1) * columns + min(max(column, 0), columns - 1))
        case Weight(0, source, _) if way not in (Way.LEFT, Way.RIGHT):
            return _among([Weight(0, source, target) for target in shown[1]], element, way)
        case Neuron(0, index) if way is Way.LEFT:
            return Weight(0, (rows // 2) * columns + columns // 2, index)  # from the middle no pixel is far
    return None


def _parameters(network: Network, shown: list[list[int]], layer: int) -> list[Element]:
    """The weights and biases of a layer, neuron by neuron."""
    found: list[Element] = []
    for target in shown[layer + 1]:
        found += [Weight(layer, source, target) for source in shown[layer]]
        if network.layers[layer].bias is not BiasKind.ABSENT:
            found.append(Bias(layer, target))
    return found


def _column(network: Network, shown: list[list[int]], layer: int) -> list[Element]:
    """The neurons of a layer, and the bias below the last one."""
    found: list[Element] = [Neuron(layer, index) for index in shown[layer + 1]]
    if network.layers[layer].bias is not BiasKind.ABSENT:
        found.append(Bias(layer, shown[layer + 1][-1]))
    return found


def _among(elements: list[Element], element: Element, way: Way) -> Element:
    match way:
        case Way.FIRST:
            return elements[0]
        case Way.LAST:
            return elements[-1]
    index = elements.index(element) + (1 if way is Way.DOWN else -1)
    return elements[max(0, min(index, len(elements) - 1))]

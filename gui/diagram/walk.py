"""Walking the network by the arrow keys: from neuron to weight to neuron."""

from enum import Enum

from core.elements import Bias, Element, Input, Neuron, Weight
from core.network import BiasKind, Network


class Way(Enum):
    """Where an arrow key leads."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


def first(shown: list[list[int]]) -> Element:
    """Where a walk starts."""
    return Input(shown[0][0])


def step(network: Network, shown: list[list[int]], element: Element, way: Way) -> Element:
    """The element that an arrow leads to; the same one where there is nothing further.

    Right and left go from a neuron to its weights and on to the neuron at their other end; up and down go
    through a column of neurons, or through all weights and biases of a layer. `shown` says which neurons of each
    column are drawn, column 0 being the inputs.
    """
    match element, way:
        case (Weight(layer, source, _), Way.LEFT):
            return Input(source) if layer == 0 else Neuron(layer - 1, source)
        case (Weight(layer, _, target), Way.RIGHT):
            return Neuron(layer, target)
        case (Bias(layer, index), Way.LEFT | Way.RIGHT):
            return Neuron(layer, index)
        case (Weight() | Bias(), Way.UP | Way.DOWN):
            return _beside(_parameters(network, shown, element.layer), element, way)
        case (Input(index), Way.RIGHT):
            return Weight(0, index, shown[1][0])
        case (Neuron(layer, index), Way.RIGHT) if layer + 1 < network.depth:
            return Weight(layer + 1, index, shown[layer + 2][0])
        case (Neuron(layer, index), Way.LEFT):
            return Weight(layer, shown[layer][0], index)
        case (Input(), Way.UP | Way.DOWN):
            return _beside([Input(index) for index in shown[0]], element, way)
        case (Neuron(layer, _), Way.UP | Way.DOWN):
            return _beside([Neuron(layer, index) for index in shown[layer + 1]], element, way)
    return element


def _parameters(network: Network, shown: list[list[int]], layer: int) -> list[Element]:
    """The weights and biases of a layer, neuron by neuron."""
    found: list[Element] = []
    for target in shown[layer + 1]:
        found += [Weight(layer, source, target) for source in shown[layer]]
        if network.layers[layer].bias is not BiasKind.ABSENT:
            found.append(Bias(layer, target))
    return found


def _beside(elements: list[Element], element: Element, way: Way) -> Element:
    place = elements.index(element) + (1 if way is Way.DOWN else -1)
    return elements[max(0, min(place, len(elements) - 1))]

"""What is lit in the network for a quantity."""

from dataclasses import dataclass

from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.network import Network
from gui.diagram.scene.highlight import Highlight, Lights


@dataclass(frozen=True)
class LossLights:
    """All outputs: what the error is made of."""

    layer: int  # the last one

    def has(self, element: Element) -> bool:
        """Whether `element` is an output."""
        return isinstance(element, Neuron) and element.layer == self.layer


@dataclass(frozen=True)
class BackLights:
    """A neuron, and all that the error comes through on its way back to it."""

    neuron: Neuron

    def has(self, element: Element) -> bool:
        """Whether the error comes through `element`."""
        way = Highlight(Bias(self.neuron.layer, self.neuron.index))
        return not isinstance(element, Bias) and way.has(element)


def lights_of(quantity: Quantity, network: Network) -> Lights:
    """What to light as a quantity is asked for.

    On the way forward that is what a neuron adds up, on the way back all that the error comes through.
    """
    kind, layer, _, target = quantity
    if kind in (QuantityKind.LOSS, QuantityKind.TARGET):
        return LossLights(network.depth - 1)
    if kind is QuantityKind.INPUT:
        return Highlight(Input(target))
    if kind in (QuantityKind.SOP, QuantityKind.ACTIVATION):
        return Highlight(Neuron(layer, target))
    if quantity.is_of_parameter:
        return Highlight(quantity.parameter)
    return BackLights(Neuron(layer, target))


def weight_of(weight: Weight) -> Quantity:
    """The quantity that a weight is."""
    return Quantity(QuantityKind.WEIGHT, weight.layer, weight.source, weight.target)


def bias_of(bias: Bias) -> Quantity:
    """The quantity that a bias is."""
    return Quantity(QuantityKind.BIAS, bias.layer, target=bias.index)

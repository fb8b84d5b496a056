"""What lights up with an element: the element, and all that it is made of."""

from typing import NamedTuple, Protocol

from core.network.elements import Bias, Element, Input, Neuron, Weight


class Lights(Protocol):
    """Says what is lit."""

    def has(self, element: Element, /) -> bool:
        """Whether `element` is lit."""


class Highlight(NamedTuple):
    """What to light for one element; nothing for None.

    A weight or bias lights where it comes from and its whole way to the error; a neuron the weights and the
    neurons that make its SOP; an input the weights that it goes out by.
    """

    element: Element | None

    def has(self, other: Element) -> bool:
        """Whether `other` is lit."""
        match self.element:
            case None:
                return False
            case Input(index):
                return other == self.element or (
                    isinstance(other, Weight) and (other.layer, other.source) == (0, index)
                )
            case Neuron(layer, index):
                return self._makes_up(other, layer, index)
            case Weight(layer, source, target):
                start = Input(source) if layer == 0 else Neuron(layer - 1, source)
                return other in (self.element, start) or self._on_the_way(other, layer, target)
            case Bias(layer, index):
                return other == self.element or self._on_the_way(other, layer, index)

    @staticmethod
    def _makes_up(other: Element, layer: int, index: int) -> bool:
        match other:
            case Input():
                return layer == 0
            case Neuron(where, which):
                return where == layer - 1 or (where, which) == (layer, index)
            case Weight(where, _, target):
                return (where, target) == (layer, index)
            case Bias(where, which):
                return (where, which) == (layer, index)

    @staticmethod
    def _on_the_way(other: Element, layer: int, index: int) -> bool:
        """Whether the error comes through `other` on its way back to neuron `index` of `layer`."""
        match other:
            case Neuron(where, which):
                return where > layer or (where, which) == (layer, index)
            case Weight(where, source, _):
                return where > layer + 1 or (where == layer + 1 and source == index)
        return False

"""Which element, and which quantities, are called something: as an article writes it, or as a person types it."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.network import BiasKind
from core.network.notations import ARTICLE, Kind, QuantityPlace
from core.network.notations.kind import COMPOSED, OF_ALL, OF_BIASES, OF_WEIGHTS
from core.network.notations.own_names import completed
from core.network.notations.pattern import NOWHERE, Pattern

if TYPE_CHECKING:
    from core.network.names import Names

_KEYS = (("delta", "δ"), ("psi", "ψ"), ("_hat", "\u0302"), ("'", "′"))  # what a keyboard has for what it has not
_DERIVATIVE = re.compile(r"d([^/]+)/d([^/]+)")
_RAISED = {ord("⁽"): "^(", ord("⁾"): ")", **{ord(raised): str(digit) for digit, raised in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}}
_WITHOUT_BRACES = {ord("{"): None, ord("}"): None}
_EXPONENT = re.compile(r"\^\((\d+)\)_?")  # of a layer's number, as an article sets it
_INDEX = re.compile(r"(?<=^[^\W\d_])_(?=\d+$)")  # x_1 of what is called x1
_WITHOUT_LAYER = (Kind.INPUT, Kind.TARGET, *OF_ALL)
_MOST_KEPT = 1000  # texts of which is known what they name
_OF_ELEMENTS = (Kind.WEIGHT, Kind.INPUT, Kind.TARGET, Kind.BIAS, Kind.SOP, Kind.ACTIVATION)


class NameSearch:
    """Finds by name in one notation; what was listed for that is kept."""

    def __init__(self, names: "Names") -> None:
        self._names = names

    def find(self, name: str) -> Element | None:
        """The element of that name; a neuron answers to its SOP's and its activation's.

        Where a scenario gives a neuron or an input the name of a weight, the weight is found.
        """
        return self._elements.get(name) or self._elements.get(name.strip())

    def find_by_pattern(self, name: str) -> Element | None:
        """The same, of what is named by patterns, however many weights there are; nothing that is named one by one."""
        found = [_element(kind, place) for kind, place in self._by_pattern(name) if kind is not Kind.TARGET]
        weights = [each for each in found if isinstance(each, Weight)]
        return next(iter(weights or found), None)

    def find_neuron(self, name: str) -> Element | None:
        """The input, neuron or bias of that name: of these there are few, however many weights there are."""
        return self._few.get(name) or self._few.get(name.strip())

    @staticmethod
    def spellings(text: str) -> tuple[str, ...]:
        """How a name may be meant that is typed or copied: delta2_1, Y_hat, dE/dW11; W⁽²⁾, w^(2)_{11}, x_1."""
        signs = _DERIVATIVE.sub(r"∂\1/∂\2", text)
        for typed, sign in _KEYS:
            signs = signs.replace(typed, sign)
        in_a_line = _EXPONENT.sub(r"\1_", signs.translate(_RAISED).translate(_WITHOUT_BRACES)).removesuffix("_")
        meant = (text, signs, in_a_line, _INDEX.sub("", in_a_line))
        return tuple(dict.fromkeys((text, *(unicodedata.normalize("NFC", each) for each in meant[1:]))))

    @property
    def are_listed(self) -> bool:
        """Whether a scenario names each weight by itself, so that all names are there to be looked up."""
        return self._names.given is not None and not self._names.given.are_patterns

    def quantities(self, text: str) -> list[tuple[Kind, QuantityPlace]]:
        """All that is called `text` in this notation, be it given by name or by pattern: none or one, or several."""
        return list(self._named(text.strip()))

    @cached_property
    def _named(self) -> Callable[[str], tuple[tuple[Kind, QuantityPlace], ...]]:
        """The same, kept: a text that is read has the same words again and again, and most of them name nothing."""

        @lru_cache(_MOST_KEPT)
        def named(text: str) -> tuple[tuple[Kind, QuantityPlace], ...]:
            return tuple(each for each in dict.fromkeys(self._candidates(text)) if self._is_called(*each, text))

        return named

    def _by_pattern(self, text: str) -> Iterator[tuple[Kind, QuantityPlace]]:
        """The inputs, targets, neurons, weights and biases that are called so by a pattern."""
        text = text.strip()
        return (each for each in self._read(text) if each[0] in _OF_ELEMENTS and self._is_called(*each, text))

    def _candidates(self, text: str) -> Iterator[tuple[Kind, QuantityPlace]]:
        """What may be called so, as far as the signs of the name go."""
        yield from self._read(text)
        yield from self._listed(text)
        below = text.rpartition("/∂")[2].removesuffix("_new").removesuffix("′")
        if below != text:
            for kind, place in (*self._read(below), *self._listed(below)):
                yield from ((each, place) for each, parts in COMPOSED.items() if kind in parts)
                if kind is Kind.SOP:
                    yield Kind.DELTA, place
        yield from ((kind, NOWHERE) for kind in OF_ALL)

    def _listed(self, text: str) -> Iterator[tuple[Kind, QuantityPlace]]:
        """What is named one by one."""
        element = self.find(text) if self.are_listed else self.find_neuron(text)
        match element:
            case Input(index):
                yield Kind.INPUT, QuantityPlace(target=index)
            case Neuron(layer, index):
                yield from ((kind, QuantityPlace(layer, target=index)) for kind in (Kind.SOP, Kind.ACTIVATION))
            case Weight(layer, source, target):
                yield Kind.WEIGHT, QuantityPlace(layer, source, target)
            case Bias(layer, index):
                yield Kind.BIAS, QuantityPlace(layer, target=index)
        for index in range(self._names.network.outputs):
            yield Kind.TARGET, QuantityPlace(target=index)

    def _read(self, text: str) -> Iterator[tuple[Kind, QuantityPlace]]:
        """What a name says by its numbers, of what is named by patterns."""
        sizes = self._names.network.sizes
        if self._names.given is not None:
            yield from self._names.given.find(text, sizes)
        for kind, layer, pattern in self._patterns:
            for place in pattern.find(text, layer, sizes):
                yield kind, completed(kind, place, sizes)

    @cached_property
    def _patterns(self) -> tuple[tuple[Kind, int, Pattern], ...]:
        """How all that is named by patterns is called, in each layer."""
        places = (
            (kind, layer)
            for kind in Kind
            for layer in ((-1,) if kind in _WITHOUT_LAYER else range(self._names.network.depth))
        )
        known = ((*place, self._names.scheme.known(*place)) for place in places)
        return tuple((kind, layer, spelling.plain) for kind, layer, spelling in known if spelling is not None)

    def _is_called(self, kind: Kind, place: QuantityPlace, text: str) -> bool:
        return self._is_there(kind, place) and self._names.called(kind, *place) == text

    def _is_there(self, kind: Kind, place: QuantityPlace) -> bool:
        layer, source, target = place
        if kind in OF_ALL:
            return True
        if kind in (Kind.INPUT, Kind.TARGET):
            return 0 <= target < self._names.network.sizes[0 if kind is Kind.INPUT else -1]
        if kind in OF_BIASES:
            return self._names.network.has(Bias(layer, target))
        if kind in OF_WEIGHTS:
            return source >= 0 and self._names.network.has(Weight(layer, source, target))
        return self._names.network.has(Neuron(layer, target))

    @cached_property
    def _few(self) -> dict[str, Element]:
        """All but the weights, of which there may be millions."""
        network = self._names.network
        found: dict[str, Element] = {self._names.input(index): Input(index) for index in range(network.inputs)}
        for layer, size in enumerate(network.sizes[1:]):
            for index in range(size):
                found[self._names.sop(layer, index)] = Neuron(layer, index)
                found[self._names.activation(layer, index)] = Neuron(layer, index)
        for layer, size in enumerate(network.sizes[1:]):
            if network.layers[layer].bias is not BiasKind.ABSENT:
                found |= {self._names.bias(layer, target): Bias(layer, target) for target in range(size)}
        return found

    @cached_property
    def _elements(self) -> dict[str, Element]:
        network, found = self._names.network, self._few.copy()
        for layer, size in enumerate(network.sizes[1:]):
            for target in range(size):
                for source in range(network.sizes[layer]):
                    found[self._names.weight(layer, source, target)] = Weight(layer, source, target)
        for name, meant in self._names.also.items() if self._names.notation == ARTICLE else ():
            if name not in found and meant in found:
                found[name] = found[meant]
        return found


def _element(kind: Kind, place: QuantityPlace) -> Element:
    match kind:
        case Kind.INPUT:
            return Input(place.target)
        case Kind.WEIGHT:
            return Weight(*place)
        case Kind.BIAS:
            return Bias(place.layer, place.target)
    return Neuron(place.layer, place.target)

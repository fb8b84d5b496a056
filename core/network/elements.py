"""What can be pointed at in a network and asked where its number comes from.

Layers and indices are counted from 0 here; layer 0 is the first hidden layer, whose neurons stand
after the inputs. What a person reads counts from 1, see `core.network.names`.
"""

import re
from dataclasses import astuple, dataclass, fields


@dataclass(frozen=True, slots=True)
class Input:
    """One input of the network."""

    index: int


@dataclass(frozen=True, slots=True)
class _OfNeuron:
    """What a neuron has one of."""

    layer: int
    index: int


class Neuron(_OfNeuron):
    """One neuron: its SOP (sum of products) and its activation."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Weight:
    """The weight of `layer` that joins `source`, in the layer before, to neuron `target`."""

    layer: int
    source: int
    target: int


class Bias(_OfNeuron):
    """The bias of one neuron."""

    __slots__ = ()


Element = Input | Neuron | Weight | Bias
Parameter = Weight | Bias

_PLACE = re.compile(r"[1-9]\d{0,9}")
_KINDS: dict[str, type[Element]] = {kind.__name__.lower(): kind for kind in (Input, Neuron, Weight, Bias)}


def place_text(element: Element) -> str:
    """Where it is, whatever it is called: "input 2", "neuron 1 2", "weight 1 2 3", "bias 1 2", counted from 1."""
    return " ".join((type(element).__name__.lower(), *(str(place + 1) for place in astuple(element))))


def element_at(text: str) -> Element | None:
    """What `place_text` writes so; None where it writes no such text."""
    word, *places = text.split(" ")
    kind = _KINDS.get(word)
    if kind is None or len(places) != len(fields(kind)) or not all(map(_PLACE.fullmatch, places)):
        return None
    return kind(*(int(place) - 1 for place in places))

"""What can be pointed at in a network and asked where its number comes from.

Layers and indices are counted from 0 here; layer 0 is the first hidden layer, whose neurons stand
after the inputs. What a person reads counts from 1, see `core.naming`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Input:
    """One input of the network."""

    index: int


@dataclass(frozen=True, slots=True)
class Neuron:
    """One neuron: its SOP (sum of products) and its activation."""

    layer: int
    index: int


@dataclass(frozen=True, slots=True)
class Weight:
    """The weight of `layer` that joins `source`, in the layer before, to neuron `target`."""

    layer: int
    source: int
    target: int


@dataclass(frozen=True, slots=True)
class Bias:
    """The bias of one neuron."""

    layer: int
    index: int


Element = Input | Neuron | Weight | Bias
Parameter = Weight | Bias

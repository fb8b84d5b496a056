"""The network: its layers, and where its parameters lie.

All parameters live in one flat float64 vector, layer by layer, a layer's weights row by row and then
its biases. So an update is one line, a recorded state is one row, and a gradient has the same shape
as what it is the gradient of.
"""

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from types import EllipsisType
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from core.network.activations import Activation
from core.network.elements import Bias, Element, Input, Neuron, Parameter, Weight

Array = NDArray[np.float64]
_Index = tuple[EllipsisType, slice]
Number = TypeVar("Number", bound=np.generic)


class BiasKind(Enum):
    """Whether a layer's neurons have a bias, and whether training moves it."""

    TRAINED = "trained"
    ABSENT = "absent"
    FIXED = "fixed"


class Layer(NamedTuple):
    """One layer of neurons, hidden or output."""

    size: int
    activation: Activation
    bias: BiasKind = BiasKind.TRAINED


class Place(NamedTuple):
    """Where a layer lies in the flat vector: weights from `start`, biases from `middle` to `end`."""

    start: int
    middle: int
    end: int


@dataclass(frozen=True)
class Network:
    """A fully connected feed-forward network; its parameters are kept outside, in a flat vector."""

    inputs: int
    layers: tuple[Layer, ...]

    @property
    def depth(self) -> int:
        """The number of layers of weights."""
        return len(self.layers)

    @property
    def outputs(self) -> int:
        """The size of the last layer."""
        return self.layers[-1].size

    @property
    def functions(self) -> list[Callable[[Array], Array]]:
        """Each layer's f, which gives activations of SOPs, both (samples, size)."""
        return [layer.activation.value for layer in self.layers]

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """The inputs, then the size of each layer: a layer's fan-in stands before its size."""
        return (self.inputs, *(layer.size for layer in self.layers))

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Where each layer lies in the flat vector."""
        places = []
        end = 0
        for fan_in, layer in zip(self.sizes, self.layers, strict=False):
            start, middle = end, end + fan_in * layer.size
            end = middle + (0 if layer.bias is BiasKind.ABSENT else layer.size)
            places.append(Place(start, middle, end))
        return tuple(places)

    @cached_property
    def parameter_count(self) -> int:
        """The length of the flat vector."""
        return self.places[-1].end

    @cached_property
    def trainable(self) -> NDArray[np.bool_]:
        """Which parameters an update may move, (parameters,): all but fixed biases."""
        mask = np.ones(self.parameter_count, dtype=np.bool_)
        for layer, biases in zip(self.layers, self.biases(mask), strict=True):
            biases[...] = layer.bias is not BiasKind.FIXED
        return mask

    def weights(self, vector: NDArray[Number]) -> list[NDArray[Number]]:
        """Views of each layer's weights, (fan_in, fan_out), in a flat vector; or (…, fan_in, fan_out) in many."""
        before = vector.shape[:-1]
        return [vector[place].reshape(before + shape) for place, shape in self._weights_at]

    def biases(self, vector: NDArray[Number]) -> list[NDArray[Number]]:
        """Views of each layer's biases, (size,), or (0,) for a layer without; or (…, size) in many flat vectors."""
        return [vector[place] for place in self._biases_at]

    @cached_property
    def _weights_at(self) -> list[tuple[_Index, tuple[int, int]]]:
        """Where weights lie along the last axis, and what shape a layer's have."""
        both = zip(self.places, itertools.pairwise(self.sizes), strict=True)
        return [((..., slice(place.start, place.middle)), shape) for place, shape in both]

    @cached_property
    def _biases_at(self) -> list[_Index]:
        return [(..., slice(place.middle, place.end)) for place in self.places]

    def position(self, parameter: Parameter) -> int:
        """The index of one weight or bias in the flat vector.

        Raises
        ------
        IndexError
            If the network has no such weight or bias.
        """
        layer = parameter.layer
        if 0 <= layer < self.depth:
            place, fan_in, size = self.places[layer], self.sizes[layer], self.layers[layer].size
            match parameter:
                case Weight(_, source, target) if 0 <= source < fan_in and 0 <= target < size:
                    return place.start + source * size + target
                case Bias(_, index) if 0 <= index < place.end - place.middle:
                    return place.middle + index
        raise IndexError(f"the network has no {parameter}")

    def has(self, element: Element) -> bool:
        """Whether there is such an input, neuron, weight or bias."""
        match element:
            case Input(index):
                return 0 <= index < self.inputs
            case Neuron(layer, index):
                return 0 <= layer < self.depth and 0 <= index < self.layers[layer].size
            case Weight() | Bias():
                try:
                    self.position(element)
                except IndexError:
                    return False
                return True

    def parameter(self, position: int) -> Parameter:
        """The weight or bias at an index of the flat vector: the inverse of `position`."""
        for layer, place in enumerate(self.places):
            if position < place.middle:
                return Weight(layer, *divmod(position - place.start, self.layers[layer].size))
            if position < place.end:
                return Bias(layer, position - place.middle)
        raise IndexError(f"the network has {self.parameter_count} parameters, not {position + 1}")

"""What stands in a file of weights, whoever wrote it: layers with their weights, biases and activations."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MisfitError
from core.base.message import Message
from core.base.number_format import grouped
from core.network.activations import Activation, Identity, Sigmoid
from core.network.function_names import function_name
from core.network.network import BiasKind, Layer, Network
from core.scenario.consistency import MOST_PARAMETERS
from core.weight_files.messages import WeightsFault, WeightsNote

Array = NDArray[np.float64]


@dataclass(frozen=True)
class LayerWeights:
    """One layer: weights (fan_in, fan_out), biases (fan_out,) or None without; no activation where none is told."""

    weights: Array
    biases: Array | None
    activation: Activation | None
    name: str = ""  # what the file calls it

    @property
    def fan_in(self) -> int:
        """How many numbers come in."""
        return int(self.weights.shape[0])

    @property
    def fan_out(self) -> int:
        """How many neurons it has."""
        return int(self.weights.shape[1])


@dataclass(frozen=True)
class NetworkWeights:
    """All layers, from the inputs on, and what inputs and outputs are called where that is told."""

    layers: tuple[LayerWeights, ...]
    input_names: tuple[str, ...] = ()
    output_names: tuple[str, ...] = ()

    @property
    def sizes(self) -> tuple[int, ...]:
        """The inputs, then the size of each layer."""
        return (self.layers[0].fan_in, *(layer.fan_out for layer in self.layers))

    def network(self) -> Network:
        """The network; every layer's activation has to be known.

        Raises
        ------
        ValueError
            If one isn't.
        """
        layers = []
        for layer in self.layers:
            activation = layer.activation
            if activation is None:
                raise ValueError(f"no activation is known of {layer}")
            layers.append(
                Layer(layer.fan_out, activation, BiasKind.ABSENT if layer.biases is None else BiasKind.TRAINED)
            )
        return Network(self.layers[0].fan_in, tuple(layers))

    def vector(self) -> Array:
        """All parameters as `Network` has them, (parameters,)."""
        parts = [part for layer in self.layers for part in (layer.weights.ravel(), layer.biases) if part is not None]
        return np.concatenate(parts)


@dataclass(frozen=True)
class RecognisedWeights:
    """What was read: the numbers, and in sentences what they were recognised by and what was not taken."""

    values: NetworkWeights
    notes: tuple[Message, ...]
    kind: str = ""  # the name of the kind that it turned out to be, where its ending says another


@dataclass(frozen=True)
class WrittenWeights:
    """A file's bytes, and in sentences what is otherwise in it than in the network."""

    content: bytes
    notes: tuple[Message, ...] = ()


def values_of(network: Network, parameters: Array) -> NetworkWeights:
    """The layers of a network at these parameters, (parameters,)."""
    all_biases = network.biases(parameters)
    return NetworkWeights(
        tuple(
            LayerWeights(weights, None if layer.bias is BiasKind.ABSENT else biases, layer.activation)
            for layer, weights, biases in zip(network.layers, network.weights(parameters), all_biases, strict=True)
        )
    )


def checked(values: NetworkWeights) -> NetworkWeights:
    """The same, where every number is one and every layer fits the next.

    Raises
    ------
    MisfitError
        If not; the place is the layer's name in the file.
    """
    if not values.layers:
        raise MisfitError("", WeightsFault.NO_LAYER())
    count = sum(math.prod(layer.weights.shape) + layer.fan_out for layer in values.layers)
    if count > MOST_PARAMETERS:
        raise MisfitError("", WeightsFault.TOO_MANY_NUMBERS(count=grouped(count), most=grouped(MOST_PARAMETERS)))
    for number, layer in enumerate(values.layers, start=1):
        _check_layer(layer, layer.name or f"{number}", is_last=number == len(values.layers))
    for before, after in pairwise(values.layers):
        if before.fan_out != after.fan_in:
            problem = WeightsFault.NO_FIT(given=str(before.fan_out), taken=str(after.fan_in))
            raise MisfitError(after.name, problem)
    return values


def _check_layer(layer: LayerWeights, place: str, *, is_last: bool) -> None:
    if 0 in layer.weights.shape:
        raise MisfitError(place, WeightsFault.EMPTY())
    for part in (layer.weights, layer.biases):
        if part is not None and not np.isfinite(part).all():
            raise MisfitError(place, WeightsFault.NOT_FINITE())
    if layer.biases is not None and layer.biases.shape != (layer.fan_out,):
        problem = WeightsFault.BIASES_MISFIT(found=str(layer.biases.size), neurons=str(layer.fan_out))
        raise MisfitError(place, problem)
    if layer.activation is not None and layer.activation.only_in_output_layer and not is_last:
        raise MisfitError(place, WeightsFault.ONLY_IN_OUTPUT_LAYER(activation=function_name(layer.activation.name)))


def then(layers: Sequence[LayerWeights], activation: Activation, place: str) -> list[LayerWeights]:
    """The layers with an activation behind the last of them, as models have it that is a layer by itself.

    Raises
    ------
    MisfitError
        If there is no layer before it, or that one has an activation already.
    """
    if not layers:
        raise MisfitError(place, WeightsFault.ACTIVATION_BEFORE_LAYERS())
    last = layers[-1]
    if last.activation not in (None, Identity()):
        if activation in (Identity(), last.activation) and activation.name in ("identity", "relu"):
            return list(layers)  # which changes nothing
        raise MisfitError(place, WeightsFault.TWO_ACTIVATIONS())
    return [*layers[:-1], replace(last, activation=activation)]


def not_written(activation: Activation, number: int, library: str) -> MisfitError:
    """Why layer `number`, from 1, can't be written for a library: it has no such activation."""
    problem = WeightsFault.NOT_WRITTEN_ACTIVATION(activation=function_name(activation.name), library=library)
    return MisfitError(f"network.layers[{number - 1}]", problem)


def scaled(layer: LayerWeights, factors: Array | float, activation: Activation) -> LayerWeights:
    """The layer with another activation, and its SOPs times `factors`, one or one for each neuron."""
    biases = None if layer.biases is None else layer.biases * factors
    return replace(layer, weights=layer.weights * factors, biases=biases, activation=activation)


def unscaled(values: NetworkWeights) -> tuple[NetworkWeights, tuple[Message, ...]]:
    """The same network where no sigmoid has a factor: 1/(1 + e^(−c·z)) is that of the SOP c·z."""
    layers, notes = [], []
    for number, layer in enumerate(values.layers, start=1):
        activation = layer.activation
        if isinstance(activation, Sigmoid) and activation.scale != 1.0:
            layers.append(scaled(layer, activation.scale, Sigmoid()))
            notes.append(WeightsNote.FACTOR_WRITTEN_INTO_WEIGHTS(layer=str(number), factor=activation.scale))
        else:
            layers.append(layer)
    return replace(values, layers=tuple(layers)), tuple(notes)

"""The network: forward, and backward by the chain rule.

All parameters live in one flat float64 vector, layer by layer, a layer's weights row by row and then
its biases. So an update is one line, a recorded state is one row, and a gradient has the same shape
as what it is the gradient of.
"""

from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import ClassVar, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from core.network.activations import Activation
from core.network.elements import Bias, Element, Input, Neuron, Parameter, Weight
from core.network.losses import Loss
from core.network.objective import Objective

Array = NDArray[np.float64]
Number = TypeVar("Number", bound=np.generic)


class BiasKind(Enum):
    """Whether a layer's neurons have a bias, and whether training moves it."""

    TRAINED = "trained"
    ABSENT = "absent"
    FIXED = "fixed"


@dataclass(frozen=True)
class Layer:
    """One layer of neurons, hidden or output."""

    size: int
    activation: Activation
    bias: BiasKind = BiasKind.TRAINED


@dataclass(frozen=True)
class ChainRule:
    """The way back as it should be. `core.network.wrong_rules` holds the documented wrong ones.

    Each of those replaces one of the answers given here; several of them may be joined.
    """

    name: ClassVar[str] = "gradient_descent"

    @property
    def mistakes(self) -> tuple["ChainRule", ...]:
        """The documented mistakes that it makes, each by itself: none."""
        return ()

    @property
    def hands_back_output_slope(self) -> bool:
        """Whether the last hidden layer is handed ∂E/∂z of the outputs, not ∂E/∂p."""
        return True

    def loss_taken(self, loss: Loss) -> Loss:
        """The loss whose gradient starts the way back."""
        return loss

    def activation_taken(self, activation: Activation, hidden: bool) -> Activation:
        """The activation whose derivative is taken, in a hidden layer or in the output layer."""
        return activation

    def weights_back(self, weights: Array, gradient: Array) -> Array:
        """The weights by which a layer's deltas go back, (fan_in, fan_out), given ∂J/∂weights."""
        return weights

    def bears_on(self, network: "Network") -> bool:
        """Whether it makes a difference in `network`: the right way back makes none."""
        return False


CHAIN_RULE = ChainRule()


@dataclass(frozen=True)
class Forward:
    """What the forward pass of a batch computed; lists have one entry a layer."""

    inputs: Array  # (samples, inputs)
    sops: list[Array]  # z, (samples, size)
    activations: list[Array]  # f(z), (samples, size)

    @property
    def outputs(self) -> Array:
        """The last layer's activations, (samples, outputs)."""
        return self.activations[-1]

    def into(self, layer: int) -> Array:
        """What layer `layer` receives: the inputs, or the activations of the layer before."""
        return self.inputs if layer == 0 else self.activations[layer - 1]


@dataclass(frozen=True)
class Trace:
    """One forward and backward pass of a batch at one state, everything kept.

    E is a sample's own loss, J the batch's objective. What is per sample has the samples as rows.
    """

    parameters: Array  # the flat vector, (parameters,)
    weights: list[Array]  # views into it, (fan_in, fan_out)
    biases: list[Array]  # views into it, (size,), or (0,) where there is none
    forward: Forward
    targets: Array  # (samples, outputs)
    losses: Array  # E of each sample, (samples,)
    error: float  # the error that is shown: see core.network.objective
    activation_gradients: list[Array]  # ∂E/∂a, (samples, size)
    slopes: list[Array]  # ∂a/∂z, (samples, size)
    deltas: list[Array]  # ∂E/∂z, (samples, size)
    weights_back: list[Array]  # the weights that a layer's deltas went back by; layer 0 hands nothing back
    gradient: Array  # ∂J/∂parameters, flat
    loss_taken: Loss  # the loss whose gradient the way back started from
    rule: ChainRule


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
        """Views of each layer's weights, (fan_in, fan_out), in a flat vector."""
        return [
            vector[place.start : place.middle].reshape(fan_in, layer.size)
            for fan_in, layer, place in zip(self.sizes, self.layers, self.places, strict=False)
        ]

    def biases(self, vector: NDArray[Number]) -> list[NDArray[Number]]:
        """Views of each layer's biases, (size,), or (0,) for a layer without."""
        return [vector[place.middle : place.end] for place in self.places]

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

    def forward(self, parameters: Array, inputs: Array) -> Forward:
        """Each layer's SOPs z = a·W + b and activations f(z), for `inputs` of shape (samples, inputs)."""
        sops, activations = [], []
        a = inputs
        for layer, w, b in zip(self.layers, self.weights(parameters), self.biases(parameters), strict=True):
            z = a @ w + b if b.size else a @ w
            a = layer.activation.value(z)
            sops.append(z)
            activations.append(a)
        return Forward(inputs, sops, activations)

    def backward(
        self,
        parameters: Array,
        forward: Forward,
        targets: Array,
        objective: Objective,
        rule: ChainRule = CHAIN_RULE,
    ) -> Trace:
        """Every derivative of a batch, from the error back to the first weight.

        The chain rule, layer by layer (δ is ∂E/∂z of a layer):

        - at the outputs      δ = ∂E/∂p · ∂p/∂z
        - one layer back      ∂E/∂a = δ · Wᵀ,  then  δ = ∂E/∂a · ∂a/∂z
        - at the parameters   ∂E/∂W = (what came in)ᵀ · δ,  ∂E/∂b = δ

        `targets` has the shape (samples, outputs). Every sample counts with the same share in ∂J/∂W,
        to which the L2 penalty adds l2·W.
        """
        depth = self.depth
        weights, biases = self.weights(parameters), self.biases(parameters)
        share = objective.share(len(targets))
        gradient = np.empty_like(parameters)
        weight_gradients, bias_gradients = self.weights(gradient), self.biases(gradient)

        activation_gradients: list[Array] = [np.empty(0)] * depth
        slopes: list[Array] = [np.empty(0)] * depth
        deltas: list[Array] = [np.empty(0)] * depth
        weights_back = list(weights)

        loss = rule.loss_taken(objective.loss)
        activation = rule.activation_taken(self.layers[-1].activation, hidden=False)
        z, p = forward.sops[-1], forward.outputs
        losses = objective.loss.value(self.layers[-1].activation, z, p, targets)
        error_gradient = loss.gradient(self.layers[-1].activation, z, p, targets)
        delta = loss.gradient_at_sops(activation, z, p, targets)
        activation_gradients[-1] = error_gradient
        slopes[-1] = loss.slope(activation, z, p)

        for layer in reversed(range(depth)):
            deltas[layer] = delta
            weight_gradients[layer][...] = share * (forward.into(layer).T @ delta)
            if objective.l2:
                weight_gradients[layer][...] += objective.l2 * weights[layer]
            if bias_gradients[layer].size:
                bias_gradients[layer][...] = share * delta.sum(axis=0)
            if layer == 0:
                break

            weights_back[layer] = rule.weights_back(weights[layer], weight_gradients[layer])
            if layer == depth - 1 and not rule.hands_back_output_slope:
                delta = error_gradient
            before = layer - 1
            z, a = forward.sops[before], forward.activations[before]
            activation = rule.activation_taken(self.layers[before].activation, hidden=True)
            activation_gradients[before] = delta @ weights_back[layer].T
            slopes[before] = activation.derivative(z, a)
            delta = activation_gradients[before] * slopes[before]

        return Trace(
            parameters=parameters,
            weights=weights,
            biases=biases,
            forward=forward,
            targets=targets,
            losses=losses,
            error=objective.error(losses, weights),
            activation_gradients=activation_gradients,
            slopes=slopes,
            deltas=deltas,
            weights_back=weights_back,
            gradient=gradient,
            loss_taken=loss,
            rule=rule,
        )

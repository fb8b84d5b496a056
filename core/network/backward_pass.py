"""Backpropagation: every derivative of a batch by the chain rule, from its error back to the first weight.

D. E. Rumelhart, G. E. Hinton and R. J. Williams, Learning representations by back-propagating errors, Nature 323
(1986), pages 533 to 536; their x is a SOP z here, their y an activation a. The equations are those of that article.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.network.activations import Activation
from core.network.forward_pass import Forward
from core.network.losses import Loss
from core.network.network import Network
from core.network.objective import Objective

Array = NDArray[np.float64]

_LATER = np.empty(0)  # stands in the lists of a pass where it has not come to yet


class GoneBack(NamedTuple):
    """What comes back to each layer of the error; lists have one entry a layer."""

    activation_gradients: list[Array]  # ∂E/∂a, (samples, size)
    deltas: list[Array]  # ∂E/∂z, (samples, size)
    handed_back: list[Array]  # what a layer hands to the one before it, its deltas; layer 0 hands nothing back
    weights_back: list[Array]  # the weights by which it does, (fan_in, fan_out)


@dataclass(frozen=True)
class Trace:
    """One forward and backward pass of a batch at one state, everything kept; lists have one entry a layer.

    E is a sample's own loss, J the batch's objective. What is per sample has the samples as rows.
    """

    parameters: Array  # the flat vector, (parameters,)
    weights: list[Array]  # views into it, (fan_in, fan_out)
    biases: list[Array]  # views into it, (size,), or (0,) where there is none
    forward: Forward
    targets: Array  # (samples, outputs)
    losses: Array  # E of each sample, (samples,)
    error: float  # the error that is shown: see core.network.objective
    loss_taken: Loss  # whose gradient the way back started from
    activations_taken: list[Activation]  # whose derivatives were taken
    slopes: list[Array]  # ∂a/∂z, (samples, size)
    go_back: Callable[[], GoneBack]  # the same each time
    differentiate: Callable[[], Array]  # ∂J/∂parameters, flat, of these deltas
    is_rounded: bool = False  # whether its numbers are written with few digits: they then multiply up to others

    @cached_property
    def gradient(self) -> Array:
        """∂J/∂parameters, flat: computed when it is first asked for, since few who look at a wide network do."""
        return self.differentiate()

    # Gone when it is first asked for: a frame that shows what the network answers has no use for what comes back.

    @property
    def activation_gradients(self) -> list[Array]:
        """∂E/∂a, (samples, size) each."""
        return self.go_back().activation_gradients

    @property
    def deltas(self) -> list[Array]:
        """∂E/∂z, (samples, size) each."""
        return self.go_back().deltas

    @property
    def handed_back(self) -> list[Array]:
        """What each layer hands to the one before it: see `GoneBack`."""
        return self.go_back().handed_back

    @property
    def weights_back(self) -> list[Array]:
        """The weights by which each layer hands it back, (fan_in, fan_out) each."""
        return self.go_back().weights_back

    def skips_slope(self, layer: int) -> bool:
        """Whether `layer` handed back ∂E/∂a in place of ∂E/∂z."""
        return layer > 0 and self.handed_back[layer] is not self.deltas[layer]

    def goes_back_by_other_weights(self, layer: int) -> bool:
        """Whether `layer` handed back by other weights than those of this state."""
        return layer > 0 and self.weights_back[layer] is not self.weights[layer]


class BackwardPass:
    """The way back of one batch by the chain rule, where δ is ∂E/∂z of a layer, and a what comes into it.

    - at the outputs      δ = ∂E/∂p · ∂p/∂z                              (equations 4 and 5)
    - at the parameters   ∂E/∂W = aᵀ · δ,  ∂E/∂b = δ                     (equation 6)
    - one layer back      ∂E/∂a = δ · Wᵀ,  then  δ = ∂E/∂a · ∂a/∂z       (equations 7 and 5)
    """

    def __init__(self, network: Network, forward: Forward, targets: Array, objective: Objective) -> None:
        """Begin at the outputs of `forward`; `targets` has the shape (samples, outputs)."""
        self.network, self.forward, self.targets, self.objective = network, forward, targets, objective
        self.loss = objective.loss
        self.activations = [layer.activation for layer in network.layers]
        self.share = objective.share(len(targets))
        later = [_LATER] * network.depth
        self.activation_gradients, self.deltas = later, later.copy()
        self.slopes: list[Array] = []  # ∂a/∂z, (samples, size)
        self.handed_back, self.weights_back = self.deltas, forward.weights  # what goes back, and by which weights

    def run(self) -> Trace:
        """The slopes, and all that is gone back for when somebody asks for it."""
        self.differentiate_activations()
        return self._trace()

    @cached_property
    def gone_back(self) -> GoneBack:
        """Go from the error back to the first layer."""
        with np.errstate(all="ignore"):
            self.differentiate_error()
            for layer in reversed(range(1, self.network.depth)):
                self.go_back_from(layer)
        return GoneBack(self.activation_gradients, self.deltas, self.handed_back, self.weights_back)

    def differentiate_activations(self) -> None:
        """∂a/∂z of all layers; that of the outputs is the loss's, since it may know a shorter way."""
        *hidden, output = zip(self.activations, self.forward.sops, self.forward.activations, strict=True)
        self.slopes = [activation.derivative(z, a) for activation, z, a in hidden]
        self.slopes.append(self.loss.slope(*output))

    def differentiate_error(self) -> None:
        """∂E/∂p and δ of the outputs. The loss gives δ as a whole, since that may be as simple as p − t."""
        activation, z, p, t = self.activations[-1], self.forward.sops[-1], self.forward.outputs, self.targets
        self.activation_gradients[-1] = self.loss.gradient(activation, z, p, t)
        self.deltas[-1] = self.loss.gradient_at_sops(activation, z, p, t)

    def differentiate_parameters(self) -> Array:
        """∂J/∂W and ∂J/∂b of all layers, flat: every sample has the same share; penalties add l2·W + l1·sign W."""
        gradient = np.empty_like(self.forward.parameters)
        weights, biases = self.network.weights(gradient), self.network.biases(gradient)
        with np.errstate(all="ignore"):
            for layer, delta in enumerate(self.gone_back.deltas):
                self.differentiate_weights(layer, weights[layer])
                if biases[layer].size:
                    biases[layer][...] = self.share * delta.sum(axis=0)
        return gradient

    def differentiate_weights(self, layer: int, gradient: Array) -> None:
        """∂J/∂W of a layer, written to `gradient`, (fan_in, fan_out)."""
        np.matmul(self.forward.into(layer).T, self.deltas[layer], out=gradient)
        if self.share != 1.0:
            gradient *= self.share
        if self.objective.has_penalty:
            gradient += self.objective.penalty_slope(self.forward.weights[layer])

    def go_back_from(self, layer: int) -> None:
        """∂E/∂a and δ of the layer before."""
        before = layer - 1
        self.activation_gradients[before] = self.handed_back[layer] @ self.weights_back[layer].T
        self.deltas[before] = self.activation_gradients[before] * self.slopes[before]

    def _trace(self) -> Trace:
        forward, objective = self.forward, self.objective
        z, p, activation = forward.sops[-1], forward.outputs, self.network.layers[-1].activation
        losses = objective.loss.value(activation, z, p, self.targets)
        return Trace(
            parameters=forward.parameters,
            weights=forward.weights,
            biases=forward.biases,
            forward=forward,
            targets=self.targets,
            losses=losses,
            error=objective.error(losses, forward.weights),
            loss_taken=self.loss,
            activations_taken=self.activations,
            slopes=self.slopes,
            go_back=lambda: self.gone_back,
            differentiate=self.differentiate_parameters,
        )

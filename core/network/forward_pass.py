"""The forward pass: from what comes in to the outputs, layer by layer.

It is written here once. Whoever needs another part of it, or many of them at a time, hands over other arrays.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.network.network import Network

Array = NDArray[np.float64]
Function = Callable[[Array], Array]  # of SOPs, (…, size)
Passed = list[tuple[Array, Array]]  # SOPs and activations, layer by layer


class Forward(NamedTuple):
    """What the forward pass of a batch computed; lists have one entry a layer."""

    parameters: Array  # the flat vector, (parameters,)
    weights: list[Array]  # views into it, (fan_in, fan_out)
    biases: list[Array]  # views into it, (size,), or (0,) where there is none
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


def forward_pass(network: Network, parameters: Array, inputs: Array) -> Forward:
    """Every SOP and activation of a batch: `parameters` of shape (parameters,), `inputs` of (samples, inputs)."""
    weights, biases = network.weights(parameters), network.biases(parameters)
    passed: Passed = []
    through_layers(inputs, weights, biases, network.functions, passed=passed)
    return Forward(parameters, weights, biases, inputs, [z for z, _ in passed], [a for _, a in passed])


def through_layers(
    a: Array,
    weights: Iterable[Array],
    biases: Iterable[Array],
    functions: Iterable[Function],
    product: Callable[[Array, Array], Array] = np.matmul,
    passed: Passed | None = None,
) -> tuple[Array, Array]:
    """SOPs z = a·W + b and activations f(z) of the last of some layers, where `a` comes into the first of them.

    Those of every layer are appended to `passed`, where it is given; else they are let go, which is faster for large
    ones.

    Rumelhart, Hinton & Williams, Nature 323 (1986), equations 1 and 2; their bias is the weight of an input that is
    always 1. Shapes: a (samples, fan_in), W (fan_in, size), b (size,), or of size 0 for a layer without. What
    stands before these axes, many states for instance, goes through `product` and `functions` as it is.
    """
    z = a
    for w, b, function in zip(weights, biases, functions, strict=True):
        z = product(a, w) + b if b.size else product(a, w)
        a = function(z)
        if passed is not None:
            passed.append((z, a))
    return z, a

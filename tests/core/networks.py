"""Random networks, samples and objectives for property tests, and a second opinion in plain Python."""

import math
from dataclasses import dataclass

import numpy as np
from hypothesis import strategies as st

from core.network.activations import Activation, Identity, LeakyReLU, ReLU, Sigmoid, Softmax, Tanh
from core.network.backward_pass import Trace
from core.network.forward_pass import forward_pass
from core.network.losses import LOSSES, BinaryCrossEntropy, CrossEntropy
from core.network.network import BiasKind, Layer, Network
from core.network.objective import Objective
from core.network.rules import CHAIN_RULE, RULES, Rule
from core.setup.setup import Setup
from core.training.batches import Batches
from core.training.kernel import Kernel, kernel_for
from tests.core.network.exact import exact_loss

HIDDEN: tuple[Activation, ...] = (
    Identity(), Sigmoid(), Sigmoid(scale=0.3), Tanh(), ReLU(), LeakyReLU(), LeakyReLU(slope=0.2),
)  # fmt: skip
OUTPUT = (*HIDDEN, Softmax())
BETWEEN_0_AND_1 = (Sigmoid(), Sigmoid(scale=0.3), Softmax())

# The losses of which `plain_error` is a second opinion.
WRITTEN_OUT = ("binary_cross_entropy", "cross_entropy", "half_squared_error", "mean_squared_error", "squared_error")

# A scenario, to be formatted with an activation and a rule.
AT_ZERO = """
format = 1
title = "a SOP of exactly 0"
[network]
inputs = 2
layers = [ {{ size = 2, activation = "{activation}" }}, {{ size = 1, activation = "identity" }} ]
[start]
weights = [ [[0.5, 0.3], [-0.5, 0.2]], [[0.7], [0.8]] ]
biases = [ [0.0, 0.0], [0.0] ]
[data]
inputs = [[1.0, 1.0]]
targets = [[1.0]]
[training]
loss = "squared_error"
learning_rate = 0.1
{rule}
"""


def general_kernel(setup: Setup) -> Kernel | None:
    """What trains networks of any shape, also where a loop could be generated: that takes a second to compile."""
    return kernel_for(setup, Batches.of(setup), generated=False)


@dataclass(frozen=True)
class Case:
    """A network with parameters, a batch and an objective."""

    network: Network
    parameters: np.ndarray
    inputs: np.ndarray
    targets: np.ndarray
    objective: Objective

    def trace(self, rule: Rule = CHAIN_RULE) -> Trace:
        forward = forward_pass(self.network, self.parameters, self.inputs)
        return rule.backward_pass(self.network, forward, self.targets, self.objective)


def deep(activation: Activation, depth: int, weight: float, inputs: float = 1.0) -> Case:
    """A chain of single neurons, all weights alike and no biases, one sample and an error of a size of 1."""
    layers = tuple(Layer(1, activation, BiasKind.ABSENT) for _ in range(depth))
    network = Network(1, layers)
    parameters, samples = np.full(depth, weight), np.full((1, 1), inputs)
    targets = forward_pass(network, parameters, samples).outputs + 1.0
    return Case(network, parameters, samples, targets, Objective(LOSSES["squared_error"]()))


def make_case(sizes, activations, biases, loss, *, samples=3, reduction="mean", l2=0.0, l1=0.0, seed=0) -> Case:
    """A case drawn from `seed`, with targets that suit the loss."""
    draws = np.random.default_rng(seed)
    layers = tuple(
        Layer(size, activation, bias) for size, activation, bias in zip(sizes[1:], activations, biases, strict=True)
    )
    network = Network(sizes[0], layers)
    parameters = draws.normal(0.0, 0.8, network.parameter_count)
    inputs = draws.normal(0.0, 1.0, (samples, sizes[0]))
    targets = draws.uniform(0.05, 0.95, (samples, sizes[-1]))
    if isinstance(activations[-1], Softmax):
        targets /= targets.sum(axis=1, keepdims=True)
    return Case(network, parameters, inputs, targets, Objective(LOSSES[loss](), reduction, l2, l1))


@st.composite
def cases(draw: st.DrawFn, *, most_layers: int = 4) -> Case:
    """Any depth, any activation in any layer, any loss that suits the outputs, with or without biases, L2 and L1."""
    depth = draw(st.integers(1, most_layers))
    sizes = draw(st.lists(st.integers(1, 4), min_size=depth + 1, max_size=depth + 1))
    loss = draw(st.sampled_from(WRITTEN_OUT))
    needs_probabilities = loss in (CrossEntropy.name, BinaryCrossEntropy.name)
    last = draw(st.sampled_from(BETWEEN_0_AND_1 if needs_probabilities else OUTPUT))
    if isinstance(last, Softmax):
        sizes[-1] = max(sizes[-1], 2)
    return make_case(
        sizes,
        [*(draw(st.sampled_from(HIDDEN)) for _ in range(depth - 1)), last],
        [draw(st.sampled_from(list(BiasKind))) for _ in range(depth)],
        loss,
        samples=draw(st.integers(1, 4)),
        reduction=draw(st.sampled_from(("mean", "sum"))),
        l2=draw(st.sampled_from((0.0, 0.01, 0.5))),
        l1=draw(st.sampled_from((0.0, 0.0, 0.02))),
        seed=draw(st.integers(0, 2**32 - 1)),
    )


def plain_error(case: Case) -> float:
    """J, written out in scalar Python and sharing no line with the program."""
    total = 0.0
    for x, t in zip(case.inputs.tolist(), case.targets.tolist(), strict=True):
        total += _plain_loss(case, *_plain_outputs(case, x), t)
    if case.objective.reduction == "mean":
        total /= len(case.inputs)
    weights = [w for layer in case.network.weights(case.parameters) for w in layer.ravel().tolist()]
    sizes, squares = sum(abs(w) for w in weights), sum(w * w for w in weights)
    return total + case.objective.l2 / 2 * squares + case.objective.l1 * sizes


def _plain_outputs(case: Case, a: list[float]) -> tuple[list[float], list[float]]:
    """The last layer's SOPs, and the outputs."""
    z: list[float] = []
    weights, biases = case.network.weights(case.parameters), case.network.biases(case.parameters)
    for layer, w, b in zip(case.network.layers, weights, biases, strict=True):
        z = [
            sum(a[i] * float(w[i][j]) for i in range(len(a))) + (float(b[j]) if len(b) else 0.0)
            for j in range(layer.size)
        ]
        a = plain_activation(layer.activation, z)
    return z, a


def plain_activation(activation: Activation, z: list[float]) -> list[float]:
    match activation:
        case Identity():
            return z
        case Sigmoid(scale=c):
            return [1 / (1 + math.exp(-c * each)) for each in z]
        case Tanh():
            return [math.tanh(each) for each in z]
        case ReLU():
            return [max(0.0, each) for each in z]
        case LeakyReLU(slope=s):
            return [each if each > 0 else s * each for each in z]
        case Softmax():
            powers = [math.exp(each) for each in z]
            return [power / sum(powers) for power in powers]
    raise AssertionError(activation)


def _plain_loss(case: Case, z: list[float], p: list[float], t: list[float]) -> float:
    name, squares = case.objective.loss.name, sum((a - b) ** 2 for a, b in zip(p, t, strict=True))
    match name:
        case "squared_error":
            return squares
        case "half_squared_error":
            return squares / 2
        case "mean_squared_error":
            return squares / len(p)
    value, _ = exact_loss(case.network.layers[-1].activation, name == "binary_cross_entropy", z, t)
    return value


def mistakes(most: int = 6) -> st.SearchStrategy[list[str]]:
    """One or several of the documented mistakes, in any order."""
    return st.lists(
        st.sampled_from([name for name in RULES if name != CHAIN_RULE.name]), min_size=1, max_size=most, unique=True
    )

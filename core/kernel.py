"""Compiled training: the same many updates as `core.training`, at the machine's speed.

The plain NumPy path is written to be read, and is the reference; a test holds the two together. Compiled is
what trains one sample an iteration: there NumPy spends its time on being called. A batch is left to NumPy, whose
vectorised exponential pays there. Which of the two trains a lesson depends on the lesson alone, so that a
state reached in one run, step by step or by replay is the same to the last bit.

Only `core.kernel_loops` imports numba, and nobody imports that before it is needed: that takes a third of a
second, and on a machine's first start, when it is compiled, some seconds. Without numba everything runs on NumPy.
"""

import importlib.util
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.activations import LeakyReLU, Sigmoid
from core.batches import Batches
from core.network import BiasKind

if TYPE_CHECKING:
    from core.lesson import Lesson

Array = NDArray[np.float64]

_ACTIVATIONS = ("identity", "sigmoid", "tanh", "relu", "leaky_relu", "softmax")
_LOSSES = ("squared_error", "half_squared_error", "mean_squared_error", "cross_entropy", "binary_cross_entropy")
_RULES = (
    "gradient_descent",
    "sequential_update",
    "wrong_sign",
    "unscaled_derivative",
    "missing_output_derivative",
    "square_only_derivative",
)
NEVER = 2**62  # a stride that no state after the start is a multiple of
REPLAYED_AT_ONCE = 1 << 16  # iterations


def kernel_for(lesson: "Lesson", batches: Batches) -> "Kernel | None":
    """The compiled training of a lesson; None where that is left to NumPy, or numba is not installed."""
    if batches.size != 1 or importlib.util.find_spec("numba") is None:
        return None
    return Kernel(lesson, batches)


class Kernel:
    """Trains one lesson, one sample an iteration."""

    def __init__(self, lesson: "Lesson", batches: Batches) -> None:
        network = lesson.network
        self._batches = batches
        self._samples = (lesson.samples.inputs, lesson.samples.targets)
        sizes = np.array(network.sizes, dtype=np.int64)
        layers = network.layers
        kinds = [_ACTIVATIONS.index(layer.activation.name) for layer in layers]
        self._shape = (
            sizes,
            np.concatenate(([0], np.cumsum(sizes))).astype(np.int64),  # where each column begins among all neurons
            np.array(network.places, dtype=np.int64),
            np.array(kinds, dtype=np.int64),
            np.array([_option(layer.activation) for layer in layers]),
            np.array([layer.bias is BiasKind.TRAINED for layer in layers]),
        )
        self._training = (
            _LOSSES.index(lesson.objective.loss.name),
            _RULES.index(lesson.rule.name),
            lesson.learning_rate,
            lesson.objective.l2,
        )
        self._in_turn = np.arange(batches.samples, dtype=np.int64)

    def train(self, parameters: Array, state: int, count: int, stride: int, rows: Array, errors: Array) -> int:
        """Train `parameters` of `state` on in place, `count` iterations, recording as `core.history` wants it.

        Of states whose number is a multiple of `stride` the parameters are written to rows[state // stride]; the
        error of each state in turn to `errors`, (count,). It stops before the first state whose error is not
        finite; how many states it recorded is what it gives.
        """
        from core.kernel_loops import train_one_by_one

        order, turns = self._in_turn, -1
        if self._batches.is_shuffled:
            order, turns = self._batches.order(state, count + 1), state
        recorded = train_one_by_one(
            parameters, state, count, *self._samples, order, turns, *self._shape, *self._training, stride, rows, errors
        )
        return int(recorded)

    def replay(self, parameters: Array, state: int, until: int) -> Array:
        """The parameters of state `until`, from those of an earlier `state`, which are left as they are."""
        moved = parameters.copy()
        errors, nowhere = np.empty(min(until - state, REPLAYED_AT_ONCE)), np.empty((1, len(parameters)))
        while state < until:
            count = min(until - state, len(errors))
            if self.train(moved, state, count, NEVER, nowhere, errors) < count:
                break  # what was recorded once has only finite errors: nothing to be replayed ends here
            state += count
        return moved

    def load(self) -> None:
        """Load the compiled loops, or compile them: for a thread that nobody waits for."""
        import core.kernel_loops  # noqa: F401


def _option(activation: object) -> float:
    """The scale of a sigmoid or the slope of a leaky ReLU; 1 for all others, which have none."""
    if isinstance(activation, Sigmoid):
        return activation.scale
    return activation.slope if isinstance(activation, LeakyReLU) else 1.0

"""Gradient ascent on the inputs: what a network would like to see, found step by step by the chain rule.

The weights stay, and the inputs x are moved: x ← x + η·(∂q/∂x − λ·x), where q is a number of one output that is to
grow (see `core.network.aim`) and λ holds the inputs near 0. D. Erhan, Y. Bengio, A. Courville and P. Vincent,
Visualizing Higher-Layer Features of a Deep Network (2009).
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from core.network.aim import Aim
from core.network.forward_pass import Forward, forward_pass
from core.network.network import Network

Array = NDArray[np.float64]

MOST_KEPT = 4_000_000  # inputs of all steps together
MOST_STEPS = 2000


@dataclass(frozen=True, eq=False)
class InputRange:
    """Between what the inputs of the samples lie, (inputs,) each."""

    low: Array
    high: Array

    @classmethod
    def between(cls, low: float, high: float, inputs: int) -> "InputRange":
        """The same for every input, such as the pixels of a picture; where there is none, ½ to either side."""
        if low == high:
            low, high = low - 0.5, high + 0.5
        return cls(np.full(inputs, low), np.full(inputs, high))

    @classmethod
    def of(cls, inputs: Array) -> "InputRange":
        """That of each input in samples, (samples, inputs); one that never changes has that of all inputs."""
        low, high = inputs.min(axis=0), inputs.max(axis=0)
        shared = cls.between(float(low.min()), float(high.max()), len(low))
        return cls(np.where(low == high, shared.low, low), np.where(low == high, shared.high, high))

    @property
    def middle(self) -> Array:
        """Half way, (inputs,)."""
        return np.asarray(self.low + 0.5 * (self.high - self.low))

    def noise(self, seed: int) -> Array:
        """Numbers drawn evenly from the range, (inputs,)."""
        return np.asarray(np.random.default_rng(seed).uniform(self.low, self.high))

    def beyond(self, values: Array) -> tuple[int, int]:
        """How many of these, (inputs,), are below the range, and how many above."""
        return int(np.count_nonzero(values < self.low)), int(np.count_nonzero(values > self.high))


@dataclass(frozen=True, eq=False)
class Climb:
    """How the inputs are moved, and from where."""

    aim: Aim
    start: Array  # (inputs,)
    rate: float
    l2: float = 0.0  # λ: the inputs are drawn to 0 by it
    within: InputRange | None = None  # what each step is clipped to; None where it isn't


class AscentEnd(Enum):
    """Why an ascent goes no further."""

    OVERFLOW = "overflow"  # the next inputs, or their sums, would be no finite numbers
    FULL = "full"  # there are as many steps as are kept


class Ascent:
    """The steps of one climb at one state: made one at a time, and all of them kept."""

    def __init__(self, network: Network, parameters: Array, climb: Climb) -> None:
        """Begin with the start; `parameters` are those of the state, (parameters,)."""
        self.network, self.parameters, self.climb = network, parameters, climb
        self.inputs: list[Array] = []
        self.values: list[float] = []  # of what is aimed at
        self.outputs: list[Array] = []  # (outputs,) each
        self.end: AscentEnd | None = None
        self.most = max(1, min(MOST_STEPS, MOST_KEPT // network.inputs))
        self._forward: Forward
        if not self._take(climb.start.copy()):
            self.end = AscentEnd.OVERFLOW

    @property
    def steps(self) -> int:
        """How many have been made; −1 where even the start gives no finite numbers."""
        return len(self.inputs) - 1

    def step(self) -> bool:
        """Make the next one; whether there is one, else `end` says why not."""
        if self.end is not None:
            return False
        if self.steps >= self.most:
            self.end = AscentEnd.FULL
            return False
        climb, x = self.climb, self.inputs[-1]
        with np.errstate(all="ignore"):
            slopes = input_slopes(self.network, self._forward, climb.aim)
            x = stepped(x, slopes, climb)
        if not self._take(x):
            self.end = AscentEnd.OVERFLOW
            return False
        return True

    def _take(self, x: Array) -> bool:
        with np.errstate(all="ignore"):
            forward = forward_pass(self.network, self.parameters, x[np.newaxis])
            value = self.climb.aim.value(self.network, forward)
        if not (np.isfinite(x).all() and np.isfinite(forward.outputs).all() and np.isfinite(value)):
            return False
        self._forward = forward
        self.inputs.append(x)
        self.values.append(value)
        self.outputs.append(forward.outputs[0])
        return True


def usual_rate(within: InputRange) -> float:
    """A rate by which a step is seen, and small beside the range: a hundredth of its square, to a power of ten."""
    reach = float(np.max(within.high - within.low))
    with np.errstate(all="ignore"):
        power = np.rint(np.log10(0.01 * reach * reach))
    return float(10.0 ** np.clip(power, -300.0, 300.0)) if np.isfinite(power) else 0.01


def stepped(x: Array, slopes: Array, climb: Climb) -> Array:
    """The inputs after a step from `x`, where what is aimed at has these slopes by them; (inputs,) each."""
    moved = x + climb.rate * (climb.aim.sign * slopes - climb.l2 * x)
    return moved if climb.within is None else np.clip(moved, climb.within.low, climb.within.high)


def input_slopes(network: Network, forward: Forward, aim: Aim) -> Array:
    """∂q/∂x of the first sample of `forward`, (inputs,): the chain rule from an output back to the inputs."""
    deltas = aim.slopes_at_sops(network, forward)
    for layer in reversed(range(1, network.depth)):
        z, a = forward.sops[layer - 1][:1], forward.activations[layer - 1][:1]
        deltas = (forward.weights[layer] @ deltas) * network.layers[layer - 1].activation.derivative(z, a)[0]
    return np.asarray(forward.weights[0] @ deltas)

"""Asking a trained network: forwards from inputs, and backwards from an answer to inputs that would give it.

Backwards a layer at a time: the inverse of the activation (for a sigmoid that is logit, ln(a/(1 − a))) says what
the SOPs have to be, and the layer's weights then what has to come in. Where a layer can't be inverted, because
it has more neurons than come in, or fewer, the least squares or the smallest solution takes its place.
"""

import math
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MessageError
from core.base.message import Message, MessageKind, source_text
from core.network.activations import Activation, Bounds, Softmax
from core.network.forward_pass import Passed, through_layers
from core.network.function_names import function_name
from core.network.network import Network

Array = NDArray[np.float64]

INSIDE = 1e-9  # how far inside its range an activation is taken that would have to be outside
SHORT = 0.01  # of an activation's range, that the answer for a class stays away from its ends
NEAR_ENOUGH = 1e-9  # residual, relative to the SOPs, that counts as solved exactly
ROUNDS, MORE_STARTS = 60, 6  # of the refinement
SOLVED = 1e-24  # sum of squares that counts as no difference
STEPS = (1.0, 0.5, 0.25, 0.1, 0.03, 0.01)  # shares of a Gauss-Newton step that are tried


class QueryFault(MessageKind):
    """Why a network can't give an answer; in one sentence without a full stop."""

    NOT_FINITE = source_text("the weights, or what is wanted, are no finite numbers")
    OUT_OF_RANGE = source_text("output {number} can't be {value:g}: a {activation} only gives what is {range}")
    SHARES_OFF_ONE = source_text("the outputs of a softmax add up to 1; those wanted add up to {total:g}")


class ValueRange(MessageKind):
    """Between what an activation lies."""

    ABOVE = source_text("above {low}")
    ABOVE_BELOW = source_text("between {low} and {high}")
    ABOVE_TO = source_text("above {low}, up to {high}")
    BELOW = source_text("below {high}")
    FROM = source_text("{low} or above")
    FROM_BELOW = source_text("from {low}, below {high}")
    FROM_TO = source_text("from {low}, up to {high}")
    TO = source_text("{high} or below")


class QueryError(MessageError, ValueError):
    """What is asked has no answer."""


class Solved(Enum):
    """How a layer was inverted."""

    EXACTLY = "exactly"
    SMALLEST = "smallest"  # many inputs would do: the smallest one
    LEAST_SQUARES = "least_squares"  # none would do: the nearest one


@dataclass(frozen=True)
class BackStep:
    """One layer asked backwards."""

    layer: int
    activations: Array  # what it should answer, after they were clipped, (size,)
    clipped: int  # how many of them had to be taken inside the activation's range
    sops: Array  # f⁻¹ of them, (size,)
    coming_in: Array  # what would give these SOPs, (fan_in,)
    solved: Solved
    residual: float  # how far the SOPs it gives are from those wanted, as the largest difference


@dataclass(frozen=True)
class BackQuery:
    """Inputs found for a wanted answer, and the answer that they really give."""

    wanted: Array  # (outputs,)
    steps: tuple[BackStep, ...]  # from the last layer to the first
    inputs: Array  # (inputs,)
    outputs: Array  # (outputs,): the network's answer to `inputs`
    refined: bool  # whether the inputs were refined after the steps

    @property
    def off(self) -> float:
        """The largest difference between the answer and what was wanted."""
        return float(np.max(np.abs(self.outputs - self.wanted)))


def query(network: Network, parameters: Array, inputs: Array) -> list[Array]:
    """Every layer's activations for one sample, (size,) each; the last are the outputs."""
    with np.errstate(all="ignore"):
        return [a[0] for _, a in _passed(network, network.weights(parameters), parameters, inputs)]


def _passed(network: Network, weights: list[Array], parameters: Array, inputs: Array) -> Passed:
    """SOPs and activations of one sample, (1, size), layer by layer."""
    passed: Passed = []
    through_layers(inputs[np.newaxis], weights, network.biases(parameters), network.functions, passed=passed)
    return passed


def back_query(network: Network, parameters: Array, wanted: Array, refine: bool = True) -> BackQuery:
    """Inputs that the network answers with `wanted`, (outputs,), or as nearly as it is found.

    Raises
    ------
    QueryError
        If an output can't be what is wanted, such as 1 from a sigmoid; or the weights are no numbers.
    """
    if not (np.isfinite(parameters).all() and np.isfinite(wanted).all()):
        raise QueryError(QueryFault.NOT_FINITE())
    _check_range(network.layers[-1].activation, wanted)
    weights, biases = network.weights(parameters), network.biases(parameters)
    steps = []
    a = wanted
    for layer in reversed(range(network.depth)):
        step = _back(network.layers[layer].activation, layer, weights[layer], biases[layer], a)
        steps.append(step)
        a = step.coming_in
    outputs = query(network, parameters, a)[-1]
    found = BackQuery(wanted, tuple(steps), a, outputs, refined=False)
    return _refined(network, parameters, found) if refine else found


def answer_of_class(activation: Activation, outputs: int, number: int) -> Array:
    """An answer that says "class `number`", counted from 0, and that outputs of this kind can give, (outputs,).

    The class is 1 and the others are 0, a single output is the class itself; each is taken `SHORT` of the range inside,
    for a sigmoid never gives 1. The outputs of a softmax share what the class leaves.
    """
    wanted = np.full(1, float(number)) if outputs == 1 else np.eye(outputs)[number]
    if isinstance(activation, Softmax):
        rest = SHORT / (outputs - 1) if outputs > 1 else 0.0
        return np.where(wanted == 1.0, 1.0 - rest * (outputs - 1), rest) if outputs > 1 else np.ones(1)
    bounds = activation.bounds
    short = SHORT * (bounds.high - bounds.low) if bounds.are_finite else 0.0
    return np.asarray(np.clip(wanted, bounds.low + short, bounds.high - short))


def answer_at_end(activation: Activation, targets: Array, wanted: Array, output: int, *, falls: bool) -> Array:
    """`wanted`, (outputs,), with one output as large as it can be, or as small: (outputs,).

    That is `SHORT` of the range inside its end; of a range without one it is the largest or the smallest of the
    samples' `targets`, (samples,), of this output.
    """
    bounds = activation.bounds
    end = bounds.low if falls else bounds.high
    if bounds.are_finite:
        end += (1.0 if falls else -1.0) * SHORT * (bounds.high - bounds.low)
    elif not np.isfinite(end):
        end = float(targets.min() if falls else targets.max())
    found = wanted.copy()
    found[output] = end
    low, high = range_of(activation)
    return np.asarray(np.clip(found, low, high))


def inverse(activation: Activation, a: Array) -> tuple[Array, int]:
    """f⁻¹(a), (size,), and how many of `a` were outside the range and taken from just inside it."""
    low, high = range_of(activation)
    inside = np.clip(a, low, high)
    clipped = int(np.count_nonzero(inside != a))
    return activation.inverse(inside), clipped


def range_of(activation: Activation) -> tuple[float, float]:
    """The smallest and the largest activation that is taken back."""
    bounds = activation.bounds
    low = bounds.low if bounds.takes_low else bounds.low + INSIDE
    return low, bounds.high if bounds.takes_high else bounds.high - INSIDE


def _check_range(activation: Activation, wanted: Array) -> None:
    low, high = range_of(activation)
    for index, value in enumerate(wanted.tolist()):
        if not low <= value <= high:
            kind, within = function_name(activation.name), _range(activation.bounds)
            raise QueryError(QueryFault.OUT_OF_RANGE(number=index + 1, value=value, activation=kind, range=within))
    if isinstance(activation, Softmax) and abs(float(wanted.sum()) - 1.0) > 1e-6:
        raise QueryError(QueryFault.SHARES_OFF_ONE(total=float(wanted.sum())))


def _range(bounds: Bounds) -> Message:
    low, high = (f"{end:g}".replace("-", "−") for end in (bounds.low, bounds.high))
    if math.isinf(bounds.high):
        return (ValueRange.FROM if bounds.takes_low else ValueRange.ABOVE)(low=low)
    if math.isinf(bounds.low):
        return (ValueRange.TO if bounds.takes_high else ValueRange.BELOW)(high=high)
    kinds = {
        (False, False): ValueRange.ABOVE_BELOW,
        (False, True): ValueRange.ABOVE_TO,
        (True, False): ValueRange.FROM_BELOW,
        (True, True): ValueRange.FROM_TO,
    }
    return kinds[bounds.takes_low, bounds.takes_high](low=low, high=high)


def _back(activation: Activation, layer: int, w: Array, b: Array, wanted: Array) -> BackStep:
    sops, clipped = inverse(activation, wanted)
    right = sops - b if b.size else sops
    solution, _, rank, _ = np.linalg.lstsq(w.T, right, rcond=None)
    gives = solution @ w
    residual = float(np.max(np.abs(gives - right)))
    exact = residual <= NEAR_ENOUGH * max(1.0, float(np.max(np.abs(right))))
    solved = Solved.LEAST_SQUARES
    if exact:
        solved = Solved.EXACTLY if rank == w.shape[0] else Solved.SMALLEST
    low, high = range_of(activation)
    return BackStep(layer, np.clip(wanted, low, high), clipped, sops, np.asarray(solution), solved, residual)


def _refined(network: Network, parameters: Array, found: BackQuery) -> BackQuery:
    """The best of Gauss-Newton from where the steps led, and, where that ends in a flat part, from elsewhere."""
    random = np.random.default_rng(0)
    starts = [found.inputs, np.zeros(network.inputs), *random.normal(0.0, 1.0, (MORE_STARTS, network.inputs))]
    best_inputs, best = found.inputs, _squares(found.outputs - found.wanted)
    for start in starts:
        inputs, off = _gauss_newton(network, parameters, start, found.wanted)
        if off < best:
            best_inputs, best = inputs, off
        if best < SOLVED:
            break
    if best_inputs is found.inputs:
        return found
    outputs = query(network, parameters, best_inputs)[-1]
    return BackQuery(found.wanted, found.steps, best_inputs, outputs, refined=True)


def _gauss_newton(network: Network, parameters: Array, x: Array, wanted: Array) -> tuple[Array, float]:
    """Step by x ← x + J⁺(wanted − p) while that comes nearer: the inputs, and the squares that are left."""
    outputs = query(network, parameters, x)[-1]
    best = _squares(outputs - wanted)
    for _ in range(ROUNDS):
        jacobian = _jacobian(network, parameters, x)
        if not (SOLVED <= best < np.inf and np.isfinite(jacobian).all()):
            break
        step, *_ = np.linalg.lstsq(jacobian, wanted - outputs, rcond=1e-10)
        for share in STEPS:
            tried = x + share * step
            answer = query(network, parameters, tried)[-1]
            if _squares(answer - wanted) < best * (1.0 - 1e-9):
                x, outputs, best = tried, answer, _squares(answer - wanted)
                break
        else:
            break
    return x, best


def _squares(apart: Array) -> float:
    return float(np.sum(apart**2))


def _jacobian(network: Network, parameters: Array, x: Array) -> Array:
    """∂p/∂x of one sample, (outputs, inputs), by the chain rule from the inputs on."""
    jacobian = np.eye(network.inputs)
    with np.errstate(all="ignore"):
        weights = network.weights(parameters)
        passed = _passed(network, weights, parameters, x)
        for layer, w, (z, a) in zip(network.layers, weights, passed, strict=True):
            jacobian = w.T @ jacobian
            if isinstance(layer.activation, Softmax):
                jacobian = layer.activation.jacobian(a[0]) @ jacobian
            else:
                jacobian = layer.activation.derivative(z, a).T * jacobian
    return jacobian

"""What a setup trains by, as the numbers by which the compiled loops choose: see `functions` beside this file.

Nothing here knows numba. What the loops don't know has no number: NumPy trains it.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.network.activations import Activation, LeakyReLU, Sigmoid
from core.network.losses import Loss
from core.network.network import Network
from core.network.rules import Rule
from core.network.wrong_rules import MisreadSigmoid, Negated, Slopeless, updated_weights

ACTIVATIONS = ("identity", "sigmoid", "tanh", "relu", "leaky_relu", "softmax")
LOSSES = ("squared_error", "half_squared_error", "mean_squared_error", "cross_entropy", "binary_cross_entropy")
SQUARE_ONLY = len(ACTIVATIONS)  # a sigmoid's slope, taken as 1 − f²


class Codes(NamedTuple):
    """One number a layer in each array: which activation it is, and its parameter, or 1 where it has none."""

    kinds: NDArray[np.int64]
    options: NDArray[np.float64]
    loss: int
    slope_kinds: NDArray[np.int64]  # of what is differentiated on the way back
    slope_options: NDArray[np.float64]
    sign: float  # of ∂E/∂p: −1 where it is taken with the wrong one
    skips_output_slope: bool
    is_sequential: bool  # goes back by weights that are updated already


def codes_of(network: Network, loss: Loss, rule: Rule) -> Codes | None:
    """The codes of a network that is trained by this rule; None where something of it has none."""
    of_layers = _codes([layer.activation for layer in network.layers])
    back = _codes(rule.activations_taken(network)) if rule.mistakes else of_layers
    taken = rule.loss_taken(loss)
    is_negated = isinstance(taken, Negated) and taken.loss is loss
    weights_back = [mistake.weights_back for mistake in rule.mistakes if mistake.weights_back]
    if of_layers is None or back is None or loss.name not in LOSSES or not (is_negated or taken is loss):
        return None
    if weights_back not in ([], [updated_weights]):
        return None
    sign = -1.0 if is_negated else 1.0
    return Codes(*of_layers, LOSSES.index(loss.name), *back, sign, rule.skips_output_slope, bool(weights_back))


def _codes(activations: list[Activation]) -> tuple[NDArray[np.int64], NDArray[np.float64]] | None:
    codes = [_code(activation) for activation in activations]
    known = [code for code in codes if code is not None]
    if len(known) < len(codes):
        return None
    return np.array([kind for kind, _ in known]), np.array([option for _, option in known])


def _code(activation: Activation) -> tuple[int, float] | None:
    match activation:
        case MisreadSigmoid(square_only=True):
            return SQUARE_ONLY, activation.inner_derivative
        case Sigmoid():  # with or without the factor of its derivative
            return ACTIVATIONS.index("sigmoid"), activation.inner_derivative
        case Slopeless():
            return ACTIVATIONS.index("identity"), 1.0
        case LeakyReLU():
            return ACTIVATIONS.index("leaky_relu"), activation.slope
    return (ACTIVATIONS.index(activation.name), 1.0) if activation.name in ACTIVATIONS else None

"""What a setup trains by, as the numbers by which the compiled loops choose: see `table_code` beside this file.

Nothing here knows numba. What the loops don't know has no number: NumPy trains it.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.network.activations import Activation, Sigmoid
from core.network.losses import Loss
from core.network.network import Network
from core.network.rules import Rule
from core.network.wrong_rules import MisreadSigmoid, Negated, Slopeless, updated_weights
from core.training.compiled.table_code import ACTIVATION_NUMBERS, LOSS_NUMBERS, SQUARE_ONLY


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
    forward = [_code(layer.activation) for layer in network.layers]
    back = [_code(activation) for activation in rule.activations_taken(network)]
    taken = rule.loss_taken(loss)
    is_negated = isinstance(taken, Negated)
    weights_back = [mistake.weights_back for mistake in rule.mistakes if mistake.weights_back]
    knows_loss = loss.name in LOSS_NUMBERS and (taken.loss if isinstance(taken, Negated) else taken) is loss
    if None in forward or None in back or not knows_loss or weights_back not in ([], [updated_weights]):
        return None
    kinds, options = zip(*(code for code in forward if code), strict=True)
    slope_kinds, slope_options = zip(*(code for code in back if code), strict=True)
    return Codes(
        np.array(kinds),
        np.array(options),
        LOSS_NUMBERS[loss.name],
        np.array(slope_kinds),
        np.array(slope_options),
        -1.0 if is_negated else 1.0,
        rule.skips_output_slope,
        bool(weights_back),
    )


def _code(activation: Activation) -> tuple[int, float] | None:
    match activation:
        case MisreadSigmoid(square_only=True):
            return SQUARE_ONLY, activation.inner_derivative
        case Sigmoid():  # with or without the factor of its derivative
            return ACTIVATION_NUMBERS["sigmoid"], activation.inner_derivative
        case Slopeless():
            return ACTIVATION_NUMBERS["identity"], 1.0
    number = ACTIVATION_NUMBERS.get(activation.name)
    return None if number is None else (number, activation.option)

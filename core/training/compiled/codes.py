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
    """One number a layer in each array, (layers,): which activation it is, and its option, or 1 where it has none."""

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
    if of_layers is None or back is None or loss.name not in LOSS_NUMBERS or not (is_negated or taken is loss):
        return None
    if weights_back not in ([], [updated_weights]):
        return None
    sign = -1.0 if is_negated else 1.0
    return Codes(*of_layers, LOSS_NUMBERS[loss.name], *back, sign, rule.skips_output_slope, bool(weights_back))


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
            return ACTIVATION_NUMBERS["sigmoid"], activation.inner_derivative
        case Slopeless():
            return ACTIVATION_NUMBERS["identity"], 1.0
    number = ACTIVATION_NUMBERS.get(activation.name)
    return None if number is None else (number, activation.option)

"""The wrong rules: mistakes that real tutorials contain, kept as teaching material, one entry each in `WRONG_RULES`.

An entry says what of the chain rule is changed by the mistake; what it doesn't name stays right. So several can be
made at once, in whatever order, each at its own place. How a way back with mistakes is gone: `core.network.rules`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.base.number_format import shortest, squared
from core.network.activations import Activation, Identity, Sigmoid, Softmax
from core.network.losses import HalfSquaredError, Loss, MeanSquaredError, SquaredError
from core.network.network import Network

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Negated(Loss):
    """A loss whose gradient has the wrong sign."""

    loss: Loss

    def gradient(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return -self.loss.gradient(activation, z, p, t)

    @property
    def takes_logarithms(self) -> bool:
        return self.loss.takes_logarithms

    def has_least(self, t: Array) -> NDArray[np.bool_]:
        return self.loss.has_least(t)

    def has_value(self, p: Array, t: Array) -> NDArray[np.bool_]:
        return self.loss.has_value(p, t)

    def gradient_at_sops(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return -self.loss.gradient_at_sops(activation, z, p, t)

    def shortened(self, activation: Activation, p: str, t: str, targets_sum: float) -> str:
        right = self.loss.shortened(activation, p, t, targets_sum)
        return f"−({right})" if right else ""

    @property
    def _swaps(self) -> bool:
        """Whether swapping p and t is all the mistake there is: t − p for p − t."""
        return isinstance(self.loss, SquaredError | HalfSquaredError | MeanSquaredError)

    def gradient_formula(self, p: str, t: str, outputs: int) -> str:
        if self._swaps:
            return self.loss.gradient_formula(t, p, outputs)
        return f"−({self.loss.gradient_formula(p, t, outputs)})"

    def gradient_tex(self, p: str, t: str, outputs: int) -> str:
        if self._swaps:
            return self.loss.gradient_tex(t, p, outputs)
        return f"-({self.loss.gradient_tex(p, t, outputs)})"

    def gradient_numbers(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        if self._swaps:
            return self.loss.gradient_numbers(t, p, outputs, rest)
        return f"−({self.loss.gradient_numbers(p, t, outputs, rest)})"

    def digits(self, p: float, t: float, usual: int) -> int:
        return self.loss.digits(p, t, usual)


@dataclass(frozen=True)
class MisreadSigmoid(Sigmoid):
    """A sigmoid whose derivative is taken without its factor c, or as 1 − f² for f − f², or both."""

    scaled: bool = True
    square_only: bool = False

    @property
    def inner_derivative(self) -> float:
        """The factor c, as it is taken."""
        return self.scale if self.scaled else 1.0

    @property
    def is_misread(self) -> bool:
        return self.square_only

    def derivative(self, z: Array, f: Array) -> Array:
        return self.inner_derivative * (1.0 - f * f) if self.square_only else super().derivative(z, f)

    def derivative_formula(self, z: str, f: str) -> str:
        if self.square_only:
            return self._scaled(f"1 − {squared(f)}")
        return super().derivative_formula(z, f)

    def derivative_tex(self, z: str, f: str) -> str:
        if self.square_only:
            return self._scaled(rf"1 - {{{f}}}^2")
        return super().derivative_tex(z, f)

    def derivative_numbers(self, z: str, f: str, rest: str = "") -> str:
        if self.square_only:
            return self.derivative_formula(z, f)
        return super().derivative_numbers(z, f, rest)

    def _scaled(self, slope: str) -> str:
        return slope if self.inner_derivative == 1.0 else f"{shortest(self.inner_derivative)}({slope})"


def _without_factor(activation: Activation) -> Activation:
    if isinstance(activation, Sigmoid) and activation.scale != 1.0:
        return replace(_misread(activation), scaled=False)
    return activation


def _square_only(activation: Activation) -> Activation:
    return replace(_misread(activation), square_only=True) if isinstance(activation, Sigmoid) else activation


def _misread(sigmoid: Sigmoid) -> MisreadSigmoid:
    return sigmoid if isinstance(sigmoid, MisreadSigmoid) else MisreadSigmoid(sigmoid.scale)


@dataclass(frozen=True)
class Slopeless(Activation):
    """An activation, differentiated as if its derivative were 1."""

    activation: Activation

    def complement(self, z: Array, f: Array) -> Array:
        return self.activation.complement(z, f)

    def derivative(self, z: Array, f: Array) -> Array:
        return np.ones_like(z)

    def derivative_formula(self, z: str, f: str) -> str:
        return "1"

    def derivative_tex(self, z: str, f: str) -> str:
        return "1"


def _without_slope(activation: Activation) -> Activation:
    return activation if isinstance(activation, Identity) else Slopeless(activation)


def updated_weights(weights: Array, gradient: Array, learning_rate: float) -> Array:
    """The weights of the next state, (fan_in, fan_out), from ∂J/∂W."""
    return weights - learning_rate * gradient


class WrongRule(NamedTuple):
    """One documented mistake: what it takes in place of what is right.

    Where an entry is None, that is right. An entry that has nothing to do with a loss or an activation gives it back as
    it is: by that it is known where the mistake makes a difference.
    """

    name: str
    loss: Callable[[Loss], Loss] | None = None  # of the loss: that whose gradient the way back starts from
    hidden: Callable[[Activation], Activation] | None = None  # of a hidden layer's: that whose derivative is taken
    output: Callable[[Activation], Activation] | None = None  # the same of the output layer's
    skips_output_slope: bool = False  # the last hidden layer is handed ∂E/∂p, not ∂E/∂z
    weights_back: Callable[[Array, Array, float], Array] | None = None  # of W, ∂J/∂W and the rate: what δ goes back by
    adds_nothing_to: tuple[str, ...] = ()  # names of those beside which it makes no difference

    def bears_on(self, network: Network, loss: Loss, learning_rate: float) -> bool:
        """Whether it makes a difference in `network`, trained by `loss` at that rate.

        What is updated on the way back stays as it is at a rate of 0; nothing comes back of a softmax of one output.
        """
        *hidden, output = (layer.activation for layer in network.layers)
        skips_a_slope = self.skips_output_slope and not isinstance(output, Identity)
        hands_zeros_back = isinstance(output, Softmax) and network.outputs == 1
        updates = self.weights_back is not None and learning_rate != 0.0 and not hands_zeros_back
        return (
            (self.loss is not None and self.loss(loss) != loss)
            or (self.hidden is not None and any(self.hidden(each) != each for each in hidden))
            or (self.output is not None and self.output(output) != output)
            or (network.depth > 1 and (updates or skips_a_slope))
        )


WRONG_RULES: dict[str, WrongRule] = {
    wrong.name: wrong
    for wrong in (
        # Hands the deltas back by weights that are updated already. Right: by the weights of this state.
        WrongRule("sequential_update", weights_back=updated_weights),
        # Takes t − p for p − t in ∂E/∂p, and still subtracts: every update climbs the error.
        WrongRule("wrong_sign", loss=Negated),
        # Forgets the factor c in (σ(c·z))′ = c·σ(1 − σ), in every layer.
        WrongRule("unscaled_derivative", hidden=_without_factor, output=_without_factor),
        # Hands W·∂E/∂p to the last hidden layer, without the output's f′. Right: W·∂E/∂z.
        WrongRule(
            "missing_output_derivative",
            skips_output_slope=True,
            adds_nothing_to=("no_output_slope",),
        ),
        # Takes 1 − f² for a hidden sigmoid's derivative, which is f − f².
        WrongRule("square_only_derivative", hidden=_square_only),
        # Takes ∂E/∂p for the output layer's delta, whatever its activation. Right: ∂E/∂z = ∂E/∂p·f′.
        WrongRule("no_output_slope", output=_without_slope),
    )
}

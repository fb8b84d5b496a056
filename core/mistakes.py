"""The documented wrong ways back: mistakes that real tutorials contain, kept as teaching material.

Each is `core.network.ChainRule` with one of its answers wrong, and says which answer is right.
"""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from core.activations import Activation, Identity, Sigmoid
from core.figures import squared
from core.losses import HalfSquaredError, Loss, MeanSquaredError, SquaredError
from core.network import CHAIN_RULE, ChainRule, Network

Array = NDArray[np.float64]


@dataclass(frozen=True)
class SequentialUpdate(ChainRule):
    """Hands the deltas back by weights that are updated already. Right: by the weights of this state."""

    name: ClassVar[str] = "sequential_update"
    learning_rate: float

    def weights_back(self, weights: Array, gradient: Array) -> Array:
        return weights - self.learning_rate * gradient

    def bears_on(self, network: Network) -> bool:
        return network.depth > 1


class WrongSign(ChainRule):
    """Takes t − p for p − t in ∂E/∂p, and still subtracts: every update climbs the error."""

    name: ClassVar[str] = "wrong_sign"

    def loss_taken(self, loss: Loss) -> Loss:
        return _Negated(loss)

    def bears_on(self, network: Network) -> bool:
        return True


class UnscaledDerivative(ChainRule):
    """Forgets the factor c in (σ(c·z))′ = c·σ(1 − σ), in every layer."""

    name: ClassVar[str] = "unscaled_derivative"

    def activation_taken(self, activation: Activation, hidden: bool) -> Activation:
        return _Unscaled(activation.scale) if isinstance(activation, Sigmoid) else activation

    def bears_on(self, network: Network) -> bool:
        return any(isinstance(layer.activation, Sigmoid) and layer.activation.scale != 1 for layer in network.layers)


class MissingOutputDerivative(ChainRule):
    """Hands W·∂E/∂p to the last hidden layer, without the output's f′. Right: W·∂E/∂z."""

    name: ClassVar[str] = "missing_output_derivative"
    hands_back_output_slope: ClassVar[bool] = False

    def bears_on(self, network: Network) -> bool:
        return network.depth > 1 and not isinstance(network.layers[-1].activation, Identity)


class SquareOnlyDerivative(ChainRule):
    """Takes 1 − f² for a hidden sigmoid's derivative, which is f − f²."""

    name: ClassVar[str] = "square_only_derivative"

    def activation_taken(self, activation: Activation, hidden: bool) -> Activation:
        return _SquareOnly(activation.scale) if hidden and isinstance(activation, Sigmoid) else activation

    def bears_on(self, network: Network) -> bool:
        return any(isinstance(layer.activation, Sigmoid) for layer in network.layers[:-1])


@dataclass(frozen=True)
class _Negated(Loss):
    """A loss whose gradient has the wrong sign."""

    loss: Loss

    def gradient(self, p: Array, t: Array) -> Array:
        return -self.loss.gradient(p, t)

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

    def gradient_numbers(self, p: str, t: str, outputs: int) -> str:
        if self._swaps:
            return self.loss.gradient_numbers(t, p, outputs)
        return f"−({self.loss.gradient_numbers(p, t, outputs)})"

    def digits(self, p: float, t: float) -> int:
        return self.loss.digits(p, t)


@dataclass(frozen=True)
class _Unscaled(Sigmoid):
    """σ(c·z), differentiated as if its derivative were σ(1 − σ)."""

    def derivative(self, z: Array, f: Array) -> Array:
        return f * (1.0 - f)

    def derivative_formula(self, z: str, f: str) -> str:
        return f"{self._sigma(z)}(1 − {self._sigma(z)})"

    def derivative_tex(self, z: str, f: str) -> str:
        sigma = self._sigma_tex(z)
        return rf"{sigma}(1 - {sigma})"

    def derivative_numbers(self, z: str, f: str) -> str:
        return f"{f}·(1 − {f})"


@dataclass(frozen=True)
class _SquareOnly(Sigmoid):
    """A sigmoid, differentiated as 1 − f²."""

    def derivative(self, z: Array, f: Array) -> Array:
        return self.scale * (1.0 - f * f)

    def derivative_formula(self, z: str, f: str) -> str:
        return f"1 − {squared(f)}" if self.scale == 1.0 else f"{self._factor}(1 − {squared(f)})"

    def derivative_tex(self, z: str, f: str) -> str:
        square = rf"1 - {{{f}}}^2"
        return square if self.scale == 1.0 else rf"{self.scale:g}({square})"

    def derivative_numbers(self, z: str, f: str) -> str:
        return self.derivative_formula(z, f)


RULES: dict[str, type[ChainRule]] = {
    rule.name: rule
    for rule in (
        ChainRule,
        SequentialUpdate,
        WrongSign,
        UnscaledDerivative,
        MissingOutputDerivative,
        SquareOnlyDerivative,
    )
}


# Which built-in scenario's article prints which of them.
PRINTED: dict[str, tuple[str, ...]] = {
    "gad-10-2-1": (SequentialUpdate.name,),
    "csdn-2-3-1": (WrongSign.name, SquareOnlyDerivative.name),
    "psi-2-1000-1000-2-stretched": (UnscaledDerivative.name,),
    "query-3-2-1": (MissingOutputDerivative.name,),
}


def rule_named(name: str, learning_rate: float) -> ChainRule:
    """The rule of that name; one of them updates on the way back, and so needs the learning rate.

    Raises
    ------
    KeyError
        If there is no rule of that name.
    """
    rule = RULES[name]
    if rule is ChainRule:
        return CHAIN_RULE
    return SequentialUpdate(learning_rate) if rule is SequentialUpdate else rule()

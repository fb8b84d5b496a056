"""The documented wrong ways back: mistakes that real tutorials contain, kept as teaching material.

Each is `core.network.network.ChainRule` with one of its answers wrong, and says which answer is right. As each changes
its own place, several can be joined, in whatever order.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from core.base.number_format import squared
from core.network.activations import Activation, Identity, Sigmoid
from core.network.losses import HalfSquaredError, Loss, MeanSquaredError, SquaredError
from core.network.network import CHAIN_RULE, ChainRule, Network

Array = NDArray[np.float64]


class Mistake(ChainRule):
    """One documented mistake."""

    @property
    def mistakes(self) -> tuple[ChainRule, ...]:
        return (self,)


@dataclass(frozen=True)
class SequentialUpdate(Mistake):
    """Hands the deltas back by weights that are updated already. Right: by the weights of this state."""

    name: ClassVar[str] = "sequential_update"
    learning_rate: float

    def weights_back(self, weights: Array, gradient: Array) -> Array:
        return weights - self.learning_rate * gradient

    def bears_on(self, network: Network) -> bool:
        return network.depth > 1


class WrongSign(Mistake):
    """Takes t − p for p − t in ∂E/∂p, and still subtracts: every update climbs the error."""

    name: ClassVar[str] = "wrong_sign"

    def loss_taken(self, loss: Loss) -> Loss:
        return _Negated(loss)

    def bears_on(self, network: Network) -> bool:
        return True


class UnscaledDerivative(Mistake):
    """Forgets the factor c in (σ(c·z))′ = c·σ(1 − σ), in every layer."""

    name: ClassVar[str] = "unscaled_derivative"

    def activation_taken(self, activation: Activation, hidden: bool) -> Activation:
        return replace(_misread(activation), scaled=False) if isinstance(activation, Sigmoid) else activation

    def bears_on(self, network: Network) -> bool:
        return any(isinstance(layer.activation, Sigmoid) and layer.activation.scale != 1 for layer in network.layers)


class MissingOutputDerivative(Mistake):
    """Hands W·∂E/∂p to the last hidden layer, without the output's f′. Right: W·∂E/∂z."""

    name: ClassVar[str] = "missing_output_derivative"

    @property
    def hands_back_output_slope(self) -> bool:
        return False

    def bears_on(self, network: Network) -> bool:
        return network.depth > 1 and not isinstance(network.layers[-1].activation, Identity)


class SquareOnlyDerivative(Mistake):
    """Takes 1 − f² for a hidden sigmoid's derivative, which is f − f²."""

    name: ClassVar[str] = "square_only_derivative"

    def activation_taken(self, activation: Activation, hidden: bool) -> Activation:
        if not (hidden and isinstance(activation, Sigmoid)):
            return activation
        return replace(_misread(activation), square_only=True)

    def bears_on(self, network: Network) -> bool:
        return any(isinstance(layer.activation, Sigmoid) for layer in network.layers[:-1])


class NoOutputSlope(Mistake):
    """Takes ∂E/∂p for the output layer's delta, whatever its activation. Right: ∂E/∂z = ∂E/∂p·f′."""

    name: ClassVar[str] = "no_output_slope"

    def activation_taken(self, activation: Activation, hidden: bool) -> Activation:
        return activation if hidden else _Slopeless(activation)

    def bears_on(self, network: Network) -> bool:
        return not isinstance(network.layers[-1].activation, Identity)


@dataclass(frozen=True)
class Joined(ChainRule):
    """Several mistakes at once, each at its own place."""

    rules: tuple[ChainRule, ...]

    @property
    def mistakes(self) -> tuple[ChainRule, ...]:
        return self.rules

    @property
    def hands_back_output_slope(self) -> bool:
        return all(rule.hands_back_output_slope for rule in self.rules)

    def loss_taken(self, loss: Loss) -> Loss:
        for rule in self.rules:
            loss = rule.loss_taken(loss)
        return loss

    def activation_taken(self, activation: Activation, hidden: bool) -> Activation:
        for rule in self.rules:
            activation = rule.activation_taken(activation, hidden)
        return activation

    def weights_back(self, weights: Array, gradient: Array) -> Array:
        for rule in self.rules:
            weights = rule.weights_back(weights, gradient)
        return weights

    def bears_on(self, network: Network) -> bool:
        return any(rule.bears_on(network) for rule in self.rules)


@dataclass(frozen=True)
class _Negated(Loss):
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
class _MisreadSigmoid(Sigmoid):
    """A sigmoid whose derivative is taken without its factor c, or as 1 − f² for f − f², or both."""

    scaled: bool = True
    square_only: bool = False

    @property
    def inner_derivative(self) -> float:
        """The factor c, as it is taken."""
        return self.scale if self.scaled else 1.0

    def derivative(self, z: Array, f: Array) -> Array:
        return self.inner_derivative * (1.0 - f * f) if self.square_only else super().derivative(z, f)

    def derivative_formula(self, z: str, f: str) -> str:
        if self.square_only:
            return self._scaled(f"1 − {squared(f)}")
        return f"{self._before('·')}{self._sigma(z)}(1 − {self._sigma(z)})"

    def derivative_tex(self, z: str, f: str) -> str:
        if self.square_only:
            return self._scaled(rf"1 - {{{f}}}^2")
        sigma = self._sigma_tex(z)
        return self._before(r"\,") + rf"{sigma}(1 - {sigma})"

    def derivative_numbers(self, z: str, f: str, rest: str = "") -> str:
        if self.square_only:
            return self.derivative_formula(z, f)
        return f"{self._before('·')}{f}·{rest or f'(1 − {f})'}"

    def _before(self, point: str) -> str:
        return "" if self.inner_derivative == 1.0 else f"{self.inner_derivative:g}{point}"

    def _scaled(self, slope: str) -> str:
        return slope if self.inner_derivative == 1.0 else f"{self.inner_derivative:g}({slope})"


def _misread(sigmoid: Sigmoid) -> _MisreadSigmoid:
    return sigmoid if isinstance(sigmoid, _MisreadSigmoid) else _MisreadSigmoid(sigmoid.scale)


@dataclass(frozen=True)
class _Slopeless(Activation):
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


RULES: dict[str, type[ChainRule]] = {
    rule.name: rule
    for rule in (
        ChainRule,
        SequentialUpdate,
        WrongSign,
        UnscaledDerivative,
        MissingOutputDerivative,
        SquareOnlyDerivative,
        NoOutputSlope,
    )
}


def rule_named(rule: str | Sequence[str], learning_rate: float) -> ChainRule:
    """The rule of that name, or of these names joined; one of them updates on the way back, and so needs the rate.

    Raises
    ------
    KeyError
        If there is no rule of that name.
    """
    kinds = {RULES[name] for name in ([rule] if isinstance(rule, str) else rule)}
    mistakes = tuple(
        SequentialUpdate(learning_rate) if kind is SequentialUpdate else kind()
        for kind in RULES.values()
        if kind in kinds and kind is not ChainRule
    )
    if not mistakes:
        return CHAIN_RULE
    return mistakes[0] if len(mistakes) == 1 else Joined(mistakes)


def adds_nothing(name: str, rule: ChainRule) -> bool:
    """Whether the mistake of that name makes no difference beside those of `rule`."""
    return name == MissingOutputDerivative.name and any(isinstance(each, NoOutputSlope) for each in rule.mistakes)


def named(rule: ChainRule) -> str | list[str]:
    """What a scenario calls a rule: by one name, or by a list."""
    names = [mistake.name for mistake in rule.mistakes]
    return names if len(names) > 1 else names[0] if names else CHAIN_RULE.name

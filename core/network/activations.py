"""Activation functions, each beside its derivative, its formula and its TeX.

All of them take the SOPs `z` of a layer, shape (samples, size), and work element by element; only
softmax looks at a whole row. Every one of them also *writes itself down*: handed names it gives the
formula, handed numbers the formula with the numbers put in.

Losses that take logarithms ask for ln f and ln(1 − f), each beside its derivative. Where f is rounded to 1 nothing is
left of 1 − f, so a function that comes near 1 gives them from its SOP.
"""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from core.base.number_format import alone, squared
from core.network.logarithms import log, log_of_one_less, log_sum_exp, over

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Activation:
    """f(z) and f'(z) of one layer's neurons."""

    name: ClassVar[str]

    @property
    def steepest(self) -> float:
        """The largest slope that it has anywhere; 0 where it has nowhere flat to saturate in."""
        return 0.0

    @property
    def bend(self) -> float:
        """Over how short a way it is curved: one of 1/bend; 0 for what is made of straight lines."""
        return 0.0

    @property
    def has_kink(self) -> bool:
        """Whether its slope leaps at 0."""
        return False

    def value(self, z: Array) -> Array:
        """f(z), of the same shape as `z`."""
        raise NotImplementedError(self.name)

    def continued(self, z: Array, above: NDArray[np.bool_]) -> Array:
        """f(z), of the same shape, as one side of its kink goes on: that above 0 where `above`, else that below."""
        return self.value(z)

    def derivative(self, z: Array, f: Array) -> Array:
        """f'(z), of the same shape; `f` is f(z), which most derivatives are written with."""
        raise NotImplementedError(self.name)

    def pull_back(self, gradient: Array, z: Array, f: Array) -> Array:
        """∂E/∂z from `gradient`, which is ∂E/∂f: the chain rule through this function."""
        return gradient * self.derivative(z, f)

    def complement(self, z: Array, f: Array) -> Array:
        """1 − f(z)."""
        return 1.0 - f

    def exact_derivative(self, z: Array, f: Array) -> Array:
        """f'(z) with all digits even where f is rounded to 1."""
        return self.derivative(z, f)

    def log_value(self, z: Array, f: Array) -> Array:
        """The logarithm, ln f(z)."""
        return log(f)

    def pull_back_log(self, gradient: Array, z: Array, f: Array) -> Array:
        """∂E/∂z from `gradient`, which is ∂E/∂ln f."""
        return over(gradient * self.derivative(z, f), f)

    def log_complement(self, z: Array, f: Array) -> Array:
        """The logarithm of what is left, ln(1 − f(z))."""
        return log_of_one_less(f)

    def pull_back_log_complement(self, gradient: Array, z: Array, f: Array) -> Array:
        """∂E/∂z from `gradient`, which is ∂E/∂ln(1 − f)."""
        return -over(gradient * self.derivative(z, f), self.complement(z, f))

    def formula(self, z: str) -> str:
        """f(z) as text."""
        raise NotImplementedError(self.name)

    def tex(self, z: str) -> str:
        """f(z) as TeX."""
        raise NotImplementedError(self.name)

    def derivative_formula(self, z: str, f: str) -> str:
        """f'(z) as text, in the names of the SOP and the activation."""
        raise NotImplementedError(self.name)

    def derivative_tex(self, z: str, f: str) -> str:
        """f'(z) as TeX."""
        raise NotImplementedError(self.name)

    def derivative_numbers(self, z: str, f: str, rest: str = "") -> str:
        """f'(z) with the numbers put in; `rest` is 1 − f, where f doesn't show it."""
        return self.derivative_formula(z, f)


@dataclass(frozen=True)
class Identity(Activation):
    """f(z) = z."""

    name: ClassVar[str] = "identity"

    def value(self, z: Array) -> Array:
        return z.copy()

    def derivative(self, z: Array, f: Array) -> Array:
        return np.ones_like(z)

    def formula(self, z: str) -> str:
        return z

    def tex(self, z: str) -> str:
        return z

    def derivative_formula(self, z: str, f: str) -> str:
        return "1"

    def derivative_tex(self, z: str, f: str) -> str:
        return "1"


@dataclass(frozen=True)
class Sigmoid(Activation):
    """f(z) = 1/(1 + e^(−c·z)), with `scale` = c."""

    name: ClassVar[str] = "sigmoid"
    scale: float = 1.0

    @property
    def steepest(self) -> float:
        return abs(self.scale) / 4.0

    @property
    def bend(self) -> float:
        return abs(self.scale)

    def value(self, z: Array) -> Array:
        # Far below 0 e^(−cz) overflows to infinity, and 1/(1 + ∞) is 0, as it should be.
        with np.errstate(over="ignore"):
            return np.asarray(1.0 / (1.0 + np.exp(-self.scale * z)))

    @property
    def inner_derivative(self) -> float:
        """c, the derivative of c·z."""
        return self.scale

    def derivative(self, z: Array, f: Array) -> Array:
        return self.inner_derivative * f * (1.0 - f)

    def complement(self, z: Array, f: Array) -> Array:
        """1 − σ(c·z) is σ(−c·z)."""
        return self.value(-z)

    def exact_derivative(self, z: Array, f: Array) -> Array:
        return self.inner_derivative * f * self.complement(z, f)

    def log_value(self, z: Array, f: Array) -> Array:
        """−ln(1 + e^(−c·z))."""
        return np.asarray(-np.logaddexp(0.0, -self.scale * z))

    def pull_back_log(self, gradient: Array, z: Array, f: Array) -> Array:
        return self.inner_derivative * gradient * self.complement(z, f)

    def log_complement(self, z: Array, f: Array) -> Array:
        """−ln(1 + e^(c·z))."""
        return np.asarray(-np.logaddexp(0.0, self.scale * z))

    def pull_back_log_complement(self, gradient: Array, z: Array, f: Array) -> Array:
        return -self.inner_derivative * gradient * f

    @property
    def _factor(self) -> str:
        return "" if self.scale == 1.0 else f"{self.scale:g}·"

    @property
    def _tex_factor(self) -> str:
        return "" if self.scale == 1.0 else rf"{self.scale:g}\,"

    def formula(self, z: str) -> str:
        return f"1/(1 + e^(−{self._factor}{z}))"

    def tex(self, z: str) -> str:
        return rf"\frac{{1}}{{1 + e^{{-{self._tex_factor}{z}}}}}"

    def _sigma(self, z: str) -> str:
        return f"σ({self._factor}{z})"

    def _sigma_tex(self, z: str) -> str:
        return rf"\sigma({self._tex_factor}{z})"

    def derivative_formula(self, z: str, f: str) -> str:
        return f"{self._factor}{self._sigma(z)}(1 − {self._sigma(z)})"

    def derivative_tex(self, z: str, f: str) -> str:
        return rf"{self._tex_factor}{self._sigma_tex(z)}(1 - {self._sigma_tex(z)})"

    def derivative_numbers(self, z: str, f: str, rest: str = "") -> str:
        return f"{self._factor}{f}·{rest or f'(1 − {f})'}"


@dataclass(frozen=True)
class Tanh(Activation):
    """f(z) = tanh z."""

    name: ClassVar[str] = "tanh"

    @property
    def steepest(self) -> float:
        return 1.0

    @property
    def bend(self) -> float:
        return 2.0

    def value(self, z: Array) -> Array:
        return np.tanh(z)

    def derivative(self, z: Array, f: Array) -> Array:
        return 1.0 - f * f

    def complement(self, z: Array, f: Array) -> Array:
        """1 − tanh z is 2/(1 + e^(2z))."""
        with np.errstate(over="ignore"):
            return np.asarray(2.0 / (1.0 + np.exp(2.0 * z)))

    def exact_derivative(self, z: Array, f: Array) -> Array:
        """1 − f² is (1 − f)(1 + f), and tanh is odd."""
        return self.complement(z, f) * self.complement(-z, -f)

    def log_value(self, z: Array, f: Array) -> Array:
        return np.where(f > 0.5, log_of_one_less(self.complement(z, f)), log(f))

    def pull_back_log(self, gradient: Array, z: Array, f: Array) -> Array:
        return over(gradient * self.exact_derivative(z, f), f)

    def log_complement(self, z: Array, f: Array) -> Array:
        """That is ln 2 − ln(1 + e^(2z))."""
        return np.where(f > 0.5, np.log(2.0) - np.logaddexp(0.0, 2.0 * z), log_of_one_less(f))

    def pull_back_log_complement(self, gradient: Array, z: Array, f: Array) -> Array:
        """The derivative of ln(1 − tanh z) is −(1 + tanh z)."""
        return -gradient * self.complement(-z, -f)

    def formula(self, z: str) -> str:
        return f"tanh({alone(z)})"

    def tex(self, z: str) -> str:
        return rf"\tanh({z})"

    def derivative_formula(self, z: str, f: str) -> str:
        return f"1 − {squared(f)}"

    def derivative_tex(self, z: str, f: str) -> str:
        return rf"1 - {{{f}}}^2"

    def derivative_numbers(self, z: str, f: str, rest: str = "") -> str:
        return f"{rest}·(1 + {f})" if rest else self.derivative_formula(z, f)


@dataclass(frozen=True)
class ReLU(Activation):
    """f(z) = max(0, z); the derivative at 0 is taken as 0."""

    name: ClassVar[str] = "relu"

    @property
    def steepest(self) -> float:
        return 1.0

    @property
    def has_kink(self) -> bool:
        return True

    def value(self, z: Array) -> Array:
        return np.maximum(z, 0.0)

    def continued(self, z: Array, above: NDArray[np.bool_]) -> Array:
        return np.where(above, z, 0.0)

    def derivative(self, z: Array, f: Array) -> Array:
        return np.where(z > 0, 1.0, 0.0)

    def formula(self, z: str) -> str:
        return f"max(0, {alone(z)})"

    def tex(self, z: str) -> str:
        return rf"\max(0, {z})"

    def derivative_formula(self, z: str, f: str) -> str:
        return f"1 if {alone(z)} > 0, else 0"

    def derivative_tex(self, z: str, f: str) -> str:
        return rf"1\text{{ if }}{z} > 0\text{{, else }}0"


@dataclass(frozen=True)
class LeakyReLU(Activation):
    """f(z) = z above 0 and s·z elsewhere, with `slope` = s."""

    name: ClassVar[str] = "leaky_relu"
    slope: float = 0.01

    @property
    def has_kink(self) -> bool:
        return self.slope != 1.0

    def value(self, z: Array) -> Array:
        return np.where(z > 0, z, self.slope * z)

    def continued(self, z: Array, above: NDArray[np.bool_]) -> Array:
        return np.where(above, z, self.slope * z)

    def derivative(self, z: Array, f: Array) -> Array:
        return np.where(z > 0, 1.0, self.slope)

    def formula(self, z: str) -> str:
        return f"{alone(z)} if {alone(z)} > 0, else {self.slope:g}·{z}"

    def tex(self, z: str) -> str:
        return rf"{z}\text{{ if }}{z} > 0\text{{, else }}{self.slope:g}\,{z}"

    def derivative_formula(self, z: str, f: str) -> str:
        return f"1 if {alone(z)} > 0, else {self.slope:g}"

    def derivative_tex(self, z: str, f: str) -> str:
        return rf"1\text{{ if }}{z} > 0\text{{, else }}{self.slope:g}"


@dataclass(frozen=True)
class Softmax(Activation):
    """f_j = e^(z_j) / Σ_k e^(z_k): the one activation in which every output hangs on every SOP."""

    name: ClassVar[str] = "softmax"

    @property
    def bend(self) -> float:
        return 1.0

    def value(self, z: Array) -> Array:
        # Subtracting the row's largest SOP changes nothing but keeps e^z finite.
        powers = np.exp(z - z.max(axis=1, keepdims=True))
        return np.asarray(powers / powers.sum(axis=1, keepdims=True))

    def derivative(self, z: Array, f: Array) -> Array:
        """The diagonal of the Jacobian: ∂f_k/∂z_k = f_k(1 − f_k)."""
        return f * (1.0 - f)

    def jacobian(self, f: Array) -> Array:
        """∂f_k/∂z_j = f_k(δ_kj − f_j) of one sample: `f` of shape (size,), the result (size, size)."""
        return np.diag(f) - np.outer(f, f)

    def pull_back(self, gradient: Array, z: Array, f: Array) -> Array:
        return np.asarray(f * (gradient - (gradient * f).sum(axis=1, keepdims=True)))

    def complement(self, z: Array, f: Array) -> Array:
        """1 − f_k is what all others add up to: so it is taken for the one that is above ½, if there is one."""
        large = f > 0.5
        return np.where(large, np.where(large, 0.0, f).sum(axis=1, keepdims=True), 1.0 - f)

    def exact_derivative(self, z: Array, f: Array) -> Array:
        return f * self.complement(z, f)

    def log_value(self, z: Array, f: Array) -> Array:
        """z_k − ln Σ e^z."""
        z = z - z.max(axis=1, keepdims=True)
        return np.where(f > 0.5, log_of_one_less(self.complement(z, f)), z - log_sum_exp(z))

    def pull_back_log(self, gradient: Array, z: Array, f: Array) -> Array:
        """∂ln f_k/∂z_j = δ_kj − f_j: from the output itself 1 − f_j, from each other one −f_j."""
        others = gradient.sum(axis=1, keepdims=True) - gradient
        return np.asarray(gradient * self.complement(z, f) - f * others)

    def log_complement(self, z: Array, f: Array) -> Array:
        """That of Σ e^z over all others, less that over all."""
        z = z - z.max(axis=1, keepdims=True)
        others = np.where(f > 0.5, -np.inf, z)
        return np.where(f > 0.5, log_sum_exp(others) - log_sum_exp(z), log_of_one_less(f))

    def pull_back_log_complement(self, gradient: Array, z: Array, f: Array) -> Array:
        """∂ln(1 − f_k)/∂z_j is −f_j for j = k, and else f_k times the share of e^(z_j) in that of all but k.

        The share is f_j/(1 − f_k). Where f_k is above ½ it is taken from the SOPs: both may be too small for a number.
        """
        large = f > 0.5
        rest = np.where(large, -np.inf, z - z.max(axis=1, keepdims=True))
        share = np.where(large, 0.0, np.exp(rest - log_sum_exp(rest)))
        of_small = np.where(large, 0.0, over(gradient * f, 1.0 - f))
        of_large = np.where(large, gradient * f, 0.0).sum(axis=1, keepdims=True)
        others = of_small.sum(axis=1, keepdims=True) - of_small
        return np.asarray(f * (others - gradient) + of_large * share)

    def formula(self, z: str) -> str:
        exponent = z if z.startswith("(") else f"({z})"
        return f"e^{exponent}/Σ e^(SOP)"

    def tex(self, z: str) -> str:
        return rf"\frac{{e^{{{z}}}}}{{\sum e^{{\mathrm{{SOP}}}}}}"

    def derivative_formula(self, z: str, f: str) -> str:
        return f"{f}(1 − {f})"

    def derivative_tex(self, z: str, f: str) -> str:
        return rf"{f}(1 - {f})"

    def derivative_numbers(self, z: str, f: str, rest: str = "") -> str:
        return f"{f}·{rest or f'(1 − {f})'}"


ACTIVATIONS: dict[str, type[Activation]] = {
    kind.name: kind for kind in (Identity, Sigmoid, Tanh, ReLU, LeakyReLU, Softmax)
}

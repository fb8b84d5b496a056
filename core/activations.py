"""Activation functions, each beside its derivative, its formula and its TeX.

All of them take the SOPs `z` of a layer, shape (samples, size), and work element by element; only
softmax looks at a whole row. Every one of them also *writes itself down*: handed names it gives the
formula, handed numbers the formula with the numbers put in.
"""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from core.figures import alone, squared

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

    def derivative_numbers(self, z: str, f: str) -> str:
        """f'(z) with the numbers put in."""
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

    def derivative(self, z: Array, f: Array) -> Array:
        return self.scale * f * (1.0 - f)

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

    def derivative_numbers(self, z: str, f: str) -> str:
        return f"{self._factor}{f}·(1 − {f})"


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

    def formula(self, z: str) -> str:
        return f"tanh({alone(z)})"

    def tex(self, z: str) -> str:
        return rf"\tanh({z})"

    def derivative_formula(self, z: str, f: str) -> str:
        return f"1 − {squared(f)}"

    def derivative_tex(self, z: str, f: str) -> str:
        return rf"1 - {{{f}}}^2"


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

    def formula(self, z: str) -> str:
        exponent = z if z.startswith("(") else f"({z})"
        return f"e^{exponent}/Σ e^(SOP)"

    def tex(self, z: str) -> str:
        return rf"\frac{{e^{{{z}}}}}{{\sum e^{{SOP}}}}"

    def derivative_formula(self, z: str, f: str) -> str:
        return f"{f}(1 − {f})"

    def derivative_tex(self, z: str, f: str) -> str:
        return rf"{f}(1 - {f})"

    def derivative_numbers(self, z: str, f: str) -> str:
        return f"{f}·(1 − {f})"


ACTIVATIONS: dict[str, type[Activation]] = {
    kind.name: kind for kind in (Identity, Sigmoid, Tanh, ReLU, LeakyReLU, Softmax)
}

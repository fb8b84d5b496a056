"""Activations made of two straight lines that meet at 0."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from core.base.number_format import alone, shortest
from core.network.activations.activation import Activation, Array, Bounds, LoopText, NumpyText, TorchText, in_table


@in_table
class ReLU(Activation):
    """f(z) = max(0, z); the derivative at 0 is taken as 0."""

    name: ClassVar[str] = "relu"

    bounds = Bounds(low=0.0, takes_low=True)
    steepest = 1.0
    has_kink = True

    def value(self, z: Array) -> Array:
        return np.maximum(z, 0.0)

    def continued(self, z: Array, above: NDArray[np.bool_]) -> Array:
        return np.where(above, z, 0.0)

    def derivative(self, z: Array, f: Array) -> Array:
        return np.where(z > 0, 1.0, 0.0)

    def inverse(self, a: Array) -> Array:
        """Of 0, which all SOPs below give, 0."""
        return a.copy()

    def formula(self, z: str) -> str:
        return f"max(0, {alone(z)})"

    def tex(self, z: str) -> str:
        return rf"\max(0, {z})"

    def derivative_formula(self, z: str, f: str) -> str:
        return f"1 if {alone(z)} > 0, else 0"

    def derivative_tex(self, z: str, f: str) -> str:
        return rf"1\text{{ if }}{z} > 0\text{{, else }}0"

    numpy = NumpyText(value="return np.maximum(0, z)", slope="return np.where(z > 0, 1.0, 0.0)")
    torch = TorchText(module="nn.ReLU()")
    loops = LoopText(value="z if z > 0.0 or z != z else 0.0", slope="1.0 if z > 0.0 else 0.0")


@in_table
@dataclass(frozen=True)
class LeakyReLU(Activation):
    """f(z) = z above 0 and s·z elsewhere, with `slope` = s."""

    name: ClassVar[str] = "leaky_relu"
    option_name: ClassVar[str] = "slope"
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

    def inverse(self, a: Array) -> Array:
        return np.where(a > 0.0, a, a / self.slope if self.slope else 0.0)

    def formula(self, z: str) -> str:
        return f"{alone(z)} if {alone(z)} > 0, else {shortest(self.slope)}·{z}"

    def tex(self, z: str) -> str:
        return rf"{z}\text{{ if }}{z} > 0\text{{, else }}{self.slope:g}\,{z}"

    def derivative_formula(self, z: str, f: str) -> str:
        return f"1 if {alone(z)} > 0, else {shortest(self.slope)}"

    def derivative_tex(self, z: str, f: str) -> str:
        return rf"1\text{{ if }}{z} > 0\text{{, else }}{self.slope:g}"

    def inverse_formula(self, a: str, rest: str, is_negative: bool) -> str:
        return f"{a}/{shortest(self.slope)}" if is_negative else a

    numpy = NumpyText(value="return np.where(z > 0, z, slope * z)", slope="return np.where(z > 0, 1.0, slope)")

    @property
    def torch(self) -> TorchText:
        return TorchText(module=f"nn.LeakyReLU({self.slope!r})")

    loops = LoopText(value="z if z > 0.0 else option * z", slope="1.0 if z > 0.0 else option")

"""The activation that hands on its SOP."""

from typing import ClassVar

import numpy as np

from core.network.activations.activation import Activation, Array, LoopText, NumpyText, TorchText, in_table


@in_table
class Identity(Activation):
    """f(z) = z."""

    name: ClassVar[str] = "identity"

    def value(self, z: Array) -> Array:
        return z.copy()

    def derivative(self, z: Array, f: Array) -> Array:
        return np.ones_like(z)

    def inverse(self, a: Array) -> Array:
        return a.copy()

    def formula(self, z: str) -> str:
        return z

    def tex(self, z: str) -> str:
        return z

    def derivative_formula(self, z: str, f: str) -> str:
        return "1"

    def derivative_tex(self, z: str, f: str) -> str:
        return "1"

    numpy = NumpyText(value="return z", slope="return np.ones_like(z)")
    torch = TorchText(module="")
    loops = LoopText(value="z", slope="1.0")

"""Losses of how far the outputs are from their targets."""

from typing import ClassVar

import numpy as np

from core.network.activations import Activation
from core.network.losses.loss import Array, Loss, LossLoopText, LossNumpyText, in_table, over_outputs


@in_table
class SquaredError(Loss):
    """E = Σ (p − t)²."""

    name: ClassVar[str] = "squared_error"

    @property
    def is_of_difference(self) -> bool:
        return True

    def value(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return np.asarray(((p - t) ** 2).sum(axis=1))

    def gradient(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return 2.0 * (p - t)

    def formula(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        return over_outputs(f"({p} − {t})²", outputs)

    def gradient_formula(self, p: str, t: str, outputs: int) -> str:
        return f"2({p} − {t})"

    def gradient_tex(self, p: str, t: str, outputs: int) -> str:
        return f"2({p} - {t})"

    def gradient_numbers(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        return f"2·({p} − {t})"

    numpy = LossNumpyText(value="((p - t) ** 2).sum(axis=1)", gradient="2 * (p - t)")
    torch = "((p - t) ** 2).sum(dim=1)"
    loops = LossLoopText(term="apart = p - t\napart * apart", slope="2.0 * (p - t)")


@in_table
class HalfSquaredError(Loss):
    """E = ½ Σ (p − t)²: the ½ is there so that the derivative has no 2."""

    name: ClassVar[str] = "half_squared_error"

    @property
    def is_of_difference(self) -> bool:
        return True

    def value(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return np.asarray(0.5 * ((p - t) ** 2).sum(axis=1))

    def gradient(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return p - t

    def formula(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        return "½" + over_outputs(f"({p} − {t})²", outputs)

    def gradient_formula(self, p: str, t: str, outputs: int) -> str:
        return f"{p} − {t}"

    def gradient_tex(self, p: str, t: str, outputs: int) -> str:
        return f"{p} - {t}"

    numpy = LossNumpyText(value="0.5 * ((p - t) ** 2).sum(axis=1)", gradient="p - t")
    torch = "0.5 * ((p - t) ** 2).sum(dim=1)"
    loops = LossLoopText(term="apart = p - t\napart * apart", whole="0.5 * total", slope="p - t")


@in_table
class MeanSquaredError(Loss):
    """E = Σ (p − t)² / number of outputs."""

    name: ClassVar[str] = "mean_squared_error"

    @property
    def is_of_difference(self) -> bool:
        return True

    def value(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return np.asarray(((p - t) ** 2).mean(axis=1))

    def gradient(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return np.asarray(2.0 * (p - t) / p.shape[1])

    def formula(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        squares = over_outputs(f"({p} − {t})²", outputs)
        return squares if outputs == 1 else f"{squares}/{outputs}"

    def term(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        return self.formula(p, t, 1, rest) + ("" if outputs == 1 else f"/{outputs}")

    def gradient_formula(self, p: str, t: str, outputs: int) -> str:
        return f"2({p} − {t})" + ("" if outputs == 1 else f"/{outputs}")

    def gradient_tex(self, p: str, t: str, outputs: int) -> str:
        whole = f"2({p} - {t})"
        return whole if outputs == 1 else rf"\frac{{{whole}}}{{{outputs}}}"

    def gradient_numbers(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        return f"2·({p} − {t})" + ("" if outputs == 1 else f"/{outputs}")

    numpy = LossNumpyText(value="((p - t) ** 2).mean(axis=1)", gradient="2 * (p - t) / p.shape[1]")
    torch = "((p - t) ** 2).mean(dim=1)"
    loops = LossLoopText(term="apart = p - t\napart * apart", whole="total / outputs", slope="2.0 * (p - t) / outputs")

"""What an activation function is: all that one entry of the table says of it, and the table itself."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from core.network.logarithms import log, log_of_one_less, over

Array = NDArray[np.float64]


class Bounds(NamedTuple):
    """Between what an activation lies, and whether it takes these values or only comes near to them."""

    low: float = -math.inf
    high: float = math.inf
    takes_low: bool = False
    takes_high: bool = False

    @property
    def are_finite(self) -> bool:
        """Whether there is a smallest and a largest."""
        return math.isfinite(self.low) and math.isfinite(self.high)

    def are_within(self, low: float, high: float) -> bool:
        """Whether nothing lies beyond these two."""
        return low <= self.low and self.high <= high


class NumpyText(NamedTuple):
    """An activation in an exported NumPy script, where `z` is a layer's SOPs, (samples, size), and an option its name.

    `value` and `slope` are the bodies of `def NAME(z)` and `def slope_of_NAME(z)`; or `definitions` are whole functions
    in their place. `delta` is what ∂E/∂z of the outputs is, of {gradient}, {name} and {call}, which is "z" or "z, 0.3".

    `log_p` and `log_q` define what losses with a logarithm call: `log_p(z, p)` and `back_log_p(t, z, p)`, which are
    ln p and t·∂ln p/∂z, and the same of 1 − p; {option}, {name} and {call} may stand in them.
    """

    value: str = ""
    slope: str = ""
    definitions: str = ""
    delta: str = "({gradient}) * slope_of_{name}({call})  # ∂E/∂p · ∂p/∂z"
    log_p: str = """def log_p(z, p):  # ln p
    return np.log(p)


def back_log_p(t, z, p):  # t·∂ln p/∂z
    return times(t * slope_of_{name}({call}), 1 / p)
"""
    log_q: str = """def log_q(z, p):  # ln(1 − p)
    return np.log1p(-p)


def back_log_q(t, z, p):  # t·∂ln(1 − p)/∂z
    return -times(t * slope_of_{name}({call}), 1 / (1 - p))
"""


class TorchText(NamedTuple):
    """An activation in an exported PyTorch script.

    `module` makes the step of an `nn.Sequential`, with the option put in; it is empty where there is nothing to be
    done. `definition` is a class that it needs. `losses` are those that are better taken of the last SOPs `z` than of
    p, by the name of the loss: for a p that is rounded to 1 has lost the digits of 1 − p. `output` then says what p is.
    """

    module: str
    definition: str = ""
    losses: Mapping[str, str] = MappingProxyType({})
    output: str = ""


class LoopText(NamedTuple):
    """An activation in the compiled loops: expressions that numba compiles, put in place wherever they are needed.

    They are of one neuron: of its SOP `z`, its activation `f`, and `option`; exp, log, log1p, tanh, abs, min and max
    may be called. Statements may stand in lines before the expression. Of an output, which losses with a logarithm
    ask for, the activation is `p`, 1 − p is `rest`, `t` is the target, and `binary` says whether ln(1 − p) counts too.
    """

    value: str
    slope: str
    complement: str = "1.0 - p"  # 1 − p, with all digits
    complement_alone: str = ""  # the same where one output is computed by itself; empty where it is no other
    log_tiny: str = ""  # ln p where p is too small for a number, and its logarithm is not
    log_tiny_rest: str = ""  # ln(1 − p) where 1 − p is
    delta_of_logarithm: str = ""  # ∂E/∂z of −t·ln p and, if `binary`, −(1 − t)·ln(1 − p); empty where by the chain rule


@dataclass(frozen=True)
class Activation:
    """f(z) and f'(z) of one layer's neurons, and all that is said of them elsewhere.

    A function takes the SOPs `z` of a layer, (samples, size), and works element by element. It *writes itself down*,
    too: handed names it gives the formula, handed numbers the formula with the numbers put in.

    Losses that take logarithms ask for ln f and ln(1 − f), each beside its derivative. Where f is rounded to 1 nothing
    is left of 1 − f, so a function that comes near 1 gives them from its SOP.
    """

    name: ClassVar[str]
    option_name: ClassVar[str] = ""  # of the one number that it may be given, a field of the class
    only_in_output_layer: ClassVar[bool] = False
    slope_of_activation: ClassVar[bool] = False  # whether f' is written with f alone, and not with z

    @property
    def option(self) -> float:
        """The number that it was given; 1 where it takes none."""
        return float(getattr(self, self.option_name)) if self.option_name else 1.0

    @property
    def bounds(self) -> Bounds:
        """Between what its values lie."""
        return Bounds()

    @property
    def steepest(self) -> float:
        """The largest slope that it has anywhere; 0 where it has nowhere flat to saturate in."""
        return 0.0

    @property
    def bend(self) -> float:
        """Over how short a way it is curved: one of 1/bend; 0 for what is made of straight lines.

        Its Taylor series has to be one of z·bend that ends nowhere before 3: a sigmoid's ends at π.
        """
        return 0.0

    @property
    def reach(self) -> float:
        """How far to either side of 0 it has to be drawn for its bend to be seen."""
        return 8.0 / self.bend if self.bend else 1.0

    @property
    def has_kink(self) -> bool:
        """Whether its slope leaps at 0."""
        return False

    # What it computes

    def value(self, z: Array) -> Array:
        """f(z), of the same shape as `z`."""
        raise NotImplementedError(self.name)

    def derivative(self, z: Array, f: Array) -> Array:
        """f'(z), of the same shape; `f` is f(z), which most derivatives are written with."""
        raise NotImplementedError(self.name)

    def inverse(self, a: Array) -> Array:
        """The SOPs of one sample whose activations are `a`, (size,), all of them within the bounds.

        Where several would do it is the one that asking backwards goes on with.
        """
        raise NotImplementedError(self.name)

    def continued(self, z: Array, above: NDArray[np.bool_]) -> Array:
        """f(z), of the same shape, as one side of its kink goes on: that above 0 where `above`, else that below."""
        return self.value(z)

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

    # How it is written

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

    def inverse_formula(self, a: str, rest: str, is_negative: bool) -> str:
        """The SOP of the activation `a` as text, with the numbers put in; `rest` is 1 − a. Empty where it is `a`."""
        return ""

    # What it is in exported scripts, and in the compiled loops

    @property
    def numpy(self) -> NumpyText:
        """In a NumPy script."""
        raise NotImplementedError(self.name)

    @property
    def torch(self) -> TorchText:
        """In a PyTorch script."""
        raise NotImplementedError(self.name)

    @property
    def loops(self) -> LoopText:
        """In the compiled loops; the same whatever its option is."""
        raise NotImplementedError(self.name)


ACTIVATIONS: dict[str, type[Activation]] = {}
"""All that a scenario may name, in the order in which they are offered."""

Kind = TypeVar("Kind", bound=type[Activation])


def in_table(kind: Kind) -> Kind:
    """Put an activation in the table: from then on everything knows it by its name."""
    ACTIVATIONS[kind.name] = kind
    return kind

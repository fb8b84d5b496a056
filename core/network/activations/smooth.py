"""Activations that are curved everywhere, and work element by element."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from core.base.number_format import alone, shortest, squared
from core.network.activations.activation import Activation, Array, Bounds, LoopText, NumpyText, TorchText, in_table
from core.network.logarithms import log, log_of_one_less, over

_SCALED_SIGMOID = """
class ScaledSigmoid(nn.Module):
    def __init__(self, scale):
        super().__init__()
        self.scale = scale

    def forward(self, z):
        return torch.sigmoid(self.scale * z)

"""


@in_table
@dataclass(frozen=True)
class Sigmoid(Activation):
    """f(z) = 1/(1 + e^(−c·z)), with `scale` = c."""

    name: ClassVar[str] = "sigmoid"
    option_name: ClassVar[str] = "scale"
    slope_of_activation: ClassVar[bool] = True
    scale: float = 1.0

    bounds = Bounds(0.0, 1.0)

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

    @property
    def is_misread(self) -> bool:
        """Whether its slope is no product of a and 1 − a at all, by a mistake."""
        return False

    def derivative(self, z: Array, f: Array) -> Array:
        return self.inner_derivative * f * (1.0 - f)

    def inverse(self, a: Array) -> Array:
        """The logit, ln(a/(1 − a)), divided by c."""
        return np.asarray(np.log(a / (1.0 - a)) / self.scale)

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

    def _before(self, point: str) -> str:
        """The factor c as its derivative has it, with what stands behind it; nothing where that is 1."""
        return "" if self.inner_derivative == 1.0 else f"{self.inner_derivative:g}{point}"

    @property
    def _factor(self) -> str:
        return "" if self.scale == 1.0 else f"{shortest(self.scale)}·"

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
        return self._before("·") + f"{self._sigma(z)}(1 − {self._sigma(z)})"

    def slope_by_value(self, f: str, point: str = "·", minus: str = "−") -> str:
        """The derivative, by what it gives: a(1 − a); as TeX with a TeX name and TeX's signs."""
        return f"{self._before(point)}{f}(1 {minus} {f})"

    def slope_as_difference(self, z: str) -> str:
        """The derivative, multiplied out: σ(z) − σ(z)²."""
        difference = f"{self._sigma(z)} − {self._sigma(z)}²"
        return self._before("·") + f"({difference})" if self._before("·") else difference

    def slope_as_difference_tex(self, z: str) -> str:
        """The same as TeX."""
        difference = f"{self._sigma_tex(z)} - {self._sigma_tex(z)}^2"
        return self._before(r"\,") + f"({difference})" if self._before(r"\,") else difference

    def derivative_tex(self, z: str, f: str) -> str:
        return self._before(r"\,") + rf"{self._sigma_tex(z)}(1 - {self._sigma_tex(z)})"

    def derivative_numbers(self, z: str, f: str, rest: str = "") -> str:
        return self._before("·") + f"{f}·{rest or f'(1 − {f})'}"

    def inverse_formula(self, a: str, rest: str, is_negative: bool) -> str:
        scale = "" if self.scale == 1 else f"/{shortest(self.scale)}"
        return f"logit({a}){scale} = ln({a}/{rest}){scale}"

    numpy = NumpyText(
        value="return 1 / (1 + np.exp(-scale * z))",
        slope="f = sigmoid(z, scale)\nreturn scale * f * (1 - f)",
        log_p="""def log_p(z, p):  # ln p from the sum: a p that is rounded to 1 has lost its digits
    return -np.logaddexp(0, -{option} * z)


def back_log_p(t, z, p):  # t·∂ln p/∂z
    return {option} * t * sigmoid(-z, {option})
""",
        log_q="""def log_q(z, p):  # ln(1 − p)
    return -np.logaddexp(0, {option} * z)


def back_log_q(t, z, p):  # t·∂ln(1 − p)/∂z
    return -{option} * t * p
""",
    )

    @property
    def torch(self) -> TorchText:
        is_scaled = self.scale != 1.0
        z = f"{self.scale!r} * z" if is_scaled else "z"
        log_p, log_q = f"nn.functional.logsigmoid({z})", f"nn.functional.logsigmoid(-{z})"
        return TorchText(
            module=f"ScaledSigmoid({self.scale!r})" if is_scaled else "nn.Sigmoid()",
            definition=_SCALED_SIGMOID if is_scaled else "",
            losses={
                "cross_entropy": f"-(t * {log_p}).sum(dim=1)",
                "binary_cross_entropy": f"-(t * {log_p} + (1 - t) * {log_q}).sum(dim=1)",
            },
            output=f"torch.sigmoid({z})",
        )

    loops = LoopText(
        value="1.0 / (1.0 + exp(-option * z))",
        slope="option * f * (1.0 - f)",
        complement="1.0 / (1.0 + exp(option * z))",
        complement_alone="1.0 - p if p <= 0.9375 else p * exp(-option * z)",  # below it 1 − p loses 4 bits at most
        log_tiny="option * z",
        log_tiny_rest="-option * z",
        delta_of_logarithm="option * (((1.0 - t) * p if binary else 0.0) - t * rest)",
    )


@in_table
class Tanh(Activation):
    """f(z) = tanh z."""

    name: ClassVar[str] = "tanh"
    slope_of_activation: ClassVar[bool] = True

    bounds = Bounds(-1.0, 1.0)
    steepest = 1.0
    bend = 2.0

    def value(self, z: Array) -> Array:
        return np.tanh(z)

    def derivative(self, z: Array, f: Array) -> Array:
        return 1.0 - f * f

    def inverse(self, a: Array) -> Array:
        return np.arctanh(a)

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

    def inverse_formula(self, a: str, rest: str, is_negative: bool) -> str:
        return f"artanh({a})"

    numpy = NumpyText(
        value="return np.tanh(z)",
        slope="return 1 - np.tanh(z) ** 2",
        log_p="""def one_less(z):  # 1 − tanh z, with all digits
    return 2 / (1 + np.exp(2 * z))


def log_p(z, p):  # ln p
    return np.where(p > 0.5, np.log1p(-one_less(z)), np.log(p))


def back_log_p(t, z, p):  # t·∂ln p/∂z
    return times(t, one_less(z) * one_less(-z) / p)
""",
        log_q="""def log_q(z, p):  # ln(1 − p)
    return np.where(p > 0.5, np.log(2) - np.logaddexp(0, 2 * z), np.log1p(-p))


def back_log_q(t, z, p):  # t·∂ln(1 − p)/∂z
    return -t * one_less(-z)
""",
    )
    # 1 − tanh z is 2σ(−2z); 0.693… is ln 2.
    torch = TorchText(
        module="nn.Tanh()",
        losses={
            "binary_cross_entropy": "-(times_log(t, torch.tanh(z)) + (1 - t) * (0.6931471805599453 + "
            "nn.functional.logsigmoid(-2 * z))).sum(dim=1)"
        },
        output="torch.tanh(z)",
    )
    loops = LoopText(
        value="tanh(z)",
        slope="1.0 - f * f",
        complement="2.0 / (1.0 + exp(2.0 * z))",
        log_tiny_rest="0.6931471805599453 - 2.0 * z",
        delta_of_logarithm="one_more = 2.0 / (1.0 + exp(-2.0 * z))\n"
        "((1.0 - t) * one_more if binary else 0.0) - over(t * rest * one_more, p)",
    )

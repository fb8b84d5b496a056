"""Losses of probabilities: with logarithms, which come from the SOPs."""

from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from core.base.number_format import digits_apart, digits_below_one, put_in, squared
from core.network.activations import Activation, Sigmoid, Softmax, Tanh
from core.network.logarithms import over, times
from core.network.losses.loss import Array, Loss, LossLoopText, LossNumpyText, in_table, over_outputs


@in_table
class CrossEntropy(Loss):
    """E = −Σ t·ln p, for outputs that are the probabilities of classes."""

    name: ClassVar[str] = "cross_entropy"

    @property
    def takes_logarithms(self) -> bool:
        return True

    def has_least(self, t: Array) -> NDArray[np.bool_]:
        return np.asarray(t >= 0.0)

    def has_value(self, p: Array, t: Array) -> NDArray[np.bool_]:
        return np.asarray((p > 0.0) | (t == 0.0))

    def value(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return np.asarray(-times(t, activation.log_value(z, p)).sum(axis=1))

    def gradient(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return -over(t, p)

    def gradient_at_sops(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return -activation.pull_back_log(t, z, p)

    def gradient_before_softmax(self, p: Array, t: Array) -> Array:
        """All terms but p·Σt − t cancel."""
        return np.asarray(p * t.sum(axis=1, keepdims=True) - t)

    def shortened(self, activation: Activation, p: str, t: str, targets_sum: float) -> str:
        match activation:
            case Softmax():
                return f"{p} − {t}" if targets_sum == 1.0 else f"{p}·Σt − {t}"
            case Sigmoid(inner_derivative=1.0):
                return f"−{t}·(1 − {p})"
            case Sigmoid(inner_derivative=c):
                return f"−{put_in(c, 6)}·{t}·(1 − {p})"
            case Tanh():
                return f"−{t}·(1 − {squared(p)})/{p}"
        return ""

    def formula(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        return "−" + over_outputs(f"{t}·ln {p}", outputs)

    def gradient_formula(self, p: str, t: str, outputs: int) -> str:
        return f"−{t}/{p}"

    def gradient_tex(self, p: str, t: str, outputs: int) -> str:
        return rf"-\frac{{{t}}}{{{p}}}"

    def gradient_numbers(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        return "0" if t == "0" else f"−{t}/{p}"

    numpy = LossNumpyText(value="-times(t, log_p(z, p)).sum(axis=1)", delta="-back_log_p(t, z, p)")
    torch = "-times_log(t, p).sum(dim=1)"
    loops = LossLoopText(slope="-over(t, p)")


@in_table
class BinaryCrossEntropy(Loss):
    """E = −Σ [t·ln p + (1−t)·ln(1−p)], for outputs that are each a probability."""

    name: ClassVar[str] = "binary_cross_entropy"

    @property
    def takes_logarithms(self) -> bool:
        return True

    def has_least(self, t: Array) -> NDArray[np.bool_]:
        return np.asarray((t >= 0.0) & (t <= 1.0))

    def has_value(self, p: Array, t: Array) -> NDArray[np.bool_]:
        return np.asarray(((p > 0.0) | (t == 0.0)) & ((p < 1.0) | (t == 1.0)))

    def value(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        each = times(t, activation.log_value(z, p)) + times(1.0 - t, activation.log_complement(z, p))
        return np.asarray(-each.sum(axis=1))

    def gradient(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return over(1.0 - t, activation.complement(z, p)) - over(t, p)

    def gradient_at_sops(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return -(activation.pull_back_log(t, z, p) + activation.pull_back_log_complement(1.0 - t, z, p))

    def shortened(self, activation: Activation, p: str, t: str, targets_sum: float) -> str:
        match activation:
            case Sigmoid(inner_derivative=1.0):
                return f"{p} − {t}"
            case Sigmoid(inner_derivative=c):
                return f"{put_in(c, 6)}·({p} − {t})"
            case Tanh():
                return f"(1 + {p})({p} − {t})/{p}"
        return ""

    def formula(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        return "−" + over_outputs(f"[{t}·ln {p} + (1 − {t})·ln({rest or f'1 − {p}'})]", outputs)

    def gradient_formula(self, p: str, t: str, outputs: int) -> str:
        return f"(1 − {t})/(1 − {p}) − {t}/{p}"

    def gradient_tex(self, p: str, t: str, outputs: int) -> str:
        return rf"\frac{{1 - {t}}}{{1 - {p}}} - \frac{{{t}}}{{{p}}}"

    def gradient_numbers(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        """∂E/∂p with the numbers put in; of a term that a target silences 0/0 would be left, where p is 0 or 1."""
        left = rest or f"(1 − {p})"
        if t == p == "0":
            return f"1/{left}"
        if t == p == "1" and not rest:
            return f"−1/{p}"
        return f"(1 − {t})/{left} − {t}/{p}"

    def digits(self, p: float, t: float, usual: int) -> int:
        return max(digits_apart(p, t), digits_below_one(p, usual), digits_below_one(t, usual))

    numpy = LossNumpyText(
        value="-(times(t, log_p(z, p)) + times(1 - t, log_q(z, p))).sum(axis=1)",
        delta="-(back_log_p(t, z, p) + back_log_q(1 - t, z, p))",
    )
    torch = "-(times_log(t, p) + times_log(1 - t, 1 - p)).sum(dim=1)"
    loops = LossLoopText(slope="over(1.0 - t, rest) - over(t, p)")

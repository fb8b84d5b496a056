"""Loss functions of one sample, each beside its derivative, its formula and its TeX.

`p` are the outputs and `t` the targets, both of shape (samples, outputs). A loss gives one number a
sample; how a batch's losses are joined into one error is `core.network.objective`.
"""

from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from core.base.number_format import digits_apart, digits_below_one, put_in, squared
from core.network.activations import Activation, Sigmoid, Softmax, Tanh
from core.network.logarithms import over, times

Array = NDArray[np.float64]


class Loss:
    """E(p, t) of each sample, and its derivatives.

    `activation` is that of the outputs, and p = activation(z). What takes logarithms is computed from the SOPs z: a p
    that is rounded to 1 would make ln(1 − p) infinite where it is −41.
    """

    name: ClassVar[str]

    @property
    def takes_logarithms(self) -> bool:
        """Whether it is of ln p, so that what is near 0 or 1 has to have all its digits."""
        return False

    def has_least(self, t: Array) -> NDArray[np.bool_]:
        """Which targets it has a least value for; for others an output can make it as small as you like."""
        return np.ones(t.shape, np.bool_)

    def has_value(self, p: Array, t: Array) -> NDArray[np.bool_]:
        """For which outputs it is a number."""
        return np.ones(p.shape, np.bool_)

    def value(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        """The loss of each sample, shape (samples,)."""
        raise NotImplementedError(self.name)

    def gradient(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        """∂E/∂p of each sample, shape (samples, outputs)."""
        raise NotImplementedError(self.name)

    def slope(self, activation: Activation, z: Array, p: Array) -> Array:
        """∂p/∂z as it stands beside ∂E/∂p, shape (samples, outputs)."""
        return activation.exact_derivative(z, p) if self.takes_logarithms else activation.derivative(z, p)

    def gradient_at_sops(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        """∂E/∂z of each sample, shape (samples, outputs)."""
        return activation.pull_back(self.gradient(activation, z, p, t), z, p)

    def shortened(self, activation: Activation, p: str, t: str, targets_sum: float) -> str:
        """∂E/∂z as text, where ∂E/∂p and ∂p/∂z together become something shorter; empty where they don't."""
        return ""

    def shortened_tex(self, activation: Activation, p: str, t: str, targets_sum: float) -> str:
        """The same as TeX."""
        typeset = self.shortened(activation, p, t, targets_sum)
        for text, command in (("−", "-"), ("Σt", r"\sum t"), ("·", r"\,")):
            typeset = typeset.replace(text, command)
        return typeset

    def formula(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        """E as text, for one output named `p` with the target named `t`; `rest` is 1 − p, where p doesn't show it."""
        raise NotImplementedError(self.name)

    def gradient_formula(self, p: str, t: str, outputs: int) -> str:
        """∂E/∂p as text."""
        raise NotImplementedError(self.name)

    def gradient_tex(self, p: str, t: str, outputs: int) -> str:
        """∂E/∂p as TeX."""
        raise NotImplementedError(self.name)

    def gradient_numbers(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        """∂E/∂p with the numbers put in; `rest` is 1 − p, where p doesn't show it."""
        return self.gradient_formula(p, t, outputs)

    def digits(self, p: float, t: float, usual: int) -> int:
        """How many digits `p` and `t` need at least, put in, for what is computed from them to be seen.

        `usual` is how many numbers have elsewhere.
        """
        return digits_apart(p, t)


class SquaredError(Loss):
    """E = Σ (p − t)²."""

    name: ClassVar[str] = "squared_error"

    def value(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return np.asarray(((p - t) ** 2).sum(axis=1))

    def gradient(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return 2.0 * (p - t)

    def formula(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        return _over_outputs(f"({p} − {t})²", outputs)

    def gradient_formula(self, p: str, t: str, outputs: int) -> str:
        return f"2({p} − {t})"

    def gradient_tex(self, p: str, t: str, outputs: int) -> str:
        return f"2({p} - {t})"

    def gradient_numbers(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        return f"2·({p} − {t})"


class HalfSquaredError(Loss):
    """E = ½ Σ (p − t)²: the ½ is there so that the derivative has no 2."""

    name: ClassVar[str] = "half_squared_error"

    def value(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return np.asarray(0.5 * ((p - t) ** 2).sum(axis=1))

    def gradient(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return p - t

    def formula(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        return "½" + _over_outputs(f"({p} − {t})²", outputs)

    def gradient_formula(self, p: str, t: str, outputs: int) -> str:
        return f"{p} − {t}"

    def gradient_tex(self, p: str, t: str, outputs: int) -> str:
        return f"{p} - {t}"


class MeanSquaredError(Loss):
    """E = Σ (p − t)² / number of outputs."""

    name: ClassVar[str] = "mean_squared_error"

    def value(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return np.asarray(((p - t) ** 2).mean(axis=1))

    def gradient(self, activation: Activation, z: Array, p: Array, t: Array) -> Array:
        return np.asarray(2.0 * (p - t) / p.shape[1])

    def formula(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        squares = _over_outputs(f"({p} − {t})²", outputs)
        return squares if outputs == 1 else f"{squares}/{outputs}"

    def gradient_formula(self, p: str, t: str, outputs: int) -> str:
        return f"2({p} − {t})" + ("" if outputs == 1 else f"/{outputs}")

    def gradient_tex(self, p: str, t: str, outputs: int) -> str:
        whole = f"2({p} - {t})"
        return whole if outputs == 1 else rf"\frac{{{whole}}}{{{outputs}}}"

    def gradient_numbers(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        return f"2·({p} − {t})" + ("" if outputs == 1 else f"/{outputs}")


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
        return "−" + _over_outputs(f"{t}·ln {p}", outputs)

    def gradient_formula(self, p: str, t: str, outputs: int) -> str:
        return f"−{t}/{p}"

    def gradient_tex(self, p: str, t: str, outputs: int) -> str:
        return rf"-\frac{{{t}}}{{{p}}}"

    def gradient_numbers(self, p: str, t: str, outputs: int, rest: str = "") -> str:
        return "0" if t == "0" else f"−{t}/{p}"


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
        return "−" + _over_outputs(f"[{t}·ln {p} + (1 − {t})·ln({rest or f'1 − {p}'})]", outputs)

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


def _over_outputs(term: str, outputs: int) -> str:
    return term if outputs == 1 else f"Σ {term}"


LOSSES: dict[str, type[Loss]] = {
    kind.name: kind for kind in (SquaredError, HalfSquaredError, MeanSquaredError, CrossEntropy, BinaryCrossEntropy)
}

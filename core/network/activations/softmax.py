"""The activation in which every output hangs on every SOP of its layer."""

from typing import ClassVar

import numpy as np

from core.network.activations.activation import Activation, Array, Bounds, LoopText, NumpyText, TorchText, in_table
from core.network.logarithms import log_of_one_less, log_sum_exp, over


@in_table
class Softmax(Activation):
    """f_j = e^(z_j) / Σ_k e^(z_k): the one activation in which every output hangs on every SOP."""

    name: ClassVar[str] = "softmax"
    only_in_output_layer: ClassVar[bool] = True

    bounds = Bounds(0.0, 1.0, takes_high=True)  # a single output answers 1
    bend = 1.0
    reach = 6.0

    def value(self, z: Array) -> Array:
        # Subtracting the row's largest SOP changes nothing but keeps e^z finite.
        powers = np.exp(z - z.max(axis=1, keepdims=True))
        return np.asarray(powers / powers.sum(axis=1, keepdims=True))

    def derivative(self, z: Array, f: Array) -> Array:
        """The diagonal of the Jacobian: ∂f_k/∂z_k = f_k(1 − f_k)."""
        return f * (1.0 - f)

    def inverse(self, a: Array) -> Array:
        """Ln a: only differences between the SOPs count, and of all that would do it is those that add up to 0."""
        logarithms = np.log(a / a.sum())
        return np.asarray(logarithms - logarithms.mean())

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
        return f"e^{exponent}/(e^{exponent} + …)"

    def tex(self, z: str) -> str:
        return rf"\frac{{e^{{{z}}}}}{{e^{{{z}}} + \ldots}}"

    def derivative_formula(self, z: str, f: str) -> str:
        return f"{f}(1 − {f})"

    def derivative_tex(self, z: str, f: str) -> str:
        return rf"{f}(1 - {f})"

    def derivative_numbers(self, z: str, f: str, rest: str = "") -> str:
        return f"{f}·{rest or f'(1 − {f})'}"

    numpy = NumpyText(
        definitions="""def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def back_through_softmax(p, gradient):  # Σ ∂E/∂p_k · p_k(δ_kj − p_j)
    return p * (gradient - (gradient * p).sum(axis=1, keepdims=True))
""",
        delta="back_through_softmax(p, {gradient})",
        log_p="""def log_sum_exp(z):
    top = z.max(axis=1, keepdims=True, initial=-1e300)
    return top + np.log(np.exp(z - top).sum(axis=1, keepdims=True))


def others(z):  # ln Σ e^z over all sums but each one
    return np.concatenate([log_sum_exp(np.delete(z, k, axis=1)) for k in range(z.shape[1])], axis=1)


def log_p(z, p):  # ln p from the sums: a p that is rounded to 1 has lost its digits
    return -np.logaddexp(0, others(z) - z)


def back_log_p(t, z, p):  # Σ t·∂ln p/∂z: t − p·Σt, where 1 − p is 1/(1 + e^(z − others))
    return t / (1 + np.exp(z - others(z))) - p * (t.sum(axis=1, keepdims=True) - t)
""",
        log_q="""def log_q(z, p):  # ln(1 − p)
    return -np.logaddexp(0, z - others(z))


def back_log_q(t, z, p):  # Σ t·∂ln(1 − p)/∂z: from each other output its p, times the share of e^z in all but that
    share = np.exp(z[:, None, :] - others(z)[:, :, None])
    share = np.where(np.eye(z.shape[1]) == 1, 0.0, share)
    return ((t * p)[:, :, None] * share).sum(axis=1) - t * p
""",
    )
    torch = TorchText(
        module="nn.Softmax(dim=1)",
        losses={
            "cross_entropy": 'nn.functional.cross_entropy(z, t, reduction="none")',
            "binary_cross_entropy": "-(t * nn.functional.logsigmoid(log_odds(z)) + (1 - t) * "
            "nn.functional.logsigmoid(-log_odds(z))).sum(dim=1)",
        },
        output="torch.softmax(z, dim=1)",
    )
    # Of one neuron there is nothing to compute: what is of a whole layer stands beside the loops, by its name.
    loops = LoopText(value="z", slope="1.0")

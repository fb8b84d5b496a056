"""Losses with a logarithm and their derivatives, in so many digits that 1 − p may be taken as it stands."""

from collections.abc import Sequence
from decimal import Context, Decimal, getcontext, localcontext
from functools import lru_cache

from core.network.activations import Activation, LeakyReLU, Sigmoid

Numbers = list[Decimal]


def exact_loss(activation: Activation, binary: bool, z: Sequence[float], t: Sequence[float]) -> tuple[float, float]:
    """E of one sample, and what its terms add up to in magnitude."""
    with localcontext(_digits_for(z)):
        p, t = _outputs(activation, tuple(z)), [Decimal(each) for each in t]
        terms = [-b * _ln(a, getcontext().prec) for a, b in zip(p, t, strict=True) if b]
        if binary:
            terms += [-(1 - b) * _ln(1 - a, getcontext().prec) for a, b in zip(p, t, strict=True) if b != 1]
        return float(sum(terms)), float(sum(abs(term) for term in terms))


def exact_gradient(
    activation: Activation, binary: bool, z: Sequence[float], t: Sequence[float]
) -> tuple[list[float], list[float]]:
    """∂E/∂z of one sample, Σ ∂E/∂p·∂p/∂z, and what its terms add up to in magnitude."""
    with localcontext(_digits_for(z)):
        p, t = _outputs(activation, tuple(z)), [Decimal(each) for each in t]
        by_output = [
            [(1 - b) / (1 - a) if binary and b != 1 else Decimal(0), -b / a if b else Decimal(0)]
            for a, b in zip(p, t, strict=True)
        ]
        gradients, sizes = [], []
        for j in range(len(z)):
            slopes = [_slope(activation, p, z, k, j) for k in range(len(z))]
            terms = [term * slope for both, slope in zip(by_output, slopes, strict=True) for term in both]
            gradients.append(float(sum(terms)))
            sizes.append(float(sum(abs(term) for term in terms)))
        return gradients, sizes


def _digits_for(z: Sequence[float]) -> Context:
    """A power of e that is beside 1 takes 0.434 digits for each whole of its exponent, which is a difference of two."""
    return Context(prec=60 + int(0.9 * max(map(abs, z))))


@lru_cache(4)
def _ln(value: Decimal, _digits: int) -> Decimal:
    return value.ln()


@lru_cache(4)  # a power with a thousand digits takes long, and is asked for by one target after the other
def _outputs(activation: Activation, z: tuple[float, ...]) -> Numbers:
    z = [Decimal(each) for each in z]
    match activation.name:
        case "sigmoid":
            assert isinstance(activation, Sigmoid)
            return [1 / (1 + (-Decimal(activation.scale) * each).exp()) for each in z]
        case "tanh":
            return [1 - 2 / (1 + (2 * each).exp()) for each in z]
        case "relu":
            return [max(each, Decimal(0)) for each in z]
        case "leaky_relu":
            assert isinstance(activation, LeakyReLU)
            return [each if each > 0 else Decimal(activation.slope) * each for each in z]
        case "softmax":
            powers = [each.exp() for each in z]
            return [power / sum(powers) for power in powers]
    return z


def _slope(activation: Activation, p: Numbers, z: Sequence[float], k: int, j: int) -> Decimal:
    """∂p_k/∂z_j."""
    if activation.name == "softmax":
        return p[k] * ((k == j) - p[j])
    if k != j:
        return Decimal(0)
    match activation.name:
        case "sigmoid":
            assert isinstance(activation, Sigmoid)
            return Decimal(activation.scale) * p[k] * (1 - p[k])
        case "tanh":
            return 1 - p[k] * p[k]
        case "relu":
            return Decimal(z[k] > 0)
        case "leaky_relu":
            assert isinstance(activation, LeakyReLU)
            return Decimal(1) if z[k] > 0 else Decimal(activation.slope)
    return Decimal(1)

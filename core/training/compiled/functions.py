"""Activations and their derivatives for the compiled loops, `online` and `batched` beside this file.

Here and in `losses` beside it stands what `core.network.activations`, `core.network.losses` and
`core.network.wrong_rules` say, once more, with whole numbers for what is chosen there by class. Neurons lie one after
the other in flat arrays: z, a and delta, from `first` to `end`, a batch's samples side by side within each neuron.

Indices are unsigned: for signed ones numba asks at each whether it counts from the end, and the loops are
not vectorised. An unsigned number and a signed one make a float in numba, so all that is added to an index is unsigned.
"""

import math

import numba
import numpy as np

from core.training.compiled.cache import folder_for_loops

IDENTITY, SIGMOID, TANH, RELU, LEAKY_RELU, SOFTMAX = range(6)
SQUARE_ONLY = 6  # a sigmoid, as one of the documented mistakes differentiates it
SQUARED, HALF_SQUARED, MEAN_SQUARED, CROSS_ENTROPY, BINARY_CROSS_ENTROPY = range(5)

ZERO, ONE = np.uint64(0), np.uint64(1)

if (_folder := folder_for_loops(numba.config.CACHE_DIR)) is not None:
    numba.config.CACHE_DIR = str(_folder)  # to be set before the first loop is made

# A multiplication and an addition may become one. Sums are added in the order in which they stand, as in C at -O2.
compiled = numba.njit(nogil=True, cache=True, error_model="numpy", fastmath={"contract"})
# Sums may be split up, which is what lets them be vectorised; infinity and NaN stay what they are.
compiled_for_sums = numba.njit(nogil=True, cache=True, error_model="numpy", fastmath={"contract", "reassoc"})
put_in_place = numba.njit(inline="always", error_model="numpy")

_LOG2_E = 1.4426950408889634
_LN2_HIGH, _LN2_LOW = 6.93147180369123816490e-01, 1.90821492927058770002e-10  # ln 2, its first 32 bits and the rest
_TO_WHOLE = 6755399441055744.0  # 1.5 · 2^52: what is added to it is rounded to a whole number in its last bits
_EXPONENT_BITS, _EXPONENT_OFFSET = 52, 1023
_LIFT = 128


@put_in_place
def _power_less_one(r):
    """eʳ − 1 for |r| ≤ ½ ln 2, by its Taylor series, whose rest is below 2e-16 of it."""
    q = 1.0 / 6227020800.0
    q = q * r + 1.0 / 479001600.0
    q = q * r + 1.0 / 39916800.0
    q = q * r + 1.0 / 3628800.0
    q = q * r + 1.0 / 362880.0
    q = q * r + 1.0 / 40320.0
    q = q * r + 1.0 / 5040.0
    q = q * r + 1.0 / 720.0
    q = q * r + 1.0 / 120.0
    q = q * r + 1.0 / 24.0
    q = q * r + 1.0 / 6.0
    q = q * r + 0.5
    q = q * r + 1.0
    return q * r


@put_in_place
def exp(x):
    """eˣ as 2ᵏ·eʳ, with nothing in it that keeps a loop over it from being vectorised, as the C library's has.

    2ᵏ is written into the exponent's bits. Where it would leave their range, it is lifted and lowered again.
    """
    inside = min(max(x, -746.0), 710.0)
    shifted = inside * _LOG2_E + _TO_WHOLE
    k = shifted - _TO_WHOLE
    rest = _power_less_one((inside - k * _LN2_HIGH) - k * _LN2_LOW)
    lift = _LIFT if x < 0.0 else -1
    lower = 1.0 / 2.0**_LIFT if x < 0.0 else 2.0
    bits = (np.float64(shifted).view(np.int64) + np.int64(_EXPONENT_OFFSET + lift)) << np.int64(_EXPONENT_BITS)
    scale = np.int64(bits).view(np.float64)
    return (scale * rest + scale) * lower if x == x else x


@put_in_place
def _tanh(x):
    """Take tanh x from e^(−2|x|) − 1, which keeps all digits near 0."""
    twice = max(-2.0 * abs(x), -80.0)
    shifted = twice * _LOG2_E + _TO_WHOLE
    k = shifted - _TO_WHOLE
    rest = _power_less_one((twice - k * _LN2_HIGH) - k * _LN2_LOW)
    bits = (np.float64(shifted).view(np.int64) + np.int64(_EXPONENT_OFFSET)) << np.int64(_EXPONENT_BITS)
    scale = np.int64(bits).view(np.float64)
    less_one = scale * rest + (scale - 1.0)
    size = -less_one / (less_one + 2.0)
    return math.copysign(size, x) if x == x else x


@put_in_place
def activation(kind, option, z):
    """Give a = f(z) of one neuron of any layer but a softmax."""
    if kind == SIGMOID:
        return 1.0 / (1.0 + math.exp(-option * z))
    if kind == TANH:
        return math.tanh(z)
    if kind == RELU:
        return z if z > 0.0 or z != z else 0.0
    if kind == LEAKY_RELU:
        return z if z > 0.0 else option * z
    return z


@put_in_place
def slope(kind, option, z, f):
    """∂a/∂z of one neuron of any layer but a softmax; kind and option are those that the rule takes."""
    if kind == SIGMOID:
        return option * f * (1.0 - f)
    if kind == SQUARE_ONLY:
        return option * (1.0 - f * f)
    if kind == TANH:
        return 1.0 - f * f
    if kind == RELU:
        return 1.0 if z > 0.0 else 0.0
    if kind == LEAKY_RELU:
        return 1.0 if z > 0.0 else option
    return 1.0


@compiled
def activate(kind, option, z, a, first, end):
    """Activations of many neurons of any layer but a softmax: one loop for each function, to be vectorised."""
    if kind == SIGMOID:
        for k in range(first, end):
            a[k] = 1.0 / (1.0 + exp(-option * z[k]))
    elif kind == TANH:
        for k in range(first, end):
            a[k] = _tanh(z[k])
    elif kind == RELU:
        for k in range(first, end):
            a[k] = activation(RELU, option, z[k])
    elif kind == LEAKY_RELU:
        for k in range(first, end):
            a[k] = activation(LEAKY_RELU, option, z[k])
    else:
        for k in range(first, end):
            a[k] = z[k]


@compiled
def times_slope(kind, option, z, a, delta, first, end):
    """∂E/∂z = ∂E/∂a · ∂a/∂z of many neurons; ∂E/∂a stands in `delta`."""
    if kind == SIGMOID:
        for k in range(first, end):
            delta[k] *= slope(SIGMOID, option, z[k], a[k])
    elif kind == SQUARE_ONLY:
        for k in range(first, end):
            delta[k] *= slope(SQUARE_ONLY, option, z[k], a[k])
    elif kind == TANH:
        for k in range(first, end):
            delta[k] *= slope(TANH, option, z[k], a[k])
    elif kind == RELU:
        for k in range(first, end):
            delta[k] *= slope(RELU, option, z[k], a[k])
    elif kind == LEAKY_RELU:
        for k in range(first, end):
            delta[k] *= slope(LEAKY_RELU, option, z[k], a[k])


@compiled
def softmax(z, a, first, neurons, samples, total):
    """Take a = eᶻ / Σ eᶻ over the neurons of a layer, for each sample; `total` is room for (samples,)."""
    for s in range(samples):
        top = z[first + s]
        for j in range(neurons):
            value = z[first + j * samples + s]
            if value > top or value != value:
                top = value
        total[s] = top
    for j in range(neurons):
        row = first + j * samples
        for s in range(samples):
            a[row + s] = exp(z[row + s] - total[s])
    for s in range(samples):
        total[s] = 0.0
    for j in range(neurons):
        row = first + j * samples
        for s in range(samples):
            total[s] += a[row + s]
    for j in range(neurons):
        row = first + j * samples
        for s in range(samples):
            a[row + s] /= total[s]


@compiled_for_sums
def penalty(parameters, starts):
    """Σ w² over all weights."""
    total = 0.0
    for layer in range(len(starts)):
        for k in range(starts[layer, 0], starts[layer, 1]):
            total += parameters[k] * parameters[k]
    return total

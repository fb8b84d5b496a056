"""Activations and their derivatives for the compiled loops, `online` and `batched` beside this file.

What each of them computes is said by its entry in `core.network.activations`, from which `table_code` makes functions
that choose by a whole number. Neurons lie one after the other in flat arrays: z, a and delta, from `first` to `end`,
a batch's samples side by side within each neuron.

Indices are unsigned: for signed ones numba asks at each whether it counts from the end, and the loops are
not vectorised. An unsigned number and a signed one make a float in numba, so all that is added to an index is unsigned.
"""

import math

import numba
import numpy as np

from core.training.compiled.setting import keep_loops_compiled
from core.training.compiled.table_code import (
    SLOPES,
    VALUES,
    choice,
    loop_for_each,
    made,
    whole_text,
)

ZERO, ONE = np.uint64(0), np.uint64(1)

keep_loops_compiled(whole_text())  # before the first loop is made

# A multiplication and an addition may become one. Sums are added in the order in which they stand, as in C at -O2.
compiled = numba.njit(nogil=True, cache=True, error_model="numpy", fastmath={"contract"})
# Sums may be split up, which is what lets them be vectorised; infinity and NaN stay what they are.
compiled_for_sums = numba.njit(nogil=True, cache=True, error_model="numpy", fastmath={"contract", "reassoc"})
put_in_place = numba.njit(inline="always", error_model="numpy")

LOG2_E = 1.4426950408889634
LN2_HIGH, LN2_LOW = 6.93147180369123816490e-01, 1.90821492927058770002e-10  # ln 2, its first 32 bits and the rest
TO_WHOLE = 6755399441055744.0  # 1.5 · 2^52: what is added to it is rounded to a whole number in its last bits
EXPONENT_PLACE, EXPONENT_OFFSET = 52, 1023  # of a float64: its first bit, and what it is more than it means


@put_in_place
def power_less_one(r):
    """eʳ − 1 for |r| ≤ ½ ln 2, by its Taylor series, whose rest is below 2e-16 of it."""
    # Term by term each would wait for the one before; four terms at a time, only three of the steps do.
    r2 = r * r
    r4 = r2 * r2
    low = (0.5 + r * (1.0 / 6.0)) + r2 * (1.0 / 24.0 + r * (1.0 / 120.0))
    middle = (1.0 / 720.0 + r * (1.0 / 5040.0)) + r2 * (1.0 / 40320.0 + r * (1.0 / 362880.0))
    high = (1.0 / 3628800.0 + r * (1.0 / 39916800.0)) + r2 * (1.0 / 479001600.0 + r * (1.0 / 6227020800.0))
    return r + r2 * (low + r4 * (middle + r4 * high))


@put_in_place
def exp(x):
    """eˣ as 2ᵏ·eʳ, with nothing in it that keeps a loop over it from being vectorised, as the C library's has.

    2ᵏ is written into the exponent's bits, by halves, as the whole of it may leave their range.
    """
    inside = min(max(x, -746.0), 710.0)
    shifted = inside * LOG2_E + TO_WHOLE
    k = shifted - TO_WHOLE
    rest = power_less_one((inside - k * LN2_HIGH) - k * LN2_LOW)
    both = np.int64(np.float64(shifted).view(np.int64))  # k, and what is far above the exponent's bits
    half = both >> np.int64(1)
    scale = np.int64((half + np.int64(EXPONENT_OFFSET)) << np.int64(EXPONENT_PLACE)).view(np.float64)
    other = np.int64((both - half + np.int64(EXPONENT_OFFSET)) << np.int64(EXPONENT_PLACE)).view(np.float64)
    return (scale * rest + scale) * other


@put_in_place
def tanh(x):
    """Take tanh x from e^(−2|x|) − 1, which keeps all digits near 0."""
    twice = max(-2.0 * abs(x), -80.0)
    shifted = twice * LOG2_E + TO_WHOLE
    k = shifted - TO_WHOLE
    rest = power_less_one((twice - k * LN2_HIGH) - k * LN2_LOW)
    bits = (np.float64(shifted).view(np.int64) + np.int64(EXPONENT_OFFSET)) << np.int64(EXPONENT_PLACE)
    scale = np.int64(bits).view(np.float64)
    less_one = scale * rest + (scale - 1.0)
    size = -less_one / (less_one + 2.0)
    return math.copysign(size, x)


# What an entry may call: of one neuron the C library's, in a loop over many those above, which can be vectorised.
OF_ONE = {"exp": math.exp, "tanh": math.tanh, "log": math.log, "log1p": math.log1p}
OF_MANY = OF_ONE | {"exp": exp, "tanh": tanh}

activation = put_in_place(made(choice("activation(kind, option, z)", "kind", VALUES), __file__, OF_ONE))
"""a = f(z) of one neuron; of a softmax z, which is not to be seen."""

slope = put_in_place(made(choice("slope(kind, option, z, f)", "kind", SLOPES), __file__, OF_ONE))
"""∂a/∂z of one neuron; of a softmax 1. Kind and option are those that the rule takes."""

activate = compiled(
    made(
        loop_for_each(
            "activate(kind, option, sops, a, first, end)",
            "kind",
            "range(first, end)",
            {"z": "sops[k]"},
            "a[k] = {text}",
            VALUES,
        ),
        __file__,
        OF_MANY,
    )
)
"""The same as `activation`, of many neurons."""

times_slope = compiled(
    made(
        loop_for_each(
            "times_slope(kind, option, sops, a, delta, first, end)",
            "kind",
            "range(first, end)",
            {"z": "sops[k]", "f": "a[k]"},
            "delta[k] *= {text}",
            {kind: text for kind, text in SLOPES.items() if text != "1.0"},
        ),
        __file__,
        OF_MANY,
    )
)
"""∂E/∂z = ∂E/∂a · ∂a/∂z of many neurons; ∂E/∂a stands in `delta`."""


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

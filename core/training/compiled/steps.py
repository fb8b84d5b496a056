"""What both compiled loops, `online` and `batched` beside this file, do alike.

Indices and letters: see `core.training.compiled.functions`. A loop of one sample an iteration has `samples` = 1; what
else it could share with batches it does neuron by neuron instead, as a call would cost it more than what is called.
"""

import numba
import numpy as np

from core.training.compiled.functions import ONE, ZERO, compiled_for_sums

TWO, THREE, FOUR = np.uint64(2), np.uint64(3), np.uint64(4)

# Inlined by LLVM: numba's own inlining would count references to the arrays at each place, a tenth of an iteration.
# No function of these makes an array or keeps one, so that they need not count references either.
fused = numba.njit(nogil=True, error_model="numpy", fastmath={"contract"}, forceinline=True, _nrt=False)


@fused
def where(layer, sizes, places, starts, samples):
    """How many neurons are below a layer and in it, where both begin, and its weights and its biases.

    Then whether there are biases.
    """
    start, biases, end = starts[layer, ZERO], starts[layer, ONE], starts[layer, TWO]
    below, here = places[layer] * samples, places[layer + ONE] * samples
    return sizes[layer], sizes[layer + ONE], below, here, start, biases, end > biases


@fused
def keep(parameters, length, rows, row):
    """Write the parameters of a state to a row."""
    for k in range(length):
        rows[row, k] = parameters[k]


@compiled_for_sums
def add_up(factors, first, stride, terms, values, start, sums, place, length):
    """sums[place + s] += Σ factors[first + i·stride] · values[start + i·length + s] over i, for each s below `length`.

    Four terms at a time, so that sums are read and written a quarter as often.
    """
    i = ZERO
    while i + FOUR <= terms:
        k = first + i * stride
        f0, f1, f2, f3 = factors[k], factors[k + stride], factors[k + TWO * stride], factors[k + THREE * stride]
        row0 = start + i * length
        row1 = row0 + length
        row2 = row1 + length
        row3 = row2 + length
        for s in range(length):
            sums[place + s] += (
                f0 * values[row0 + s] + f1 * values[row1 + s] + f2 * values[row2 + s] + f3 * values[row3 + s]
            )
        i += FOUR
    while i < terms:
        f0, row0 = factors[first + i * stride], start + i * length
        for s in range(length):
            sums[place + s] += f0 * values[row0 + s]
        i += ONE

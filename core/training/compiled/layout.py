"""Where numbers lie for the compiled loops: each array from where a line of the cache begins, rows in whole eights.

A row is what leaves a neuron: its weights into each neuron above, and behind the last one as many zeros as it takes to
fill it, so that no row begins within what is read at once. Indices: see `core.training.compiled.functions`.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.training.compiled.functions import ONE, ZERO, compiled
from core.training.compiled.steps import TWO, fused
from core.training.compiled.vectors import EIGHT, HAS_WIDE_REGISTERS, LANES

CACHE_LINE = np.uint64(64)  # bytes
A_REGISTER = np.uint64(8 if HAS_WIDE_REGISTERS else 4)  # numbers


@fused
def _filled(size):
    return (size + EIGHT - ONE) // EIGHT * EIGHT


@fused
def in_registers(size, width):
    """How many of a column's `width` numbers are computed so that nothing is left over behind its `size` neurons."""
    return min((size + A_REGISTER - ONE) // A_REGISTER * A_REGISTER, width)


def room_for(sizes: Sequence[int]) -> NDArray[np.float64]:
    """Memory in which `laid_out` finds room for the layers between columns of neurons of these sizes.

    To be kept from call to call: the system takes as long to hand over memory that is new to the process as a hundred
    iterations take.
    """
    filled = sum((count + 1) * (size + LANES) + LANES for count, size in pairwise(sizes))
    return np.empty(filled + LANES)


@compiled
def from_a_line_on(room):
    """The part of `room` that begins where a line of the cache does: up to seven numbers are left out."""
    beyond = np.uint64(room.ctypes.data) % CACHE_LINE
    ahead = (CACHE_LINE - beyond) // np.uint64(room.itemsize) if beyond else ZERO
    return room[ahead:]


@compiled
def empty(count):
    """Memory for so many numbers, the first where a line of the cache begins."""
    return from_a_line_on(np.empty(count + EIGHT))


@compiled
def zeros(count):
    """So many zeros, the first where a line of the cache begins."""
    return from_a_line_on(np.zeros(count + EIGHT))


@compiled
def laid_out(room, sizes, starts, widest_narrow):
    """The part of `room` in which all parameters are laid out; each wide layer begins where a line of the cache does.

    Then how wide each column of neurons is, where it begins, and where the parameters do, as in `starts`. Layers of no
    more than `widest_narrow` neurons stay as they are.
    """
    depth = np.uint64(len(sizes)) - ONE
    widths, places, laid_starts = np.empty_like(sizes), np.empty(depth + TWO, np.uint64), np.empty_like(starts)
    places[ZERO], end = ZERO, ZERO
    for column in range(depth + ONE):
        size = sizes[column]
        widths[column] = _filled(size) if size > widest_narrow else size
        places[column + ONE] = _filled(places[column] + widths[column])
    for layer in range(depth):
        width, has_biases = widths[layer + ONE], starts[layer, TWO] > starts[layer, ONE]
        laid_starts[layer, ZERO] = _filled(end)
        laid_starts[layer, ONE] = laid_starts[layer, ZERO] + sizes[layer] * width
        end = laid_starts[layer, TWO] = laid_starts[layer, ONE] + (width if has_biases else ZERO)
    return from_a_line_on(room), widths, places, laid_starts


@compiled
def move(parameters, sizes, starts, laid, widths, laid_starts, goes_in):
    """Take all parameters from the flat vector to where they are laid out, or back."""
    for layer in range(np.uint64(len(sizes)) - ONE):
        start, biases, end = starts[layer, ZERO], starts[layer, ONE], starts[layer, TWO]
        size, width, there = sizes[layer + ONE], widths[layer + ONE], laid_starts[layer, ZERO]
        rows = sizes[layer] + (ONE if end > biases else ZERO)  # the biases lie behind the weights, as one row more
        for i in range(rows):
            for j in range(size):
                if goes_in:
                    laid[there + i * width + j] = parameters[start + i * size + j]
                else:
                    parameters[start + i * size + j] = laid[there + i * width + j]
            if goes_in:
                for j in range(size, width):
                    laid[there + i * width + j] = 0.0

"""Weights in rows of whole eights, for the loop of one sample an iteration.

A row is what leaves a neuron: its weights into each neuron above, and behind the last one as many zeros as it takes to
fill it. Nothing is left over then, no row begins within what is read at once, and a few sums for eight neurons each
stay in registers. Each sum takes one row after the other, whichever are passed over, so that a run comes to the same
bits wherever it is cut. Indices and letters: see `core.training.compiled.functions`.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.training.compiled.functions import ONE, ZERO, compiled
from core.training.compiled.steps import FOUR, THREE, TWO, fused
from core.training.compiled.vectors import EIGHT, LANES, add, load, multiply, multiply_add, spread, store, total

CACHE_LINE = np.uint64(64)  # bytes


@fused
def _filled(size):
    return (size + EIGHT - ONE) // EIGHT * EIGHT


def room_for(sizes: Sequence[int]) -> NDArray[np.float64]:
    """Memory in which `laid_out` finds room for the layers between columns of neurons of these sizes.

    To be kept from call to call: the system takes as long to hand over memory that is new to the process as a hundred
    iterations take.
    """
    filled = sum((count + 1) * (size + LANES) + LANES for count, size in pairwise(sizes))
    return np.empty(filled + LANES)


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
    beyond = np.uint64(room.ctypes.data) % CACHE_LINE
    ahead = (CACHE_LINE - beyond) // np.uint64(room.itemsize) if beyond else ZERO
    return room[ahead:], widths, places, laid_starts


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


@fused
def _sweep(eights, shrinks, weights, start, width, rate, decay, came_in, comes_in, rows, count, delta, z, here):
    """Update so many `eights` of all rows that count, and add them up for the next sample: see `update_and_add_up`."""
    kept = spread(1.0 - decay)
    d0 = d1 = d2 = load(delta, here)
    z0 = z1 = z2 = load(z, here)
    if eights > 1:
        d1, z1 = load(delta, here + EIGHT), load(z, here + EIGHT)
    if eights > 2:
        d2, z2 = load(delta, here + TWO * EIGHT), load(z, here + TWO * EIGHT)
    for place in range(count):
        i = rows[place]
        s, x, k = spread(-rate * came_in[i]), spread(comes_in[i]), start + i * width
        w0 = load(weights, k)
        new0 = multiply_add(s, d0, multiply(kept, w0) if shrinks else w0)
        store(weights, k, new0)
        z0 = multiply_add(x, new0, z0)
        if eights > 1:
            w1 = load(weights, k + EIGHT)
            new1 = multiply_add(s, d1, multiply(kept, w1) if shrinks else w1)
            store(weights, k + EIGHT, new1)
            z1 = multiply_add(x, new1, z1)
        if eights > 2:
            w2 = load(weights, k + TWO * EIGHT)
            new2 = multiply_add(s, d2, multiply(kept, w2) if shrinks else w2)
            store(weights, k + TWO * EIGHT, new2)
            z2 = multiply_add(x, new2, z2)
    store(z, here, z0)
    if eights > 1:
        store(z, here + EIGHT, z1)
    if eights > 2:
        store(z, here + TWO * EIGHT, z2)


@compiled
def update_and_add_up(weights, start, width, rate, decay, came_in, comes_in, rows, count, delta, here, z):
    """Update the first layer, and add up what the next sample makes of it, with each weight touched once.

    w ← w − rate·x·δ − decay·w, then z ← z + w·x of the next sample, for the first `count` of `rows`. `came_in` is the
    sample that the update is of, `comes_in` the next one.
    """
    j = ZERO
    while j < width:
        left, k, h = (width - j) // EIGHT, start + j, here + j
        eights = TWO if left % TWO == ZERO and left <= FOUR else min(left, THREE)
        if decay != 0.0:
            eights = ONE
            _sweep(1, True, weights, k, width, rate, decay, came_in, comes_in, rows, count, delta, z, h)
        elif eights == ONE:
            _sweep(1, False, weights, k, width, rate, 0.0, came_in, comes_in, rows, count, delta, z, h)
        elif eights == TWO:
            _sweep(2, False, weights, k, width, rate, 0.0, came_in, comes_in, rows, count, delta, z, h)
        else:
            _sweep(3, False, weights, k, width, rate, 0.0, came_in, comes_in, rows, count, delta, z, h)
        j += eights * EIGHT


@compiled
def add_up(a, below, count, weights, start, width, z, here):
    """The SOPs, z ← z + Σ a·w over the `count` neurons below a layer.

    Every fourth term goes to a sum of its own, so that none of them waits long for the one before.
    """
    for j in range(ZERO, width, EIGHT):
        sum0, sum1, sum2, sum3 = load(z, here + j), spread(0.0), spread(0.0), spread(0.0)
        k, i = start + j, ZERO
        while i + FOUR <= count:
            sum0 = multiply_add(spread(a[below + i]), load(weights, k), sum0)
            sum1 = multiply_add(spread(a[below + i + ONE]), load(weights, k + width), sum1)
            sum2 = multiply_add(spread(a[below + i + TWO]), load(weights, k + TWO * width), sum2)
            sum3 = multiply_add(spread(a[below + i + THREE]), load(weights, k + THREE * width), sum3)
            k += FOUR * width
            i += FOUR
        while i < count:
            sum0 = multiply_add(spread(a[below + i]), load(weights, k), sum0)
            k += width
            i += ONE
        store(z, here + j, add(add(sum0, sum1), add(sum2, sum3)))


@compiled
def back_and_update(weights, start, count, width, rate, decay, a, below, delta, handed, here, back):
    """∂E/∂a of the `count` neurons below a layer, and the update of what leaves them as it passes.

    back ← Σ w·handed, then w ← w − rate·a·δ − decay·w. `back` may be `delta`, and `handed` too.
    """
    kept, shrinks = spread(1.0 - decay), decay != 0.0
    for i in range(count):
        row, s, rest = start + i * width, spread(-rate * a[below + i]), spread(0.0)
        for j in range(ZERO, width, EIGHT):
            w = load(weights, row + j)
            rest = multiply_add(load(handed, here + j), w, rest)
            if shrinks:
                w = multiply(kept, w)
            store(weights, row + j, multiply_add(s, load(delta, here + j), w))
        back[below + i] = total(rest)

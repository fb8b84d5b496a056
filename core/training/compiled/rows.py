"""Weights in rows of whole eights, for the loop of one sample an iteration.

A row is what leaves a neuron: its weights into each neuron above, and behind the last one as many zeros as it takes to
fill it. Nothing is left over then, no row begins within what is read at once, and a few sums for eight neurons each
stay in registers. Each sum takes one row after the other, whichever are passed over, so that a run comes to the same
bits wherever it is cut. Indices and letters: see `core.training.compiled.functions`.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.training.compiled.functions import ONE, ZERO, compiled
from core.training.compiled.steps import FOUR, THREE, TWO, fused
from core.training.compiled.table_code import choice, made
from core.training.compiled.vectors import (
    EIGHT,
    HAS_WIDE_REGISTERS,
    LANES,
    add,
    load,
    load_eights,
    multiply,
    multiply_add,
    repeat,
    spread,
    spread_each,
    store,
    store_eights,
    store_first,
    total,
    totals,
)

CACHE_LINE = np.uint64(64)  # bytes
MOST_EIGHTS = np.uint64(8 if HAS_WIDE_REGISTERS else 3)  # whose steps and sums stay in registers
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


def _sweep_of(eights: int, shrinks: bool) -> Callable[..., None]:
    """The function that goes down so many eights of all rows that count: see `update_and_add_up`."""

    @fused
    def sweep(weights, start, width, rate, decay, inputs, came_in, comes_in, rows, count, delta, z, here):
        kept, sums = repeat(eights, 1.0 - decay), load_eights(eights, z, here, EIGHT)
        step = multiply(repeat(eights, -rate), load_eights(eights, delta, here, EIGHT))
        for place in range(count):
            i = rows[place]
            k = start + i * width
            w = load_eights(eights, weights, k, EIGHT)
            w = multiply_add(repeat(eights, inputs[came_in, i]), step, multiply(kept, w) if shrinks else w)
            store_eights(weights, k, EIGHT, w)
            sums = multiply_add(repeat(eights, inputs[comes_in, i]), w, sums)
        store_eights(z, here, EIGHT, sums)

    return sweep


_SWEEPS = {f"sweep_of_{eights}": _sweep_of(eights, False) for eights in range(1, int(MOST_EIGHTS) + 1)}
_GIVEN = "weights, start, width, rate, decay, inputs, came_in, comes_in, rows, count, delta, z, here"
_TEXTS = {eights: f"{name}({_GIVEN})" for eights, name in enumerate(_SWEEPS, start=1)}

# numba has to know as it compiles a sweep how many eights it goes down.
_sweep = fused(made(choice(f"sweep(eights, {_GIVEN})", "eights", _TEXTS), __file__, _SWEEPS))
_sweep_that_shrinks = _sweep_of(1, True)


@compiled
def update_and_add_up(weights, start, width, rate, decay, inputs, came_in, comes_in, rows, count, delta, here, z):
    """Update the first layer, and add up what the next sample makes of it, with each weight touched once.

    w ← w − rate·x·δ − decay·w, then z ← z + w·x of the next sample, for the first `count` of `rows`. `came_in` is the
    sample that the update is of, `comes_in` the next one.
    """
    j = ZERO
    while j < width:
        left, k, h = (width - j) // EIGHT, start + j, here + j
        sweeps = (left + MOST_EIGHTS - ONE) // MOST_EIGHTS
        eights = (left + sweeps - ONE) // sweeps  # about as many in each
        if decay != 0.0:
            eights = ONE
            _sweep_that_shrinks(weights, k, width, rate, decay, inputs, came_in, comes_in, rows, count, delta, z, h)
        else:
            _sweep(eights, weights, k, width, rate, decay, inputs, came_in, comes_in, rows, count, delta, z, h)
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


def _rows_of(count: int, shrinks: bool) -> Callable[..., Any]:
    """The function that takes so many rows at once, and gives the eights whose sums they hand back."""

    @fused
    def rows_back(weights, start, width, rate, decay, a, below, delta, handed, here):
        step, parts, factors = spread(-rate), repeat(count, 0.0), spread_each(count, a, below)
        kept = repeat(count, 1.0 - decay)
        for j in range(ZERO, width, EIGHT):
            w = load_eights(count, weights, start + j, width)
            parts = multiply_add(repeat(count, load(handed, here + j)), w, parts)
            d = multiply(step, load(delta, here + j))
            w = multiply_add(factors, repeat(count, d), multiply(kept, w) if shrinks else w)
            store_eights(weights, start + j, width, w)
        return parts

    return rows_back


def _four_rows_of(shrinks: bool) -> Callable[..., Any]:
    """The function that takes four: at once, or two and two where no more of them fit into the registers."""
    if HAS_WIDE_REGISTERS:
        return _rows_of(4, shrinks)
    two = _rows_of(2, shrinks)

    @fused
    def rows_back(weights, start, width, rate, decay, a, below, delta, handed, here):
        first = two(weights, start, width, rate, decay, a, below, delta, handed, here)
        return first + two(weights, start + TWO * width, width, rate, decay, a, below + TWO, delta, handed, here)

    return rows_back


def _all_rows_of(shrinks: bool) -> Callable[..., None]:
    """The function that goes over all rows: see `back_and_update`."""
    one, four, eight = _rows_of(1, shrinks), _four_rows_of(shrinks), _rows_of(8, shrinks)

    @fused
    def rows_back(weights, start, count, width, rate, decay, a, below, delta, handed, here, back):
        i = ZERO
        while HAS_WIDE_REGISTERS and i + EIGHT <= count:
            row, k = start + i * width, below + i
            store(back, k, totals(eight(weights, row, width, rate, decay, a, k, delta, handed, here)))
            i += EIGHT
        while i + FOUR <= count:
            row, k = start + i * width, below + i
            sums = totals(four(weights, row, width, rate, decay, a, k, delta, handed, here))
            store_first(back, k, FOUR, sums)
            i += FOUR
        while i < count:
            row, k = start + i * width, below + i
            back[k] = total(one(weights, row, width, rate, decay, a, k, delta, handed, here)[0])
            i += ONE

    return rows_back


_rows_that_stay, _rows_that_shrink = _all_rows_of(False), _all_rows_of(True)


@compiled
def back_and_update(weights, start, count, width, rate, decay, a, below, delta, handed, here, back):
    """∂E/∂a of the `count` neurons below a layer, and the update of what leaves them as it passes.

    back ← Σ w·handed, then w ← w − rate·a·δ − decay·w. `back` may be `delta`, and `handed` too. What several rows hand
    back is added up at once, to the same bits as that of each alone.
    """
    if decay == 0.0:
        _rows_that_stay(weights, start, count, width, rate, decay, a, below, delta, handed, here, back)
    else:
        _rows_that_shrink(weights, start, count, width, rate, decay, a, below, delta, handed, here, back)

"""What goes over weights in rows of whole eights, for the loop of one sample an iteration.

They lie as `core.training.compiled.layout` lays them out: nothing is left over behind a row, and a few sums for eight
neurons each stay in registers. Each sum takes one row after the other, whichever are passed over, so that a run comes
to the same bits wherever it is cut. Indices and letters: see `core.training.compiled.functions`.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from core.training.compiled.functions import ONE, ZERO
from core.training.compiled.steps import FOUR, THREE, TWO, fused
from core.training.compiled.table_code import choice, made
from core.training.compiled.vectors import (
    EIGHT,
    HAS_WIDE_REGISTERS,
    add,
    filled_up,
    load,
    load_eights,
    load_row,
    lower_half,
    multiply,
    multiply_add,
    repeat,
    repeat_row,
    spread,
    spread_each,
    store,
    store_eights,
    store_first,
    total,
    totals,
)

MOST_FOURS = np.uint64(16 if HAS_WIDE_REGISTERS else 6)  # whose steps and sums stay in registers
EXACT_FOURS = np.uint64(8)  # of a row: of more no odd one is swept alone


def _sweep_of(fours: int, shrinks: bool) -> Callable[..., None]:
    """The function that goes down so many fours of all rows that count: see `update_and_add_up`."""

    @fused
    def sweep(
        weights, start, width, biases, has_biases, are_trained, rate, decay, inputs, came_in, comes_in, rows, count,
        takes_all, delta, z, here,
    ):  # fmt: skip
        kept, sums = repeat_row(fours, 1.0 - decay), repeat_row(fours, 0.0)
        step = multiply(repeat_row(fours, -rate), load_row(fours, delta, here))
        if has_biases:
            sums = load_row(fours, weights, biases)
        if are_trained:
            sums = add(sums, step)
            store_eights(weights, biases, EIGHT, sums)
        for place in range(count):
            i = place if takes_all else rows[place]
            k = start + i * width
            w = load_row(fours, weights, k)
            w = multiply_add(repeat_row(fours, inputs[came_in, i]), step, multiply(kept, w) if shrinks else w)
            store_eights(weights, k, EIGHT, w)
            sums = multiply_add(repeat_row(fours, inputs[comes_in, i]), w, sums)
        store_eights(z, here, EIGHT, filled_up(sums))

    return sweep


# Of a wide row half a register more or less is of no account, and each of them takes its time to compile.
_SWEPT = [fours for fours in range(1, int(MOST_FOURS) + 1) if fours <= EXACT_FOURS or fours % 2 == 0]
_SWEEPS = {f"sweep_of_{fours}": _sweep_of(fours, False) for fours in _SWEPT}
_GIVEN = (
    "weights, start, width, biases, has_biases, are_trained, rate, decay, inputs, came_in, comes_in, rows, count, "
    "takes_all, delta, z, here"
)
_TEXTS = {fours: f"{name}({_GIVEN})" for fours, name in zip(_SWEPT, _SWEEPS, strict=True)}

# numba has to know as it compiles a sweep how many fours it goes down.
_sweep = fused(made(choice(f"sweep(fours, {_GIVEN})", "fours", _TEXTS), __file__, _SWEEPS))
_sweep_that_shrinks = _sweep_of(2, True)


@fused
def update_and_add_up(
    weights, start, size, width, biases, has_biases, are_trained, rate, decay, inputs, came_in, comes_in, rows, count,
    takes_all, delta, here, z,
):  # fmt: skip
    """Update the first layer, and add up what the next sample makes of it, with each weight touched once.

    b ← b − rate·δ where biases are trained, and w ← w − rate·x·δ − decay·w, then z ← b + Σ w·x of the next sample, for
    the first `count` of `rows`, which are all there are, in their order, where it `takes_all`. `came_in` is the sample
    that the update is of, `comes_in` the next one.

    Numbers of rows are read only where some are passed over: a load waits for stores on their way that look as if they
    went to its address, and between those of a layer's weights it often does. Where memory lay badly, and it did in one
    process of four, an iteration took a quarter longer.
    """
    j = ZERO
    while j < size:
        left, k, b, h = (size - j + THREE) // FOUR, start + j, biases + j, here + j
        sweeps = (left + MOST_FOURS - ONE) // MOST_FOURS
        fours = (left + sweeps - ONE) // sweeps  # about as many in each
        if sweeps > ONE or fours > EXACT_FOURS:  # the next one begins with a whole eight
            fours += fours % TWO
        if decay != 0.0:
            fours = TWO
            _sweep_that_shrinks(
                weights, k, width, b, has_biases, are_trained, rate, decay, inputs, came_in, comes_in, rows, count,
                takes_all, delta, z, h,
            )  # fmt: skip
        else:
            _sweep(
                fours, weights, k, width, b, has_biases, are_trained, rate, decay, inputs, came_in, comes_in, rows,
                count, takes_all, delta, z, h,
            )  # fmt: skip
        j += fours * FOUR


@fused
def add_up_in_turn(inputs, sample, rows, count, weights, start, width, biases, has_biases, z, here):
    """The SOPs of a sample in the first layer, to the bits that `update_and_add_up` comes to.

    z ← b + Σ w·x for the first `count` of `rows`, one after the other.
    """
    for j in range(ZERO, width, EIGHT):
        sums = spread(0.0)
        if has_biases:
            sums = load(weights, biases + j)
        for place in range(count):
            i = rows[place]
            sums = multiply_add(spread(inputs[sample, i]), load(weights, start + i * width + j), sums)
        store(z, here + j, sums)


@fused
def add_up(a, below, count, weights, start, width, biases, has_biases, z, here):
    """The SOPs, z ← b + Σ a·w over the `count` neurons below a layer.

    Every fourth term goes to a sum of its own, so that none of them waits long for the one before.
    """
    for j in range(ZERO, width, EIGHT):
        sum0, sum1, sum2, sum3 = spread(0.0), spread(0.0), spread(0.0), spread(0.0)
        if has_biases:
            sum0 = load(weights, biases + j)
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
    def rows_back(weights, start, size, width, rate, decay, a, below, delta, handed, here):
        step, parts, factors = spread(-rate), repeat(count, 0.0), spread_each(count, a, below)
        kept, whole = repeat(count, 1.0 - decay), (size + THREE) // EIGHT * EIGHT
        for j in range(ZERO, whole, EIGHT):
            w = load_eights(count, weights, start + j, width)
            parts = multiply_add(repeat(count, load(handed, here + j)), w, parts)
            d = multiply(step, load(delta, here + j))
            w = multiply_add(factors, repeat(count, d), multiply(kept, w) if shrinks else w)
            store_eights(weights, start + j, width, w)
        if whole < size:
            w = load_eights(count, weights, start + whole, width)
            parts = multiply_add(repeat(count, load(handed, here + whole)), w, parts)
            d = lower_half(multiply(step, load(delta, here + whole)))
            four = lower_half(multiply(kept, w) if shrinks else w)
            store_eights(weights, start + whole, width, multiply_add(lower_half(factors), repeat(count, d), four))
        return parts

    return rows_back


def _four_rows_of(shrinks: bool) -> Callable[..., Any]:
    """The function that takes four: at once, or two and two where no more of them fit into the registers."""
    if HAS_WIDE_REGISTERS:
        return _rows_of(4, shrinks)
    two = _rows_of(2, shrinks)

    @fused
    def rows_back(weights, start, size, width, rate, decay, a, below, delta, handed, here):
        first = two(weights, start, size, width, rate, decay, a, below, delta, handed, here)
        return first + two(weights, start + TWO * width, size, width, rate, decay, a, below + TWO, delta, handed, here)

    return rows_back


def _all_rows_of(shrinks: bool) -> Callable[..., None]:
    """The function that goes over all rows: see `back_and_update`."""
    one, four, eight = _rows_of(1, shrinks), _four_rows_of(shrinks), _rows_of(8, shrinks)

    @fused
    def rows_back(weights, start, count, size, width, rate, decay, a, below, delta, handed, here, back):
        i = ZERO
        while HAS_WIDE_REGISTERS and i + EIGHT <= count:
            row, k = start + i * width, below + i
            store(back, k, totals(eight(weights, row, size, width, rate, decay, a, k, delta, handed, here)))
            i += EIGHT
        while i + FOUR <= count:
            row, k = start + i * width, below + i
            sums = totals(four(weights, row, size, width, rate, decay, a, k, delta, handed, here))
            if HAS_WIDE_REGISTERS:  # as it is read again, which waits for a narrower one to be in the cache
                store(back, k, filled_up(lower_half(sums)))
            else:
                store_first(back, k, FOUR, sums)
            i += FOUR
        while i < count:
            row, k = start + i * width, below + i
            back[k] = total(one(weights, row, size, width, rate, decay, a, k, delta, handed, here)[0])
            i += ONE

    return rows_back


@fused
def move_biases(weights, biases, width, rate, delta, here):
    """Move the biases of a layer against its deltas: b ← b − rate·δ."""
    step = spread(-rate)
    for j in range(ZERO, width, EIGHT):
        store(weights, biases + j, multiply_add(step, load(delta, here + j), load(weights, biases + j)))


_rows_that_stay, _rows_that_shrink = _all_rows_of(False), _all_rows_of(True)


@fused
def back_and_update(weights, start, count, size, width, rate, decay, a, below, delta, handed, here, back):
    """∂E/∂a of the `count` neurons below a layer, and the update of what leaves them as it passes.

    back ← Σ w·handed, then w ← w − rate·a·δ − decay·w. `back` may be `delta`, and `handed` too. What several rows hand
    back is added up at once, to the same bits as that of each alone.
    """
    if decay == 0.0:
        _rows_that_stay(weights, start, count, size, width, rate, decay, a, below, delta, handed, here, back)
    else:
        _rows_that_shrink(weights, start, count, size, width, rate, decay, a, below, delta, handed, here, back)

"""The three matrix products of a batch, block by block: what comes in, what is handed back, and the gradient.

Each neuron's numbers for all samples lie side by side, (neurons × samples). A block's sums stay in registers while
their terms pass, so that each number that is read from memory goes into several of them: what bounds such loops is
how much they read. Every sum takes its terms in their order, whatever the block: its bits depend on none of it.

Where fewer neurons are left than a block has, its last ones are the last neuron again, which comes to the same.
"""

import numpy as np

from core.training.compiled.functions import ONE, ZERO, compiled
from core.training.compiled.steps import FOUR, THREE, TWO, fused
from core.training.compiled.vectors import (
    EIGHT,
    HAS_WIDE_REGISTERS,
    load,
    load_first,
    multiply_add,
    spread,
    store,
    store_first,
    sum_up,
    total,
    totals,
    upper_half,
)

SIXTEEN = np.uint64(16)


@fused
def _of_sixteen(factors, k0, k1, k2, k3, down, terms, values, place, length, b0, b1, b2, b3):
    """Four sums Σ factor·value, for sixteen samples each, onto what is given."""
    s00, s10, s20, s30 = spread(b0), spread(b1), spread(b2), spread(b3)
    s01, s11, s21, s31 = s00, s10, s20, s30
    at = ZERO
    for _ in range(terms):
        v0, v1 = load(values, place), load(values, place + EIGHT)
        f0, f1, f2, f3 = (
            spread(factors[k0 + at]),
            spread(factors[k1 + at]),
            spread(factors[k2 + at]),
            spread(factors[k3 + at]),
        )
        s00, s01 = multiply_add(f0, v0, s00), multiply_add(f0, v1, s01)
        s10, s11 = multiply_add(f1, v0, s10), multiply_add(f1, v1, s11)
        s20, s21 = multiply_add(f2, v0, s20), multiply_add(f2, v1, s21)
        s30, s31 = multiply_add(f3, v0, s30), multiply_add(f3, v1, s31)
        at += down
        place += length
    return s00, s01, s10, s11, s20, s21, s30, s31


@fused
def _of_eight(factors, k0, k1, k2, k3, down, terms, values, place, length, b0, b1, b2, b3):
    """The same for eight samples."""
    s0, s1, s2, s3 = spread(b0), spread(b1), spread(b2), spread(b3)
    at = ZERO
    for _ in range(terms):
        v = load(values, place)
        s0 = multiply_add(spread(factors[k0 + at]), v, s0)
        s1 = multiply_add(spread(factors[k1 + at]), v, s1)
        s2 = multiply_add(spread(factors[k2 + at]), v, s2)
        s3 = multiply_add(spread(factors[k3 + at]), v, s3)
        at += down
        place += length
    return s0, s1, s2, s3


@fused
def _of_fewer(factors, k0, k1, k2, k3, down, terms, values, place, length, count, b0, b1, b2, b3):
    """The same for `count` samples, fewer than eight."""
    s0, s1, s2, s3 = spread(b0), spread(b1), spread(b2), spread(b3)
    at = ZERO
    for _ in range(terms):
        v = load_first(values, place, count)
        s0 = multiply_add(spread(factors[k0 + at]), v, s0)
        s1 = multiply_add(spread(factors[k1 + at]), v, s1)
        s2 = multiply_add(spread(factors[k2 + at]), v, s2)
        s3 = multiply_add(spread(factors[k3 + at]), v, s3)
        at += down
        place += length
    return s0, s1, s2, s3


@compiled
def write_sums(factors, first, across, down, terms, size, biases, has_biases, values, below, sums, here, length):
    """sums[j, s] ← bias of j, if there are any, + Σ factors[first + j·across + i·down] · values[i, s] over all i.

    `values` lie from `below` on, (terms × length), `sums` from `here` on, (size × length); the biases are among the
    `factors`. So one function goes forward and back through the same weights.
    """
    j, last = ZERO, size - ONE
    while j < size:
        j1, j2, j3 = min(j + ONE, last), min(j + TWO, last), min(j + THREE, last)
        b0, b1, b2, b3 = 0.0, 0.0, 0.0, 0.0
        if has_biases:
            b0, b1, b2, b3 = factors[biases + j], factors[biases + j1], factors[biases + j2], factors[biases + j3]
        k0, k1, k2, k3 = first + j * across, first + j1 * across, first + j2 * across, first + j3 * across
        z0, z1, z2, z3 = here + j * length, here + j1 * length, here + j2 * length, here + j3 * length
        s = ZERO
        while HAS_WIDE_REGISTERS and s + SIXTEEN <= length:
            s00, s01, s10, s11, s20, s21, s30, s31 = _of_sixteen(
                factors, k0, k1, k2, k3, down, terms, values, below + s, length, b0, b1, b2, b3
            )
            store(sums, z0 + s, s00)
            store(sums, z0 + s + EIGHT, s01)
            store(sums, z1 + s, s10)
            store(sums, z1 + s + EIGHT, s11)
            store(sums, z2 + s, s20)
            store(sums, z2 + s + EIGHT, s21)
            store(sums, z3 + s, s30)
            store(sums, z3 + s + EIGHT, s31)
            s += SIXTEEN
        while s + EIGHT <= length:
            s0, s1, s2, s3 = _of_eight(factors, k0, k1, k2, k3, down, terms, values, below + s, length, b0, b1, b2, b3)
            store(sums, z0 + s, s0)
            store(sums, z1 + s, s1)
            store(sums, z2 + s, s2)
            store(sums, z3 + s, s3)
            s += EIGHT
        if s < length:
            count = length - s
            s0, s1, s2, s3 = _of_fewer(
                factors, k0, k1, k2, k3, down, terms, values, below + s, length, count, b0, b1, b2, b3
            )
            store_first(sums, z0 + s, count, s0)
            store_first(sums, z1 + s, count, s1)
            store_first(sums, z2 + s, count, s2)
            store_first(sums, z3 + s, count, s3)
        j += FOUR


@fused
def _of_four_by_four(a, x0, x1, x2, x3, d, y0, y1, y2, y3, length):
    """Sixteen sums of products, four in a row."""
    nothing = spread(0.0)
    g00, g01, g02, g03 = nothing, nothing, nothing, nothing
    g10, g11, g12, g13 = nothing, nothing, nothing, nothing
    g20, g21, g22, g23 = nothing, nothing, nothing, nothing
    g30, g31, g32, g33 = nothing, nothing, nothing, nothing
    s = ZERO
    while s < length:
        if s + EIGHT <= length:
            d0, d1, d2, d3 = load(d, y0 + s), load(d, y1 + s), load(d, y2 + s), load(d, y3 + s)
            v0, v1, v2, v3 = load(a, x0 + s), load(a, x1 + s), load(a, x2 + s), load(a, x3 + s)
        else:
            left = length - s
            (
                d0,
                d1,
            ) = load_first(d, y0 + s, left), load_first(d, y1 + s, left)
            d2, d3 = load_first(d, y2 + s, left), load_first(d, y3 + s, left)
            v0, v1 = load_first(a, x0 + s, left), load_first(a, x1 + s, left)
            v2, v3 = load_first(a, x2 + s, left), load_first(a, x3 + s, left)
        g00, g01 = multiply_add(v0, d0, g00), multiply_add(v0, d1, g01)
        g02, g03 = multiply_add(v0, d2, g02), multiply_add(v0, d3, g03)
        g10, g11 = multiply_add(v1, d0, g10), multiply_add(v1, d1, g11)
        g12, g13 = multiply_add(v1, d2, g12), multiply_add(v1, d3, g13)
        g20, g21 = multiply_add(v2, d0, g20), multiply_add(v2, d1, g21)
        g22, g23 = multiply_add(v2, d2, g22), multiply_add(v2, d3, g23)
        g30, g31 = multiply_add(v3, d0, g30), multiply_add(v3, d1, g31)
        g32, g33 = multiply_add(v3, d2, g32), multiply_add(v3, d3, g33)
        s += EIGHT
    return (
        totals((g00, g01, g02, g03, g10, g11, g12, g13)),
        totals((g20, g21, g22, g23, g30, g31, g32, g33)),
    )


@compiled
def write_products_by_four(a, below, rows, delta, here, columns, length, gradient, start):
    """gradient[start + i·columns + j] ← Σ a[i, s]·δ[j, s] over all samples s."""
    i, last_row, last = ZERO, rows - ONE, columns - ONE
    while i < rows:
        i1, i2, i3 = min(i + ONE, last_row), min(i + TWO, last_row), min(i + THREE, last_row)
        j = ZERO
        while j < columns:
            j1, j2, j3 = min(j + ONE, last), min(j + TWO, last), min(j + THREE, last)
            g01, g23 = _of_four_by_four(
                a, below + i * length, below + i1 * length, below + i2 * length, below + i3 * length,
                delta, here + j * length, here + j1 * length, here + j2 * length, here + j3 * length, length,
            )  # fmt: skip
            k, count = start + j, min(FOUR, columns - j)
            store_first(gradient, k + i * columns, count, g01)
            store_first(gradient, k + i1 * columns, count, upper_half(g01))
            store_first(gradient, k + i2 * columns, count, g23)
            store_first(gradient, k + i3 * columns, count, upper_half(g23))
            j += FOUR
        i += FOUR


@compiled
def write_products_by_two(a, below, rows, delta, here, columns, length, gradient, start):
    """The same where a block of sixteen sums would not stay in registers."""
    i = ZERO
    while i < rows:
        i1, j = min(i + ONE, rows - ONE), ZERO
        x0, x1 = below + i * length, below + i1 * length
        while j < columns:
            j1 = min(j + ONE, columns - ONE)
            y0, y1 = here + j * length, here + j1 * length
            g00 = g01 = g10 = g11 = spread(0.0)
            s = ZERO
            while s < length:
                if s + EIGHT <= length:
                    d0, d1, v0, v1 = load(delta, y0 + s), load(delta, y1 + s), load(a, x0 + s), load(a, x1 + s)
                else:
                    left = length - s
                    d0, d1 = load_first(delta, y0 + s, left), load_first(delta, y1 + s, left)
                    v0, v1 = load_first(a, x0 + s, left), load_first(a, x1 + s, left)
                g00, g01 = multiply_add(v0, d0, g00), multiply_add(v0, d1, g01)
                g10, g11 = multiply_add(v1, d0, g10), multiply_add(v1, d1, g11)
                s += EIGHT
            k, k1 = start + i * columns, start + i1 * columns
            gradient[k + j], gradient[k + j1] = total(g00), total(g01)
            gradient[k1 + j], gradient[k1 + j1] = total(g10), total(g11)
            j += TWO
        i += TWO


write_products = write_products_by_four if HAS_WIDE_REGISTERS else write_products_by_two


@compiled
def write_row_sums(values, here, size, length, sums, start):
    """sums[start + j] ← Σ values[j, s] over all samples s."""
    for j in range(size):
        sums[start + j] = sum_up(values, here + j * length, length)

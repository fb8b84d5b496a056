"""The compiled loop for one sample an iteration.

Parameters lie as in the flat vector: a layer's weights row by row, (fan_in, fan_out), so that what leaves a neuron is
contiguous. Back, the row that leaves a neuron gives ∂E/∂a of that neuron and is updated as it passes. In the first
layer nothing is handed back, but what comes in next is known: its rows add to the next sums as they are updated, so
that each weight there is touched once in an iteration. No gradient is ever stored.

Layers of few neurons go without what only pays in wide ones. Nothing here may be imported before it is needed, see
`core.training.kernel`; what is said there of indices and of letters is in `core.training.compiled.functions`.
"""

import math

import numpy as np

from core.training.compiled.functions import (
    ONE,
    ZERO,
    activate,
    activation,
    compiled,
    compiled_for_sums,
    penalty,
    slope,
    softmax,
    times_slope,
)
from core.training.compiled.layout import in_registers, laid_out, move, zeros
from core.training.compiled.losses import (
    NOTHING,
    add_deltas_of_complements,
    complement,
    complements,
    delta_of_logarithm,
    loss_at_an_end,
    loss_of_logarithm,
    loss_slope,
    loss_term,
    loss_whole,
    output_slopes,
    softmax_deltas,
    write_terms,
)
from core.training.compiled.rows import add_up as add_up_eights
from core.training.compiled.rows import add_up_in_turn, back_and_update, move_biases, update_and_add_up
from core.training.compiled.steps import FOUR, THREE, TWO, add_up, fused, keep, where
from core.training.compiled.table_code import BINARY_CROSS_ENTROPY, LAST_WITHOUT_LOGARITHM, SOFTMAX
from core.training.compiled.vectors import sum_up

WIDE = np.uint64(8)  # neurons: from here on a layer's loops are worth vectorising
MANY = 100  # inputs: from here on it pays to look for those that are 0

# Put in place, as batches don't: a call writes seven numbers for each array to memory and reads them again, and a few
# neurons are computed as fast.
_activate, _times_slope = fused(activate.py_func), fused(times_slope.py_func)
_write_terms, _output_slopes = fused(write_terms.py_func), fused(output_slopes.py_func)


@compiled_for_sums
def _back_and_update(weights, start, count, size, rate, decay, a, below, delta, handed, here, back):
    """∂E/∂a of the neurons below a layer, and the update of what leaves them as it passes.

    back ← Σ w·handed, then w ← w − rate·a·δ − decay·w, for each of `count` rows, from the last to the first, which
    the next forward pass begins with; four at a time, so that δ is read a quarter as often.
    """
    left = count
    while left >= FOUR:
        left -= FOUR
        k = below + left
        s0, s1, s2, s3 = rate * a[k], rate * a[k + ONE], rate * a[k + TWO], rate * a[k + THREE]
        row0 = start + left * size
        row1, row2, row3 = row0 + size, row0 + TWO * size, row0 + THREE * size
        back0, back1, back2, back3 = 0.0, 0.0, 0.0, 0.0
        for j in range(size):
            d, h = delta[here + j], handed[here + j]
            old0, old1, old2, old3 = weights[row0 + j], weights[row1 + j], weights[row2 + j], weights[row3 + j]
            back0 += h * old0
            back1 += h * old1
            back2 += h * old2
            back3 += h * old3
            weights[row0 + j] = old0 - s0 * d - decay * old0
            weights[row1 + j] = old1 - s1 * d - decay * old1
            weights[row2 + j] = old2 - s2 * d - decay * old2
            weights[row3 + j] = old3 - s3 * d - decay * old3
        back[k], back[k + ONE], back[k + TWO], back[k + THREE] = back0, back1, back2, back3
    while left > ZERO:
        left -= ONE
        k, row0, back0 = below + left, start + left * size, 0.0
        s0 = rate * a[k]
        for j in range(size):
            old0 = weights[row0 + j]
            back0 += handed[here + j] * old0
            weights[row0 + j] = old0 - s0 * delta[here + j] - decay * old0
        back[k] = back0


@fused
def _rows_that_count(inputs, came_in, comes_in, rows):
    """Write to `rows` where one of two samples is not 0, and say how many such places there are.

    Counted without a branch, as no processor foresees where there is ink.
    """
    count = ZERO
    for i in range(np.uint64(len(rows))):
        rows[count] = i
        count += np.uint64((inputs[came_in, i] != 0.0) | (inputs[comes_in, i] != 0.0))
    return count


@compiled
def _update_and_add_up(weights, start, size, rate, decay, inputs, came_in, comes_in, rows, count, delta, here, z):
    """Update the rows of the first layer, and add up what the next sample makes of them, in one go through memory.

    w ← w − rate·x·δ − decay·w, then z ← z + w·x of the next sample. `came_in` is the sample that the update is of,
    `comes_in` the next one; the first `count` of `rows` are taken. Where both are 0, as most of a large picture is, a
    row adds nothing, and without decay it stays as it is. Four rows at a time, so that the sums are read and written a
    quarter as often; each sum takes one row after the other, whichever go together, so that a run comes to the same
    bits wherever it is cut.
    """
    gone = ZERO
    while gone + FOUR <= count:
        i0, i1, i2, i3 = rows[gone], rows[gone + ONE], rows[gone + TWO], rows[gone + THREE]
        s0, s1 = rate * inputs[came_in, i0], rate * inputs[came_in, i1]
        s2, s3 = rate * inputs[came_in, i2], rate * inputs[came_in, i3]
        x0, x1, x2, x3 = inputs[comes_in, i0], inputs[comes_in, i1], inputs[comes_in, i2], inputs[comes_in, i3]
        row0, row1, row2, row3 = start + i0 * size, start + i1 * size, start + i2 * size, start + i3 * size
        for j in range(size):
            d = delta[here + j]
            w0 = weights[row0 + j] - s0 * d - decay * weights[row0 + j]
            w1 = weights[row1 + j] - s1 * d - decay * weights[row1 + j]
            w2 = weights[row2 + j] - s2 * d - decay * weights[row2 + j]
            w3 = weights[row3 + j] - s3 * d - decay * weights[row3 + j]
            weights[row0 + j] = w0
            weights[row1 + j] = w1
            weights[row2 + j] = w2
            weights[row3 + j] = w3
            z[here + j] = (((z[here + j] + x0 * w0) + x1 * w1) + x2 * w2) + x3 * w3
        gone += FOUR
    while gone < count:
        i0 = rows[gone]
        s0, x0, row0 = rate * inputs[came_in, i0], inputs[comes_in, i0], start + i0 * size
        for j in range(size):
            w0 = weights[row0 + j] - s0 * delta[here + j] - decay * weights[row0 + j]
            weights[row0 + j] = w0
            z[here + j] += x0 * w0
        gone += ONE


@compiled
def train_one_by_one(
    parameters, room, count, inputs, targets, order, turn, sizes, places, starts, kinds, options, trained, loss,
    slope_kinds, slope_options, sign, skips_output, sequential, rate, l2, due, stride, rows, row, errors,
):  # fmt: skip
    """Train `count` iterations of one sample each, and record every state that comes of them.

    `parameters` are changed in place; where there is `room`, as `room_for` gives it, they are laid out there meanwhile,
    in rows of whole eights. The sample of the first state is order[turn], of the next one order[turn + 1],
    and so on; at its end `order` begins anew. After `due` iterations, and then after every `stride`, the parameters are
    written to rows[row], rows[row + 1] …; the error of each state in turn to `errors`. It stops before the first
    state whose error is not finite, and says how many states were recorded.
    """
    depth = np.uint64(len(kinds))
    top, fan, outputs, length = depth - ONE, sizes[ZERO], sizes[depth], np.uint64(len(parameters))
    weights, widths, flat_starts, is_laid_out = parameters, sizes, starts, len(room) > 0
    if is_laid_out:
        weights, widths, places, starts = laid_out(room, sizes, flat_starts, WIDE - ONE)
        move(parameters, sizes, flat_starts, weights, widths, starts, True)
    neurons, last = places[depth + ONE], places[depth]
    a, z, delta = zeros(neurons), zeros(neurons), zeros(neurons)
    by_output, terms, rest, total = zeros(neurons), zeros(neurons), zeros(neurons), np.empty(1)
    at_once = in_registers(outputs, widths[depth])
    t, signs = zeros(at_once), zeros(at_once)
    for j in range(outputs):
        signs[j] = sign
    decay = rate * l2
    turns, shown = np.uint64(len(order)), np.uint64(len(inputs))
    begins_wide, takes_all, recorded = sizes[ONE] >= WIDE, decay != 0.0 or fan < MANY, count
    rows_that_count, rows_counted = np.empty(fan, np.uint64), fan
    for i in range(fan):
        rows_that_count[i] = i

    for done in range(-1, count):
        sample = order[turn]
        turn += ONE
        if turn == turns:
            turn = ZERO
        if sample != shown:
            shown = sample
            if not begins_wide:
                for i in range(fan):
                    a[i] = inputs[sample, i]
            for j in range(outputs):
                t[j] = targets[sample, j]

        for layer in range(depth):
            m, n, below, here, start, biases, has_biases = where(layer, sizes, places, starts, ONE)
            width = widths[layer + ONE]
            kind, option = kinds[layer], options[layer]
            if n < WIDE:
                for j in range(n):
                    sop = weights[biases + j] if has_biases else 0.0
                    k = start + j
                    for i in range(m):
                        sop += a[below + i] * weights[k]
                        k += n
                    z[here + j] = sop
                    a[here + j] = activation(kind, option, sop)
            else:
                if not is_laid_out and (layer > ZERO or done < 0):
                    for j in range(n):
                        z[here + j] = weights[biases + j] + 0.0 if has_biases else 0.0
                if layer > ZERO and is_laid_out:
                    add_up_eights(a, below, m, weights, start, width, biases, has_biases, z, here)
                elif layer > ZERO:
                    add_up(a, below, ONE, m, weights, start, z, here, n)  # four rows of W at a time
                elif done < 0:  # later the update has added up what the sample makes of the new weights
                    if not takes_all:
                        rows_counted = _rows_that_count(inputs, sample, sample, rows_that_count)
                    if is_laid_out:
                        add_up_in_turn(
                            inputs, sample, rows_that_count, rows_counted, weights, start, width, biases, has_biases,
                            z, here,
                        )  # fmt: skip
                    else:
                        _update_and_add_up(
                            weights, start, width, 0.0, 0.0, inputs, sample, sample, rows_that_count, rows_counted,
                            delta, here, z,
                        )  # fmt: skip
                _activate(kind, option, z, a, here, here + in_registers(n, width))
            if kind == SOFTMAX:
                softmax(z, a, here, n, ONE, total)

        if loss > LAST_WITHOUT_LOGARITHM:
            if kinds[top] == SOFTMAX:
                complements(SOFTMAX, options[top], z, a, last, outputs, ONE, rest, total)
            else:
                for k in range(last, last + outputs):
                    rest[k] = complement(kinds[top], options[top], z[k], a[k])
        if done >= 0:
            if loss <= LAST_WITHOUT_LOGARITHM and outputs < WIDE:
                error = 0.0
                for j in range(outputs):
                    error += loss_term(loss, a[last + j], t[j], outputs)
                error = loss_whole(loss, error, outputs)
            elif loss > LAST_WITHOUT_LOGARITHM:
                error = 0.0
                for j in range(outputs):
                    p, q = a[last + j], rest[last + j]
                    if abs(p) > NOTHING and abs(q) > NOTHING:
                        error += loss_of_logarithm(loss, p, q, t[j])
                    else:
                        error += loss_at_an_end(loss, kinds[top], options[top], z, a, rest, last, t, j, outputs, ONE)
            else:
                _write_terms(loss, a, last, t, terms, at_once, outputs)
                error = loss_whole(loss, sum_up(terms, last, outputs), outputs)
            if l2 != 0.0:
                error += 0.5 * l2 * penalty(weights, starts)
            if not math.isfinite(error):
                recorded = done
                break
            errors[np.uint64(done)] = error
            due -= ONE
            if due == ZERO:
                if is_laid_out:
                    move(rows[row], sizes, flat_starts, weights, widths, starts, False)
                else:
                    keep(parameters, length, rows, row)
                row += ONE
                due = stride
        if done == count - 1:
            break

        if loss <= LAST_WITHOUT_LOGARITHM and outputs >= WIDE:
            _output_slopes(loss, signs, a, last, t, delta, at_once, outputs)
            if skips_output or slope_kinds[top] == SOFTMAX:
                for k in range(last, last + outputs):
                    by_output[k] = delta[k]
            if slope_kinds[top] == SOFTMAX:
                softmax_deltas(by_output, a, delta, last, outputs, ONE)
            else:
                _times_slope(slope_kinds[top], slope_options[top], z, a, delta, last, last + at_once)
        elif loss <= LAST_WITHOUT_LOGARITHM:
            for j in range(outputs):
                k = last + j
                by_output[k] = sign * loss_slope(loss, a[k], 0.0, t[j], outputs)
                delta[k] = by_output[k] * slope(slope_kinds[top], slope_options[top], z[k], a[k])
            if slope_kinds[top] == SOFTMAX:
                softmax_deltas(by_output, a, delta, last, outputs, ONE)
        else:
            kind, inner, whole = slope_kinds[top], slope_options[top], 0.0
            if kind == SOFTMAX:
                for j in range(outputs):
                    whole += t[j]
            for j in range(outputs):
                k = last + j
                delta[k] = sign * delta_of_logarithm(loss, kind, inner, z[k], a[k], rest[k], t[j], whole)
            if kind == SOFTMAX and loss == BINARY_CROSS_ENTROPY:
                add_deltas_of_complements(sign, z, a, rest, last, t, outputs, ONE, delta)
            if skips_output:
                for j in range(outputs):
                    by_output[last + j] = sign * loss_slope(loss, a[last + j], rest[last + j], t[j], outputs)

        for passed in range(depth):
            layer = top - passed
            m, n, below, here, start, biases, has_biases = where(layer, sizes, places, starts, ONE)
            width = widths[layer + ONE]
            moves_biases = trained[layer]
            if moves_biases and not (is_laid_out and n >= WIDE):
                for j in range(n):
                    weights[biases + j] -= rate * delta[here + j]
            elif moves_biases and layer > ZERO:  # those of the first layer go with its weights
                move_biases(weights, biases, width, rate, delta, here)
            if layer == ZERO and n >= WIDE:
                coming = order[turn]
                if not takes_all:
                    rows_counted = _rows_that_count(inputs, sample, coming, rows_that_count)
                if is_laid_out:
                    update_and_add_up(
                        weights, start, n, width, biases, has_biases, moves_biases, rate, decay, inputs, sample,
                        coming, rows_that_count, rows_counted, takes_all, delta, here, z,
                    )  # fmt: skip
                else:
                    for j in range(n):
                        z[here + j] = weights[biases + j] + 0.0 if has_biases else 0.0
                    _update_and_add_up(
                        weights, start, width, rate, decay, inputs, sample, coming, rows_that_count, rows_counted,
                        delta, here, z,
                    )  # fmt: skip
                continue
            if layer == ZERO:
                for i in range(m):
                    step, k = rate * a[below + i], start + i * width
                    for j in range(n):
                        old = weights[k + j]
                        weights[k + j] = old - step * delta[here + j] - decay * old
                continue
            kind, option = slope_kinds[layer - ONE], slope_options[layer - ONE]
            skips = passed == ZERO and skips_output
            if n < WIDE or sequential:
                for i in range(m):
                    back, step, k = 0.0, rate * a[below + i], start + i * width
                    for j in range(here, here + n):
                        old, handed = weights[k], by_output[j] if skips else delta[j]
                        new = old - step * delta[j] - decay * old
                        back += handed * (new if sequential else old)
                        weights[k] = new
                        k += ONE
                    delta[below + i] = back * slope(kind, option, z[below + i], a[below + i])
            else:
                if is_laid_out and skips:
                    back_and_update(weights, start, m, n, width, rate, decay, a, below, delta, by_output, here, delta)
                elif is_laid_out:
                    back_and_update(weights, start, m, n, width, rate, decay, a, below, delta, delta, here, delta)
                elif skips:
                    _back_and_update(weights, start, m, n, rate, decay, a, below, delta, by_output, here, delta)
                else:
                    _back_and_update(weights, start, m, n, rate, decay, a, below, delta, delta, here, delta)
                _times_slope(kind, option, z, a, delta, below, below + in_registers(m, widths[layer]))
    if is_laid_out:
        move(parameters, sizes, flat_starts, weights, widths, starts, False)
    return recorded

"""The compiled loop for one sample an iteration.

Parameters lie as in the flat vector: a layer's weights row by row, (fan_in, fan_out), so that what leaves a neuron is
contiguous. Back, the row that leaves a neuron gives ∂E/∂a of that neuron and is updated as it passes: each weight is
touched twice in an iteration, once forward and once back, and no gradient is ever stored.

Layers of few neurons go without what only pays in wide ones. Nothing here may be imported before it is needed, see
`core.training.kernel`; what is said there of indices and of letters is in `core.training.compiled.functions`.
"""

import math

import numpy as np

from core.training.compiled.functions import (
    ONE,
    SOFTMAX,
    ZERO,
    activate,
    activation,
    compiled,
    compiled_for_sums,
    penalty,
    slope,
    softmax,
)
from core.training.compiled.losses import (
    BINARY_CROSS_ENTROPY,
    LAST_WITHOUT_LOGARITHM,
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
    losses,
    softmax_deltas,
)
from core.training.compiled.steps import add_up, keep, where

WIDE = np.uint64(8)  # neurons: from here on a layer's loops are worth vectorising


@compiled_for_sums
def _back_and_update(weights, row, size, step, decay, delta, handed, here, sequential):
    """∂E/∂a of the neuron that `row` leaves, and the row's update as it passes.

    w ← w − step·δ − decay·w, where `step` is the learning rate times what came in, `decay` the learning rate times l2.
    """
    back = 0.0
    if sequential:
        for j in range(size):
            new = weights[row + j] - step * delta[here + j] - decay * weights[row + j]
            back += handed[here + j] * new
            weights[row + j] = new
    else:
        for j in range(size):
            old = weights[row + j]
            back += handed[here + j] * old
            weights[row + j] = old - step * delta[here + j] - decay * old
    return back


@compiled
def train_one_by_one(
    parameters, count, inputs, targets, order, turn, sizes, places, starts, kinds, options, trained, loss, slope_kinds,
    slope_options, sign, skips_output, sequential, rate, l2, due, stride, rows, row, errors,
):  # fmt: skip
    """Train `count` iterations of one sample each, and record every state that comes of them.

    `parameters` are changed in place. The sample of the first state is order[turn], of the next one order[turn + 1],
    and so on; at its end `order` begins anew. After `due` iterations, and then after every `stride`, the parameters are
    written to rows[row], rows[row + 1] …; the error of each state in turn to `errors`. It stops before the first
    state whose error is not finite, and says how many states were recorded.
    """
    depth, neurons = np.uint64(len(kinds)), places[len(places) - 1]
    a, z, delta, by_output = np.empty(neurons), np.empty(neurons), np.empty(neurons), np.empty(neurons)
    rest = np.empty(neurons)
    last, top = places[depth], depth - ONE
    fan, outputs, length = sizes[ZERO], sizes[depth], np.uint64(len(parameters))
    t, total = np.empty(outputs), np.empty(1)
    decay = rate * l2
    turns, shown = np.uint64(len(order)), np.uint64(len(inputs))

    for done in range(-1, count):
        sample = order[turn]
        turn += ONE
        if turn == turns:
            turn = ZERO
        if sample != shown:
            shown = sample
            for i in range(fan):
                a[i] = inputs[sample, i]
            for j in range(outputs):
                t[j] = targets[sample, j]

        for layer in range(depth):
            m, n, below, here, start, biases, has_biases = where(layer, sizes, places, starts, ONE)
            kind, option = kinds[layer], options[layer]
            if n < WIDE:
                for j in range(n):
                    sop = parameters[biases + j] if has_biases else 0.0
                    k = start + j
                    for i in range(m):
                        sop += a[below + i] * parameters[k]
                        k += n
                    z[here + j] = sop
                    a[here + j] = activation(kind, option, sop)
            else:
                for j in range(n):
                    z[here + j] = parameters[biases + j] if has_biases else 0.0
                add_up(a, below, ONE, m, parameters, start, z, here, n)  # four rows of W at a time
                activate(kind, option, z, a, here, here + n)
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
                error = losses(loss, kinds[top], options[top], z, a, rest, last, t, outputs, ONE)
            if l2 != 0.0:
                error += 0.5 * l2 * penalty(parameters, starts)
            if not math.isfinite(error):
                return done
            errors[np.uint64(done)] = error
            due -= ONE
            if due == ZERO:
                keep(parameters, length, rows, row)
                row += ONE
                due = stride
        if done == count - 1:
            break

        if loss <= LAST_WITHOUT_LOGARITHM:
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
            m, n, below, here, start, biases, _ = where(layer, sizes, places, starts, ONE)
            if trained[layer]:
                for j in range(n):
                    parameters[biases + j] -= rate * delta[here + j]
            if layer == ZERO:
                for i in range(m):
                    step, k = rate * a[below + i], start + i * n
                    for j in range(n):
                        old = parameters[k + j]
                        parameters[k + j] = old - step * delta[here + j] - decay * old
                continue
            kind, option = slope_kinds[layer - ONE], slope_options[layer - ONE]
            skips = passed == ZERO and skips_output
            if n < WIDE:
                for i in range(m):
                    back, step, k = 0.0, rate * a[below + i], start + i * n
                    for j in range(n):
                        old = parameters[k + j]
                        new = old - step * delta[here + j] - decay * old
                        handed = by_output[here + j] if skips else delta[here + j]
                        back += handed * (new if sequential else old)
                        parameters[k + j] = new
                    delta[below + i] = back * slope(kind, option, z[below + i], a[below + i])
            else:
                handed_back = by_output if skips else delta
                for gone in range(m):
                    i = m - ONE - gone  # from the last row to the first, which the next forward pass begins with
                    back = _back_and_update(
                        parameters, start + i * n, n, rate * a[below + i], decay, delta, handed_back, here, sequential
                    )
                    delta[below + i] = back * slope(kind, option, z[below + i], a[below + i])
    return count

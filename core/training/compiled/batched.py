"""The compiled loop for batches: each neuron's numbers for all samples side by side, (neurons × samples).

So every loop runs along the samples, and is vectorised, the exponentials of the activations too. The sums over a
layer's neurons, and those over the samples of which gradients are made, are matrix products, see `products`.
Indices and letters: see `core.training.compiled.functions`.
"""

import math

import numpy as np

from core.training.compiled.functions import (
    ONE,
    ZERO,
    activate,
    compiled,
    penalty,
    put_in_place,
    softmax,
    times_slope,
)
from core.training.compiled.layout import empty
from core.training.compiled.losses import (
    add_deltas_of_complements,
    complements,
    deltas_of_logarithms,
    loss_slope,
    loss_slopes,
    losses,
    softmax_deltas,
)
from core.training.compiled.products import write_products, write_row_sums, write_sums
from core.training.compiled.steps import keep, where
from core.training.compiled.table_code import (
    BINARY_CROSS_ENTROPY,
    LAST_WITHOUT_LOGARITHM,
    OPTIMIZER_NUMBERS,
    SCHEDULE_NUMBERS,
    SOFTMAX,
    made,
    rates,
    steps,
)

PLAIN, CONSTANT = OPTIMIZER_NUMBERS["sgd"], SCHEDULE_NUMBERS["constant"]
OF_RATES = {"floor": math.floor, "cos": math.cos, "pi": math.pi}
OF_STEPS = {"sqrt": math.sqrt, "np": np}


@compiled
def _update(parameters, gradient, start, biases, end, trained, rate, decay):
    """Update one layer, w ← w − rate·∂J/∂w, where `rate` holds each sample's share already."""
    for k in range(start, biases):
        parameters[k] = parameters[k] - rate * gradient[k] - decay * parameters[k]
    if trained:
        for k in range(biases, end):
            parameters[k] -= rate * gradient[k]


rate_at = put_in_place(made(rates("rate_at(kind, options, rate, k)"), __file__, OF_RATES))
"""The learning rate at state k."""

take_step = compiled(
    made(
        steps("take_step(kind, options, parameters, gradient, count, first, end, update, rate, shrinking)"),
        __file__,
        OF_STEPS,
    )
)
"""What an optimizer makes of the gradients from `first` to `end`."""


@compiled
def _add_penalties(parameters, gradient, start, biases, end, share, l2, l1):
    """∂J/∂w and ∂J/∂b of a layer from the sums over its samples; `share` is that of each sample in J."""
    for k in range(start, biases):
        w = parameters[k]
        g = share * gradient[k] + l2 * w
        gradient[k] = g + (l1 if w > 0.0 else -l1 if w < 0.0 else 0.0)
    for k in range(biases, end):
        gradient[k] *= share


@compiled
def _sum_of_sizes(parameters, starts):
    """Σ |w| over all weights."""
    total = 0.0
    for layer in range(len(starts)):
        for k in range(starts[layer, 0], starts[layer, 1]):
            total += abs(parameters[k])
    return total


@compiled
def _propagate_back(parameters, start, fan_in, size, handed, here, delta, below, samples):
    """∂E/∂a of the layer below, into `delta`, by the weights as they are now."""
    write_sums(parameters, start, size, ONE, size, fan_in, start, False, handed, here, delta, below, samples)


@compiled
def train_in_batches(
    parameters, count, inputs, targets, order, turn, batch, epoch, sizes, places, starts, kinds, options, trained,
    loss, slope_kinds, slope_options, sign, skips_output, sequential, rate, l2, mean, due, stride, rows, row, errors,
    l1, optimizer, optimizer_options, shrinking, schedule, schedule_options, state, first_update,
):  # fmt: skip
    """Train `count` iterations of one batch each, and record every state that comes of them.

    As `train_one_by_one` of `core.training.compiled.online`, but for the order: the batch of the first state begins at
    order[turn], and has `batch` samples, or as many as are left of an epoch of `epoch`. `mean` says that J is the
    batch's mean, not its sum. What an optimizer carries stands behind the parameters; `state` is the number of the
    first state, and `first_update` the optimizer's k of the first iteration.
    """
    depth = np.uint64(len(kinds))
    room = places[len(places) - 1] * batch
    a, z, delta, by_output, rest = empty(room), empty(room), empty(room), empty(room), empty(room)
    top, fan, outputs, length = depth - ONE, sizes[ZERO], sizes[depth], np.uint64(len(parameters))
    t, total = empty(outputs * batch), empty(batch)
    initial_rate, decay = rate, rate * l2
    # Plain gradient descent updates a layer as it goes back; everything else first needs the whole gradient.
    is_plain = optimizer == PLAIN and l1 == 0.0
    own = starts[top, 2]
    gradient = np.empty(own)
    turns = np.uint64(len(order))
    always_the_same = batch == epoch and turns == epoch  # one batch an epoch, and every epoch in the same order
    within, samples = turn % epoch, batch

    for done in range(-1, count):
        if done < 0 or not always_the_same:
            samples = min(batch, epoch - within)
            for s in range(samples):
                sample = order[turn + s]
                for i in range(fan):
                    a[i * samples + s] = inputs[sample, i]
                for j in range(outputs):
                    t[j * samples + s] = targets[sample, j]
            turn += samples
            within += samples
            if within == epoch:
                within = ZERO
            if turn == turns:
                turn = ZERO

        for layer in range(depth):
            m, n, below, here, start, biases, has_biases = where(layer, sizes, places, starts, samples)
            write_sums(parameters, start, ONE, n, m, n, biases, has_biases, a, below, z, here, samples)
            if kinds[layer] == SOFTMAX:
                softmax(z, a, here, n, samples, total)
            else:
                activate(kinds[layer], options[layer], z, a, here, here + n * samples)

        last, share = places[depth] * samples, 1.0 / samples
        if loss > LAST_WITHOUT_LOGARITHM:
            complements(kinds[top], options[top], z, a, last, outputs, samples, rest, total)
        if done >= 0:
            error = losses(loss, kinds[top], options[top], z, a, rest, last, t, outputs, samples, by_output) * share
            if l2 != 0.0:
                error += 0.5 * l2 * penalty(parameters, starts) * (1.0 if mean else share)
            if l1 != 0.0:
                error += l1 * _sum_of_sizes(parameters, starts) * (1.0 if mean else share)
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
            if slope_kinds[top] == SOFTMAX or skips_output:
                loss_slopes(loss, sign, a, last, t, by_output, outputs * samples, outputs)
            if slope_kinds[top] == SOFTMAX:
                softmax_deltas(by_output, a, delta, last, outputs, samples)
            else:
                loss_slopes(loss, sign, a, last, t, delta, outputs * samples, outputs)
                times_slope(slope_kinds[top], slope_options[top], z, a, delta, last, last + outputs * samples)
        else:
            kind, inner = slope_kinds[top], slope_options[top]
            deltas_of_logarithms(loss, sign, kind, inner, z, a, rest, last, t, outputs, samples, delta, total)
            if kind == SOFTMAX and loss == BINARY_CROSS_ENTROPY:
                add_deltas_of_complements(sign, z, a, rest, last, t, outputs, samples, delta)
            if skips_output:
                for k in range(outputs * samples):
                    by_output[last + k] = sign * loss_slope(loss, a[last + k], rest[last + k], t[k], outputs)

        if schedule != CONSTANT:
            rate = rate_at(schedule, schedule_options, initial_rate, state + (done + 1.0))
            decay = rate * l2
        rate_each = rate * share if mean else rate
        for passed in range(depth):
            layer = top - passed
            m, n, below, here, start, biases, _ = where(layer, sizes, places, starts, samples)
            handed = by_output if passed == ZERO and skips_output else delta
            if layer > ZERO and not sequential:
                _propagate_back(parameters, start, m, n, handed, here, delta, below, samples)
            write_products(a, below, m, delta, here, n, samples, gradient, start)
            end = starts[layer, 2]
            if end > biases:
                write_row_sums(delta, here, n, samples, gradient, biases)
            if is_plain:
                _update(parameters, gradient, start, biases, end, trained[layer], rate_each, decay)
            else:
                _add_penalties(parameters, gradient, start, biases, end, share if mean else 1.0, l2, l1)
            if layer > ZERO:
                if sequential:
                    _propagate_back(parameters, start, m, n, handed, here, delta, below, samples)
                kind, option = slope_kinds[layer - ONE], slope_options[layer - ONE]
                times_slope(kind, option, z, a, delta, below, below + m * samples)
        if not is_plain:
            update = first_update + (done + 1.0)
            for layer in range(depth):
                start, biases, end = starts[layer, 0], starts[layer, 1], starts[layer, 2]
                take_step(
                    optimizer, optimizer_options, parameters, gradient, own, start, biases, update, rate,
                    rate * shrinking,
                )  # fmt: skip
                if trained[layer]:
                    take_step(optimizer, optimizer_options, parameters, gradient, own, biases, end, update, rate, 0.0)
    return count

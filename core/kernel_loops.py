"""The loops of compiled training, as numba compiles them: one sample an iteration, or a batch.

Here is what `core.network` and `core.training` say, once more, with whole numbers for what is chosen there by class.
Parameters lie as in the flat vector: a layer's weights row by row, (fan_in, fan_out), so that what leaves a neuron is
contiguous. Forward, each row is added to the SOPs; back, the same row gives ∂E/∂a of its neuron and is
updated as it passes, so each weight is touched twice in an iteration and no gradient is ever stored.

Nothing here may be called before numba has been loaded: see `core.kernel`.
"""

import math

import numba
import numpy as np

IDENTITY, SIGMOID, TANH, RELU, LEAKY_RELU, SOFTMAX = range(6)
SQUARED, HALF_SQUARED, MEAN_SQUARED, CROSS_ENTROPY, BINARY_CROSS_ENTROPY = range(5)
RIGHT, SEQUENTIAL, WRONG_SIGN, UNSCALED, MISSING_OUTPUT, SQUARE_ONLY = range(6)
TINY = 8  # neurons: rows shorter than this are not worth a view of their own

# Rounding may be shared out otherwise than NumPy does it, but infinity and NaN stay what they are.
_OPTIONS = {"nogil": True, "cache": True, "error_model": "numpy", "fastmath": {"contract", "reassoc", "nsz", "arcp"}}
_compile = numba.njit(**_OPTIONS)


@_compile
def _activate(z, a, first, end, kind, option):
    """Activations a = f(z) of one layer."""
    if kind == SIGMOID:
        for j in range(first, end):
            a[j] = 1.0 / (1.0 + math.exp(-option * z[j]))
    elif kind == TANH:
        for j in range(first, end):
            a[j] = math.tanh(z[j])
    elif kind == RELU:
        for j in range(first, end):
            a[j] = z[j] if z[j] > 0.0 or z[j] != z[j] else 0.0
    elif kind == LEAKY_RELU:
        for j in range(first, end):
            a[j] = z[j] if z[j] > 0.0 else option * z[j]
    elif kind == SOFTMAX:
        top = z[first]
        for j in range(first, end):
            if z[j] > top or z[j] != z[j]:
                top = z[j]
        total = 0.0
        for j in range(first, end):
            a[j] = math.exp(z[j] - top)
            total += a[j]
        for j in range(first, end):
            a[j] /= total
    else:
        for j in range(first, end):
            a[j] = z[j]


@_compile
def _slope(z, f, kind, option, rule, hidden):
    """∂a/∂z of one neuron, as the rule takes it."""
    if kind == SIGMOID:
        if rule == SQUARE_ONLY and hidden:
            return option * (1.0 - f * f)
        if rule == UNSCALED:
            return f * (1.0 - f)
        return option * f * (1.0 - f)
    if kind == TANH:
        return 1.0 - f * f
    if kind == RELU:
        return 1.0 if z > 0.0 else 0.0
    if kind == LEAKY_RELU:
        return 1.0 if z > 0.0 else option
    return 1.0


@_compile
def _add_row(row, factor, sums):
    for j in range(len(row)):
        sums[j] += factor * row[j]


@_compile
def _forward(parameters, a, z, sizes, places, starts, kinds, options):
    """All layers' SOPs and activations; the inputs stand in `a` already."""
    for layer in range(len(kinds)):
        m, n = sizes[layer], sizes[layer + 1]
        below, here = places[layer], places[layer + 1]
        weights, biases, end = starts[layer, 0], starts[layer, 1], starts[layer, 2]
        if end > biases:
            for j in range(n):
                z[here + j] = parameters[biases + j]
        else:
            for j in range(n):
                z[here + j] = 0.0
        if n < TINY:
            for i in range(m):
                factor = a[below + i]
                row = weights + i * n
                for j in range(n):
                    z[here + j] += factor * parameters[row + j]
        else:
            for i in range(m):
                row = weights + i * n
                _add_row(parameters[row : row + n], a[below + i], z[here : here + n])
        _activate(z, a, here, here + n, kinds[layer], options[layer])


@_compile
def _times_log(t, p):
    """t·ln p, where t = 0 silences even an infinite logarithm."""
    return 0.0 if t == 0.0 else t * math.log(p)


@_compile
def _loss(a, last, targets, sample, kind):
    """E of one sample, whose outputs stand in `a` from `last` on."""
    total, n = 0.0, targets.shape[1]
    if kind <= MEAN_SQUARED:
        for j in range(n):
            apart = a[last + j] - targets[sample, j]
            total += apart * apart
        if kind == HALF_SQUARED:
            total *= 0.5
        elif kind == MEAN_SQUARED:
            total /= n
    elif kind == CROSS_ENTROPY:
        for j in range(n):
            total -= _times_log(targets[sample, j], a[last + j])
    else:
        for j in range(n):
            p, t = a[last + j], targets[sample, j]
            total -= _times_log(t, p) + _times_log(1.0 - t, 1.0 - p)
    return total


@_compile
def _from_the_error(a, z, last, targets, sample, by_output, delta, loss, kind, option, rule):
    """∂E/∂p and ∂E/∂z at the outputs of one sample, which stand in `a`, `z` and `delta` from `last` on."""
    n = targets.shape[1]
    sign = -1.0 if rule == WRONG_SIGN else 1.0
    for j in range(n):
        p, t = a[last + j], targets[sample, j]
        if loss == SQUARED:
            slope = 2.0 * (p - t)
        elif loss == HALF_SQUARED:
            slope = p - t
        elif loss == MEAN_SQUARED:
            slope = 2.0 * (p - t) / n
        elif loss == CROSS_ENTROPY:
            slope = 0.0 if t == 0.0 else -t / p
        else:
            slope = (0.0 if t == 1.0 else (1.0 - t) / (1.0 - p)) - (0.0 if t == 0.0 else t / p)
        by_output[j] = sign * slope
    if kind == SOFTMAX:
        mean, whole = 0.0, 0.0
        for j in range(n):
            mean += by_output[j] * a[last + j]
            whole += targets[sample, j]
        for j in range(n):
            p = a[last + j]
            if loss == CROSS_ENTROPY:
                delta[last + j] = sign * (p * whole - targets[sample, j])
            else:
                delta[last + j] = p * (by_output[j] - mean)
    else:
        for j in range(n):
            delta[last + j] = by_output[j] * _slope(z[last + j], a[last + j], kind, option, rule, False)


@_compile
def _back_and_update(row, came_in, delta, handed, rate, decay, sequential):
    """∂E/∂a of the neuron that `row` leaves, and the row's update as it passes.

    w ← w − rate · (δ·a + l2·w), where `rate` is the learning rate and `decay` the learning rate times l2.
    """
    back = 0.0
    step = rate * came_in
    for j in range(len(row)):
        old = row[j]
        new = old - step * delta[j] - decay * old
        back += handed[j] * (new if sequential else old)
        row[j] = new
    return back


@_compile
def _penalty(parameters, starts):
    """Σ w² over all weights."""
    total = 0.0
    for layer in range(len(starts)):
        for place in range(starts[layer, 0], starts[layer, 1]):
            total += parameters[place] * parameters[place]
    return total


@_compile
def train_one_by_one(
    parameters, state, count, inputs, targets, order, turns, sizes, places, starts, kinds, options, trained, loss, rule,
    rate, l2, stride, rows, errors,
):  # fmt: skip
    """Train `count` iterations of one sample each, from `state`, and record every state that comes of them.

    `parameters` are changed in place. States whose number is a multiple of `stride` are written to
    rows[state // stride], the error of each in turn to `errors`. `order` holds the sample of each state from number
    `turns` on; where that is below 0, the samples in the order in which they come again and again. It stops
    before the first state whose error is not finite, and says how many states were recorded.
    """
    depth, neurons = len(kinds), places[len(places) - 1]
    a, z, delta = np.empty(neurons), np.empty(neurons), np.empty(neurons)
    by_output = np.empty(sizes[depth])
    last = places[depth]
    samples = len(order)
    sample = order[state % samples] if turns < 0 else order[state - turns]
    for i in range(sizes[0]):
        a[i] = inputs[sample, i]
    _forward(parameters, a, z, sizes, places, starts, kinds, options)
    decay = rate * l2
    for done in range(count):
        _from_the_error(a, z, last, targets, sample, by_output, delta, loss, kinds[depth - 1], options[depth - 1], rule)
        for layer in range(depth - 1, -1, -1):
            m, n = sizes[layer], sizes[layer + 1]
            below, here = places[layer], places[layer + 1]
            weights, biases = starts[layer, 0], starts[layer, 1]
            if trained[layer]:
                for j in range(n):
                    parameters[biases + j] -= rate * delta[here + j]
            skips = layer == depth - 1 and rule == MISSING_OUTPUT
            sequential = rule == SEQUENTIAL
            if n < TINY:
                for i in range(m):
                    back, step, row = 0.0, rate * a[below + i], weights + i * n
                    for j in range(n):
                        old = parameters[row + j]
                        new = old - step * delta[here + j] - decay * old
                        handed = by_output[j] if skips else delta[here + j]
                        back += handed * (new if sequential else old)
                        parameters[row + j] = new
                    if layer > 0:
                        slope = _slope(z[below + i], a[below + i], kinds[layer - 1], options[layer - 1], rule, True)
                        delta[below + i] = back * slope
            else:
                passed = delta[here : here + n]
                handed_back = by_output if skips else passed
                for i in range(m):
                    row = weights + i * n
                    back = _back_and_update(
                        parameters[row : row + n], a[below + i], passed, handed_back, rate, decay, sequential
                    )
                    if layer > 0:
                        slope = _slope(z[below + i], a[below + i], kinds[layer - 1], options[layer - 1], rule, True)
                        delta[below + i] = back * slope
        state += 1
        sample = order[state % samples] if turns < 0 else order[state - turns]
        for i in range(sizes[0]):
            a[i] = inputs[sample, i]
        _forward(parameters, a, z, sizes, places, starts, kinds, options)
        error = _loss(a, last, targets, sample, loss)
        if l2 != 0.0:
            error += 0.5 * l2 * _penalty(parameters, starts)
        if not math.isfinite(error):
            return done
        errors[done] = error
        if state % stride == 0:
            for place in range(len(parameters)):
                rows[state // stride, place] = parameters[place]
    return count

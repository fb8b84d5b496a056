"""Losses and their derivatives for the compiled loops; logarithms come from the sums, as in `core.network.losses`.

Outputs and their SOPs stand in `a` and `z` from `first` on, and in `rest` what they leave to 1; targets in `t` from 0
on; each output's samples side by side. Indices and letters: see `core.training.compiled.functions`.
"""

import math

from core.training.compiled.functions import (
    CROSS_ENTROPY,
    HALF_SQUARED,
    MEAN_SQUARED,
    SIGMOID,
    SOFTMAX,
    SQUARED,
    TANH,
    compiled,
    exp,
    put_in_place,
    slope,
)

_LN2 = math.log(2.0)
_NEAR = 1.0 / 16.0  # farther than so from 1, p has enough digits for 1 − p and ln p, which lose four bits at most
NOTHING = 1e-290  # what is below may have lost digits on its way to 0


@put_in_place
def _times(t, x):
    """t·x, where t = 0 silences even an infinite x."""
    return 0.0 if t == 0.0 else t * x


@put_in_place
def _over(t, x):
    """t/x, where t = 0 silences even x = 0."""
    return 0.0 if t == 0.0 else t / x


@compiled
def complements(kind, option, z, a, first, outputs, samples, rest, others):
    """1 − p of all outputs, into `rest`, with all digits even where p is rounded; `others` is room for (samples,)."""
    end = first + outputs * samples
    if kind == SIGMOID:
        for k in range(first, end):
            rest[k] = 1.0 / (1.0 + exp(option * z[k]))
    elif kind == TANH:
        for k in range(first, end):
            rest[k] = 2.0 / (1.0 + exp(2.0 * z[k]))
    elif kind == SOFTMAX:
        for s in range(samples):
            others[s] = 0.0
        for j in range(outputs):
            row = first + j * samples
            for s in range(samples):
                others[s] += 0.0 if a[row + s] > 0.5 else a[row + s]
        for j in range(outputs):
            row = first + j * samples
            for s in range(samples):
                rest[row + s] = others[s] if a[row + s] > 0.5 else 1.0 - a[row + s]
    else:
        for k in range(first, end):
            rest[k] = 1.0 - a[k]


@put_in_place
def complement(kind, option, z, p):
    """1 − p of one output of any activation but a softmax."""
    if kind == SIGMOID:
        return 1.0 - p if p <= 1.0 - _NEAR else p * math.exp(-option * z)
    if kind == TANH:
        return 2.0 / (1.0 + math.exp(2.0 * z))
    return 1.0 - p


# The loss


@compiled
def losses(loss, kind, option, z, a, rest, first, t, outputs, samples):
    """The sum of E over all samples."""
    total, count = 0.0, outputs * samples
    if loss <= MEAN_SQUARED:
        for k in range(count):
            apart = a[first + k] - t[k]
            total += apart * apart
        if loss == HALF_SQUARED:
            total *= 0.5
        elif loss == MEAN_SQUARED:
            total /= outputs
        return total
    for k in range(count):
        p, q = a[first + k], rest[first + k]
        if abs(p) > NOTHING and abs(q) > NOTHING:
            total += loss_of_logarithm(loss, p, q, t[k])
        else:
            total += loss_at_an_end(loss, kind, option, z, a, rest, first, t, k, outputs, samples)
    return total


@put_in_place
def loss_of_logarithm(loss, p, rest, t):
    """What one output adds to a loss with a logarithm; `rest` is 1 − p, and neither is 0."""
    if loss == CROSS_ENTROPY:
        return 0.0 if t == 0.0 else -t * _log(p, rest)
    if t == 0.0 or t == 1.0:
        return -_log(p if t == 1.0 else rest, rest if t == 1.0 else p)
    return -(t * _log(p, rest) + (1.0 - t) * _log(rest, p))


@put_in_place
def _log(p, rest):
    """Take ln p; near 1 from `rest`, which is 1 − p: −2·artanh(s) with s = rest/(2 − rest), by its series."""
    if abs(rest) > _NEAR:
        return math.log(p)
    s = rest / (2.0 - rest)
    q = s * s
    return -2.0 * s * ((((1.0 / 9.0 * q + 1.0 / 7.0) * q + 1.0 / 5.0) * q + 1.0 / 3.0) * q + 1.0)


@compiled
def loss_at_an_end(loss, kind, option, z, a, rest, first, t, place, outputs, samples):
    """The same of the output at `place` where p, or 1 − p, is too small for a number, and its logarithm is not."""
    k, target, value = first + place, t[place], 0.0
    p, q, begin, which = a[k], rest[k], first + place % samples, place // samples
    if target != 0.0:
        one = math.log(p) if abs(q) > NOTHING else math.log1p(-q)
        if abs(p) <= NOTHING and kind == SIGMOID:
            one = option * z[k]
        elif abs(p) <= NOTHING and kind == SOFTMAX:
            one = z[k] - _log_sum_exp(z, begin, outputs, samples, which)
        value -= target * one
    if loss != CROSS_ENTROPY and target != 1.0:
        other = math.log(q) if abs(p) > NOTHING else math.log1p(-p)
        if abs(q) <= NOTHING and kind == SIGMOID:
            other = -option * z[k]
        elif abs(q) <= NOTHING and kind == TANH:
            other = _LN2 - 2.0 * z[k]
        elif abs(q) <= NOTHING and kind == SOFTMAX:
            other = _log_sum_exp(z, begin, outputs, samples, which) - z[k]
        value -= (1.0 - target) * other
    return value


@compiled
def _log_sum_exp(z, begin, outputs, samples, but):
    """Take ln Σ eᶻ over the outputs of one sample but for one."""
    top, powers = -math.inf, 0.0
    for j in range(outputs):
        if j != but:
            top = max(top, z[begin + j * samples])
    for j in range(outputs):
        if j != but:
            powers += math.exp(z[begin + j * samples] - top)
    return top + math.log(powers)


# ∂E/∂p


@put_in_place
def loss_slope(loss, p, rest, t, outputs):
    """∂E/∂p of one output, where `rest` is 1 − p."""
    if loss == SQUARED:
        return 2.0 * (p - t)
    if loss == HALF_SQUARED:
        return p - t
    if loss == MEAN_SQUARED:
        return 2.0 * (p - t) / outputs
    if loss == CROSS_ENTROPY:
        return -_over(t, p)
    return _over(1.0 - t, rest) - _over(t, p)


# ∂E/∂z


@compiled
def softmax_deltas(by_output, a, delta, first, neurons, samples):
    """∂E/∂z of a softmax layer, for each sample, from ∂E/∂p."""
    for s in range(samples):
        mean = 0.0
        for j in range(neurons):
            k = first + j * samples + s
            mean += by_output[k] * a[k]
        for j in range(neurons):
            k = first + j * samples + s
            delta[k] = a[k] * (by_output[k] - mean)


@put_in_place
def delta_of_logarithm(loss, kind, inner, z, p, rest, t, whole):
    """∂E/∂z of one output, for a loss with a logarithm; but for what `add_deltas_of_complements` adds after a softmax.

    `rest` is 1 − p, `whole` Σt of the sample. `inner` is what is taken for a sigmoid's inner derivative, or the slope
    of a leaky ReLU.
    """
    binary = loss != CROSS_ENTROPY
    if kind == SIGMOID:
        return inner * (((1.0 - t) * p if binary else 0.0) - t * rest)
    if kind == SOFTMAX:
        return p * (whole - t) - t * rest
    if kind == TANH:
        one_more = 2.0 / (1.0 + exp(-2.0 * z))
        return ((1.0 - t) * one_more if binary else 0.0) - _over(t * rest * one_more, p)
    by_sop = slope(kind, inner, z, p)
    return (_over((1.0 - t) * by_sop, rest) if binary else 0.0) - _over(t * by_sop, p)


@compiled
def deltas_of_logarithms(loss, sign, kind, inner, z, a, rest, first, t, outputs, samples, delta, whole):
    """The same for all outputs of many samples: one loop for each function; `whole` is room for (samples,)."""
    count = outputs * samples
    if kind == SIGMOID:
        for k in range(count):
            i = first + k
            delta[i] = sign * delta_of_logarithm(loss, SIGMOID, inner, z[i], a[i], rest[i], t[k], 0.0)
    elif kind == SOFTMAX:
        for s in range(samples):
            whole[s] = 0.0
        for j in range(outputs):
            for s in range(samples):
                whole[s] += t[j * samples + s]
        for j in range(outputs):
            for s in range(samples):
                k = j * samples + s
                i = first + k
                delta[i] = sign * delta_of_logarithm(loss, SOFTMAX, inner, z[i], a[i], rest[i], t[k], whole[s])
    else:
        for k in range(count):
            i = first + k
            delta[i] = sign * delta_of_logarithm(loss, kind, inner, z[i], a[i], rest[i], t[k], 0.0)


@compiled
def add_deltas_of_complements(sign, z, a, rest, first, t, outputs, samples, delta):
    """Add what ∂E/∂z after a softmax owes to −Σ (1 − t)·ln(1 − p): only the binary cross-entropy has it.

    (1 − t)·p of the output itself, less what each other output k hands on: (1 − t_k)·p_k times the share of eᶻ in that
    of all outputs but k, p/(1 − p_k).
    """
    for s in range(samples):
        of_small, of_large, large, lost = 0.0, 0.0, outputs, 0.0
        for j in range(outputs):
            k = j * samples + s
            if a[first + k] > 0.5:
                large, of_large = j, (1.0 - t[k]) * a[first + k]
            else:
                of_small += (1.0 - t[k]) * a[first + k] / rest[first + k]
        all_others = 1.0 if large == outputs else rest[first + large * samples + s]
        if all_others <= NOTHING:
            lost = _log_sum_exp(z, first + s, outputs, samples, large)
        for j in range(outputs):
            k = j * samples + s
            i = first + k
            own = (1.0 - t[k]) * a[i]
            if j == large:
                handed = a[i] * of_small
            else:
                share = a[i] / all_others if all_others > NOTHING else math.exp(z[i] - lost)
                handed = a[i] * (of_small - own / rest[i]) + of_large * share
            delta[i] += sign * (own - handed)

"""Losses and their derivatives for the compiled loops; logarithms come from the sums, as in `core.network.losses`.

What a loss without a logarithm computes is said by its entry there; those with one, and softmax, stand here.

Outputs and their SOPs stand in `a` and `z` from `first` on, and in `rest` what they leave to 1; targets in `t` from 0
on; each output's samples side by side. Indices and letters: see `core.training.compiled.functions`.
"""

import math

from core.training.compiled.functions import OF_MANY, OF_ONE, compiled, put_in_place
from core.training.compiled.table_code import (
    COMPLEMENTS,
    COMPLEMENTS_ALONE,
    CROSS_ENTROPY,
    DELTAS_OF_LOGARITHMS,
    LAST_WITHOUT_LOGARITHM,
    LOGS_OF_TINY,
    LOGS_OF_TINY_REST,
    LOSS_SLOPES,
    LOSS_TERMS,
    LOSS_WHOLES,
    SOFTMAX,
    choice,
    loop_for_each,
    made,
)
from core.training.compiled.vectors import sum_up

_BINARY = f"loss != {CROSS_ENTROPY}"  # whether ln(1 − p) counts too

_NEAR = 1.0 / 16.0  # farther than so from 1, p has enough digits for 1 − p and ln p, which lose four bits at most
NOTHING = 1e-290  # what is below may have lost digits on its way to 0


@put_in_place
def _over(t, x):
    """t/x, where t = 0 silences even x = 0."""
    return 0.0 if t == 0.0 else t / x


_complements = compiled(
    made(
        loop_for_each(
            "_complements(kind, option, sops, a, rest, first, end)",
            "kind",
            "range(first, end)",
            {"z": "sops[k]", "p": "a[k]"},
            "rest[k] = {text}",
            COMPLEMENTS,
        ),
        __file__,
        OF_MANY,
    )
)


@compiled
def complements(kind, option, z, a, first, outputs, samples, rest, others):
    """1 − p of all outputs, into `rest`, with all digits even where p is rounded; `others` is room for (samples,)."""
    if kind == SOFTMAX:
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
        _complements(kind, option, z, a, rest, first, first + outputs * samples)


complement = put_in_place(made(choice("complement(kind, option, z, p)", "kind", COMPLEMENTS_ALONE), __file__, OF_ONE))
"""1 − p of one output of any activation but a softmax."""


# The loss

_OF_AN_OUTPUT = {"p": "a[first + k]", "t": "targets[k]"}

loss_term = put_in_place(made(choice("loss_term(loss, p, t, outputs)", "loss", LOSS_TERMS), __file__, OF_ONE))
"""What one output adds to a loss without a logarithm."""

loss_whole = put_in_place(made(choice("loss_whole(loss, total, outputs)", "loss", LOSS_WHOLES), __file__, OF_ONE))
"""E of such a loss, from the sum over all outputs."""


write_terms = compiled(
    made(
        loop_for_each(
            "write_terms(loss, a, first, targets, terms, count, outputs)",
            "loss",
            "range(count)",
            _OF_AN_OUTPUT,
            "terms[first + k] = {text}",
            LOSS_TERMS,
        ),
        __file__,
        OF_MANY,
    )
)
"""The same of all outputs of many samples, into `terms`: one loop for each function."""


@compiled
def losses(loss, kind, option, z, a, rest, first, t, outputs, samples, terms):
    """The sum of E over all samples; `terms` is room from `first` on, as in `a`, for what each output adds."""
    count = outputs * samples
    if loss <= LAST_WITHOUT_LOGARITHM:
        write_terms(loss, a, first, t, terms, count, outputs)
        return loss_whole(loss, sum_up(terms, first, count), outputs)
    total = 0.0
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


_log_of_tiny = put_in_place(
    made(choice("_log_of_tiny(kind, option, z, otherwise)", "kind", LOGS_OF_TINY), __file__, OF_ONE)
)
_log_of_tiny_rest = put_in_place(
    made(choice("_log_of_tiny_rest(kind, option, z, otherwise)", "kind", LOGS_OF_TINY_REST), __file__, OF_ONE)
)


@compiled
def loss_at_an_end(loss, kind, option, z, a, rest, first, t, place, outputs, samples):
    """The same of the output at `place` where p, or 1 − p, is too small for a number, and its logarithm is not."""
    k, target, value = first + place, t[place], 0.0
    p, q, begin, which = a[k], rest[k], first + place % samples, place // samples
    if target != 0.0:
        one = math.log(p) if abs(q) > NOTHING else math.log1p(-q)
        if abs(p) <= NOTHING and kind == SOFTMAX:
            one = z[k] - _log_sum_exp(z, begin, outputs, samples, which)
        elif abs(p) <= NOTHING:
            one = _log_of_tiny(kind, option, z[k], one)
        value -= target * one
    if loss != CROSS_ENTROPY and target != 1.0:
        other = math.log(q) if abs(p) > NOTHING else math.log1p(-p)
        if abs(q) <= NOTHING and kind == SOFTMAX:
            other = _log_sum_exp(z, begin, outputs, samples, which) - z[k]
        elif abs(q) <= NOTHING:
            other = _log_of_tiny_rest(kind, option, z[k], other)
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

loss_slope = put_in_place(
    made(choice("loss_slope(loss, p, rest, t, outputs)", "loss", LOSS_SLOPES), __file__, OF_ONE | {"over": _over})
)
"""∂E/∂p of one output, where `rest` is 1 − p."""


loss_slopes = compiled(
    made(
        loop_for_each(
            "loss_slopes(loss, sign, a, first, targets, by_output, count, outputs)",
            "loss",
            "range(count)",
            _OF_AN_OUTPUT,
            "by_output[first + k] = sign * {text}",
            {loss: text for loss, text in LOSS_SLOPES.items() if loss in LOSS_TERMS},
        ),
        __file__,
        OF_MANY,
    )
)
"""The same for all outputs of many samples, of a loss without a logarithm: one loop for each function."""

output_slopes = compiled(
    made(
        loop_for_each(
            "output_slopes(loss, signs, a, first, targets, delta, count, outputs)",
            "loss",
            "range(count)",
            _OF_AN_OUTPUT,
            "delta[first + k] = signs[k] * {text}",
            {loss: text for loss, text in LOSS_SLOPES.items() if loss in LOSS_TERMS},
        ),
        __file__,
        OF_MANY,
    )
)
"""The same for the outputs of one sample, with a sign for each: 0 where one only fills a register."""


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


_delta_of_logarithm = put_in_place(
    made(
        choice("_delta(kind, option, z, p, rest, t, whole, binary)", "kind", DELTAS_OF_LOGARITHMS),
        __file__,
        OF_MANY | {"over": _over},
    )
)


@put_in_place
def delta_of_logarithm(loss, kind, inner, z, p, rest, t, whole):
    """∂E/∂z of one output, for a loss with a logarithm; but for what `add_deltas_of_complements` adds after a softmax.

    `rest` is 1 − p, `whole` Σt of the sample. `inner` is what is taken for the activation's option.
    """
    return _delta_of_logarithm(kind, inner, z, p, rest, t, whole, loss != CROSS_ENTROPY)


_deltas_of_logarithms = compiled(
    made(
        loop_for_each(
            "_deltas(loss, kind, option, sign, sops, a, rests, first, targets, delta, count)",
            "kind",
            "range(count)",
            {
                "z": "sops[first + k]",
                "p": "a[first + k]",
                "rest": "rests[first + k]",
                "t": "targets[k]",
                "binary": _BINARY,
            },
            "delta[first + k] = sign * {text}",
            {kind: text for kind, text in DELTAS_OF_LOGARITHMS.items() if kind != SOFTMAX},
        ),
        __file__,
        OF_MANY | {"over": _over},
    )
)


@compiled
def deltas_of_logarithms(loss, sign, kind, inner, z, a, rest, first, t, outputs, samples, delta, whole):
    """The same for all outputs of many samples: one loop for each function; `whole` is room for (samples,)."""
    if kind == SOFTMAX:
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
        _deltas_of_logarithms(loss, kind, inner, sign, z, a, rest, first, t, delta, outputs * samples)


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

"""What the tables of activations and losses say of the compiled loops, as the source of functions.

Each entry gives expressions, see `LoopText` in `core.network.activations.activation` and in `core.network.losses.loss`;
here they become functions that choose among them by number. Nothing here needs numba, so that `core.training.kernel`
can ask for the numbers without it.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from core.network.activations import ACTIVATIONS
from core.network.losses import LOSSES
from core.network.optimizers import OPTIMIZERS, SCHEDULES, Optimizer, Schedule

_LOSSES = {name: kind() for name, kind in sorted(LOSSES.items(), key=lambda each: each[1]().takes_logarithms)}

ACTIVATION_NUMBERS = {name: number for number, name in enumerate(ACTIVATIONS)}
SQUARE_ONLY = len(ACTIVATIONS)  # a sigmoid, as one of the documented mistakes differentiates it
LOSS_NUMBERS = {name: number for number, name in enumerate(_LOSSES)}  # those with a logarithm come last
OPTIMIZER_NUMBERS = {name: number for number, name in enumerate(OPTIMIZERS)}
SCHEDULE_NUMBERS = {name: number for number, name in enumerate(SCHEDULES)}
SOFTMAX, SIGMOID = ACTIVATION_NUMBERS["softmax"], ACTIVATION_NUMBERS["sigmoid"]
CROSS_ENTROPY, BINARY_CROSS_ENTROPY = LOSS_NUMBERS["cross_entropy"], LOSS_NUMBERS["binary_cross_entropy"]
LAST_WITHOUT_LOGARITHM = sum(not loss.takes_logarithms for loss in _LOSSES.values()) - 1

Texts = dict[int, str]  # by the number of what they are of

_ACTIVATION_TEXTS = [kind().loops for kind in ACTIVATIONS.values()]
_LOSS_TEXTS = [loss.loops for loss in _LOSSES.values()]


def _by_chain_rule(slope: str) -> str:
    """∂E/∂z of a loss with a logarithm, of ∂p/∂z, which is `slope` of f: here p."""
    *statements, last = slope.split("\n")
    by_output = "(over((1.0 - t) * by_sop, rest) if binary else 0.0) - over(t * by_sop, p)"
    return "\n".join(["f = p", *statements, f"by_sop = {last}", by_output])


VALUES: Texts = dict(enumerate(text.value for text in _ACTIVATION_TEXTS))
SLOPES: Texts = dict(enumerate(text.slope for text in _ACTIVATION_TEXTS))
SLOPES[SQUARE_ONLY] = "option * (1.0 - f * f)"
COMPLEMENTS: Texts = dict(enumerate(text.complement for text in _ACTIVATION_TEXTS))
COMPLEMENTS_ALONE: Texts = dict(enumerate(text.complement_alone or text.complement for text in _ACTIVATION_TEXTS))
LOGS_OF_TINY: Texts = dict(enumerate(text.log_tiny or "otherwise" for text in _ACTIVATION_TEXTS))
LOGS_OF_TINY_REST: Texts = dict(enumerate(text.log_tiny_rest or "otherwise" for text in _ACTIVATION_TEXTS))
DELTAS_OF_LOGARITHMS: Texts = dict(
    enumerate(text.delta_of_logarithm or _by_chain_rule(text.slope) for text in _ACTIVATION_TEXTS)
)
DELTAS_OF_LOGARITHMS[SOFTMAX] = "p * (whole - t) - t * rest"  # `whole` is Σt of the sample
LOSS_TERMS: Texts = {number: text.term for number, text in enumerate(_LOSS_TEXTS) if text.term}
LOSS_WHOLES: Texts = {number: text.whole for number, text in enumerate(_LOSS_TEXTS) if text.term}
LOSS_SLOPES: Texts = dict(enumerate(text.slope for text in _LOSS_TEXTS))


def choice(head: str, by: str, texts: Texts) -> str:
    """The source of a function that gives one of `texts`: `head` is its name and parameters, `by` the one to choose by.

    What most of them are comes last, and costs no question.
    """
    usual = Counter(texts.values()).most_common()[0][1]
    last = [text for text, count in Counter(texts.values()).items() if count == usual][-1]
    lines = [f"def {head}:"]
    for text in dict.fromkeys(texts.values()):
        if text != last:
            lines += [f"    if {_is_one_of(by, texts, text)}:", *_returned(text, " " * 8)]
    return "\n".join([*lines, *_returned(last, " " * 4), ""])


def loop_for_each(head: str, by: str, over: str, element: Mapping[str, str], result: str, texts: Texts) -> str:
    """The source of a function that works on many neurons: one loop for each of `texts`, to be vectorised.

    `over` is what k goes over, as in "range(first, end)". `element` says what the names in a text are at k, and
    `result` what is done with it, as in "a[k] = {text}".
    """
    lines = [f"def {head}:"]
    for text in dict.fromkeys(texts.values()):
        *statements, last = text.split("\n")
        names = {name: value for name, value in element.items() if re.search(rf"\b{name}\b", text)}
        lines += [f"    if {_is_one_of(by, texts, text)}:", f"        for k in {over}:"]
        lines += [f"            {name} = {value}" for name, value in names.items()]
        lines += [f"            {line}" for line in (*statements, result.format(text=f"({last})"))]
    return "\n".join([*lines, ""])


def rates(head: str) -> str:
    """The source of a function that gives the learning rate at state `k`, by `kind` of a schedule and its `options`."""
    lines = [f"def {head}:"]
    for name, kind in SCHEDULES.items():
        lines += [f"    if kind == {SCHEDULE_NUMBERS[name]}:", *_options_of(kind, kind.loops)]
        lines += [f"        return {kind.loops}"]
    return "\n".join([*lines, "    return rate", ""])


def steps(head: str) -> str:
    """The source of a function that moves the parameters from `first` to `end`, by `kind` of an optimizer.

    `gradient` is ∂J/∂w of each; what is carried stands behind the parameters, of which there are `count`. `update` is
    the k of the iteration, and `shrinking` what the rate times the weight decay takes of each first.
    """
    lines = [f"def {head}:"]
    for name, kind in OPTIMIZERS.items():
        text = kind().loops
        whole = f"{text.before} {text.carried} {text.step}"
        lines += [f"    if kind == {OPTIMIZER_NUMBERS[name]}:", *_options_of(kind, whole)]
        lines += [f"        {line}" for line in text.before.splitlines()]
        lines += ["        for k in range(first, end):", "            g = gradient[k]"]
        places = {each: f"parameters[k + np.uint64({n + 1}) * count]" for n, each in enumerate(kind.carries)}
        lines += [f"            {each} = {place}" for each, place in places.items()]
        lines += [f"            {line}" for line in text.carried.splitlines()]
        lines += [f"            {place} = {each}" for each, place in places.items()]
        lines += ["            old = parameters[k]"]
        lines += [f"            parameters[k] = old - shrinking * old - rate * ({text.step})"]
    return "\n".join([*lines, ""])


def _options_of(kind: type[Optimizer] | type[Schedule], text: str) -> list[str]:
    """Lines that take the options which a text names out of an array of them."""
    names = [option.name for option in kind.options]
    return [f"        {name} = options[{index}]" for index, name in enumerate(names) if re.search(rf"\b{name}\b", text)]


def made(source: str, file: str, names: Mapping[str, object]) -> Callable[..., Any]:
    """The function of a source, which may call `names`; numba keeps what it compiles of it with others of `file`."""
    space = {"__name__": f"core.training.compiled.{Path(file).stem}", **names}
    exec(compile(source, file, "exec"), space)  # noqa: S102 - of the tables, which are sources of the program
    function: Callable[..., Any] = space[source.split("(", maxsplit=1)[0].removeprefix("def ")]  # type: ignore[assignment]
    return function


def whole_text() -> str:
    """All that is said of the loops in the tables: what has been compiled of something else is out of date."""
    return repr([_ACTIVATION_TEXTS, _LOSS_TEXTS, rates("rates()"), steps("steps()")])


def _is_one_of(by: str, texts: Texts, text: str) -> str:
    return " or ".join(f"{by} == {number}" for number, each in texts.items() if each == text)


def _returned(text: str, indent: str) -> list[str]:
    *statements, last = text.split("\n")
    return [*(indent + line for line in statements), f"{indent}return {last}"]

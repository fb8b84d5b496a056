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

_LOOPS = {name: kind().loops for name, kind in ACTIVATIONS.items()}
_LOSSES = {name: kind() for name, kind in sorted(LOSSES.items(), key=lambda each: each[1]().takes_logarithms)}

ACTIVATION_NUMBERS = {name: number for number, name in enumerate(ACTIVATIONS)}
SQUARE_ONLY = len(ACTIVATIONS)  # a sigmoid, as one of the documented mistakes differentiates it
LOSS_NUMBERS = {name: number for number, name in enumerate(_LOSSES)}  # those with a logarithm come last
LAST_WITHOUT_LOGARITHM = sum(not loss.takes_logarithms for loss in _LOSSES.values()) - 1

Texts = dict[int, str]  # by the number of what they are of

VALUES: Texts = {ACTIVATION_NUMBERS[name]: text.value for name, text in _LOOPS.items()}
SLOPES: Texts = {ACTIVATION_NUMBERS[name]: text.slope for name, text in _LOOPS.items()}
SLOPES[SQUARE_ONLY] = "option * (1.0 - f * f)"
COMPLEMENTS: Texts = {ACTIVATION_NUMBERS[name]: text.complement for name, text in _LOOPS.items()}
COMPLEMENTS_ALONE: Texts = {
    ACTIVATION_NUMBERS[name]: text.complement_alone or text.complement for name, text in _LOOPS.items()
}
LOGS_OF_TINY: Texts = {ACTIVATION_NUMBERS[name]: text.log_tiny or "otherwise" for name, text in _LOOPS.items()}
LOGS_OF_TINY_REST: Texts = {
    ACTIVATION_NUMBERS[name]: text.log_tiny_rest or "otherwise" for name, text in _LOOPS.items()
}
LOSS_TERMS: Texts = {LOSS_NUMBERS[name]: loss.loops.term for name, loss in _LOSSES.items() if loss.loops.term}
LOSS_WHOLES: Texts = {LOSS_NUMBERS[name]: loss.loops.whole for name, loss in _LOSSES.items() if loss.loops.term}
LOSS_SLOPES: Texts = {LOSS_NUMBERS[name]: loss.loops.slope for name, loss in _LOSSES.items()}


def _by_chain_rule(slope: str) -> str:
    """∂E/∂z of a loss with a logarithm, of ∂p/∂z, which is `slope` of f: here p."""
    *statements, last = slope.split("\n")
    by_output = "(over((1.0 - t) * by_sop, rest) if binary else 0.0) - over(t * by_sop, p)"
    return "\n".join(["f = p", *statements, f"by_sop = {last}", by_output])


DELTAS_OF_LOGARITHMS: Texts = {
    ACTIVATION_NUMBERS[name]: text.delta_of_logarithm or _by_chain_rule(text.slope) for name, text in _LOOPS.items()
}
DELTAS_OF_LOGARITHMS[ACTIVATION_NUMBERS["softmax"]] = "p * (whole - t) - t * rest"


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


def made(source: str, file: str, names: Mapping[str, object]) -> Callable[..., Any]:
    """The function of a source, which may call `names`; numba keeps what it compiles of it with others of `file`."""
    space = {"__name__": f"core.training.compiled.{Path(file).stem}", **names}
    exec(compile(source, file, "exec"), space)  # noqa: S102 - of the tables, which are sources of the program
    function: Callable[..., Any] = space[source.split("(", maxsplit=1)[0].removeprefix("def ")]  # type: ignore[assignment]
    return function


def whole_text() -> str:
    """All that is said here of the loops: what has been compiled of something else is out of date."""
    return repr([(_LOOPS), [(name, loss.loops) for name, loss in _LOSSES.items()]])


def _is_one_of(by: str, texts: Texts, text: str) -> str:
    return " or ".join(f"{by} == {number}" for number, each in texts.items() if each == text)


def _returned(text: str, indent: str) -> list[str]:
    *statements, last = text.split("\n")
    return [*(indent + line for line in statements), f"{indent}return {last}"]

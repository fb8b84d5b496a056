"""What an optimizer makes of a gradient as lines of NumPy, and the learning rate of a schedule."""

import re
from typing import NamedTuple

from core.network.optimizers import Optimizer, Schedule

UPDATE, STATE = "k", "state"  # the variables of the iteration: its number since the optimizer began, from 1, and from 0

_ROOT = re.compile(r"√(\w+)")
_SIGNS = (("·", " * "), ("²", " ** 2"), ("^", " ** "), ("/", " / "), ("−", "-"))


class StepCode(NamedTuple):
    """One line: which of the optimizer's numbers it makes, its text, its variable."""

    key: str
    text: str
    variable: str
    takes_update: bool  # whether `UPDATE` stands in it


def stem_of(variable: str) -> str:
    """What the names of its numbers end with: W_0 of W[0]."""
    return re.sub(r"\W+", "_", variable).strip("_")


def step_code(optimizer: Optimizer, stem: str, gradient: str) -> list[StepCode]:
    """The lines of an update of the array that is called `stem`, up to its step; `gradient` is a name or an entry.

    What is carried goes on under its own name; a step that is another number as it stands has no line.
    """
    options = {option.name: repr(getattr(optimizer, option.name)) for option in optimizer.options}
    known = {"g": gradient, "k": UPDATE, **options, **{letter: f"{letter}_{stem}" for letter in optimizer.carries}}
    lines = []
    for line in optimizer.lines:
        text = line.text.format_map(known)
        variable = f"{line.key.removesuffix('_new')}_{stem}"
        if text == known.get(line.text.strip("{}")):
            continue
        known[line.key] = variable
        lines.append(StepCode(line.key, f"{variable} = {_code(text)}", variable, "{k}" in line.text))
    return lines


def shrinking_code(strength: float, variable: str, *, bias_column: bool) -> str:
    """What weights decay by, beside the step; biases in their last column don't."""
    if not bias_column:
        return f"{strength!r} * {variable}"
    return f"np.c_[{strength!r} * {variable}[:, :-1], np.zeros(len({variable}))]"


def rate_code(schedule: Schedule, rate: float) -> str:
    """The learning rate of the iteration that leads on from `STATE`."""
    options = {option.name: repr(getattr(schedule, option.name)) for option in schedule.options}
    text = re.sub(r"\bk\b", STATE, schedule.script).format_map({"rate": repr(rate), **options})
    return text.replace("math.", "np.")


def _code(text: str) -> str:
    for sign, code in _SIGNS:
        text = text.replace(sign, code)
    return _ROOT.sub(r"np.sqrt(\1)", text)

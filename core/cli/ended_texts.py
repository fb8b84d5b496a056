"""Where and by what a run left the numbers, in the words of the command line."""

from core.analysis.first_non_finite import Cause, LeftTheNumbers
from core.base.number_format import NumberFormat
from core.setup.concerns import concerns_of
from core.setup.messages import Concern
from core.setup.setup import Setup

_WRITTEN = NumberFormat()  # what the command line prints is always the same
_ADVICE = {
    Cause.STEP: "try a smaller training.learning_rate",
    Cause.CLIMB: str(Concern.LEARNING_RATE_BELOW_0()),
    Cause.SUMS: "the sums are too large, {name} is {value}: scale the inputs, or begin with smaller weights",
    Cause.TARGET: (
        "{name} is {value}, and for such a target this loss has no least value: scale the targets, or take a squared "
        "error"
    ),
    Cause.OUTPUT: (
        "{name} is {value}, where this loss has no logarithm: it is for outputs between 0 and 1, those of a sigmoid or "
        "a softmax"
    ),
}


def refusal_text(setup: Setup, ended: LeftTheNumbers, wanted: int) -> str:
    """Why the state that is wanted can't be shown, and what may help; a sentence without a full stop."""
    # Before the size of the learning rate is blamed, and of targets in more words: what will hardly be meant.
    concerns = concerns_of(setup) if ended.blamed.cause in (Cause.STEP, Cause.TARGET) else ()
    advice = "; ".join(map(str, concerns)) or advice_text(ended)
    return f"{setup.path or setup.name}: {ended_text(ended)}, so iteration {wanted} can't be shown; {advice}"


def ended_text(ended: LeftTheNumbers) -> str:
    """Which quantity left the numbers, and at which state; a sentence without a full stop."""
    what = f"{ended.name} would become" if ended.updated else f"{ended.name} is"
    return f"training stopped at iteration {ended.state}: {what} {_WRITTEN.figure(ended.value)}"


def advice_text(ended: LeftTheNumbers) -> str:
    """What to do about it, after what is to blame; a sentence without a full stop."""
    cause, value, name = ended.blamed
    return _ADVICE[cause].format(name=name, value=_WRITTEN.figure(value))

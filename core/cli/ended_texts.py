"""Where and by what a run left the numbers, in the words of the command line."""

from core.analysis.first_non_finite import Cause, LeftTheNumbers
from core.base.message import source_text
from core.base.number_format import NumberFormat
from core.base.spoken import said
from core.setup.concerns import concerns_of
from core.setup.messages import Concern
from core.setup.setup import Setup

_WRITTEN = NumberFormat()  # what the command line prints is always the same
_ADVICE = {
    Cause.STEP: source_text("try a smaller training.learning_rate"),
    Cause.SUMS: source_text(
        "the sums are too large, {name} is {value}: scale the inputs, or begin with smaller weights"
    ),
    Cause.TARGET: source_text(
        "{name} is {value}, and for such a target this loss has no least value: scale the targets, or take a squared "
        "error"
    ),
    Cause.OUTPUT: source_text(
        "{name} is {value}, where this loss has no logarithm: it is for outputs between 0 and 1, those of a sigmoid or "
        "a softmax"
    ),
}


def refusal_text(setup: Setup, ended: LeftTheNumbers, wanted: int) -> str:
    """Why the state that is wanted can't be shown, and what may help; a sentence without a full stop."""
    # Before the size of the learning rate is blamed, and of targets in more words: what will hardly be meant.
    concerns = concerns_of(setup) if ended.blamed.cause in (Cause.STEP, Cause.TARGET) else ()
    advice = "; ".join(map(str, concerns)) or advice_text(ended)
    return said("{scenario}: {ended}, so iteration {state} can't be shown; {advice}").format(
        scenario=setup.path or setup.name, ended=ended_text(ended), state=wanted, advice=advice
    )


def ended_text(ended: LeftTheNumbers) -> str:
    """Which quantity left the numbers, and at which state; a sentence without a full stop."""
    told = (
        said("training stopped at iteration {state}: {name} would become {value}")
        if ended.updated
        else said("training stopped at iteration {state}: {name} is {value}")
    )
    return told.format(state=ended.state, name=ended.name, value=_WRITTEN.figure(ended.value))


def advice_text(ended: LeftTheNumbers) -> str:
    """What to do about it, after what is to blame; a sentence without a full stop."""
    cause, value, name = ended.blamed
    if cause is Cause.CLIMB:
        return str(Concern.LEARNING_RATE_BELOW_0())
    return said(_ADVICE[cause]).format(name=name, value=_WRITTEN.figure(value))

"""Where and by what a run left the numbers, in English."""

from core.analysis.first_non_finite import Cause, LeftTheNumbers
from core.base.number_format import NumberFormat


def ended_text(ended: LeftTheNumbers, number_format: NumberFormat) -> str:
    """Which quantity left the numbers, and at which state; a sentence without a full stop."""
    what = f"{ended.name} would become" if ended.updated else f"{ended.name} is"
    return f"training stopped at state {ended.state}: {what} {number_format.figure(ended.value)}"


def advice_text(ended: LeftTheNumbers, number_format: NumberFormat) -> str:
    """What to do about it, after what is to blame; a sentence without a full stop."""
    cause, name, value = ended.blamed
    number = number_format.figure(value)
    match cause:
        case Cause.SUMS:
            return f"the sums are too large, {name} is {number}: scale the inputs, or begin with smaller weights"
        case Cause.TARGET:
            blame = f"{name} is {number}, and for such a target this loss has no least value"
            return f"{blame}: scale the targets, or take a squared error"
        case Cause.OUTPUT:
            blame = f"{name} is {number}, where this loss has no logarithm"
            return f"{blame}: it is for outputs between 0 and 1, those of a sigmoid or a softmax"
    return "try a smaller training.learning_rate"

"""What is allowed and will hardly be meant, in English."""

import math

from core.base.number_format import NumberFormat, counted
from core.setup.concerns import (
    Concern,
    LogarithmOfAnswers,
    NothingHeldOut,
    NothingTrainedOn,
    SharesOffOne,
    SoftmaxOfOne,
    TargetsOutOfReach,
    TargetsWithoutLeast,
)


def concern_text(concern: Concern, number_format: NumberFormat) -> str:
    """A concern as a sentence, without a capital letter and a full stop."""
    figure = number_format.figure
    match concern:
        case SoftmaxOfOne():
            return (
                "a softmax of one output answers 1 whatever comes in, and learns nothing; "
                "take a sigmoid, or two outputs, one for each class"
            )
        case LogarithmOfAnswers(loss, activation):
            return (
                f"{_name(loss)} takes the logarithm of the answers, and {activation} doesn't keep them between 0 and 1"
            )
        case TargetsWithoutLeast(loss, smallest, largest):
            return (
                f"the targets reach from {figure(smallest)} to {figure(largest)}, and {_name(loss)} is meant for "
                "targets from 0 to 1: beyond them it has no smallest value, and the weights grow for ever; number the "
                "classes from 0, or scale the targets"
            )
        case TargetsOutOfReach(activation, smallest, largest, low, high):
            answers = f"{figure(low)} and more" if math.isinf(high) else f"from {figure(low)} to {figure(high)}"
            return (
                f"the targets reach from {figure(smallest)} to {figure(largest)}; {activation} only answers {answers}: "
                "scale the targets, or take another activation"
            )
        case SharesOffOne(sample, total):
            return (
                f"the targets of sample {sample + 1} add up to {figure(total)}; cross-entropy is meant for targets "
                "that add up to 1, a share for each class"
            )
        case NothingHeldOut(share, samples):
            of_it = f"{figure(share)} of {counted(samples, 'sample')}"
            return f"data.held_out: {of_it} is less than half a sample, and one is held out all the same"
        case NothingTrainedOn(share, samples):
            of_it = f"{figure(share)} of {counted(samples, 'sample')}"
            return f"data.held_out: {of_it} would be all of them, and one is trained on all the same"


def _name(loss: str) -> str:
    return loss.replace("cross_entropy", "cross-entropy").replace("_", " ")

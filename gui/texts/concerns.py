"""What is allowed and will hardly be meant where samples are imported."""

import math

from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat
from core.setup.concerns import (
    LogarithmOfAnswers,
    SharesOffOne,
    SoftmaxOfOne,
    TargetConcern,
    TargetsOutOfReach,
    TargetsWithoutLeast,
)

translate = QCoreApplication.translate


def concern_text(concern: TargetConcern, number_format: NumberFormat) -> str:
    """A concern as a sentence."""
    figure = number_format.figure
    match concern:
        case SoftmaxOfOne():
            return translate(
                "Concerns",
                "A softmax of one output answers 1 whatever comes in, and learns nothing; take a sigmoid, or two "
                "outputs, one for each class.",
            )
        case LogarithmOfAnswers(loss, activation):
            text = translate(
                "Concerns",
                "{loss} takes the logarithm of the answers, and {activation} doesn't keep them between 0 and 1.",
            )
            return _begun(text.format(loss=_name(loss), activation=activation))
        case TargetsWithoutLeast(loss, smallest, largest):
            return translate(
                "Concerns",
                "The targets reach from {smallest} to {largest}, and {loss} is meant for targets from 0 to 1: beyond "
                "them it has no smallest value, and the weights grow for ever; number the classes from 0, or scale the "
                "targets.",
            ).format(smallest=figure(smallest), largest=figure(largest), loss=_name(loss))
        case TargetsOutOfReach(activation, smallest, largest, low, high):
            answers = translate("Concerns", "from {low} to {high}")
            if math.isinf(high):
                answers = translate("Concerns", "{low} and more")
            return translate(
                "Concerns",
                "The targets reach from {smallest} to {largest}; {activation} only answers {answers}: scale the "
                "targets, or take another activation.",
            ).format(
                smallest=figure(smallest),
                largest=figure(largest),
                activation=activation,
                answers=answers.format(low=figure(low), high=figure(high)),
            )
        case SharesOffOne(sample, total):
            return translate(
                "Concerns",
                "The targets of sample {sample} add up to {total}; cross-entropy is meant for targets that add up to "
                "1, a share for each class.",
            ).format(sample=sample + 1, total=figure(total))


def _name(loss: str) -> str:
    return loss.replace("cross_entropy", "cross-entropy").replace("_", " ")


def _begun(sentence: str) -> str:
    """A sentence that begins with a name, with a capital letter."""
    return f"{sentence[:1].upper()}{sentence[1:]}"

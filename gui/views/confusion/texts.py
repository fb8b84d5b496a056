"""What is said of a confusion matrix, in words."""

import math

from PySide6.QtCore import QCoreApplication

from core.analysis.answers import NO_CLASS
from core.analysis.confusion import Confusion, ConfusionCell
from core.base.number_format import figure, grouped
from core.network.names import Names
from core.setup.setup import Setup
from gui.texts.class_names import class_title

translate = QCoreApplication.translate

HELD_OUT, TRAINING = "held_out", "training"  # which samples are counted
DIGITS, FEW_DIGITS = 3, 2


def part_words(setup: Setup, *, is_short: bool) -> tuple[str, str]:
    """What is counted, held out and trained on: with how many samples that is, where there is room for it."""
    trained, split = grouped(len(setup.samples.inputs)), setup.split
    held_out, training = translate("Confusion", "held out"), translate("Confusion", "training")
    if split is None:
        return held_out, translate("Confusion", "all, {count}").format(count=trained)
    if is_short:
        return held_out, training
    return (
        translate("Confusion", "held out, {count}").format(count=grouped(len(split.held_out.inputs))),
        translate("Confusion", "training, {count}").format(count=trained),
    )


def count_text(confusion: Confusion, part: str | None) -> str:
    """How many answers are wrong, said behind the share that is right; None for the part where there is little room."""
    if part is None:
        text = translate("Confusion", "right, {wrong} of {count} wrong")
    elif part == HELD_OUT:
        text = translate("Confusion", "of the held out are right, {wrong} of {count} wrong")
    else:
        text = translate("Confusion", "of those trained on are right, {wrong} of {count} wrong")
    text = text.format(wrong=grouped(confusion.count - confusion.right_count), count=grouped(confusion.count))
    if not confusion.unanswered_count:
        return text
    without = translate("Confusion", "{count} without an answer, as an output is no number")
    return f"{text}; {without.format(count=grouped(confusion.unanswered_count))}"


def share_text(share: float, digits: int = DIGITS) -> str:
    """A share from 0 to 1 in per cent; only where it is all of them it is 100."""
    per_cent = 100.0 * share
    while share < 1.0 and float(f"{per_cent:.{digits}g}") >= 100.0:  # 99.96 is not 100
        digits += 1
    return translate("Confusion", "{share} %").format(share=figure(per_cent, digits))


def cell_text(names: Names, cell: ConfusionCell, count: int) -> str:
    """How many samples are in a cell, as it is read out."""
    text = (
        translate("Confusion", "is {wanted}, answered {answered}: 1 sample")
        if count == 1
        else translate("Confusion", "is {wanted}, answered {answered}: {count} samples")
    )
    wanted, answered = (class_title(names, number) for number in cell)
    return text.format(wanted=wanted, answered=answered, count=grouped(count))


def recall_text(names: Names, confusion: Confusion, number: int) -> str:
    """How many of a class are answered rightly, as it is read out."""
    name, total = class_title(names, number), int(confusion.totals[number])
    if not total:
        return translate("Confusion", "{name}: there is no sample of it").format(name=name)
    text = translate("Confusion", "{name}: {share} right, {right} of {total}")
    right = confusion.count_of(ConfusionCell(number, number))
    share = share_text(float(confusion.recalls[number]), FEW_DIGITS)
    return text.format(name=name, share=share, right=grouped(right), total=grouped(total))


def certainty_text(certainty: float, are_shares: bool) -> str:
    """How certain an answer is; what an output gave, where that is no share."""
    if math.isnan(certainty):
        return ""
    if not are_shares:
        return figure(certainty, DIGITS)
    return share_text(certainty, FEW_DIGITS)


def answer_title(names: Names, answered: int) -> str:
    """The class that was answered; where an output is no number there is none."""
    return translate("Confusion", "no answer") if answered == NO_CLASS else class_title(names, answered)

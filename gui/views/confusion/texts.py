"""What is said of a confusion matrix, in words."""

import math

from PySide6.QtCore import QCoreApplication

from core.analysis.answers import NO_CLASS
from core.analysis.confusion import Confusion, ConfusionCell
from core.base.number_format import figure, grouped
from core.network.names import Names
from gui.texts.class_names import class_title

translate = QCoreApplication.translate

DIGITS, FEW_DIGITS = 3, 2


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

"""What is asked and said of samples that are pasted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.base.number_format import grouped
from gui.dialogs.questions import ask_which


def counted_samples(count: int) -> str:
    """1 sample, 12 samples."""
    if count == 1:
        return QCoreApplication.translate("SamplesPage", "1 sample")
    return QCoreApplication.translate("SamplesPage", "{count} samples").format(count=grouped(count))


def ask_where(window: QWidget, there: int, pasted: int, answered: Callable[[bool], None]) -> None:
    """Ask whether what is pasted comes below what is there, which is answered by True, or takes its place."""
    translate = QCoreApplication.translate
    question = translate("SamplesPage", "Paste {pasted}: below the {there}, or in the place of all?")
    texts = (question.format(pasted=counted_samples(pasted), there=counted_samples(there)), "")
    # The usual one is the one by which nothing is lost.
    choices = (translate("SamplesPage", "Add below"), translate("SamplesPage", "Replace all samples"))
    ask_which(window, translate("SamplesPage", "Paste"), texts, choices, lambda chosen: answered(chosen == 0))


def what_came(there: int, pasted: int, below: bool, before: Sequence[int], sizes: Sequence[int]) -> str:
    """What pasting did: to the samples that were there, and to a network that had the sizes `before`."""
    if below:
        text = QCoreApplication.translate("SamplesPage", "Added below: {pasted}.")
        return text.format(pasted=counted_samples(pasted))
    translate, is_same = QCoreApplication.translate, tuple(before) == tuple(sizes)
    if there == 1 and is_same:
        text = translate("SamplesPage", "1 sample was replaced by {pasted}.")
    elif there == 1:
        text = translate("SamplesPage", "1 sample was replaced by {pasted}; the network is now {sizes}.")
    elif is_same:
        text = translate("SamplesPage", "{there} samples were replaced by {pasted}.")
    else:
        text = translate("SamplesPage", "{there} samples were replaced by {pasted}; the network is now {sizes}.")
    return text.format(there=grouped(there), pasted=grouped(pasted), sizes="-".join(map(str, sizes)))

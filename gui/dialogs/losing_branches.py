"""What is asked before a change that a branched run can't go along with."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.base.number_format import grouped
from core.base.spoken import listed
from gui.dialogs.questions import choose

MOST_LISTED = 4  # branches


def may_lose_branches(window: QWidget, states: tuple[int, ...]) -> bool:
    """Ask whether the branches at these states may go: the change begins the run anew."""
    translate = QCoreApplication.translate
    if len(states) == 1:
        question = translate("Branches", "The branch at iteration {states} can't be kept: this begins the run anew.")
        choice = translate("Branches", "Go on without it")
    else:
        question = translate("Branches", "The branches at iterations {states} can't be kept: this begins the run anew.")
        choice = translate("Branches", "Go on without them")
    shown = [*map(grouped, states[:MOST_LISTED]), *(["…"] if len(states) > MOST_LISTED else [])]
    more = translate("Branches", "Undo brings the run back as it is.")
    return (
        choose(window, translate("Branches", "Branches"), (question.format(states=listed(shown)), more), (choice,)) == 0
    )

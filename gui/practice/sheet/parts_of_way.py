"""The parts of the way that the lines of a sheet lie in: forward, back, update."""

from collections.abc import Sequence
from enum import Enum
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from core.exercises.practice.practice import LineState, Practice
from core.exercises.sheet.quantity import UPDATES, Quantity, QuantityKind
from gui.practice.parts.bead_places import Bead
from gui.practice.parts.marks import AnswerMark, mark_of_line

translate = QCoreApplication.translate


class PartOfWay(Enum):
    """Where a line stands."""

    FORWARD = 0
    BACK = 1
    UPDATE = 2


_FORWARD = (QuantityKind.SOP, QuantityKind.ACTIVATION, QuantityKind.LOSS)


def part_of(quantity: Quantity) -> PartOfWay:
    """The part that a question lies in."""
    if quantity.kind in _FORWARD:
        return PartOfWay.FORWARD
    return PartOfWay.UPDATE if quantity.kind in UPDATES else PartOfWay.BACK


def by_parts(quantities: Sequence[Quantity]) -> list[tuple[PartOfWay, list[Quantity]]]:
    """The lines of a sheet, part by part, in their order."""
    return [(part, list(lines)) for part, lines in groupby(quantities, part_of)]


def mark_on(practice: Practice, quantity: Quantity) -> AnswerMark:
    """The mark of a line; one that isn't blank is open as long as its number must not be read."""
    state = practice.state_of(quantity)
    if state is LineState.GIVEN and practice.hides(quantity):
        return AnswerMark.OPEN
    return mark_of_line(state)


def beads_of(practice: Practice) -> list[Bead]:
    """A bead a question."""
    titles = {
        PartOfWay.FORWARD: translate("PartsOfWay", "forward"),
        PartOfWay.BACK: translate("PartsOfWay", "back"),
        PartOfWay.UPDATE: translate("PartsOfWay", "update"),
    }
    name = practice.sheet.short_name
    return [Bead(name(each), mark_on(practice, each), titles[part_of(each)]) for each in practice.blanks]

"""Why a line is marked otherwise than when it was checked."""

from dataclasses import dataclass

from core.exercises.marking.marking import Verdict
from core.exercises.practice.practice import LineState, Practice
from core.exercises.sheet.quantity import Quantity

_NOT_RIGHT = (LineState.SLIP, LineState.WRONG)


@dataclass(frozen=True)
class MarkedAnew:
    """A number that a line was worked out from is another one since."""

    changed: Quantity  # whose number it is
    before: str  # one's own answer there when the line was checked; empty where there was none
    had_followed: bool  # whether the line followed, and so earned its point


def marked_anew(practice: Practice, quantity: Quantity) -> MarkedAnew | None:
    """Why a line is not right any more, or another slip; None where it is as it was when it was checked.

    What it directly needs is looked at first, then the other lines in their order.
    """
    line, mark = practice.line_of(quantity), practice.mark_of(quantity)
    if mark is None or line.marked is None or practice.state_of(quantity) not in _NOT_RIGHT:
        return None
    if (mark.verdict, mark.slip) == (line.marked.verdict, line.marked.slip):
        return None
    needs = (each for each in practice.sheet.needs(quantity) if each in practice.lines)
    for each in (*needs, *practice.blanks):
        before = line.own.get(each, "")
        if each != quantity and practice.line_of(each).counting != before:
            return MarkedAnew(each, before, line.marked.verdict is Verdict.FOLLOWS)
    return None


def to_be_worked_out_again(practice: Practice) -> tuple[Quantity, ...]:
    """The lines that are not right any more, since the open line has another number than they were worked out from."""
    found = ((each, marked_anew(practice, each)) for each in practice.blanks if not practice.is_settled(each))
    return tuple(each for each, why in found if why is not None and why.changed == practice.at)

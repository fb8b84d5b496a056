"""Where an error came in: the way from it to a line that only follows."""

from core.exercises.practice.practice import LineState, Practice
from core.exercises.sheet.quantity import Quantity

_WRONG = (LineState.SLIP, LineState.WRONG)


def way_of_error(practice: Practice, quantity: Quantity) -> tuple[Quantity, ...]:
    """From the first line that is wrong, by those that follow from it, to `quantity`; empty where it follows from none.

    A line needs what stands above it, so the way leads back from line to line, each time to the first that isn't right.
    """
    way = [quantity]
    while practice.state_of(way[0]) not in _WRONG:
        needs = practice.sheet.needs(way[0])
        found = [need for need in needs if practice.state_of(need) in (*_WRONG, LineState.FOLLOWS)]
        if not found:
            return ()
        way.insert(0, found[0])
    return tuple(way)

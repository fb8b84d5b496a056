"""Blank lines: at first only the last one of a sheet is, and whoever manages it gets one more.

Worked steps that fade from the last one back are after A. Renkl and R. K. Atkinson, Structuring the transition from
example study to problem solving in cognitive skill acquisition, Educational Psychologist 38 (2003).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from core.exercises.practice.practice import Practice
from core.exercises.sheet.quantity import Quantity

RUNNING = 2  # sheets: so many alike one after the other move the blank lines by one


@dataclass(frozen=True)
class Fading:
    """How many lines of a kind of practice are blank, and how the last sheets of it went."""

    blanks: int | None = 1  # of the last lines; None for all
    streak: int = 0  # sheets running without a wrong line; below 0: with one
    right_once: frozenset[str] = frozenset()  # ids of the lines that were right in the last sheet that asked them
    right_twice: frozenset[str] = frozenset()  # and in the one before: they are given

    def chosen(self, blanks: int | None) -> "Fading":
        """With so many blank lines, because somebody wants it: nothing of what was right is given."""
        return Fading(blanks)

    def after(self, practice: Practice, lines: Sequence[Quantity]) -> "Fading":
        """How it goes on after a practice that is done, of these lines.

        Two sheets without a wrong line make one more line blank, two with one put it back.
        """
        wrong = {each.id for each in practice.stumbled}
        right = {each.id for each in practice.blanks} - wrong
        twice = (self.right_twice - wrong) | (right & self.right_once)
        streak = min(self.streak, 0) - 1 if wrong else max(self.streak, 0) + 1
        moved = replace(self, streak=streak, right_once=(self.right_once - wrong | right) - twice, right_twice=twice)
        if abs(streak) < RUNNING:
            return moved
        return replace(moved, streak=0, blanks=_next(self.blanks, len(lines), 1 if streak > 0 else -1))


def blank_lines(lines: Sequence[Quantity], blanks: int | None, known: Iterable[str] = ()) -> tuple[Quantity, ...]:
    """The last so many of these lines, or all; without those that are known, by ids, unless all are."""
    last = tuple(lines if blanks is None else lines[-blanks:])
    return tuple(each for each in last if each.id not in set(known)) or last


def _next(blanks: int | None, lines: int, by: int) -> int | None:
    """One blank line more or less of so many."""
    count = max(1, min(lines if blanks is None else blanks, lines) + by)
    return None if count >= lines else count

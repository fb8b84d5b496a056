"""Which numbers were told to the end: whoever is asked for them again could copy them."""

from core.exercises.practice.practice import Practice
from core.exercises.sheet.quantity import Quantity
from gui.practice.sheet.practice_source import PracticeSource


class ToldNumbers:
    """Of the numbers of what is open, the lines of all practices that are done."""

    def __init__(self) -> None:
        self._lines: dict[tuple[int, int, int | None], frozenset[Quantity]] = {}

    def note(self, practice: Practice, source: PracticeSource) -> None:
        """All that a practice asked has been told; of what is asked once more, numbers are never drawn again."""
        if not source.is_again:
            before = self._lines.get(source.numbers, frozenset())
            self._lines[source.numbers] = before.union(practice.blanks)

    def tells(self, practice: Practice, source: PracticeSource) -> bool:
        """Whether a line that a practice would ask has been told by the same numbers."""
        return not self._lines.get(source.numbers, frozenset()).isdisjoint(practice.blanks)

    def forget(self) -> None:
        """Other numbers are open."""
        self._lines.clear()

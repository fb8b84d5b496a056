"""What has been done at one blank line of a practice."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from core.exercises.marking.answers import Answer, read_answer
from core.exercises.marking.marking import MarkedAnswer
from core.exercises.sheet.quantity import Quantity


@dataclass(frozen=True)
class Line:
    """What has been done at one blank line."""

    typed: str = ""  # in its field, be it checked or not
    tries: tuple[str, ...] = ()  # what was checked, the last one last
    lacks_digits: bool = False  # whether what was typed would be right, had it as many digits as are asked
    rungs: int = 0  # of the ladder of hints, that are open
    is_kept: bool = False  # whether one goes on with one's own number, though it is not right
    is_shown: bool = False  # whether its number counts as given: it was asked for, or is right only since it was told
    is_told: bool = False  # whether its true value could be read while no answer was that: kept, shown, or followed
    has_earned: bool = False  # whether it earned its point, by following, before it was told
    slip: MarkedAnswer | None = None  # the last try that was a known slip, as it was marked then
    marked: MarkedAnswer | None = None  # the last try, as it was marked when it was checked
    own: Mapping[Quantity, str] = field(default_factory=dict)  # one's own answers at other lines, at that time

    @property
    def is_as_kept(self) -> bool:
        """Whether the number that one goes on with still stands in the field."""
        return self.is_kept and self.typed == self.tries[-1]

    @property
    def counting(self) -> str:
        """The last try, as it was typed; empty where there is none, or the true value counts in its place."""
        return self.tries[-1] if self.tries and not self.is_shown else ""

    @cached_property
    def answer(self) -> Answer:
        """What is marked of it: the last try, unless the value was shown."""
        given = read_answer(self.tries[-1] if self.tries else None)
        return replace(given, tries=self.tries[:-1], is_shown=self.is_shown)

    @property
    def in_file(self) -> object:
        """As it stands in a file of answers; None where there is nothing."""
        if not self.tries and not self.is_shown:
            return None
        return {
            "answer": self.tries[-1] if self.tries else None,
            "tries": list(self.tries[:-1]),
            "shown": self.is_shown,
        }


UNTOUCHED = Line()

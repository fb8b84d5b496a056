"""Where the numbers of a practice come from."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from core.exercises.practice.once_more import once_more
from core.exercises.practice.practice import Practice
from core.setup.setup import Setup

translate = QCoreApplication.translate


@dataclass(frozen=True)
class PracticeSource:
    """What is practised, in words; and the setup, state and sample, counted from 0, whose numbers are asked."""

    what: str
    setup: Setup
    state: int
    sample: int
    variant: int = 1  # of the sheet: from the second on its numbers are drawn
    first: Practice | None = None  # the practice before, of which only the slips are asked once more

    @property
    def is_again(self) -> bool:
        """Whether only slips are asked, with other numbers."""
        return self.first is not None

    @property
    def has_drawn_numbers(self) -> bool:
        """Whether its numbers are drawn, and those of no state and no sample of the setup."""
        return self.is_again or self.variant > 1

    def told_with(self, digits: int) -> str:
        """Where the numbers come from, and how many digits are asked, in a line."""
        how = translate("PracticeSource", "state {state} · sample {sample} · {digits} digits")
        if self.has_drawn_numbers:
            how = translate("PracticeSource", "other numbers · {digits} digits")
        return how.format(state=self.state, sample=self.sample + 1, digits=digits)

    def has_own_rate(self, practice: Practice) -> bool:
        """Whether the learning rate is one for practice, by which more can be told than by the setup's."""
        return practice.sheet.iteration.learning_rate != self.setup.learning_rate

    def once_more(self, practice: Practice, seed: int) -> "tuple[Practice, PracticeSource] | None":
        """What is asked at the end of a practice: its slips, with other numbers; None where there were none."""
        again = None if self.is_again else once_more(practice, self.setup, self.sample, seed)
        return None if again is None else (again, replace(self, first=practice))

"""Where the numbers of a practice come from."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from core.base.number_format import grouped
from core.exercises.practice.once_more import once_more, with_other_numbers
from core.exercises.practice.practice import Practice
from core.exercises.sheet.sheet import ExerciseSheet
from core.reports.practised_sheet import choices_at_start, code_of_sheet
from core.setup.setup import Setup
from core.training.roots import Root, roots_of
from core.worksheets.choices import USUAL_SEED, SheetChoices, drawing_of, next_variant
from gui.texts.board import digits_text

translate = QCoreApplication.translate


@dataclass(frozen=True)
class PracticeSource:
    """What is practised, in words; and the setup, state and sample, counted from 0, whose numbers are asked."""

    what: str
    setup: Setup
    state: int
    sample: int
    variant: int = 1  # of the sheet: from the second on its numbers are drawn
    roots: tuple[Root, ...] = ()  # the run whose sheet it is; its first variant has these numbers
    choices: SheetChoices | None = None  # what its code says; None where it can have none
    first: Practice | None = None  # the practice before, of which only the slips are asked once more

    def written_in(self, notation: str, what: str) -> "PracticeSource":
        """The same in another notation, in which it is `what` that is practised."""
        first = None if self.first is None else self.first.written_in(notation)
        roots = tuple(root._replace(setup=root.setup.written_in(notation)) for root in self.roots)
        return replace(self, what=what, setup=self.setup.written_in(notation), roots=roots, first=first)

    @property
    def is_again(self) -> bool:
        """Whether only slips are asked, with other numbers."""
        return self.first is not None

    @property
    def code(self) -> str:
        """The code of the sheet that is practised, by which it is marked; empty where it can have none."""
        return code_of_sheet(self.roots, self.choices, self.variant)

    @property
    def has_drawn_numbers(self) -> bool:
        """Whether its numbers are drawn, and those of no state and no sample of the setup."""
        return self.is_again or self.variant > 1

    @property
    def numbers(self) -> tuple[int, int, int | None]:
        """What tells its numbers from others of the setup: state, sample, and what they are drawn by; None if not."""
        return self.state, self.sample, drawing_of(self.seed, self.variant) if self.variant > 1 else None

    def told_of(self, sheet: ExerciseSheet) -> str:
        """Where the numbers come from, and how many digits are asked, in a line."""
        how = translate("PracticeSource", "iteration {state} · sample {sample} · {digits}")
        if self.has_drawn_numbers:
            how = translate("PracticeSource", "other numbers · {digits}")
        digits = digits_text(sheet.digits)
        if sheet.is_board:
            digits = translate("PracticeSource", "board, {digits}").format(digits=digits)
        return how.format(state=grouped(self.state), sample=grouped(self.sample + 1), digits=digits)

    def has_own_rate(self, practice: Practice) -> bool:
        """Whether the learning rate is one for practice, by which more can be told than by the setup's."""
        return practice.sheet.iteration.learning_rate != self.setup.rate_at(0 if self.has_drawn_numbers else self.state)

    @property
    def seed(self) -> int:
        """By which the numbers of the sheet's variants are drawn."""
        return USUAL_SEED if self.choices is None else self.choices.seed

    def with_other_numbers(
        self, sheet: ExerciseSheet, drawn: tuple[int, int] | None = None
    ) -> "tuple[ExerciseSheet, PracticeSource]":
        """The same lines of the next variant, or of the one that a seed and a number draw, asked at its start."""
        seed, variant = drawn or next_variant(self.seed, self.variant)
        other = with_other_numbers(sheet, self.setup, self.sample, drawing_of(seed, variant))
        choices = self.choices and choices_at_start(self.choices, self.setup, self.sample, seed)
        roots = roots_of(self.roots[0].setup) if self.roots else ()
        source = replace(self, state=0, variant=variant, roots=roots, choices=choices, first=None)
        return other, source

    def once_more(self, practice: Practice, seed: int) -> "tuple[Practice, PracticeSource] | None":
        """What is asked at the end of a practice: its slips, with other numbers; None where there were none."""
        again = None if self.is_again else once_more(practice, self.setup, self.sample, seed)
        return None if again is None else (again, replace(self, first=practice))

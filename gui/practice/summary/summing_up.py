"""What comes after a practice, and after a class: the summary, and each way on from there."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import MessageError
from core.exercises.choosing.told_lines import at_rate, rate_that_tells, told_lines
from core.exercises.practice.practice import Practice, practice_of
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import ExerciseSheet, sheet_of
from core.reports.class_marking import Learner
from core.reports.practised_sheet import asking, choices_of
from core.training.step import Training
from core.worksheets.choices import MOST_VARIANTS
from core.worksheets.codes import SheetCode, read_code
from core.worksheets.source import SheetSource
from gui.practice.class_table.class_page import ClassPage
from gui.practice.practice_stack import PracticeStack
from gui.practice.sheet.parts_of_way import beads_of
from gui.practice.sheet.practice_source import PracticeSource
from gui.practice.sheet.sheet_page import SheetPage
from gui.practice.summary.summary_page import SummaryOf, SummaryPage
from gui.preferences.titles import title_of
from gui.texts.faults import translated


class SummingUp(QObject):
    """Shows the summary of what was practised or handed in, and begins what is wanted next."""

    failed = Signal(str)  # why there is no such sheet

    def __init__(self, stack: PracticeStack, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self._practice: Practice | None = None
        self._source: PracticeSource | None = None

    @Slot(object, object, int)
    def sum_up(self, practice: Practice, source: PracticeSource, minutes: int) -> None:
        """Show the summary of a practice that is done, with what was asked once more at its end."""
        first, of_first = source.first or practice, replace(source, first=None)
        again = None if source.first is None else practice
        self._tell(first, of_first, source.code, "", minutes=minutes, again=again)
        self._enter(first, of_first)

    def save_given(self) -> bool:
        """Have the answers saved that were given so far, be it done or not; whether they are."""
        sheet, page = self._stack.page(SheetPage), self._stack.page(SummaryPage)
        if page.given is None and sheet.answered is not None:
            practice, source = sheet.answered
            self._tell(practice, source, source.code, "")
        return page.save()

    @Slot(object)
    def open_learner(self, learner: Learner) -> None:
        """Show what a learner has handed in."""
        try:
            source = _source_of(read_code(learner.code), learner.source, learner.name)
        except MessageError as fault:
            self.failed.emit(translated(fault))
            return
        practice = learner.practice()
        self._tell(practice, source, learner.code, learner.name)
        self._enter(practice, source)

    @Slot(object)
    def ask_again(self, lines: tuple[Quantity, ...]) -> None:
        """Ask these lines once more, with other numbers."""
        if self._practice is None or self._source is None:
            return
        self._begin(*self._source.with_other_numbers(self._practice.sheet), lines)

    @Slot()
    def ask_everything(self) -> None:
        """Ask the whole iteration, with other numbers: the summary has told those of the part that was practised."""
        if self._practice is not None and self._source is not None:
            part, source = self._source.with_other_numbers(self._practice.sheet)
            sheet = sheet_of(part.iteration, digits=part.digits, is_board=part.is_board)
            sheet = at_rate(sheet, rate_that_tells(sheet, sheet.questions))
            choices = choices_of(sheet, source.setup, source.state, source.sample, source.seed)
            source = replace(source, what=self.tr("The whole iteration"), choices=choices)
            self._begin(sheet, source, told_lines(sheet, sheet.questions).told)

    @Slot(object, object)
    def practise_hardest(self, code: str, quantity: Quantity) -> None:
        """Ask the line at which most of a class failed, with the numbers of the last variant."""
        try:
            read = read_code(code)
            model = self._stack.page(ClassPage).model
            printed_of = model.marks.learners[0].source
            source = _source_of(read, printed_of, model.question_name(quantity))
            sheet = printed_of.sheet(read.choices, 1)
        except MessageError as fault:
            self.failed.emit(translated(fault))
            return
        self._begin(*source.with_other_numbers(sheet, (source.seed, MOST_VARIANTS)), (quantity,))

    def _enter(self, practice: Practice, source: PracticeSource) -> None:
        """Show the summary that was made, and go on from this practice."""
        self._practice, self._source = practice, source
        self._stack.enter(SummaryPage)

    def _tell(
        self,
        practice: Practice,
        source: PracticeSource,
        code: str,
        learner: str,
        *,
        minutes: int | None = None,
        again: Practice | None = None,
    ) -> None:
        """Have the summary made."""
        self._stack.page(SummaryPage).show_summary(
            SummaryOf(
                practice,
                self.tr("{what} · {name}").format(what=source.what, name=title_of(source.setup)),
                source.told_of(practice.sheet),
                code,
                learner,
                minutes,
                again,
                beads_of(practice),
            )
        )

    def _begin(self, sheet: ExerciseSheet, source: PracticeSource, lines: tuple[Quantity, ...]) -> None:
        source = replace(source, choices=asking(source.choices, sheet, lines))
        self._stack.page(SheetPage).begin(practice_of(sheet, lines), source)
        self._stack.enter(SheetPage)


def _source_of(code: SheetCode, printed_of: SheetSource, what: str) -> PracticeSource:
    """What a sheet is of."""
    setup, choices = printed_of.setup, code.choices
    sample = Training(setup).batch(choices.state)[0] if choices.sample is None else choices.sample
    return PracticeSource(
        what, setup, choices.state, sample, variant=code.variant, roots=printed_of.roots, choices=choices
    )

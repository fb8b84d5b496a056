"""What the table of a summary says of each line."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.base.number_format import rounded_figure
from core.exercises.practice.practice import LineState, Practice
from core.exercises.sheet.quantity import Quantity
from core.reports.practice_summary import PracticeSummary
from core.reports.slip_titles import slip_title
from gui.look.plain_text import in_a_line
from gui.practice.line_numbers import own_number, written_answer
from gui.practice.parts.marks import AnswerMark, mark_of_line
from gui.texts.faults import translated

_WRONG = (LineState.SLIP, LineState.WRONG)


@dataclass(frozen=True)
class SummaryRow:
    """A line, as it is read."""

    mark: AnswerMark
    name: str
    own: str  # what the last answer comes to
    typed: str  # the last answer as it was typed
    true: str  # empty while it may not be read
    said: str
    is_first_error: bool = False


def summary_rows(summary: PracticeSummary) -> list[SummaryRow]:
    """A row for each line that was asked, in the order of calculation."""
    return [_row(summary, quantity) for quantity in summary.practice.blanks]


def _row(summary: PracticeSummary, quantity: Quantity) -> SummaryRow:
    practice = summary.practice
    first = practice.first_error
    line = practice.line_of(quantity)
    return SummaryRow(
        mark_of_line(practice.state_of(quantity)),
        practice.sheet.short_name(quantity),
        own_number(practice, quantity),
        in_a_line(line.tries[-1]) if line.tries else "",
        "" if practice.hides(quantity) else rounded_figure(practice.sheet.value(quantity), practice.sheet.digits),
        "; ".join(filter(None, _said(summary, quantity))),
        first is not None and first.quantity == quantity,
    )


def _said(summary: PracticeSummary, quantity: Quantity) -> Iterable[str]:
    translate = QCoreApplication.translate
    practice = summary.practice
    yield from _said_of_state(summary, quantity)
    hints = 0 if practice.line_of(quantity).is_shown else practice.line_of(quantity).rungs
    if hints == 1:
        yield translate("SummaryRows", "one hint")
    elif hints:
        yield translate("SummaryRows", "{count} hints").format(count=hints)


def _said_of_state(summary: PracticeSummary, quantity: Quantity) -> Iterable[str]:
    translate = QCoreApplication.translate
    practice = summary.practice
    state, mark, line = practice.state_of(quantity), practice.mark_of(quantity), practice.line_of(quantity)
    first = practice.first_error
    if state in _WRONG and mark is not None:
        said = translated(slip_title(mark.slip))
        is_first = first is not None and first.quantity == quantity
        yield translate("SummaryRows", "here the first error came in: {said}").format(said=said) if is_first else said
    elif state is LineState.FOLLOWS:
        source = summary.follows_from(quantity)
        if source is not None:
            yield translate("SummaryRows", "follows from {name}").format(name=practice.sheet.short_name(source))
    elif state is LineState.SECOND_TRY and line.slip is not None:
        yield translate("SummaryRows", "first {given}, that was: {title}").format(
            given=_written(practice, str(line.slip.answer.given)), title=translated(slip_title(line.slip.slip))
        )
    elif state is LineState.SECOND_TRY:
        yield translate("SummaryRows", "first {given}").format(given=_written(practice, line.tries[0]))
    elif state is LineState.SHOWN:
        yield translate("SummaryRows", "shown, so it earns no point")
    elif state is LineState.RIGHT and _is_from_wrong(practice, quantity):
        yield translate("SummaryRows", "the same in {digits} digits").format(digits=practice.sheet.digits)


def _written(practice: Practice, typed: str) -> str:
    return in_a_line(written_answer(typed, practice.sheet.digits))


def _is_from_wrong(practice: Practice, quantity: Quantity) -> bool:
    """Whether a right line is computed from one that isn't."""
    from_wrong = (*_WRONG, LineState.FOLLOWS)
    return any(practice.state_of(need) in from_wrong for need in practice.sheet.needs(quantity))

"""What the table of a summary says of each line."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.base.number_format import rounded_figure
from core.base.spoken import clauses
from core.exercises.practice.line import Line
from core.exercises.practice.marked_anew import marked_anew
from core.exercises.practice.practice import RUNGS, LineState, Practice
from core.exercises.sheet.quantity import Quantity
from core.reports.practice_summary import PracticeSummary
from core.reports.slip_titles import slip_clause
from gui.look.plain_text import in_a_line
from gui.practice.line_numbers import own_number, written_answer
from gui.practice.parts.marks import AnswerMark, mark_of_line
from gui.texts.board import digits_text
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
    """A row for each line that was asked, in the order of calculation; then one for each that was asked once more."""
    rows = [_row(summary, quantity) for quantity in summary.practice.blanks]
    if summary.again is None:
        return rows
    again = PracticeSummary(summary.again)
    return [*rows, *(_row(again, quantity, is_again=True) for quantity in summary.again.blanks)]


def _row(summary: PracticeSummary, quantity: Quantity, *, is_again: bool = False) -> SummaryRow:
    practice = summary.practice
    first = practice.first_error
    is_first = not is_again and first is not None and first.quantity == quantity
    line = practice.line_of(quantity)
    said = [*_said_of_state(summary, quantity, is_first=is_first), *_said_of_hints(practice, quantity)]
    if is_again:
        said.insert(0, QCoreApplication.translate("SummaryRows", "once more, with other numbers"))
    return SummaryRow(
        mark_of_line(practice.state_of(quantity)),
        practice.sheet.short_name(quantity),
        own_number(practice, quantity),
        in_a_line(line.tries[-1]) if line.tries else "",
        "" if practice.hides(quantity) else rounded_figure(practice.sheet.value(quantity), practice.sheet.digits),
        clauses(said),
        is_first,
    )


def _said_of_hints(practice: Practice, quantity: Quantity) -> Iterable[str]:
    translate = QCoreApplication.translate
    line = practice.line_of(quantity)
    hints = 0 if line.rungs >= RUNGS else line.rungs
    if hints == 1:
        yield translate("SummaryRows", "one hint")
    elif hints:
        yield translate("SummaryRows", "{count} hints").format(count=hints)


def _said_of_state(summary: PracticeSummary, quantity: Quantity, *, is_first: bool) -> Iterable[str]:
    translate = QCoreApplication.translate
    practice = summary.practice
    state, mark, line = practice.state_of(quantity), practice.mark_of(quantity), practice.line_of(quantity)
    if state in _WRONG and mark is not None:
        said = _said_of_wrong(practice, quantity, mark.slip)
        yield translate("SummaryRows", "here the first error came in: {said}").format(said=said) if is_first else said
    elif state is LineState.FOLLOWS:
        source = summary.follows_from(quantity)
        if source is not None:
            yield translate("SummaryRows", "follows from {name}").format(name=practice.sheet.short_name(source))
    elif state is LineState.SECOND_TRY:
        yield _said_of_first_try(practice, line)
    elif state is LineState.SHOWN and line.tries and line.rungs < RUNGS:
        yield _said_of_first_try(practice, line)
        yield translate("SummaryRows", "put right after the answer was shown, so it earns no point")
    elif state is LineState.SHOWN:
        yield translate("SummaryRows", "shown, so it earns no point")
    elif state is LineState.RIGHT and _is_from_wrong(practice, quantity):
        yield translate("SummaryRows", "the same in {digits}").format(digits=digits_text(practice.sheet.digits))


def _said_of_wrong(practice: Practice, quantity: Quantity, slip: str | None) -> str:
    """What was wrong: a number that the line was worked out from is another since, or a slip, or nothing known."""
    why = marked_anew(practice, quantity)
    if why is None or not why.had_followed:
        return _said_of_slip(slip)
    return QCoreApplication.translate("SummaryRows", "followed from {name} = {own}, which was put right").format(
        name=practice.sheet.short_name(why.changed), own=_written(practice, why.before)
    )


def _said_of_slip(slip: str | None) -> str:
    what = translated(slip_clause(slip))
    return what if slip is None else QCoreApplication.translate("SummaryRows", "1 slip: {what}").format(what=what)


def _said_of_first_try(practice: Practice, line: Line) -> str:
    """The slip of the line, or what was tried first, where it was no known one."""
    translate = QCoreApplication.translate
    if line.slip is None:
        return translate("SummaryRows", "first {given}").format(given=_written(practice, line.tries[0]))
    return translate("SummaryRows", "first {given}, {slip}").format(
        given=_written(practice, str(line.slip.answer.given)), slip=_said_of_slip(line.slip.slip)
    )


def _written(practice: Practice, typed: str) -> str:
    return in_a_line(written_answer(typed, practice.sheet.digits))


def _is_from_wrong(practice: Practice, quantity: Quantity) -> bool:
    """Whether a right line is computed from one that isn't."""
    from_wrong = (*_WRONG, LineState.FOLLOWS)
    return any(practice.state_of(need) in from_wrong for need in practice.sheet.needs(quantity))

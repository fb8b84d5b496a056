"""A practice: the blank lines of a sheet, asked one after the other, and what has been answered so far.

    practice = practice_of(sheet)                        # all lines blank, the first one open
    practice = practice.typed("0.33").checked()          # marked, as `core.exercises.marking.marking` does
    practice.state_of(practice.at)                       # LineState.RIGHT
    practice = practice.going_on()                       # the next line that is not settled

Nothing changes here: each step gives another practice. What must not be read yet follows from it, as the points do.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property
from typing import Any

from core.exercises.marking.answers import read_answer
from core.exercises.marking.digits import lacks_digits
from core.exercises.marking.marking import MarkedAnswer, Verdict, marked
from core.exercises.practice.line import UNTOUCHED, Line
from core.exercises.sheet.numbers import Numbers, rounded
from core.exercises.sheet.quantity import Quantity, order_of
from core.exercises.sheet.sheet import ExerciseSheet

RUNGS = 4  # of the ladder of hints: what is needed, the formula, the formula with the numbers, the value


class LineState(Enum):
    """How a line of the sheet stands."""

    OPEN = "open"  # blank, and not answered
    RIGHT = "right"
    SECOND_TRY = "second try"  # right, but not at once
    FOLLOWS = "follows"  # right from a wrong beginning
    SLIP = "slip"
    WRONG = "wrong"
    SHOWN = "shown"  # the value was asked for
    GIVEN = "given"  # never blank

    @property
    def is_right(self) -> bool:
        """Whether the line is worth a point."""
        return self in (LineState.RIGHT, LineState.SECOND_TRY, LineState.FOLLOWS)


@dataclass(frozen=True)
class Practice:
    """The blank lines of a sheet, and what has been done at each of them."""

    sheet: ExerciseSheet
    blanks: tuple[Quantity, ...]  # in the order of the sheet
    at: Quantity  # the line that is open
    lines: Mapping[Quantity, Line] = field(default_factory=dict)  # of those at which something has been done

    def written_in(self, notation: str) -> "Practice":
        """The same with everything called by its name in a notation of `core.network.notations`."""
        return replace(self, sheet=self.sheet.written_in(notation))

    # What is done at the line that is open

    def typed(self, text: str) -> "Practice":
        """With this text in the field."""
        return _still(self, lines=self._lines_with(replace(self.line, typed=text, lacks_digits=False)))

    def checked(self) -> "Practice":
        """With what is in the field marked: one more try, unless it is no number, or right but for too few digits.

        A number that could be read before the line had earned its point counts as given, however it came to be read.
        """
        line = self.line
        if read_answer(line.typed).value is None:
            return self
        if self._lacks_digits(line.typed):
            return _still(self, lines=self._lines_with(replace(line, lacks_digits=True)))
        tried = replace(
            line, tries=(*line.tries, line.typed), is_kept=False, is_shown=False, own=self._own_answers(self.at)
        )
        after = replace(self, lines=self._lines_with(tried))
        mark = after.marks[self.at]
        if mark.verdict is Verdict.RIGHT and line.is_told and not line.has_earned:
            return self._done(replace(tried, marked=mark, is_shown=True))
        slip = mark if mark.verdict is Verdict.SLIP else line.slip
        return _still(after, lines=self._lines_with(replace(tried, marked=mark, slip=slip))).as_read()

    def kept(self) -> "Practice":
        """Going on with one's own number, though it is not right."""
        return self._done(replace(self.line, is_kept=bool(self.line.tries)))

    def shown(self) -> "Practice":
        """With the value told: it counts as given, not as right."""
        return self._done(replace(self.line, rungs=RUNGS, is_shown=True, is_kept=False))

    def hinted(self) -> "Practice":
        """With one more rung of the ladder open; the last of them tells the value."""
        rungs = self.line.rungs + 1
        return self.shown() if rungs >= RUNGS else _still(self, lines=self._lines_with(replace(self.line, rungs=rungs)))

    def going_to(self, quantity: Quantity) -> "Practice":
        """With another blank line open.

        Raises
        ------
        ValueError
            If that line is not blank.
        """
        if quantity not in self.blanks:
            raise ValueError(f"{quantity.id} is not asked")
        return _still(self, at=quantity)

    def going_on(self) -> "Practice":
        """With the next line open that is not settled, from the first again after the last; else where it is."""
        place = self.blanks.index(self.at) + 1
        later = (*self.blanks[place:], *self.blanks[:place])
        return _still(self, at=next((each for each in later if not self.is_settled(each)), self.at))

    # What there is to be said of it

    @property
    def line(self) -> Line:
        """What has been done at the line that is open."""
        return self.line_of(self.at)

    def only_types(self, before: "Practice | None") -> bool:
        """Whether nothing is otherwise than `before` but what stands in the field of the open line."""
        if before is None or before.sheet is not self.sheet or before.at != self.at or before.blanks != self.blanks:
            return False
        typed = replace(before.line, typed=self.line.typed)
        return {**before.lines, self.at: typed} == {**self.lines, self.at: self.line}

    def line_of(self, quantity: Quantity) -> Line:
        """What has been done at a line."""
        return self.lines.get(quantity, UNTOUCHED)

    def mark_of(self, quantity: Quantity) -> MarkedAnswer | None:
        """How the last try at a line was marked; None where there has been none, or the line is not blank."""
        return self.marks[quantity] if self.line_of(quantity).tries else None

    def state_of(self, quantity: Quantity) -> LineState:
        """How a line stands."""
        known = self._states.get(quantity)
        if known is None:
            known = self._states[quantity] = self._found_state(quantity)
        return known

    def _found_state(self, quantity: Quantity) -> LineState:
        if quantity not in self._blank:
            return LineState.GIVEN
        line, mark = self.line_of(quantity), self.mark_of(quantity)
        if line.is_shown:
            return LineState.SHOWN
        if mark is None or mark.verdict is Verdict.MISSING:
            return LineState.OPEN
        if mark.verdict is Verdict.RIGHT and len(line.tries) > 1:
            return LineState.SECOND_TRY
        return LineState(mark.verdict.value)

    def is_settled(self, quantity: Quantity) -> bool:
        """Whether a line needs nothing more, so that its true value may be read."""
        state = self.state_of(quantity)
        return state.is_right or state in (LineState.SHOWN, LineState.GIVEN) or self.line_of(quantity).is_kept

    @property
    def is_done(self) -> bool:
        """Whether every line is settled."""
        return all(map(self.is_settled, self.blanks))

    def hides(self, quantity: Quantity) -> bool:
        """Whether a true value must not be read yet: it is asked and not settled, or comes of one that is.

        What only follows from one's own numbers is hidden for as long as one of these is. What could be read once is
        never hidden again.
        """
        known = self._hidden.get(quantity)
        if known is None:
            known = self._hidden[quantity] = self._is_hidden(quantity)
        return known

    def _is_hidden(self, quantity: Quantity) -> bool:
        if quantity in self._blank:
            if self.line_of(quantity).is_told:
                return False
            if not self.is_settled(quantity):
                return True
            if self.state_of(quantity) is not LineState.FOLLOWS:
                return False
        if self._is_before_all_open(quantity) or quantity in self._given:
            return False
        return any(map(self.hides, self.sheet.needs(quantity)))

    def _is_before_all_open(self, quantity: Quantity) -> bool:
        """Whether it stands before every line that is not settled, and so comes of none of them."""
        return self._first_open is None or order_of(quantity) < self._first_open

    @property
    def points(self) -> int:
        """How many lines are right, or follow from one's own numbers."""
        return sum(self.state_of(quantity).is_right for quantity in self.blanks)

    @property
    def answered(self) -> int:
        """How many lines are settled."""
        return sum(map(self.is_settled, self.blanks))

    @property
    def touched(self) -> int:
        """How many lines somebody has typed something at, or had shown: what would be lost."""
        return sum(bool(line.typed.strip() or line.tries or line.is_shown) for line in self.lines.values())

    @property
    def first_error(self) -> MarkedAnswer | None:
        """The first line, in the order of calculation, whose last try is neither right nor follows."""
        wrong = (each for each in self.blanks if self.state_of(each) in (LineState.SLIP, LineState.WRONG))
        return next(map(self.mark_of, wrong), None)

    @cached_property
    def stumbled(self) -> tuple[Quantity, ...]:
        """The lines at which something else than the last was tried, or the value shown: those to be asked again."""
        return tuple(
            each
            for each in self.blanks
            if self.is_settled(each) and self.state_of(each) not in (LineState.RIGHT, LineState.FOLLOWS)
        )

    @property
    def slipped(self) -> tuple[Quantity, ...]:
        """The lines at which a known slip was made, put right since or not: they are asked once more at the end."""
        return tuple(slip.quantity for slip in self.slips)

    @property
    def slips(self) -> tuple[MarkedAnswer, ...]:
        """The last known slip at each of these lines, as it was marked when it was made."""
        made = (self.line_of(each).slip for each in self.blanks)
        return tuple(slip for slip in made if slip is not None)

    @cached_property
    def numbers(self) -> Numbers:
        """The values of all quantities, with one's own where one has given any that counts."""
        own = {quantity: line.answer for quantity, line in self.lines.items()}
        counts = {
            each: answer.value for each, answer in own.items() if answer.value is not None and not answer.is_shown
        }
        return self.sheet.numbers.with_answers(counts)

    @cached_property
    def numbers_as_written(self) -> Numbers:
        """The same, one's own rounded to the digits that are asked: as they stand on the sheet, to be gone on with."""
        own = ((each, line.answer.value) for each, line in self.lines.items() if not line.is_shown)
        written = {each: rounded(value, self.sheet.digits) for each, value in own if value is not None}
        return self.numbers.with_answers(written)

    def _lacks_digits(self, text: str) -> bool:
        """Whether a text is the true value, or what follows from one's own, rounded to fewer digits than are asked."""
        right = self.sheet.value(self.at), self.marks[self.at].expected
        return lacks_digits(text, read_answer(text).value, right, self.sheet.digits)

    def answers(self) -> dict[str, object]:
        """What was answered, by ids, in the form of an answers file: no number in it has been worked out for it."""
        return {each.id: self.lines[each].in_file for each in self.blanks if each in self.lines}

    def _lines_with(self, line: Line) -> dict[Quantity, Line]:
        """The lines, with this as the open one."""
        return {**self.lines, self.at: line}

    def _done(self, line: Line) -> "Practice":
        """With this at the open line, which may be marked otherwise."""
        return replace(self, lines=self._lines_with(line)).as_read()

    def as_read(self) -> "Practice":
        """With what is kept of each line that it won't tell later: whether it followed, and could be read."""
        return _still(self, lines={each: self._line_as_read(each) for each in self.lines})

    def _line_as_read(self, quantity: Quantity) -> Line:
        line, state = self.lines[quantity], self.state_of(quantity)
        if state in (LineState.RIGHT, LineState.SECOND_TRY):
            return line
        if state is LineState.FOLLOWS and not (line.marked and line.marked.verdict is Verdict.FOLLOWS):
            line = replace(line, marked=self.mark_of(quantity), own=self._own_answers(quantity))
        has_earned = line.has_earned or (state is LineState.FOLLOWS and not line.is_told)
        is_told = line.is_told or not self.hides(quantity)
        if (has_earned, is_told) == (line.has_earned, line.is_told):
            return line
        return replace(line, has_earned=has_earned, is_told=is_told)

    def _own_answers(self, but: Quantity) -> dict[Quantity, str]:
        """One's own answers that count, at all lines but one."""
        return {each: line.counting for each, line in self.lines.items() if line.counting and each != but}

    @cached_property
    def _blank(self) -> frozenset[Quantity]:
        return frozenset(self.blanks)

    @cached_property
    def _first_open(self) -> tuple[int, ...] | None:
        """Where the first line stands that is not settled; None where all are."""
        return min((order_of(each) for each in self.blanks if not self.is_settled(each)), default=None)

    @cached_property
    def _given(self) -> frozenset[Quantity]:
        return frozenset(self.sheet.given)

    @cached_property
    def marks(self) -> dict[Quantity, MarkedAnswer]:
        """How the last tries are marked, of all questions of the sheet."""
        answers = {quantity: line.answer for quantity, line in self.lines.items()}
        return {each.quantity: each for each in marked(self.sheet, answers).answers}

    @cached_property
    def _states(self) -> dict[Quantity, LineState]:
        return {}

    @cached_property
    def _hidden(self) -> dict[Quantity, bool]:
        return {}


def _still(practice: Practice, **changes: Any) -> Practice:
    """With changes by which no answer, and nothing that is hidden, becomes another: what was found of it holds on.

    So a key in the field, or another question, has nothing marked anew.
    """
    after = replace(practice, **changes)
    vars(after).update((name, found) for name, found in vars(practice).items() if name not in vars(after))
    return after


def practice_of(sheet: ExerciseSheet, blanks: Sequence[Quantity] | None = None) -> Practice:
    """A practice of these lines of a sheet, in its order, or of all.

    Raises
    ------
    ValueError
        If none of them is a question of the sheet.
    """
    wanted = sheet.asked if blanks is None else frozenset(blanks)
    asked = tuple(quantity for quantity in sheet.questions if quantity in wanted)
    if not asked:
        raise ValueError("nothing is asked")
    return Practice(sheet, asked, asked[0])

"""What came of a practice: how its lines stand, where the first error came in, and what to take along."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from core.base.message import Message
from core.exercises.practice.practice import LineState, Practice
from core.exercises.sheet.quantity import Quantity
from core.reports.messages import TakeAlongText
from core.reports.slip_titles import slip_clause

MOST_TAKEN = 2  # sentences to take along: more are not
MOST_NAMED = 4  # lines, of which more are named by the first ones and the last


@dataclass(frozen=True)
class TakeAlong:
    """One thing to take along from a practice."""

    state: LineState  # how the line stands that it is about
    headline: Message
    details: Message


@dataclass(frozen=True)
class PracticeSummary:
    """A practice, looked at as a whole; its lines may still be open."""

    practice: Practice
    again: Practice | None = None  # its slips, asked once more at the end with other numbers; they earn no points

    @property
    def of(self) -> int:
        """How many lines there were to be answered."""
        return len(self.practice.blanks)

    def count(self, *states: LineState) -> int:
        """How many lines stand so."""
        return sum(self._counts[state] for state in states)

    def follows_from(self, quantity: Quantity) -> Quantity | None:
        """Where what a line follows from came in: the nearest line before it that is wrong itself."""
        if self.practice.state_of(quantity) is not LineState.FOLLOWS:
            return None
        waiting = list(self.practice.sheet.needs(quantity))
        seen = set(waiting)
        while waiting:
            need = waiting.pop(0)
            if self.practice.state_of(need) in (LineState.SLIP, LineState.WRONG):
                return need
            further = [each for each in self.practice.sheet.needs(need) if each not in seen]
            seen.update(further)
            waiting += further
        return None

    @property
    def stumbled(self) -> tuple[Quantity, ...]:
        """The lines that are worth asking again, also those that went wrong once more at the end alone."""
        again = () if self.again is None else self.again.stumbled
        return tuple(each for each in self.practice.blanks if each in (*self.practice.stumbled, *again))

    @property
    def take_along(self) -> tuple[TakeAlong, ...]:
        """At most `MOST_TAKEN`: where the first error came in, the slip that was made most, what was shown."""
        found = [self._first_error(), self._slip(), self._shown()]
        taken = [each for each in found if each is not None][:MOST_TAKEN]
        if not taken and self.practice.is_done:
            later = self.count(LineState.SECOND_TRY)
            headline = TakeAlongText.EVERY_LINE_LATER(count=later) if later else TakeAlongText.EVERY_LINE()
            taken = [TakeAlong(LineState.RIGHT, headline, TakeAlongText.OTHER_NUMBERS())]
        return tuple(taken)

    @cached_property
    def _counts(self) -> Counter[LineState]:
        return Counter(map(self.practice.state_of, self.practice.blanks))

    def _first_error(self) -> TakeAlong | None:
        first = self.practice.first_error
        if first is None:
            return None
        headline = TakeAlongText.FIRST_ERROR(name=self._name(first.quantity))
        on_it = self._lines_on(first.quantity)
        right = sum(self.practice.state_of(each).is_right for each in on_it)
        if not on_it:
            details = TakeAlongText.NONE_ON_IT()
        elif right == len(on_it):
            details = TakeAlongText.ALL_FOLLOW(count=right)
        else:
            details = TakeAlongText.SOME_FOLLOW(of=len(on_it), right=right)
        return TakeAlong(self.practice.state_of(first.quantity), headline, details)

    def _lines_on(self, quantity: Quantity) -> list[Quantity]:
        """The lines after one that directly or by others are computed from it, and were answered."""
        reached = {quantity}
        for each in self.practice.sheet.questions:
            if not reached.isdisjoint(self.practice.sheet.needs(each)):
                reached.add(each)
        reached.remove(quantity)
        answered = (each for each in self.practice.blanks if self.practice.state_of(each) is not LineState.OPEN)
        return [each for each in answered if each in reached]

    def _slip(self) -> TakeAlong | None:
        """The slip that was made most often, once more at the end too; of several the one that was made first."""
        slips = [(each, practice) for practice in self._practices for each in practice.slips]
        if not slips:
            return None
        slip, times = Counter(each.slip for each, _ in slips).most_common(1)[0]
        made = [(each, practice) for each, practice in slips if each.slip == slip]
        what, once = slip_clause(slip), times == 1
        headline = TakeAlongText.SLIP_ONCE(what=what) if once else TakeAlongText.SLIP_AGAIN(times=times, what=what)
        is_right = all(practice.state_of(each.quantity).is_right for each, practice in made)
        kind = TakeAlongText.PUT_RIGHT_AT if is_right else TakeAlongText.MADE_AT
        at = dict.fromkeys(each.quantity for each, _ in made)
        return TakeAlong(LineState.SLIP, headline, kind(name=", ".join(map(self._name, at)), said=made[0][0].say))

    def _shown(self) -> TakeAlong | None:
        shown = [each for each in self.practice.blanks if self.practice.state_of(each) is LineState.SHOWN]
        if not shown:
            return None
        names = list(map(self._name, shown))
        if len(names) > MOST_NAMED:
            names[MOST_NAMED - 1 : -1] = ["…"]
        headline = TakeAlongText.SHOWN(count=len(shown), names=", ".join(names))
        return TakeAlong(LineState.SHOWN, headline, TakeAlongText.NOT_COUNTED())

    @property
    def _practices(self) -> tuple[Practice, ...]:
        return (self.practice,) if self.again is None else (self.practice, self.again)

    def _name(self, quantity: Quantity) -> str:
        return self.practice.sheet.short_name(quantity)

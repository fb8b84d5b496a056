"""The search for the slip in a sheet: which line, why, and what should stand there; a point each.

search = search_of(slipped)
search = search.took(quantity)        # this line is the first wrong one
search = search.chose("sign")         # and this is why
search = search.with_number(search.number.typed("0.2433").checked())
"""

from dataclasses import dataclass, field, replace
from enum import IntEnum

from core.base.message import Message
from core.base.number_format import rounded_figure
from core.exercises.decide.tries import EARNING, Tries
from core.exercises.find_mistake.messages import SearchText
from core.exercises.find_mistake.slipped_sheet import SlippedSheet
from core.exercises.practice.practice import Practice, practice_of
from core.exercises.sheet.quantity import Quantity

POINTS = 3


class Step(IntEnum):
    """What is asked."""

    LINE = 0
    REASON = 1
    NUMBER = 2
    DONE = 3


@dataclass(frozen=True)
class MistakeSearch:
    """How far a search is: each step gives another one."""

    slipped: SlippedSheet
    number: Practice  # of the one line that was wrong
    line: Tries = field(default_factory=Tries)
    reason: Tries = field(default_factory=Tries)
    looked_at: Quantity | None = None  # the line of which something is said

    def written_in(self, notation: str) -> "MistakeSearch":
        """The same with everything called by its name in a notation of `core.network.notations`."""
        slipped = replace(self.slipped, sheet=self.slipped.sheet.written_in(notation))
        return replace(self, slipped=slipped, number=self.number.written_in(notation))

    # What is done

    def took(self, quantity: Quantity) -> "MistakeSearch":
        """With a line taken for the first wrong one; once that is found, others may be looked at."""
        line = self.line.tried(quantity.id, quantity == self.slipped.at)
        return replace(self, line=line, looked_at=quantity)

    def chose(self, slip: str) -> "MistakeSearch":
        """With a reason chosen, once the line is found."""
        if self.step is not Step.REASON:
            return self
        return replace(self, reason=self.reason.tried(slip, slip == self.slipped.slip))

    def with_number(self, number: Practice) -> "MistakeSearch":
        """With something done about the right number, once the reason is found."""
        return replace(self, number=number) if self.step is Step.NUMBER else self

    def hinted(self) -> "MistakeSearch":
        """With one more hint for what is asked."""
        match self.step:
            case Step.LINE:
                return replace(self, line=self.line.hinted())
            case Step.REASON:
                return replace(self, reason=self.reason.hinted())
            case Step.NUMBER:
                return replace(self, number=self.number.hinted())
        return self

    def shown(self) -> "MistakeSearch":
        """With what is asked told."""
        match self.step:
            case Step.LINE:
                return replace(self, line=self.line.shown(), looked_at=self.slipped.at)
            case Step.REASON:
                return replace(self, reason=self.reason.shown())
            case Step.NUMBER:
                return replace(self, number=self.number.shown())
        return self

    # How it stands

    @property
    def step(self) -> Step:
        """What is asked now."""
        if not self.line.is_settled:
            return Step.LINE
        if not self.reason.is_settled:
            return Step.REASON
        return Step.DONE if self.number.is_done else Step.NUMBER

    @property
    def points(self) -> int:
        """One for each of the line, the reason and the number."""
        return self.line.points + self.reason.points + self.number.points

    @property
    def said_of_line(self) -> Message | None:
        """What there is to be said of the line that was looked at; None where none was."""
        at, slipped = self.looked_at, self.slipped
        if at is None:
            return None
        if at == slipped.at:
            return SearchText.FOUND() if self.line.is_right else None
        if at not in slipped.following:
            return SearchText.RIGHT()
        if not self.line.is_settled:
            return SearchText.FOLLOWS()
        from_ = next(need for need in slipped.sheet.needs(at) if need == slipped.at or need in slipped.following)
        return SearchText.FOLLOWS_FROM(line=slipped.lines.index(from_) + 1)

    @property
    def said_of_following(self) -> Message | None:
        """Which lines follow from the first wrong one; None where none does."""
        lines = self.slipped.lines
        numbers = [index + 1 for index, line in enumerate(lines) if line in self.slipped.following]
        if not numbers:
            return None
        if len(numbers) == 1:
            return SearchText.ONE_FOLLOWS(line=numbers[0])
        if numbers[-1] - numbers[0] == len(numbers) - 1:
            return SearchText.RANGE_FOLLOWS(first=numbers[0], last=numbers[-1])
        return SearchText.SOME_FOLLOW(lines=len(numbers))

    @property
    def line_hint(self) -> Message | None:
        """In which half the line is: after two misses, or where it was asked for."""
        if not self.line.hints and len(self.line.wrong) < EARNING:
            return None
        in_back = 2 * self.slipped.index >= len(self.slipped.lines)
        return SearchText.IN_BACK_HALF() if in_back else SearchText.IN_FRONT_HALF()

    @property
    def reason_hint(self) -> Message | None:
        """The right rule of the line, where it was asked for."""
        if not self.reason.hints:
            return None
        return SearchText.RULE(formula=self.slipped.sheet.question(self.slipped.at).formula.text)

    def said_of_reason(self, slip: str) -> Message | None:
        """Why a wrong reason is none; nothing of the right one."""
        if slip == self.slipped.slip:
            return None
        value = self.slipped.would_give(slip)
        if value is None:
            return SearchText.NOT_HERE()
        return SearchText.OTHER_NUMBER(value=rounded_figure(value, self.slipped.sheet.digits))


def search_of(slipped: SlippedSheet) -> MistakeSearch:
    """The search in a sheet, at its beginning."""
    return MistakeSearch(slipped, practice_of(slipped.sheet, [slipped.at]))

"""A round of questions that are decided, one after the other, and what has been tried at each."""

from dataclasses import dataclass, replace

from core.exercises.decide.tries import Tries


@dataclass(frozen=True)
class Round:
    """The tries at each question, and which question is open: each step gives another round."""

    tries: tuple[Tries, ...]
    at: int = 0

    @property
    def now(self) -> Tries:
        """The tries at the open question."""
        return self.tries[self.at]

    def tried(self, choice: str, is_right: bool) -> "Round":
        """With one more try at the open question."""
        return self.with_now(self.now.tried(choice, is_right))

    def hinted(self) -> "Round":
        """With one more hint at the open question."""
        return self.with_now(self.now.hinted())

    def shown(self) -> "Round":
        """With the answer to the open question told."""
        return self.with_now(self.now.shown())

    def going_to(self, index: int) -> "Round":
        """With another question open, counted from 0."""
        return replace(self, at=min(max(index, 0), len(self.tries) - 1))

    def going_on(self) -> "Round":
        """With the next question open that is not settled, from the first again after the last; else where it is."""
        later = [*range(self.at + 1, len(self.tries)), *range(self.at)]
        return replace(self, at=next((index for index in later if not self.tries[index].is_settled), self.at))

    def with_now(self, tries: Tries) -> "Round":
        """With these tries at the open question."""
        return replace(self, tries=(*self.tries[: self.at], tries, *self.tries[self.at + 1 :]))

    @property
    def points(self) -> int:
        """How many questions earned their point."""
        return sum(tries.points for tries in self.tries)

    @property
    def settled(self) -> int:
        """How many questions are settled."""
        return sum(tries.is_settled for tries in self.tries)

    @property
    def is_done(self) -> bool:
        """Whether all are."""
        return self.settled == len(self.tries)


def round_of(count: int) -> Round:
    """A round of so many questions, at its beginning."""
    return Round((Tries(),) * count)

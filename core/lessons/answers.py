"""What has been answered to one question of a lesson, as it is kept from one day to the next."""

from dataclasses import dataclass, replace

from core.exercises.practice.practice import LineState, Practice

MOST_TRIES = 50  # that are kept


@dataclass(frozen=True)
class AnswerRecord:
    """The tries at a question, as typed or by the options' numbers from 1, and how it stands."""

    tries: tuple[str, ...] = ()
    standing: LineState = LineState.OPEN
    rungs: int = 0  # of the ladder of hints, that are open

    @property
    def is_settled(self) -> bool:
        """Whether the lesson may go on: it is right, was shown, or is one of those that can't be wrong."""
        return self.standing.is_right or self.standing in (LineState.SHOWN, LineState.GIVEN)

    def decided(self, option: int, right: int | None) -> "AnswerRecord":
        """With one more option taken, from 0; none of them is wrong where `right` is None."""
        if self.is_settled:
            return self
        if right is None:
            standing = LineState.GIVEN
        elif option != right:
            standing = LineState.WRONG
        else:
            standing = LineState.SECOND_TRY if self.tries else LineState.RIGHT
        return replace(self, tries=(*self.tries, str(option + 1))[-MOST_TRIES:], standing=standing)

    def repeated(self, practice: Practice) -> Practice:
        """A practice after these tries at its open line."""
        for text in self.tries:
            practice = practice.typed(text).checked()
        return practice.shown() if self.standing is LineState.SHOWN else practice


NOTHING_YET = AnswerRecord()

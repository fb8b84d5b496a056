"""What was tried at a question that is decided, and the point that it is worth."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np

from core.exercises.practice.practice import LineState

EARNING = 2  # tries: who is right only after more has gone through the choices

Item = TypeVar("Item")


@dataclass(frozen=True)
class Tries:
    """What was decided at one question, one try after the other: each step gives another one."""

    wrong: tuple[str, ...] = ()  # what was tried and is wrong, in this order
    is_right: bool = False  # whether it was found
    is_shown: bool = False  # whether it was told
    hints: int = 0  # that were asked for

    def tried(self, choice: str, is_right: bool) -> "Tries":
        """With one more try; nothing more is tried of what is settled, and nothing wrong twice."""
        if self.is_settled or choice in self.wrong:
            return self
        return replace(self, is_right=True) if is_right else replace(self, wrong=(*self.wrong, choice))

    def hinted(self) -> "Tries":
        """With one more hint open."""
        return self if self.is_settled else replace(self, hints=self.hints + 1)

    def shown(self) -> "Tries":
        """With the answer told."""
        return self if self.is_settled else replace(self, is_shown=True)

    @property
    def is_settled(self) -> bool:
        """Whether there is nothing more to be decided."""
        return self.is_right or self.is_shown

    @property
    def points(self) -> int:
        """1 where it was right at the first or the second try."""
        return int(self.is_right and len(self.wrong) < EARNING)

    @property
    def state(self) -> LineState:
        """How the question stands; what was found by going through the choices counts as given."""
        if not self.is_settled:
            return LineState.WRONG if self.wrong else LineState.OPEN
        if not self.points:
            return LineState.SHOWN
        return LineState.SECOND_TRY if self.wrong else LineState.RIGHT


def draws_of(seed: int) -> np.random.Generator:
    """What is drawn by a seed of 0 or more: the same on every machine."""
    return np.random.Generator(np.random.PCG64(seed))


def one_of(items: Sequence[Item], draws: np.random.Generator) -> Item:
    """One of the items, whichever the draws take."""
    return items[int(draws.integers(len(items)))]


def shuffled(items: Sequence[Item], draws: np.random.Generator) -> list[Item]:
    """The items in another order."""
    return sorted(items, key=lambda _: draws.random())

"""How good a network is, class by class: what each was taken for, as a table of counts."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.analysis.answers import NO_CLASS, Answers, Classes

Array = NDArray[np.float64]


class ConfusionCell(NamedTuple):
    """Samples of one class that were answered as one: it is the same where they are right. Both are counted from 0."""

    wanted: int
    answered: int

    @property
    def is_right(self) -> bool:
        """Whether what was answered is what they are."""
        return self.wanted == self.answered


@dataclass(frozen=True, eq=False)
class Confusion:
    """The answers to some samples, counted: K. Pearson (1904) called it a contingency table."""

    answers: Answers

    @cached_property
    def counts(self) -> Classes:
        """How many samples of each class were taken for each, (classes, classes): rows are what they are."""
        return self.answers.confusion()

    @cached_property
    def totals(self) -> Classes:
        """How many samples there are of each class, (classes,), those without an answer among them."""
        return np.bincount(self.answers.wanted, minlength=self.answers.classes)

    @property
    def classes(self) -> int:
        """How many classes there are."""
        return self.answers.classes

    @property
    def count(self) -> int:
        """How many samples there are."""
        return self.answers.count

    @cached_property
    def right_count(self) -> int:
        """How many of them are answered rightly."""
        return int(np.trace(self.counts))

    @cached_property
    def unanswered_count(self) -> int:
        """How many have no answer, as an output is no number."""
        return int(np.count_nonzero(self.answers.answered == NO_CLASS))

    @property
    def accuracy(self) -> float:
        """The share that is answered rightly, from 0 to 1; NaN where there are no samples."""
        return self.right_count / self.count if self.count else float("nan")

    @cached_property
    def recalls(self) -> Array:
        """Of each class the share that is answered rightly, (classes,); NaN for one of which there are no samples."""
        with np.errstate(invalid="ignore"):
            return np.asarray(np.diagonal(self.counts) / self.totals, np.float64)

    @cached_property
    def most_right(self) -> int:
        """The largest count of the right answers of one class."""
        return int(np.diagonal(self.counts).max(initial=0))

    @cached_property
    def most_wrong(self) -> int:
        """The largest count of one mistake."""
        wrong = self.counts.copy()
        np.fill_diagonal(wrong, 0)
        return int(wrong.max(initial=0))

    def count_of(self, cell: ConfusionCell) -> int:
        """How many samples are in a cell."""
        return int(self.counts[cell])

    def samples_of(self, cell: ConfusionCell) -> Classes:
        """Which samples are in a cell, by their numbers from 0 among those counted, the most certain first."""
        answers = self.answers
        found = np.flatnonzero((answers.wanted == cell.wanted) & (answers.answered == cell.answered))
        return np.asarray(found[np.argsort(-answers.certainty[found], kind="stable")])

"""Which of the samples are shown: one part of them, one class, only those that are answered wrongly."""

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from core.analysis.answers import Answers, named_classes
from core.setup.setup import Setup

Numbers = NDArray[np.intp]
Which = NDArray[np.bool_]


class SamplePart(Enum):
    """All samples, or one of the two parts that they are in."""

    ALL = "all"
    TRAINING = "training"
    HELD_OUT = "held_out"


@dataclass(frozen=True)
class SampleFilter:
    """What is chosen; a `label` is a class, counted from 0."""

    part: SamplePart = SamplePart.ALL
    label: int | None = None
    is_wrong_only: bool = False


class SampleSieve:
    """The samples of a setup: what of them is left by a filter, by their numbers from 0."""

    def __init__(self, setup: Setup, *, has_classes: bool) -> None:
        whole, self.has_classes = setup.whole, has_classes
        self.labels: Numbers = named_classes(whole.targets) if has_classes else np.zeros(len(whole.targets), np.intp)
        self.is_out: Which = np.zeros(len(self.labels), np.bool_) if setup.split is None else setup.split.is_out

    def within(self, chosen: SampleFilter) -> Which:
        """Which samples are in the part and of the class that are chosen, answered rightly or not, (samples,)."""
        match chosen.part:
            case SamplePart.TRAINING:
                found = ~self.is_out
            case SamplePart.HELD_OUT:
                found = self.is_out.copy()
            case SamplePart.ALL:
                found = np.ones(len(self.labels), np.bool_)
        if chosen.label is not None:
            found &= self.labels == chosen.label
        return found

    def numbers(self, chosen: SampleFilter, answers: Answers | None) -> Numbers:
        """What is left; until the answers are known nothing is known to be wrong."""
        found = self.within(chosen)
        if chosen.is_wrong_only:
            found &= np.False_ if answers is None else ~answers.is_right
        return np.flatnonzero(found)

"""How well a network does at the end of each epoch, on what it is trained on and on what is held out."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.data.samples import Samples
from core.setup.setup import Setup
from core.setup.split import tally
from core.training.history import History
from core.training.recorded_states import RecordedStates
from core.training.roots import Root

Array = NDArray[np.float64]

MOST_EPOCHS = 1024  # of more that are recorded, every second, fourth, eighth … is scored
AT_ONCE = 1 << 18  # activations computed between two looks at whether anybody waits for them


class PartScores(NamedTuple):
    """Of one part of the samples, at the end of each epoch that is scored. Not to be written to."""

    losses: Array  # (epochs,): mean loss a sample, without the L2 term
    accuracies: Array  # (epochs,), from 0 to 1; NaN where targets are no classes, or an output is no number


class Scored(NamedTuple):
    """What is known: of the epochs `stride`, 2·`stride` and so on."""

    stride: int
    parts: tuple[PartScores, ...]  # what is trained on, and what is held out, if anything is

    @property
    def epochs(self) -> int:
        """How many epochs are scored."""
        return len(self.parts[0].losses)


def parts_of(setup: Setup) -> tuple[Samples, ...]:
    """What is trained on, and what is held out, if anything is."""
    return (setup.samples,) if setup.split is None else (setup.samples, setup.split.held_out)


def part_scores(setup: Setup, part: Samples, rows: Array, look: Callable[[], object] = lambda: None) -> PartScores:
    """Of one part of a setup's samples at some states, whose parameters are `rows`, (states, parameters).

    `look` is called between slices of the samples.
    """
    network, loss = setup.network, setup.objective.loss
    size = max(1, AT_ONCE // (len(rows) * sum(network.sizes[1:])))
    sums = np.zeros((2, len(rows)))
    for begin in range(0, len(part.inputs), size):
        place = slice(begin, begin + size)
        sums += tally(network, loss, rows, Samples(part.inputs[place], part.targets[place]))
        look()
    losses, accuracies = sums / len(part.inputs)
    return PartScores(losses, accuracies if setup.whole.are_of_classes else np.full(len(rows), np.nan))


class EpochScores:
    """Scores a run's epochs one after the other, in whichever thread: one at a time calls `advance`.

    Others may read `scored` meanwhile. Epochs are counted as the run's last stretch has them; they are scored by the
    states that were recorded at their ends, those between kept ones trained again.
    """

    def __init__(self, roots: Sequence[Root], history: History) -> None:
        setup = self._setup = roots[-1].setup
        self._history, self._states = history, RecordedStates(roots, history)
        self._parts = parts_of(setup)
        self.an_epoch = self._states.training_at(roots[-1].state).batches.an_epoch
        self.scored = Scored(1, tuple(PartScores(np.empty(0), np.empty(0)) for _ in self._parts))

    @property
    def has_more(self) -> bool:
        """Whether an epoch has been recorded that is to be scored."""
        scored = self.scored
        return (scored.epochs + 1) * scored.stride <= self._history.last // self.an_epoch

    def advance(self, look: Callable[[], object] = lambda: None) -> bool:
        """Score the next epochs, some at once where that is quick; whether there are more.

        `look` is called between slices of the samples: what it raises leaves this as it was.
        """
        self._thin_out()
        if not self.has_more:
            return False
        stride, parts = self.scored
        first, last = self.scored.epochs + 1, self._history.last // (self.an_epoch * stride)
        a_state = sum(self._setup.network.sizes[1:]) * sum(len(part.inputs) for part in self._parts)
        epochs = range(first, min(last, first + AT_ONCE // a_state) + 1)
        rows = np.stack([self._states.parameters_at(epoch * stride * self.an_epoch) for epoch in epochs])
        found = [part_scores(self._setup, part, rows, look) for part in self._parts]
        self.scored = Scored(
            stride, tuple(PartScores(*map(_joined, before, after)) for before, after in zip(parts, found, strict=True))
        )
        return self.has_more

    def _thin_out(self) -> None:
        """Where many epochs are recorded, score no more of them than there may be."""
        stride, parts = self.scored
        while self._history.last // self.an_epoch > MOST_EPOCHS * stride:
            stride *= 2
            parts = tuple(PartScores(*(scores[1::2] for scores in part)) for part in parts)
        if stride != self.scored.stride:
            self.scored = Scored(stride, parts)


def _joined(before: Array, after: Array) -> Array:
    return np.concatenate((before, after))

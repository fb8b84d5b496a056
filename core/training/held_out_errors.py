"""The error of what is held out at the end of each epoch: by it a run is halted before it learns by heart.

Stopping early, "with patience": I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), algorithm 7.1.
"""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.setup.setup import Setup
from core.training.roots import Root

Array = NDArray[np.float64]

AT_ONCE = 1 << 18  # numbers: activations that are computed between two looks at what else is wanted


class BestEpoch(NamedTuple):
    """The end of an epoch at which the error of what is held out was lowest."""

    epoch: int  # how many epochs have been trained there
    state: int
    error: float  # the mean loss a held-out sample, without the L2 term


class HeldOutErrors:
    """The mean loss a held-out sample of a run, at the ends of its epochs: each is computed once.

    They are counted from where epochs and held-out samples are what they are in the end. One thread adds, others may
    read at the same time: what is there is never changed.
    """

    def __init__(self, roots: Sequence[Root], parameters_at: Callable[[int], Array]) -> None:
        """Of a run along `roots`; `parameters_at` gives a recorded state of it, for the thread that adds."""
        setup = self._setup = roots[-1].setup
        self._parameters_at = parameters_at
        self.an_epoch = _an_epoch(setup)
        first = _alike_from(roots)
        self.begin = -(-first // self.an_epoch) * self.an_epoch  # the state at which the first of them is
        self._errors: list[float] = []
        self._since: list[int] = []  # how many epochs before each the lowest so far was; 0 where that is it
        self._lowest = math.inf

    def lags(self, state: int) -> bool:
        """Whether epochs that end before `state` are still to be looked at; never where nothing is held out."""
        return self._setup.split is not None and self._next < state

    def catch_up(self, state: int) -> None:
        """Look at some of the epochs that end before `state`, all of them recorded."""
        ends = range(self._next, state, self.an_epoch)[: self._at_once]
        self._add(np.stack([self._parameters_at(end) for end in ends]))

    def stalled(self, first: int, rows: Array, patience: int) -> NDArray[np.bool_]:
        """At which of the states from `first` on it has not fallen for `patience` epochs, (states,).

        `rows` are their parameters, (states, parameters); no epoch that ended before them may lag.
        """
        found = np.zeros(len(rows), np.bool_)
        if self._setup.split is None:
            return found
        while self._next < first + len(rows):
            indices = range(self._next - first, len(rows), self.an_epoch)[: self._at_once]
            self._add(rows[indices.start : indices.stop : indices.step])
        begin = max(first, self.begin)  # the first state at which an epoch has ended
        if begin < first + len(rows):
            ended = (np.arange(begin, first + len(rows)) - self.begin) // self.an_epoch
            since = np.array(self._since[ended[0] : ended[-1] + 1])
            found[begin - first :] = since[ended - ended[0]] >= patience
        return found

    def best_until(self, state: int) -> BestEpoch | None:
        """The epoch that ends at or before `state` with the lowest error; None where none is known."""
        known = min((state - self.begin) // self.an_epoch + 1, len(self._since))
        if known <= 0:
            return None
        index = known - 1 - self._since[known - 1]
        at = self.begin + index * self.an_epoch
        return BestEpoch(at // self.an_epoch, at, self._errors[index])

    @property
    def _next(self) -> int:
        """The state at the end of the first epoch that has not been looked at."""
        return self.begin + len(self._errors) * self.an_epoch

    @property
    def _at_once(self) -> int:
        """How many states are looked at together."""
        split = self._setup.split
        samples = 1 if split is None else len(split.held_out.inputs)
        return max(1, AT_ONCE // (samples * sum(self._setup.network.sizes[1:])))

    def _add(self, rows: Array) -> None:
        from core.training.epoch_scores import part_scores

        split = self._setup.split
        if split is None:
            return
        for error in part_scores(self._setup, split.held_out, rows).losses.tolist():
            falls = not self._since or error < self._lowest
            self._lowest = error if falls and not math.isnan(error) else self._lowest
            self._errors.append(error)
            self._since.append(0 if falls else self._since[-1] + 1)  # last: another thread reads as far as that


def _an_epoch(setup: Setup) -> int:
    """How many iterations an epoch takes."""
    count = len(setup.samples.inputs)
    return -(-count // min(setup.batch, count))


def _alike_from(roots: Sequence[Root]) -> int:
    """The first state from which epochs, and what is held out, are what they are at the end."""
    last, first = roots[-1].setup, roots[-1].state
    for root in reversed(roots[:-1]):
        setup = root.setup
        if _an_epoch(setup) != _an_epoch(last) or setup.samples is not last.samples or setup.split is not last.split:
            break
        first = root.state
    return first

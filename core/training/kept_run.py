"""A run that is kept, to be compared with others: its curves, and enough of its states to look at any of them."""

import math
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.setup.setup import Setup
from core.training.batches import Batches
from core.training.epoch_errors import EpochMeans
from core.training.history import History, Recorded
from core.training.recorded_check import first_difference
from core.training.roots import Root, carried_by, root_of
from core.training.run import Run

Array = NDArray[np.float64]

MOST_KEPT_RUNS, MOST_KEPT_BYTES = 24, 2**28  # at the same time
MOST_ERRORS = 1 << 17
MOST_ROWS, MOST_BYTES = 1024, 2**22  # of the parameters
DRESS = "name", "color", "shade", "is_shown", "is_before"  # the parts of a kept run that are no numbers of it
MOST_REPLAYED = 30_000_000  # multiplications: what lies farther from a kept state is shown by that one


class KeptMeans(NamedTuple):
    """The mean errors of epochs, where an iteration takes some of the samples only."""

    begin: int  # the state in which the first of these epochs begins
    an_epoch: int  # iterations
    stride: int  # every how many epochs one is kept
    values: Array  # (kept,)

    @classmethod
    def of(cls, epochs: EpochMeans) -> "KeptMeans | None":
        """Those of a run; None where its single errors are the means."""
        stride, values = epochs.kept()
        return cls(epochs.begin, epochs.an_epoch, stride, values.copy()) if epochs.an_epoch > 1 else None


@dataclass(frozen=True, eq=False)
class KeptRun:
    """Thinned out to what a plot can show. What it is called, and how it is drawn, is part of it.

    Two are the same run, called or coloured otherwise or farther trained, where their `roots` are one object. Of the
    right rule's there is one at a time: what is recorded of it is in the run that trains beside the open one.
    """

    roots: tuple[Root, ...]  # that it went along, as far as it came
    recorded: Recorded
    ended: bool = False  # it left the numbers
    means: KeptMeans | None = None
    known_from: int = 0  # before that state a file has not told what trained it: only kept states are known there
    name: str = ""  # empty: it is told by what it has otherwise
    color: int = 0  # the number of a colour and its dashes
    shade: float | None = None  # where it stands among those it was made with, from 0 to 1: its colour follows from it
    is_shown: bool = True
    is_before: bool = False  # nobody asked for it: another run took its place
    is_right: bool = False  # the right rule's, which trains beside a mistaken run and along its branches

    @classmethod
    def of(cls, run: Run) -> "KeptRun":
        """What is kept of `run`, as far as it has come."""
        recorded = thinned(run.history.recorded)
        roots = tuple([root for root in run.roots if root.state < recorded.length])
        return cls(roots, recorded, run.ended is not None, KeptMeans.of(run.epochs))

    @classmethod
    def of_right_rule(cls, name: str = "", color: int = 0, is_shown: bool = True) -> "KeptRun":
        """How the right rule's run beside the open one is called and drawn; `beside` says what is recorded of it."""
        recorded = Recorded(1, 1, np.empty((0, 0)), 1, np.empty(0), np.empty(0), math.nan)
        return cls((), recorded, name=name, color=color, is_shown=is_shown, is_right=True)

    def beside(self, run: Run) -> "KeptRun":
        """The right rule's, as far as its run has come: nothing is left out, and nothing copied."""
        recorded, means = run.history.recorded, KeptMeans.of(run.epochs)
        return replace(self, roots=run.roots, recorded=recorded, ended=run.ended is not None, means=means)

    def farther(self, run: Run) -> "KeptRun":
        """The same, now that `run`, which it is of, has come farther."""
        other = KeptRun.of(run)
        return replace(self, recorded=other.recorded, ended=other.ended, means=other.means)

    def dressed_as(self, other: "KeptRun") -> "KeptRun":
        """The same, called and drawn as another one is."""
        return replace(other, recorded=self.recorded, ended=self.ended, means=self.means)

    def is_drawn_as(self, other: "KeptRun") -> bool:
        """Whether it is called and drawn as another one is, and as often."""
        return all(getattr(self, part) == getattr(other, part) for part in DRESS)

    def is_same(self, other: "KeptRun") -> bool:
        """Whether it is the same run, whatever it is called."""
        return self.is_right and other.is_right if self.is_right or other.is_right else self.roots is other.roots

    @property
    def setup(self) -> Setup:
        """What its last stretch was trained by."""
        return self.roots[-1].setup

    @property
    def since(self) -> int:
        """The state that its last stretch began at: 0, or where it branched off."""
        return self.roots[-1].state

    @property
    def last(self) -> int:
        """The newest state that it had reached."""
        return self.recorded.length - 1

    @property
    def error_stride(self) -> int:
        """Every how many states an error is kept."""
        return self.recorded.error_stride

    @property
    def errors(self) -> Array:
        """Of the states 0, error_stride …, (kept,)."""
        return self.recorded.errors

    @property
    def stride(self) -> int:
        """Every how many states the parameters are kept."""
        return self.recorded.stride

    @property
    def rows(self) -> Array:
        """The parameters of the states 0, stride …, (some, parameters)."""
        return self.recorded.rows

    @property
    def final_error(self) -> float:
        """The error of the newest state that is known."""
        known = len(self.recorded.newest) > 0
        return self.recorded.newest_error if known else float(self.errors[-1])

    @property
    def final_parameters(self) -> Array:
        """The parameters of the newest state that is known, (parameters,)."""
        return self.recorded.newest if len(self.recorded.newest) else self.rows[-1]

    @property
    def size(self) -> int:
        """The bytes that it takes."""
        means = 0 if self.means is None else self.means.values.nbytes
        carried = self.recorded.carried.nbytes + self.recorded.newest_carried.nbytes
        return self.rows.nbytes + self.errors.nbytes + self.recorded.newest.nbytes + means + carried

    @property
    def has_gaps(self) -> bool:
        """Whether some of its states can't be looked at soon: they lie too far from those that are kept."""
        work = self.rows.shape[1] * max((root.setup.batch for root in self.roots), default=0)
        return not self.is_right and (self.known_from > 0 or (self.stride - 1) * work > MOST_REPLAYED)

    @property
    def kept_states(self) -> int:
        """How many states are kept, the newest among them."""
        return len(self.rows) + (self.last % self.stride > 0 and len(self.recorded.newest) > 0)

    def error(self, state: int) -> float | None:
        """The error at `state`, or None where none is kept."""
        if state == self.last and len(self.recorded.newest):
            return self.recorded.newest_error
        if state > self.last or state % self.error_stride:
            return None
        return float(self.errors[state // self.error_stride])

    def nearest_seen(self, state: int) -> int:
        """The state that can be looked at soon, nearest to `state` and not after it; the last one beyond the end."""
        recorded = self._to_be_looked_at
        state = min(state, recorded.length - 1)
        if state == recorded.length - 1:
            return state
        kept = state // self.stride * self.stride
        if state < self.known_from:
            return kept
        root = self.roots[root_of(self.roots, state)]
        nearest = max(kept, root.state)
        work = (state - nearest) * self.rows.shape[1] * root.setup.batch
        return state if work <= MOST_REPLAYED else nearest

    def run(self) -> Run:
        """A run that has come as far: its states can be looked at, and it goes on from there."""
        count, carried = self.rows.shape[1], carried_by(self.roots)
        width = count + carried
        numbers = max(5 * len(self.errors), 5 * len(self.rows) * width // 4) + 2 * width
        history = History(count, 16 * numbers, self._to_be_looked_at, carried)
        return Run(self.setup, history.budget, self.roots, history)

    @property
    def _to_be_looked_at(self) -> Recorded:
        """What is recorded, up to a state whose parameters are there."""
        if len(self.recorded.newest):
            return self.recorded
        last = (len(self.rows) - 1) * self.stride
        shorter = self.recorded.before(last + 1)
        error = float(self.errors[last // self.error_stride])
        return shorter.ending(self.recorded.whole(len(self.rows) - 1), error, self.recorded.width)

    def first_difference(self) -> int | None:
        """The first state found that its setups don't lead to."""
        known = [root for root in self.roots if root.state >= self.known_from]
        return first_difference(known, self.recorded) if known else None


def means_of(roots: tuple[Root, ...], recorded: Recorded) -> KeptMeans | None:
    """The means of the epochs whose single errors are all there, from where the samples are taken as at the end."""
    batches = Batches.of(roots[-1].setup)
    if recorded.error_stride > 1 or batches.an_epoch == 1:
        return None
    epochs = EpochMeans(batches, roots[-1].state)
    epochs.add(0, recorded.errors)
    return KeptMeans.of(epochs)


def thinned(recorded: Recorded) -> Recorded:
    """As much of it as is kept, in memory of its own."""
    error_stride, errors = recorded.error_stride, recorded.errors
    while len(errors) > MOST_ERRORS:
        error_stride, errors = error_stride * 2, errors[::2]
    stride, rows, carried = recorded.stride, recorded.rows, recorded.carried
    most = min(MOST_ROWS, max(2, MOST_BYTES // max(rows[:1].nbytes + carried[:1].nbytes, 1)))
    while len(rows) > most:
        stride, rows, carried = stride * 2, rows[::2], carried[::2]
    return recorded._replace(
        stride=stride,
        rows=rows.copy(),
        error_stride=error_stride,
        errors=errors.copy(),
        carried=carried.copy(),
    )

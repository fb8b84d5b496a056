"""A race: which of several runs has an error below a goal first, and at which state."""

from enum import Enum
from typing import NamedTuple

import numpy as np

from core.training.kept_run import KeptMeans, KeptRun
from core.training.run import Run


class Arrival(Enum):
    """How well it is known where a run is first below the goal."""

    EXACT = "exact"
    AT_MOST = "at most"  # of the errors only some are kept: it may have been there before
    OF_EPOCH = "of epoch"  # it is the mean of an epoch, which ends there
    NEVER = "never"  # as far as it was trained


class Finish(NamedTuple):
    """Where a run is first below the goal."""

    arrival: Arrival
    state: int  # or, where it never is, the newest that it has come to


def finish_of(run: Run | KeptRun, goal: float) -> Finish:
    """Where the error of a run is first below `goal`: of an epoch, where single errors are each of other samples."""
    if isinstance(run, KeptRun):
        stride, errors, last, means = run.error_stride, run.errors, run.last, run.means
        newest = run.final_error
    else:
        stride, errors = run.history.kept_errors()
        last, newest, means = run.history.last, run.history.newest_error, KeptMeans.of(run.epochs)
    if means is not None:
        found = np.flatnonzero(means.values < goal)
        if not found.size:
            return Finish(Arrival.NEVER, last)
        end = means.begin + (int(found[0]) * means.stride + 1) * means.an_epoch - 1
        return Finish(Arrival.OF_EPOCH if means.stride == 1 else Arrival.AT_MOST, end)
    found = np.flatnonzero(errors < goal)
    if not found.size:
        return Finish(Arrival.AT_MOST, last) if newest < goal else Finish(Arrival.NEVER, last)
    state = int(found[0]) * stride
    return Finish(Arrival.EXACT if stride == 1 or state == 0 else Arrival.AT_MOST, state)


def in_order(finishes: list[Finish]) -> list[int]:
    """The places of the finishes: the first first, those that never came last."""
    return sorted(range(len(finishes)), key=lambda at: (finishes[at].arrival is Arrival.NEVER, finishes[at].state))

"""What is kept of a previous run, whose place another one has taken, to be compared with it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.setup.setup import Setup
from core.training.history import Recorded
from core.training.recorded_check import first_difference
from core.training.roots import Root
from core.training.run import Run

Array = NDArray[np.float64]

MOST_ERRORS = 1 << 17
MOST_ROWS, MOST_BYTES = 1024, 2**22  # of the parameters, for the curve of the answers


@dataclass(frozen=True, eq=False)
class PreviousRun:
    """The curves of a previous run, thinned out to what a plot can show."""

    setup: Setup
    since: int  # the state that its last stretch began at: 0, or where it branched off
    last: int  # the newest state that it had reached
    error_stride: int
    errors: Array  # of the states 0, error_stride …, (kept,)
    stride: int
    rows: Array  # the parameters of the states 0, stride …, (some, parameters)

    @classmethod
    def of(cls, run: Run) -> "PreviousRun":
        """What is kept of `run`."""
        recorded = run.history.recorded
        error_stride, errors = recorded.error_stride, recorded.errors
        while len(errors) > MOST_ERRORS:
            error_stride, errors = error_stride * 2, errors[::2]
        stride, rows = recorded.stride, recorded.rows
        most = min(MOST_ROWS, max(2, MOST_BYTES // max(rows[:1].nbytes, 1)))
        while len(rows) > most:
            stride, rows = stride * 2, rows[::2]
        last = recorded.length - 1
        root = run.roots[run.root_of(last)]  # a run that was reset has not come to its last one again
        return cls(root.setup, root.state, last, error_stride, errors.copy(), stride, rows.copy())

    def error(self, state: int) -> float | None:
        """The error at `state`, or None where none is kept."""
        if state > self.last or state % self.error_stride:
            return None
        return float(self.errors[state // self.error_stride])

    def first_difference(self) -> int | None:
        """The first state found that its setup doesn't lead to; before its last stretch it may have been another."""
        place = -(-self.since // self.stride)
        if place >= len(self.rows):
            return None
        root = Root(place * self.stride, self.setup, self.rows[place])
        recorded = Recorded(self.last + 1, self.stride, self.rows, self.error_stride, self.errors, np.empty(0), 0.0)
        return first_difference([root], recorded)

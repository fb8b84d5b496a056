"""Recorded states within a memory budget.

One thread appends, others read at the same time: whatever has been published is never changed, and the
new length is published last.
"""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

BUDGET = 256 * 2**20  # bytes


class History:
    """States 0 … length−1 of one run: every error, and as many parameter vectors as fit the budget.

    While all fit, every state is kept. When the budget is full every other one is let go, and from then
    on only every second (fourth, eighth …) is kept; the ones between are replayed by who wants them.
    """

    def __init__(self, parameter_count: int, budget: int = BUDGET) -> None:
        # Thinning out holds the old and the thinned rows at once, 3/2 of the rows.
        rows = max(2, budget * 2 // 3 // (8 * max(parameter_count, 1)))
        self.length = 0
        self._kept: tuple[int, Array] = (1, np.empty((rows, parameter_count)))
        self._errors = np.empty(1024)
        self._latest: tuple[int, Array] = (-1, np.empty(0))

    @property
    def last(self) -> int:
        """The newest recorded state; −1 where there is none."""
        return self.length - 1

    @property
    def errors(self) -> Array:
        """The errors of all recorded states, (length,). Not to be written to."""
        length = self.length
        return self._errors[:length]

    @property
    def stride(self) -> int:
        """Every how many states one is kept."""
        return self._kept[0]

    def append(self, parameters: Array, error: float) -> None:
        """Record the next state: a vector that will not be changed any more, and its error."""
        state = self.length
        stride, rows = self._kept
        if state % stride == 0:
            row = state // stride
            if row == len(rows):
                thinned = np.empty_like(rows)
                thinned[: (row + 1) // 2] = rows[::2]
                stride, rows = self._kept = stride * 2, thinned
                row = state // stride
            if state % stride == 0:
                rows[row] = parameters
        if state == len(self._errors):
            longer = np.empty(2 * state)
            longer[:state] = self._errors
            self._errors = longer
        self._errors[state] = error
        self._latest = (state, parameters)
        self.length = state + 1

    def room(self, count: int) -> tuple[int, int, Array, Array]:
        """Where the next states are to be written by someone who writes many, and then calls `publish`.

        It gives for how many of `count` there is room; the stride; the rows, to which a state goes whose number
        is a multiple of it, at [state // stride]; and the errors, one after the other.
        """
        stride, rows = self._kept
        if self.length // stride >= len(rows):
            thinned = np.empty_like(rows)
            thinned[: (len(rows) + 1) // 2] = rows[::2]
            stride, rows = self._kept = stride * 2, thinned
        count = min(count, len(rows) * stride - self.length)
        if self.length + count > len(self._errors):
            longer = np.empty(2 * (self.length + count))
            longer[: self.length] = self._errors[: self.length]
            self._errors = longer
        return count, stride, rows, self._errors[self.length : self.length + count]

    def publish(self, count: int, newest: Array) -> None:
        """The next `count` states have been written; the parameters of the last are a vector that stays as it is."""
        self._latest = (self.length + count - 1, newest)
        self.length += count

    def nearest(self, state: int) -> tuple[int, Array]:
        """The nearest kept state at or before `state`, and its parameters. Not to be written to.

        Raises
        ------
        IndexError
            If `state` has not been recorded.
        """
        if not 0 <= state < self.length:
            raise IndexError(f"state {state} is not recorded: there are {self.length}")
        latest, parameters = self._latest
        if latest == state:
            return latest, parameters
        stride, rows = self._kept
        return state // stride * stride, rows[state // stride]

    def kept(self) -> tuple[NDArray[np.intp], Array]:
        """Which states are kept, (kept,), and their parameters, (kept, parameters). Not to be written to."""
        length = self.length
        stride, rows = self._kept
        states = np.arange(0, length, stride)
        return states, rows[: len(states)]

"""Recorded states within a memory budget.

One thread appends, others read at the same time: whatever has been published is never changed, and the
new length is published last.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.training.epoch_errors import EpochMeans
from core.training.state_memory import OtherRoom, StateMemory
from core.training.trained_by import LoopFrom, TrainedBy, before

Array = NDArray[np.float64]

BUDGET = 256 * 2**20  # bytes
FOR_ERRORS = 5  # one part in so many of the budget is for the errors
FEWEST_ERRORS = 1024  # are kept whatever the budget
ENOUGH_ERRORS = 1 << 20  # for a network whose states are large
SMALL = 4096  # parameters
NOTHING = np.empty((0, 0))


class Room(NamedTuple):
    """Where the next states are to be written by someone who writes many at a time."""

    states: int  # how many there is room for
    due: int  # after how many states one is to be written to `rows`,
    stride: int  # and then after every how many
    rows: Array  # one after the other, (some, parameters and what is carried)
    errors: Array  # the error of every state, (states,)


class Recorded(NamedTuple):
    """What is kept of the states 0 … length−1. Nothing of it is to be written to."""

    length: int
    stride: int  # every how many states the parameters are kept
    rows: Array  # (kept, parameters)
    error_stride: int
    errors: Array  # (kept errors,)
    newest: Array  # the parameters of state length−1, (parameters,); empty where they are not known
    newest_error: float
    carried: Array = NOTHING  # what the optimizer carries at each kept state, (kept, carried); (0, 0) where nothing
    newest_carried: Array = NOTHING.ravel()  # the same of state length−1, (carried,)
    loops: tuple[LoopFrom, ...] = ()  # by which they were trained, where that is known

    @property
    def width(self) -> int:
        """How many numbers are carried beside the parameters."""
        return int(self.carried.shape[1])

    def whole(self, index: int) -> Array:
        """The parameters of the kept state at an index, and behind them what is carried there."""
        return np.concatenate([self.rows[index], self.carried[index]]) if self.width else self.rows[index]

    def error(self, state: int) -> float | None:
        """The error of a state; None where it was let go, and has to be computed again."""
        if state == self.length - 1:
            return self.newest_error
        return float(self.errors[state // self.error_stride]) if state % self.error_stride == 0 else None

    def before(self, state: int) -> "Recorded":
        """The states before that one only; what its newest are is left open."""
        rows, errors = self.rows[: -(-state // self.stride)], self.errors[: -(-state // self.error_stride)]
        carried = self.carried[: len(rows)]
        loops = before(self.loops, state)
        return Recorded(state, self.stride, rows, self.error_stride, errors, np.empty(0), 0.0, carried, loops=loops)

    def ending(self, newest: Array, newest_error: float, carried: int = 0) -> "Recorded":
        """The same, now that its newest state is known: whole, with so many numbers carried behind the parameters."""
        count = len(newest) - carried
        return self._replace(newest=newest[:count], newest_error=newest_error, newest_carried=newest[count:])


class History:
    """States 0 … length−1 of one run: as many parameter vectors, and as many errors, as fit the budget.

    While all fit, every state is kept. When there is no more room every other one is let go, and from then on only
    every second (fourth, eighth …) is kept; those between are replayed by who wants them. The errors take turns of
    their own: they are thinned out much later.
    """

    def __init__(
        self,
        parameter_count: int,
        budget: int = BUDGET,
        recorded: Recorded | None = None,
        carried: int = 0,
        before: "History | None" = None,
        until: int = 0,
    ) -> None:
        """Begin empty, or with what is recorded already; beside the parameters so many numbers are `carried`.

        Where this one takes the place of the one `before`, and is as large, it takes over its memory, too, as far as
        nobody reads there any more. Of states that are soon to come up to `until`, no more are kept from the first on
        than are kept of them in the end: so none is copied only to be let go.
        """
        self._parameter_count = parameter_count
        width = parameter_count + carried
        # What is thinned out goes to other memory, in which there is as much room; once nobody reads what was there
        # before, the two take turns.
        self._are_small = width <= SMALL
        numbers = budget // 8 // 2
        errors = max(FEWEST_ERRORS, numbers // FOR_ERRORS)
        if not self._are_small:
            errors = min(errors, ENOUGH_ERRORS)
        rows = max(2, (numbers - min(errors, numbers // FOR_ERRORS)) // max(width, 1))
        self.budget = budget
        self.length = 0
        self.epochs: EpochMeans | None = None  # is told of every error before any is let go
        self.trained_by = TrainedBy(() if recorded is None else recorded.loops)
        memory = StateMemory.of((rows, width), (errors,))  # none of it is asked for yet
        self.memory: StateMemory = memory if before is None else before.memory.unless_other_than(memory)
        self._room_for_rows, self._room_for_errors = OtherRoom(self.memory.rows), OtherRoom(self.memory.errors)
        room = self._room_for_rows.first()
        self._kept: tuple[int, Array] = (_stride_up_to(until, len(room)), room)
        self._errors: tuple[int, Array] = (1, self._room_for_errors.first())
        self._latest = _Latest(-1, np.empty(0), np.empty(0), 0.0)
        if recorded is not None:
            self._kept = _begun(room, recorded.stride, recorded.rows, recorded.carried, self._kept[0])
            self._errors = _begun(self._errors[1], recorded.error_stride, recorded.errors)
            self.length = recorded.length
            if len(recorded.newest) == parameter_count:
                newest = recorded.newest
                if len(recorded.newest_carried):
                    newest = np.concatenate([newest, recorded.newest_carried])
                self._latest = self._latest_of(recorded.length - 1, newest, recorded.newest_error)

    @property
    def last(self) -> int:
        """The newest recorded state; −1 where there is none."""
        return self.length - 1

    @property
    def newest(self) -> tuple[int, Array]:
        """The newest state and its parameters, (parameters,): they belong together however fast training goes on."""
        latest = self._latest
        return latest.state, latest.parameters

    @property
    def newest_whole(self) -> tuple[int, Array]:
        """The newest state, and its parameters with what is carried behind them."""
        latest = self._latest
        return latest.state, latest.whole

    @property
    def recorded(self) -> Recorded:
        """All that is kept now, and belongs together however fast training goes on."""
        latest, count = self._latest, self._parameter_count
        length = latest.state + 1
        loops = before(self.trained_by.loops, latest.state)  # one that begins there has led nowhere yet
        stride, rows = self._kept
        error_stride, errors = self._errors
        rows, errors = rows[: -(-length // stride)], errors[: -(-length // error_stride)]
        if rows.shape[1] == count:
            return Recorded(length, stride, rows, error_stride, errors, latest.parameters, latest.error, loops=loops)
        carried, newest_carried = rows[:, count:], latest.whole[count:]
        return Recorded(
            length,
            stride,
            rows[:, :count],
            error_stride,
            errors,
            latest.parameters,
            latest.error,
            carried,
            newest_carried,
            loops,
        )

    @property
    def newest_error(self) -> float:
        """The error of the newest state."""
        return self._latest.error

    @property
    def errors(self) -> Array:
        """The errors that are kept, (kept,). Not to be written to."""
        return self.kept_errors()[1]

    def kept_errors(self) -> tuple[int, Array]:
        """Every how many states an error is kept, and these errors, (kept,). Not to be written to."""
        length = self.length
        stride, errors = self._errors
        return stride, errors[: -(-length // stride)]

    def error(self, state: int) -> float | None:
        """The error of a recorded state; None where it was let go, and has to be computed again."""
        latest = self._latest
        if state == latest.state:
            return latest.error
        stride, errors = self._errors
        return float(errors[state // stride]) if state % stride == 0 else None

    @property
    def stride(self) -> int:
        """Every how many states one is kept."""
        return self._kept[0]

    def append(self, whole: Array, error: float) -> None:
        """Record the next state: its parameters and what is carried, which will not be changed, and its error."""
        room = self.room(1)
        if room.due == 1:
            room.rows[0, : len(whole)] = whole
        room.errors[0] = error
        self.publish(room, 1, whole)

    def room(self, count: int) -> Room:
        """Where up to `count` next states go: they are written there, and then published."""
        stride, rows = self._kept
        if self.length >= len(rows) * stride:
            stride, rows = self._kept = stride * 2, self._room_for_rows.thinned(rows)
        error_stride, errors = self._errors
        if self.length >= len(errors) * error_stride:
            error_stride, errors = self._errors = error_stride * 2, self._room_for_errors.thinned(errors)
        count = min(count, len(rows) * stride - self.length, len(errors) * error_stride - self.length)
        row = -(-self.length // stride)
        if self._are_small:
            self._room_for_rows.warm_up(rows, row)
            self._room_for_errors.warm_up(errors, -(-self.length // error_stride))
        due = row * stride - self.length + 1
        dense = errors[self.length : self.length + count] if error_stride == 1 else np.empty(count)
        return Room(count, due, stride, rows[row:], dense)

    def publish(self, room: Room, count: int, newest: Array) -> None:
        """The next `count` states have been written; `newest` is the last, whole, and stays as it is."""
        stride, errors = self._errors
        if stride > 1:
            first = -self.length % stride  # the first of them whose error is kept
            kept = room.errors[first:count:stride]
            place = (self.length + first) // stride
            errors[place : place + len(kept)] = kept
        if self.epochs is not None:
            self.epochs.add(self.length, room.errors[:count])
        self._latest = self._latest_of(self.length + count - 1, newest, float(room.errors[count - 1]))
        self.length += count

    def nearest(self, state: int) -> tuple[int, Array]:
        """The nearest kept state at or before `state`, and its parameters, (parameters,). Not to be written to.

        Raises
        ------
        IndexError
            If `state` has not been recorded.
        """
        latest = self._latest
        if latest.state == state:
            return state, latest.parameters
        kept, whole = self.nearest_whole(state)
        return kept, whole[: self._parameter_count]

    def nearest_whole(self, state: int) -> tuple[int, Array]:
        """The nearest kept state at or before `state`: its parameters, and behind them what is carried.

        Raises
        ------
        IndexError
            If `state` has not been recorded.
        """
        if not 0 <= state < self.length:
            raise IndexError(f"state {state} is not recorded: there are {self.length}")
        latest = self._latest
        if latest.state == state:
            return state, latest.whole
        stride, rows = self._kept
        return state // stride * stride, rows[state // stride]

    def kept_rows(self) -> tuple[int, Array]:
        """Every how many states one is kept, and their parameters, (kept, parameters). Not to be written to."""
        length = self.length
        stride, rows = self._kept
        return stride, rows[: -(-length // stride), : self._parameter_count]

    def place(self, count: int) -> Array:
        """Where so many numbers of a state can be written, (count,); published, it stays as long as it is read."""
        return self.memory.copies.array()[:count]

    def copy(self, whole: Array) -> Array:
        """A copy of a state, (some,), to be trained on, then published: after which it stays as long as it is read."""
        copied = self.place(len(whole))
        copied[:] = whole
        return copied

    def _latest_of(self, state: int, whole: Array, error: float) -> "_Latest":
        count = self._parameter_count
        return _Latest(state, whole, whole if len(whole) == count else whole[:count], error)


class _Latest(NamedTuple):
    """The newest state."""

    state: int
    whole: Array  # its parameters, and behind them what is carried
    parameters: Array  # (parameters,); always the same object
    error: float


def _stride_up_to(last: int, room: int) -> int:
    """Every how many of the states 0 … `last` one is kept where there is `room` for so many."""
    stride = 1
    while last >= room * stride:
        stride *= 2
    return stride


def _begun(room: Array, stride: int, kept: Array, carried: Array = NOTHING, least_stride: int = 1) -> tuple[int, Array]:
    """The room with what is kept in it, thinned out where it is more than there is room for, or wanted.

    What is carried stands behind `kept`, as far as there is room; where nothing was, it is 0.
    """
    while len(kept) > len(room) or stride < least_stride:
        stride, kept, carried = stride * 2, kept[::2], carried[::2]
    if kept.ndim == 1:
        room[: len(kept)] = kept
        return stride, room
    count = kept.shape[1]
    known = min(carried.shape[1], room.shape[1] - count)
    room[: len(kept), :count] = kept
    if known:
        room[: len(kept), count : count + known] = carried[:, :known]
    room[: len(kept), count + known :] = 0.0
    return stride, room

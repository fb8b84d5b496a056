"""Training that is recorded as it goes: iteration by iteration in NumPy, many at a time compiled."""

import time
from collections import deque
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.analysis.first_non_finite import LeftTheNumbers, first_non_finite
from core.network.backward_pass import Trace
from core.network.names import Names
from core.training.held_out_errors import HeldOutErrors
from core.training.history import History, Room
from core.training.kernel import Kernel
from core.training.step import Training
from core.training.stops import Stopped, Stretch, Watch

Array = NDArray[np.float64]

LEAP = 0.003  # seconds of compiled training that are worth what a leap costs beside it
FIRST_LEAP = 1 << 17  # multiplications in the first, of which nobody knows yet how long it takes
LARGE_LEAP = 0.012  # seconds, where a leap begins with a copy of many parameters, which has to pay: within a frame
LARGE = 1 << 16  # numbers of a state, from which on that is so
LONG_LEAP = 0.05  # seconds, beyond which that cost is of no account: no leap is longer, however much time there is
LONGEST_LEAP = 1 << 20  # iterations
MEASURED = 8  # leaps
WATCHED = 1 << 18  # numbers: the parameters of so many states are looked through at once


def watched_at_once(parameter_count: int) -> int:
    """How many states a watch looks through at once."""
    return max(1, WATCHED // max(parameter_count, 1))


class LeapTiming(NamedTuple):
    """How far a leap goes, as it was found out."""

    training: Training  # of what
    most: int  # iterations of the next leap
    seconds_an_iteration: float


class Recorder:
    """Trains one setup after another, and records every state that is reached in `history`.

    Where a number becomes infinite or NaN, `ended` names the first quantity that did. What was recorded before stays.
    """

    training: Training  # what trains now
    trace: Trace  # the last pass made in NumPy; another thread may read it while training goes on
    leap_timing: LeapTiming | None  # how long leaps have come to be, None before the first; another thread may read it

    def __init__(self, history: History, names: Names) -> None:
        """Record into `history` what is still to be given to train; `names` are those of what may leave the numbers."""
        self.history = history
        self.ended: LeftTheNumbers | None = None
        self.seconds_an_iteration = 0.0  # the shortest of those measured last; 0 before the first
        self._names = names
        self._measured: deque[float] = deque(maxlen=MEASURED)  # seconds an iteration of the last leaps

    def begin(self, training: Training, whole: Array) -> None:
        """Record this as the next state, its parameters and what is carried behind them, and train on from there."""
        self._take(training)
        self._record(whole)

    def go_on(self, training: Training) -> None:
        """Train on from the newest state, which is recorded already."""
        self._take(training)
        state, parameters = self.history.newest
        self.trace = training.trace(state, parameters)
        self._end_where_no_number(parameters)
        training.note_loop(state)

    def keep_timing(self, leap_timing: LeapTiming) -> None:
        """Let leaps be from the first on as long as those of another one have come to be, where iterations are alike.

        To find out anew how long they are takes some leaps of one iteration, and each copies a whole state.
        """
        setup, then = self.training.setup, leap_timing.training.setup
        are_alike = setup.network == then.network and setup.optimizer == then.optimizer
        if are_alike and self.training.batches.size == leap_timing.training.batches.size:
            self.seconds_an_iteration = leap_timing.seconds_an_iteration
            self._measured.append(self.seconds_an_iteration)
            self._most = leap_timing.most
            self._say_timing()

    def rename(self, names: Names) -> None:
        """Name by other names what has left the numbers, or will."""
        self._names = names
        if self.ended is not None:
            self._end(self._ended_by)

    def newest_trace(self) -> Trace:
        """The pass of the newest recorded state."""
        state, parameters = self.history.nearest(self.history.last)
        if self.trace.parameters is not parameters:
            self.trace = self.training.trace(state, parameters)
        return self.trace

    def advance(
        self, until: int, watch: Watch | None, held_out: HeldOutErrors | None = None, seconds: float = 0.0
    ) -> None:
        """Train towards state `until`: an iteration in NumPy, or a leap; with a `watch`, not beyond a stop.

        `held_out` is there where the watch asks for it. A leap takes as long as there is time before anybody looks
        at what is wanted, `seconds`; where these are few it is not cut short for that.
        """
        self.training.note_loop(self.history.last)
        kernel = self.training.kernel_at(self.history.last)
        if kernel is None:
            before = self.trace
            if watch is not None and not watch.has_scanned and self._scan(watch, [before], held_out):
                return
            self._step()
            if watch is not None and self.trace is not before:
                self._scan(watch, [before, self.trace], held_out)
        elif watch is None:
            self._leap(kernel, until, seconds)
        else:
            self._leap_watched(kernel, until, watch, held_out, seconds)

    def _take(self, training: Training) -> None:
        self.training = training
        self.leap_timing = None
        self._leap_seconds = LARGE_LEAP if training.width > LARGE else LEAP
        of_an_iteration = training.width * training.batches.size
        self._measured.clear()  # of what trained before, whose iterations may have been a thousand times as short
        self._most = max(1, FIRST_LEAP // max(of_an_iteration, 1))  # iterations of the next leap

    def _step(self) -> None:
        began = time.perf_counter()
        state, whole = self.history.newest_whole
        count = len(self.trace.parameters)
        with np.errstate(all="ignore"):
            carried = whole[count : self.training.width]
            whole = self.training.update(self.trace, state, carried, self.history.place(count))
        if _are_finite(whole[:count]):
            self._record(whole)
        else:
            self._end(whole[:count])
        self.seconds_an_iteration = time.perf_counter() - began

    def _scan(self, watch: Watch, newest: list[Trace], held_out: HeldOutErrors | None) -> Stopped | None:
        """Look through the newest states, of which these are the passes."""
        rows = np.stack([trace.parameters for trace in newest])
        errors = np.array([trace.error for trace in newest])
        first = self.history.length - len(newest)
        return watch.scan(Stretch(self.training, first, rows, errors, held_out=held_out))

    def _leap(self, kernel: Kernel, until: int, seconds: float) -> None:
        """As many compiled iterations as take about a leap, recorded; published when all are good numbers."""
        history = self.history
        state = history.last
        room = history.room(min(until - state, self._leap_length(seconds)))
        start = self._start_of(state)
        whole = self.history.copy(start)
        began = time.perf_counter()  # a copy of many parameters takes as long as an iteration, however many follow
        done = kernel.train(whole, state, room.errors, room.rows, room.due, room.stride)
        took = time.perf_counter() - began
        if done < room.states or not self._are_numbers(whole):
            self._end_exactly(kernel, state, start, room.states)
            return
        history.publish(room, room.states, whole)
        self._measure(room.states, took)

    def _leap_watched(
        self, kernel: Kernel, until: int, watch: Watch, held_out: HeldOutErrors | None, seconds: float
    ) -> None:
        """The same, of which every state is looked through before any is published, and none beyond a stop is."""
        history = self.history
        state = history.last
        start, count_of = self._start_of(state), self.training.setup.network.parameter_count
        room = history.room(min(until - state, self._leap_length(seconds), watched_at_once(len(start))))
        rows = np.empty((room.states + 1, len(start)))
        rows[0] = start
        whole = self.history.copy(start)
        began = time.perf_counter()
        done = kernel.train(whole, state, room.errors, rows[1:])
        if done < room.states or not self._are_numbers(whole):
            self._end_exactly(kernel, state, start, room.states)
            return
        known = history.error(state)
        here = known if known is not None else self.training.trace(state, start[:count_of]).error
        errors = np.concatenate(([here], room.errors))
        stopped = watch.scan(Stretch(self.training, state, rows[:, :count_of], errors, held_out=held_out))
        count = room.states if stopped is None else stopped.state - state
        if count:
            self._publish_some(room, rows, count)
        self._measure(room.states, time.perf_counter() - began)

    def _publish_some(self, room: Room, rows: Array, count: int) -> None:
        kept = rows[room.due : count + 1 : room.stride]
        room.rows[: len(kept), : kept.shape[1]] = kept
        self.history.publish(room, count, rows[count].copy())

    def _measure(self, count: int, took: float) -> None:
        """So many iterations took so long. A leap that something else on the machine held up says nothing of others."""
        self._measured.append(max(took, 1e-7) / count)
        self.seconds_an_iteration = min(self._measured)
        self._most = min(max(self._most, 4 * count), LONGEST_LEAP)  # of fewer nobody knows it for so many
        self._say_timing()

    def _say_timing(self) -> None:
        """Have it whole at any moment: never what trains now with the seconds of what trained before."""
        self.leap_timing = LeapTiming(self.training, self._most, self.seconds_an_iteration)

    def _leap_length(self, seconds: float) -> int:
        """How many iterations a leap is to have where nobody looks for so many seconds."""
        if not self._measured:
            return self._most
        wanted = max(self._leap_seconds, min(seconds, LONG_LEAP)) / min(self._measured)
        return max(1, min(int(wanted), self._most))

    def _end_exactly(self, kernel: Kernel, state: int, whole: Array, most: int) -> None:
        """One compiled iteration at a time, up to where the numbers are left, and name what leaves them."""
        error, count = np.empty(1), self.training.setup.network.parameter_count
        self.trace = self.training.trace(state, whole[:count])
        while self.ended is None and state < self.history.length + most:
            moved = whole.copy()
            good = kernel.train(moved, state, error)
            if not self._are_numbers(moved):
                self._end(moved[:count])
                break
            self.trace = self.training.trace(state + 1, moved[:count])
            self.history.append(moved, float(error[0]) if good else self.trace.error)
            if not (good and _are_finite(self.trace.gradient)):
                self._end(moved[:count])
            state, whole = state + 1, moved

    def _record(self, whole: Array) -> None:
        count = self.training.setup.network.parameter_count
        parameters = whole if len(whole) == count else whole[:count]
        self.trace = self.training.trace(self.history.length, parameters)
        self.history.append(whole, self.trace.error)
        self._end_where_no_number(parameters)

    def _start_of(self, state: int) -> Array:
        """The newest state, whole."""
        _, whole = self.history.nearest_whole(state)
        return whole[: self.training.width]

    def _are_numbers(self, whole: Array) -> bool:
        """Whether all parameters of a state are finite; what is carried may leave the numbers before they do."""
        return _are_finite(whole[: self.training.setup.network.parameter_count])

    def _end_where_no_number(self, parameters: Array) -> None:
        if not (np.isfinite(self.trace.error) and _are_finite(self.trace.gradient)):
            self._end(parameters)

    def _end(self, parameters: Array) -> None:
        self._ended_by = parameters
        setup, state = self.training.setup, self.history.last
        self.ended = first_non_finite(setup.network, self._names, state, self.trace, parameters, setup.rate_at(state))


def _are_finite(numbers: Array) -> bool:
    """Whether all of them, (some,), are: the sum of their squares tells it in one pass, unless it is too large."""
    return bool(np.isfinite(np.vdot(numbers, numbers)) or np.isfinite(numbers).all())

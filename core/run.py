"""One training run, recorded as it goes."""

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.diagnosis import LeftTheNumbers, first_non_finite
from core.history import BUDGET, History
from core.kernel import NEVER, Kernel
from core.lesson import Lesson
from core.network import Trace
from core.training import Training

Array = NDArray[np.float64]

LEAP = 0.003  # seconds of compiled training between two looks at what is wanted
LONGEST_LEAP = 1 << 20  # iterations


class Run:
    """Trains a lesson from its start, and records every state it reaches in `history`.

    Where a number becomes infinite or NaN the run ends for good; `ended` then names the first quantity
    that did. What was recorded before stays.
    """

    def __init__(self, lesson: Lesson, budget: int = BUDGET) -> None:
        self.lesson = lesson
        self.history = History(lesson.network.parameter_count, budget)
        self.ended: LeftTheNumbers | None = None
        self._training = Training(lesson)
        self._leap_length = 1  # iterations; as many as take a LEAP are found out
        self._trace = self._record(lesson.start)

    def advance(self, until: int, seconds: float = float("inf"), go_on: Callable[[], bool] | None = None) -> bool:
        """Train towards state `until`, and say whether there is more to do.

        It stops early after about `seconds`, or, after at least one iteration, when `go_on` says no.
        """
        deadline = time.perf_counter() + seconds
        while self.has_more(until):
            if self._training.kernel is None:
                self._step()
            else:
                self._leap(self._training.kernel, until)
            if time.perf_counter() >= deadline or (go_on is not None and not go_on()):
                break
        return self.has_more(until)

    def has_more(self, until: int) -> bool:
        """Whether state `until` is not reached, and can be."""
        return self.ended is None and self.history.last < until

    @property
    def made(self) -> Trace:
        """The last pass that training has made in NumPy: another thread may read it while training goes on."""
        return self._trace

    @property
    def trace(self) -> Trace:
        """The pass of the newest recorded state."""
        state, parameters = self.history.nearest(self.history.last)
        if self._trace.parameters is not parameters:
            self._trace = self._training.trace(state, parameters)
        return self._trace

    @property
    def is_compiled(self) -> bool:
        """Whether training runs outside of the interpreter, so that it is in no other thread's way."""
        return self._training.kernel is not None

    def prepare(self) -> None:
        """Load what training needs: for a thread that nobody waits for."""
        if self._training.kernel is not None:
            self._training.kernel.load()

    def _leap(self, kernel: Kernel, until: int) -> None:
        """As many compiled iterations as take about a LEAP, recorded; published when all are good numbers."""
        history = self.history
        state = history.last
        count, stride, rows, errors = history.room(min(until - state, self._leap_length))
        _, start = history.nearest(state)
        parameters = start.copy()
        began = time.perf_counter()
        done = kernel.train(parameters, state, count, stride, rows, errors)
        if done < count or not np.isfinite(parameters).all():
            self._end_exactly(kernel, state, start, count)
            return
        history.publish(count, parameters)
        took = max(time.perf_counter() - began, 1e-7)
        self._leap_length = max(1, min(int(count * LEAP / took), 4 * count, LONGEST_LEAP))

    def _end_exactly(self, kernel: Kernel, state: int, parameters: Array, most: int) -> None:
        """One compiled iteration at a time, up to where the numbers are left, and name what leaves them."""
        error, nowhere = np.empty(1), np.empty((1, len(parameters)))
        self._trace = self._training.trace(state, parameters)
        while self.ended is None and state < self.history.length + most:
            moved = parameters.copy()
            good = kernel.train(moved, state, 1, NEVER, nowhere, error)
            if not np.isfinite(moved).all():
                self._end(moved)
                break
            self._trace = self._training.trace(state + 1, moved)
            self.history.append(moved, float(error[0]) if good else self._trace.error)
            if not (good and np.isfinite(self._trace.gradient).all()):
                self._end(moved)
            state, parameters = state + 1, moved

    def _step(self) -> None:
        with np.errstate(all="ignore"):
            parameters = self._training.update(self._trace)
        if np.isfinite(parameters).all():
            self._trace = self._record(parameters)
        else:
            self._end(parameters)

    def _record(self, parameters: Array) -> Trace:
        trace = self._training.trace(self.history.length, parameters)
        self.history.append(parameters, trace.error)
        self._trace = trace
        if not (np.isfinite(trace.error) and np.isfinite(trace.gradient).all()):
            self._end(parameters)
        return trace

    def _end(self, parameters: Array) -> None:
        lesson, state = self.lesson, self.history.last
        self.ended = first_non_finite(lesson.network, lesson.names, state, self._trace, parameters)

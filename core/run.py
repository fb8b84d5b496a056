"""One training run, recorded as it goes."""

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.diagnosis import LeftTheNumbers, first_non_finite
from core.history import BUDGET, History
from core.lesson import Lesson
from core.network import Trace
from core.training import Training

Array = NDArray[np.float64]


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
        self._trace = self._record(lesson.start)

    def advance(self, until: int, seconds: float = float("inf"), go_on: Callable[[], bool] | None = None) -> bool:
        """Train towards state `until`, and say whether there is more to do.

        It stops early after about `seconds`, or, after at least one iteration, when `go_on` says no.
        """
        deadline = time.perf_counter() + seconds
        while self.has_more(until):
            self._step()
            if time.perf_counter() >= deadline or (go_on is not None and not go_on()):
                break
        return self.has_more(until)

    def has_more(self, until: int) -> bool:
        """Whether state `until` is not reached, and can be."""
        return self.ended is None and self.history.last < until

    @property
    def trace(self) -> Trace:
        """The pass of the newest recorded state."""
        return self._trace

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

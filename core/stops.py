"""What training can be told to run until: an error below a limit, a gradient that vanishes, a weight that changes sign.

A stop halts a run at the first state at which what it looks out for is so: at once, where that is so from the
beginning. Whoever was told of it and goes on is not halted by it again until it has not been so meanwhile.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.curves import outputs_over_states
from core.lesson import Lesson

Array = NDArray[np.float64]
Truth = NDArray[np.bool_]


class Stretch(NamedTuple):
    """Consecutive states of a run."""

    lesson: Lesson
    rows: Array  # their parameters, (states, parameters)
    errors: Array  # (states,)


@dataclass(frozen=True)
class Stop:
    """One thing to look out for."""

    name: ClassVar[str]

    def holds(self, stretch: Stretch) -> Truth:
        """At which of consecutive states it is so, (states,); or (states − 1,), where the next one has to be known."""
        raise NotImplementedError(self.name)


@dataclass(frozen=True)
class ErrorBelow(Stop):
    """The error is below a limit."""

    name: ClassVar[str] = "error_below"
    limit: float

    def holds(self, stretch: Stretch) -> Truth:
        return np.asarray(stretch.errors < self.limit)


@dataclass(frozen=True)
class GradientVanished(Stop):
    """No gradient ∂J/∂w of the batch is as large as the limit any more."""

    name: ClassVar[str] = "gradient_vanished"
    limit: float

    def holds(self, stretch: Stretch) -> Truth:
        return np.asarray(_largest_gradients(stretch) < self.limit)


@dataclass(frozen=True)
class GradientExploded(Stop):
    """A gradient ∂J/∂w of the batch is larger than the limit."""

    name: ClassVar[str] = "gradient_exploded"
    limit: float

    def holds(self, stretch: Stretch) -> Truth:
        return np.asarray(_largest_gradients(stretch) > self.limit)


@dataclass(frozen=True)
class PredictionWithin(Stop):
    """Every output for one sample is within a tolerance of its target."""

    name: ClassVar[str] = "prediction_within"
    tolerance: float
    sample: int

    def holds(self, stretch: Stretch) -> Truth:
        network, samples = stretch.lesson.network, stretch.lesson.samples
        outputs = outputs_over_states(network, stretch.rows, samples.inputs[self.sample])
        apart = np.abs(outputs - samples.targets[self.sample])
        return np.asarray(apart.max(axis=1) < self.tolerance)


@dataclass(frozen=True)
class SignChanged(Stop):
    """A weight or bias, of those at these positions in the flat vector, has changed its sign; () stands for all."""

    name: ClassVar[str] = "sign_changed"
    positions: tuple[int, ...] = ()

    def holds(self, stretch: Stretch) -> Truth:
        signs = np.sign(stretch.rows[:, list(self.positions)] if self.positions else stretch.rows)
        changed = np.zeros(len(signs), np.bool_)
        changed[1:] = ((signs[1:] != signs[:-1]) & (signs[:-1] != 0.0)).any(axis=1)
        return changed


@dataclass(frozen=True)
class Stopped:
    """Which stop halted a run, and at which state."""

    state: int
    stop: Stop


class Watch:
    """Looks for stops through the states of a run, from `state` on, as they come.

    `told` are those that have halted it before: by them it is halted when they become so again.
    """

    def __init__(self, lesson: Lesson, stops: Sequence[Stop], state: int, told: Sequence[Stop] = ()) -> None:
        self.reached = state  # up to here nothing was found
        self.stopped: Stopped | None = None
        self._lesson = lesson
        self._told = frozenset(told)
        self._was_so: dict[Stop, bool | None] = dict.fromkeys(stops)  # None before the first look

    def look(self, first: int, rows: Array, errors: Array) -> Stopped | None:
        """Look through consecutive states, of which the first has been looked at before, if any were.

        `rows` are the parameters of the states from `first` on, (states, parameters).
        """
        stretch = Stretch(self._lesson, rows, errors)
        found = [hit for stop in self._was_so if (hit := self._first(stop, first, stretch)) is not None]
        last = first + len(rows) - 1
        if found:
            self.stopped = min(found, key=lambda stopped: stopped.state)
            last = self.stopped.state
        self.reached = last
        return self.stopped

    def _first(self, stop: Stop, first: int, stretch: Stretch) -> Stopped | None:
        """The first state at which a stop becomes so."""
        with np.errstate(all="ignore"):
            so = stop.holds(stretch)
        # Where the next state has to be known, the first of these is new; else it was looked at last time.
        was_so = self._was_so[stop]
        if was_so is None:
            was_so, begin = stop in self._told and bool(so[:1].any()), first
        elif len(so) == len(stretch.rows):
            so, begin = so[1:], first + 1
        else:
            begin = first
        if not len(so):
            self._was_so[stop] = was_so
            return None
        self._was_so[stop] = bool(so[-1])
        becomes = so & ~np.concatenate(([was_so], so[:-1]))
        hits = np.flatnonzero(becomes)
        return Stopped(begin + int(hits[0]), stop) if len(hits) else None


def _largest_gradients(stretch: Stretch) -> Array:
    """The largest |∂J/∂w| at all states but the last, (states − 1,): what the update was, divided by the rate."""
    updates = np.abs(stretch.rows[1:] - stretch.rows[:-1])
    return np.asarray(updates.max(axis=1) / abs(stretch.lesson.learning_rate))

"""What training can be told to run until: an error below a limit, a gradient that vanishes, a weight that changes sign.

And until what is held out is answered no better any more: that is early stopping.

A stop halts a run at the first state at which what it looks out for is so: at once, where that is so from the
beginning. Whoever was told of it and goes on is not halted by it again until it has not been so meanwhile.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.analysis.outputs_over_states import outputs_over_states
from core.training.held_out_errors import HeldOutErrors
from core.training.step import Training

Array = NDArray[np.float64]
Truth = NDArray[np.bool_]

ROUNDED = 4.0 * float(np.finfo(np.float64).eps)  # of a weight: so much of its update may be rounding
ALIKE = 1e-9  # numbers that differ less than this part of them are looked at again


class Stretch(NamedTuple):
    """Consecutive states of a run, all trained by one setup: none goes beyond where a branch begins."""

    training: Training
    first: int
    rows: Array  # their parameters, (states, parameters)
    errors: Array  # (states,)
    before: Array | None = (
        None  # what training led on from to the first, (parameters,); NaN where the user set a number
    )
    held_out: HeldOutErrors | None = None  # of the run; None where no stop asks for them


class Stop:
    """One thing to look out for."""

    name: ClassVar[str]

    def holds(self, stretch: Stretch) -> Truth:
        """At which of consecutive states it is so, (states,)."""
        raise NotImplementedError(self.name)


@dataclass(frozen=True)
class _StopAtLimit(Stop):
    """Something is on the other side of a limit."""

    limit: float


class ErrorBelow(_StopAtLimit):
    """The error is below the limit."""

    name: ClassVar[str] = "error_below"

    def holds(self, stretch: Stretch) -> Truth:
        return np.asarray(stretch.errors < self.limit)


class GradientVanished(_StopAtLimit):
    """No gradient ∂J/∂w of the batch is as large as the limit any more."""

    name: ClassVar[str] = "gradient_vanished"

    def holds(self, stretch: Stretch) -> Truth:
        return np.asarray(_largest_gradients(stretch, self.limit) < self.limit)


class GradientExploded(_StopAtLimit):
    """A gradient ∂J/∂w of the batch is larger than the limit."""

    name: ClassVar[str] = "gradient_exploded"

    def holds(self, stretch: Stretch) -> Truth:
        return np.asarray(_largest_gradients(stretch, self.limit) > self.limit)


@dataclass(frozen=True)
class PredictionWithin(Stop):
    """Every output for one sample is within a tolerance of its target."""

    name: ClassVar[str] = "prediction_within"
    tolerance: float
    sample: int

    def holds(self, stretch: Stretch) -> Truth:
        setup = stretch.training.setup
        network, samples = setup.network, setup.whole
        outputs = outputs_over_states(network, stretch.rows, samples.inputs[self.sample])
        apart = np.abs(outputs - samples.targets[self.sample])
        return np.asarray(apart.max(axis=1) < self.tolerance)


@dataclass(frozen=True)
class SignChanged(Stop):
    """Training has changed the sign of a weight or bias, of those at these positions in the flat vector; () is all."""

    name: ClassVar[str] = "sign_changed"
    positions: tuple[int, ...] = ()

    def holds(self, stretch: Stretch) -> Truth:
        chosen: list[int] | slice = list(self.positions) if self.positions else slice(None)
        rows = stretch.rows[:, chosen]
        changed = np.zeros(len(rows), np.bool_)
        changed[1:] = sign_changes(rows[:-1], rows[1:]).any(axis=1)
        if stretch.before is not None:
            changed[0] = sign_changes(stretch.before[chosen], rows[0]).any()
        return changed


@dataclass(frozen=True)
class HeldOutStalled(Stop):
    """The error of what is held out has not fallen for so many epochs, at the end of the last of them."""

    name: ClassVar[str] = "held_out_stalled"
    patience: int

    def holds(self, stretch: Stretch) -> Truth:
        if stretch.held_out is None:
            return np.zeros(len(stretch.rows), np.bool_)
        return stretch.held_out.stalled(stretch.first, stretch.rows, self.patience)


class Stopped(NamedTuple):
    """Which stop halted a run, and at which state."""

    state: int
    stop: Stop


def sign_changes(before: Array, now: Array) -> Truth:
    """Which numbers have another sign than before, of the same shape; a 0 or a NaN before has none to change."""
    return np.asarray((np.sign(now) != np.sign(before)) & (before != 0.0) & ~np.isnan(before))


class Watch:
    """Looks for stops through the states of a run, from `state` on, as they come.

    `reported` are those that have halted it before: by them it is halted when they become so again.
    """

    def __init__(self, stops: Sequence[Stop], state: int, reported: Sequence[Stop] = ()) -> None:
        self.reached = state  # up to here nothing was found
        self.stopped: Stopped | None = None
        self.has_scanned = False
        self._reported = frozenset(reported)
        self._was_so: dict[Stop, bool] = dict.fromkeys(stops, False)
        self.asks_held_out = any(isinstance(stop, HeldOutStalled) for stop in stops)

    def scan(self, stretch: Stretch) -> Stopped | None:
        """Look through the states of a stretch that come after those looked at before."""
        fresh = self.reached + 1 - stretch.first if self.has_scanned else 0
        found = [hit for stop in self._was_so if (hit := self._first(stop, stretch, fresh)) is not None]
        self.has_scanned = True
        if found:
            self.stopped = min(found, key=lambda stopped: stopped.state)
        # Last, and once: another thread shows states as far as that.
        self.reached = stretch.first + len(stretch.rows) - 1 if self.stopped is None else self.stopped.state
        return self.stopped

    def _first(self, stop: Stop, stretch: Stretch, fresh: int) -> Stopped | None:
        """The first state at which a stop becomes so; `fresh` is the first that was not looked at."""
        with np.errstate(all="ignore"):
            so = stop.holds(stretch)[fresh:]
        if not len(so):
            return None
        was_so = self._was_so[stop] if self.has_scanned else stop in self._reported and bool(so[0])
        self._was_so[stop] = bool(so[-1])
        becomes = so & ~np.concatenate(([was_so], so[:-1]))
        hits = np.flatnonzero(becomes)
        return Stopped(stretch.first + fresh + int(hits[0]), stop) if len(hits) else None


def _largest_gradients(stretch: Stretch, limit: float) -> Array:
    """The largest |∂J/∂w| at each state, (states,), on the side of `limit` that it is on.

    An update says what the gradient was, but for what rounding made of it, and says nothing of biases that are fixed.
    Where that leaves open whether it is beyond the limit, and at the last state, the gradient itself is computed.
    """
    training, rows = stretch.training, stretch.rows
    rate = abs(training.setup.learning_rate)
    largest, is_known = np.empty(len(rows)), np.zeros(len(rows), np.bool_)
    if rate > 0.0 and len(rows) > 1:
        updates = np.abs(rows[1:] - rows[:-1]).max(axis=1) / rate
        rounding = ROUNDED * np.abs(rows).max(axis=1)
        unsure = np.maximum(rounding[1:], rounding[:-1]) / rate + ALIKE * (updates + abs(limit))
        is_known[:-1] = np.abs(updates - limit) > unsure
        if not training.setup.network.trainable.all():
            is_known[:-1] &= updates > limit
        largest[:-1] = updates
    for row in np.flatnonzero(~is_known).tolist():
        largest[row] = np.abs(training.trace(stretch.first + row, rows[row]).gradient).max()
    return largest

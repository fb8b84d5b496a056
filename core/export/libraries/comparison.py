"""A run of ours held against the states that another library printed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.export.libraries.printed_states import PrintedState
from core.setup.setup import Setup
from core.training.run import Run

Array = NDArray[np.float64]

BY_CHANCE = 10  # times as far apart as two runs may two others be: it depends on which numbers are rounded


@dataclass(frozen=True)
class StateDifference:
    """How far a state there is from the state of the same number here: the largest differences.

    Of what is no number on either side the difference is infinite; where both are none it is 0.
    """

    iteration: int
    error: float
    outputs: float
    parameters: float
    parameter: int  # which of them, in the flat vector
    here: float  # what that parameter is here, and there
    there: float

    @property
    def largest(self) -> float:
        """The largest difference of all."""
        return max(self.error, self.outputs, self.parameters)


@dataclass(frozen=True)
class Comparison:
    """All states that were printed, each held against ours."""

    differences: tuple[StateDifference, ...]
    tolerance: float  # as far as the library's own precision goes
    same_start: bool  # whether ours began where it began; else ours began at the library's own
    ended: int | None  # the last iteration here, where training left the numbers before all were compared
    rounding_grew: bool  # whether ours, begun aside by the precision, is about as far from itself as the first is

    @property
    def first_apart(self) -> StateDifference | None:
        """The first state at which they are further apart than the tolerance."""
        return next((each for each in self.differences if not each.largest <= self.tolerance), None)

    @property
    def agrees(self) -> bool:
        """Whether each state that was printed is as ours."""
        return self.first_apart is None and self.ended is None


def compare(
    setup: Setup,
    states: Sequence[PrintedState],
    precision: float,
    own_start: bool = False,
    report: Callable[[int, int], object] | None = None,
) -> Comparison:
    """Hold a run of `setup` against `states`, which are in order.

    `precision` is how far the numbers of the library may be off, of the largest number there is. A library that draws
    its parameters (`own_start`) begins at its own, if it printed state 0; ours then begins there, too. `report` is told
    how many of how many iterations are trained, and may end it by raising something.

    Where training multiplies what is rounded, no two programs agree for long. So where they are apart, ours is trained
    again from parameters that are aside by the precision: what that alone brings about tells nothing of a rule.
    """
    first = states[0]
    same_start = not own_start or first.iteration > 0 or np.array_equal(first.parameters, setup.start)
    run = Run(setup if same_start else setup.with_start(first.parameters))
    largest = 1.0
    differences: list[StateDifference] = []
    for state in states:
        _train(run, state.iteration, states[-1].iteration, report)
        if run.history.last < state.iteration:
            break
        trace = run.trace
        largest = max(largest, _largest(trace.parameters), _largest(trace.forward.outputs))
        differences.append(_difference(state, trace.error, trace.forward.outputs, trace.parameters))
    ended = run.history.last if run.history.last < states[-1].iteration else None
    found = Comparison(tuple(differences), precision * largest, same_start, ended, rounding_grew=False)
    first_apart = found.first_apart
    if first_apart is None:
        return found
    grown = _grown(run.setup, first_apart.iteration, precision, report)
    return replace(found, rounding_grew=first_apart.largest <= BY_CHANCE * grown)


def _train(run: Run, iteration: int, whole: int, report: Callable[[int, int], object] | None, before: int = 0) -> None:
    """Go on to an iteration, as far as there are numbers; `before` of the `whole` are trained already."""
    while run.history.last < iteration and run.ended is None:
        run.advance(iteration, seconds=0.05)
        if report is not None:
            report(before + run.history.last, whole)


def _grown(setup: Setup, iteration: int, precision: float, report: Callable[[int, int], object] | None) -> float:
    """How far ours is from itself at an iteration, begun at parameters that are aside by the precision.

    Some parameters are larger, the rest smaller: where all move alike, a softmax stays as it is. It is tried to
    several sides, since one of them may by chance come to hardly anything.
    """
    if iteration == 0:
        return 0.0
    signs = [np.where(np.arange(setup.start.size) // together % 2, -1.0, 1.0) for together in (1, 2)]
    starts = [setup.start + precision * side for each in signs for side in (each, -each)]
    runs = [Run(setup), *(Run(setup.with_start(start)) for start in starts)]
    for place, run in enumerate(runs):
        _train(run, iteration, len(runs) * iteration, report, place * iteration)
    if any(run.history.last < iteration for run in runs):
        return np.inf
    here, *asides = ((run.trace.parameters, run.trace.forward.outputs, np.array(run.trace.error)) for run in runs)
    return max(float(_apart(ours, other).max()) for aside in asides for ours, other in zip(here, aside, strict=True))


def _difference(state: PrintedState, error: float, outputs: Array, parameters: Array) -> StateDifference:
    apart = _apart(state.parameters, parameters)
    worst = int(np.argmax(apart))
    of_outputs = np.inf
    if state.outputs.shape == outputs.shape:
        of_outputs = float(_apart(state.outputs, outputs).max())
    return StateDifference(
        iteration=state.iteration,
        error=float(_apart(np.array(state.error), np.array(error))),
        outputs=of_outputs,
        parameters=float(apart[worst]),
        parameter=worst,
        here=float(parameters[worst]),
        there=float(state.parameters[worst]),
    )


def _apart(there: Array, here: Array) -> Array:
    with np.errstate(invalid="ignore"):
        apart = np.abs(there - here)
    alike = (there == here) | (np.isnan(there) & np.isnan(here))
    return np.where(alike, 0.0, np.where(np.isnan(apart), np.inf, apart))


def _largest(numbers: Array) -> float:
    finite = np.abs(numbers[np.isfinite(numbers)])
    return float(finite.max()) if finite.size else 0.0

"""How all compared runs stand at one state: worked out beside the window, as a large network takes a while."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.analysis.decision_plane import PlaneGrid, activations_over
from core.experiments.hidden_sizes import AnswerScores, LossCurve, scores_of
from core.training.recorded_states import RecordedStates
from gui.kept_runs.compared import ComparedRun
from gui.threads.job import Report

Array = NDArray[np.float64]
Curve = tuple[Array, Array]  # states and errors

MOST_POINTS = 400  # of an error curve


@dataclass(frozen=True, eq=False)
class Standing:
    """How one run stands."""

    state: int  # the one that is shown, not after the one that is wanted
    error: float
    scores: AnswerScores
    over: Array | None  # the outputs over the grid, (rows, columns, outputs); None where the plane isn't asked for
    ended: bool  # whether it leaves the numbers after its last state, and this is it


class RunCurves:
    """The error of a run over its states; or, where samples are held out, the mean losses of both parts."""

    def __init__(self, run: ComparedRun) -> None:
        self.run = run
        split = run.setup.split
        both = () if split is None else (run.setup.samples, split.held_out)
        self._losses = [LossCurve(run.setup, samples) for samples in both]

    def now(self) -> tuple[Curve, ...]:
        """The curves of what is recorded now."""
        recorded = self.run.recorded
        if self._losses:
            return tuple(curve.over(recorded) for curve in self._losses)
        stride, errors = recorded.error_stride, recorded.errors
        chosen = np.unique(np.linspace(0, len(errors) - 1, min(len(errors), MOST_POINTS)).astype(np.intp))
        return (((chosen * stride).astype(np.float64), errors[chosen]),)


class RunAtStates:
    """A run whose states are looked at in the thread of a job: one job at a time."""

    def __init__(self, run: ComparedRun) -> None:
        self.run, self.curves = run, RunCurves(run)
        self._states = RecordedStates(run.run.roots, run.run.history)

    def standing(self, wanted: int, grid: PlaneGrid | None) -> Standing:
        """How it stands at the state that can be shown where this one is wanted."""
        state, run, setup = self.run.nearest_seen(wanted), self.run, self.run.setup
        parameters = self._states.parameters_at(state)
        network = setup.network
        return Standing(
            state,
            self._states.error_at(state, parameters),
            scores_of(setup, parameters),
            None if grid is None else activations_over(network, parameters, grid, network.depth - 1),
            run.ended and state == run.run.history.last,
        )


def stand(
    runs: Sequence[RunAtStates], state: int, grid: PlaneGrid | None, report: Report
) -> list[tuple[Standing, tuple[Curve, ...]]]:
    """Standing and curves of each run.

    Raises
    ------
    CancelledError
        When it has been called off.
    """
    found = []
    for number, run in enumerate(runs):
        report(number, len(runs))
        found.append((run.standing(state, grid), run.curves.now()))
    return found

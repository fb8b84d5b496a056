"""Trains all variants in turn, in the thread of a job, and says how far they are."""

import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.analysis.decision_plane import PlaneGrid
from core.data.samples import Samples
from core.experiments.hidden_sizes import Contestant, Standing, variant
from core.setup.setup import Setup
from gui.threads.job import Report

Array = NDArray[np.float64]

SLICE = 0.02  # seconds for one variant before the next one's turn
SHOWN_EVERY = 0.4  # seconds between two pictures of one variant
MOST_POINTS = 400  # of an error curve


@dataclass(frozen=True)
class News:
    """How one variant stands, and its error curves so far."""

    place: int
    setup: Setup
    standing: Standing
    curves: tuple[tuple[Array, Array], ...]  # states and errors; or mean losses of what is trained on and what is not
    is_done: bool


def contest(
    setup: Setup,
    held_out: Samples | None,
    sizes: tuple[int, ...],
    iterations: int,
    grid: PlaneGrid | None,
    report: Report,
) -> None:
    """Train a variant of each size to state `iterations`, turn by turn.

    Raises
    ------
    CancelledError
        When it has been called off.
    """
    contestants = [Contestant(variant(setup, size), held_out) for size in sizes]
    total = len(sizes) * iterations
    shown = [0.0] * len(sizes)
    racing = set(range(len(sizes)))
    while racing:
        for place in sorted(racing):
            each = contestants[place]
            more = each.advance(iterations, SLICE)
            if not more:
                racing.discard(place)
            now = time.perf_counter()
            done = sum(other.reached if index in racing else iterations for index, other in enumerate(contestants))
            news = None
            if not more or now - shown[place] > SHOWN_EVERY:
                shown[place] = now
                news = _news(place, each, grid, not more)
            report(done, total, news)
            time.sleep(0.001)  # the window's turn


def _news(place: int, contestant: Contestant, grid: PlaneGrid | None, is_done: bool) -> News:
    curves = contestant.losses
    if not curves:  # nothing to compare with: the error that training makes small, whole
        stride, errors = contestant.errors
        chosen = np.unique(np.linspace(0, len(errors) - 1, min(len(errors), MOST_POINTS)).astype(np.intp))
        curves = [((chosen * stride).astype(np.float64), errors[chosen])]
    return News(place, contestant.setup, contestant.standing(grid), tuple(curves), is_done)

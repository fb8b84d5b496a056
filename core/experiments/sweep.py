"""One setup trained several times, each time with another learning rate, another start of one weight, another size."""

import time
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MessageError
from core.base.message import MessageKind, source_text
from core.network.elements import Parameter
from core.setup.setup import Setup
from core.training.kept_run import KeptRun
from core.training.run import Run

Array = NDArray[np.float64]

BUDGET = 2**24  # bytes that each of them may record: what is kept of it is less
SLICE = 0.02  # seconds for one of them before the next one's turn
SHOWN_EVERY = 1.0  # seconds from one picture of a run that trains to the next
ALIKE = 1e-6  # the share of errors by which they may differ and still end alike

Say = Callable[[int, KeptRun | None, int], None]


class RowFault(MessageKind):
    """Why there is no row of values from the first to the last; in one sentence without a full stop."""

    NOT_RISING = source_text("the first value has to be below the last")
    NOT_POSITIVE = source_text("the first value has to be above 0")  # where they are to rise by equal factors


class RowError(MessageError, ValueError):
    """There is no such row of values."""


def spaced(low: float, high: float, count: int, by_factors: bool) -> tuple[float, ...]:
    """`count` values from `low` to `high`, in equal steps or, as learning rates want it, by equal factors.

    Raises
    ------
    RowError
        If there is no such row of values.
    """
    if not low < high:
        raise RowError(RowFault.NOT_RISING())
    if by_factors and low <= 0.0:
        raise RowError(RowFault.NOT_POSITIVE())
    values = np.geomspace(low, high, count) if by_factors else np.linspace(low, high, count)
    return tuple(float(value) for value in values)


def with_value(setup: Setup, parameter: Parameter | None, value: float) -> Setup:
    """The setup with `value` for its learning rate, or for the start of one weight or bias."""
    if parameter is None:
        return setup.with_learning_rate(value)
    start = setup.start.copy()
    start[setup.network.position(parameter)] = value
    return setup.with_start(start)


def train_in_turn(setups: Sequence[Setup], iterations: int, say: Say) -> None:
    """Train each setup to state `iterations`, a slice at a time, turn by turn.

    `say` is told, after each slice, whose turn it was, what is to be kept of its run, now and then and at its end, and
    how many states all of them have come together. It may raise, to call it off.
    """
    runs = [Run(setup, BUDGET) for setup in setups]
    kept: list[KeptRun | None] = [None] * len(runs)
    shown, reached = [time.perf_counter()] * len(runs), [0] * len(runs)
    racing = list(range(len(runs)))
    while racing:
        for index in tuple(racing):
            run = runs[index]
            more = run.advance(iterations, SLICE)
            reached[index] = run.history.last if more else iterations
            news = None
            if not more:
                racing.remove(index)
            if not more or time.perf_counter() - shown[index] > SHOWN_EVERY:
                known = kept[index]
                news = kept[index] = KeptRun.of(run) if known is None else known.farther(run)
                shown[index] = time.perf_counter()
            say(index, news, sum(reached))
            time.sleep(0.001)  # the window's turn


def best_of(runs: Sequence[KeptRun]) -> KeptRun | None:
    """The one whose error is the smallest at the end; None where none stayed among the numbers, or all end alike."""
    good = [run for run in runs if not run.ended and np.isfinite(run.final_error)]
    if not good or end_alike(good):
        return None
    return min(good, key=lambda run: run.final_error)


def end_alike(runs: Sequence[KeptRun]) -> bool:
    """Whether several runs end with the same error, but for rounding."""
    ends = [run.final_error for run in runs if not run.ended]
    return len(ends) > 1 and max(ends) - min(ends) <= ALIKE * max(ends)

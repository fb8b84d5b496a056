"""One setup trained several times, each time with another learning rate or another start of one weight."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MessageError
from core.base.message import MessageKind, source_text
from core.network.elements import Parameter
from core.setup.setup import Setup
from core.training.run import Run

Array = NDArray[np.float64]

BUDGET = 2**22  # bytes: only the errors are looked at
SLICE = 0.02  # seconds between two looks at whether anybody still waits
MOST_POINTS = 600  # of a curve


@dataclass(frozen=True)
class Swept:
    """What became of one value."""

    value: float
    setup: Setup
    states: Array  # (points,)
    errors: Array  # (points,)
    ended: bool  # whether it left the numbers

    @property
    def final_error(self) -> float:
        """The error at the end; infinite where it left the numbers."""
        return float("inf") if self.ended else float(self.errors[-1])


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


def sweep(
    setup: Setup,
    parameter: Parameter | None,
    values: tuple[float, ...],
    iterations: int,
    still_wanted: Callable[[int], None],
) -> Iterator[Swept]:
    """Train the setup once for each value, to state `iterations`, and hand over each curve when it is there.

    `still_wanted` is called every now and then with the number of states trained so far; it may raise, to call it off.
    """
    trained = 0
    for value in values:
        varied = with_value(setup, parameter, value)
        run = Run(varied, BUDGET)
        while run.advance(iterations, SLICE):
            still_wanted(trained + run.history.last)
        trained += iterations
        yield _curve(value, varied, run)
        still_wanted(trained)


def _curve(value: float, setup: Setup, run: Run) -> Swept:
    stride, errors = run.history.kept_errors()
    chosen = np.unique(np.linspace(0, len(errors) - 1, min(len(errors), MOST_POINTS)).astype(np.intp))
    states, values = (chosen * stride).astype(np.float64), errors[chosen]
    if states[-1] < run.history.last:
        states, values = np.append(states, run.history.last), np.append(values, run.history.newest_error)
    return Swept(value, setup, states, values, run.ended is not None)

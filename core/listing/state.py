"""The numbers of a listing at one state, for one sample: of each line as it trains, and of the other one beside it."""

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from core.exercises.sheet.iteration import Iteration, iteration_of
from core.experiments.printed_listing import listed_rate, unprinted
from core.listing.line import ListingLine, Place
from core.network.backward_pass import Trace
from core.network.optimizers import UpdateStep
from core.network.rules import rule_named
from core.setup.setup import Setup

Array = NDArray[np.float64]


@dataclass(frozen=True)
class ListingState:
    """What a listing computes: `now` by the rule in force, `right` by the right one, each for the same sample."""

    setup: Setup
    now: Iteration
    right: Iteration
    error: float  # that is shown
    is_of_update: bool = True  # whether the sample is in the batch of the next update
    _mistaken: dict[str, Iteration] = field(default_factory=dict, repr=False, compare=False)

    def value(self, line: ListingLine, place: Place = ()) -> float | None:
        """The number of a line at a place, as it trains: of the printed line where that does."""
        if line.is_objective:
            return self.error
        if line.is_rate:
            return self.now.learning_rate
        if line.printed is not None and line.printed.is_in_force:
            return self._printed(line, place)
        return None if line.result is None else line.result.value(self.now, place)

    def beside(self, line: ListingLine, place: Place = ()) -> float | None:
        """The number of the line beside it: of the printed one, or of the right one where the printed one trains."""
        if line.printed is None or line.result is None:
            return None
        if line.printed.is_in_force:
            return line.result.value(self.right, place)
        return self._printed(line, place)

    def _printed(self, line: ListingLine, place: Place) -> float | None:
        printed, result = line.printed, line.result
        if printed is None or result is None:
            return None
        if printed.value is not None:
            quantity = result.quantity(self.right.network, place)
            return printed.value(self.right, quantity) if self.right.has(quantity) else None
        iteration = self.now if printed.is_in_force else self._with(printed.rule)
        return (printed.result or result).value(iteration, place)

    def _with(self, rule: str) -> Iteration:
        """The iteration with one mistake in it, and the rest of it right."""
        if not rule:
            return self.right
        if rule not in self._mistaken:
            right, setup = self.right, self.setup
            made = rule_named(rule, setup.learning_rate).backward_pass(
                setup.network, right.trace.forward, right.trace.targets, setup.objective
            )
            gradient = None if right.objective_gradient is None else made.gradient
            self._mistaken[rule] = replace(right, trace=made, objective_gradient=gradient)
        return self._mistaken[rule]


def listing_state(
    setup: Setup,
    traces: tuple[Trace, Trace],
    gradients: tuple[Array, Array],
    row: int,
    error: float,
    *,
    is_of_update: bool,
    rate: float | None = None,
    update: UpdateStep | None = None,
) -> ListingState:
    """The numbers for the sample in `row` of two traces, by the rule in force and by the right one.

    `gradients` are ∂J that the update takes, (parameters,), by these two rules; `rate` and `update` say how it goes on.
    """
    now, right = (
        iteration_of(setup, trace, row, gradient, is_of_update, rate, update)
        for trace, gradient in zip(traces, gradients, strict=True)
    )
    if listed_rate(setup) is not None:
        right = replace(right, learning_rate=unprinted(setup).learning_rate)
    return ListingState(setup, now, right, error, is_of_update)

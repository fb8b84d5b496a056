"""The numbers of a run, state by state, as what a program of one's own has printed is held against them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from core.exercises.own.printed_output import NamedNumber, OutputQuantity
from core.exercises.sheet.iteration import Iteration, iteration_at
from core.exercises.sheet.quantity import GIVEN, LOSS, OF_NEURONS, Quantity, order_of, quantity_of
from core.exercises.sheet.quantity_names import QuantityNames
from core.setup.setup import Setup
from core.training.step import Training

Array = NDArray[np.float64]

SMALL, LARGE = 2_000, 50_000  # parameters: up to the one all numbers are looked at, up to the other it is trained ahead
AHEAD = 400  # states that are trained ahead of what is recorded
_ERRORS = frozenset({"loss", "error", "cost", "j", "mse", "err"})


class NumbersOfRun:
    """Of one sample, and of the error that is shown; of a large network only what comes out of it.

    `whole_at` gives a recorded state: its parameters, and behind them what the optimizer carries, which began at state
    `begun`. `recorded` is the last state that it knows.
    """

    def __init__(
        self,
        setup: Setup,
        whole_at: Callable[[int], Array],
        recorded: int,
        shown_state: int,
        sample: int,
        begun: int = 0,
    ) -> None:
        self._setup, self._whole_at, self._recorded = setup, whole_at, recorded
        self._shown, self._sample = shown_state, sample
        self._training = Training(setup, begun)
        self._is_small = setup.network.parameter_count <= SMALL
        self._ahead: list[Array] = []
        self._rows: dict[int, Mapping[OutputQuantity, float]] = {}
        self._named: QuantityNames | None = None
        self._named_in_code: QuantityNames | None = None

    @property
    def shown_state(self) -> int:
        """The state on the screen."""
        return self._shown

    @property
    def last_state(self) -> int:
        """The last state that can be asked for."""
        return self._recorded + (AHEAD if self._setup.network.parameter_count <= LARGE else 0)

    def at(self, state: int) -> Mapping[OutputQuantity, float]:
        """All numbers of a state."""
        if state not in self._rows:
            self._rows[state] = self._row(state)
        return self._rows[state]

    def called(self, names: Sequence[str]) -> Sequence[NamedNumber]:
        """What may be meant by the first of these names that means anything."""
        plain, code = self._quantity_names, self._code_names
        found: dict[Quantity, int] = {}
        for name in names:
            by_id = quantity_of(name)
            first = [by_id] if by_id is not None else [] if found else plain.called(name)
            found |= dict.fromkeys((*first, *code.called(name)), 1)
        for name in () if found else names:
            found |= dict.fromkeys(code.called(f"-{name}"), -1)
        if not found and names and names[0].lower() in _ERRORS:
            return [NamedNumber(LOSS), NamedNumber(None)]
        return [NamedNumber(quantity, sign) for quantity, sign in found.items()]

    @property
    def _code_names(self) -> QuantityNames:
        """Those of the listing: a weight and what the update makes of it have one name there."""
        if self._named_in_code is None:
            iteration = self._quantity_names.iteration
            names = replace(iteration, names=iteration.names.written_in("code"))
            self._named_in_code = QuantityNames(names)
        return self._named_in_code

    @property
    def _quantity_names(self) -> QuantityNames:
        if self._named is None:
            self._named = QuantityNames(self._iteration(self._shown))
        return self._named

    def _iteration(self, state: int) -> Iteration:
        whole = self._whole(state)
        parameters, update = whole[: self._setup.network.parameter_count], self._training.update_at(state, whole)
        return iteration_at(self._setup, state, parameters, self._sample, update)

    def _whole(self, state: int) -> Array:
        if state <= self._recorded:
            return self._whole_at(state)
        with np.errstate(all="ignore"):
            while len(self._ahead) < state - self._recorded:
                before = self._ahead[-1] if self._ahead else self._whole_at(self._recorded)
                self._ahead.append(self._training.next_whole(self._recorded + len(self._ahead), before))
        return self._ahead[state - self._recorded - 1]

    def _row(self, state: int) -> Mapping[OutputQuantity, float]:
        iteration = self._iteration(state)
        row: dict[OutputQuantity, float] = {each: iteration.value(each) for each in self._asked(iteration)}
        error = self._training.trace(state, iteration.trace.parameters).error
        if row.get(LOSS) != error:
            row[None] = error
        return row

    def _asked(self, iteration: Iteration) -> list[Quantity]:
        if self._is_small:
            return sorted(iteration.quantities(), key=lambda each: (each.kind in GIVEN, order_of(each)))
        last = iteration.network.depth - 1
        found = [each for kind in OF_NEURONS for each in iteration.of_layer(kind, last) if iteration.has(each)]
        return [LOSS, *found]

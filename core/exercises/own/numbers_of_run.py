"""The numbers of a run, state by state, as what a program of one's own has printed is held against them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.exercises.own.output_meanings import NamedNumber
from core.exercises.own.printed_output import OutputQuantity
from core.exercises.sheet.iteration import Iteration, iteration_at
from core.exercises.sheet.quantity import GIVEN, LOSS, OF_NEURONS, Quantity, order_of, quantity_of
from core.exercises.sheet.quantity_names import QuantityNames
from core.network.names import Names
from core.setup.setup import Setup
from core.training.step import Training

Array = NDArray[np.float64]

SMALL, LARGE = 2_000, 50_000  # parameters: up to the one all numbers are looked at, up to the other it is trained ahead
AHEAD = 400  # states that are trained ahead of what is recorded
_KEYS = ("δ", "delta"), ("ψ", "psi"), ("∂", "d"), ("Ŷ", "Y_hat"), ("′", "_new")
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
        found: dict[Quantity, int] = {}
        for name in names:
            by_id = quantity_of(name)
            first = [by_id] if by_id is not None else [] if found else self._anywhere(name)
            found |= dict.fromkeys((*first, *self._in_code.get(name, ())), 1)
        for name in () if found else names:
            found |= dict.fromkeys(self._in_code.get(f"-{name}", ()), -1)
        if not found and names and names[0].lower() in _ERRORS:
            return [NamedNumber(LOSS), NamedNumber(None)]
        return [NamedNumber(quantity, sign) for quantity, sign in found.items()]

    def _anywhere(self, name: str) -> Sequence[Quantity]:
        """What is called so as everything is now, or else in another notation, unless it is one of two things there."""
        if not self._is_small:
            return self._names.called(name)
        here, *others = self._by_name
        if name in here:
            return here[name]
        meant = {each for index in others for each in index.get(name, ())}
        return list(meant) if len(meant) == 1 else []

    @cached_property
    def _names(self) -> QuantityNames:
        """Those of the state on the screen."""
        return QuantityNames(self._iteration(self._shown))

    @cached_property
    def _by_name(self) -> list[dict[str, list[Quantity]]]:
        """All quantities by what they are called: as everything is now, then in each other notation."""
        names = self._names.iteration.names
        return [self._index(each) for each in (names, *names.others)]

    @cached_property
    def _in_code(self) -> dict[str, list[Quantity]]:
        """The same in the listing: a weight and what the update makes of it have one name there."""
        return self._index(self._names.iteration.names.written_in("code")) if self._is_small else {}

    def _index(self, names: Names) -> dict[str, list[Quantity]]:
        iteration, found = replace(self._names.iteration, names=names), dict[str, list[Quantity]]()
        quantity_names = QuantityNames(iteration)
        for quantity in iteration.quantities():
            name = str(quantity_names.name(quantity))
            for spelling in {name, _typed(name)}:
                found.setdefault(spelling, []).append(quantity)
        return found

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


def _typed(name: str) -> str:
    """A name as a program has it, which has no Greek letters: delta2_1, dE/dW11."""
    for sign, typed in _KEYS:
        name = name.replace(sign, typed)
    return name

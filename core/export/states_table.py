"""State, error and outputs of every state of a run, as the rows of a table, while it trains."""

from collections.abc import Callable, Container, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from core.analysis.outputs_over_states import sops_and_outputs_state_by_state
from core.network.backward_pass import Trace
from core.training.step import Training
from core.training.stops import Stopped, Stretch, Watch

Array = NDArray[np.float64]
Row = list[float | int]


class StatesTable(Watch):
    """Writes a row for each state that a run reaches, in turn and once, and halts it nowhere.

    Of those that are to be `noted`, `note` is told the whole pass.
    """

    def __init__(
        self,
        write: Callable[[Sequence[Row]], object],
        noted: Container[int],
        note: Callable[[Trace, int], object],
    ) -> None:
        super().__init__((), 0)
        self._write, self._noted, self._note = write, noted, note
        self._next = 0  # the first state that is not written

    def scan(self, stretch: Stretch) -> Stopped | None:
        """Write those of its states that are not written."""
        known = self._next - stretch.first
        self.write(stretch.training, self._next, stretch.rows[known:])
        return super().scan(stretch)

    def write(self, training: Training, first: int, parameters: Array) -> None:
        """Write the states from `first` on, which have these parameters, (states, parameters)."""
        self._write(list(_rows(training, first, parameters)))
        for state, each in enumerate(parameters, first):
            if state in self._noted:
                self._note(training.trace(state, each), state)
        self._next = first + len(parameters)


def _rows(training: Training, first: int, parameters: Array) -> Iterator[Row]:
    setup = training.setup
    if training.batches.size > 1 or setup.objective.has_penalty:
        for state, each in enumerate(parameters, first):
            trace = training.trace(state, each)
            yield [state, trace.error, *trace.forward.outputs.ravel().tolist()]
        return
    order, turn = training.batches.order(first, len(parameters))
    samples = order[(turn + np.arange(len(parameters))) % len(order)]
    sops, outputs = sops_and_outputs_state_by_state(setup.network, parameters, setup.samples.inputs[samples])
    with np.errstate(all="ignore"):
        # What is shown of one sample is its loss.
        losses = setup.objective.loss.value(
            setup.network.layers[-1].activation, sops, outputs, setup.samples.targets[samples]
        )
    for state, (error, answers) in enumerate(zip(losses.tolist(), outputs.tolist(), strict=True), first):
        yield [state, error, *answers]

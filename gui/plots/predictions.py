"""What the network answers to one sample at every recorded state, computed a little at a time."""

import time

import numpy as np
from numpy.typing import NDArray

from core.analysis.outputs_over_states import outputs_over_states
from core.network.network import Network
from core.training.history import History

Array = NDArray[np.float64]

MOST_STATES = 1 << 17  # of a longer run every second (fourth, eighth …) is enough for a plot
CHUNK = 1 << 16  # parameters read between two looks at the clock


class Predictions:
    """The outputs at the states 0, stride, 2·stride …, one row of `values` an output."""

    def __init__(self, network: Network, inputs: Array) -> None:
        self._network, self._inputs = network, inputs
        self._rows = max(1, CHUNK // max(network.parameter_count, 1))
        self._values = np.empty((network.outputs, 1024))
        self._count = 0
        self.stride = 1

    @property
    def values(self) -> Array:
        """What has been computed, (outputs, states). Not to be written to."""
        return self._values[:, : self._count]

    def advance(self, history: History, seconds: float) -> bool:
        """Compute what is recorded and not yet computed, for about `seconds`; whether there is more to do."""
        deadline = time.perf_counter() + seconds
        every, rows = history.kept_rows()
        stride = max(self.stride, every)
        while len(rows) * every > MOST_STATES * stride:
            stride *= 2
        self._thin_out(stride)
        rows = rows[:: stride // every]
        while self._count < len(rows):
            chunk = rows[self._count : self._count + self._rows]
            self._append(outputs_over_states(self._network, chunk, self._inputs).T)
            if time.perf_counter() >= deadline:
                break
        return self._count < len(rows)

    def of(self, parameters: Array) -> Array:
        """The outputs at one state, (outputs,)."""
        outputs: Array = outputs_over_states(self._network, parameters[np.newaxis], self._inputs)[0]
        return outputs

    def of_each(self, rows: Array) -> Array:
        """The outputs at several states, (outputs, states), whose parameters are the rows."""
        outputs: Array = outputs_over_states(self._network, rows, self._inputs).T
        return outputs

    def _thin_out(self, stride: int) -> None:
        """Keep one of every `stride` states, where it was one of fewer before."""
        if stride != self.stride:
            self._values = self.values[:, :: stride // self.stride].copy()
            self._count = self._values.shape[1]
            self.stride = stride

    def _append(self, outputs: Array) -> None:
        end = self._count + outputs.shape[1]
        if end > self._values.shape[1]:
            longer = np.empty((len(self._values), 2 * end))
            longer[:, : self._count] = self.values
            self._values = longer
        self._values[:, self._count : end] = outputs
        self._count = end

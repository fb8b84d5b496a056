"""What all numbers of a card come from: one pass of one setup, and one sample in it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.network.backward_pass import Trace
from core.network.names import Names
from core.network.network import Network
from core.setup.setup import Setup


@dataclass(frozen=True)
class Moment:
    """One state's traces, taken before its update, and the sample that is told about."""

    setup: Setup
    trace: Trace  # that the sample is in
    row: int  # of that trace
    sample: int  # of the setup, from 0
    batch_trace: Trace  # that the update follows from
    samples: list[int]  # of the setup, that are in it
    right: Trace | None  # `trace` with the right way back, where a mistaken rule is to be marked
    right_gradient: NDArray[np.float64] | None  # ∂J of the batch by the right rule, likewise
    rival: NDArray[np.float64] | None  # the parameters that the right rule has reached at this state, likewise

    @property
    def network(self) -> Network:
        """The setup's network."""
        return self.setup.network

    @property
    def names(self) -> Names:
        """What everything in it is called."""
        return self.setup.names

    @property
    def batch(self) -> int:
        """How many samples the update follows from."""
        return len(self.batch_trace.targets)

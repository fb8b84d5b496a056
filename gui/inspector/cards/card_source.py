"""What all numbers of a card come from: one pass of one setup, and one sample in it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.base.number_format import NumberFormat
from core.explain.formulas import FormulaWriter
from core.network.backward_pass import Trace
from core.network.names import Names
from core.network.network import Network
from core.network.optimizers import UpdateStep
from core.setup.setup import Setup

if TYPE_CHECKING:
    from core.exercises.sheet.board import BoardArithmetic


@dataclass(frozen=True)
class CardSource:
    """Where the numbers of a card come from: one state's traces, taken before its update, and one sample."""

    setup: Setup
    trace: Trace  # that the sample is in
    row: int  # of that trace
    sample: int  # of the setup, from 0; one more than its last is that of what is drawn
    batch_trace: Trace  # that the update follows from
    samples: list[int]  # of the setup, that are in it
    right: Trace | None  # `trace` with the right way back, where a mistaken rule is to be marked
    right_gradient: NDArray[np.float64] | None  # ∂J of the batch by the right rule, likewise
    rival: NDArray[np.float64] | None  # the parameters that the right rule has reached at this state, likewise
    number_format: NumberFormat
    rate: float  # of the iteration
    update: UpdateStep  # how it goes on
    board: "BoardArithmetic | None" = None  # where the numbers of the trace are those of a board

    @property
    def is_drawn(self) -> bool:
        """Whether the sample was drawn, and is none of the setup's."""
        return self.sample >= len(self.setup.whole.inputs)

    @property
    def is_held_out(self) -> bool:
        """Whether it is one of the setup's on which nothing is trained."""
        return not self.is_drawn and self.setup.is_held_out(self.sample)

    @property
    def writer(self) -> FormulaWriter:
        """Writes the derivatives of the sample."""
        return FormulaWriter(self.names, self.trace, self.row, self.number_format)

    @property
    def right_writer(self) -> FormulaWriter | None:
        """Writes them as they are by the right rule, where a mistaken one is to be marked."""
        return None if self.right is None else FormulaWriter(self.names, self.right, self.row, self.number_format)

    def product(self, one: float, other: float) -> str:
        """Two numbers as they are multiplied in a formula: 0.5 · (−0.25)."""
        return f"{self.number_format.put_in(one)} · {self.number_format.put_in(other)}"

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

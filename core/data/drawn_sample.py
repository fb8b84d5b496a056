"""A sample that somebody drew: looked at like any other, and none of the data."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class DrawnSample:
    """What comes in, and what it is said to be."""

    inputs: Array  # (inputs,), as the network takes them
    chosen_class: int | None  # None where none is chosen: it is then taken for what is answered

    def class_of(self, outputs: Array) -> int:
        """The chosen class, or else the one that the outputs, (outputs,), name."""
        if self.chosen_class is not None:
            return self.chosen_class
        return int(outputs[0] > 0.5) if len(outputs) == 1 else int(np.argmax(outputs))

    def targets(self, outputs: Array) -> Array:
        """What is wanted of the outputs, (outputs,): one-hot, or 0 or 1 of a single one."""
        wanted = self.class_of(outputs)
        return np.array([float(wanted)]) if len(outputs) == 1 else np.eye(len(outputs))[wanted]

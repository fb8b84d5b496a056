"""The data sets that are built in as somebody recorded them: every sample as it stands in its file.

Each file in `resources/data` has its source and its licence beside it, in a file of the same name that ends in `.md`.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from core.base.resources import resource

Array = NDArray[np.float64]


@dataclass(frozen=True)
class RecordedSet:
    """Samples in a file of our own: whole numbers, of which the last in a row is the class, from 0."""

    file: str  # in `resources/data`
    classes: int
    largest: float  # what an input can be; the network gets inputs that are divided by it

    def samples(self) -> tuple[Array, Array]:
        """The inputs, (samples, inputs), from 0 to 1, and the targets, (samples, classes), one-hot."""
        rows = _rows(self.file)
        return rows[:, :-1] / self.largest, np.eye(self.classes)[rows[:, -1].astype(np.intp)]


@cache  # to read it takes longer than all the rest of a scenario, and it never changes
def _rows(file: str) -> Array:
    """The numbers of a file; not to be written to."""
    rows = np.loadtxt(resource("data", file), delimiter=",")
    rows.setflags(write=False)
    return rows


RECORDED_SETS = {"digits": RecordedSet("digits.csv.gz", classes=10, largest=16.0)}
"""All that a scenario may name, beside those that are drawn."""

"""The data sets that are built in as files: every sample as it was recorded, or drawn once.

Each file in `resources/data` has its source and its licence beside it, in a file of the same name that ends in `.md`.
"""

from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.base.resources import resource

Array = NDArray[np.float64]


class RecordedSet(NamedTuple):
    """Samples in a file of our own, a row each, the class (from 0) or the target last.

    The network gets inputs of which `less` is taken, and that are then divided by `divided_by`: one number for all
    inputs, or one for each. A scenario says the same in `data.scaling`, so that original numbers can be told.
    """

    file: str  # in `resources/data`
    classes: int | None  # None where the last number in a row is a target as it is
    less: tuple[float, ...] = (0.0,)
    divided_by: tuple[float, ...] = (1.0,)

    def samples(self) -> tuple[Array, Array]:
        """Inputs as the network gets them, (samples, inputs), and targets, (samples, outputs); of classes one-hot."""
        rows = self.rows()
        inputs = (rows[:, :-1] - np.array(self.less)) / np.array(self.divided_by)
        if self.classes is None:
            return inputs, rows[:, -1:].copy()
        return inputs, np.eye(self.classes)[rows[:, -1].astype(np.intp)]

    def rows(self) -> Array:
        """The numbers as they stand in the file, (samples, inputs + 1); not to be written to."""
        return _rows(self.file)


@cache  # to read it takes longer than all the rest of a scenario, and it never changes
def _rows(file: str) -> Array:
    rows = np.loadtxt(resource("data", file), delimiter=",")
    rows.setflags(write=False)
    return rows


RECORDED_SETS = {
    "iris": RecordedSet(
        "iris.csv", classes=3, less=(5.84, 3.06, 3.76, 1.2), divided_by=(0.83, 0.43, 1.76, 0.76)
    ),  # mean and standard deviation of each, to two decimals
    "noisy_curve": RecordedSet("noisy_curve.csv", classes=None),
    "digits": RecordedSet("digits.csv.gz", classes=10, divided_by=(16.0,)),
}
"""All that a scenario may name, beside those that are drawn."""

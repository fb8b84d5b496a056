"""Inputs that were found by asking backwards, and of what."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.analysis.back_query import BackQuery

Array = NDArray[np.float64]


class FoundInputs(NamedTuple):
    """Inputs that were found, and for which numbers: at others they are answered otherwise."""

    query: BackQuery
    state: int
    parameters: Array

"""What scripts in R have in common."""

import numpy as np
from numpy.typing import NDArray


def numbers_in_r(matrix: NDArray[np.float64]) -> str:
    """A matrix as R has it, written row by row."""
    numbers = ", ".join(repr(number) for number in matrix.ravel().tolist())
    return f"matrix(c({numbers}), {len(matrix)}, byrow = TRUE)"

"""What an optimizer carries from state to state, behind the parameters: a state is whole with both.

So whatever keeps, copies or replays a state takes its optimizer along, and plain gradient descent, which carries
nothing, has its parameters alone.
"""

import numpy as np
from numpy.typing import NDArray

from core.setup.setup import Setup

Array = NDArray[np.float64]


def carried_count(setup: Setup) -> int:
    """How many numbers the optimizer of a setup carries."""
    return len(setup.optimizer.carries) * setup.network.parameter_count


def with_carried(setup: Setup, parameters: Array, carried: Array) -> Array:
    """A whole state: the parameters and behind them what is carried; zeros where nothing is, as at the beginning."""
    count = carried_count(setup)
    if count == 0:
        return parameters
    return np.concatenate([parameters, carried if len(carried) else np.zeros(count)])


def of_each(setup: Setup, whole: Array) -> Array:
    """What is carried in a whole state, one row for each number that a parameter carries, (carried, parameters)."""
    count = setup.network.parameter_count
    return whole[count : count + carried_count(setup)].reshape(-1, count)

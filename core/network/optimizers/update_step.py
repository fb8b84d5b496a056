"""How an update goes on from one state: the optimizer, its k, and what it carries there."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.network.optimizers.optimizer import Optimizer

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class UpdateStep:
    """What an update makes of parameters and their gradients at one state; the rate is given with them."""

    optimizer: Optimizer
    k: int  # of the iteration, counted from 1 since the optimizer began
    carried: Array  # (carried, parameters)

    @property
    def is_plain(self) -> bool:
        """Whether the gradient is all that moves a parameter."""
        return self.optimizer.is_plain

    @property
    def takes_gradients_as_large_as_they_are(self) -> bool:
        """Whether a gradient twice as large makes a step twice as large."""
        return self.optimizer.is_linear

    def moved(self, position: int, value: float, g: float, rate: float, is_weight: bool) -> float:
        """A parameter after the update, of its value and its gradient; `position` is its own in the flat vector."""
        if self.is_plain:
            return value - rate * g
        with np.errstate(all="ignore"):
            if is_weight and self.optimizer.shrinking:
                value = value - rate * self.optimizer.shrinking * value
            return value - rate * self.numbers(position, g)["step"]

    def numbers(self, position: int, g: float) -> dict[str, float]:
        """All that the update of one parameter is worked out of, by its names in the optimizer's lines."""
        with np.errstate(all="ignore"):
            return self.optimizer.numbers(g, tuple(self.carried[:, position].tolist()), self.k)

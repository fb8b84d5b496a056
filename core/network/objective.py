"""What training makes small: a batch's losses joined into one number, and the penalties on weights."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.network.losses import Loss

Array = NDArray[np.float64]


class Objective(NamedTuple):
    """J = R(loss of each sample) + l2/2 · Σ w² + l1 · Σ |w|, R the mean or the sum; biases pay no penalty."""

    loss: Loss
    reduction: str = "mean"
    l2: float = 0.0
    l1: float = 0.0

    def share(self, samples: int) -> float:
        """How much one sample's loss, and so its gradient, counts in J of a batch of `samples`."""
        return 1.0 / samples if self.reduction == "mean" else 1.0

    def penalty(self, weights: Sequence[Array]) -> float:
        """l2/2 · Σ w² + l1 · Σ |w| over all weights."""
        total = 0.0
        if self.l2:
            total += 0.5 * self.l2 * float(sum((w * w).sum() for w in weights))
        if self.l1:
            total += self.l1 * float(sum(np.abs(w).sum() for w in weights))
        return total

    @property
    def has_penalty(self) -> bool:
        """Whether weights pay any."""
        return self.l2 != 0.0 or self.l1 != 0.0

    def penalty_slope(self, weights: Array) -> Array:
        """What the penalties add to ∂J/∂w, of the same shape: l2·w + l1·sign(w), which is 0 at 0."""
        slope = self.l2 * weights
        return np.asarray(slope + self.l1 * np.sign(weights) if self.l1 else slope)

    def total(self, losses: Array, weights: Sequence[Array]) -> float:
        """J of a batch, from the losses of its samples, (samples,)."""
        return float(losses.sum()) * self.share(len(losses)) + self.penalty(weights)

    def error(self, losses: Array, weights: Sequence[Array]) -> float:
        """The error that is shown: J for "mean", J divided by the number of samples for "sum"."""
        total = self.total(losses, weights)
        return total if self.reduction == "mean" else total / len(losses)

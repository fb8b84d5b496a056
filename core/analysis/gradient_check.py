"""Every gradient held against central differences: the error itself, computed a little to either side.

At a kink of the error, where the SOP of a ReLU is 0, there is no one slope to hold it against. There a gradient is
neither right nor wrong as long as it is a slope to one side, something between the two, or what f′(0) as it is taken
here makes of it. What is none of these is wrong there, too.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.analysis.central_difference import Difference, Differences
from core.network.backward_pass import Trace
from core.network.network import Network
from core.network.objective import Objective

Array = NDArray[np.float64]
Truth = NDArray[np.bool_]

TOLERANCE = 1e-6
MOST_PARAMETERS = 4000
FEWEST_PARAMETERS = 40
MOST_WORK = 40_000_000  # parameters checked, times parameters of the network


@dataclass(frozen=True)
class GradientCheck:
    """The gradients of some parameters, and what central differences give for them."""

    positions: NDArray[np.intp]  # in the flat vector, (checked,)
    gradients: Array  # as computed by the way back, (checked,)
    beside: tuple[Difference, ...]  # what the errors beside the state say, (checked,)

    @property
    def differences(self) -> Array:
        """Central differences, (checked,); NaN where the error leaves the numbers beside the state."""
        return np.array([each.slope for each in self.beside])

    @property
    def at_kink(self) -> Truth:
        """Where the slopes to the left and to the right are two, (checked,)."""
        return np.array([each.at_kink for each in self.beside], np.bool_)

    @property
    def apart(self) -> Array:
        """How far each gradient is from what the errors beside the state allow, (checked,)."""
        return np.array([_apart(float(g), each) for g, each in zip(self.gradients, self.beside, strict=True)])

    @property
    def off(self) -> Array:
        """`apart` relative to the larger of gradient and difference, (checked,).

        Where a difference is small and uncertain itself, relative to so much that its uncertainty is off by TOLERANCE.
        """
        with np.errstate(all="ignore"):
            size = np.maximum(np.abs(self.gradients), np.abs(self.differences))
            size = np.maximum(size, self._uncertainties / TOLERANCE)
            return np.where(self.apart == 0.0, 0.0, self.apart / size)

    def wrong(self, tolerance: float = TOLERANCE) -> Truth:
        """Which gradients are off by more than that, and by more than the difference is uncertain, (checked,)."""
        return np.asarray((self.off > tolerance) & (self.apart > self._uncertainties)) | ~np.isfinite(self.gradients)

    @property
    def undetermined(self) -> Truth:
        """Which gradients nothing can be said of, as the error leaves the numbers beside the state, (checked,)."""
        return ~np.isfinite(self.off) & np.isfinite(self.gradients)

    def passed(self, tolerance: float = TOLERANCE) -> bool:
        """Whether no gradient is wrong."""
        return not self.wrong(tolerance).any()

    @property
    def _uncertainties(self) -> Array:
        return np.array([each.uncertainty for each in self.beside])


def check_gradients(
    network: Network,
    objective: Objective,
    trace: Trace,
    most: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> GradientCheck:
    """Check the gradients of a trace: of all parameters, or of `most` spread evenly over the network.

    Unless `most` says how many, it is as many as take a few seconds.
    """
    count = network.parameter_count
    if most is None:
        most = max(FEWEST_PARAMETERS, min(MOST_PARAMETERS, MOST_WORK // count))
    positions = np.unique(np.linspace(0, count - 1, min(count, most)).astype(np.intp))
    differences = Differences(network, objective, trace)
    beside = []
    for done, position in enumerate(positions, start=1):
        beside.append(differences.along(network.parameter(int(position))))
        if progress is not None:
            progress(done, len(positions))
    return GradientCheck(positions, trace.gradient[positions], tuple(beside))


def _apart(gradient: float, beside: Difference) -> float:
    if not beside.at_kink:
        return abs(gradient - beside.slope)
    low, high = sorted((beside.left, beside.right))
    return min(max(low - gradient, gradient - high, 0.0), abs(gradient - beside.chosen))

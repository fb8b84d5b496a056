"""Every gradient held against central differences: the error itself, computed a little to either side.

[J(w + h) − J(w − h)] / 2h misses ∂J/∂w by a term in h²; two step sizes together cancel that term
(Richardson's extrapolation), so that about eleven digits can be trusted.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.network import Network, Trace
from core.objective import Objective

Array = NDArray[np.float64]

TOLERANCE = 1e-6
STEP = 1e-3
MOST_PARAMETERS = 4000
FEWEST_PARAMETERS = 40
MOST_WORK = 40_000_000  # parameters checked, times parameters of the network


@dataclass(frozen=True)
class GradientCheck:
    """The gradients of some parameters, and what central differences give for them."""

    positions: NDArray[np.intp]  # in the flat vector, (checked,)
    gradients: Array  # as computed by the way back, (checked,)
    differences: Array  # central differences, (checked,)

    @property
    def off(self) -> Array:
        """How far the two are apart, relative to the larger (absolute below 1e-4), (checked,)."""
        return relative_distance(self.gradients, self.differences, least=1e-4)

    def passed(self, tolerance: float = TOLERANCE) -> bool:
        """Whether every gradient is right."""
        return bool((self.off <= tolerance).all())


def relative_distance(one: Array, other: Array, least: float = np.finfo(np.float64).tiny) -> Array:
    """How far two gradients are apart, as a share of the larger, or of `least` where both are smaller; elementwise."""
    with np.errstate(all="ignore"):
        size = np.maximum(np.maximum(np.abs(one), np.abs(other)), least)
        return np.asarray(np.abs(one - other) / size)


def central_difference(network: Network, objective: Objective, trace: Trace, position: int) -> float:
    """∂J/∂w of one parameter, without any way back.

    A kink (ReLU at 0) between the two sides spoils a difference; smaller steps are then less likely to
    straddle it, and the one on which two estimates agree best is taken.
    """
    best, best_gap = np.nan, np.inf
    scale = max(1.0, abs(float(trace.parameters[position])))
    for step in (STEP * scale, STEP * scale / 8, STEP * scale / 64):
        wide = _difference(network, objective, trace, position, step)
        narrow = _difference(network, objective, trace, position, step / 2)
        gap = abs(wide - narrow)
        if gap < best_gap:
            best, best_gap = (4.0 * narrow - wide) / 3.0, gap
        if gap <= 1e-5 * max(abs(narrow), 1e-3):
            return (4.0 * narrow - wide) / 3.0
    return best


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
    differences = np.empty(len(positions))
    for done, position in enumerate(positions):
        differences[done] = central_difference(network, objective, trace, int(position))
        if progress is not None:
            progress(done + 1, len(positions))
    return GradientCheck(positions, trace.gradient[positions], differences)


def _difference(network: Network, objective: Objective, trace: Trace, position: int, step: float) -> float:
    moved = trace.parameters.copy()
    value = moved[position]
    moved[position] = value + step
    up = _objective(network, objective, trace, moved)
    moved[position] = value - step
    return (up - _objective(network, objective, trace, moved)) / (2.0 * step)


def _objective(network: Network, objective: Objective, trace: Trace, parameters: Array) -> float:
    with np.errstate(all="ignore"):
        forward = network.forward(parameters, trace.forward.inputs)
        activation = network.layers[-1].activation
        losses = objective.loss.value(activation, forward.sops[-1], forward.outputs, trace.targets)
    return objective.total(losses, network.weights(parameters))

"""The slope of the error along one weight or bias, from the error alone: computed a little to either side.

[J(w + h) − J(w − h)] / 2h misses ∂J/∂w by terms in h², h⁴, …; halved steps together cancel one after the other
(L. F. Richardson, 1911, in the table of W. Romberg, 1955), so that steps may be long, and what rounding spoils of a
difference is small beside it. How far a difference can be trusted is told with it: how much the table's entries differ,
and how far rounding moves the error.

Where the SOP of a ReLU is 0 the error has a kink: its slope to the left is another than that to the right. Elsewhere a
step might pass over a kink near by, so the error is computed as the side goes on that each ReLU is on; at a kink, as
each of the two sides goes on.
"""

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from core.analysis.error_along_weight import MOST_ROWS, coming_in, passes_along
from core.network.activations import Activation
from core.network.backward_pass import Trace
from core.network.elements import Parameter, Weight
from core.network.forward_pass import Function, forward_pass
from core.network.network import Network
from core.network.objective import Objective

Array = NDArray[np.float64]
Truth = NDArray[np.bool_]

EPSILON = float(np.finfo(np.float64).eps)
STEPS = 5  # each half as long as the one before
FARTHEST = 1.0  # by how much the longest step moves the SOP
MOST_BEND = 3.0  # so far may a SOP move, in units of 1/bend; the Taylor series of a sigmoid ends at π
TABLES = 12  # of ever shorter steps, the last of one table the first of the next
TRIALS = 4  # of rounding
MAGNIFIED = 2.0**12
SAFETY = 4.0
EXACT = 1e-8  # a relative uncertainty that needs no better one
AGREEING = 1e-6  # slopes that differ no more than this are one


@dataclass(frozen=True)
class Difference:
    """What the errors beside a state say of ∂J/∂w."""

    slope: float  # halfway between the two where there is a kink
    uncertainty: float
    left: float
    right: float
    chosen: float  # what f′(0) as the network takes it amounts to

    @property
    def at_kink(self) -> bool:
        """Whether there is no one slope."""
        slopes = (self.left, self.right, self.chosen)
        apart = max(slopes) - min(slopes)
        return apart > self.uncertainty and apart > AGREEING * max(abs(slope) for slope in slopes)


class Differences:
    """Central differences of a batch's objective at the state of one trace, whatever rule the trace is of."""

    def __init__(self, network: Network, objective: Objective, trace: Trace) -> None:
        self._network, self._objective, self._trace = network, objective, trace
        forward = trace.forward
        with np.errstate(all="ignore"):
            sizes = [
                np.abs(forward.into(layer)) @ np.abs(trace.weights[layer]) + _added(np.abs(trace.biases[layer]))
                for layer in range(network.depth)
            ]  # of each SOP's terms together, (samples, size)
            self._sizes = sizes
            self._above = [sops > 0.0 for sops in forward.sops]
            # A SOP that rounding alone keeps from 0 is taken as 0.
            self._on_kink = [
                (np.abs(sops) <= EPSILON * size) & layer.activation.has_kink
                for layer, sops, size in zip(network.layers, forward.sops, sizes, strict=True)
            ]
            self._moved_by_rounding = self._rounding()

    def along(self, parameter: Parameter) -> Difference:
        """The slope of J along one parameter.

        Raises
        ------
        IndexError
            If the network has no such parameter.
        """
        position = self._network.position(parameter)
        penalty = beside_0 = 0.0
        if isinstance(parameter, Weight):  # the exact difference of l2/2·w², and of l1·|w|, which has a kink at 0
            value = self._trace.parameters[position]
            penalty = float(self._objective.penalty_slope(value))
            beside_0 = self._objective.l1 if value == 0.0 else 0.0
        chosen, uncertainty = self._slope(parameter, self._above)
        slopes = [chosen, chosen]
        if self._may_be_at_kink(parameter):
            for index, direction in enumerate((-1.0, 1.0)):
                side = self._side(parameter, direction)
                if any((one != other).any() for one, other in zip(side, self._above, strict=True)):
                    slopes[index], uncertain = self._slope(parameter, side)
                    uncertainty = max(uncertainty, uncertain)
        left, right = slopes
        uncertainty += SAFETY * EPSILON * abs(penalty)
        return Difference(
            0.5 * (left + right) + penalty,
            uncertainty,
            left + penalty - beside_0,
            right + penalty + beside_0,
            chosen + penalty,
        )

    # Kinks

    def _may_be_at_kink(self, parameter: Parameter) -> bool:
        own, *later = self._on_kink[parameter.layer :]
        neuron = parameter.target if isinstance(parameter, Weight) else parameter.index
        return bool(own[:, neuron].any() or any(layer.any() for layer in later))

    def _side(self, parameter: Parameter, direction: float) -> list[Truth]:
        """Which SOPs are above 0 just beside the state; those that are not 0 are where they are."""

        def is_above(layer: int, z: Array) -> Truth:
            return np.where(self._on_kink[layer], z > 0.0, self._above[layer])

        def function(layer: int, activation: Activation) -> Function:
            return lambda z: activation.continued(z, is_above(layer, z)) if activation.has_kink else activation.value(z)

        step = direction * self._longest(parameter) * 2.0**-20
        functions = [function(layer, each.activation) for layer, each in enumerate(self._network.layers)]
        passes = passes_along(self._network, self._trace, parameter, np.array([step]), functions)
        beside = [is_above(layer, z) for layer, (z, _) in enumerate(passes, start=parameter.layer)]
        return [*self._above[: parameter.layer], *beside]

    # Slopes

    def _longest(self, parameter: Parameter) -> float:
        """A step that moves the SOP of some sample far, and of none farther: a power of two; 0 where none moves it."""
        reach = float(np.abs(coming_in(self._trace, parameter)).max())
        neuron = parameter.target if isinstance(parameter, Weight) else parameter.index
        farthest = max(FARTHEST, 0.25 * float(self._sizes[parameter.layer][:, neuron].max()))
        if not (np.isfinite(farthest / reach if reach else np.inf)):
            return 0.0
        return float(2.0 ** np.floor(np.log2(farthest / reach)))

    def _slope(self, parameter: Parameter, above: list[Truth]) -> tuple[float, float]:
        """∂J/∂w without the penalty, as these sides go on, and how uncertain that is."""
        longest = self._longest(parameter)
        if longest == 0.0:
            return 0.0, 0.0
        best, least = np.nan, np.inf
        for number in range(TABLES):
            steps = np.ldexp(longest, -(np.arange(STEPS) + (STEPS - 1) * number))
            slopes, rounding = self._differences(parameter, steps, above)
            slope, disagreement, rounded = _romberg(slopes, rounding)
            uncertainty = SAFETY * (disagreement + rounded)
            if uncertainty < least:
                best, least = slope, uncertainty
            if least <= EXACT * abs(best) or disagreement <= rounded < np.inf:
                break  # or shorter steps would be rounded more
        return best, least

    def _differences(self, parameter: Parameter, steps: Array, above: list[Truth]) -> tuple[Array, Array]:
        """(J(w + h) − J(w − h)) / 2h for each step, and how far rounding carries each, both (steps,).

        NaN where a step is so long that a SOP leaves the part where its activation is like a few powers of z.
        """
        at_once = max(1, MOST_ROWS // (2 * len(self._trace.targets)))
        parts = [
            self._some_differences(parameter, steps[first : first + at_once], above)
            for first in range(0, len(steps), at_once)
        ]
        return np.concatenate([slopes for slopes, _ in parts]), np.concatenate([rounding for _, rounding in parts])

    def _some_differences(self, parameter: Parameter, steps: Array, above: list[Truth]) -> tuple[Array, Array]:
        network, trace, samples = self._network, self._trace, len(self._trace.targets)
        count = 2 * len(steps)
        functions = [
            partial(_on_sides, layer.activation, side) for layer, side in zip(network.layers, above, strict=True)
        ]
        passes = passes_along(network, trace, parameter, np.concatenate((steps, -steps)), functions)
        with np.errstate(all="ignore"):
            losses, rounding = self._losses(*passes[-1], functions[-1])
            share = self._objective.share(samples)
            up, down = losses.reshape(2, len(steps), samples)
            # Sample by sample: what is large in the sum of all would cover what is small in one's difference.
            slopes = (up - down).sum(axis=1) * share / (2.0 * steps)
            rounded = rounding.reshape(len(steps), samples).sum(axis=1) * share / steps
            for layer, (z, _) in enumerate(passes, start=parameter.layer):
                bend = network.layers[layer].activation.bend
                if bend:
                    moved = np.abs(z.reshape(count, samples, -1) - trace.forward.sops[layer]).max(axis=(1, 2))
                    too_far = (moved * bend > MOST_BEND).reshape(2, -1).any(axis=0)
                    slopes[too_far] = np.nan
        return slopes, rounded

    # Rounding

    def _losses(self, z: Array, p: Array, function: Function) -> tuple[Array, Array]:
        """The losses of rows whose last SOPs are `z`, (rows,), and how far rounding moves those of the first half.

        `function` makes the outputs `p` of `z`, both (rows, outputs).
        """
        loss, activation = self._objective.loss, self._network.layers[-1].activation
        samples = len(self._trace.targets)
        targets = np.tile(self._trace.targets, (len(z) // samples, 1))
        losses = loss.value(activation, z, p, targets)
        half = len(z) // 2
        # All away from the targets, so that nothing cancels; and magnified, so that it is seen.
        p, targets = p[:half], targets[:half]
        away = np.where(p >= targets, MAGNIFIED, -MAGNIFIED)
        there = z[:half] + away * np.tile(self._moved_by_rounding, (half // samples, 1))
        by_sops = loss.value(activation, there, function(there), targets)
        by_outputs = loss.value(activation, z[:half], p * (1.0 + away * EPSILON), targets)
        # A loss that is computed from the SOPs need not have a value where the outputs are not those of the SOPs.
        by_outputs = np.where(np.isfinite(by_outputs), by_outputs, losses[:half])
        moved = np.maximum(np.abs(by_sops - losses[:half]), np.abs(by_outputs - losses[:half])) / MAGNIFIED
        return losses, np.maximum(2.0 * EPSILON * np.abs(losses[:half]), moved)

    def _rounding(self) -> Array:
        """How far rounding moves the last SOPs, (samples, outputs): as the last bit of each weight does, tried out."""
        network, trace = self._network, self._trace
        draws = np.random.default_rng(0)
        moved = EPSILON * np.abs(trace.forward.sops[-1])
        for _ in range(TRIALS):
            signs = draws.integers(0, 2, len(trace.parameters)) * 2.0 - 1.0
            there = forward_pass(network, trace.parameters * (1.0 + EPSILON * signs), trace.forward.inputs)
            moved = np.maximum(moved, np.abs(there.sops[-1] - trace.forward.sops[-1]))
        return moved


def _on_sides(activation: Activation, above: Truth, z: Array) -> Array:
    """f(z), (rows, size), as the sides of its kink go on that the samples are on, (samples, size), time after time."""
    return activation.continued(z, np.tile(above, (len(z) // len(above), 1)))


def _added(biases: Array) -> Array | float:
    return biases if biases.size else 0.0


def _romberg(slopes: Array, rounding: Array) -> tuple[float, float, float]:
    """The limit of slopes with halved steps; how far the entries beside it are from it; how far rounding moves it.

    That one of the table's entries for which the two together are smallest.
    """
    best = (np.nan, np.inf, np.inf)
    column, rounded = slopes, rounding
    for power in range(1, len(slopes)):
        factor = 4.0**power
        with np.errstate(all="ignore"):  # what leaves the numbers is not the smallest
            finer = (factor * column[1:] - column[:-1]) / (factor - 1.0)
            rounded = (factor * rounded[1:] + rounded[:-1]) / (factor - 1.0)
            apart = np.maximum(np.abs(finer - column[1:]), np.abs(finer - column[:-1]))
            total = apart + rounded
        total[~np.isfinite(total)] = np.inf
        place = int(total.argmin())
        if total[place] < best[1] + best[2]:
            best = (float(finer[place]), float(apart[place]), float(rounded[place]))
        column = finer
    return best

"""All quantities of one kind in one layer, as an array: what somebody's arrays are held against."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import LOSS, OF_NEURONS, OF_WEIGHTS, UPDATES, Quantity, QuantityKind

Array = NDArray[np.float64]

_OF_INPUTS = (QuantityKind.INPUT, QuantityKind.TARGET)


@dataclass(frozen=True)
class QuantityBlock:
    """The quantities of a kind in a layer, counted from 0; of inputs, targets and the loss the layer is −1."""

    kind: QuantityKind
    layer: int = -1

    def shape(self, iteration: Iteration) -> tuple[int, ...]:
        """(fan_in, fan_out) of weights, (size,) of all else, () of the loss."""
        network = iteration.network
        match self.kind:
            case QuantityKind.LOSS:
                return ()
            case QuantityKind.INPUT:
                return (network.inputs,)
            case QuantityKind.TARGET:
                return (network.outputs,)
        sizes = network.sizes
        return (sizes[self.layer], sizes[self.layer + 1]) if self.kind in OF_WEIGHTS else (sizes[self.layer + 1],)

    def quantity(self, *place: int) -> Quantity:
        """The quantity at a place of the array."""
        if self.kind is QuantityKind.LOSS:
            return LOSS
        if self.kind in OF_WEIGHTS:
            return Quantity(self.kind, self.layer, *place)
        return Quantity(self.kind, self.layer, target=place[0])

    def values(self, iteration: Iteration) -> Array:
        """The true values, in this shape."""
        kind, layer, row, trace = self.kind, self.layer, iteration.row, iteration.trace
        match kind:
            case QuantityKind.LOSS:
                return np.asarray(trace.losses[row])
            case QuantityKind.INPUT:
                return np.asarray(trace.forward.inputs[row])
            case QuantityKind.TARGET:
                return np.asarray(trace.targets[row])
            case QuantityKind.WEIGHT_GRADIENT:
                return np.outer(trace.forward.into(layer)[row], trace.deltas[layer][row])
            case QuantityKind.BIAS_GRADIENT:
                return np.asarray(trace.deltas[layer][row])
        if kind in OF_NEURONS:
            return iteration.neurons(kind, layer)
        if kind in UPDATES:
            before = QuantityBlock(QuantityKind.WEIGHT if kind in OF_WEIGHTS else QuantityKind.BIAS, layer)
            gradient = QuantityBlock(iteration.gradient(self.quantity(0, 0)).kind, layer)
            if iteration.update is not None:
                places = np.ndindex(self.shape(iteration))
                values = [iteration.value(self.quantity(*place)) for place in places]
                return np.array(values).reshape(self.shape(iteration))
            return before.values(iteration) - iteration.learning_rate * gradient.values(iteration)
        is_objective = kind in (QuantityKind.WEIGHT_OBJECTIVE, QuantityKind.BIAS_OBJECTIVE)
        vector = iteration.objective_gradient if is_objective else trace.parameters
        if vector is None:
            raise IndexError(f"the iteration has no {kind}")
        of = iteration.network.weights if kind in OF_WEIGHTS else iteration.network.biases
        return np.asarray(of(vector)[layer])


def blocks_of(iteration: Iteration) -> Iterator[QuantityBlock]:
    """All blocks that an iteration has, given ones as well."""
    yield QuantityBlock(QuantityKind.LOSS)
    yield from map(QuantityBlock, _OF_INPUTS)
    for layer in range(iteration.network.depth):
        for kind in QuantityKind:
            if kind in _OF_INPUTS or kind is QuantityKind.LOSS:
                continue
            block = QuantityBlock(kind, layer)
            if iteration.has(block.quantity(0, 0)):
                yield block

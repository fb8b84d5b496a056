"""The graph of a sheet: what each quantity is computed from, in the order of its formula."""

from collections.abc import Callable

from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import Quantity, QuantityKind


def needs_of(iteration: Iteration, quantity: Quantity) -> list[Quantity]:
    """What a quantity is computed from; nothing where it is given."""
    needs = _NEEDS.get(quantity.kind)
    return [] if needs is None else needs(iteration, quantity)


def source_of(layer: int, index: int) -> Quantity:
    """What enters `layer` as its `index`-th summand: an input, or an activation of the layer before."""
    if layer == 0:
        return Quantity(QuantityKind.INPUT, target=index)
    return Quantity(QuantityKind.ACTIVATION, layer - 1, target=index)


def _of_sop(iteration: Iteration, quantity: Quantity) -> list[Quantity]:
    layer, needs = quantity.layer, []
    for source in range(iteration.network.sizes[layer]):
        needs += [source_of(layer, source), Quantity(QuantityKind.WEIGHT, layer, source, quantity.target)]
    if iteration.has_bias(layer):
        needs.append(quantity.beside(QuantityKind.BIAS))
    return needs


def _of_activation(iteration: Iteration, quantity: Quantity) -> list[Quantity]:
    if iteration.is_softmax(quantity.layer):
        return iteration.of_layer(QuantityKind.SOP, quantity.layer)
    return [quantity.beside(QuantityKind.SOP)]


def _outputs_and_targets(iteration: Iteration) -> list[Quantity]:
    outputs = iteration.of_layer(QuantityKind.ACTIVATION, iteration.network.depth - 1)
    return outputs + [Quantity(QuantityKind.TARGET, target=output.target) for output in outputs]


def _of_error_by_activation(iteration: Iteration, quantity: Quantity) -> list[Quantity]:
    layer, index = quantity.layer, quantity.target
    if layer == iteration.network.depth - 1:
        return [quantity.beside(QuantityKind.ACTIVATION), Quantity(QuantityKind.TARGET, target=index)]
    needs = []
    for delta in iteration.of_layer(QuantityKind.DELTA, layer + 1):
        needs += [delta, Quantity(QuantityKind.WEIGHT, layer + 1, index, delta.target)]
    return needs


def _of_slope(iteration: Iteration, quantity: Quantity) -> list[Quantity]:
    activation = iteration.network.layers[quantity.layer].activation
    return [quantity.beside(QuantityKind.ACTIVATION if activation.slope_of_activation else QuantityKind.SOP)]


def _of_delta(iteration: Iteration, quantity: Quantity) -> list[Quantity]:
    if iteration.is_softmax(quantity.layer):
        return _outputs_and_targets(iteration)
    return [quantity.beside(QuantityKind.ERROR_BY_ACTIVATION), quantity.beside(QuantityKind.SLOPE)]


def _of_weight_gradient(_: Iteration, quantity: Quantity) -> list[Quantity]:
    delta = Quantity(QuantityKind.DELTA, quantity.layer, target=quantity.target)
    return [delta, source_of(quantity.layer, quantity.source)]


_NEEDS: dict[QuantityKind, Callable[[Iteration, Quantity], list[Quantity]]] = {
    QuantityKind.SOP: _of_sop,
    QuantityKind.ACTIVATION: _of_activation,
    QuantityKind.LOSS: lambda iteration, _: _outputs_and_targets(iteration),
    QuantityKind.ERROR_BY_ACTIVATION: _of_error_by_activation,
    QuantityKind.SLOPE: _of_slope,
    QuantityKind.DELTA: _of_delta,
    QuantityKind.WEIGHT_GRADIENT: _of_weight_gradient,
    QuantityKind.BIAS_GRADIENT: lambda _, quantity: [quantity.beside(QuantityKind.DELTA)],
    QuantityKind.NEW_WEIGHT: lambda iteration, new: [new.beside(QuantityKind.WEIGHT), iteration.gradient(new)],
    QuantityKind.NEW_BIAS: lambda iteration, new: [new.beside(QuantityKind.BIAS), iteration.gradient(new)],
}

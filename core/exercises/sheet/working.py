"""How each quantity is worked out from those that it needs, whoever's numbers these are: one line a kind.

The chain rule of `core.network.backward_pass`, told for one quantity at a time. On a board all is worked out in
decimals: see `core.base.decimals`.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.exercises.sheet.needs import needs_of
from core.exercises.sheet.numbers import Numbers
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.network.activations import Identity

Array = NDArray[np.float64]

_AS_ANSWERED = Identity()  # a loss of outputs that come from no SOP, but from whoever worked them out


def worked_out(quantity: Quantity, numbers: Numbers) -> float:
    """The value of a quantity, computed from what it needs as `numbers` has it; NaN or infinite where it is no number.

    Raises
    ------
    ValueError
        If it is given, and needs nothing.
    """
    kind, layer, source, target = quantity
    with np.errstate(all="ignore"):
        match kind:
            case QuantityKind.SOP:
                return _sum_of_products(quantity, numbers)
            case QuantityKind.ACTIVATION:
                z = numbers.neurons(QuantityKind.SOP, layer)
                function = numbers.iteration.network.layers[layer].activation.value
                return _of_row(numbers.computed(function, _row(z)), target)
            case QuantityKind.LOSS:
                return _loss(numbers)
            case QuantityKind.ERROR_BY_ACTIVATION:
                return _error_by_activation(quantity, numbers)
            case QuantityKind.SLOPE:
                return _slope(quantity, numbers)
            case QuantityKind.DELTA:
                return _delta(quantity, numbers)
            case QuantityKind.WEIGHT_GRADIENT:
                delta = Quantity(QuantityKind.DELTA, layer, target=target)
                return numbers.value(delta) * float(numbers.into(layer)[source])
            case QuantityKind.BIAS_GRADIENT:
                return numbers.value(quantity.beside(QuantityKind.DELTA))
            case QuantityKind.NEW_WEIGHT | QuantityKind.NEW_BIAS:
                return updated(quantity, numbers, numbers.iteration.learning_rate)
    raise ValueError(f"{quantity.id} is given")


def updated(quantity: Quantity, numbers: Numbers, rate: float) -> float:
    """A weight or bias after an update at that rate: w − rate · ∂J/∂w, or what the optimizer makes of that."""
    kind = QuantityKind.WEIGHT if quantity.kind is QuantityKind.NEW_WEIGHT else QuantityKind.BIAS
    gradient = numbers.value(numbers.iteration.gradient(quantity))
    before, iteration = numbers.value(quantity.beside(kind)), numbers.iteration
    update = numbers.update
    if update is not None:
        position = iteration.network.position(quantity.parameter)
        return update.moved(position, before, gradient, rate, quantity.kind is QuantityKind.NEW_WEIGHT)
    return float(numbers.computed(lambda w, g: w - rate * g, before, gradient))


def incoming_weights(quantity: Quantity, numbers: Numbers) -> Array:
    """The weights by which a neuron's SOP is added up, (fan_in,)."""
    return np.asarray(numbers.iteration.trace.weights[quantity.layer][:, quantity.target])


def outgoing_weights(quantity: Quantity, numbers: Numbers) -> Array:
    """The weights by which a hidden neuron's activation is handed on, (size of the layer after,)."""
    return np.asarray(numbers.iteration.trace.weights[quantity.layer + 1][quantity.target])


def _sum_of_products(quantity: Quantity, numbers: Numbers) -> float:
    has_bias = numbers.iteration.has_bias(quantity.layer)
    bias = numbers.value(quantity.beside(QuantityKind.BIAS)) if has_bias else 0.0
    into, weights = numbers.into(quantity.layer), incoming_weights(quantity, numbers)
    return float(numbers.computed(lambda a, w, b: a @ w + b, into, weights, bias))


def _loss(numbers: Numbers) -> float:
    loss = numbers.iteration.objective.loss
    return float(_of_outputs(numbers, lambda p, t: loss.value(_AS_ANSWERED, p, p, t))[0])


def _error_by_activation(quantity: Quantity, numbers: Numbers) -> float:
    layer, loss = quantity.layer, numbers.iteration.objective.loss
    if numbers.iteration.is_hidden(layer):
        deltas = numbers.neurons(QuantityKind.DELTA, layer + 1)
        return float(numbers.computed(lambda delta, w: delta @ w, deltas, outgoing_weights(quantity, numbers)))
    gradient = _of_outputs(numbers, lambda p, t: loss.gradient(_AS_ANSWERED, p, p, t))
    return _of_row(gradient, quantity.target)


def _of_outputs(numbers: Numbers, function: Callable[[Array, Array], Array]) -> Array:
    """A function of the outputs and the targets, as a batch of one sample.

    It is NaN where it takes the logarithm of an answer that has none, or divides by an answer of 0, also where a target
    of 0 would silence that.
    """
    p, t = _row(numbers.outputs), _row(numbers.targets)
    audible = np.where(numbers.answered_outputs, 0.5, t)
    is_number = np.isfinite(numbers.computed(function, p, audible))
    return np.where(is_number, numbers.computed(function, p, t), np.nan)


def _slope(quantity: Quantity, numbers: Numbers) -> float:
    activation = numbers.iteration.network.layers[quantity.layer].activation
    (needed,) = needs_of(numbers.iteration, quantity)
    value = np.array([[numbers.value(needed)]])
    f = value if activation.slope_of_activation else activation.value(value)
    return _of_row(numbers.computed(activation.derivative, value, f), 0)


def _delta(quantity: Quantity, numbers: Numbers) -> float:
    iteration = numbers.iteration
    if iteration.is_softmax(quantity.layer):
        return _of_row(_of_outputs(numbers, iteration.objective.loss.gradient_before_softmax), quantity.target)
    factors = (quantity.beside(kind) for kind in (QuantityKind.ERROR_BY_ACTIVATION, QuantityKind.SLOPE))
    gradient, slope = map(numbers.value, factors)
    return gradient * slope


def _row(vector: Array) -> Array:
    return np.asarray(vector[np.newaxis])


def _of_row(values: Array, index: int) -> float:
    return float(values[0, index])

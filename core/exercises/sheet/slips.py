"""The slips that are known: what is made of a quantity by a usual mistake, worked out from a person's own numbers.

`SLIPS` is the table of all, in the order in which they are tried: each is one entry with its values, of which it may
have several, or none where it can't be made. What is said of each stands in `slip_texts`.
"""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from core.exercises.sheet.numbers import Numbers
from core.exercises.sheet.quantity import LOSS, UPDATES, Quantity, QuantityKind
from core.exercises.sheet.working import incoming_weights, outgoing_weights, updated, worked_out
from core.network.activations import Sigmoid, Tanh


@dataclass(frozen=True)
class Made:
    """Where a slip is made: at a quantity, by someone who has these numbers; `true` are those without slips."""

    quantity: Quantity
    numbers: Numbers
    true: Numbers

    @property
    def kind(self) -> QuantityKind:
        """What the quantity is."""
        return self.quantity.kind

    def beside(self, kind: QuantityKind) -> float:
        """The person's number for another quantity of the same neuron or parameter."""
        return self.numbers.value(self.quantity.beside(kind))

    @property
    def is_hidden(self) -> bool:
        """Whether the quantity is of a neuron that has others above it."""
        return self.numbers.iteration.is_hidden(self.quantity.layer)

    @property
    def is_of_hidden_error(self) -> bool:
        """Whether it is the sum of what comes back to a hidden neuron."""
        return self.kind is QuantityKind.ERROR_BY_ACTIVATION and self.is_hidden


Values = Callable[[Made], Iterable[float]]


def _negative(made: Made) -> Iterator[float]:
    """The sign is turned round; in an update the gradient is added."""
    if made.kind in UPDATES:
        yield updated(made.quantity, made.numbers, -made.numbers.iteration.learning_rate)
    elif made.kind is not QuantityKind.ACTIVATION and made.quantity != LOSS:
        yield -worked_out(made.quantity, made.numbers)


def _without_bias(made: Made) -> Iterator[float]:
    """The sum of the products alone."""
    if made.kind is QuantityKind.SOP and made.numbers.iteration.has_bias(made.quantity.layer):
        yield float(made.numbers.into(made.quantity.layer) @ incoming_weights(made.quantity, made.numbers))


def _transposed(made: Made) -> Iterator[float]:
    """The weights of a square matrix by row where the column is meant, or the other way round."""
    layer, index, numbers = made.quantity.layer, made.quantity.target, made.numbers
    iteration = numbers.iteration
    if made.kind is QuantityKind.SOP and _is_square(made, layer):
        bias = made.beside(QuantityKind.BIAS) if iteration.has_bias(layer) else 0.0
        yield float(numbers.into(layer) @ iteration.trace.weights[layer][index]) + bias
    if made.is_of_hidden_error and _is_square(made, layer + 1):
        deltas = numbers.neurons(QuantityKind.DELTA, layer + 1)
        yield float(deltas @ iteration.trace.weights[layer + 1][:, index])


def _is_square(made: Made, layer: int) -> bool:
    """Whether the weights of a layer can be taken so, and it makes a difference."""
    sizes = made.numbers.iteration.network.sizes
    return sizes[layer] == sizes[layer + 1] > 1


def _half_or_twice(made: Made) -> Iterator[float]:
    """The factor of the loss left out, or put in where there is none."""
    is_of_output = made.kind is QuantityKind.ERROR_BY_ACTIVATION and not made.is_hidden
    if is_of_output or made.quantity == LOSS:
        value = worked_out(made.quantity, made.numbers)
        yield from (value / 2, value * 2)


def _slope_at_sum(made: Made) -> Iterator[float]:
    """The slope with the sum z in the place of the activation f(z)."""
    if made.kind is QuantityKind.SLOPE:
        z = made.beside(QuantityKind.SOP)
        match made.numbers.iteration.network.layers[made.quantity.layer].activation:
            case Sigmoid(scale=c):
                yield c * z * (1.0 - z)
            case Tanh():
                yield 1.0 - z * z


def _square_only(made: Made) -> Iterator[float]:
    """The slope of a tanh, 1 − a², taken for that of a sigmoid."""
    if made.kind is QuantityKind.SLOPE and _scale(made) is not None:
        a = made.beside(QuantityKind.ACTIVATION)
        yield 1.0 - a * a


def _without_scale(made: Made) -> Iterator[float]:
    """The slope of a scaled sigmoid without its factor."""
    if made.kind is QuantityKind.SLOPE and _scale(made) not in (None, 1.0):
        a = made.beside(QuantityKind.ACTIVATION)
        yield a * (1.0 - a)


def _scale(made: Made) -> float | None:
    """The factor c of a sigmoid; None where the layer has another activation."""
    activation = made.numbers.iteration.network.layers[made.quantity.layer].activation
    return activation.scale if isinstance(activation, Sigmoid) else None


def _without_slope(made: Made) -> Iterator[float]:
    """∂E/∂a taken for ∂E/∂z."""
    if made.kind is QuantityKind.DELTA and not made.numbers.iteration.is_softmax(made.quantity.layer):
        yield made.beside(QuantityKind.ERROR_BY_ACTIVATION)


def _one_way(made: Made) -> Iterator[float]:
    """Only one of the products of a sum over several neurons above."""
    if made.is_of_hidden_error:
        deltas = made.numbers.neurons(QuantityKind.DELTA, made.quantity.layer + 1)
        if len(deltas) > 1:
            yield from (deltas * outgoing_weights(made.quantity, made.numbers)).tolist()


def _by_new_weights(made: Made) -> Iterator[float]:
    """Handed back by updated weights: as they were answered, as they follow from their own gradients, or true."""
    if not made.is_of_hidden_error:
        return
    above, index, numbers = made.quantity.layer + 1, made.quantity.target, made.numbers
    deltas = numbers.neurons(QuantityKind.DELTA, above)
    new = [Quantity(QuantityKind.NEW_WEIGHT, above, index, target) for target in range(len(deltas))]
    yield float(deltas @ np.array([numbers.value(each) for each in new]))
    yield float(deltas @ np.array([worked_out(each, numbers) for each in new]))
    yield float(deltas @ np.array([made.true.value(each) for each in new]))


def _by_sum(made: Made) -> Iterator[float]:
    """The neuron before with its sum z in the place of its activation."""
    layer, source = made.quantity.layer, made.quantity.source
    if made.kind is QuantityKind.WEIGHT_GRADIENT and layer > 0:
        delta = Quantity(QuantityKind.DELTA, layer, target=made.quantity.target)
        yield made.numbers.value(delta) * float(made.numbers.neurons(QuantityKind.SOP, layer - 1)[source])


def _without_rate(made: Made) -> Iterator[float]:
    """The whole gradient taken away."""
    optimizer = made.numbers.iteration.update
    if made.kind in UPDATES and (optimizer is None or optimizer.takes_gradients_as_large_as_they_are):
        yield updated(made.quantity, made.numbers, 1.0)


SLIPS: dict[str, Values] = {
    "sign": _negative,
    "no_bias": _without_bias,
    "transposed": _transposed,
    "loss_factor": _half_or_twice,
    "slope_at_sum": _slope_at_sum,
    "square_only": _square_only,
    "no_scale": _without_scale,
    "no_slope": _without_slope,
    "one_way": _one_way,
    "new_weights": _by_new_weights,
    "sum_for_activation": _by_sum,
    "no_rate": _without_rate,
}


def slips_at(quantity: Quantity, numbers: Numbers, true: Numbers) -> Iterator[tuple[str, float]]:
    """Each slip that can be made at a quantity, with what it gives of these numbers; each value that is a number."""
    made = Made(quantity, numbers, true)
    with np.errstate(all="ignore"):
        for name, values in SLIPS.items():
            yield from ((name, value) for value in values(made) if math.isfinite(value))

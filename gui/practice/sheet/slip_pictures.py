"""Which picture says more of a slip than its rule does, with one's own numbers."""

import numpy as np

from core.exercises.marking.marking import MarkedAnswer
from core.exercises.practice.practice import Practice
from core.exercises.sheet.needs import source_of
from core.exercises.sheet.quantity import OF_WEIGHTS, UPDATES, Quantity, QuantityKind
from core.network.activations import Activation
from gui.practice.line_numbers import can_be_put_in
from gui.practice.question.slip_picture import Picture
from gui.practice.question.slip_slopes import TwoSlopes
from gui.practice.question.slip_step import WrongWay
from gui.practice.question.slip_sum import MissingProduct


def picture_of(practice: Practice, slip: MarkedAnswer) -> Picture | None:
    """Two slopes, the product that is missing, or a step the wrong way; None where the rule says enough."""
    quantity, given = slip.quantity, slip.answer.value
    if given is None or not can_be_put_in(practice, quantity):
        return None
    if quantity.kind is QuantityKind.SLOPE:
        return _slopes(practice, quantity, given)
    if quantity.kind in UPDATES and slip.slip == "sign":
        before = quantity.beside(QuantityKind.WEIGHT if quantity.kind in OF_WEIGHTS else QuantityKind.BIAS)
        name = practice.sheet.names.name(before)
        return WrongWay(name, practice.sheet.value(before), given, practice.sheet.value(quantity))
    if slip.slip == "no_bias":
        return _without_bias(practice, quantity)
    if slip.slip == "one_way":
        return _one_way(practice, quantity, given)
    return None


def _slopes(practice: Practice, quantity: Quantity, given: float) -> TwoSlopes:
    activation = practice.sheet.iteration.network.layers[quantity.layer].activation
    at = practice.numbers.value(quantity.beside(QuantityKind.SOP))
    bounds = activation.bounds
    lies_between = (bounds.low, bounds.high) if bounds.are_finite else None
    return TwoSlopes(lambda z: _value(activation, z), at, given, practice.sheet.value(quantity), lies_between)


def _value(activation: Activation, z: float) -> float:
    return float(activation.value(np.array([[z]]))[0, 0])


def _without_bias(practice: Practice, quantity: Quantity) -> MissingProduct:
    sheet, layer = practice.sheet, quantity.layer
    factors = [
        (source_of(layer, source), Quantity(QuantityKind.WEIGHT, layer, source, quantity.target))
        for source in range(sheet.iteration.network.sizes[layer])
    ]
    bias = quantity.beside(QuantityKind.BIAS)
    products = _products(practice, factors)
    return MissingProduct((*products, (sheet.names.name(bias), practice.numbers.value(bias))), len(products))


def _one_way(practice: Practice, quantity: Quantity, given: float) -> MissingProduct | None:
    """The product that was left out; None where it was more than one."""
    deltas = practice.sheet.iteration.of_layer(QuantityKind.DELTA, quantity.layer + 1)
    if len(deltas) != 2:
        return None
    products = _products(
        practice,
        [(delta, Quantity(QuantityKind.WEIGHT, delta.layer, quantity.target, delta.target)) for delta in deltas],
    )
    taken = min(range(2), key=lambda index: abs(products[index][1] - given))
    return MissingProduct(products, 1 - taken)


def _products(practice: Practice, factors: list[tuple[Quantity, Quantity]]) -> tuple[tuple[str, float], ...]:
    name, value = practice.sheet.names.name, practice.numbers.value
    return tuple((f"{name(one)}·{name(other)}", value(one) * value(other)) for one, other in factors)

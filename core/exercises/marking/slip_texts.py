"""What is said of each slip."""

from collections.abc import Callable

from core.base.message import Message
from core.base.number_format import shortest
from core.exercises.sheet.messages import SlipText
from core.exercises.sheet.quantity import UPDATES, Quantity, QuantityKind
from core.exercises.sheet.sheet import ExerciseSheet
from core.network.activations import Sigmoid


def slip_said(name: str, sheet: ExerciseSheet, quantity: Quantity) -> Message:
    """The sentence for a slip of that name that was made at a quantity of a sheet."""
    return _SAID[name](sheet, quantity)


def _sign(sheet: ExerciseSheet, quantity: Quantity) -> Message:
    if quantity.kind in UPDATES:
        return SlipText.GRADIENT_ADDED(name=sheet.names.name(quantity), formula=sheet.question(quantity).formula.text)
    return SlipText.SIGN()


def _transposed(sheet: ExerciseSheet, quantity: Quantity) -> Message:
    """With the first weight whose place matters: of two that are not one."""
    layer, index = quantity.layer, quantity.target
    other = 1 if index == 0 else 0
    if quantity.kind is QuantityKind.SOP:
        right, wrong = (other, index), (index, other)
    else:
        layer, right, wrong = layer + 1, (index, other), (other, index)
    names = sheet.iteration.names
    return SlipText.TRANSPOSED(wrong=names.weight(layer, *wrong), right=names.weight(layer, *right))


def _loss_factor(sheet: ExerciseSheet, quantity: Quantity) -> Message:
    return SlipText.FACTOR(name=sheet.names.name(quantity), formula=sheet.question(quantity).formula.text)


def _slope_at_sum(sheet: ExerciseSheet, quantity: Quantity) -> Message:
    return SlipText.SLOPE_AT_SUM(
        sop=sheet.names.name(quantity.beside(QuantityKind.SOP)),
        activation=sheet.names.name(quantity.beside(QuantityKind.ACTIVATION)),
    )


def _square_only(sheet: ExerciseSheet, quantity: Quantity) -> Message:
    scale = _scale(sheet, quantity)
    return SlipText.SQUARE_ONLY(slope="σ(1 − σ)" if scale == 1.0 else f"{shortest(scale)}·σ(1 − σ)")


def _scale(sheet: ExerciseSheet, quantity: Quantity) -> float:
    activation = sheet.iteration.network.layers[quantity.layer].activation
    return activation.scale if isinstance(activation, Sigmoid) else 1.0


def _by_sum(sheet: ExerciseSheet, quantity: Quantity) -> Message:
    names, before, source = sheet.iteration.names, quantity.layer - 1, quantity.source
    return SlipText.BY_SUM(sop=names.sop(before, source), activation=names.activation(before, source))


def _name(sheet: ExerciseSheet, quantity: Quantity, kind: QuantityKind) -> str:
    return sheet.names.name(quantity.beside(kind))


_SAID: dict[str, Callable[[ExerciseSheet, Quantity], Message]] = {
    "sign": _sign,
    "no_bias": lambda sheet, quantity: SlipText.NO_BIAS(bias=_name(sheet, quantity, QuantityKind.BIAS)),
    "transposed": _transposed,
    "loss_factor": _loss_factor,
    "slope_at_sum": _slope_at_sum,
    "square_only": _square_only,
    "no_scale": lambda sheet, quantity: SlipText.NO_SCALE(scale=shortest(_scale(sheet, quantity))),
    "no_slope": lambda sheet, quantity: SlipText.NO_SLOPE(slope=_name(sheet, quantity, QuantityKind.SLOPE)),
    "one_way": lambda sheet, quantity: SlipText.ONE_WAY(
        name=sheet.names.name(quantity), ways=sheet.iteration.network.layers[quantity.layer + 1].size
    ),
    "new_weights": lambda sheet, quantity: SlipText.NEW_WEIGHTS(name=sheet.names.name(quantity)),
    "sum_for_activation": _by_sum,
    "no_rate": lambda sheet, _: SlipText.NO_RATE(rate=sheet.iteration.learning_rate),
}

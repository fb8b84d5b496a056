"""What the value of a slip tells whoever marks, in a few words."""

from collections.abc import Callable
from typing import NamedTuple

from core.base.message import Message
from core.base.number_format import shortest
from core.exercises.sheet.quantity import LOSS, Quantity, QuantityKind
from core.exercises.sheet.sheet import ExerciseSheet
from core.network.activations import Sigmoid
from core.network.names import in_line
from core.worksheets.messages import KeyText


class SlipMade(NamedTuple):
    """A slip at a quantity of a sheet, and the index of that of its values."""

    sheet: ExerciseSheet
    quantity: Quantity
    value_index: int = 0


def slip_tells(name: str, made: SlipMade) -> Message:
    """What a slip of that name is."""
    return _TELLS[name](made)


def _bias(made: SlipMade) -> Message:
    bias = made.quantity.beside(QuantityKind.BIAS).parameter
    return KeyText.BIAS_LEFT_OUT(bias=in_line(made.sheet.iteration.names.of(bias)))


def _loss_factor(made: SlipMade) -> Message:
    is_half = made.value_index == 0
    if made.quantity != LOSS and made.sheet.question(made.quantity).formula.text.startswith("2"):
        return KeyText.TWO_LEFT_OUT() if is_half else KeyText.TWO_TWICE()
    return KeyText.HALF() if is_half else KeyText.TWICE()


def _scale(made: SlipMade) -> Message:
    activation = made.sheet.iteration.network.layers[made.quantity.layer].activation
    return KeyText.FACTOR_LEFT_OUT(scale=shortest(activation.scale if isinstance(activation, Sigmoid) else 1.0))


def _one_way(made: SlipMade) -> Message:
    return KeyText.ONE_WAY(sop=in_line(made.sheet.iteration.names.sop(made.quantity.layer + 1, made.value_index)))


def _new_weights(made: SlipMade) -> Message:
    iteration, above = made.sheet.iteration, made.quantity.layer + 1
    if iteration.network.layers[above].size == 1:
        return KeyText.NEW_WEIGHT(weight=in_line(iteration.names.weight(above, made.quantity.target, 0)))
    return KeyText.NEW_WEIGHTS()


def _sum(made: SlipMade) -> Message:
    names, before = made.sheet.iteration.names, (made.quantity.layer - 1, made.quantity.source)
    return KeyText.SUM_FOR_ACTIVATION(sop=in_line(names.sop(*before)), activation=in_line(names.activation(*before)))


_TELLS: dict[str, Callable[[SlipMade], Message]] = {
    "sign": lambda _: KeyText.SIGN(),
    "no_bias": _bias,
    "transposed": lambda _: KeyText.TRANSPOSED(),
    "loss_factor": _loss_factor,
    "slope_at_sum": lambda _: KeyText.SLOPE_AT_SUM(),
    "square_only": lambda _: KeyText.SQUARE_ONLY(),
    "no_scale": _scale,
    "no_slope": lambda _: KeyText.SLOPE_LEFT_OUT(),
    "one_way": _one_way,
    "new_weights": _new_weights,
    "sum_for_activation": _sum,
    "no_rate": lambda _: KeyText.RATE_LEFT_OUT(),
}

"""The slips that are known: what each makes of a quantity, in the order in which they are tried."""

from collections.abc import Callable, Iterator

from tests.core.exercises.plain.sheet import Asked, Numbers, PlainSheet

WorkedOut = Callable[[], float]  # raises ArithmeticError or ValueError where there is no number


def slip_values(sheet: PlainSheet, quantity: Asked, of: Numbers) -> Iterator[tuple[str, WorkedOut]]:
    """Each slip that can be made in a quantity, and how it is worked out; several times where it has several values."""
    for name, values in SLIPS.items():
        for work_out in values(sheet, quantity, of):
            yield name, work_out


def _sign(sheet: PlainSheet, quantity: Asked, of: Numbers) -> Iterator[WorkedOut]:
    if quantity.kind in ("new_w", "new_b"):
        parameter, gradient = quantity.needs
        yield lambda: of(parameter) + sheet.scenario.rate * of(gradient)
    elif quantity.kind not in ("a", "E"):
        yield lambda: -sheet.worked_out(quantity, of)


def _no_bias(sheet: PlainSheet, quantity: Asked, of: Numbers) -> Iterator[WorkedOut]:
    if quantity.kind == "z":
        layer, j = quantity.place
        yield lambda: sum(of(sheet.before(layer, i)) * of(f"w[{layer},{i},{j}]") for i in sheet.places(layer - 1))


def _transposed(sheet: PlainSheet, quantity: Asked, of: Numbers) -> Iterator[WorkedOut]:
    if quantity.kind == "z" and sheet.size(quantity.place[0]) == sheet.size(quantity.place[0] - 1):
        layer, j = quantity.place
        bias = of(f"b[{layer},{j}]") if sheet.has_bias(layer) else 0.0
        yield (
            lambda: bias + sum(of(sheet.before(layer, i)) * of(f"w[{layer},{j},{i}]") for i in sheet.places(layer - 1))
        )
    if _is_hidden(sheet, quantity) and sheet.size(quantity.place[0]) == sheet.size(quantity.place[0] + 1):
        yield lambda: sum(_products(sheet, quantity, of, lambda layer, i, k: of(f"w[{layer},{k},{i}]")))


def _loss_factor(sheet: PlainSheet, quantity: Asked, of: Numbers) -> Iterator[WorkedOut]:
    if quantity.kind == "E" or (quantity.kind == "dE/da" and quantity.place[0] == sheet.depth):
        yield lambda: sheet.worked_out(quantity, of) / 2
        yield lambda: sheet.worked_out(quantity, of) * 2


def _slope_at_sum(sheet: PlainSheet, quantity: Asked, of: Numbers) -> Iterator[WorkedOut]:
    if quantity.kind == "da/dz":
        layer, j = quantity.place
        z, of_layer = of(f"z[{layer},{j}]"), sheet.scenario.layers[layer - 1]
        if of_layer.activation == "sigmoid":
            yield lambda: of_layer.option * z * (1 - z)
        if of_layer.activation == "tanh":
            yield lambda: 1 - z * z


def _square_only(sheet: PlainSheet, quantity: Asked, of: Numbers) -> Iterator[WorkedOut]:
    if _is_slope_of_sigmoid(sheet, quantity):
        layer, j = quantity.place
        a = of(f"a[{layer},{j}]")
        yield lambda: 1 - a * a


def _no_scale(sheet: PlainSheet, quantity: Asked, of: Numbers) -> Iterator[WorkedOut]:
    if _is_slope_of_sigmoid(sheet, quantity) and sheet.scenario.layers[quantity.place[0] - 1].option != 1:
        layer, j = quantity.place
        a = of(f"a[{layer},{j}]")
        yield lambda: a * (1 - a)


def _no_slope(sheet: PlainSheet, quantity: Asked, of: Numbers) -> Iterator[WorkedOut]:
    if quantity.kind == "dE/dz" and not sheet.is_softmax(quantity.place[0]):
        layer, j = quantity.place
        yield lambda: of(f"dE/da[{layer},{j}]")


def _one_way(sheet: PlainSheet, quantity: Asked, of: Numbers) -> Iterator[WorkedOut]:
    if _is_hidden(sheet, quantity) and sheet.size(quantity.place[0] + 1) > 1:
        for product in _products(sheet, quantity, of, lambda layer, i, k: of(f"w[{layer},{i},{k}]")):
            yield lambda product=product: product


def _new_weights(sheet: PlainSheet, quantity: Asked, of: Numbers) -> Iterator[WorkedOut]:
    """With the weights after the update: as answered, as they follow from their own gradients, and the true ones."""
    if not _is_hidden(sheet, quantity):
        return
    updates = {update.id: update for update in sheet.whole if update.kind == "new_w"}

    def answered(layer: int, i: int, k: int) -> float:
        return of(f"new_w[{layer},{i},{k}]")

    def following(layer: int, i: int, k: int) -> float:
        return sheet.worked_out(updates[f"new_w[{layer},{i},{k}]"], of)

    def true(layer: int, i: int, k: int) -> float:
        return sheet.true[f"new_w[{layer},{i},{k}]"]

    for weight in (answered, following, true):
        yield lambda weight=weight: sum(_products(sheet, quantity, of, weight))


def _sum_for_activation(sheet: PlainSheet, quantity: Asked, of: Numbers) -> Iterator[WorkedOut]:
    if quantity.kind == "dE/dw" and quantity.place[0] > 1:
        layer, i, j = quantity.place
        yield lambda: of(f"dE/dz[{layer},{j}]") * of(f"z[{layer - 1},{i}]")


def _no_rate(sheet: PlainSheet, quantity: Asked, of: Numbers) -> Iterator[WorkedOut]:
    if quantity.kind in ("new_w", "new_b"):
        parameter, gradient = quantity.needs
        yield lambda: of(parameter) - of(gradient)


SLIPS: dict[str, Callable[[PlainSheet, Asked, Numbers], Iterator[WorkedOut]]] = {
    "sign": _sign,
    "no_bias": _no_bias,
    "transposed": _transposed,
    "loss_factor": _loss_factor,
    "slope_at_sum": _slope_at_sum,
    "square_only": _square_only,
    "no_scale": _no_scale,
    "no_slope": _no_slope,
    "one_way": _one_way,
    "new_weights": _new_weights,
    "sum_for_activation": _sum_for_activation,
    "no_rate": _no_rate,
}


def _is_hidden(sheet: PlainSheet, quantity: Asked) -> bool:
    """Whether it is ∂E/∂a of a hidden neuron."""
    return quantity.kind == "dE/da" and quantity.place[0] < sheet.depth


def _is_slope_of_sigmoid(sheet: PlainSheet, quantity: Asked) -> bool:
    return quantity.kind == "da/dz" and sheet.scenario.layers[quantity.place[0] - 1].activation == "sigmoid"


def _products(sheet: PlainSheet, quantity: Asked, of: Numbers, weight: Callable[[int, int, int], float]) -> list[float]:
    """Of ∂E/∂a of a hidden neuron: each delta of the layer above times a weight, found by layer, from and to."""
    layer, i = quantity.place
    return [of(f"dE/dz[{layer + 1},{k}]") * weight(layer + 1, i, k) for k in sheet.places(layer + 1)]

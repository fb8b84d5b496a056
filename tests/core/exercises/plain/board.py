"""Board arithmetic: every quantity worked out in decimals from what is written already, and rounded as it is written."""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext

from tests.core.exercises.plain.training import PlainScenario

_PLACES = Context(prec=50, Emax=10**9, Emin=-(10**9))


def written(value: Decimal, digits: int, is_fixed: bool) -> Decimal:
    """Rounded to so many significant digits, or so many behind the point; a half goes away from 0."""
    if not value.is_finite() or value == 0:
        return value
    last = -digits if is_fixed else value.adjusted() - digits + 1
    with localcontext(prec=400):  # of a number with 300 digits before its point
        return value.quantize(Decimal(1).scaleb(last), rounding=ROUND_HALF_UP)


def worked_out(
    scenario: PlainScenario, kind: str, place: tuple[int, ...], needed: list[Decimal], *, silences: bool
) -> Decimal:
    """A quantity, from what it needs as that is written; all in decimals, and rounded nowhere.

    `silences` says whether what is multiplied by 0 may be no number, as the logarithm of an output that is written 0.

    Raises
    ------
    ArithmeticError
        If it is no number.
    """
    with localcontext(_PLACES):
        if kind in ("E", "dE/da", "dE/dz") and not silences:
            _refuse_logarithms(scenario, kind, place, needed)
        return _OF_KINDS[kind](scenario, place, needed)


def _refuse_logarithms(scenario: PlainScenario, kind: str, place: tuple[int, ...], needed: list[Decimal]) -> None:
    """Of outputs that have none: they are no numbers, or are divided by."""
    is_softmax = scenario.layers[-1].activation == "softmax"
    of_outputs = kind == "E" or (place[0] == len(scenario.layers) and (kind == "dE/da" or is_softmax))
    if "entropy" not in scenario.loss or not of_outputs or (kind == "dE/dz" and scenario.loss == "cross_entropy"):
        return
    for p in _halves(needed)[0]:
        is_binary = scenario.loss == "binary_cross_entropy"
        if kind == "E" and (p <= 0 or (is_binary and p >= 1)):
            raise ArithmeticError("no logarithm")
        if kind != "E" and (p == 0 or (is_binary and p == 1)):
            raise ArithmeticError("a division by 0")


def _halves(values: list[Decimal]) -> tuple[list[Decimal], list[Decimal]]:
    """Outputs and targets, which stand one after the other."""
    return values[: len(values) // 2], values[len(values) // 2 :]


def _sum(scenario: PlainScenario, place: tuple[int, ...], values: list[Decimal]) -> Decimal:
    before = (len(values) - scenario.layers[place[0] - 1].has_bias) // 2
    products = (values[i] * values[before + i] for i in range(before))
    return sum(products, Decimal()) + sum(values[2 * before :], Decimal())


def _activation(scenario: PlainScenario, place: tuple[int, ...], values: list[Decimal]) -> Decimal:
    layer, z = scenario.layers[place[0] - 1], values[0]
    option = Decimal(repr(layer.option))
    match layer.activation:
        case "sigmoid":
            power = (-abs(option * z)).exp()  # which can't be too large
            return (power if option * z < 0 else 1) / (1 + power)
        case "tanh":
            power = (-abs(2 * z)).exp()
            return (1 - power) / (1 + power) * (-1 if z < 0 else 1)
        case "relu":
            return max(z, Decimal())
        case "leaky_relu":
            return z if z > 0 else option * z
        case "softmax":
            return values[place[1] - 1].exp() / sum(each.exp() for each in values)
    return z


def _loss(scenario: PlainScenario, _: tuple[int, ...], values: list[Decimal]) -> Decimal:
    pairs = list(zip(*_halves(values), strict=True))
    if scenario.loss == "cross_entropy":
        return -sum((t * p.ln() for p, t in pairs if t), Decimal())
    if scenario.loss == "binary_cross_entropy":
        first = sum((t * p.ln() for p, t in pairs if t), Decimal())
        return -first - sum(((1 - t) * (1 - p).ln() for p, t in pairs if t != 1), Decimal())
    squares = sum(((p - t) ** 2 for p, t in pairs), Decimal())
    return squares * {"half_squared_error": Decimal("0.5"), "mean_squared_error": 1 / Decimal(len(pairs))}.get(
        scenario.loss, Decimal(1)
    )


def _loss_slope(scenario: PlainScenario, p: Decimal, t: Decimal) -> Decimal:
    match scenario.loss:
        case "cross_entropy":
            return -t / p if t else Decimal()
        case "binary_cross_entropy":
            return ((1 - t) / (1 - p) if t != 1 else Decimal()) - (t / p if t else Decimal())
        case "half_squared_error":
            return p - t
        case "mean_squared_error":
            return 2 * (p - t) / scenario.layers[-1].size
    return 2 * (p - t)


def _by_activation(scenario: PlainScenario, place: tuple[int, ...], values: list[Decimal]) -> Decimal:
    if place[0] == len(scenario.layers):
        return _loss_slope(scenario, *values)
    return sum((delta * w for delta, w in zip(*_halves(values), strict=True)), Decimal())


def _slope(scenario: PlainScenario, place: tuple[int, ...], values: list[Decimal]) -> Decimal:
    layer, needed = scenario.layers[place[0] - 1], values[0]
    option = Decimal(repr(layer.option))
    match layer.activation:
        case "sigmoid":
            return option * needed * (1 - needed)
        case "tanh":
            return 1 - needed * needed
        case "relu":
            return Decimal(needed > 0)
        case "leaky_relu":
            return Decimal(1) if needed > 0 else option
    return Decimal(1)


def _delta(scenario: PlainScenario, place: tuple[int, ...], values: list[Decimal]) -> Decimal:
    if scenario.layers[place[0] - 1].activation != "softmax":
        return values[0] * values[1]
    outputs, targets = _halves(values)
    own = outputs[place[1] - 1]
    if scenario.loss == "cross_entropy":
        return own * sum(targets) - targets[place[1] - 1]
    slopes = [_loss_slope(scenario, p, t) for p, t in zip(outputs, targets, strict=True)]
    return own * (slopes[place[1] - 1] - sum(slope * p for slope, p in zip(slopes, outputs, strict=True)))


def _update(scenario: PlainScenario, _: tuple[int, ...], values: list[Decimal]) -> Decimal:
    return values[0] - Decimal(repr(scenario.rate)) * values[1]


_OF_KINDS: dict[str, Callable[[PlainScenario, tuple[int, ...], list[Decimal]], Decimal]] = {
    "z": _sum,
    "a": _activation,
    "E": _loss,
    "dE/da": _by_activation,
    "da/dz": _slope,
    "dE/dz": _delta,
    "dE/dw": lambda _, __, values: values[0] * values[1],
    "dE/db": lambda _, __, values: values[0],
    "new_w": _update,
    "new_b": _update,
}

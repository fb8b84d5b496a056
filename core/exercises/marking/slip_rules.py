"""What somebody reckons with who makes a slip: the wrong rule as a formula, to be held beside the right one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from core.base.number_format import NumberFormat, shortest
from core.exercises.sheet.needs import source_of
from core.exercises.sheet.numbers import Numbers, is_within
from core.exercises.sheet.quantity import OF_WEIGHTS, UPDATES, Quantity, QuantityKind
from core.exercises.sheet.sheet import ExerciseSheet
from core.exercises.sheet.working import worked_out
from core.exercises.sheet.written_out import first_that_comes_out, formats_to_come_out
from core.explain.equations import Product, listed, written_sum
from core.explain.formulas import RenderedFormula
from core.explain.update_lines import update_formula
from core.network.activations import Sigmoid


@dataclass(frozen=True)
class _Slipped:
    """A slip that was made at a quantity by someone who has these numbers and came to `given`."""

    sheet: ExerciseSheet
    quantity: Quantity
    numbers: Numbers
    given: float
    format: NumberFormat

    @property
    def right(self) -> RenderedFormula:
        """The right rule, with the person's numbers."""
        return self.sheet.formula(self.quantity, self.numbers, self.format)

    def beside(self, kind: QuantityKind) -> Quantity:
        return self.quantity.beside(kind)

    def put_in(self, quantity: Quantity) -> str:
        """A person's number as it stands in a formula."""
        return self.format.put_in(self.numbers.value(quantity))

    def alone(self, quantity: Quantity) -> RenderedFormula:
        """A quantity by its name."""
        names = self.sheet.names
        return RenderedFormula(
            names.name(quantity), names.tex(quantity), self.format.figure(self.numbers.value(quantity))
        )

    def product(self, first: Quantity, second: Quantity, value: float | None = None) -> Product:
        """Two quantities multiplied; `value` is the second's, where it is another than the person's."""
        names, put_in = self.sheet.names, self.format.put_in
        factor = self.numbers.value(second) if value is None else value
        return (
            f"{names.name(first)}·{names.name(second)}",
            rf"{names.tex(first)}\,{names.tex(second)}",
            f"{put_in(self.numbers.value(first))}·{put_in(factor)}",
        )

    def sum(self, products: Sequence[Product], added: Sequence[Product] = ()) -> RenderedFormula:
        """Products, of which as many are written as of the right sum, and what is added to them."""
        return written_sum([products[place] for place in listed(len(products))], len(products), added)


def slip_rule(slip: str, sheet: ExerciseSheet, quantity: Quantity, numbers: Numbers, given: float) -> RenderedFormula:
    """The rule of the slip of that name at a quantity, with a person's numbers put in; `given` is what they came to.

    The numbers are written as those of the right rule: to as few digits as make them come to what was given.
    """
    slipped = _Slipped(sheet, quantity, numbers, given, sheet.number_format)
    rule = _RULES[slip]
    lines = (rule(replace(slipped, format=each)).numbers for each in formats_to_come_out(sheet.digits))
    return replace(rule(slipped), numbers=first_that_comes_out(lines, given, sheet.digits))


def slip_needs(slip: str, sheet: ExerciseSheet, quantity: Quantity) -> list[Quantity]:
    """What stands in the rule of a slip: what the quantity needs, and what the slip takes in the place of that."""
    layer = quantity.layer
    match slip:
        case "slope_at_sum":
            others = [quantity.beside(QuantityKind.SOP)]
        case "square_only" | "no_scale":
            others = [quantity.beside(QuantityKind.ACTIVATION)]
        case "sum_for_activation":
            others = [Quantity(QuantityKind.SOP, layer - 1, target=quantity.source)]
        case "new_weights":
            targets = range(sheet.iteration.network.layers[layer + 1].size)
            others = [Quantity(QuantityKind.NEW_WEIGHT, layer + 1, quantity.target, target) for target in targets]
        case _:
            others = []
    return [*sheet.needs(quantity), *others]


def _negative(slipped: _Slipped) -> RenderedFormula:
    if slipped.quantity.kind in UPDATES:
        return _updated(slipped, "+ η·", r"+ \eta\,", slipped.sheet.iteration.learning_rate)
    text, typeset, numbers = slipped.right.text, slipped.right.tex, slipped.right.numbers
    if " " not in text:  # neither a sum nor a case
        return RenderedFormula(f"−{text}", f"-{typeset}", f"−{numbers}" if numbers else "")
    return RenderedFormula(f"−({text})", rf"-\left({typeset}\right)", f"−({numbers})" if numbers else "")


def _without_bias(slipped: _Slipped) -> RenderedFormula:
    return slipped.sum(_incoming(slipped, lambda source: (source, slipped.quantity.target)))


def _transposed(slipped: _Slipped) -> RenderedFormula:
    quantity = slipped.quantity
    if quantity.kind is QuantityKind.SOP:
        added = []
        if slipped.sheet.iteration.has_bias(quantity.layer):
            bias = slipped.beside(QuantityKind.BIAS)
            named = slipped.alone(bias)
            added = [(named.text, named.tex, slipped.put_in(bias))]
        return slipped.sum(_incoming(slipped, lambda source: (quantity.target, source)), added)
    return slipped.sum(
        [
            slipped.product(delta, Quantity(QuantityKind.WEIGHT, delta.layer, delta.target, quantity.target))
            for delta in _deltas_above(slipped)
        ]
    )


def _incoming(slipped: _Slipped, ends: Callable[[int], tuple[int, int]]) -> list[Product]:
    """What comes in, each by the weight with these ends."""
    layer = slipped.quantity.layer
    return [
        slipped.product(source_of(layer, source), Quantity(QuantityKind.WEIGHT, layer, *ends(source)))
        for source in range(slipped.sheet.iteration.network.sizes[layer])
    ]


def _deltas_above(slipped: _Slipped) -> list[Quantity]:
    return slipped.sheet.iteration.of_layer(QuantityKind.DELTA, slipped.quantity.layer + 1)


def _half_or_twice(slipped: _Slipped) -> RenderedFormula:
    is_half = is_within(slipped.given, worked_out(slipped.quantity, slipped.numbers) / 2, slipped.sheet.digits)
    right, (text, typeset) = slipped.right, ("½·", r"\frac{1}{2}\,") if is_half else ("2·", r"2\,")
    numbers = f"{text}({right.numbers})" if right.numbers else ""
    return RenderedFormula(f"{text}({right.text})", rf"{typeset}\left({right.tex}\right)", numbers)


def _slope_at_sum(slipped: _Slipped) -> RenderedFormula:
    activation = slipped.sheet.iteration.network.layers[slipped.quantity.layer].activation
    sop = slipped.alone(slipped.beside(QuantityKind.SOP))
    number = slipped.put_in(slipped.beside(QuantityKind.SOP))
    if isinstance(activation, Sigmoid):
        factor, factor_tex = _scale(activation)
        return RenderedFormula(
            f"{factor}{sop.text}·(1 − {sop.text})",
            rf"{factor_tex}{sop.tex}\,(1 - {sop.tex})",
            f"{factor}{number}·(1 − {number})",
        )
    return _one_less_square(sop, number)


def _square_only(slipped: _Slipped) -> RenderedFormula:
    activation = slipped.beside(QuantityKind.ACTIVATION)
    return _one_less_square(slipped.alone(activation), slipped.put_in(activation))


def _one_less_square(of: RenderedFormula, number: str) -> RenderedFormula:
    return RenderedFormula(f"1 − {of.text}²", rf"1 - {{{of.tex}}}^2", f"1 − {number}²")


def _scale(activation: Sigmoid) -> tuple[str, str]:
    return ("", "") if activation.scale == 1.0 else (f"{shortest(activation.scale)}·", rf"{activation.scale:g}\,")


def _without_scale(slipped: _Slipped) -> RenderedFormula:
    activation = slipped.alone(slipped.beside(QuantityKind.ACTIVATION))
    number = slipped.put_in(slipped.beside(QuantityKind.ACTIVATION))
    return RenderedFormula(
        f"{activation.text}·(1 − {activation.text})",
        rf"{activation.tex}\,(1 - {activation.tex})",
        f"{number}·(1 − {number})",
    )


def _without_slope(slipped: _Slipped) -> RenderedFormula:
    return slipped.alone(slipped.beside(QuantityKind.ERROR_BY_ACTIVATION))


def _one_way(slipped: _Slipped) -> RenderedFormula:
    """The product that was taken, which is told by its value."""
    ways = [(delta, _outgoing(slipped, delta, QuantityKind.WEIGHT)) for delta in _deltas_above(slipped)]
    value = slipped.numbers.value
    taken = min(ways, key=lambda way: abs(value(way[0]) * value(way[1]) - slipped.given))
    return slipped.sum([slipped.product(*taken)])


def _by_new_weights(slipped: _Slipped) -> RenderedFormula:
    """By those of the three sorts of updated weights that come nearest: see `core.exercises.sheet.slips`."""
    deltas = _deltas_above(slipped)
    new = [_outgoing(slipped, delta, QuantityKind.NEW_WEIGHT) for delta in deltas]
    sorts = [
        [slipped.numbers.value(each) for each in new],
        [worked_out(each, slipped.numbers) for each in new],
        [slipped.sheet.value(each) for each in new],
    ]

    def apart(weights: Sequence[float]) -> float:
        handed_back = sum(slipped.numbers.value(delta) * weight for delta, weight in zip(deltas, weights, strict=True))
        return abs(handed_back - slipped.given)

    taken = min(sorts, key=apart)
    return slipped.sum([slipped.product(*each) for each in zip(deltas, new, taken, strict=True)])


def _outgoing(slipped: _Slipped, delta: Quantity, kind: QuantityKind) -> Quantity:
    return Quantity(kind, delta.layer, slipped.quantity.target, delta.target)


def _by_sum(slipped: _Slipped) -> RenderedFormula:
    _, layer, source, target = slipped.quantity
    delta = Quantity(QuantityKind.DELTA, layer, target=target)
    return slipped.sum([slipped.product(delta, Quantity(QuantityKind.SOP, layer - 1, target=source))])


def _without_rate(slipped: _Slipped) -> RenderedFormula:
    return _updated(slipped, "− ", "- ", None)


def _updated(slipped: _Slipped, sign: str, sign_tex: str, rate: float | None) -> RenderedFormula:
    """The parameter with its gradient added or taken away; `rate` stands before that, where it isn't None."""
    gradient = slipped.sheet.iteration.gradient(slipped.quantity)
    before = slipped.beside(QuantityKind.WEIGHT if slipped.quantity.kind in OF_WEIGHTS else QuantityKind.BIAS)
    first, second = slipped.alone(before), slipped.alone(gradient)
    put_in, value = slipped.format.put_in, slipped.numbers.value(gradient)
    iteration = slipped.sheet.iteration
    if iteration.update is not None:
        parameter = slipped.quantity.parameter
        return update_formula(
            iteration.update,
            iteration.network.position(parameter),
            (first.text, first.tex),
            (second.text, second.tex),
            None if rate is None else ("η", r"\eta"),
            slipped.numbers.value(before),
            value,
            iteration.learning_rate,
            slipped.format,
            is_weight=slipped.quantity.kind in OF_WEIGHTS,
            sign=sign[0],
        )
    number = put_in(value) if rate is None else f"{put_in(rate)}·{put_in(value)}"
    return RenderedFormula(
        f"{first.text} {sign}{second.text}",
        f"{first.tex} {sign_tex}{second.tex}",
        f"{first.numbers} {sign[0]} {number}",
    )


_RULES: dict[str, Callable[[_Slipped], RenderedFormula]] = {
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

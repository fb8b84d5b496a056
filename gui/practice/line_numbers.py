"""How the numbers of a practice are written: one's own as they were typed, true ones to the digits asked."""

import re

from core.base.number_format import Decimals, figure, rounded_figure, signed
from core.base.written_numbers import tidy
from core.exercises.marking.answers import read_answer
from core.exercises.marking.digits import decimals_of, significant_digits
from core.exercises.practice.practice import Practice
from core.exercises.sheet.quantity import GIVEN, Quantity, QuantityKind
from core.exercises.sheet.sheet import ExerciseSheet

_NO_WHOLE = re.compile(r"^[−+]?(?=\.)")  # what stands before the point in .5
MORE = 3  # digits that a given number has beyond those that are asked
_DERIVATIVES = (
    QuantityKind.ERROR_BY_ACTIVATION,
    QuantityKind.SLOPE,
    QuantityKind.DELTA,
    QuantityKind.WEIGHT_GRADIENT,
    QuantityKind.BIAS_GRADIENT,
)


def own_number(practice: Practice, quantity: Quantity) -> str:
    """One's own last answer that was checked; empty where there is none."""
    tries = practice.line_of(quantity).tries
    return written_answer(tries[-1], practice.sheet.digits) if tries else ""


def written_answer(text: str, digits: int) -> str:
    """An answer as it was typed, or what it comes to where it was a sum, or has more digits than are asked."""
    count = decimals_of if isinstance(digits, Decimals) else significant_digits
    value, typed = read_answer(text).value, count(text)
    if value is None:
        return text
    if typed is not None and typed <= digits and "e" not in text.lower():
        plain = text.strip().replace(" ", "").replace(",", ".").replace("-", "−")
        return _NO_WHOLE.sub(r"\g<0>0", plain)
    return rounded_figure(value, digits)


def given_number(sheet: ExerciseSheet, quantity: Quantity) -> str:
    """A given number, in full as far as what is worked out from it needs."""
    return figure(sheet.value(quantity), int(sheet.digits) + MORE)


def true_number(practice: Practice, quantity: Quantity, *, with_sign: bool = False) -> str:
    """The true value of a quantity, whether it may be read or not; derivatives have a sign where one is wanted."""
    value, digits = practice.sheet.value(quantity), practice.sheet.digits
    if quantity.kind in GIVEN:
        return given_number(practice.sheet, quantity)
    text = rounded_figure(value, digits)
    is_derivative = with_sign and quantity.kind in _DERIVATIVES
    return f"+{text}" if is_derivative and tidy(signed(value, digits)).startswith("+") else text


def can_be_put_in(practice: Practice, quantity: Quantity) -> bool:
    """Whether all that a quantity is worked out from may be written down, as one's own number or as the true one."""
    return all(known_number(practice, need) for need in practice.sheet.needs(quantity))


def may_be_put_in(practice: Practice, quantity: Quantity) -> bool:
    """Whether the true value of all that a quantity is worked out from may be read."""
    return not any(map(practice.hides, practice.sheet.needs(quantity)))


def known_number(practice: Practice, quantity: Quantity) -> str:
    """The number to go on with: one's own, or the true one; empty as long as there is neither."""
    own = own_number(practice, quantity)
    if own and not practice.line_of(quantity).is_shown:
        return own
    return "" if practice.hides(quantity) else true_number(practice, quantity)

"""Which slips a question can't tell from what is right, at its digits and its learning rate."""

from core.exercises.sheet.numbers import ROUNDING, unit
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import ExerciseSheet

UNITS = 2.0  # of the last digit: one counts as right on either side


def not_told_apart(sheet: ExerciseSheet, quantity: Quantity) -> tuple[str, ...]:
    """The slips that a question can't find: what they give lies within two units of the right number.

    A slip with several values is among them where one of these does.
    """
    right = sheet.value(quantity)
    near = UNITS * unit(right, sheet.digits) * (1.0 + ROUNDING)
    found = (name for name, value in sheet.slips(quantity, sheet.numbers) if abs(value - right) <= near)
    return tuple(dict.fromkeys(found))

"""A formula with numbers put in that comes out: whoever works the written line out gets the written result."""

import math

from core.base.errors import MessageError
from core.base.expressions import evaluate
from core.base.number_format import FEWEST, MOST, NumberFormat, rounded_figure
from core.exercises.sheet.numbers import Numbers
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import ExerciseSheet

MORE = 3  # digits, at most, that a number is written with beyond those that are asked
_SIGNS = (("½(", "0.5·("), ("½", "0.5"), ("²", "^2"), ("[", "("), ("]", ")"))  # what is written, but nobody types


def written_out(sheet: ExerciseSheet, quantity: Quantity, value: float, *numbers: Numbers) -> str:
    """The formula of a quantity with numbers put in, to as few digits as make it come to `value` as rounded.

    `numbers` are those that the value was worked out from, or may have been; the first that come out are taken.
    Empty where the numbers would be too many. What is no sum of numbers, such as a case, has the digits that are asked.
    """
    wanted = rounded_figure(value, sheet.digits)
    lines = []
    for digits in range(sheet.digits, min(sheet.digits + MORE, MOST) + 1):
        for each in numbers:
            line = sheet.formula(quantity, each, NumberFormat(max(digits, FEWEST))).numbers
            comes_to = worked_out_line(line)
            if comes_to is not None and rounded_figure(comes_to, sheet.digits) == wanted:
                return line
            lines.append(line)
    return lines[0]


def worked_out_line(line: str) -> float | None:
    """What a line of numbers comes to; None where it is no sum of numbers."""
    for sign, meant in _SIGNS:
        line = line.replace(sign, meant)
    try:
        value = evaluate(line)
    except MessageError:
        return None
    return value if math.isfinite(value) else None

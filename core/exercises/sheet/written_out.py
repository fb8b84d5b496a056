"""A formula with numbers put in that comes out: whoever works the written line out gets the written result."""

import math
from collections.abc import Iterable

from core.base.errors import MessageError
from core.base.expressions import evaluate
from core.base.number_format import FEWEST, MOST, Decimals, NumberFormat, rounded_figure
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
    formats = formats_to_come_out(sheet.digits)
    lines = (sheet.formula(quantity, each, format_).numbers for format_ in formats for each in numbers)
    return first_that_comes_out(lines, value, sheet.digits)


def formats_to_come_out(digits: int) -> list[NumberFormat]:
    """How numbers may be written where so many digits are asked: with as many, or a few more."""
    if isinstance(digits, Decimals):
        return [NumberFormat(Decimals(digits + more)) for more in range(MORE + 1)]
    return [NumberFormat(max(each, FEWEST)) for each in range(digits, min(digits + MORE, MOST) + 1)]


def first_that_comes_out(lines: Iterable[str], value: float, digits: int) -> str:
    """The first line of numbers that comes to `value`, as rounded; the first of all where none does."""
    wanted, tried = rounded_figure(value, digits), []
    for line in lines:
        comes_to = worked_out_line(line)
        if comes_to is not None and rounded_figure(comes_to, digits) == wanted:
            return line
        tried.append(line)
    return tried[0]


def worked_out_line(line: str) -> float | None:
    """What a line of numbers comes to; None where it is no sum of numbers."""
    for sign, meant in _SIGNS:
        line = line.replace(sign, meant)
    try:
        value = evaluate(line)
    except MessageError:
        return None
    return value if math.isfinite(value) else None

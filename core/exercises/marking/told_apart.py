"""What a question can tell apart: at its digits, and at the learning rate of the scenario."""

from dataclasses import replace

from core.exercises.sheet.numbers import ROUNDING, unit
from core.exercises.sheet.quantity import UPDATES, Quantity
from core.exercises.sheet.sheet import ExerciseSheet

UNITS = 2.0  # of the last digit: one counts as right on either side
RATES = (0.5, 1.0, 2.0, 5.0, 10.0)  # that are practised with where the scenario's own tells too little


def not_told_apart(sheet: ExerciseSheet, quantity: Quantity) -> tuple[str, ...]:
    """The slips that a question can't find: what they give lies within two units of the right number.

    A slip with several values is among them where one of these does.
    """
    right = sheet.value(quantity)
    near = UNITS * unit(right, sheet.digits) * (1.0 + ROUNDING)
    found = (name for name, value in sheet.slips(quantity, sheet.numbers) if abs(value - right) <= near)
    return tuple(dict.fromkeys(found))


def tells_updates(sheet: ExerciseSheet) -> bool:
    """Whether every slip that can be made in the updates of a sheet gives a number of its own.

    With a rate of 1 there is no rate to be left out, and where a gradient is 0 nothing to be updated by.
    """
    iteration = sheet.iteration
    updates = [each for each in sheet.questions if each.kind in UPDATES and sheet.value(iteration.gradient(each))]
    missed = {slip for update in updates for slip in not_told_apart(sheet, update)}
    return not missed - ({"no_rate"} if iteration.learning_rate == 1.0 else set())


def practice_rate(sheet: ExerciseSheet) -> float | None:
    """The first of `RATES` at which the updates of a sheet can be told; None where they can't at any."""
    for rate in RATES:
        if tells_updates(replace(sheet, iteration=replace(sheet.iteration, learning_rate=rate))):
            return rate
    return None


def at_practice_rate(sheet: ExerciseSheet) -> ExerciseSheet:
    """The sheet with a learning rate by which its updates can be told, where they can't by its own."""
    rate = None if tells_updates(sheet) else practice_rate(sheet)
    return sheet if rate is None else replace(sheet, iteration=replace(sheet.iteration, learning_rate=rate))

"""The code of a sheet that was practised, and the same lines with other numbers: each set of them has a code, too."""

from collections.abc import Sequence
from dataclasses import replace

from core.base.errors import MessageError
from core.exercises.sheet.asked_about import ALL, FORWARD
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import ExerciseSheet, SheetError, sheet_of
from core.setup.setup import Setup
from core.training.roots import Root, roots_of
from core.training.step import Training
from core.worksheets.choices import MOST_VARIANTS, SheetChoices
from core.worksheets.codes import code_of
from core.worksheets.source import SheetSource


def choices_of(sheet: ExerciseSheet, setup: Setup, state: int, sample: int) -> SheetChoices | None:
    """What was chosen for a sheet of the sample, from 0, at a state; None where no code asks for these lines."""
    about = _about(sheet)
    if about is None:
        return None
    rate = sheet.iteration.learning_rate
    return SheetChoices(
        about=about,
        state=state,
        sample=None if Training(setup).batch(state)[0] == sample else sample,
        digits=sheet.digits,
        is_board=sheet.is_board,
        rate=None if rate == setup.learning_rate else rate,
    )


def code_of_sheet(roots: Sequence[Root], choices: SheetChoices | None, variant: int = 1) -> str:
    """The code of a variant of a sheet of this run; empty where it can have none."""
    if choices is None or variant > MOST_VARIANTS:
        return ""
    try:
        return code_of(SheetSource(tuple(roots)).code(choices, variant))
    except MessageError:
        return ""


def with_other_numbers(sheet: ExerciseSheet, setup: Setup, sample: int, variant: int) -> ExerciseSheet:
    """The same lines of a variant, which is asked at its start.

    Raises
    ------
    MessageError
        If there is no such sheet.
    """
    choices = choices_of(sheet, setup, 0, sample)
    about = SheetChoices() if choices is None else choices
    other = SheetSource(roots_of(setup)).sheet(replace(about, digits=sheet.digits), variant)
    iteration = replace(other.iteration, learning_rate=sheet.iteration.learning_rate)
    return replace(sheet, iteration=iteration)


def _about(sheet: ExerciseSheet) -> str | None:
    """What such a sheet is about: the last line with all that it needs, the way forward, or everything."""
    last: Quantity = sheet.questions[-1]
    for about in (last.id, FORWARD, ALL):
        try:
            asked = sheet_of(sheet.iteration, about, sheet.digits, sheet.is_board).questions
        except SheetError:
            continue
        if asked == sheet.questions:
            return about
    return None

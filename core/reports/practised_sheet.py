"""The code of a sheet that is practised: it leads to the same lines and the same numbers."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from core.base.errors import MessageError
from core.exercises.sheet.asked_about import ALL, FORWARD
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import ExerciseSheet, SheetError, sheet_of
from core.setup.setup import Setup
from core.training.roots import Root
from core.training.step import Training
from core.worksheets.choices import MOST_SEED, MOST_VARIANTS, USUAL_SEED, SheetChoices
from core.worksheets.codes import code_of
from core.worksheets.source import SheetSource


def choices_of(
    sheet: ExerciseSheet, setup: Setup, state: int, sample: int, seed: int = USUAL_SEED
) -> SheetChoices | None:
    """What was chosen for a sheet of the sample, from 0, at a state; None where no code asks for these lines.

    `seed` is what the numbers of its variants are drawn by.
    """
    about = _about(sheet)
    if about is None:
        return None
    rate = sheet.iteration.learning_rate
    return SheetChoices(
        about=about,
        state=state,
        sample=_chosen(setup, state, sample),
        digits=sheet.digits,
        is_board=sheet.is_board,
        rate=None if rate == setup.rate_at(state) else rate,
        seed=seed,
    )


def choices_at_start(choices: SheetChoices, setup: Setup, sample: int, seed: int) -> SheetChoices:
    """The same lines of the same sample, from 0, asked at the start of numbers that are drawn by another seed."""
    return replace(choices, state=0, sample=_chosen(setup, 0, sample), seed=seed)


def asking(choices: SheetChoices | None, sheet: ExerciseSheet, lines: Collection[Quantity]) -> SheetChoices | None:
    """The same with these lines of the sheet blank, and the others given."""
    if choices is None:
        return None
    indices = tuple(index for index, each in enumerate(sheet.questions) if each in lines)
    return replace(choices, blanks=None if len(indices) == len(sheet.questions) else indices)


def code_of_sheet(roots: Sequence[Root], choices: SheetChoices | None, variant: int = 1) -> str:
    """The code of a variant of a sheet of this run; empty where it can have none.

    Where that would be too long it doesn't say which lines are blank.
    """
    if choices is None or not 1 <= variant <= MOST_VARIANTS or choices.seed > MOST_SEED:
        return ""
    source = SheetSource(tuple(roots))
    for wanted in (choices, replace(choices, blanks=None)):
        try:
            return code_of(source.code(wanted, variant))
        except MessageError:
            continue
    return ""


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


def _chosen(setup: Setup, state: int, sample: int) -> int | None:
    """A sample as it is chosen: the first of the state's batch is where nothing was."""
    return None if Training(setup).batch(state)[0] == sample else sample

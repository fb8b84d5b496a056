"""What was chosen to be practised, and the sheet and the blank lines that it leads to."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.exercises.choosing.fading import blank_lines
from core.exercises.choosing.kinds import PracticeKind, lines_of, sheet_about
from core.exercises.choosing.told_lines import told_lines
from core.exercises.practice.practice import Practice, practice_of
from core.exercises.sheet.iteration import Iteration, iteration_at
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import DIGITS, ExerciseSheet, sheet_of
from core.exercises.sheet.variants import variant
from core.network.optimizers import UpdateStep
from core.setup.setup import Setup

Array = NDArray[np.float64]


@dataclass(frozen=True)
class PracticeChoice:
    """What is practised, and how.

    `about` is "all", "forward", or the id of what was chosen. `sample` counts from 0; None is the first of the state's
    batch. With a `seed` other numbers are drawn, which are asked about at their start, state 0. `rate` takes the place
    of the scenario's learning rate in the update that is asked for.
    """

    kind: PracticeKind
    about: str
    digits: int = DIGITS
    is_board: bool = False  # whether each number is rounded before going on
    state: int = 0
    sample: int | None = None
    seed: int | None = None
    rate: float | None = None
    blanks: int | None = None  # of the last lines; None for all
    known: frozenset[str] = frozenset()  # ids of lines that are given, as they were right twice running


def iteration_of_choice(
    setup: Setup, parameters: Array, choice: PracticeChoice, update: UpdateStep | None = None
) -> Iteration:
    """The iteration that is asked about.

    `setup` is what the state of the choice is trained on by, and has these `parameters`, (parameters,), there.

    Raises
    ------
    IndexError
        If there is no such sample.
    """
    state = choice.state
    if choice.seed is not None:
        setup = variant(setup, choice.seed)
        state, parameters, update = 0, setup.start, None
    iteration = iteration_at(setup, state, parameters, choice.sample, update)
    return iteration if choice.rate is None else replace(iteration, learning_rate=choice.rate)


def sheet_of_choice(
    setup: Setup, parameters: Array, choice: PracticeChoice, update: UpdateStep | None = None
) -> ExerciseSheet:
    """The sheet that is asked about: what is not blank of it is given.

    Raises
    ------
    IndexError
        If there is no such sample.
    SheetError
        If that can't be asked about, or the sheet would be too large.
    """
    iteration = iteration_of_choice(setup, parameters, choice, update)
    return sheet_of(iteration, sheet_about(iteration, choice.about), choice.digits, choice.is_board)


def asked_of_choice(sheet: ExerciseSheet, choice: PracticeChoice) -> tuple[Quantity, ...]:
    """The lines that a choice is about: those of its kind that can tell what is right from the known slips."""
    return told_lines(sheet, lines_of(choice.kind, sheet)).told


def practice_of_choice(
    setup: Setup, parameters: Array, choice: PracticeChoice, update: UpdateStep | None = None
) -> Practice:
    """The practice that begins with a choice; `setup` and `parameters` as in `iteration_of_choice`.

    Raises
    ------
    IndexError
        If there is no such sample.
    SheetError
        If that can't be asked about, or the sheet would be too large.
    ValueError
        If no line of it can be asked.
    """
    sheet = sheet_of_choice(setup, parameters, choice, update)
    return practice_of(sheet, blank_lines(asked_of_choice(sheet, choice), choice.blanks, choice.known))

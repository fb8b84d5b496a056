"""What is asked once more, with other numbers: at the end of a practice the lines at which a known slip was made."""

from dataclasses import replace

from core.exercises.marking.told_apart import not_told_apart
from core.exercises.practice.practice import Practice, practice_of
from core.exercises.sheet.iteration import iteration_at
from core.exercises.sheet.sheet import ExerciseSheet
from core.exercises.sheet.variants import variant
from core.setup.setup import Setup

DRAWS = 20  # of other numbers, until these slips can be told by them


def once_more(practice: Practice, setup: Setup, sample: int, seed: int = 0) -> Practice | None:
    """A practice of these lines alone, with numbers drawn from a seed; None where there was no known slip.

    `setup` is what the practice is about, and `sample`, from 0, the one that it is of. Of several draws the first is
    taken by which each of the slips gives a number of its own again; the last one, where none does.
    """
    if not practice.slipped:
        return None
    for draw in range(DRAWS):
        sheet = with_other_numbers(practice.sheet, setup, sample, seed + draw)
        if not any(mark.slip in not_told_apart(sheet, mark.quantity) for mark in practice.slips):
            break
    return practice_of(sheet, practice.slipped)


def with_other_numbers(sheet: ExerciseSheet, setup: Setup, sample: int, seed: int) -> ExerciseSheet:
    """The same lines of a sheet with numbers drawn from a seed, at their start; the learning rate stays.

    `setup` is what the sheet is about, and `sample`, from 0, the one that it is of.
    """
    other = variant(setup, seed)
    iteration = replace(iteration_at(other, 0, other.start, sample), learning_rate=sheet.iteration.learning_rate)
    return replace(sheet, iteration=iteration)

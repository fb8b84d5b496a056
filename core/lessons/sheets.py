"""The sheet behind a step's questions: what is asked of it is blank, all else is given."""

import numpy as np
from numpy.typing import NDArray

from core.exercises.decide.up_or_down import UpOrDownQuestion
from core.exercises.sheet.iteration import Iteration, iteration_at
from core.exercises.sheet.quantity import order_of
from core.exercises.sheet.sheet import ExerciseSheet
from core.lessons.lesson import Lesson, LessonShow, WayQuestion
from core.network.optimizers import UpdateStep

GROWS, SHRINKS = 0, 1  # the options of a vote on which way a weight goes
Array = NDArray[np.float64]


def iteration_of_step(
    lesson: Lesson, show: LessonShow, parameters: Array, update: UpdateStep | None = None
) -> Iteration:
    """The iteration that a step shows; `parameters`, (parameters,), are those that its state has been trained to.

    `update` is how the update goes on from there; None stands for an optimizer that begins there.
    """
    return iteration_at(lesson.setup, show.state, parameters, show.sample, update)


def sheet_of_step(lesson: Lesson, step: int, iteration: Iteration) -> ExerciseSheet:
    """What a step asks of the iteration that it shows, to the digits of the lesson; it may be nothing.

    Where the lesson is on a board, all that is not asked stands there, too.
    """
    asked = sorted(lesson.steps[step].quantities, key=order_of)
    return ExerciseSheet(iteration, tuple(asked), lesson.digits, lesson.is_board, gives_board=lesson.is_board)


def way_of(question: WayQuestion, iteration: Iteration) -> UpOrDownQuestion:
    """Whether the weight that is voted on grows in this iteration, and why."""
    return UpOrDownQuestion(iteration, question.weight)


def right_way(question: WayQuestion, iteration: Iteration) -> int | None:
    """Which option of such a vote is right: `GROWS` or `SHRINKS`; None where the weight stays as it is."""
    way = way_of(question, iteration)
    return None if way.gradient == 0.0 else GROWS if way.grows else SHRINKS

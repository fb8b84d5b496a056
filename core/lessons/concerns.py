"""What is allowed in a lesson, and will hardly be meant: a slip that can't be told, a text in too few languages."""

from collections.abc import Iterator

from core.base.message import Message
from core.exercises.choosing.told_lines import is_told
from core.lessons.lesson import Lesson, LessonStep
from core.lessons.messages import LessonConcern
from core.lessons.sheets import iteration_of_step, sheet_of_step


def concerns_of_lesson(lesson: Lesson) -> Iterator[Message]:
    """What may not be meant in a lesson, step by step.

    Whether slips can be told is looked at where a step shows the start: other states are not trained for it.
    """
    languages = {language for step in lesson.steps for language in _languages(step)}
    for number, step in enumerate(lesson.steps):
        missing = sorted(languages - _languages(step)) if isinstance(step.text, dict) else []
        yield from (LessonConcern.LANGUAGE_MISSING(step=number + 1, language=each) for each in missing)
        if step.show.state == 0 and step.quantities:
            yield from _untold(lesson, number)


def _untold(lesson: Lesson, number: int) -> Iterator[Message]:
    """The questions of a step to which a known slip gives the right answer, to the digits that are asked."""
    sheet = sheet_of_step(lesson, number, iteration_of_step(lesson, lesson.steps[number].show, lesson.setup.start))
    for quantity in sheet.questions:
        if not is_told(sheet, quantity):
            name = sheet.names.name(quantity)
            yield LessonConcern.SLIP_NOT_TOLD(step=number + 1, name=name, digits=lesson.digits)


def _languages(step: LessonStep) -> set[str]:
    return set(step.text) if isinstance(step.text, dict) else set()

"""What is allowed in a lesson, and will hardly be meant: a slip that can't be told, a text in too few languages."""

import re
from collections.abc import Iterator

from core.base.message import Message
from core.exercises.choosing.told_lines import is_told
from core.lessons.lesson import Lesson, LessonStep
from core.lessons.messages import LessonConcern
from core.lessons.sheets import iteration_of_step, sheet_of_step

_CODE = re.compile(r"[a-z]{2,3}(_[A-Z][a-z]{3})?(_[A-Z]{2})?")  # as systems write it: zh_CN


def concerns_of_lesson(lesson: Lesson) -> Iterator[Message]:
    """What may not be meant in a lesson: first of its languages, then step by step.

    Whether slips can be told is looked at where a step shows the start: other states are not trained for it.
    """
    texts = (lesson.title, lesson.about, *(text for step in lesson.steps for text in (step.text, step.notes)))
    written = dict.fromkeys(language for text in texts if isinstance(text, dict) for language in text)
    unknown = [language for language in written if _CODE.fullmatch(language) is None]
    yield from (LessonConcern.LANGUAGE_UNKNOWN(language=each) for each in unknown)
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

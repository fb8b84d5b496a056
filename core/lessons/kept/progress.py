"""How far somebody is in a lesson, as it is kept when they leave: JSON, so that they go on where they were.

What is kept may be damaged, or of a lesson that has been changed since. Then what still fits is taken, and no more.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from core.exercises.practice.practice import RUNGS, LineState
from core.lessons.answers import MOST_TRIES, AnswerRecord
from core.lessons.course import LessonCourse
from core.lessons.lesson import (
    CurveQuestion,
    Lesson,
    LessonQuestion,
    QuantityQuestion,
    WayQuestion,
)
from core.network.elements import place_text
from core.scenario.schema import Text, in_language

FORMAT = 1
MOST_SIGNS = 200  # of one try


def progress_of(course: LessonCourse) -> dict[str, Any]:
    """What is kept of a course: the step, from 1, what was answered, and the steps whose wait is over (`met`)."""
    answers = [
        {
            "step": step + 1,
            "asks": what_is_asked(course.lesson.steps[step].questions[number]),
            "tries": list(record.tries),
            "standing": record.standing.value,
            "hints": record.rungs,
        }
        for (step, number), record in sorted(course.records.items())
    ]
    return {
        "format": FORMAT,
        "step": course.at + 1,
        "finished": course.is_finished,
        "answers": answers,
        "met": sorted(step + 1 for step in course.met),
    }


def course_of(lesson: Lesson, progress: object) -> LessonCourse:
    """The course of a lesson as it was kept, as far as it is one of this lesson; else a new one."""
    course = LessonCourse(lesson)
    if not isinstance(progress, Mapping) or progress.get("format") != FORMAT:
        return course
    records = dict(
        found for answer in _list(progress.get("answers")) if (found := _kept_answer(lesson, answer)) is not None
    )
    met = {step for number in _list(progress.get("met")) if (step := _step(lesson, number)) is not None}
    step = _step(lesson, progress.get("step"))
    kept = LessonCourse(lesson, records=records, met=frozenset(met))
    return replace(kept.going_to(step or 0), is_finished=progress.get("finished") is True)


def what_is_asked(question: LessonQuestion) -> str:
    """What a question asks, by which it is known again where its step has been changed meanwhile."""
    match question:
        case QuantityQuestion(quantity):
            return quantity.id
        case WayQuestion(weight):
            return place_text(weight)
        case CurveQuestion(until):
            return f"curve {until}"
    return " | ".join(map(_english, (question.text, *question.options)))


def _english(text: Text) -> str:
    return in_language(text, "en")


def _kept_answer(lesson: Lesson, answer: object) -> tuple[tuple[int, int], AnswerRecord] | None:
    """An answer and its question; None where the lesson has no such question any more, or it is damaged."""
    if not isinstance(answer, Mapping):
        return None
    step = _step(lesson, answer.get("step"))
    if step is None:
        return None
    asked = [what_is_asked(question) for question in lesson.steps[step].questions]
    standings = {state.value: state for state in LineState}
    asks, standing, hints = answer.get("asks"), answer.get("standing"), answer.get("hints")
    if asks not in asked or not isinstance(standing, str) or standing not in standings:
        return None
    tries = [each[:MOST_SIGNS] for each in _list(answer.get("tries")) if isinstance(each, str)]
    rungs = hints if isinstance(hints, int) and 0 <= hints <= RUNGS else 0
    return (step, asked.index(asks)), AnswerRecord(tuple(tries[-MOST_TRIES:]), standings[standing], rungs)


def _step(lesson: Lesson, number: object) -> int | None:
    """A step of the lesson by its number from 1; None where it is none."""
    if not isinstance(number, int) or isinstance(number, bool):
        return None
    return number - 1 if 1 <= number <= len(lesson.steps) else None


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []

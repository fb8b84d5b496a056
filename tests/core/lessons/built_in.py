"""The lessons that the program brings, as tests read them: opened once, their states trained once."""

from collections.abc import Iterator
from functools import cache

import numpy as np
from numpy.typing import NDArray

from core.exercises.sheet.iteration import Iteration, iteration_at
from core.exercises.sheet.sheet import ExerciseSheet
from core.experiments.printed_listing import as_printed
from core.lessons.built_in import LESSONS, built_in_lesson, homework_of
from core.lessons.lesson import (
    ChoiceQuestion,
    CurveQuestion,
    Lesson,
    LessonQuestion,
    LessonShow,
    VoteQuestion,
    question_in,
    why_in,
)
from core.lessons.sheets import sheet_of_step
from core.network.forward_pass import forward_pass
from core.scenario.schema import in_language
from core.training.run import Run

Array = NDArray[np.float64]

LANGUAGES = ("en", "zh_CN")
TAUGHT = LESSONS[1:]  # in class, for 45 minutes
HOMEWORKS = tuple(homework for name in TAUGHT if (homework := homework_of(name)))
ALL = (*LESSONS, *HOMEWORKS)


@cache
def lesson_called(name: str) -> Lesson:
    return built_in_lesson(name).lesson


@cache
def _run(name: str, is_printed: bool = False) -> Run:
    setup = lesson_called(name).setup
    return Run(as_printed(setup) if is_printed else setup, budget=2**26)


def _trained(run: Run, state: int) -> Run:
    while run.history.last < state:
        run.advance(state)
    return run


def _parameters(run: Run, state: int) -> Array:
    reached, parameters = _trained(run, state).history.nearest(state)
    assert reached == state
    return parameters


def _iteration(run: Run, state: int, sample: int | None = None) -> Iteration:
    return iteration_at(run.setup, state, _parameters(run, state), sample)


@cache
def iteration_of(name: str, state: int, sample: int | None = None) -> Iteration:
    """An iteration of a lesson's scenario, trained to its state."""
    return _iteration(_run(name), state, sample)


def outputs_of(name: str, state: int) -> Array:
    """What the network of a lesson answers to all samples at a state, (samples, outputs)."""
    setup = lesson_called(name).setup
    return forward_pass(setup.network, _parameters(_run(name), state), setup.samples.inputs).outputs


@cache
def printed_iteration(name: str, state: int) -> Iteration:
    """The same where the network is trained as its article prints it."""
    return _iteration(_run(name, is_printed=True), state)


def errors_of(name: str, until: int) -> Array:
    """The error that the plot shows, of a whole batch and with its penalty, at all states up to one, (until + 1,)."""
    return _trained(_run(name), until).history.errors[: until + 1]


def shown_iteration(name: str, show: LessonShow) -> Iteration:
    return iteration_of(name, show.state, show.sample)


@cache
def sheet_at(name: str, step: int) -> ExerciseSheet:
    lesson = lesson_called(name)
    return sheet_of_step(lesson, step, shown_iteration(name, lesson.steps[step].show))


def options_in(question: LessonQuestion, language: str) -> list[str]:
    """The options of a question, in a language; none where it has none."""
    options = question.options if isinstance(question, ChoiceQuestion | VoteQuestion) else ()
    return [in_language(option, language) for option in options]


def told_before(lesson: Lesson, step: int, language: str) -> list[str]:
    """What is read at a step before its questions are settled."""
    here = lesson.steps[step]
    asked = [words for q in here.questions for words in (question_in(q, language), *options_in(q, language))]
    return [here.text_in(language), *filter(None, asked)]


def told_in_all(lesson: Lesson, step: int, language: str) -> list[str]:
    """Everything that is read at a step, the teacher's notes and what is said at last included."""
    here = lesson.steps[step]
    after = [why_in(question, language) for question in here.questions]
    return [*told_before(lesson, step, language), *filter(None, (*after, here.notes_in(language)))]


def all_texts() -> Iterator[tuple[str, int, str, str]]:
    """Every text of every lesson: the lesson's name, the step, the language, the text."""
    for name in ALL:
        lesson = lesson_called(name)
        for language in LANGUAGES:
            yield name, 0, language, lesson.about_in(language)
            for step in range(len(lesson.steps)):
                yield from ((name, step, language, text) for text in told_in_all(lesson, step, language))


def awaited_states(lesson: Lesson) -> set[int]:
    """The states that are shown, waited for, or predicted up to."""
    waits = {step.wait.state for step in lesson.steps if step.wait is not None and step.wait.state is not None}
    curves = {
        question.until for step in lesson.steps for question in step.questions if isinstance(question, CurveQuestion)
    }
    return {step.show.state for step in lesson.steps} | waits | curves

"""A lesson as what its file says, where it comes from no file: it was recorded, or is begun.

Each step says all that it shows, whatever the steps before say: so it shows the same wherever it is moved to.
"""

import math
from typing import Any, Literal

from core.base.errors import ScenarioError
from core.lessons.building import ALL_PHASES, NOTHING
from core.lessons.lesson import (
    ChoiceQuestion,
    CurveQuestion,
    Lesson,
    LessonQuestion,
    LessonShow,
    LessonStep,
    QuantityQuestion,
    VoteQuestion,
    WayQuestion,
)
from core.lessons.names import LessonNames, phase_name
from core.lessons.schema import (
    FULL_SPEED,
    HIDEABLE,
    LOCKABLE,
    AskSection,
    LessonSection,
    ShowSection,
    StepSection,
    WaitSection,
)
from core.lessons.wait import Wait
from core.setup.scenario_of_setup import as_saved
from core.setup.setup import Setup, built_in_names, open_setup


def section_of(lesson: Lesson) -> LessonSection:
    """What the file of a lesson says."""
    return LessonSection(
        format=1,
        title=lesson.title,
        about=lesson.about or None,
        scenario=scenario_of(lesson.setup),
        minutes=lesson.minutes,
        digits=lesson.digits,
        step=[_step_section(step, lesson.names) for step in lesson.steps],
    )


def scenario_of(setup: Setup) -> str | dict[str, Any]:
    """How a lesson says what it is taught by: the name of what is built in, or the scenario itself."""
    if setup.name in built_in_names():
        try:
            built_in = open_setup(setup.name).scenario
        except ScenarioError:
            built_in = None
        if setup.scenario == built_in:
            return setup.name
    values: dict[str, Any] = as_saved(setup, None).scenario.model_dump(exclude_none=True, exclude_defaults=True)
    return values


def show_section(show: LessonShow, names: LessonNames) -> ShowSection:
    """All that a step shows."""
    speed: float | Literal["full"] | None = show.speed
    if speed == math.inf:
        speed = FULL_SPEED
    return ShowSection(
        state=show.state,
        phase=ALL_PHASES if show.phase is None else phase_name(show.phase),
        sample=None if show.sample is None else show.sample + 1,
        held=NOTHING if show.held is None else names.setup.names.of(show.held),
        view=show.view,
        edges=show.edges,
        speed=speed,
    )


def _step_section(step: LessonStep, names: LessonNames) -> StepSection:
    return StepSection(
        text=step.text,
        minutes=step.minutes,
        show=show_section(step.show, names),
        ask=[_ask_section(question, names) for question in step.questions],
        wait=None if step.wait is None else _wait_section(step.wait, names),
        locked=[part for part in LOCKABLE if part in step.locked],
        hidden=[part for part in HIDEABLE if part in step.hidden],
        notes=step.notes or None,
    )


def _ask_section(question: LessonQuestion, names: LessonNames) -> AskSection:
    said: dict[str, Any] = {"text": question.text or None, "why": question.why or None}
    match question:
        case QuantityQuestion(quantity):
            return AskSection(quantity=quantity.id, **said)
        case WayQuestion(weight):
            return AskSection(vote=names.setup.names.of(weight), **said)
        case CurveQuestion(until):
            return AskSection(curve="error", until=until, **said)
        case ChoiceQuestion(options=options, right=right):
            return AskSection(choice=list(options), right=right + 1, **said)
        case VoteQuestion(options=options, right=vote):
            return AskSection(vote=list(options), right=None if vote is None else vote + 1, **said)


def _wait_section(wait: Wait, names: LessonNames) -> WaitSection:
    return WaitSection(
        error_below=wait.error_below,
        state=wait.state,
        phase=None if wait.phase is None else phase_name(wait.phase),
        held=None if wait.held is None else names.setup.names.of(wait.held),
        changed=None if wait.changed is None else names.setup.names.of(wait.changed),
    )

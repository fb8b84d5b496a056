"""A lesson as what its file says, where it comes from no file: it was recorded, or is begun.

Each step says all that it shows, whatever the steps before say: so it shows the same wherever it is moved to.
"""

import math
from pathlib import Path
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
from core.network.elements import Element
from core.scenario.reader import read_scenario_file
from core.setup.scenario_of_setup import as_saved
from core.setup.setup import BUILT_IN, Setup, built_in_names


def section_of(lesson: Lesson, folder: Path | None = None) -> LessonSection:
    """What the file of a lesson says that stands in `folder`.

    The scenario is named where it is built in, or beside the lesson; else it is in the lesson's file itself.
    """
    return LessonSection(
        format=1,
        title=lesson.title,
        about=lesson.about or None,
        scenario=scenario_of(lesson.setup, folder),
        minutes=lesson.minutes,
        digits=lesson.digits,
        step=[_step_section(step, lesson.names) for step in lesson.steps],
    )


def scenario_of(setup: Setup, folder: Path | None = None) -> str | dict[str, Any]:
    """What a lesson in `folder` says of its scenario."""
    if setup.path is None:
        path, name = BUILT_IN / f"{setup.name}.toml", setup.name if setup.name in built_in_names() else ""
    else:
        path, name = setup.path, _below(setup.path, folder)
    if name and _says(path, setup):
        return name
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
        held=NOTHING if show.held is None else _name(show.held, names),
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
            return AskSection(quantity=names.name_asked(quantity), **said)
        case WayQuestion(weight):
            return AskSection(vote=_name(weight, names), **said)
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
        held=None if wait.held is None else _name(wait.held, names),
        changed=None if wait.changed is None else _name(wait.changed, names),
    )


def _below(path: Path, folder: Path | None) -> str:
    """How a lesson in `folder` names a scenario's file; empty where that is neither beside nor below it."""
    if folder is None:
        return ""
    there, folder = path.resolve(), folder.resolve()
    name = there.relative_to(folder).as_posix() if there.is_relative_to(folder) else ""
    return "" if name in built_in_names() else name


def _says(path: Path, setup: Setup) -> bool:
    """Whether that file, as it is, is the scenario of the setup."""
    try:
        return read_scenario_file(path).scenario == setup.scenario
    except ScenarioError:
        return False


def _name(element: Element, names: LessonNames) -> str:
    """A name by which it is found, or that by which it isn't, and which is then said to be wrong."""
    return names.name_of(element) or names.setup.names.of(element)

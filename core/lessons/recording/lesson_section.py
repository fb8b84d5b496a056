"""A lesson as the values of its file: what `core.lessons.building` makes a lesson of, back from one."""

import math
from pathlib import Path
from typing import Any

from core.base.errors import ScenarioError
from core.base.message import MessageKind, source_text
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
from core.lessons.reader import LessonFile
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
from core.lessons.writer import write_lesson
from core.network.elements import Element
from core.scenario.reader import read_scenario_file
from core.setup.scenario_of_setup import as_saved
from core.setup.setup import BUILT_IN, Setup, built_in_names


class LessonSaveFault(MessageKind):
    """Why a lesson can't be saved; sentences without a full stop."""

    OVER_SCENARIO = source_text("is the scenario that the lesson is about; save the lesson under another name")


def section_of(lesson: Lesson, folder: Path | None) -> LessonSection:
    """What the file of a lesson says that stands in `folder`: each step what it shows otherwise than the one before.

    The scenario is named where it is built in, or beside the lesson; else it is in the lesson's file itself.
    """
    shows = [LessonShow(), *(step.show for step in lesson.steps)]
    return LessonSection(
        format=1,
        title=lesson.title,
        about=lesson.about or None,
        scenario=scenario_of_lesson(lesson.setup, folder),
        minutes=lesson.minutes,
        digits=lesson.digits,
        board=lesson.is_board,
        step=[_step(step, before, lesson.names) for step, before in zip(lesson.steps, shows, strict=False)],
    )


def write_new_lesson(lesson: Lesson, path: Path) -> LessonFile:
    """Write a lesson to a file of its own; gives the file that it then is.

    Raises
    ------
    LessonError
        If anything would be wrong with it; then nothing is written.
    ScenarioError
        If the file can't be written, or is the scenario that the lesson is about.
    """
    there = lesson.setup.path
    if there is not None and there.resolve() == path.resolve():
        raise ScenarioError(str(path), "", LessonSaveFault.OVER_SCENARIO())
    return write_lesson(None, section_of(lesson, path.absolute().parent), path)


def scenario_of_lesson(setup: Setup, folder: Path | None) -> str | dict[str, Any]:
    """What a lesson in `folder` says of its scenario."""
    if setup.path is None:
        path, name = BUILT_IN / f"{setup.name}.toml", setup.name if setup.name in built_in_names() else ""
    else:
        path, name = setup.path, _below(setup.path, folder)
    return name if name and _says(path, setup) else scenario_inside(setup)


def scenario_inside(setup: Setup) -> dict[str, Any]:
    """What a lesson says that holds its scenario itself, with all of its samples."""
    scenario = as_saved(setup, None).scenario
    return scenario.model_dump(exclude_none=True, exclude_defaults=True)


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


def _step(step: LessonStep, before: LessonShow, names: LessonNames) -> StepSection:
    return StepSection(
        text=step.text,
        minutes=step.minutes,
        show=_show(step.show, before, names),
        ask=[_ask(question, names) for question in step.questions],
        wait=None if step.wait is None else _wait(step.wait, names),
        locked=[part for part in LOCKABLE if part in step.locked],
        hidden=[part for part in HIDEABLE if part in step.hidden],
        notes=step.notes or None,
    )


def _show(show: LessonShow, before: LessonShow, names: LessonNames) -> ShowSection:
    said: dict[str, Any] = {}
    if show.state != before.state:
        said["state"] = show.state
    if show.phase != before.phase:
        said["phase"] = ALL_PHASES if show.phase is None else phase_name(show.phase)
    if show.sample != before.sample and show.sample is not None:
        said["sample"] = show.sample + 1
    if show.held != before.held:
        said["held"] = NOTHING if show.held is None else _name(show.held, names)
    if show.view != before.view:
        said["view"] = show.view
    if show.edges != before.edges:
        said["edges"] = show.edges
    if show.speed != before.speed and show.speed is not None:
        said["speed"] = FULL_SPEED if math.isinf(show.speed) else show.speed
    return ShowSection(**said)


def _ask(question: LessonQuestion, names: LessonNames) -> AskSection:
    said: dict[str, Any] = {"text": question.text or None, "why": question.why or None}
    match question:
        case QuantityQuestion(quantity):
            said["quantity"] = names.name_asked(quantity)
        case ChoiceQuestion(_, options, right):
            said |= {"choice": list(options), "right": right + 1}
        case VoteQuestion(_, options, right):
            said |= {"vote": list(options), "right": None if right is None else right + 1}
        case WayQuestion(weight):
            said["vote"] = _name(weight, names)
        case CurveQuestion(until):
            said |= {"curve": "error", "until": until}
    return AskSection(**said)


def _wait(wait: Wait, names: LessonNames) -> WaitSection:
    return WaitSection(
        error_below=wait.error_below,
        state=wait.state,
        phase=None if wait.phase is None else phase_name(wait.phase),
        held=None if wait.held is None else _name(wait.held, names),
        changed=None if wait.changed is None else _name(wait.changed, names),
    )


def _name(element: Element, names: LessonNames) -> str:
    """A name by which it is found, or that by which it isn't, and which is then said to be wrong."""
    return names.name_of(element) or names.setup.names.of(element)

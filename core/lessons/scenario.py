"""The scenario that a lesson is taught by: built in, beside the lesson's file, or inside of it."""

from pathlib import Path
from typing import Any

from pydantic import ValidationError

from core.base.atomic_files import is_there
from core.base.errors import MisfitError, ScenarioError, shortened
from core.base.message import Message, suggestion
from core.base.spoken import listed
from core.lessons.faults import FoundFault, LessonFault
from core.scenario.consistency import check_fit
from core.scenario.messages import format_faults, place_of_text
from core.scenario.schema import Scenario
from core.setup.messages import SetupFault
from core.setup.setup import Setup, built_in_names, open_setup, setup_of

KEY = "scenario"  # in the lesson's file


def setup_of_lesson(scenario: str | dict[str, Any], folder: Path | None, faults: list[FoundFault]) -> Setup | None:
    """The setup that a lesson in `folder` names or holds; what is wrong with it is put to the `faults`.

    `folder` is None where the lesson has never been written.
    """
    if isinstance(scenario, dict):
        return _setup_inside(scenario, folder, faults)
    try:
        return open_setup(scenario if scenario in built_in_names() else _beside(scenario, folder))
    except MisfitError as misfit:
        faults.append(FoundFault((KEY,), misfit.problem))
    except ScenarioError as fault:
        faults.append(FoundFault((KEY,), _problem_of_file(scenario, fault)))
    return None


def _beside(name: str, folder: Path | None) -> Path:
    """The path of a scenario beside the lesson, or below its folder."""
    if folder is None:
        raise MisfitError("", LessonFault.SCENARIO_UNSAVED(name=shortened(name)))
    try:
        path = (folder / name).resolve()
    except (OSError, RuntimeError, ValueError):  # a link round in a circle, a name that none can have
        path = folder.parent
    if Path(name).is_absolute() or not path.is_relative_to(folder.resolve()):
        raise MisfitError("", LessonFault.SCENARIO_ELSEWHERE(name=shortened(name)))
    if path.suffix != ".toml" and not is_there(path):
        known = built_in_names()
        meant = suggestion(name, known)
        raise MisfitError("", SetupFault.NO_FILE_AND_NOT_BUILT_IN(suggestion=meant, known=listed(known)))
    return path


def _problem_of_file(name: str, fault: ScenarioError) -> Message:
    if not fault.place:
        return LessonFault.SCENARIO(file=shortened(name), problem=fault.problem)
    return LessonFault.SCENARIO_PLACE(file=shortened(name), place=fault.place, problem=fault.problem)


def _setup_inside(values: dict[str, Any], folder: Path | None, faults: list[FoundFault]) -> Setup | None:
    try:
        scenario = Scenario.model_validate(values)
        check_fit(scenario)
        return setup_of(scenario, KEY, None, folder, "")
    except ValidationError as error:
        faults += (FoundFault((KEY, *place), problem) for place, problem in format_faults(error, values))
    except (MisfitError, ScenarioError) as fault:
        faults.append(FoundFault((KEY, *place_of_text(fault.place)), fault.problem))
    return None

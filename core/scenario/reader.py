"""Scenario files: read, and checked. How they are written back is `core.scenario.writer`."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from core.base.archive import is_archive, read_archive
from core.base.errors import MisfitError, ScenarioError
from core.base.file_kind import is_table_file
from core.scenario.consistency import check_fit
from core.scenario.messages import told, told_syntax
from core.scenario.schema import Scenario
from core.scenario.toml_reader import EndlessKeyError, read_toml

LARGEST = 256 * 2**20  # bytes
TEXT_IN = 4096  # bytes, by which it shows whether a file is a text
_NAME_IT = "name it as the file of a scenario's data"
SCENARIO = "scenario.toml"  # the part of a saved run that is its scenario
_PLACE_PARTS = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


@dataclass(frozen=True)
class ScenarioFile:
    """The text of a scenario file, and what it says."""

    path: Path | None  # None while it has never been written
    text: str
    scenario: Scenario


def read_scenario_file(path: Path) -> ScenarioFile:
    """Read and check a file, or the scenario in a saved run.

    Raises
    ------
    ScenarioError
        If it can't be read, or breaks the format.
    """
    name = str(path)
    if not is_archive(path):
        text = _text_of(path, name)
        return ScenarioFile(path, text, parse_scenario(text, name))
    part = read_archive(path, only=frozenset({SCENARIO})).texts.get(SCENARIO)
    if part is None:
        raise ScenarioError(name, SCENARIO, "is missing; that is no saved run")
    return ScenarioFile(path, part, parse_scenario(part, f"{name}: {SCENARIO}"))


def _text_of(path: Path, name: str) -> str:
    try:
        if path.is_dir():
            raise ScenarioError(name, "", "is a folder; open a scenario file (.toml) in it")
        if path.exists() and not path.is_file():
            raise ScenarioError(name, "", "is no ordinary file")
        if path.stat().st_size > LARGEST:
            raise ScenarioError(name, "", f"is larger than {LARGEST // 2**20} MB; that is no scenario")
        if is_table_file(path):
            raise ScenarioError(name, "", f"is a table and no scenario; import it on the page Samples, or {_NAME_IT}")
        content = path.read_bytes()
        if b"\0" in content[:TEXT_IN]:
            raise ScenarioError(name, "", "is no text, so no scenario; open a scenario file (.toml)")
        return content.decode("utf-8-sig")
    except FileNotFoundError:
        raise ScenarioError(name, "", "there is no such file") from None
    except UnicodeDecodeError as fault:
        problem = f"is not UTF-8 text (byte {fault.start}); save it as UTF-8"
        raise ScenarioError(name, "", problem) from None
    except ValueError:
        raise ScenarioError(name, "", "no file has such a name") from None
    except OSError as fault:
        raise ScenarioError(name, "", f"can't be read: {fault.strerror}") from None


def parse_scenario(text: str, file: str) -> Scenario:
    """Check the text of a scenario; `file` names it in messages.

    Raises
    ------
    ScenarioError
        If it is not TOML, or breaks the format.
    """
    try:
        values = read_toml(text)
    except tomllib.TOMLDecodeError as fault:
        raise ScenarioError(file, "", f"is not TOML: {told_syntax(str(fault), text)}") from None
    except EndlessKeyError:
        raise ScenarioError(file, "", "has a key of more than 32 parts; that is no scenario") from None
    except ValueError:
        # Python reads no number of more than some thousand digits.
        raise ScenarioError(file, "", "holds a number with too many digits") from None
    except RecursionError:
        raise ScenarioError(file, "", "is nested too deeply for a scenario") from None
    try:
        scenario = Scenario.model_validate(values)
        check_fit(scenario)
    except ValidationError as faults:
        place, problem = told(faults.errors(include_url=False), values)
        raise ScenarioError(file, place, problem) from None
    except MisfitError as misfit:
        raise ScenarioError(file, misfit.place, misfit.problem) from None
    return scenario

"""Scenario files: read, and checked. How they are written back is `core.scenario.writer`."""

import re
import tomllib
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from core.base.archive import is_archive, read_archive
from core.base.errors import MisfitError, ScenarioError
from core.base.file_faults import FileFault
from core.base.file_kind import is_table_file
from core.scenario.consistency import check_fit
from core.scenario.faults import TextFault
from core.scenario.messages import format_fault, syntax_fault
from core.scenario.schema import Scenario, Text, in_language
from core.scenario.toml_reader import EndlessKeyError, read_toml

LARGEST = 256 * 2**20  # bytes
TEXT_IN = 4096  # bytes, by which it shows whether a file is a text
_FIRST_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)
_FIRST_NOTE = re.compile(r"^notes\b", re.MULTILINE)
SCENARIO = "scenario.toml"  # the part of a saved run that is its scenario


class ScenarioFile(NamedTuple):
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
        raise ScenarioError(name, SCENARIO, TextFault.PART_MISSING())
    return ScenarioFile(path, part, parse_scenario(part, f"{name}: {SCENARIO}"))


class ScenarioHeading(NamedTuple):
    """What a list tells of a scenario."""

    title: Text
    source: str | None

    def title_in(self, language: str) -> str:
        """The title in a language such as "zh_CN", or in the nearest there is."""
        return in_language(self.title, language)


def read_heading(path: Path) -> ScenarioHeading:
    """The title and the source in a file that keeps to the format; above its first table, all else is left unread.

    Raises
    ------
    ScenarioError
        If it can't be read; where there is no title above the first table, if anything in it breaks the format.
    """
    name = str(path)
    text = _text_of(path, name)
    with suppress(KeyError, ValueError, RecursionError):  # the notes are long: mostly both stand above them
        values = read_toml(_FIRST_NOTE.split(text, maxsplit=1)[0])
        return ScenarioHeading(values["title"], values["source"])
    try:
        values = read_toml(_FIRST_TABLE.split(text, maxsplit=1)[0])
        return ScenarioHeading(values["title"], values.get("source"))
    except (KeyError, ValueError, RecursionError):  # a line of a text that begins with a bracket is no table
        scenario = parse_scenario(text, name)
        return ScenarioHeading(scenario.title, scenario.source)


def _text_of(path: Path, name: str) -> str:
    try:
        if path.is_dir():
            raise ScenarioError(name, "", TextFault.FOLDER())
        if path.exists() and not path.is_file():
            raise ScenarioError(name, "", FileFault.NO_ORDINARY_FILE())
        if path.stat().st_size > LARGEST:
            raise ScenarioError(name, "", TextFault.TOO_LARGE(most=LARGEST // 2**20))
        if is_table_file(path):
            raise ScenarioError(name, "", TextFault.TABLE())
        content = path.read_bytes()
        if b"\0" in content[:TEXT_IN]:
            raise ScenarioError(name, "", TextFault.NO_TEXT())
        return content.decode("utf-8-sig")
    except FileNotFoundError:
        raise ScenarioError(name, "", FileFault.MISSING()) from None
    except UnicodeDecodeError as fault:
        raise ScenarioError(name, "", TextFault.NOT_UTF_8(byte=fault.start)) from None
    except ValueError:
        raise ScenarioError(name, "", FileFault.INVALID_NAME()) from None
    except OSError as fault:
        raise ScenarioError(name, "", FileFault.NOT_READ(why=str(fault.strerror))) from None


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
        raise ScenarioError(file, "", syntax_fault(str(fault), text)) from None
    except EndlessKeyError:
        raise ScenarioError(file, "", TextFault.ENDLESS_KEY()) from None
    except ValueError:
        # Python reads no number of more than some thousand digits.
        raise ScenarioError(file, "", TextFault.TOO_MANY_DIGITS()) from None
    except RecursionError:
        raise ScenarioError(file, "", TextFault.NESTED()) from None
    try:
        scenario = Scenario.model_validate(values)
        check_fit(scenario)
    except ValidationError as faults:
        raise format_fault(faults, values).of(file) from None
    except MisfitError as misfit:
        raise misfit.of(file) from None
    return scenario

"""Scenario files: read, checked, changed and written back without losing a teacher's comments."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from core.archive import is_archive, read_archive
from core.errors import MisfitError, ScenarioError
from core.files import write_text_file
from core.fit import check_fit
from core.scenario import Scenario
from core.scenario_faults import told, told_syntax

LARGEST = 64 * 2**20  # bytes
TEXT_IN = 4096  # bytes, by which it shows whether a file is a text
SCENARIO = "scenario.toml"  # the part of a saved run that is its scenario
_PLACE_PARTS = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
# tomllib takes time and memory with the square of a dotted key's parts; no key of the format has more than five.
_ENDLESS_KEY = re.compile(r"""(?:[\w"'-]++[ \t]*+\.[ \t]*+){33}""")


@dataclass(frozen=True)
class ScenarioFile:
    """The text of a scenario file, and what it says."""

    path: Path | None  # None while it has never been written
    text: str
    scenario: Scenario

    def with_value(self, place: str, value: Any) -> "ScenarioFile":
        """The same file with another value at a place such as "network.layers[1].size"; comments stay.

        Raises
        ------
        ScenarioError
            If there can be no such place or value, or the file with it would break the format.
        """
        # Keeping comments is slow, and only who changes something needs it.
        import tomlkit
        from tomlkit.items import Item

        file = str(self.path or "scenario")
        document = tomlkit.parse(self.text)
        table: Any = document
        try:
            *steps, last = (part if index == "" else int(index) for part, index in _PLACE_PARTS.findall(place))
            for step in steps:
                if isinstance(step, str) and step not in table:
                    table[step] = tomlkit.table()
                table = table[step]
            item = tomlkit.item(value)
            old = table[last] if isinstance(last, int) or last in table else None
            if isinstance(old, Item):
                item.trivia.comment, item.trivia.comment_ws = old.trivia.comment, old.trivia.comment_ws
            table[last] = item
        except (LookupError, TypeError, ValueError):
            raise ScenarioError(file, place, "no such value can be put there") from None
        text = tomlkit.dumps(document)
        if 0 < self.text.count("\n") == self.text.count("\r\n"):
            text = text.replace("\r\n", "\n").replace("\n", "\r\n")  # what is added has no Windows line ends
        return ScenarioFile(self.path, text, parse_scenario(text, file))


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
    if _ENDLESS_KEY.search(text):
        raise ScenarioError(file, "", "has a key of more than 32 parts; that is no scenario")
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise ScenarioError(file, "", f"is not TOML: {told_syntax(str(fault), text)}") from None
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


def write_scenario_file(scenario_file: ScenarioFile, path: Path) -> ScenarioFile:
    """Write a scenario's file: whole or not at all.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    write_text_file(path, scenario_file.text)
    return ScenarioFile(path, scenario_file.text, scenario_file.scenario)

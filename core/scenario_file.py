"""Scenario files: read, checked, changed and written back without losing a teacher's comments."""

import os
import re
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from core.errors import MisfitError, ScenarioError, nearest, shortened
from core.fit import check_fit
from core.scenario import Scenario

LARGEST = 64 * 2**20  # bytes
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
    """Read and check a file.

    Raises
    ------
    ScenarioError
        If it can't be read, or breaks the format.
    """
    name = str(path)
    try:
        if path.is_dir():
            raise ScenarioError(name, "", "is a folder; open a scenario file (.toml) in it")
        if path.exists() and not path.is_file():
            raise ScenarioError(name, "", "is no ordinary file")
        if path.stat().st_size > LARGEST:
            raise ScenarioError(name, "", f"is larger than {LARGEST // 2**20} MB; that is no scenario")
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise ScenarioError(name, "", "there is no such file") from None
    except UnicodeDecodeError as fault:
        problem = f"is not UTF-8 text (byte {fault.start}); save it as UTF-8"
        raise ScenarioError(name, "", problem) from None
    except ValueError:
        raise ScenarioError(name, "", "no file has such a name") from None
    except OSError as fault:
        raise ScenarioError(name, "", f"can't be read: {fault.strerror}") from None
    return ScenarioFile(path, text, parse_scenario(text, name))


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
        raise ScenarioError(file, "", f"is not TOML: {_syntax_fault(str(fault), text)}") from None
    except ValueError:
        # Python reads no number of more than some thousand digits.
        raise ScenarioError(file, "", "holds a number with too many digits") from None
    except RecursionError:
        raise ScenarioError(file, "", "is nested too deeply for a scenario") from None
    try:
        scenario = Scenario.model_validate(values)
        check_fit(scenario)
    except ValidationError as faults:
        place, problem = _told(faults.errors(include_url=False), values)
        raise ScenarioError(file, place, problem) from None
    except MisfitError as misfit:
        raise ScenarioError(file, misfit.place, misfit.problem) from None
    return scenario


def write_scenario_file(scenario_file: ScenarioFile, path: Path) -> ScenarioFile:
    """Write a file: whole or not at all, with the mode that it had; a link goes on leading to it.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    temporary = None
    try:
        content = scenario_file.text.encode("utf-8")
        target = path.resolve()
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        Path(temporary).chmod(mode)
        Path(temporary).replace(target)
    except (OSError, RuntimeError, ValueError) as fault:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise ScenarioError(str(path), "", f"can't be written: {_why(fault)}") from None
    return ScenarioFile(path, scenario_file.text, scenario_file.scenario)


def _why(fault: OSError | RuntimeError | ValueError) -> str:
    match fault:
        case OSError():
            return str(fault.strerror)
        case RuntimeError():  # what pathlib raises up to Python 3.12
            return "the link leads round in a circle"
        case UnicodeEncodeError():
            return "it holds half a character (a lone surrogate)"
    return "no file has such a name"


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _told(faults: list[ErrorDetails], values: dict[str, Any]) -> tuple[str, str]:
    """The place of the fault that says most, and the fault in our own words."""
    places = [_place_of(fault, values) for fault in faults]
    # A key that is misspelt is also one that is missing: the first says more.
    best = next((n for n, fault in enumerate(faults) if fault["type"] == "extra_forbidden"), 0)
    # Where a value may be of several kinds each kind complains; the one that it is of, and that so got
    # furthest into it, names the fault.
    for number, place in enumerate(places):
        other_kind = faults[best]["type"].endswith("_type") and not faults[number]["type"].endswith("_type")
        if place[: len(places[best])] == places[best] and (len(place) > len(places[best]) or other_kind):
            best = number
    fault, place = faults[best], places[best]
    context, here = fault.get("ctx", {}), _quoted(fault["input"])
    match fault["type"]:
        case "extra_forbidden":
            known = list(_section_at(place[:-1]).model_fields)
            problem = f"is no key of the format{nearest(str(place[-1]), known)}; known here: {', '.join(known)}"
        case "missing":
            field = _section_at(place[:-1]).model_fields[str(place[-1])]
            problem = f"missing; it must be {_kind_of(field.annotation)}"
        case "literal_error":
            choices = [choice.strip("'") for choice in context["expected"].replace(" or ", ", ").split(", ")]
            suggestion = nearest(fault["input"], choices) if isinstance(fault["input"], str) else ""
            problem = f"{here} stands there; it may be one of {', '.join(choices)}{suggestion}"
        case "float_type" if type(fault["input"]) is int:
            problem = f"{here} stands there; it must lie within ±1.8e308"
        case "one_of":
            problem = f"{here} stands there; it may be {context['what']}"
        case kind:
            problem = f"{here} stands there; it must be {_wanted(kind, context)}"
    return _written(place) or '""', problem


def _syntax_fault(said: str, text: str) -> str:
    """What the parser said, with a line and a column at the end of the file too, and keys as they are written."""
    *lines, last = text.split("\n")
    end = f"(at line {len(lines) + 1}, column {len(last) + 1}, where the file ends)"
    said = said.replace("(at end of document)", end)
    said = re.sub(r"\(('[^']*'(?:, '[^']*')*),?\)", lambda found: found[1][1:-1].replace("', '", "."), said)
    return said[0].lower() + said[1:]


Place = tuple[int | str, ...]


def _place_of(fault: ErrorDetails, values: Any) -> Place:
    """The place of a fault in the file; pydantic's own also names the kinds that a value may be of."""
    place: list[int | str] = []
    here = values
    for part in fault["loc"]:
        if isinstance(here, dict) and part in here:
            here = here[str(part)]
        elif isinstance(here, list) and isinstance(part, int) and part < len(here):
            here = here[part]
        elif fault["type"] != "missing" or part != fault["loc"][-1]:
            continue
        place.append(part)
    return tuple(place)


def _wanted(kind: str, context: dict[str, Any]) -> str:
    wanted = {
        "float_type": "a number",
        "int_type": "a whole number",
        "int_from_float": "a whole number",
        "finite_number": "a finite number",
        "string_type": "a text",
        "string_too_short": "a text that is not empty",
        "bool_type": "true or false",
        "list_type": "a list",
        "dict_type": "a table",
        "model_type": "a table",
        "model_attributes_type": "a table",
        "too_short": "one that is not empty",
    }
    match kind:
        case "greater_than_equal":
            return f"{context['ge']:g} or more"
        case "less_than":
            return f"less than {context['lt']}"
        case "less_than_equal":
            return f"{context['le']:,} or less"
    return wanted.get(kind, "something else")


def _written(place: Place) -> str:
    text = ""
    for part in place:
        text += f"[{part}]" if isinstance(part, int) else f".{shortened(part)}" if text else shortened(part)
    return text


def _quoted(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'"{shortened(value)}"'
        case dict():
            return "a table" if value else "an empty table"
        case list():
            return "a list" if value else "an empty list"
        case int() if abs(value) >= 10**40:
            return "a huge number"
    return str(value)


def _section_at(place: Place) -> type[BaseModel]:
    """The model of the table at a place."""
    model: type[BaseModel] = Scenario
    for part in place:
        if isinstance(part, str):
            model = _section(model.model_fields[part].annotation)
    return model


def _section(annotation: Any) -> type[BaseModel]:
    """The section's model within an annotation such as `list[LayerSection]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in get_args(annotation):
        try:
            return _section(inner)
        except TypeError:
            continue
    raise TypeError(annotation)


def _kind_of(annotation: Any) -> str:
    """What an annotation of the schema lets stand, in words."""
    if get_origin(annotation) is Literal:
        choices = get_args(annotation)
        return str(choices[0]) if len(choices) == 1 else f"one of {', '.join(map(str, choices))}"
    if get_origin(annotation) is Annotated:
        return _kind_of(get_args(annotation)[0])
    if get_origin(annotation) in (list, dict):
        return "a list" if get_origin(annotation) is list else "a table"
    kinds = {float: "a number", int: "a whole number", str: "a text"}
    if annotation in kinds:
        return kinds[annotation]
    if get_args(annotation):
        return " or ".join(_kind_of(inner) for inner in get_args(annotation) if inner is not type(None))
    return "a table"

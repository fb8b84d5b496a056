"""A scenario as the text of its file: as it was written, with what was changed put in its place.

What a teacher wrote around the numbers, comments, order, blank lines, stays wherever its value does.
"""

import os
from collections.abc import Iterator
from itertools import islice
from typing import Any

from pydantic_core import to_json

from core.base.atomic_files import Beat, unhurried
from core.base.errors import ScenarioError
from core.scenario.faults import TextFault
from core.scenario.reader import LARGEST, ScenarioFile, parse_scenario
from core.scenario.schema import Scenario

WIDE = 100  # characters: a list that is longer gets a line for each of its rows
LONG = 500  # numbers: more of them are written past the library that keeps comments, which takes minutes for them


def text_of(scenario: Scenario, original: ScenarioFile | None = None, beat: Beat = unhurried) -> str:
    """The text of `scenario`; where it was `original` before, that text with what is another now.

    Raises
    ------
    ScenarioError
        If the scenario breaks the format, or would be too large to be opened again.
    """
    if original is None:
        text = merged("", {}, _values(scenario), beat)
    else:
        text = merged(original.text, _values(original.scenario), _values(scenario), beat)
    if original is not None and 0 < original.text.count("\n") == original.text.count("\r\n"):
        text = text.replace("\r\n", "\n").replace("\n", "\r\n")
    beat()
    if len(text if text.isascii() else text.encode("utf-8", errors="replace")) > LARGEST:
        raise ScenarioError("scenario", "data", TextFault.TOO_LARGE_TO_WRITE(most=LARGEST // 2**20))
    parse_scenario(text, "scenario")
    return text


def merged(text: str, before: dict[str, Any], after: dict[str, Any], beat: Beat = unhurried) -> str:
    """A TOML text that says `before`, with what `after` has otherwise put in its place; all else stays."""
    import tomlkit

    document = tomlkit.parse(text)
    long: dict[str, Any] = {}
    _merge(document, before, after, long)
    text = tomlkit.dumps(document)
    for mark, value in long.items():
        beat()
        text = text.replace(f'"{mark}"', _toml_text(value, beat=beat), 1)
    return text


def _values(scenario: Scenario) -> dict[str, Any]:
    """What the file says; what it need not say is left out."""
    values: dict[str, Any] = scenario.model_dump(exclude_none=True, exclude_defaults=True)
    return values


def _merge(table: Any, before: dict[str, Any], after: dict[str, Any], long: dict[str, Any]) -> None:
    """Put into a table of the document what is another than before, and take out what is no longer said.

    In the place of a long list of numbers a mark is put, which `long` then has the list of.
    """
    import tomlkit

    for key in before:
        if key not in after and key in table:
            del table[key]
    for key, value in after.items():
        if key in before and key in table and _is_same(before[key], value):
            continue
        if isinstance(value, dict) and isinstance(table.get(key), dict):
            _merge(table[key], before.get(key, {}), value, long)
        elif key in table and _are_tables(table[key], value) and len(table[key]) == len(value) == len(before[key]):
            for part, part_before, part_after in zip(table[key], before[key], value, strict=True):
                _merge(part, part_before, part_after, long)
        elif isinstance(value, dict) and key in SECTIONS:
            section = tomlkit.table()
            _merge(section, {}, value, long)
            table[key] = section
        else:
            old = table.get(key)
            item = _item(_marked(value, long))
            if old is not None and hasattr(old, "trivia"):
                item.trivia.comment, item.trivia.comment_ws = old.trivia.comment, old.trivia.comment_ws
            table[key] = item


def _are_tables(*lists: Any) -> bool:
    """Whether all of these are lists that hold tables alone."""
    return all(isinstance(each, list) and all(isinstance(part, dict) for part in each) for each in lists)


def _is_same(before: Any, after: Any) -> bool:
    """Whether the file would say the same: 0 and −0 are equal, and lead to other bits."""
    return before == after and repr(before) == repr(after)


def _marked(value: Any, long: dict[str, Any]) -> Any:
    """The value; in the place of a long list a mark, which the list then takes the place of."""
    if not isinstance(value, list) or len(list(islice(_numbers(value), LONG + 1))) <= LONG:
        return value
    mark = os.urandom(16).hex()  # which no text of the file can hold by chance or on purpose
    long[mark] = value
    return mark


def _numbers(value: Any) -> Iterator[Any]:
    """All that stands in a list, and in the lists in it."""
    if isinstance(value, list):
        for part in value:
            yield from _numbers(part)
    else:
        yield value


SECTIONS = ("network", "start", "data", "training", "printed", "labels")


def _item(value: Any) -> Any:
    """A value as people write it: short lists in one line, long ones row by row, notes over several lines."""
    import tomlkit

    # Older releases of the library would lose the line break that a text over several lines begins with.
    if isinstance(value, str) and "\n" in value and not value.startswith("\n"):
        return tomlkit.string(value, multiline=True)
    if isinstance(value, dict):
        table = tomlkit.inline_table()
        for key, part in value.items():
            table[key] = _item(part)
        return table
    if isinstance(value, list):
        return tomlkit.parse(f"x = {_toml_text(value)}\n")["x"]
    return tomlkit.item(value)


def _toml_text(value: Any, indent: int = 0, beat: Beat = unhurried) -> str:
    """A list, or what stands in one, as TOML."""
    if not isinstance(value, list):
        return repr(value) if isinstance(value, float) else str(_item(value).as_string())
    beat()
    if all(kind is float for kind in set(map(type, value))):
        return to_json(value).decode().replace(",", ", ")  # of these there may be millions
    parts = [_toml_text(part, indent + 2, beat) for part in value]
    width = sum(len(part) + len(", ") for part in parts)
    has_parts = any(isinstance(part, list | dict) for part in value)
    if not has_parts or (width + indent <= WIDE and not any("\n" in part for part in parts)):
        return f"[{', '.join(parts)}]"
    pad = " " * (indent + 2)
    return "[\n" + "".join(f"{pad}{part},\n" for part in parts) + " " * indent + "]"

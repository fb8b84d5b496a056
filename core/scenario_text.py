"""A scenario as the text of its file: as it was written, with what was changed put in its place.

What a teacher wrote around the numbers, comments, order, blank lines, stays wherever its value does.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from core.files import Beat, unhurried
from core.scenario import Scenario
from core.scenario_file import ScenarioFile, parse_scenario

WIDE = 100  # characters: a list that is longer gets a line for each of its rows
LONG = 500  # numbers: more of them are written past the library that keeps comments, which takes minutes for them


def text_of(scenario: Scenario, written: ScenarioFile | None = None, beat: Beat = unhurried) -> str:
    """The text of `scenario`; where it was `written` before, that text with what is another now.

    Raises
    ------
    ScenarioError
        If the scenario breaks the format.
    """
    import tomlkit

    if written is None:
        document = tomlkit.document()
        before: dict[str, Any] = {}
    else:
        document = tomlkit.parse(written.text)
        before = _values(written.scenario)
    long: list[Any] = []
    _merge(document, before, _values(scenario), long)
    text = tomlkit.dumps(document)
    for number, value in enumerate(long):
        beat()
        text = text.replace(f'"{_MARK}{number}"', _written(value, beat=beat), 1)
    if written is not None and 0 < written.text.count("\n") == written.text.count("\r\n"):
        text = text.replace("\r\n", "\n").replace("\n", "\r\n")
    beat()
    parse_scenario(text, "scenario")
    return text


def _values(scenario: Scenario) -> dict[str, Any]:
    """What the file says; what it need not say is left out."""
    values: dict[str, Any] = scenario.model_dump(exclude_none=True, exclude_defaults=True)
    return values


def _merge(table: Any, before: dict[str, Any], after: dict[str, Any], long: list[Any]) -> None:
    """Put into a table of the document what is another than before, and take out what is no longer said."""
    import tomlkit

    for key in before:
        if key not in after and key in table:
            del table[key]
    for key, value in after.items():
        if key in before and key in table and _is_same(before[key], value):
            continue
        if isinstance(value, dict) and key in table:
            _merge(table[key], before.get(key, {}), value, long)
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


def _is_same(before: Any, after: Any) -> bool:
    """Whether the file would say the same: 0 and −0 are equal, and lead to other bits."""
    return before == after and repr(before) == repr(after)


def _marked(value: Any, long: list[Any]) -> Any:
    """The value; in the place of a long list a mark, which the list then takes the place of."""
    if not isinstance(value, list) or len(list(islice(_numbers(value), LONG + 1))) <= LONG:
        return value
    long.append(value)
    return f"{_MARK}{len(long) - 1}"


def _numbers(value: Any) -> Iterator[Any]:
    """All that stands in a list, and in the lists in it."""
    if isinstance(value, list):
        for part in value:
            yield from _numbers(part)
    else:
        yield value


_MARK = "the long list of Backstep, number "
SECTIONS = ("network", "start", "data", "training", "printed", "labels")


def _item(value: Any) -> Any:
    """A value as people write it: short lists in one line, long ones row by row, notes over several lines."""
    import tomlkit

    if isinstance(value, str) and "\n" in value:
        return tomlkit.string(value, multiline=True)
    if isinstance(value, dict):
        table = tomlkit.inline_table()
        for key, part in value.items():
            table[key] = _item(part)
        return table
    if isinstance(value, list):
        return tomlkit.parse(f"x = {_written(value)}\n")["x"]
    return tomlkit.item(value)


def _written(value: Any, indent: int = 0, beat: Beat = unhurried) -> str:
    """A list, or what stands in one, as TOML."""
    if isinstance(value, float):
        return repr(value)
    if not isinstance(value, list):
        return str(_item(value).as_string())
    beat()
    if all(type(part) is float for part in value):
        return f"[{', '.join(map(repr, value))}]"  # of these there may be millions
    parts = [_written(part, indent + 2, beat) for part in value]
    line = "[" + ", ".join(parts) + "]"
    has_parts = any(isinstance(part, list | dict) for part in value)
    if not has_parts or (len(line) + indent <= WIDE and "\n" not in line):
        return line
    pad = " " * (indent + 2)
    return "[\n" + "".join(f"{pad}{part},\n" for part in parts) + " " * indent + "]"

"""TOML read: with lists of many numbers past the library, which takes ten seconds for a million of them."""

import re
import tomllib
from typing import Any

from pydantic_core import from_json

LONG = 10_000  # characters; shorter lists are read soon enough
# Numbers, signs and brackets only. What of TOML's numbers JSON has not, such as 1_000, the library reads.
_NUMBERS = re.compile(rf"(?<==)[ \t]*+(\[[-+0-9.eE,\[\] \t\r\n]{{{LONG},}}\])")
_LAST_COMMA = re.compile(r",(?=[ \t\r\n]*\])")
# tomllib takes time and memory with the square of a dotted key's parts; no key of the format has more than five.
# It is looked for where a word begins: a long word is gone through once, and not from each of its letters.
_ENDLESS_KEY = re.compile(r"""(?<![\w"'-])(?:[\w"'-]++[ \t]*+\.[ \t]*+){33}""")
_MARK = "a long list of numbers, not read yet: {number}"


class EndlessKeyError(ValueError):
    """A key has more than 32 parts."""


def read_toml(text: str) -> dict[str, Any]:
    """What a TOML text says.

    Raises
    ------
    tomllib.TOMLDecodeError
        If it is none. EndlessKeyError where a key is, ValueError where a number has too many digits, RecursionError
        where it is nested too deeply.
    """
    lists: dict[str, Any] = {}

    def put_aside(found: re.Match[str]) -> str:
        mark = _MARK.format(number=len(lists))
        lists[mark] = from_json(_LAST_COMMA.sub("", found[1]))
        return f'"{mark}"'

    try:
        values = _read(_NUMBERS.sub(put_aside, text))
        if lists:
            values = _put_back(values, lists)
    except (ValueError, RecursionError):  # also what JSON does not know
        lists = {"": None}
    # A list that stood in a string or in a comment is none: then all is read by the library.
    return _read(text) if lists else values


def _read(text: str) -> dict[str, Any]:
    if _ENDLESS_KEY.search(text):
        raise EndlessKeyError
    return tomllib.loads(text)


def _put_back(value: Any, lists: dict[str, Any]) -> Any:
    """The value with each list in its place, taken out of `lists`."""
    if isinstance(value, dict):
        return {key: _put_back(part, lists) for key, part in value.items()}
    if isinstance(value, list):
        return [_put_back(part, lists) for part in value]
    return lists.pop(value) if isinstance(value, str) and value in lists else value

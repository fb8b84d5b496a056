"""Reads numbers that were pasted or stand in a file, JSON among them: answers, and what `run --json` prints."""

import json
import re
from collections.abc import Iterator

from core.base.errors import one_line, shortened
from core.base.message import Message
from core.exercises.own.messages import PastedFault
from core.exercises.own.pasted_arrays import (
    Pasted,
    PastedArray,
    PastedError,
    PastedNumber,
    array_of,
    check_count,
    check_length,
    read_pasted_text,
)

_OF_PYTHON = re.compile(r"(?:array|tensor|Array|float\d+|Dict)\s*\(")


class _Written(str):
    """A number as it is written, so that none of its digits is lost or added."""

    __slots__ = ()


def read_pasted(text: str) -> Pasted:
    """All that a text holds, JSON or not.

    Raises
    ------
    PastedError
        If it can't be read; says where and why.
    """
    check_length(text)
    text = text.removeprefix("\ufeff")
    is_json = text.lstrip().startswith("{") and not _OF_PYTHON.search(text)
    return _read_json(text) if is_json else read_pasted_text(text)


def _read_json(text: str) -> Pasted:
    try:
        found = json.loads(
            text, parse_float=_Written, parse_int=_Written, parse_constant=_Written, object_pairs_hook=_once
        )
        parts = list(_parts(found, ""))
    except json.JSONDecodeError as fault:
        raise PastedError(PastedFault.NO_JSON(line=fault.lineno, why=fault.msg)) from None
    except RecursionError:
        raise PastedError(PastedFault.TOO_DEEP()) from None
    if not parts:
        raise PastedError(PastedFault.EMPTY())
    arrays = tuple(part for part in parts if isinstance(part, PastedArray))
    return Pasted(arrays, tuple(part for part in parts if isinstance(part, PastedNumber)), is_json=True)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    check_count(len(pairs))
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise PastedError(PastedFault.TWICE(name=one_line(shortened(name))))
        found[name] = value
    return found


def _parts(value: object, name: str) -> Iterator[PastedArray | PastedNumber]:
    """The arrays and numbers in a value of JSON, named by the keys and numbers that lead to each; no truth values."""
    if isinstance(value, dict):
        if "answer" in value:
            value = {} if value.get("shown") is True else {"": value["answer"]}
        for key, inner in value.items():
            yield from _parts(inner, ".".join(filter(None, (name, key))))
    elif isinstance(value, list):
        yield from _of_list(value, name)
    elif isinstance(value, str) and value.strip():
        yield PastedNumber(name, str(value))


def _of_list(value: list[object], name: str) -> Iterator[PastedArray | PastedNumber]:
    are_lists = [isinstance(inner, list) for inner in value]
    if not any(are_lists):
        if value and not isinstance(value[0], dict):
            yield array_of(name, [_numbers(value, name)], is_matrix=False, place=_place(name))
            return
    elif all(are_lists) and not any(isinstance(each, list) for inner in value for each in inner):  # type: ignore[attr-defined]
        lengths = {len(inner) for inner in value}  # type: ignore[arg-type]
        if len(lengths) == 1 and 0 not in lengths:
            rows = [_numbers(inner, name) for inner in value]  # type: ignore[arg-type]
            yield array_of(name, rows, is_matrix=True, place=_place(name))
            return
    check_count(len(value))
    for number, inner in enumerate(value, start=1):
        yield from _parts(inner, f"{name}[{number}]")


def _numbers(values: list[object], name: str) -> list[str]:
    wrong = next((value for value in values if not isinstance(value, _Written)), None)
    if wrong is not None or None in values:
        text = one_line(shortened(str("null" if wrong is None else wrong)))
        raise PastedError(PastedFault.NO_NUMBER(place=_place(name), text=text))
    return [str(value) for value in values]


def _place(name: str) -> Message:
    return PastedFault.AT(name=one_line(shortened(name))) if name else PastedFault.LINE(line=1)

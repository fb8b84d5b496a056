"""The file that a learner hands in: the sheet's code, a name if they gave one, and what they answered.

    {"backstep": "answers", "version": 1, "sheet": "K7Q-12", "learner": "Ada",
     "answers": {"z[1,1]": {"answer": "0.3303", "tries": [], "shown": false}, …}}

Nothing in it has been worked out: whoever opens it works everything out again from the code. A file of answers by
their quantities alone, as people and other programs write it, is read too.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.base.atomic_files import write_text_file
from core.base.errors import ScenarioError, shortened
from core.base.file_faults import FileFault
from core.base.typed_name import typed_name
from core.base.written_numbers import POINT
from core.exercises.marking.answers import Answer, AnswerError, read_answer
from core.exercises.practice.practice import Practice
from core.exercises.sheet.asked_about import NoQuantityError, answered_quantity
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.quantity_names import QuantityNames
from core.reports.messages import AnswersFault

SUFFIX = ".json"
LARGEST = 8  # MB
LONGEST_NAME = 100  # characters of a learner's name, or of a code
VERSION = 1
_HEAD = ("backstep", "answers")  # what a file of ours begins with


class _TwiceError(ValueError):
    """A key stands twice in one table."""


@dataclass(frozen=True)
class HandedInAnswers:
    """Answers as they stand in a file: by ids or names, not looked at yet."""

    answers: Mapping[str, object] = field(default_factory=dict)
    code: str = ""  # of the sheet; empty where the file has none
    learner: str = ""  # empty where no name was given


def answers_of(practice: Practice, code: str, learner: str = "") -> HandedInAnswers:
    """What there is to hand in of a practice of the sheet with that code."""
    return HandedInAnswers(practice.answers(), code, typed_name(learner)[:LONGEST_NAME])


def answers_text(handed_in: HandedInAnswers) -> str:
    """The text of the file, an answer a line."""
    head = {_HEAD[0]: _HEAD[1], "version": VERSION, "sheet": handed_in.code, "learner": handed_in.learner}
    lines = [f"  {_json(key)}: {_json(value)}" for key, value in head.items()]
    answers = [f"    {_json(key)}: {_json(answer)}" for key, answer in handed_in.answers.items()]
    body = "{\n" + ",\n".join(answers) + "\n  }" if answers else "{}"
    return "{\n" + ",\n".join([*lines, f'  "answers": {body}']) + "\n}\n"


def write_answers(path: Path, handed_in: HandedInAnswers) -> None:
    """Write the file: whole or not at all.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    write_text_file(path, answers_text(handed_in))


def read_answers(path: Path) -> HandedInAnswers:
    """Read a file of ours, or one of answers by their quantities alone.

    Raises
    ------
    ScenarioError
        If it can't be read, is too large, of a version that is not known, or holds no answers.
    """
    name = str(path)
    content = _parsed(_text_of(path), name)
    if not isinstance(content, dict):
        raise ScenarioError(name, "", AnswersFault.BY_QUANTITY())
    if content.get(_HEAD[0]) != _HEAD[1]:
        return HandedInAnswers(content)
    version = content.get("version", VERSION)
    if isinstance(version, bool) or version != VERSION:
        raise ScenarioError(name, "", AnswersFault.VERSION(version=shortened(_json(version)), known=VERSION))
    answers = content.get("answers")
    if not isinstance(answers, dict):
        raise ScenarioError(name, "", AnswersFault.BY_QUANTITY())
    return HandedInAnswers(answers, _short_text(content, "sheet", name), _short_text(content, "learner", name))


def answers_by_quantity(names: QuantityNames, given: Mapping[str, object], file: str) -> dict[Quantity, Answer]:
    """What was answered to each quantity that a file names, by its id or its name.

    Raises
    ------
    ScenarioError
        If a key is none of the iteration's, or one is answered twice.
    """
    answers: dict[Quantity, Answer] = {}
    keys: dict[Quantity, str] = {}
    for key, answer in given.items():
        try:
            quantity = answered_quantity(names, key)
            answers[quantity] = read_answer(answer, POINT)
        except NoQuantityError as fault:
            raise ScenarioError(file, "", fault.problem) from None
        except AnswerError as fault:
            raise ScenarioError(file, "", AnswersFault.AT(key=shortened(key), fault=str(fault))) from None
        if quantity in keys:
            raise ScenarioError(
                file, "", AnswersFault.SAME_QUANTITY(first=shortened(keys[quantity]), second=shortened(key))
            )
        keys[quantity] = key
    return answers


def _text_of(path: Path) -> str:
    name = str(path)
    try:
        if not path.is_file():
            raise ScenarioError(name, "", FileFault.NO_ORDINARY_FILE() if path.exists() else FileFault.MISSING())
        with path.open("rb") as file:
            content = file.read(LARGEST * 2**20 + 1)
    except OSError as fault:
        raise ScenarioError(name, "", FileFault.NOT_READ(why=str(fault.strerror))) from None
    except ValueError:
        raise ScenarioError(name, "", FileFault.INVALID_NAME()) from None
    if len(content) > LARGEST * 2**20:
        raise ScenarioError(name, "", AnswersFault.TOO_LARGE(most=LARGEST))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ScenarioError(name, "", AnswersFault.NO_JSON(why=AnswersFault.NO_TEXT())) from None


def _parsed(text: str, name: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_once, parse_int=_whole)
    except _TwiceError as fault:
        raise ScenarioError(name, "", AnswersFault.TWICE(key=shortened(str(fault)))) from None
    except json.JSONDecodeError as fault:
        why = AnswersFault.SYNTAX(fault=fault.msg, line=fault.lineno)
        raise ScenarioError(name, "", AnswersFault.NO_JSON(why=why)) from None
    except (ValueError, RecursionError):  # tables in tables without end
        raise ScenarioError(name, "", AnswersFault.NO_JSON(why=AnswersFault.NO_TEXT())) from None


def _whole(digits: str) -> int | str:
    """A whole number, or what stands there, where that is longer than any number is read."""
    try:
        return int(digits)
    except ValueError:
        return digits


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A JSON object, in which nothing may stand twice."""
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise _TwiceError(key)
        found[key] = value
    return found


def _short_text(content: Mapping[str, object], key: str, name: str) -> str:
    text = content.get(key, "")
    if not isinstance(text, str) or len(text) > LONGEST_NAME:
        raise ScenarioError(name, "", AnswersFault.NO_SHORT_TEXT(key=key, most=LONGEST_NAME))
    return " ".join(text.split())


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)

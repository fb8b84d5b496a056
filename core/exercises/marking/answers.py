"""What a person has answered: read as numbers, the way the fields of weights read them."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from core.base.errors import shortened
from core.base.expression_faults import ExpressionError
from core.base.expressions import evaluate
from core.base.message import Message
from core.base.spoken import said
from core.base.written_numbers import POINT, decimal_mark
from core.exercises.sheet.messages import AnswerFault

KEYS = ("answer", "tries", "shown")
KEPT = 1024  # texts that are not read again: what stands in a sheet is asked for at every answer


@dataclass(frozen=True)
class Answer:
    """One answer: as it was given, and the number that it stands for."""

    given: object = None  # a text, a number, or None for nothing
    value: float | None = None  # None where there is none, or none that can be read
    fault: Message | None = None  # why it can't be read
    tries: tuple[object, ...] = ()  # what was answered before
    is_shown: bool = False  # whether the right number was shown, so that the answer doesn't count

    @property
    def is_missing(self) -> bool:
        """Whether nothing was given that counts."""
        return self.is_shown or (self.value is None and self.fault is None)


class AnswerError(ValueError):
    """An answer of a form that there isn't; says in one sentence what may stand there."""


def read_answer(given: object, mark: str | None = None) -> Answer:
    """An answer as it stands in a file: a number, a text, nothing, or a table with "answer", "tries" and "shown".

    `mark` is what stands before decimals there; if it isn't said, what the person wants who typed it here.

    Raises
    ------
    AnswerError
        If a table has other keys, or something else stands at its own.
    """
    if not isinstance(given, Mapping):
        return _read(given, mark)
    others = [key for key in given if key not in KEYS]
    if others:
        raise AnswerError(
            said('"{key}" is unknown: an answer has "answer", "tries" and "shown"').format(
                key=shortened(str(others[0]))
            )
        )
    tries, shown = given.get("tries") or [], given.get("shown") or False
    if not isinstance(tries, list) or not isinstance(shown, bool):
        raise AnswerError(said('"tries" is a list, and "shown" true or false'))
    answer = _read(given.get("answer"), mark)
    return Answer(answer.given, answer.value, answer.fault, tuple(tries), shown)


def read_own(text: str) -> Answer:
    """A number of somebody's own: as it is typed here, or else as a program prints it, with a point."""
    answer = read_answer(text)
    return answer if answer.fault is None else read_answer(text, POINT)


def _read(given: object, mark: str | None) -> Answer:
    if given is None or (isinstance(given, str) and not given.strip()):
        return Answer(given)
    if isinstance(given, str):
        return _read_text(given, mark or decimal_mark())
    if isinstance(given, int | float) and not isinstance(given, bool):
        try:
            value = float(given)
        except OverflowError:
            value = math.inf
        if math.isfinite(value):
            return Answer(given, value)
    return Answer(given, fault=AnswerFault.NO_NUMBER())


@lru_cache(KEPT)
def _read_text(text: str, mark: str) -> Answer:
    try:
        return Answer(text, evaluate(text, mark))
    except ExpressionError as error:
        return Answer(text, fault=error.problem)

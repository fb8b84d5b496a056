"""Exercises for programs: what `exercise --json` and `mark --json` print, key by key.

Floats are left as they are, so that `json` writes them with full precision.
"""

import math
from typing import Any

from core.base.number_format import Decimals
from core.exercises.marking.marking import MarkedAnswer, MarkedSheet
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import ExerciseSheet


def sheet_answer(sheet: ExerciseSheet, state: int, sample: int) -> dict[str, Any]:
    """A sheet, question by question; `sample` counts from 1."""
    return {
        "state": state,
        "sample": sample,
        "decimals" if isinstance(sheet.digits, Decimals) else "digits": int(sheet.digits),
        "given": [_given_answer(sheet, each) for each in sheet.given],
        "questions": [_question_answer(sheet, each) for each in sheet.questions],
    }


def _given_answer(sheet: ExerciseSheet, quantity: Quantity) -> dict[str, Any]:
    return {"id": quantity.id, "name": sheet.names.name(quantity), "value": _or_none(sheet.value(quantity))}


def _question_answer(sheet: ExerciseSheet, quantity: Quantity) -> dict[str, Any]:
    question = sheet.question(quantity)
    answer: dict[str, Any] = {
        "id": question.id,
        "name": question.name,
        "text": str(question.text),
        "formula": question.formula.text,
        "needs": [need.id for need in question.needs],
        "value": _or_none(question.value),
    }
    if sheet.is_board:
        answer["exact"] = _or_none(question.exact)
    return answer


def marked_answer(marked: MarkedSheet) -> dict[str, Any]:
    """A marked sheet, answer by answer."""
    return {
        "points": marked.points,
        "of": len(marked.answers),
        "answers": [_answer_answer(each) for each in marked.answers],
    }


def _answer_answer(marked: MarkedAnswer) -> dict[str, Any]:
    given = marked.answer
    answer: dict[str, Any] = {
        "id": marked.quantity.id,
        "name": marked.name,
        "given": _as_given(given.given),
        "verdict": marked.verdict,
        "slip": marked.slip,
        "expected": marked.expected,
        "true": _or_none(marked.true),
        "say": str(marked.say),
    }
    if given.tries:
        answer["tries"] = [_as_given(each) for each in given.tries]
    if given.is_shown:
        answer["shown"] = True
    return answer


def _as_given(given: object) -> object:
    """What stood in the file; what JSON has no number for stands as text."""
    return str(given) if isinstance(given, float) and not math.isfinite(given) else given


def _or_none(value: float) -> float | None:
    """JSON has no word for a number that isn't there."""
    return value if math.isfinite(value) else None

"""Answers to a sheet, marked one after the other: right, follows, slip, wrong or missing."""

import ast
import math
import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from tests.core.exercises.plain.sheet import Asked, Numbers, PlainSheet
from tests.core.exercises.plain.slips import slip_values

TINY = 1e-12  # what is smaller is held against 0 in places after the point
ALLOWANCE = 1e-9  # of a unit, for what rounding adds
OPERATIONS: dict[type, Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}


@dataclass(frozen=True)
class Marked:
    """What is said of one answer; `expected` is None where the person's own numbers give none."""

    id: str
    verdict: str
    slip: str | None
    expected: float | None
    true: float


def marked(sheet: PlainSheet, answers: dict[str, object]) -> list[Marked]:
    """Mark answers, by id: numbers, texts, None, or {"answer": …, "tries": […], "shown": …}; one entry a question."""
    verdicts: list[Marked] = []
    texts = {quantity.id: _last_answer(answers.get(quantity.id)) for quantity in sheet.asked}
    own = {id_: number for id_, text in texts.items() if (number := read_number(text)) is not None}

    def of(id_: str) -> float:
        return own.get(id_, sheet.true[id_])

    right = {id_ for id_ in sheet.true if id_ not in texts}  # what is not asked can't be wrong
    for quantity in sheet.asked:
        true, has_own = sheet.true[quantity.id], any(need in own for need in quantity.needs)
        expected = _expected(sheet, quantity, of) if has_own else true
        verdict, slip = "wrong", None
        if texts[quantity.id] is None:
            verdict = "missing"
        elif quantity.id in own:
            answer = own[quantity.id]
            if is_within(answer, true, sheet.digits, is_fixed=sheet.is_fixed):
                verdict = "right"
            elif expected is not None and is_within(answer, expected, sheet.digits, is_fixed=sheet.is_fixed):
                verdict = "right" if all(need in right for need in quantity.needs) else "follows"
            else:
                slip = _slip_of(sheet, quantity, of, answer, expected)
                verdict = "slip" if slip else "wrong"
        if verdict in ("right", "missing"):
            right.add(quantity.id)
        verdicts.append(Marked(quantity.id, verdict, slip, expected, true))
    return verdicts


def unit(value: float, digits: int, *, is_fixed: bool = False) -> float:
    """One unit of the last of so many significant digits of `value`, or of the last digit behind the point."""
    if is_fixed or abs(value) < TINY:
        return 10.0**-digits
    return 10.0 ** (Decimal(value).adjusted() - digits + 1)


def is_within(answer: float, value: float, digits: int, *, is_fixed: bool = False) -> bool:
    """Whether `answer` is at most one unit away from `value`."""
    return abs(answer - value) <= unit(value, digits, is_fixed=is_fixed) * (1 + ALLOWANCE)


def read_number(text: object) -> float | None:
    """The finite number that an answer stands for: 0.25, 0,25, 1/3, −2·10^-3, (1 + 2)·4; None where it is none."""
    if isinstance(text, bool) or not isinstance(text, int | float | str):
        return None
    try:
        value = float(text) if isinstance(text, int | float) else _calculated(text)
    except (ArithmeticError, ValueError, SyntaxError):
        return None
    return value if math.isfinite(value) else None


def _slip_of(sheet: PlainSheet, quantity: Asked, of: Numbers, answer: float, expected: float | None) -> str | None:
    """The first slip that gives this answer, but for one that can't be told from what is expected."""
    for name, work_out in slip_values(sheet, quantity, of):
        value = _finite(work_out)
        if value is None or (
            expected is not None and is_within(value, expected, sheet.digits, is_fixed=sheet.is_fixed)
        ):
            continue
        if is_within(answer, value, sheet.digits, is_fixed=sheet.is_fixed):
            return name
    return None


def _expected(sheet: PlainSheet, quantity: Asked, of: Numbers) -> float | None:
    value = _finite(lambda: sheet.worked_out(quantity, of))
    return None if value is None else sheet.written(value)


def _finite(work_out: Callable[[], float]) -> float | None:
    try:
        value = work_out()
    except (ArithmeticError, ValueError):
        return None
    return value if math.isfinite(value) else None


def _last_answer(given: object) -> object:
    """What was answered in the end; None where nothing was, or where the answer was shown."""
    if isinstance(given, dict):
        given = None if given.get("shown") else given.get("answer")
    return None if given == "" else given


def _calculated(text: str) -> float:
    if re.search(r"(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,eE])", text):
        raise ValueError("1.234 in one country, and 1234 in another")
    for sign, python in (("−", "-"), ("·", "*"), ("^", "**"), (",", ".")):
        text = text.replace(sign, python)
    if not re.fullmatch(r"[\d.eE+\-*/() ]*", text):
        raise ValueError("what stands there is no sign of a number")
    return _calculated_part(ast.parse(text.strip(), mode="eval").body)


def _calculated_part(part: ast.expr) -> float:
    match part:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            return float(value)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_calculated_part(operand)
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _calculated_part(operand)
        case ast.BinOp(left=left, op=operation, right=right) if type(operation) in OPERATIONS:
            value = OPERATIONS[type(operation)](_calculated_part(left), _calculated_part(right))
            if isinstance(value, float):  # a root of what is below 0 is complex
                return value
    raise ValueError("no number")

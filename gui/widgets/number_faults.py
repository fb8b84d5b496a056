"""Why what was typed is no number that can be taken. None ends with a full stop."""

import math

from PySide6.QtCore import QCoreApplication

from core.base.expressions import ExpressionError, ExpressionFault
from core.base.number_format import grouped
from core.base.typed_number import CUT, OutOfRangeError, Real, Whole

LONGEST = 15  # digits of a whole number in a sentence

translate = QCoreApplication.translate


def number_fault_text(error: ExpressionError) -> str:
    """Why it is none, in a sentence that begins with a small letter."""
    if isinstance(error, OutOfRangeError):
        value = _whole(int(error.value)) if isinstance(error.kind, Whole) else _exactly(error.value)
        return translate("Numbers", "{value} is out of the range: {range}").format(
            value=value, range=range_text(error.kind)
        )
    small, large = error.readings or ("", "")
    return _sentence(error.fault).format(text=error.text, small=small, large=large)


def range_text(kind: Whole | Real) -> str:
    """Which numbers are taken."""
    if isinstance(kind, Whole):
        if kind.most is None:
            return translate("Numbers", "whole numbers from {least} up").format(least=_whole(kind.least))
        text = translate("Numbers", "whole numbers from {least} to {most}")
        return text.format(least=_whole(kind.least), most=_whole(kind.most))
    has_most = math.isfinite(kind.most)
    if math.isfinite(kind.least):
        text = translate("Numbers", "numbers from {least} up")
        if has_most:
            text = translate("Numbers", "numbers from {least} to {most}")
    elif math.isfinite(kind.above):
        text = translate("Numbers", "numbers above {above}")
        if has_most:
            text = translate("Numbers", "numbers above {above} to {most}")
    else:
        text = translate("Numbers", "numbers to {most}") if has_most else translate("Numbers", "numbers")
    return text.format(least=_exactly(kind.least), above=_exactly(kind.above), most=_exactly(kind.most))


def _sentence(fault: ExpressionFault) -> str:
    return {
        ExpressionFault.NOT_WHOLE: translate("Numbers", '"{text}" is no whole number'),
        ExpressionFault.NOT_EXACT: translate(
            "Numbers", '"{text}" is too large to be found to the last digit; type its digits'
        ),
        ExpressionFault.TOO_LONG: translate("Numbers", "this is too long for a number"),
        ExpressionFault.EMPTY: translate("Numbers", "a number is missing"),
        ExpressionFault.DIVIDES_BY_ZERO: translate("Numbers", "this divides by 0"),
        ExpressionFault.TOO_LARGE: translate("Numbers", "this is larger than any number here can be"),
        ExpressionFault.TOO_SMALL: translate(
            "Numbers", "this is smaller than any number here can be, and would become 0"
        ),
        ExpressionFault.NOT_FINITE: translate("Numbers", "this is no finite number"),
        ExpressionFault.NO_NUMBER: translate("Numbers", '"{text}" is no number'),
        ExpressionFault.AMBIGUOUS: translate("Numbers", '"{text}" could be {small} or {large}: type which of them'),
        ExpressionFault.LEFT_OVER: translate("Numbers", '"{text}" stands where nothing can stand'),
        ExpressionFault.ENDS_EARLY: translate("Numbers", "a number is missing at the end"),
        ExpressionFault.NO_OPERAND: translate("Numbers", '"{text}" stands where a number should'),
        ExpressionFault.ROOT_BELOW_ZERO: translate("Numbers", "this is a root of a number below 0"),
        ExpressionFault.NOT_CLOSED: translate("Numbers", 'a ")" is missing'),
        ExpressionFault.TOO_DEEP: translate("Numbers", "this is nested too deeply"),
    }[fault]


def _whole(value: int) -> str:
    """A whole number in a sentence, where one of 39 digits would not fit into a line."""
    if abs(value) < 10**LONGEST:
        return grouped(value).replace("-", "−")
    if value & (value + 1) == 0:
        return f"2^{value.bit_length()} − 1"
    return f"{grouped(value).replace('-', '−')[:LONGEST]}{CUT}"


def _exactly(value: float) -> str:
    return f"{value:.15g}".replace("-", "−")

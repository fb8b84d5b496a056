"""How many digits someone has written."""

import re
from collections.abc import Iterable

from core.base.number_format import Decimals
from core.exercises.sheet.numbers import is_within, rounded

_PLAIN = re.compile(r"[-+−]?\s*(\d*)(?:[.,](\d*))?(?:[eE][-+−]?\d+)?")


def lacks_digits(text: str, value: float | None, right: Iterable[float | None], digits: int) -> bool:
    """Whether a number as it was written, of this value, is one of the right ones rounded to fewer digits than asked.

    What is within a unit of one of them lacks nothing.
    """
    are_decimals = isinstance(digits, Decimals)
    written = decimals_of(text) if are_decimals else significant_digits(text)
    if value is None or written is None or written >= digits:
        return False
    known = [each for each in right if each is not None]
    if any(is_within(value, each, digits) for each in known):
        return False
    return value in (rounded(each, Decimals(written) if are_decimals else written) for each in known)


def decimals_of(text: str) -> int | None:
    """How many digits a written number has behind its point: 4 in 0.0240; None of what is no plain number."""
    found = _PLAIN.fullmatch(text.strip())
    if found is None or "e" in text.lower():
        return None
    return len(found[2] or "")


def significant_digits(text: str) -> int | None:
    """How many significant digits a written number has: 3 in 0.0243; None of 0, of a sum, and of what is no number.

    A zero at the end counts only behind the point, where nobody writes it without meaning it.
    """
    found = _PLAIN.fullmatch(text.strip())
    if found is None:
        return None
    whole, behind = found[1].lstrip("0"), found[2]
    digits = whole + behind if whole and behind is not None else whole.rstrip("0") or (behind or "").lstrip("0")
    return len(digits) or None

"""How many digits someone has written."""

import re

_PLAIN = re.compile(r"[-+−]?\s*(\d*)(?:[.,](\d*))?(?:[eE][-+−]?\d+)?")


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

"""Numbers as a person reads them: a real minus sign, as many digits as wanted, and words for NaN."""

import math

NO_BREAK_SPACE = "\u00a0"


def figure(value: float, digits: int = 6) -> str:
    """`value` with `digits` significant digits; scientific notation where it is needed."""
    if math.isnan(value):
        return "not a number"
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    if value == 0:
        return "0"
    if not 1e-4 <= abs(value) < 10.0 ** max(digits, 6):
        mantissa, exponent = f"{value:.{max(digits - 2, 1)}e}".split("e")
        if "." in mantissa:
            mantissa = mantissa.rstrip("0").rstrip(".")
        return f"{mantissa}e{int(exponent)}".replace("-", "−")
    text = f"{value:.{digits}g}"
    if "e" in text:
        text = f"{value:.0f}"
    return text.replace("-", "−")


def signed(value: float, digits: int = 6) -> str:
    """`figure` with a plus in front of what is above zero."""
    return f"+{figure(value, digits)}" if value > 0 else figure(value, digits)


def put_in(value: float, digits: int = 6) -> str:
    """`figure` as it stands in a formula: what is below zero gets parentheses."""
    text = figure(value, digits)
    return f"({text})" if text.startswith("−") else text


def digits_below_one(value: float) -> int:
    """How many digits of an activation near ±1 it takes to see in 1 − f, or 1 − f², how near it is."""
    gap = 1.0 - abs(value)
    return min(6 - math.floor(math.log10(gap)), 16) if 0.0 < gap < 0.1 else 6


def digits_apart(value: float, other: float) -> int:
    """How many digits of two numbers it takes to see by how much they differ."""
    apart, size = abs(value - other), max(abs(value), abs(other))
    if not 0.0 < apart < size or not math.isfinite(size):
        return 6
    return min(max(6, 3 + math.ceil(math.log10(size / apart))), 17)


def grouped(count: int) -> str:
    """A count with its thousands set apart, never broken over two lines: 20 000."""
    return f"{count:,}".replace(",", NO_BREAK_SPACE)

"""Numbers that fit where they stand in the diagram: on an edge, in a neuron, in an input's box."""

import math

from core.base.number_format import figure

MOST = 8  # characters on an edge and in a neuron
MOST_IN_BRIEF = 5
MOST_IN_A_BOX = 7  # in an input's bold figures


def short(value: float) -> str:
    """Write a value so that it fits on an edge, with two digits at least: +0.417, +8.4e−4."""
    if not math.isfinite(value):
        return _word(value, "+∞")
    if value == 0.0:
        return "0"
    if 0.01 <= abs(value) < 100.0:
        return _with_minus(f"{value:+.3f}")
    if 100.0 <= abs(value) < 10_000.0:
        return _with_minus(f"{value:+.0f}")
    return _scientific(value, MOST, "+")


def fixed(value: float) -> str:
    """Write a SOP or an activation so that it fits into a neuron: four digits after the point, while there is room."""
    if not math.isfinite(value):
        return _word(value, "∞")
    size = abs(value)
    if size >= 10_000.0 or 0.0 < size < 0.0001:
        return _scientific(value, MOST)
    return _with_minus(f"{value:.{4 if size < 100.0 else 2}f}")


def boxed(value: float) -> str:
    """Write an input so that it fits into its box: four digits, fewer where they would be too wide."""
    if not math.isfinite(value):
        return _word(value, "∞")
    text = figure(value, 4)
    return text if len(text) <= MOST_IN_A_BOX else _scientific(value, MOST_IN_A_BOX)


def brief(value: float) -> str:
    """Write an activation or an input in few characters, for a network that is seen from afar."""
    if not math.isfinite(value):
        return _word(value, "∞")
    size = abs(value)
    if size == 0.0 or 0.005 <= size < 9.995:
        return _with_minus(f"{value:.2f}")
    if 9.995 <= size < 999.5:
        return _with_minus(f"{value:.0f}")
    return _scientific(value, MOST_IN_BRIEF)


def four_digits(value: float) -> str:
    """Write an error with four significant digits, zeros too, so that it keeps its width while it changes."""
    if math.isfinite(value) and 1e-4 <= abs(value) < 1000.0:
        return f"{value:#.4g}"
    return "NaN" if math.isnan(value) else figure(value, 4)


def _word(value: float, infinity: str) -> str:
    if math.isnan(value):
        return "NaN"
    return infinity if value > 0.0 else "−∞"


def _scientific(value: float, most: int, sign: str = "-") -> str:
    """Two digits and a power of ten; one digit where two would be more than `most` characters."""
    for digits in (1, 0):
        mantissa, exponent = f"{value:{sign}.{digits}e}".split("e")
        text = f"{mantissa}e{int(exponent)}"
        if len(text) <= most:
            break
    return _with_minus(text)


def _with_minus(text: str) -> str:
    return text.replace("-", "−")

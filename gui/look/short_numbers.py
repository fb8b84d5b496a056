"""Numbers that fit where they stand in the diagram: on an edge, in a neuron, in an input's box."""

import math

from core.base.number_format import figure
from core.base.written_numbers import marked

MOST = 8  # characters on an edge and in a neuron
MOST_IN_BRIEF = 5
FEWEST_DECIMALS, MOST_DECIMALS = 4, 7  # of a value that changes
MOST_IN_A_BOX = 7  # in an input's bold figures
LARGEST_ALIGNED = 100_000.0  # that is written without a power of ten in a column of numbers


def short(value: float) -> str:
    """Write a value so that it fits on an edge, with two digits at least: +0.417, +8.4e−4."""
    if not math.isfinite(value):
        return _word(value, "+∞")
    if value == 0.0:
        return "0"
    if 0.01 <= abs(value) < 100.0:
        return _written(f"{value:+.3f}")
    if 100.0 <= abs(value) < 10_000.0:
        return _written(f"{value:+.0f}")
    return _scientific(value, MOST, "+")


def old_and_new(old: float, new: float) -> str:
    """Write what a value was and what it becomes, with digits enough to see that they differ: 0.4170 → 0.4169.

    Where that would be too many, what it was and by how much it changes: +0.417 −2.0e−12.
    """
    if not (math.isfinite(old) and math.isfinite(new)):
        return f"{short(old)} → {short(new)}"
    largest = max(abs(old), abs(new))
    for decimals in range(FEWEST_DECIMALS if largest < 100.0 else 1, MOST_DECIMALS + 1):
        before, after = f"{old:.{decimals}f}", f"{new:.{decimals}f}"
        if largest < 10_000.0 and (before != after or old == new):
            return _written(f"{before} → {after}")
    return f"{short(old)} {short(new - old)}"


def change(old: float, new: float) -> str:
    """Write by how much a value changes, so that it fits on an edge and is not taken for the value: Δ−8.4e−5."""
    by = new - old
    if not math.isfinite(by) or by == 0.0 or 0.01 <= abs(by) < 10_000.0:
        return f"Δ{short(by)}"
    return f"Δ{_scientific(by, MOST - 1, '+')}"


def fixed(value: float) -> str:
    """Write a SOP or an activation so that it fits into a neuron: four digits after the point, while there is room."""
    if not math.isfinite(value):
        return _word(value, "∞")
    size = abs(value)
    if size >= 10_000.0 or 0.0 < size < 0.0001:
        return _scientific(value, MOST)
    return _written(f"{value:.{4 if size < 100.0 else 2}f}")


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
        return _written(f"{value:.2f}")
    if 9.995 <= size < 999.5:
        return _written(f"{value:.0f}")
    return _scientific(value, MOST_IN_BRIEF)


def part(value: float) -> str:
    """Write a number that lies between 0 and 1, or not far from it, beside its bar: 0.997."""
    return _written(f"{value:.3f}") if math.isfinite(value) and abs(value) < 9.9995 else brief(value)


def aligned(value: float, decimals: int, *, has_plus: bool = False) -> str:
    """Write a value with so many digits after the point, to stand below others: 0.4360, −2.2e−5, never −0.0000."""
    if not math.isfinite(value):
        return _word(value, "+∞" if has_plus else "∞")
    size = abs(value)
    if size >= LARGEST_ALIGNED or 0.0 < size < 10.0**-decimals:
        return _scientific(value, MOST, "+" if has_plus else "-")
    if size == 0.0:
        return _written(f"{0.0:.{decimals}f}")
    return _written(f"{value:{'+' if has_plus else '-'}.{decimals}f}")


def four_digits(value: float) -> str:
    """Write an error with four significant digits, zeros too, so that it keeps its width while it changes."""
    if math.isfinite(value) and 1e-4 <= abs(value) < 1000.0:
        return _written(f"{value:#.4g}")
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
    return _written(text)


def _written(text: str) -> str:
    return marked(text.replace("-", "−"))

"""From a value to a height in the plot, and round numbers to write beside it."""

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.base.number_format import figure, grouped
from core.base.written_numbers import marked

Array = NDArray[np.float64]

LARGEST = 1e300  # beyond it, differences of two values leave the numbers
SMALLEST = 1e-300
FINEST = 1e-6  # values that differ less than this part of them are drawn as one
ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")

Ticks = list[tuple[float, str]]


class Scale(NamedTuple):
    """The values from `low` (height 0) to `high` (height 1), or their logarithms; and what is written beside it."""

    low: float
    high: float
    log: bool
    ticks: Ticks  # heights and what they stand for

    def heights(self, values: Array) -> Array:
        """Where values are drawn; NaN for what can't be."""
        with np.errstate(all="ignore"):
            if self.log:
                values = np.where(values > 0, np.log10(values), np.nan)
            heights = (values - self.low) / (self.high - self.low)
        # Far outside the plot is far enough, and a line to infinity can't be drawn.
        return np.where(np.isfinite(values), np.clip(heights, -9.0, 10.0), np.nan)

    def heights_from_below(self, values: Array) -> Array:
        """The same for what something begins at: a 0 on a logarithmic scale is far below the plot, and no gap."""
        heights = self.heights(values)
        return np.where(np.isfinite(values) & np.isnan(heights), -9.0, heights)

    def height(self, value: float) -> float:
        """Where one value is drawn; NaN where it can't be."""
        if not math.isfinite(value) or (self.log and value <= 0):
            return math.nan
        height = ((math.log10(value) if self.log else value) - self.low) / (self.high - self.low)
        return min(max(height, -9.0), 10.0)


def linear_scale(low: float, high: float, steps: int = 4) -> Scale:
    """A scale that ends at round numbers and holds all from `low` to `high`, as far as either lies within ±1e300."""
    low, high = (min(max(end, -LARGEST), LARGEST) for end in (low, high))
    largest = max(abs(low), abs(high))
    if largest == 0:
        high = 1.0
    elif high - low < FINEST * largest:
        low, high = low - 0.05 * largest, high + 0.05 * largest
    step = round_step(max(high - low, SMALLEST) / steps)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    last = max(last, first + 1)
    count = last - first
    largest = max(abs(first), abs(last)) * step
    ticks = [(k / count, _tick_text((first + k) * step, step, largest)) for k in range(count + 1)]
    return Scale(first * step, last * step, False, ticks)


def log_scale(low: float, high: float, most_ticks: int = 5) -> Scale:
    """A scale of logarithms, for positive values, that ends at powers of ten, or at 2 or 5 of them."""
    low = min(max(low, SMALLEST), LARGEST)
    high = max(min(high, LARGEST), low)
    if math.log10(high) - math.log10(low) < 2:
        return _fine_log_scale(low, high)
    first, last = math.floor(math.log10(low) + 1e-9), math.ceil(math.log10(high) - 1e-9)
    apart = -(-(last - first) // most_ticks)
    first = last - -(-(last - first) // apart) * apart
    count = last - first
    ticks = [((k - first) / count, _power_text(1, k)) for k in range(first, last + 1, apart)]
    return Scale(float(first), float(last), True, ticks)


def error_scale(values: Array, log: bool, steps: int) -> Scale:
    """One for errors, from 0; or, where that is wanted, a logarithmic one for those above 0."""
    finite = values[np.isfinite(values)]
    if log:
        positive = finite[finite > 0]
        if not positive.size:
            return log_scale(0.1, 1.0)
        return log_scale(float(np.min(positive)), float(np.max(positive)), steps)
    if not finite.size:
        return linear_scale(0.0, 1.0, steps)
    return linear_scale(min(0.0, float(np.min(finite))), float(np.max(finite)), steps)


def time_ticks(first: float, last: float, most: int) -> list[tuple[float, str]]:
    """At most about `most` round states between two, and how they are written."""
    least = (last - first) / max(most, 1)
    step = max(1.0, round_step(least))
    if step == 2.5:
        step = 5.0
    rounds = _multiples(step, first, last)
    if round(step / 10.0 ** math.floor(math.log10(step))) == 5 and least <= 0.8 * step:
        fours = _multiples(0.8 * step, first, last)  # 40 000 for 50 000, of which 80 000 have but one
        rounds = max(rounds, fours, key=len)
    return [(state, grouped(round(state))) for state in rounds]


def _multiples(step: float, first: float, last: float) -> list[float]:
    begin, end = math.ceil(first / step - 1e-9), math.floor(last / step + 1e-9)
    return [k * step for k in range(begin, end + 1)]


def round_step(least: float) -> float:
    """The next 1, 2, 2.5 or 5 times a power of ten."""
    exponent = math.floor(math.log10(max(least, SMALLEST)))
    for mantissa in ROUND:
        step = mantissa * 10.0**exponent
        if step >= least * (1 - 1e-9):
            break
    return step


def _fine_log_scale(low: float, high: float) -> Scale:
    exponents = range(math.floor(math.log10(low)) - 1, math.ceil(math.log10(high)) + 2)
    stops = [(mantissa, exponent) for exponent in exponents for mantissa in (1, 2, 5)]
    heights = [exponent + math.log10(mantissa) for mantissa, exponent in stops]
    first = max(k for k, height in enumerate(heights) if height <= math.log10(low) + 1e-9)
    last = min(k for k, height in enumerate(heights) if height >= math.log10(high) - 1e-9)
    if last == first:
        last += 1
    bottom, top = heights[first], heights[last]
    ticks = [((heights[k] - bottom) / (top - bottom), _power_text(*stops[k])) for k in range(first, last + 1)]
    return Scale(bottom, top, True, ticks)


def _power_text(mantissa: int, exponent: int) -> str:
    if -4 < exponent < 5:
        return figure(mantissa * 10.0**exponent, 1)
    power = "10" + str(exponent).translate(_SUPERSCRIPTS)
    return power if mantissa == 1 else f"{mantissa}·{power}"


def _tick_text(value: float, step: float, largest: float) -> str:
    """A tick's number: no more decimals than tell it from the next, and as many as the others have."""
    if abs(value) < step / 2:
        return "0"
    if step >= 1 and step % 1 == 0 and largest < 1e7:  # from one multiple of 2.5 to the next no number is round
        return grouped(round(value)).replace("-", "−")
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    if step * 10.0**decimals % 1 > 0.01:  # 0.025 has a digit more than 0.02
        decimals += 1
    if 1e-3 <= largest < 1e7:
        return marked(f"{value:.{decimals}f}".replace("-", "−"))
    mantissa, exponent = f"{value:.6e}".split("e")
    mantissa = mantissa.rstrip("0").rstrip(".")
    return marked(f"{mantissa}e{int(exponent)}".replace("-", "−"))

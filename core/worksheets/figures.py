"""Numbers as they stand on paper: answers with all their digits, given numbers in full."""

import math
from dataclasses import dataclass, field

from core.base.number_format import SMALL, Decimals, NumberFormat, figure
from core.base.written_numbers import marked
from core.exercises.sheet.numbers import rounded

MORE = 3  # digits that a given number has more than are asked, at most: what is left out then doesn't show
LEAST_GIVEN = 7


def answer(value: float, digits: int) -> str:
    """A value with so many digits, be the last a 0: 0.7590; with a power of ten where significant ones need one."""
    if isinstance(digits, Decimals):
        return figure(value, digits)
    value = rounded(value, digits)
    if not math.isfinite(value) or value == 0.0:
        return figure(value, digits)
    power = math.floor(math.log10(abs(value)) + 1e-12)
    if SMALL <= abs(value) < 10.0 ** max(digits, 6):
        return marked(f"{value:.{max(digits - 1 - power, 0)}f}".replace("-", "−"))
    mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
    return marked(f"{mantissa}e{int(exponent)}".replace("-", "−"))


def given(value: float, digits: int) -> str:
    """A given number: in full, or with more digits than can matter."""
    return figure(value, max(digits + MORE, LEAST_GIVEN))


@dataclass(frozen=True)
class GivenInFull(NumberFormat):
    """Numbers put into a formula: those that are given as they are given, the others with as few digits as wanted."""

    given: frozenset[float] = field(default=frozenset())
    asked_digits: int = 4

    def figure(self, value: float, *, least: int = 0) -> str:  # noqa: ARG002  the digits are tried one after another
        """`value` as text; how many digits it takes at least is left to whoever asks for as few as do."""
        return given(value, self.asked_digits) if value in self.given else super().figure(value)

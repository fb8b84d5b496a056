"""What a field takes: which numbers, how they are read, written and stepped through."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from core.base.expression_faults import ExpressionError, ExpressionFault, NumberRange
from core.base.expressions import Number, evaluate, whole
from core.base.message import Message
from core.base.number_format import FEWEST, NumberFormat, figure, grouped
from core.base.written_numbers import marked

STEPS_A_LEAP = 10  # that a larger step stands for
CUT = "…"
LONGEST = 15  # digits of a whole number in a sentence


@dataclass(frozen=True)
class Whole:
    """A whole number from `least` to `most`, both included; some of them may be called by a word, such as "all"."""

    least: int = 0
    most: int | None = None
    step: int = 1
    words: Mapping[str, int] = field(default_factory=dict)

    def read(self, text: str) -> int:
        """The number that `text` stands for.

        Raises
        ------
        ExpressionError
            If it is none of those that are taken: with the range, where it is out of that.
        """
        for word, value in self.words.items():
            if text.strip().casefold() == word.casefold():
                return value
        value = whole(text)
        if value < self.least or (self.most is not None and value > self.most):
            raise ExpressionError(ExpressionFault.OUT_OF_RANGE(value=_in_a_line(value), range=self._range))
        return value

    @property
    def _range(self) -> Message:
        if self.most is None:
            return NumberRange.WHOLE_FROM(least=_in_a_line(self.least))
        return NumberRange.WHOLE_FROM_TO(least=_in_a_line(self.least), most=_in_a_line(self.most))

    def full(self, value: Number) -> str:
        """`value` as it is typed: reads back as itself."""
        return next((word for word, named in self.words.items() if named == value), grouped(int(value)))

    def fitting(self, value: Number, fits: Callable[[str], bool], _number_format: NumberFormat) -> str:
        """`value` with what of its digits has room, and a sign that there are more; counts have no format."""
        text = self.full(value)
        kept = len(text)
        while kept > 1 and not fits(text if kept == len(text) else text[:kept] + CUT):
            kept -= 1
        return text if kept == len(text) else text[:kept] + CUT

    def stepped(self, value: Number, steps: int) -> int:
        """So many steps on from `value`, as far as the range goes."""
        most = math.inf if self.most is None else self.most
        return int(min(max(int(value) + steps * self.step, self.least), max(most, value)))


class Real(NamedTuple):
    """A number from `least` to `most`, both included, and above `above`.

    Its steps are so large, or else a unit of its second digit.
    """

    least: float = -math.inf
    most: float = math.inf
    above: float = -math.inf
    step: float | None = None
    digits: int | None = None  # at most, where it isn't being typed; else as everywhere

    def read(self, text: str) -> float:
        """The number that `text` stands for.

        Raises
        ------
        ExpressionError
            If it is none of those that are taken: with the range, where it is out of that.
        """
        value = evaluate(text)
        if not self.least <= value <= self.most or value <= self.above:
            raise ExpressionError(ExpressionFault.OUT_OF_RANGE(value=_exactly(value), range=self._range))
        return value

    @property
    def _range(self) -> Message:
        least, most, above = map(_exactly, (self.least, self.most, self.above))
        has_most = math.isfinite(self.most)
        if math.isfinite(self.least):
            return NumberRange.FROM_TO(least=least, most=most) if has_most else NumberRange.FROM(least=least)
        if math.isfinite(self.above):
            return NumberRange.ABOVE_TO(above=above, most=most) if has_most else NumberRange.ABOVE(above=above)
        return NumberRange.TO(most=most) if has_most else NumberRange.ANY()

    def full(self, value: Number) -> str:
        """`value` as it is typed: reads back as itself."""
        text = f"{value:.15g}"
        return marked(text if float(text) == value else repr(float(value)))

    def fitting(self, value: Number, fits: Callable[[str], bool], number_format: NumberFormat) -> str:
        """`value` with as many digits as have room: cut off by the edge, it would be read as another number.

        It has no more of them than `number_format` has, and is written with a power of ten where that is.
        """
        most = number_format.digits if self.digits is None else min(self.digits, number_format.digits)
        for digits in range(most, FEWEST, -1):
            text = figure(float(value), digits, number_format.scientific)
            if fits(text):
                return text
        return figure(float(value), FEWEST, number_format.scientific)

    def stepped(self, value: Number, steps: int) -> float:
        """So many steps on from `value`, as far as the range goes; in decimals, without what floats add to them."""
        if not math.isfinite(value):
            return float(value)
        size = self.step or 10.0 ** ((math.floor(math.log10(abs(value))) if value else 0) - 1)
        on = float(f"{value + steps * size:.15g}")
        lowest = self.least if on > self.above else float(value)
        return min(max(on, lowest), max(self.most, value)) if math.isfinite(on) else float(value)


def _in_a_line(value: int) -> str:
    """A whole number in a sentence, where one of 39 digits would not fit into a line."""
    if abs(value) < 10**LONGEST:
        return grouped(value).replace("-", "−")
    if value & (value + 1) == 0:
        return f"2^{value.bit_length()} − 1"
    return f"{grouped(value).replace('-', '−')[:LONGEST]}{CUT}"


def _exactly(value: float) -> str:
    return marked(f"{value:.15g}".replace("-", "−"))

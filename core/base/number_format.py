"""Numbers as a person reads them: a real minus sign, as many digits as wanted, and words for NaN.

How many digits are wanted is a `NumberFormat`, which is handed to what makes text. What has little room asks for its
own few digits, by the functions of the same names.
"""

import math
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

from core.base.written_numbers import LEFT_TO_RIGHT_MARK, decimal_mark, marked

NO_BREAK_SPACE = "\u00a0"
FEWEST, MOST = 3, 16  # digits that can be wanted
SMALL = 1e-4  # a number below it needs a power of ten
KEPT_BY_FLOATS = 15  # significant digits, of the float nearest to a decimal number
BEFORE_POINT = 6  # digits that a number may have there, however few are wanted, before it needs one

_ROOM = Context(prec=400)  # for every digit of the largest number that there is, and decimals behind it


class Decimals(int):
    """So many digits behind the point, wherever a plain number stands for so many significant ones."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Decimals) and int(self) == int(other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash((Decimals, int(self)))


def more_digits(digits: int, more: int) -> int:
    """So many digits more, of the same kind: significant ones, or decimals."""
    return type(digits)(digits + more)


def decimal_rounded(value: float, digits: int) -> Decimal:
    """A finite `value` as it is written with so many digits, half away from 0.

    Of a float it is the decimal number that is rounded which it stands for: 1.005 is a little less in floats, and
    becomes 1.01.
    """
    by_hand = Decimal(f"{value:.{KEPT_BY_FLOATS}g}")
    last = -int(digits) if isinstance(digits, Decimals) else by_hand.adjusted() - digits + 1
    if by_hand.adjusted() - last >= KEPT_BY_FLOATS:
        by_hand = Decimal(repr(float(value)))  # to the last bit
    return by_hand.quantize(Decimal(1).scaleb(last), rounding=ROUND_HALF_UP, context=_ROOM)


@dataclass(frozen=True)
class NumberFormat:
    """How a person wants numbers: with so many significant digits, and with a power of ten where needed or always.

    `least` asks for more digits than that, for what can't be seen with fewer, such as a small difference.

    Raises
    ------
    ValueError
        If there are fewer than `FEWEST` digits or more than `MOST`.
    """

    digits: int = 6
    scientific: bool = False

    def __post_init__(self) -> None:
        if not isinstance(self.digits, Decimals) and not FEWEST <= self.digits <= MOST:
            raise ValueError(f"{self.digits} digits: {FEWEST} to {MOST} can be shown")

    def figure(self, value: float, *, least: int = 0) -> str:
        """`value` as text."""
        return figure(value, max(self.digits, least), self.scientific)

    def signed(self, value: float, *, least: int = 0) -> str:
        """`figure` with a plus in front of what is above zero."""
        return _with_plus(value, self.figure(value, least=least))

    def put_in(self, value: float, *, least: int = 0) -> str:
        """`figure` as it stands in a formula: what is below zero gets parentheses."""
        return _in_parentheses(self.figure(value, least=least))

    def digits_below_one(self, value: float) -> int:
        """How many digits of an activation near ±1 it takes to see in 1 − f, or 1 − f², how near it is."""
        return digits_below_one(value, self.digits)


def figure(value: float, digits: int, scientific: bool = False) -> str:
    """`value` with so many significant digits, and a power of ten where one is needed, or always; or with decimals.

    Where only some numbers have one, it takes the room of a digit. From 16 digits on the text is the number itself,
    to the last bit, with no more digits than that takes: 15 or fewer, 16, or a 17th.
    """
    if math.isnan(value):
        return "not a number"
    if math.isinf(value):
        return "∞" if value > 0 else marked("−∞")
    if isinstance(digits, Decimals):
        return marked(f"{decimal_rounded(value, digits) + 0:f}".replace("-", "−"))
    if value == 0:
        return "0"
    is_exact = digits >= MOST
    if is_exact:
        # Sixteen digits of 0.937 end in a 1, and are the same float as its three.
        enough = (each for each in (KEPT_BY_FLOATS, MOST) if float(f"{value:.{each}g}") == value)
        digits = next(enough, MOST + 1)
    if scientific or not SMALL <= abs(value) < 10.0 ** max(digits, BEFORE_POINT):
        shorter = 0 if scientific or is_exact else 1
        mantissa, exponent = f"{value:.{max(digits - 1 - shorter, 1)}e}".split("e")
        if "." in mantissa:
            mantissa = mantissa.rstrip("0").rstrip(".")
        return marked(f"{mantissa}e{int(exponent)}".replace("-", "−"))
    text = f"{value:.{digits}g}"
    if "e" in text:
        text = f"{value:.0f}"
    return marked(text.replace("-", "−"))


def rounded_figure(value: float, digits: int) -> str:
    """`figure` with zeros up to the last digit that is asked for, as a rounded answer is written: 0.7590."""
    text = figure(value, digits)
    if isinstance(digits, Decimals) or not math.isfinite(value) or value == 0 or "e" in text:
        return text
    mark = decimal_mark()
    written = len(text.lstrip(f"{LEFT_TO_RIGHT_MARK}−0{mark}").replace(mark, ""))
    if written >= digits:
        return text
    return text + ("" if mark in text else mark) + "0" * (digits - written)


def shortest(value: float) -> str:
    """A number that somebody chose, as a factor or a rate, without zeros at its end: 0.1, 1e-05."""
    return marked(f"{value:g}")


def signed(value: float, digits: int) -> str:
    """`figure` with a plus in front of what is above zero."""
    return _with_plus(value, figure(value, digits))


def put_in(value: float, digits: int) -> str:
    """`figure` as it stands in a formula: what is below zero gets parentheses."""
    return _in_parentheses(figure(value, digits))


def _with_plus(value: float, text: str) -> str:
    return marked(f"+{text}") if value > 0 else text


def _in_parentheses(text: str) -> str:
    return f"({text})" if text.lstrip(LEFT_TO_RIGHT_MARK).startswith("−") else text


def alone(text: str) -> str:
    """What `put_in` gives as it stands where nothing is before or behind it: without the parentheses."""
    return (
        text[1:-1]
        if text.replace(LEFT_TO_RIGHT_MARK, "").startswith("(−") and text.find(")") == len(text) - 1
        else text
    )


def squared(text: str) -> str:
    """`text`², a name or a number: 6e−2² would be read as a power of ten that is squared."""
    return f"({text})²" if text[:1].isdigit() and "e" in text else f"{text}²"


def digits_below_one(value: float, usual: int) -> int:
    """How many digits of an activation near ±1 it takes to see in 1 − f, or 1 − f², how near it is.

    1 − |f| is seen with the `usual` number of digits; 0 where it isn't near.
    """
    gap = 1.0 - abs(value)
    return usual - math.floor(math.log10(gap)) if 0.0 < gap < 0.1 else 0


def digits_apart(value: float, other: float) -> int:
    """How many digits of two numbers it takes to see by how much they differ, to one part in a thousand.

    Rounded to d digits each is off by half a unit of its last at most, so both by 10^(1 − d) times the power of ten
    that the larger begins with.
    """
    apart, size = abs(value - other), max(abs(value), abs(other))
    if not 0.0 < apart < size or not math.isfinite(size):
        return 0
    room = 0 if size >= SMALL else 1  # that a power of ten takes
    return room + math.ceil(4 + math.floor(math.log10(size)) - math.log10(apart))


def counted(number: int, one: str, many: str | None = None) -> str:
    """So many of something, in a message: 1 way, 2 ways."""
    return f"{number} {one if number == 1 else many or one + ('es' if one.endswith('s') else 's')}"


def grouped(count: int) -> str:
    """A count with its thousands set apart, never broken over two lines: 20 000."""
    return f"{count:,}".replace(",", NO_BREAK_SPACE)

"""Numbers as a person reads them: a real minus sign, as many digits as wanted, and words for NaN.

How many digits are wanted is said once, in `use`, for all of the program, as with `numpy.set_printoptions`. What has
little room asks for its own few digits.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

NO_BREAK_SPACE = "\u00a0"
FEWEST, MOST = 3, 16  # digits that can be wanted
SMALL = 1e-4  # a number below it needs a power of ten
BEFORE_POINT = 6  # digits that a number may have there, however few are wanted, before it needs one


@dataclass(frozen=True)
class Notation:
    """How numbers are written: with so many significant digits, and with a power of ten where needed or always."""

    digits: int = 6
    scientific: bool = False

    def __post_init__(self) -> None:
        if not FEWEST <= self.digits <= MOST:
            raise ValueError(f"{self.digits} digits: {FEWEST} to {MOST} can be shown")


# Plain, not a ContextVar: a thread of its own would begin with the usual one, and tell its numbers otherwise.
_in_use = [Notation()]


def notation() -> Notation:
    """The one in use."""
    return _in_use[0]


def use(wanted: Notation) -> None:
    """Write numbers so from now on."""
    _in_use[0] = wanted


@contextmanager
def using(wanted: Notation) -> Iterator[None]:
    """Write numbers so for a while."""
    before = notation()
    use(wanted)
    try:
        yield
    finally:
        use(before)


def figure(value: float, digits: int | None = None, *, least: int = 0) -> str:
    """`value` in the notation in use; or, where room is short, with `digits` of its own and no power of ten in vain.

    `least` is for what can't be seen with fewer digits, such as a small difference.
    """
    if digits is not None:
        return written(value, digits)
    return written(value, max(notation().digits, least), notation().scientific)


def signed(value: float, digits: int | None = None, *, least: int = 0) -> str:
    """`figure` with a plus in front of what is above zero."""
    text = figure(value, digits, least=least)
    return f"+{text}" if value > 0 else text


def put_in(value: float, digits: int | None = None, *, least: int = 0) -> str:
    """`figure` as it stands in a formula: what is below zero gets parentheses."""
    text = figure(value, digits, least=least)
    return f"({text})" if text.startswith("−") else text


def alone(text: str) -> str:
    """What `put_in` gives as it stands where nothing is before or behind it: without the parentheses."""
    return text[1:-1] if text.startswith("(−") and text.find(")") == len(text) - 1 else text


def squared(text: str) -> str:
    """`text`², a name or a number: 6e−2² would be read as a power of ten that is squared."""
    return f"({text})²" if text[:1].isdigit() and "e" in text else f"{text}²"


def written(value: float, digits: int, scientific: bool = False) -> str:
    """`value` with so many significant digits; with a power of ten where one is needed, or always.

    Where only some numbers have one, it takes the room of a digit. From 16 digits on the text is the number itself,
    to the last bit: it gets a 17th where it takes one.
    """
    if math.isnan(value):
        return "not a number"
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    if value == 0:
        return "0"
    if digits >= MOST:
        digits = MOST if float(f"{value:.{MOST}g}") == value else MOST + 1
    if scientific or not SMALL <= abs(value) < 10.0 ** max(digits, BEFORE_POINT):
        shorter = 0 if scientific or digits >= MOST else 1
        mantissa, exponent = f"{value:.{max(digits - 1 - shorter, 1)}e}".split("e")
        if "." in mantissa:
            mantissa = mantissa.rstrip("0").rstrip(".")
        return f"{mantissa}e{int(exponent)}".replace("-", "−")
    text = f"{value:.{digits}g}"
    if "e" in text:
        text = f"{value:.0f}"
    return text.replace("-", "−")


def digits_below_one(value: float) -> int:
    """How many digits of an activation near ±1 it takes to see in 1 − f, or 1 − f², how near it is."""
    gap = 1.0 - abs(value)
    return notation().digits - math.floor(math.log10(gap)) if 0.0 < gap < 0.1 else 0


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

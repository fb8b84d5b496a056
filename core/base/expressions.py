"""Numbers as people type them: 0.5, 0,5, 1/3, 2^-3, 1 000, -(1 + 2)·pi."""

import math
import operator
import re
from collections.abc import Callable
from fractions import Fraction

from core.base.expression_faults import ExpressionError, ExpressionFault
from core.base.written_numbers import (
    BETWEEN_THOUSANDS,
    COMMA,
    POINT,
    POWER_OF_TEN,
    decimal_mark,
    parted,
    tidy,
    unparted,
)

LONGEST = 200  # characters
DEEPEST = 40  # parentheses
MOST_BITS = 1100  # of a power of whole numbers that is still found exactly: beyond, no number here is as large
EXACT = 2**53  # from here on not every whole number is one that a float can be

Number = int | float  # whole numbers stay exact for as long as they are added, subtracted and multiplied

_RUN = rf"[\d.,]+(?:[{BETWEEN_THOUSANDS}]+[\d.,]+)*{POWER_OF_TEN}"  # a number, whatever stands between its digits
_TOKEN = re.compile(rf"\s*(?:({_RUN})|([a-zπ]+)|(\*\*|\S))")
_OPERATORS = str.maketrans({"·": "*", "×": "*", "÷": "/", ":": "/"})
_CONSTANTS = {"pi": math.pi, "π": math.pi, "e": math.e}
_SUMS: dict[str, Callable[[Number, Number], Number]] = {"+": operator.add, "-": operator.sub}
_PRODUCTS: dict[str, Callable[[Number, Number], Number]] = {"*": operator.mul, "/": operator.truediv}

# What is typed stands alone, so that either mark may be that of its decimals, as far as it can't be both.
_PLAIN = re.compile(unparted(POINT + COMMA))
_GROUPED = re.compile(parted(BETWEEN_THOUSANDS) + r"(?:[.,]\d*)?")  # 1 000, 1'000'000.5
_PARTED = (  # a mark that parts thousands: the other mark follows it, or it stands there again
    re.compile(parted(COMMA) + r"\.\d*"),
    re.compile(parted(POINT) + r",\d*"),
    re.compile(parted(POINT + COMMA, "{2,}")),
)
_AMBIGUOUS = re.compile(parted(POINT + COMMA, "{1}"))  # 1,234 is 1.234 in one country and 1234 in another


def evaluate(text: str, mark: str | None = None) -> float:
    """The number that `text` stands for: + − · / ^ and parentheses, a point or a comma, pi and e.

    Thousands may be parted by spaces or apostrophes. What could be two numbers is none: 1,234 where numbers are written
    with a point (1.234 is one), and 1.234 where they are written with a comma. `mark` says with which of them; if it
    doesn't, it is what the person wants who reads here.

    Raises
    ------
    ExpressionError
        If it stands for none, or for one that is not finite, or so small that it would become 0.
    """
    return float(_value(text, COMMA if (mark or decimal_mark()) == POINT else POINT))


def whole(text: str) -> int:
    """The whole number that `text` stands for, exactly, however many digits it has: 1 000, 2e3, 2^128 − 1, 6/2.

    Neither 1,234 nor 1.234 is one: each could be 1234.

    Raises
    ------
    ExpressionError
        If it stands for none.
    """
    value = _value(text, ".,")
    if isinstance(value, float):
        if not value.is_integer():
            raise ExpressionError(ExpressionFault.NO_WHOLE_NUMBER(text=text.strip()))
        if abs(value) >= EXACT:
            raise ExpressionError(ExpressionFault.TOO_LARGE_TO_BE_EXACT(text=text.strip()))
        return int(value)
    return value


def _value(text: str, ambiguous: str) -> Number:
    """The finite number that `text` stands for; marks in `ambiguous` may not stand before just three digits."""
    if len(text) > LONGEST:
        raise ExpressionError(ExpressionFault.TOO_LONG())
    tokens: list[tuple[str, str, str]] = _TOKEN.findall(tidy(text).translate(_OPERATORS))
    if not tokens:
        raise ExpressionError(ExpressionFault.MISSING())
    try:
        value = _Parser([_read(number, word, sign, ambiguous) for number, word, sign in tokens]).read()
        finite = math.isfinite(value)  # of a whole number that is too large for a float: an OverflowError
    except ZeroDivisionError:
        raise ExpressionError(ExpressionFault.DIVIDES_BY_0()) from None
    except OverflowError:
        raise ExpressionError(ExpressionFault.TOO_LARGE()) from None
    if not finite:
        raise ExpressionError(ExpressionFault.INFINITE())
    return value


def _read(number: str, word: str, sign: str, ambiguous: str) -> Number | str:
    """A token: a number, or a sign."""
    if number:
        return _literal(number, ambiguous)
    if word:
        if word not in _CONSTANTS:
            raise ExpressionError(ExpressionFault.NO_NUMBER(text=word))
        return _CONSTANTS[word]
    return "^" if sign == "**" else sign


def _literal(text: str, ambiguous: str) -> Number:
    """The number whose digits are these."""
    mark = _AMBIGUOUS.fullmatch(text)
    if mark is not None and mark[1] in ambiguous:
        small, large = float(text.replace(",", ".")), text.replace(mark[1], "")
        raise ExpressionError(ExpressionFault.AMBIGUOUS(text=text, small=small, large=large))
    if _GROUPED.fullmatch(text):
        digits = re.sub(f"[{BETWEEN_THOUSANDS}]", "", text).replace(",", ".")
    elif any(pattern.fullmatch(text) for pattern in _PARTED):
        decimal = max(text, key=lambda sign: text.rfind(sign) if sign in ".," else -1)
        digits = "".join(sign for sign in text if sign.isdecimal() or (sign == decimal and text.count(sign) == 1))
        digits = digits.replace(",", ".")
    elif _PLAIN.fullmatch(text):
        digits = text.replace(",", ".")
    else:
        raise ExpressionError(ExpressionFault.NO_NUMBER(text=text))
    value = float(digits)
    if math.isinf(value):
        raise OverflowError
    if not value:
        return _not_lost(value, any(int(sign) for sign in re.split("[eE]", digits)[0] if sign.isdecimal()))
    exact = Fraction(digits) if value.is_integer() else None
    return int(exact) if exact is not None and exact.denominator == 1 else value


class _Parser:
    """Reads tokens by the usual rules: powers before products before sums."""

    def __init__(self, tokens: list[Number | str]) -> None:
        self._tokens, self._place, self._depth = tokens, 0, 0

    def read(self) -> Number:
        value = self._sum()
        if self._next is not None:
            raise ExpressionError(ExpressionFault.LEFT_OVER(sign=self._next))
        return value

    @property
    def _next(self) -> Number | str | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _take(self) -> Number | str:
        taken = self._next
        if taken is None:
            raise ExpressionError(ExpressionFault.MISSING_AT_THE_END())
        self._place += 1
        return taken

    def _sum(self) -> Number:
        value = self._product()
        while self._next in ("+", "-"):
            value = _SUMS[str(self._take())](value, self._product())
        return value

    def _product(self) -> Number:
        value = self._signed()
        while self._next in ("*", "/"):
            sign, factor = str(self._take()), self._signed()
            value = _not_lost(_PRODUCTS[sign](value, factor), value, factor)
        return value

    def _signed(self) -> Number:
        if self._next in ("+", "-"):
            self._deeper()
            value = self._signed() if self._take() == "+" else -self._signed()
            self._depth -= 1
            return value
        return self._power()

    def _power(self) -> Number:
        base = self._atom()
        if self._next != "^":
            return base
        self._take()
        self._deeper()
        exponent = self._signed()
        self._depth -= 1
        if isinstance(base, int) and isinstance(exponent, int) and exponent * base.bit_length() > MOST_BITS:
            base = float(base)
        value: Number | complex = base**exponent
        if isinstance(value, complex):
            raise ExpressionError(ExpressionFault.ROOT_OF_NEGATIVE())
        return _not_lost(value, base)

    def _atom(self) -> Number:
        taken = self._take()
        if not isinstance(taken, str):
            return taken
        if taken != "(":
            raise ExpressionError(ExpressionFault.MISPLACED(sign=taken))
        self._deeper()
        value = self._sum()
        if self._next != ")":
            raise ExpressionError(ExpressionFault.BRACKET_MISSING())
        self._take()
        self._depth -= 1
        return value

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise ExpressionError(ExpressionFault.NESTED())


def _not_lost(value: Number, *of: Number) -> Number:
    """`value`, which came `of` numbers that are not 0 and so isn't 0 either."""
    if value == 0.0 and all(of):
        raise ExpressionError(ExpressionFault.TOO_SMALL())
    return value

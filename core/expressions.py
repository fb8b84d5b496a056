"""Numbers as people type them: 0.5, 0,5, 1/3, 2^-3, -(1 + 2)·pi."""

import math
import operator
import re
from collections.abc import Callable

LONGEST = 200  # characters
DEEPEST = 40  # parentheses

_TOKEN = re.compile(r"\s*(?:(\d+(?:[.,]\d*)?(?:[eE][+-]?\d+)?|[.,]\d+(?:[eE][+-]?\d+)?)|([a-zπ]+)|(\*\*|.))")
_SIGNS = str.maketrans({"−": "-", "·": "*", "×": "*", "÷": "/", ":": "/"})
_CONSTANTS = {"pi": math.pi, "π": math.pi, "e": math.e}
_SUMS: dict[str, Callable[[float, float], float]] = {"+": operator.add, "-": operator.sub}
_PRODUCTS: dict[str, Callable[[float, float], float]] = {"*": operator.mul, "/": operator.truediv}


class ExpressionError(ValueError):
    """What was typed is no number; the message says why, in one sentence without a full stop."""


def evaluate(text: str) -> float:
    """The number that `text` stands for: + − · / ^ and parentheses, a point or a comma, pi and e.

    Raises
    ------
    ExpressionError
        If it stands for none, or for one that is not finite.
    """
    if len(text) > LONGEST:
        raise ExpressionError("this is too long for a number")
    tokens = _tokens(text.translate(_SIGNS))
    if not tokens:
        raise ExpressionError("a number is missing")
    try:
        value = _Reader(tokens).read()
    except ZeroDivisionError:
        raise ExpressionError("this divides by 0") from None
    except OverflowError:
        raise ExpressionError("this is larger than any number here can be") from None
    if not math.isfinite(value):
        raise ExpressionError("this is no finite number")
    return value


def _tokens(text: str) -> list[str]:
    tokens = []
    for number, word, sign in _TOKEN.findall(text.strip()):
        if number:
            tokens.append(number.replace(",", "."))
        elif word:
            if word not in _CONSTANTS:
                raise ExpressionError(f'"{word}" is no number')
            tokens.append(word)
        else:
            tokens.append("^" if sign == "**" else sign)
    return tokens


class _Reader:
    """Reads tokens by the usual rules: powers before products before sums."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens, self._place, self._depth = tokens, 0, 0

    def read(self) -> float:
        value = self._sum()
        if self._next is not None:
            raise ExpressionError(f'"{self._next}" stands where nothing can stand')
        return value

    @property
    def _next(self) -> str | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _take(self) -> str:
        sign = self._next
        if sign is None:
            raise ExpressionError("a number is missing at the end")
        self._place += 1
        return sign

    def _sum(self) -> float:
        value = self._product()
        while self._next in _SUMS:
            value = _SUMS[self._take()](value, self._product())
        return value

    def _product(self) -> float:
        value = self._signed()
        while self._next in _PRODUCTS:
            value = _PRODUCTS[self._take()](value, self._signed())
        return value

    def _signed(self) -> float:
        if self._next in _SUMS:
            self._deeper()
            value = self._signed() if self._take() == "+" else -self._signed()
            self._depth -= 1
            return value
        return self._power()

    def _power(self) -> float:
        base = self._atom()
        if self._next != "^":
            return base
        self._take()
        self._deeper()
        value = base ** self._signed()
        self._depth -= 1
        if isinstance(value, complex):
            raise ExpressionError("this is a root of a number below 0")
        return float(value)

    def _atom(self) -> float:
        sign = self._take()
        if sign == "(":
            self._deeper()
            value = self._sum()
            if self._next != ")":
                raise ExpressionError('a ")" is missing')
            self._take()
            self._depth -= 1
            return value
        if sign in _CONSTANTS:
            return _CONSTANTS[sign]
        try:
            return float(sign)
        except ValueError:
            raise ExpressionError(f'"{sign}" stands where a number should') from None

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise ExpressionError("this is nested too deeply")

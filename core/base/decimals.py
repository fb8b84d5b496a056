"""Decimal numbers that go through functions written for arrays of floats, so that nothing is lost on the way.

0.3 − 0.1·2 is 0.1 by hand and 0.09999999999999998 in floats: that may be just below a half that is to be rounded up.
"""

from collections.abc import Callable
from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_UP, Context, Decimal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.base.number_format import KEPT_BY_FLOATS

_ROOM = Context(prec=60, rounding=ROUND_HALF_UP, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])
_LARGE = Decimal(200)  # beyond it tanh z is ±1 to more digits than there is room for


class DecimalNumber:
    """A number as it is written, with 60 digits of room; ∞ and NaN come of what they come of in floats.

    Floats stand for what they keep of a decimal: 15 digits, so that 0.1 + 0.2 is 0.3. NumPy calls the functions of an
    array's elements by their names: `np.exp` of such numbers is their `exp`.
    """

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value if isinstance(value, Decimal) else _decimal(value)

    def __float__(self) -> float:
        return float(self.value)

    def __add__(self, other: object) -> "DecimalNumber":
        return DecimalNumber(_ROOM.add(self.value, _decimal(other)))

    __radd__ = __add__

    def __sub__(self, other: object) -> "DecimalNumber":
        return DecimalNumber(_ROOM.subtract(self.value, _decimal(other)))

    def __rsub__(self, other: object) -> "DecimalNumber":
        return DecimalNumber(_ROOM.subtract(_decimal(other), self.value))

    def __mul__(self, other: object) -> "DecimalNumber":
        return DecimalNumber(_ROOM.multiply(self.value, _decimal(other)))

    __rmul__ = __mul__

    def __truediv__(self, other: object) -> "DecimalNumber":
        return DecimalNumber(_ROOM.divide(self.value, _decimal(other)))

    def __rtruediv__(self, other: object) -> "DecimalNumber":
        return DecimalNumber(_ROOM.divide(_decimal(other), self.value))

    def __pow__(self, other: object) -> "DecimalNumber":
        return DecimalNumber(_ROOM.power(self.value, _decimal(other)))

    def __neg__(self) -> "DecimalNumber":
        return DecimalNumber(_ROOM.minus(self.value))

    def __abs__(self) -> "DecimalNumber":
        return DecimalNumber(_ROOM.abs(self.value))

    def __eq__(self, other: object) -> bool:
        return self._compared(other) == 0

    def __lt__(self, other: object) -> bool:
        return self._compared(other) == -1

    def __gt__(self, other: object) -> bool:
        return self._compared(other) == 1

    def __le__(self, other: object) -> bool:
        return self._compared(other) in (-1, 0)

    def __ge__(self, other: object) -> bool:
        return self._compared(other) in (0, 1)

    def __hash__(self) -> int:
        return hash(self.value)

    def _compared(self, other: object) -> Decimal:
        return _ROOM.compare(self.value, _decimal(other))

    # What NumPy calls

    def exp(self) -> "DecimalNumber":
        """The power eˣ."""
        return DecimalNumber(_ROOM.exp(self.value))

    def log(self) -> "DecimalNumber":
        """The logarithm ln x; −∞ at 0, and NaN below it."""
        return DecimalNumber(_ROOM.ln(self.value))

    def log1p(self) -> "DecimalNumber":
        """The logarithm ln(1 + x)."""
        return (self + 1).log()

    def expm1(self) -> "DecimalNumber":
        """One less than the power eˣ."""
        return self.exp() - 1

    def sqrt(self) -> "DecimalNumber":
        """The square root √x."""
        return DecimalNumber(_ROOM.sqrt(self.value))

    def tanh(self) -> "DecimalNumber":
        """The hyperbolic tangent, (e²ˣ − 1)/(e²ˣ + 1)."""
        if _ROOM.compare(_ROOM.abs(self.value), _LARGE) == 1:
            return DecimalNumber(Decimal(1).copy_sign(self.value))
        power = (self * 2).exp()
        return (power - 1) / (power + 1)


def in_decimals(values: ArrayLike) -> NDArray[np.object_]:
    """An array of floats as one of decimal numbers, of the same shape."""
    return np.asarray(_AS_DECIMALS(np.asarray(values, np.float64)), np.object_)


def computed(function: Callable[..., object], *values: ArrayLike) -> NDArray[np.float64]:
    """A function of arrays, computed in decimals and given back in floats: the nearest to what comes out.

    A function that NumPy has for floats alone, such as `np.logaddexp`, is computed in floats.
    """
    try:
        return np.asarray(function(*map(in_decimals, values)), np.float64)
    except TypeError:
        return np.asarray(function(*(np.asarray(each, np.float64) for each in values)), np.float64)


def _decimal(value: object) -> Decimal:
    if isinstance(value, DecimalNumber):
        return value.value
    return Decimal(f"{float(value):.{KEPT_BY_FLOATS}g}")  # type: ignore[arg-type]


_AS_DECIMALS = np.frompyfunc(DecimalNumber, 1, 1)

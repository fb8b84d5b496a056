"""Signs of which codes are made: none that can be taken for another, and one that checks all.

31 signs stand in a code, which is a prime. The sum of their values, each times its place, is the same modulo 31 in
every code: so no single wrong sign, and no two that were exchanged, give another code (Verhoeff, Error Detecting
Decimal Codes, 1969, on weighted sums by a prime).
"""

from collections.abc import Iterable

SIGNS = "AB23456789CDEFGHJKMNPQRSTUVWXYZ"  # a digit has its own value; without I, L, O, 0 and 1
DIGITS = "0123456789"  # of the number at the end of a code, where nothing else stands
MOST_SIGNS = len(SIGNS) - 1  # of a code: two places may not weigh the same
SUM = 15  # that every code comes to

_BASE = 15  # of the numbers in a code: a sign holds a digit, and whether another one follows
_AS_DIGITS = str.maketrans("OIL", "011")


def value_of(sign: str) -> int:
    """What a sign counts, as a letter or as a digit of a number.

    Raises
    ------
    ValueError
        If it is none.
    """
    return int(sign) if sign in DIGITS else SIGNS.index(sign)


def as_digits(text: str) -> str:
    """Letters that look like a digit, where only digits can stand."""
    return text.translate(_AS_DIGITS)


def is_checked(signs: str) -> bool:
    """Whether the signs of a code agree with each other."""
    return _sum(signs) == SUM


def checking_sign(before: str, after: str) -> str:
    """The sign that makes of what stands before and after it a code."""
    return next(sign for sign in SIGNS if is_checked(before + sign + after))


def _sum(signs: str) -> int:
    return sum(place * value_of(sign) for place, sign in enumerate(signs, start=1)) % len(SIGNS)


def packed(numbers: Iterable[int]) -> str:
    """Numbers from 0 on as signs, small ones as one."""
    return "".join(map(_signs_of, numbers))


def _signs_of(number: int) -> str:
    digits = [number % _BASE]
    while number := number // _BASE:
        digits.append(number % _BASE + _BASE)  # another one follows
    return "".join(SIGNS[digit] for digit in reversed(digits))


def unpacked(signs: str) -> list[int]:
    """The numbers that are packed in these signs.

    Raises
    ------
    ValueError
        If they end within a number, or hold what `packed` never makes.
    """
    numbers, number, is_within = [], 0, False
    for value in map(value_of, signs):
        if value >= 2 * _BASE:
            raise ValueError(signs)
        number, is_within = number * _BASE + value % _BASE, value >= _BASE
        if not is_within:
            numbers.append(number)
            number = 0
    if is_within:
        raise ValueError(signs)
    return numbers

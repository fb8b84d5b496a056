"""What words of a call may be: counts, places, digits, sizes. Each says what it is to be where it is something else."""

import argparse

from core.base.errors import shortened
from core.base.expression_faults import ExpressionError
from core.base.expressions import evaluate, whole
from core.base.number_format import Decimals
from core.base.spoken import said

MOST_DIGITS = 12
MOST_ASKED = 17  # significant digits: a number has no more
LEAST_RATE, MOST_RATE = 1e-12, 1e12  # beyond, updates are no numbers any more, and no sheet's code holds it


class TypedCount:
    """Reads a count, and says what it is to be where there is none."""

    def __init__(self, what: str = "") -> None:
        self._what = what or said("a count: 0, 1, 2, …")

    def __call__(self, text: str) -> int:
        """The count that a word is."""
        try:
            count = whole(text)
        except ExpressionError:
            count = -1
        typed = shortened(text)
        if count < 0:
            raise argparse.ArgumentTypeError(said("{text!r} is not {what}").format(text=typed, what=self._what))
        if count >= 10**MOST_DIGITS:
            raise argparse.ArgumentTypeError(
                said("{text!r} is too large: a count has {most} digits at most").format(text=typed, most=MOST_DIGITS)
            )
        return count


class OneOf:
    """Reads one of a few words."""

    def __init__(self, *words: str) -> None:
        self._words = words

    def __call__(self, text: str) -> str:
        """The word itself, where it is one of them."""
        if text not in self._words:
            raise argparse.ArgumentTypeError(
                said("{text!r} is none of these: {words}").format(text=shortened(text), words=", ".join(self._words))
            )
        return text

    def __str__(self) -> str:
        return f"{{{','.join(self._words)}}}"


def digits_of(text: str) -> int:
    """A number of significant digits."""
    if not (text.isdecimal() and len(text) < 3 and 1 <= int(text) <= MOST_ASKED):
        raise argparse.ArgumentTypeError(
            said("{text!r} is not a number of digits from 1 to {most}").format(text=shortened(text), most=MOST_ASKED)
        )
    return int(text)


def decimals_of(text: str) -> Decimals:
    """A number of digits behind the point."""
    if not (text.isdecimal() and len(text) < 3 and int(text) <= MOST_ASKED):
        raise argparse.ArgumentTypeError(
            said("{text!r} is not a number of decimals from 0 to {most}").format(text=shortened(text), most=MOST_ASKED)
        )
    return Decimals(text)


def tolerance_of(text: str) -> float:
    """A tolerance, relative."""
    try:
        tolerance = evaluate(text)
    except ExpressionError:
        tolerance = -1.0
    if tolerance < 0.0:
        raise argparse.ArgumentTypeError(said("{text!r} is not a tolerance such as 1e-6").format(text=shortened(text)))
    return tolerance


def rate_of(text: str) -> float:
    """A learning rate."""
    try:
        rate = evaluate(text)
    except ExpressionError:
        rate = 0.0
    if not LEAST_RATE <= rate <= MOST_RATE:
        what = said("a learning rate such as 0.5: from {least:g} to {most:g}").format(least=LEAST_RATE, most=MOST_RATE)
        raise argparse.ArgumentTypeError(said("{text!r} is not {what}").format(text=shortened(text), what=what))
    return rate


def _is_place(text: str) -> bool:
    return text.strip().isdecimal() and len(text) <= MOST_DIGITS


class CountedPlaces:
    """Reads so many places, counted from 1 and parted by commas."""

    def __init__(self, count: int) -> None:
        self._count = count

    def __call__(self, text: str) -> list[int]:
        """The places, as they are typed."""
        parts = text.split(",")
        if len(parts) != self._count or not all(_is_place(part) for part in parts):
            raise argparse.ArgumentTypeError(
                said("{text!r} is not {count} whole numbers parted by commas").format(
                    text=shortened(text), count=self._count
                )
            )
        return [int(part) for part in parts]


def size_of(text: str) -> tuple[int, int]:
    """The width and height of a picture, in points."""
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(said("{text!r} is not a size such as 1280x800").format(text=text))
    if not (320 <= int(width) <= 10_000 and 240 <= int(height) <= 10_000):
        raise argparse.ArgumentTypeError(
            said("{text!r} is too small or too large: 320x240 to 10000x10000").format(text=text)
        )
    return int(width), int(height)


def scale_of(text: str) -> float:
    """How many pixels a point has."""
    try:
        scale = evaluate(text)
    except ExpressionError:
        scale = 0.0
    if not 0.5 <= scale <= 4.0:
        raise argparse.ArgumentTypeError(said("{text!r} is not a scale from 0.5 to 4").format(text=text))
    return scale

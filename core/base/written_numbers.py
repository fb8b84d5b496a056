"""The marks in numbers as people write them, for fields, samples, tables and the command line alike.

What is a minus, a space or an apostrophe, and how marks part thousands, is said here once. Who reads a number says
which mark its decimals may have: one that is typed alone may have either, a column of a table has one. Who writes one
for a person writes the mark that this person wants; files and the command line have a point.
"""

import re

POINT, COMMA = ".", ","
POWER_OF_TEN = r"(?:[eE][+-]?\d+)?"
BETWEEN_THOUSANDS = " '"  # beside the mark that isn't that of the decimals


class _Wanted:
    """What whoever reads in this process wants."""

    mark = POINT
    within_right_to_left = False


def decimal_mark() -> str:
    """What stands before the decimals of a number that a person reads."""
    return _Wanted.mark


def write_decimals_with(mark: str) -> None:
    """Have this mark before decimals from now on."""
    _Wanted.mark = mark


def write_within_right_to_left(wanted: bool) -> None:
    """Have numbers from now on keep their signs within sentences that are written from right to left, or not."""
    _Wanted.within_right_to_left = wanted


def marked(text: str) -> str:
    """A number that is written with a point, with the mark that is wanted.

    Within a text from right to left a sign counts to what stands around the number (Unicode, annex 9), and would
    stand behind it: a mark of its own, which is not seen, keeps it before the digits.
    """
    if _Wanted.within_right_to_left and text[:1] in _SIGNS:
        text = LEFT_TO_RIGHT_MARK + text
    return text if _Wanted.mark == POINT else text.replace(POINT, _Wanted.mark)


LEFT_TO_RIGHT_MARK = "\u200e"
_SIGNS = ("−", "-", "+")
_AS_ONE = str.maketrans(
    dict.fromkeys("−﹣－–‒", "-") | dict.fromkeys("\u00a0\u202f\u2007\u2009", " ") | {"’": "'", LEFT_TO_RIGHT_MARK: ""},
)


def tidy(text: str) -> str:
    """`text` with one kind of minus, space and apostrophe, and none of the spaces around it."""
    return text.translate(_AS_ONE).strip()


def unparted(decimals: str) -> str:
    """The pattern of digits that nothing parts, with one of the marks in `decimals` somewhere or none: 0.5, .5, 5."""
    return rf"(?:\d+(?:[{decimals}]\d*)?|[{decimals}]\d+){POWER_OF_TEN}"


def parted(marks: str, times: str = "+") -> str:
    """The pattern of thousands that one of `marks` parts into threes, the same one each time: 1.234.567.

    `times` says how often it has to stand there, as patterns do. It is the only group of the pattern.
    """
    return rf"[1-9]\d{{0,2}}(?=([{marks}]))(?:\1\d{{3}}){times}"


# What stands alone may have either mark; one that parts thousands leaves the other to the decimals.
_ALONE = tuple(
    re.compile(f"[+-]?{pattern}")
    for pattern in (
        unparted(POINT + COMMA),
        rf"{parted(COMMA + BETWEEN_THOUSANDS)}(?:\.\d*)?",
        rf"{parted(POINT + BETWEEN_THOUSANDS)}(?:,\d*)?",
    )
)


def is_written_number(text: str) -> bool:
    """Whether `text` is a number and nothing else, nothing to be computed and no unit: −0,5, 1e-3, 1 000, 1,234."""
    alone = tidy(text)
    return any(pattern.fullmatch(alone) for pattern in _ALONE)

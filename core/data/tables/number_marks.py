"""Numbers as tables write them: which mark parts the decimals is a matter of a whole column, never of one cell.

A mark that parts thousands stands before groups of exactly three digits, in all numbers of a column the same one:
1.000,92 and 1,000.92 and 1 000,92 and 1'000.92. What is written otherwise is no number.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from core.base.written_numbers import BETWEEN_THOUSANDS, COMMA, POINT, parted, tidy, unparted

Array = NDArray[np.float64]
Cell = str | float  # a workbook's numbers are numbers already

MISSING = frozenset(  # the second line is what spreadsheets say where a formula fails
    {"", "?", "na", "n/a", "n.a.", "nan", "null", "nil", "#n/a", "#na", "<na>", "missing", "k.a."}
    | {
        "#div/0!",
        "#value!",
        "#ref!",
        "#num!",
        "#name?",
        "#null!",
        "#nv",
        "#wert!",
        "#bezug!",
        "#zahl!",
    }  # as spreadsheets say it
)
# What stands for nothing among numbers, and may be a word among words.
MISSING_NUMBERS = MISSING | {"-", "--", "---", "–", "—", ".", "..", "...", "none"}

# A cell is a number with its sign, and nothing is computed in it; 1/2 there is a date, or a score.
_PLAIN = {mark: re.compile(f"[+-]?{unparted(mark)}") for mark in (POINT, COMMA)}
_GROUPED = {
    POINT: re.compile(rf"[+-]?{parted(COMMA + BETWEEN_THOUSANDS)}(?:\.\d+)?"),
    COMMA: re.compile(rf"[+-]?{parted(POINT + BETWEEN_THOUSANDS)}(?:,\d+)?"),
}
_BEFORE_THREE = {mark: re.compile(rf"\s*[+-]?{parted(mark)}\s*") for mark in (POINT, COMMA)}
_BARE = re.compile(r"[-+0-9.,' eE:/]*")
_LONGEST = 100  # letters of a number that has more than digits
_ZEROS = re.compile(r"\s*[+-]?0\d")
_HUNDREDS = re.compile(r"[+-]?[1-9]\d\d")
_NOT_ZERO = re.compile(r"[+-]?[0.]*[1-9]")
_LONG = re.compile(r"[+-]?\d{4,}(?:[.,]\d+)?")
_MONEY = r"[€$£¥₹]|CHF|EUR|USD|GBP|CNY|RMB|Fr\.|元"
_MEASURE = r"%|‰|°C|°F|°|mm|cm|dm|km|m|mg|kg|g|t|ms|s|min|h|ml|cl|l|ha|m²|m³|km/h|m/s|kW|kWh|W|V|A|Hz|K|hPa|Pa|°C"
_WITH_UNIT = re.compile(
    rf"(?P<sign>[+-]?)(?P<before>{_MONEY})? ?(?P<number>[+-]?[\d.,][\d.,' ]*(?:[eE][+-]?\d+)?)(?<! )"
    rf" ?(?P<after>{_MONEY}|{_MEASURE})?"
)
_IN_BRACKETS = re.compile(r"\((?P<inner>[^()+-]*\d[^()]*)\)")
PERCENT, PER_MILLE = "%", "‰"
EACH_WHOLE = 2.0**53  # below it a number keeps every whole one
_EXPONENTS = {PERCENT: -2, PER_MILLE: -3}


@dataclass(frozen=True)
class Evidence:
    """What the cells of one column say of their decimal mark."""

    point: int = 0  # cells with a mark in them that can be read with a decimal point
    comma: int = 0  # … with a decimal comma
    has_long: bool = False  # numbers of four digits and more that have no mark between thousands
    has_hundreds: bool = False  # numbers of three digits without any mark, as below 1.000 where that is a thousand

    @property
    def mark(self) -> str | None:
        """The decimal mark; empty where none stands in the column, None where it could be either."""
        if self.point == self.comma:
            return None if self.point else ""
        return POINT if self.point > self.comma else COMMA


@dataclass(frozen=True)
class ColumnNumbers:
    """The numbers of a column, read with one decimal mark."""

    values: Array  # (rows,), NaN where there is none
    unit: str = ""  # what stands at them all: %, €, cm
    groups: str = ""  # what parts thousands
    brackets: bool = False  # (12) is −12
    zeros: str = ""  # one that begins with a 0 no number keeps: 01067
    rounded: str = ""  # one of more digits than a number keeps: 9007199254740993
    bad: dict[int, str] = field(default_factory=dict)  # what is neither a number nor missing, by row


@dataclass(frozen=True)
class _Found:
    value: float
    groups: str = ""
    unit: str = ""
    brackets: bool = False
    rounded: bool = False


def is_missing(cell: Cell, among_words: bool = False) -> bool:
    """Whether a cell stands for nothing."""
    if not isinstance(cell, str):
        return not math.isfinite(cell)
    return cell.strip().casefold() in (MISSING if among_words else MISSING_NUMBERS)


def has_lost_zero(cell: str) -> bool:
    """Whether a cell begins with a 0 that a number doesn't keep: 01067, and not 0.5 or 0."""
    return _ZEROS.match(cell) is not None


def is_infinite(cell: str) -> bool:
    """Whether a cell is meant as a number that is none here: inf, or one beyond ±1.8e308."""
    try:
        return math.isinf(float(tidy(cell).replace(COMMA, POINT)))
    except ValueError:
        return False


def is_rounded(text: str, value: float) -> bool:
    """Whether a number that is written digit by digit is read as `value`, which is another one: 9007199254740993."""
    return abs(value) >= EACH_WHOLE and "e" not in text.lower() and Decimal(text) != Decimal(value)


def is_too_small(text: str, value: float) -> bool:
    """Whether a number that is not 0 would be read as 0: 1e-400."""
    return value == 0.0 and _NOT_ZERO.match(text.strip()) is not None


def could_be_thousands(cell: str, mark: str) -> bool:
    """Whether the mark in a cell may part thousands: 1.234, and not 0.234 or 1.23."""
    return _BEFORE_THREE[mark].fullmatch(cell) is not None


def number_in(cell: str, mark: str) -> float | None:
    """The number in a cell with that decimal mark; None where there is none. 12% is 0.12."""
    found = _found(tidy(cell), mark)
    return None if found is None else found.value


def is_number(cell: Cell) -> bool:
    """Whether a cell is a number with either decimal mark."""
    return not isinstance(cell, str) or any(number_in(cell, mark) is not None for mark in (POINT, COMMA))


def evidence_of(cells: Iterable[Cell]) -> Evidence:
    """What the cells of a column say of their decimal mark."""
    point = comma = 0
    has_long = has_hundreds = False
    for cell in cells:
        if not isinstance(cell, str):
            continue
        text = tidy(cell)
        has_long = has_long or _LONG.fullmatch(text) is not None
        if POINT in text or COMMA in text:
            point += _found(text, POINT) is not None
            comma += _found(text, COMMA) is not None
        elif not has_hundreds:
            has_hundreds = _HUNDREDS.fullmatch(text) is not None
    return Evidence(point, comma, has_long, has_hundreds)


def numbers_of(cells: Sequence[Cell], mark: str) -> ColumnNumbers:
    """The numbers of a column with that decimal mark.

    One unit and one mark between thousands hold for the column, those that most of its cells have; a cell that has
    others is no number of this column.
    """
    known: dict[str, _Found | None] = {}
    found: list[_Found | None] = []
    for cell in cells:
        if not isinstance(cell, str):
            found.append(_Found(cell) if math.isfinite(cell) else None)
            continue
        if cell not in known:
            known[cell] = _found(tidy(cell), mark or POINT)
        found.append(known[cell])
    read = [each for each in found if each is not None]
    groups = _usual(each.groups for each in read if each.groups)
    unit = _usual(each.unit for each in read)
    values = np.full(len(cells), np.nan)
    bad: dict[int, str] = {}
    rounded = ""
    for row, (cell, each) in enumerate(zip(cells, found, strict=True)):
        if each is not None and each.groups in ("", groups) and each.unit == unit:
            values[row] = each.value
            rounded = rounded or (str(cell) if each.rounded else "")
        elif not is_missing(cell):
            bad[row] = str(cell)
    zeros = next((cell for cell in cells if isinstance(cell, str) and has_lost_zero(cell)), "")
    return ColumnNumbers(values, unit, groups, any(each.brackets for each in read), zeros, rounded, bad)


def _usual(names: Iterable[str]) -> str:
    counted = Counter(names).most_common(1)
    return counted[0][0] if counted else ""


def _found(text: str, mark: str) -> _Found | None:
    if _PLAIN[mark].fullmatch(text):
        return _made(text, mark)
    if len(text) > _LONGEST:
        return None
    grouped = _GROUPED[mark].fullmatch(text)
    if grouped:
        return _made(text.replace(grouped[1], ""), mark, groups=grouped[1])
    if _BARE.fullmatch(text):
        return None  # no unit, no brackets: what costs more need not be tried
    bracketed = _IN_BRACKETS.fullmatch(text)
    if bracketed:
        inner = _found(bracketed["inner"], mark)
        return None if inner is None else _Found(-inner.value, inner.groups, inner.unit, True, inner.rounded)
    with_unit = _WITH_UNIT.fullmatch(text)
    if with_unit is None or not (with_unit["before"] or with_unit["after"]):
        return None
    number = with_unit["sign"] + with_unit["number"]
    grouped = _GROUPED[mark].fullmatch(number)
    if not grouped and not _PLAIN[mark].fullmatch(number):
        return None
    unit = (with_unit["before"] or "") + (with_unit["after"] or "")
    groups = grouped[1] if grouped else ""
    return _made(number.replace(groups, "") if groups else number, mark, groups, unit)


def _made(text: str, mark: str, groups: str = "", unit: str = "") -> _Found | None:
    text = text.replace(COMMA, POINT) if mark == COMMA else text
    if unit in _EXPONENTS:  # 12% is 0.12 to the last bit, which 12 / 100 need not be
        digits, _, exponent = text.lower().partition("e")
        text = f"{digits}e{int(exponent or 0) + _EXPONENTS[unit]}"
    value = float(text)
    if not math.isfinite(value) or is_too_small(text, value):
        return None
    return _Found(value, groups, unit, rounded=is_rounded(text, value))

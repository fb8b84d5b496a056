"""The code of a sheet, such as K7Q-12: what is asked of which scenario, by which seed, and the variant's number.

    code_of(SheetCode("gad-3-2-1", 0, SheetChoices(about="new_w[1,1,1]"), variant=12))   # K7Q-12
    read_code("k7q 12")                                                                # the same again

Three signs stand before the number where a built-in scenario is asked about its first weight or about everything, and
nothing else was chosen but a seed up to 29: one for the scenario, one for the seed, one that checks all. Of other
sheets they are more: the first one says so, the second how many, and those after it are the numbers of `_numbers_of`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import chain, islice

from core.base.errors import MessageError, shortened
from core.base.number_format import Decimals
from core.exercises.sheet.asked_about import ALL, FORWARD
from core.exercises.sheet.quantity import Quantity, QuantityKind, quantity_of
from core.exercises.sheet.sheet import DIGITS, MOST_QUESTIONS
from core.worksheets.choices import MOST_VARIANTS, USUAL_SEED, SheetChoices
from core.worksheets.code_signs import DIGITS as NUMERALS
from core.worksheets.code_signs import (
    MOST_SIGNS,
    SIGNS,
    as_digits,
    checking_sign,
    is_checked,
    packed,
    unpacked,
    value_of,
)
from core.worksheets.messages import CodeFault

EXAMPLE = "K7Q-12"
FIRST_WEIGHT = Quantity(QuantityKind.NEW_WEIGHT, 0, 0, 0).id

# What is printed stays readable: a scenario keeps its place and its signs for good, new ones are added at the end.
SCENARIOS = {  # about everything, about the first weight
    "gad-3-2-1": "JK",
    "gad-10-2-1": "AB",
    "csdn-2-3-1": "CD",
    "psi-2-3-3-2": "EF",
    "psi-2-1000-1000-2": "GH",
    "psi-2-1000-1000-2-stretched": "MN",
    "psi-2-1000-1000-2-leaky": "PQ",
    "moons-2-3-2": "RS",
    "moons-2-3-2-sigmoid": "TU",
    "query-3-2-1": "VW",
    "curve-1-8-1": "XY",
    "iris-4-5-3": "23",
    "digits-64-20-10": "45",
}
LONG = "Z"  # what a code begins with that says more
OWN = 0  # the number of a scenario that is not built in; a check sum follows

_KINDS = (
    QuantityKind.NEW_WEIGHT,
    QuantityKind.NEW_BIAS,
    QuantityKind.SOP,
    QuantityKind.ACTIVATION,
    QuantityKind.ERROR_BY_ACTIVATION,
    QuantityKind.SLOPE,
    QuantityKind.DELTA,
    QuantityKind.WEIGHT_GRADIENT,
    QuantityKind.BIAS_GRADIENT,
    QuantityKind.LOSS,
)  # in this order for good
_WORDS = (ALL, FORWARD, FIRST_WEIGHT)
_RATE, _ABOUT, _DIGITS, _SEED, _STATE, _SAMPLE, _BOARD, _BLANKS, _DECIMALS = (1 << bit for bit in range(9))
_MOST_DECIMALS = 30  # of a learning rate
_VARIANT_SIGNS = 2
_SHORT = 3  # signs before the number, with the one that checks


class CodeError(MessageError):
    """A text is no code of a sheet that can be opened, or a sheet can have none."""


@dataclass(frozen=True)
class SheetCode:
    """What a code says: the scenario, or None and the check sum of one's own; what is asked; which variant."""

    scenario: str | None
    check_sum: int
    choices: SheetChoices
    variant: int


def code_of(sheet: SheetCode) -> str:
    """The code that is printed on a sheet.

    Raises
    ------
    CodeError
        If it would be longer than can be checked.
    """
    number = f"{sheet.variant:02d}"
    head = _short_head(sheet) or _long_head(sheet)
    return f"{head}{checking_sign(head, number)}-{number}"


def read_code(text: str) -> SheetCode:
    """What a code says, in capitals or not, with or without its hyphen.

    Raises
    ------
    CodeError
        If it is none, a sign of it is wrong, two are exchanged, or it is of a newer program.
    """
    signs = "".join(text.upper().replace("–", "").replace("-", "").split())
    head, number = signs[:-_VARIANT_SIGNS], as_digits(signs[-_VARIANT_SIGNS:])
    is_made_of_them = set(head) <= set(SIGNS) and set(number) <= set(NUMERALS)
    said = shortened(text.strip())
    if not (_SHORT <= len(head) <= MOST_SIGNS - _VARIANT_SIGNS):
        raise CodeError(CodeFault.NO_CODE(text=said, example=EXAMPLE))
    if not is_made_of_them or not is_checked(head + number) or not 1 <= int(number) <= MOST_VARIANTS:
        raise CodeError(CodeFault.OFF(text=said, example=EXAMPLE))
    if len(head) != (value_of(head[1]) if head[0] == LONG else _SHORT):
        raise CodeError(CodeFault.OFF(text=said, example=EXAMPLE))
    try:
        return replace(_of_head(head[:-1]), variant=int(number))
    except (ValueError, IndexError, StopIteration):
        raise CodeError(CodeFault.NEWER(text=said)) from None


def _short_head(sheet: SheetCode) -> str:
    """What stands before the check where nothing but a small seed was chosen; empty where more has to be said."""
    choices = sheet.choices
    is_usual = choices == SheetChoices(about=choices.about, seed=choices.seed)
    if sheet.scenario not in SCENARIOS or choices.about not in (ALL, FIRST_WEIGHT) or not is_usual:
        return ""
    if not 0 <= choices.seed < len(SIGNS) - 1:
        return ""
    return SCENARIOS[sheet.scenario][choices.about == FIRST_WEIGHT] + SIGNS[choices.seed]


def _long_head(sheet: SheetCode) -> str:
    """The same where it is more: how many signs they are with the check, so that none can be missing; and numbers."""
    for with_each_line in (False, True):
        numbers = packed(_numbers_of(sheet, with_each_line=with_each_line))
        count = len(LONG) + 1 + len(numbers) + 1
        if count + _VARIANT_SIGNS <= MOST_SIGNS:
            break
    if count + _VARIANT_SIGNS > MOST_SIGNS:
        raise CodeError(CodeFault.TOO_LONG(count=count + _VARIANT_SIGNS, most=MOST_SIGNS))
    return LONG + SIGNS[count] + numbers


def _of_head(head: str) -> SheetCode:
    if head[0] == LONG:
        numbers = iter(unpacked(head[2:]))
        sheet = _of_numbers(numbers)
        if next(numbers, None) is not None:
            raise ValueError(head)
        return sheet
    for name, signs in SCENARIOS.items():
        if head[0] in signs:
            about = FIRST_WEIGHT if head[0] == signs[1] else ALL
            return SheetCode(name, 0, SheetChoices(about=about, seed=SIGNS.index(head[1])), 1)
    raise ValueError(head)


def _numbers_of(sheet: SheetCode, *, with_each_line: bool) -> list[int]:
    """All that a sheet's code says, as numbers from 0 on: the scenario, which choices are not the usual ones, these.

    Blank lines are told in runs, or each by itself: one of both is shorter.
    """
    blanks = _each_blank_line if with_each_line else _blank_numbers
    name, choices = sheet.scenario, sheet.choices
    numbers = [OWN, sheet.check_sum] if name is None else [list(SCENARIOS).index(name) + 1]
    # In this order for good.
    fields = {
        _RATE: [] if choices.rate is None else _rate_numbers(choices.rate),
        _ABOUT: [] if choices.about == ALL else _about_numbers(choices.about),
        _DIGITS: [] if choices.digits == DIGITS else [int(choices.digits)],
        _SEED: [] if choices.seed == USUAL_SEED else [choices.seed],
        _STATE: [choices.state] if choices.state else [],
        _SAMPLE: [] if choices.sample is None else [choices.sample],
        _BLANKS: [] if choices.blanks is None else blanks(choices.blanks),
    }
    flags = _BOARD * choices.is_board + _DECIMALS * isinstance(choices.digits, Decimals)
    mask = sum(bit for bit, field in fields.items() if field) + flags
    return [*numbers, mask, *chain.from_iterable(fields.values())]


def _of_numbers(numbers: Iterator[int]) -> SheetCode:
    number = next(numbers)
    scenario = None if number == OWN else list(SCENARIOS)[number - 1]
    check_sum = next(numbers) if number == OWN else 0
    mask = next(numbers)
    if mask >= 2 * _DECIMALS:
        raise ValueError(mask)
    kind_of_digits = Decimals if mask & _DECIMALS else int
    choices = SheetChoices(
        rate=_rate_of(numbers) if mask & _RATE else None,
        about=_about_of(numbers) if mask & _ABOUT else ALL,
        digits=kind_of_digits(next(numbers)) if mask & _DIGITS else DIGITS,
        seed=next(numbers) if mask & _SEED else USUAL_SEED,
        state=next(numbers) if mask & _STATE else 0,
        sample=next(numbers) if mask & _SAMPLE else None,
        is_board=bool(mask & _BOARD),
        blanks=_blanks_of(numbers) if mask & _BLANKS else None,
    )
    return SheetCode(scenario, check_sum, choices, 1)


def _about_numbers(about: str) -> list[int]:
    if about in _WORDS:
        return [_WORDS.index(about)]
    quantity = quantity_of(about)
    if quantity is None:
        raise ValueError(f"{about} is no id")
    indices = [index for index in quantity[1:] if index >= 0]
    return [len(_WORDS) + _KINDS.index(quantity.kind), *indices]


def _about_of(numbers: Iterator[int]) -> str:
    number = next(numbers)
    if number < len(_WORDS):
        return _WORDS[number]
    kind = _KINDS[number - len(_WORDS)]
    if kind is QuantityKind.LOSS:
        return Quantity(kind).id
    if kind in (QuantityKind.NEW_WEIGHT, QuantityKind.WEIGHT_GRADIENT):
        return Quantity(kind, *islice(numbers, 3)).id
    layer, target = islice(numbers, 2)
    return Quantity(kind, layer, target=target).id


def _rate_numbers(rate: float) -> list[int]:
    """A learning rate, as the decimal number that it is written as: its digits, and how many decimals they are."""
    _, digits, exponent = Decimal(repr(rate)).normalize().as_tuple()
    decimals = -int(exponent)
    return [int("".join(map(str, digits))), 2 * decimals if decimals >= 0 else -2 * decimals - 1]


def _rate_of(numbers: Iterator[int]) -> float:
    digits, decimals = islice(numbers, 2)
    exponent = -(decimals // 2) if decimals % 2 == 0 else (decimals + 1) // 2
    if abs(exponent) > _MOST_DECIMALS:
        raise ValueError(exponent)
    return float(Decimal(digits).scaleb(exponent))


def _blank_numbers(blanks: Sequence[int]) -> list[int]:
    """Which lines are blank: how many runs of them there are; of each the given lines before it, and its own."""
    runs: list[int] = []
    end = 0
    for index in sorted(blanks):
        if runs and index == end:
            runs[-1] += 1
        else:
            runs += [index - end, 1]
        end = index + 1
    return [len(runs) // 2, *runs]


def _each_blank_line(blanks: Sequence[int]) -> list[int]:
    """The same of lines that lie scattered: no runs, and a number of which each line is a bit."""
    return [0, sum(1 << index for index in blanks)]


def _blanks_of(numbers: Iterator[int]) -> tuple[int, ...]:
    indices: list[int] = []
    end, count_of_runs = 0, next(numbers)
    if count_of_runs == 0:
        bits = next(numbers)
        indices = [index for index in range(MOST_QUESTIONS) if bits >> index & 1]
        if bits >> MOST_QUESTIONS:
            raise ValueError(bits)
    for run in range(count_of_runs):
        given, count = islice(numbers, 2)
        if count == 0 or (given == 0 and run > 0) or end + given + count > MOST_QUESTIONS:
            raise ValueError(count)
        indices += range(end + given, end + given + count)
        end += given + count
    if not indices:
        raise ValueError(end)
    return tuple(indices)

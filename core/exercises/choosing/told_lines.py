"""Which lines of a sheet can be asked: those at which every slip gives a number of its own, at some rate or other."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.base.message import Message
from core.base.number_format import rounded_figure
from core.exercises.choosing.messages import ChoiceNote
from core.exercises.marking.told_apart import not_told_apart
from core.exercises.sheet.messages import digits_said
from core.exercises.sheet.numbers import rounded
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.exercises.sheet.sheet import ExerciseSheet

RATES = (0.5, 1.0, 2.0, 5.0, 10.0)  # that are practised with where the scenario's own tells too little
_OF_UPDATE = {QuantityKind.NEW_WEIGHT: QuantityKind.WEIGHT, QuantityKind.NEW_BIAS: QuantityKind.BIAS}


@dataclass(frozen=True)
class ToldLines:
    """The lines that would be asked, parted into those that can tell what is right, and those that can't."""

    told: tuple[Quantity, ...]
    untold: tuple[Quantity, ...]


def told_lines(sheet: ExerciseSheet, lines: Iterable[Quantity]) -> ToldLines:
    """Which of these lines can be asked at the digits and the learning rate of a sheet."""
    lines = tuple(lines)
    told = frozenset(each for each in lines if is_told(sheet, each))
    return ToldLines(tuple(filter(told.__contains__, lines)), tuple(each for each in lines if each not in told))


def is_told(sheet: ExerciseSheet, quantity: Quantity) -> bool:
    """Whether every slip that can be made at a line is more than two units away from what is right.

    A rate of 1 can't be left out, nor can a bias of 0: who does it has done nothing wrong.
    """
    missed = set(not_told_apart(sheet, quantity))
    if sheet.iteration.learning_rate == 1.0:
        missed.discard("no_rate")
    if "no_bias" in missed and sheet.value(quantity.beside(QuantityKind.BIAS)) == 0.0:
        missed.discard("no_bias")
    return not missed


def at_rate(sheet: ExerciseSheet, rate: float | None) -> ExerciseSheet:
    """The sheet with another learning rate in the update that it asks for; None for its own."""
    if rate is None:
        return sheet
    return replace(sheet, iteration=replace(sheet.iteration, learning_rate=rate))


def rate_that_tells(sheet: ExerciseSheet, lines: Iterable[Quantity]) -> float | None:
    """The first of `RATES` at which most of these lines can be asked; None where its own rate does as well."""
    hanging = tuple(each for each in lines if _hangs_on_rate(sheet, each))
    best, found = len(told_lines(sheet, hanging).told), None
    for rate in RATES:
        if best == len(hanging):
            break
        count = len(told_lines(at_rate(sheet, rate), hanging).told)
        if count > best:
            best, found = count, rate
    return found


def why_another_rate(sheet: ExerciseSheet, lines: Iterable[Quantity]) -> Message | None:
    """What can't be told at the scenario's own rate, by the first line of which that is so; None where all can."""
    untold = [each for each in lines if _hangs_on_rate(sheet, each) and not is_told(sheet, each)]
    if not untold:
        return None
    first = next((each for each in untold if _is_as_before(sheet, each)), untold[0])
    rate, digits = sheet.iteration.learning_rate, sheet.digits
    if _is_as_before(sheet, first):
        name: str = sheet.iteration.names.of(first.parameter)
        kind = ChoiceNote.NEW_AS_OLD
    else:
        name, kind = sheet.names.name(first), ChoiceNote.PASSES
    value = rounded_figure(rounded(sheet.value(first), digits), digits)
    return kind(rate=rate, name=name, value=value, digits=digits_said(digits))


def _hangs_on_rate(sheet: ExerciseSheet, quantity: Quantity) -> bool:
    """Whether it hangs on the learning rate what a slip gives at a line."""
    kind, layer = quantity.kind, quantity.layer
    return kind in _OF_UPDATE or (kind is QuantityKind.ERROR_BY_ACTIVATION and sheet.iteration.is_hidden(layer))


def _is_as_before(sheet: ExerciseSheet, quantity: Quantity) -> bool:
    """Whether the update doesn't show in the digits that are asked."""
    before = _OF_UPDATE.get(quantity.kind)
    if before is None:
        return False
    values = sheet.value(quantity), sheet.value(quantity.beside(before))
    return len({rounded(value, sheet.digits) for value in values}) == 1

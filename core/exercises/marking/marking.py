"""Marking: each answer held against what is true, and against what follows from the person's own answers.

So one wrong number costs one point: what was worked out rightly from it counts.
"""

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from core.base.errors import one_line, shortened
from core.base.message import Message
from core.base.number_format import figure, signed
from core.exercises.marking.answers import Answer
from core.exercises.marking.digits import lacks_digits
from core.exercises.marking.slip_texts import slip_said
from core.exercises.sheet.messages import VerdictText, digits_said
from core.exercises.sheet.numbers import Numbers, is_within
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.exercises.sheet.sheet import ExerciseSheet

NOTHING = Answer()
_SIGNED = (  # what says which way the loss moves
    QuantityKind.ERROR_BY_ACTIVATION,
    QuantityKind.DELTA,
    QuantityKind.WEIGHT_GRADIENT,
    QuantityKind.BIAS_GRADIENT,
)


class Verdict(StrEnum):
    """What an answer is."""

    RIGHT = "right"
    FOLLOWS = "follows"  # right from a wrong beginning
    SLIP = "slip"
    WRONG = "wrong"
    MISSING = "missing"

    @property
    def earns(self) -> bool:
        """Whether it is worth a point."""
        return self in (Verdict.RIGHT, Verdict.FOLLOWS)


@dataclass(frozen=True)
class MarkedAnswer:
    """One answer, and what is to be said of it."""

    quantity: Quantity
    name: str
    answer: Answer
    verdict: Verdict
    slip: str | None  # its name in `SLIPS`
    expected: float | None  # of this person, from their own answers; None where that is no number
    true: float
    say: Message


@dataclass(frozen=True)
class MarkedSheet:
    """A whole sheet, marked; one answer a question, in its order."""

    answers: tuple[MarkedAnswer, ...]

    @property
    def points(self) -> int:
        """How many answers are right, or follow from the person's own."""
        return sum(answer.verdict.earns for answer in self.answers)

    def of_lines(self, lines: Collection[Quantity]) -> "MarkedSheet":
        """The same of these lines alone: the others were given."""
        return MarkedSheet(tuple(each for each in self.answers if each.quantity in lines))

    @property
    def is_faultless(self) -> bool:
        """Whether every answer is right or missing."""
        return all(answer.verdict in (Verdict.RIGHT, Verdict.MISSING) for answer in self.answers)


def marked(sheet: ExerciseSheet, answers: Mapping[Quantity, Answer]) -> MarkedSheet:
    """A sheet with these answers, marked; those to other questions than the sheet's are left aside."""
    marking = _Marking(sheet, {quantity: answers.get(quantity, NOTHING) for quantity in sheet.questions})
    return MarkedSheet(tuple(map(marking.mark, sheet.questions)))


class _Marking:
    """Marks one answer after the other, in the order of the sheet: what an answer needs has been marked before."""

    def __init__(self, sheet: ExerciseSheet, answers: Mapping[Quantity, Answer]) -> None:
        self._sheet, self._answers = sheet, answers
        own = {
            quantity: answer.value
            for quantity, answer in answers.items()
            if answer.value is not None and not answer.is_missing
        }
        self._own = own.keys()
        self._numbers: Numbers = sheet.numbers.with_answers(own)
        self._verdicts: dict[Quantity, Verdict] = {}

    def mark(self, quantity: Quantity) -> MarkedAnswer:
        expected = self._expected(quantity)
        verdict, slip = self._verdict(quantity, expected)
        self._verdicts[quantity] = verdict
        return MarkedAnswer(
            quantity,
            name=self._sheet.names.name(quantity),
            answer=self._answers[quantity],
            verdict=verdict,
            slip=slip,
            expected=expected,
            true=self._sheet.value(quantity),
            say=self._said(quantity, verdict, slip, expected),
        )

    def _expected(self, quantity: Quantity) -> float | None:
        """From the person's own numbers; the true value, where they have answered nothing that it needs."""
        if self._own.isdisjoint(self._sheet.needs(quantity)):
            expected = self._sheet.value(quantity)
        else:
            expected = self._sheet.worked_out(quantity, self._numbers)
        return expected if math.isfinite(expected) else None

    def _verdict(self, quantity: Quantity, expected: float | None) -> tuple[Verdict, str | None]:
        answer, digits = self._answers[quantity], self._sheet.digits
        if answer.is_missing:
            return Verdict.MISSING, None
        if answer.value is None:
            return Verdict.WRONG, None
        if is_within(answer.value, self._sheet.value(quantity), digits):
            return Verdict.RIGHT, None
        if expected is not None and is_within(answer.value, expected, digits):
            return Verdict.FOLLOWS if self._wrong_needs(quantity) else Verdict.RIGHT, None
        for slip, value in self._sheet.slips(quantity, self._numbers):
            is_told_apart = expected is None or not is_within(value, expected, digits)
            if is_told_apart and is_within(answer.value, value, digits):
                return Verdict.SLIP, slip
        return Verdict.WRONG, None

    def _wrong_needs(self, quantity: Quantity) -> list[Quantity]:
        """What a quantity directly needs and was answered, but not rightly; what was not answered counts as right."""
        counts_as_right = (Verdict.RIGHT, Verdict.MISSING)
        needs = self._sheet.needs(quantity)
        return [need for need in needs if self._verdicts.get(need, Verdict.RIGHT) not in counts_as_right]

    def _said(self, quantity: Quantity, verdict: Verdict, slip: str | None, expected: float | None) -> Message:
        answer, digits = self._answers[quantity], self._sheet.digits
        if slip is not None:
            return slip_said(slip, self._sheet, quantity)
        match verdict:
            case Verdict.RIGHT:
                return VerdictText.RIGHT()
            case Verdict.FOLLOWS:
                return self._follows(quantity)
            case Verdict.MISSING:
                return VerdictText.SHOWN() if answer.is_shown else VerdictText.MISSING()
        if answer.fault is not None:
            return VerdictText.UNREADABLE(given=_as_given(answer), fault=answer.fault)
        if lacks_digits(str(answer.given), answer.value, (self._sheet.value(quantity), expected), digits):
            return VerdictText.FEW_DIGITS(given=_as_given(answer), digits=digits_said(digits))
        return VerdictText.WRONG(given=_as_given(answer))

    def _follows(self, quantity: Quantity) -> Message:
        need = self._wrong_needs(quantity)[0]
        return VerdictText.FOLLOWS(
            need=self._sheet.names.name(need),
            own=_as_given(self._answers[need]),
            true=self._written(need),
            value=self._written(quantity, has_sign=quantity.kind in _SIGNED),
        )

    def _written(self, quantity: Quantity, has_sign: bool = False) -> str:
        """The true value, to the digits that are asked."""
        value, digits = self._sheet.value(quantity), self._sheet.digits
        return signed(value, digits) if has_sign else figure(value, digits)


def _as_given(answer: Answer) -> str:
    """An answer as it stands in a sentence, cut where it gets long."""
    return one_line(shortened(str(answer.given)))

"""The key of a sheet: every value, what the known slips give in its place, and what they tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from core.base.atomic_files import Beat, unhurried
from core.base.message import Argument, Message, Phrase, joined
from core.base.number_format import FEWEST, MOST, Decimals, more_digits
from core.exercises.choosing.told_lines import at_rate, rate_that_tells, told_lines
from core.exercises.marking.told_apart import not_told_apart
from core.exercises.sheet.numbers import Numbers, rounded
from core.exercises.sheet.quantity import UPDATES, Quantity, QuantityKind
from core.exercises.sheet.question import QuestionWriter
from core.exercises.sheet.sheet import ExerciseSheet
from core.worksheets.figures import MORE, GivenInFull, answer
from core.worksheets.messages import KeyText
from core.worksheets.page import Worksheet
from core.worksheets.slip_tells import SlipMade, slip_tells
from core.worksheets.slip_values import SlipValue, slip_values

SIGN = "sign"
MOST_SLIPS = 4  # values beside one line
MOST_LISTED = 6  # names in one sentence


@dataclass(frozen=True)
class KeyLine:
    """A line of the sheet with its value; its texts are empty where there is nothing to say."""

    number: int
    quantity: Quantity
    name: str
    worked_out: str
    value: str
    sign_turned: str
    slips: tuple[SlipValue, ...]
    begins: bool


@dataclass(frozen=True)
class Following:
    """What comes out further down where one quantity was wrong: a row for each of its values."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Message, tuple[str, ...]], ...]

    def bands(self, most: int) -> Iterator["Following"]:
        """The same as tables one below the other, of so many columns at most."""
        for begin in range(0, len(self.columns), most):
            part = slice(begin, begin + most)
            yield Following(self.name, self.columns[part], tuple((label, values[part]) for label, values in self.rows))


@dataclass(frozen=True)
class Key:
    """The key of one variant."""

    worksheet: Worksheet
    lines: tuple[KeyLine, ...]
    following: Following | None
    not_told: tuple[Message, ...]  # which slips which lines cannot tell from what is right


def key_of(worksheet: Worksheet, beat: Beat = unhurried) -> Key:
    """The key of a sheet; `beat` is called at each line."""
    return _KeyWriter(worksheet, beat).key()


@dataclass(frozen=True)
class _KeyWriter:
    worksheet: Worksheet
    beat: Beat

    def key(self) -> Key:
        lines = tuple(self._lines())
        return Key(self.worksheet, lines, self._following(lines), tuple(self._not_told()))

    @property
    def _sheet(self) -> ExerciseSheet:
        return self.worksheet.sheet

    # Lines

    def _lines(self) -> Iterator[KeyLine]:
        sheet = self._sheet
        for line in self.worksheet.lines:
            self.beat()
            value = sheet.value(line.quantity)
            slips = slip_values(sheet, line.quantity)
            turned = next((slip.text for name, slip in slips if name == SIGN), "")
            others = tuple(slip for name, slip in slips if name != SIGN)
            yield KeyLine(
                line.number, line.quantity, line.name, self._worked_out(line.quantity), self._answer(value), turned,
                others[:MOST_SLIPS], line.begins,
            )  # fmt: skip

    def _worked_out(self, quantity: Quantity) -> str:
        """The formula with numbers put in: with as few digits as give the right value; without where none do."""
        sheet, digits = self._sheet, self._sheet.digits
        needs, right = sheet.needs(quantity), rounded(sheet.value(quantity), digits)
        asked = () if sheet.is_board else tuple(need for need in needs if need in sheet.asked)
        for more in range(MORE + 1):
            written = {need: rounded(sheet.exact(need), more_digits(digits, more)) for need in asked}
            numbers = sheet.numbers.with_answers(written)
            if rounded(sheet.worked_out(quantity, numbers), digits) == right:
                return self._writer(numbers, more_digits(digits, more)).formula(quantity).numbers
        return self._writer(sheet.numbers, digits).formula(quantity).text

    def _writer(self, numbers: Numbers, digits: int) -> QuestionWriter:
        shown = digits if isinstance(digits, Decimals) else min(max(digits, FEWEST), MOST)
        return QuestionWriter(
            self._sheet.names, numbers, GivenInFull(shown, given=self._given, asked_digits=self._sheet.digits)
        )

    @cached_property
    def _given(self) -> frozenset[float]:
        return frozenset(map(self._sheet.value, self._sheet.given)) | {self._sheet.iteration.learning_rate}

    def _answer(self, value: float) -> str:
        return answer(value, self._sheet.digits)

    # What follows

    def _following(self, lines: Sequence[KeyLine]) -> Following | None:
        """Of the first slope whose slips are told, which are the likeliest; else of the first line with others."""
        with_slips = [line for line in lines if line.slips]
        slopes = [line for line in with_slips if line.quantity.kind is QuantityKind.SLOPE]
        for line in (*slopes, *with_slips):
            after = self._after(line.quantity)
            if after:
                return self._following_from(line, after)
        return None

    def _after(self, quantity: Quantity) -> list[Quantity]:
        """All that hangs on a quantity, in order."""
        sheet = self._sheet
        hanging, after = {quantity}, []
        for each in sheet.questions:
            if each not in hanging and hanging & set(sheet.needs(each)):
                hanging.add(each)
                after.append(each)
        return after

    def _following_from(self, line: KeyLine, columns: Sequence[Quantity]) -> Following:
        sheet = self._sheet
        names = tuple(sheet.names.in_line(each) for each in columns)
        rows = [(KeyText.RIGHT(value=line.value), tuple(self._answer(sheet.value(each)) for each in columns))]
        for slip in line.slips:
            numbers = self._as_follows(line.quantity, slip.value)
            values = tuple(self._answer(numbers.value(each)) for each in columns)
            rows.append((Phrase.COMMA(first=slip.text, second=slip.tells), values))
        return Following(line.name, names, tuple(rows))

    def _as_follows(self, quantity: Quantity, value: float) -> Numbers:
        """All numbers of somebody who has this value of a quantity, and goes on rightly."""
        sheet = self._sheet
        numbers, changed = sheet.numbers.with_answers({quantity: value}), {quantity}
        for each in sheet.questions:
            if each not in changed and changed & set(sheet.needs(each)):
                numbers.put({each: sheet.worked_out(each, numbers)})
                changed.add(each)
        return numbers

    # What can't be told

    def _not_told(self) -> Iterator[Message]:
        """Lines that can't tell the same slips are named together; and whether a larger rate would tell them."""
        groups: dict[tuple[str, ...], list[Quantity]] = {}
        for quantity in self._sheet.questions:
            slips = not_told_apart(self._sheet, quantity)
            if slips:
                groups.setdefault(slips, []).append(quantity)
        for slips, quantities in groups.items():
            names: list[Argument] = [self._sheet.names.in_line(each) for each in quantities[:MOST_LISTED]]
            if len(quantities) > MOST_LISTED:
                names.append("…")
            told = [slip_tells(slip, SlipMade(self._sheet, quantities[0])) for slip in slips]
            yield KeyText.NOT_TOLD(names=joined(names, Phrase.COMMA), slips=joined(told, Phrase.COMMA))
        if any(quantity.kind in UPDATES for group in groups.values() for quantity in group):
            rate = self._rate_for_updates()
            if rate is not None:
                yield KeyText.NOT_TOLD_RATE(rate=rate)

    def _rate_for_updates(self) -> float | None:
        """The rate of practice, where all updates can be told by it; one whose gradient is 0 can be told by none."""
        sheet = self._sheet
        updates = [each for each in sheet.questions if each.kind in UPDATES]
        moving = [each for each in updates if sheet.value(sheet.iteration.gradient(each))]
        rate = rate_that_tells(sheet, moving)
        return None if told_lines(at_rate(sheet, rate), moving).untold else rate

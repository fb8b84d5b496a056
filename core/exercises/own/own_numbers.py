"""Somebody's own numbers for an iteration: each marked as soon as it is there, and the first wrong one named.

    numbers = OwnNumbers(whole_sheet(iteration))
    numbers = numbers.with_texts({quantity: "0.33"})     # an empty text takes it away
    numbers.marks[quantity].verdict, numbers.first_wrong

Nothing changes here: each step gives other numbers.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from core.exercises.marking.answers import Answer, read_own
from core.exercises.marking.digits import significant_digits
from core.exercises.marking.marking import MarkedAnswer, Verdict, marked
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.numbers import Numbers, rounded
from core.exercises.sheet.quantity import GIVEN, UPDATES, Quantity, QuantityKind, order_of
from core.exercises.sheet.sheet import MOST_QUESTIONS, ExerciseSheet, sheet_of

FEWEST, USUAL, MOST = 3, 6, 16  # digits that numbers are compared to


@dataclass(frozen=True)
class OwnNumbers:
    """What somebody has for the quantities of a sheet.

    Each is compared to as many digits as it is written with, and to no more than are asked for.
    """

    sheet: ExerciseSheet
    texts: Mapping[Quantity, str] = field(default_factory=dict)
    digits_asked: int | None = None  # None for as many as the numbers have, but no more than are usual

    def with_texts(self, texts: Mapping[Quantity, str]) -> "OwnNumbers":
        """With these in their places; those for what the sheet doesn't ask are left aside."""
        asked = {quantity: text.strip() for quantity, text in texts.items() if quantity in self.sheet.asked}
        kept = {**self.texts, **asked}
        return replace(self, texts={quantity: text for quantity, text in kept.items() if text})

    def with_digits(self, digits: int | None) -> "OwnNumbers":
        """Compared to so many digits."""
        return replace(self, digits_asked=digits)

    @cached_property
    def digits(self) -> int:
        """How many digits are compared at most."""
        if self.digits_asked is not None:
            return self.digits_asked
        return min(max(self._written.values(), default=USUAL), USUAL)

    @cached_property
    def marks(self) -> Mapping[Quantity, MarkedAnswer]:
        """What has become of each number, in the sheet's order."""
        given = [quantity for quantity in self.sheet.questions if quantity in self.texts]
        found = self._marked(given)
        return {quantity: found[quantity] for quantity in given}

    def _marked(self, quantities: Sequence[Quantity]) -> dict[Quantity, MarkedAnswer]:
        """Some of the given numbers, marked to as many digits as each has."""
        compared = {quantity: min(self.digits, self._written.get(quantity, self.digits)) for quantity in quantities}
        found: dict[Quantity, MarkedAnswer] = {}
        for digits in set(compared.values()):
            some = [quantity for quantity in quantities if compared[quantity] == digits]
            sheet = ExerciseSheet(self.sheet.iteration, self._with_all_they_hang_on(some), digits)
            marks = {mark.quantity: mark for mark in marked(sheet, self._answers).answers}
            found.update({quantity: marks[quantity] for quantity in some})
        return found

    def _with_all_they_hang_on(self, quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
        """These and all given ones that their marks hang on, in order."""
        found, waiting = set(quantities), list(quantities)
        while waiting:
            others = set(looked_at(self.sheet, waiting.pop())).difference(found).intersection(self.texts)
            found |= others
            waiting += others
        return tuple(sorted(found, key=order_of))

    @cached_property
    def in_place(self) -> Numbers:
        """All quantities, those that can be read in the place of the true ones."""
        found = ((quantity, answer.value) for quantity, answer in self._answers.items())
        return self.sheet.numbers.with_answers({quantity: value for quantity, value in found if value is not None})

    def lacks_digits(self, quantity: Quantity) -> bool:
        """Whether a number is right as far as it goes, but has too few digits to be told from a wrong one."""
        mark = self.marks.get(quantity)
        if mark is None or mark.verdict.earns or mark.answer.value is None:
            return False
        digits = significant_digits(self.texts[quantity])
        right = (mark.true, mark.expected)
        is_short = digits is not None and digits < FEWEST
        return is_short and mark.answer.value in (rounded(each, digits or 1) for each in right if each is not None)

    @cached_property
    def not_right(self) -> tuple[Quantity, ...]:
        """What is neither right nor missing, in the order of calculation."""
        return tuple(quantity for quantity, mark in self.marks.items() if mark.verdict is not Verdict.RIGHT)

    @cached_property
    def first_wrong(self) -> MarkedAnswer | None:
        """The first number, in the order of calculation, that is wrong and doesn't follow from another."""
        wrong = (self.marks[quantity] for quantity in self.not_right if not self.lacks_digits(quantity))
        return next((mark for mark in wrong if not mark.verdict.earns), None)

    @cached_property
    def of_same_slip(self) -> tuple[MarkedAnswer, ...]:
        """The others in which the slip of the first wrong one was made."""
        first = self.first_wrong
        if first is None or first.slip is None:
            return ()
        return tuple(mark for mark in self.marks.values() if mark.slip == first.slip and mark is not first)

    @cached_property
    def counts(self) -> Mapping[Verdict, int]:
        """How many numbers are what; one that lacks digits is none of these yet."""
        told = (mark.verdict for quantity, mark in self.marks.items() if not self.lacks_digits(quantity))
        return Counter(told)

    @cached_property
    def hidden_by_step(self) -> MarkedAnswer | None:
        """The first update that is right to these digits though its gradient isn't: the step is too small."""
        for quantity, mark in self.marks.items():
            if quantity.kind in UPDATES and mark.verdict is Verdict.RIGHT:
                gradient = self.marks.get(self.sheet.iteration.gradient(quantity))
                if gradient is not None and gradient.verdict is not Verdict.RIGHT:
                    return mark
        return None

    @cached_property
    def _answers(self) -> dict[Quantity, Answer]:
        return {quantity: read_own(text) for quantity, text in self.texts.items()}

    @cached_property
    def _written(self) -> dict[Quantity, int]:
        """How many digits each number is written with, where that can be told; as many as are compared at least."""
        found = ((quantity, significant_digits(text)) for quantity, text in self.texts.items())
        return {quantity: max(digits, FEWEST) for quantity, digits in found if digits is not None}


def looked_at(sheet: ExerciseSheet, quantity: Quantity) -> list[Quantity]:
    """What the mark of a quantity hangs on: what it needs, and what a slip would take in the place of that."""
    kind, layer, source, target = quantity
    found, iteration = sheet.needs(quantity), sheet.iteration
    if kind is QuantityKind.WEIGHT_GRADIENT and layer > 0:
        found.append(Quantity(QuantityKind.SOP, layer - 1, target=source))
    if kind is QuantityKind.SLOPE:
        found += [quantity.beside(QuantityKind.SOP), quantity.beside(QuantityKind.ACTIVATION)]
    if kind is QuantityKind.ERROR_BY_ACTIVATION and iteration.is_hidden(layer):
        above = range(iteration.network.layers[layer + 1].size)
        new = [Quantity(QuantityKind.NEW_WEIGHT, layer + 1, target, index) for index in above]
        found += [*new, *map(iteration.gradient, new)]
    return found


def is_too_large(iteration: Iteration) -> bool:
    """Whether only a part of an iteration can be compared: it has a gradient and an update for every parameter."""
    return 2 * iteration.network.parameter_count > MOST_QUESTIONS


def whole_sheet(iteration: Iteration, about: str) -> ExerciseSheet:
    """Everything that is worked out in an iteration; what `about` needs where that would be too much.

    Raises
    ------
    SheetError
        If what it needs is too much as well.
    """
    if is_too_large(iteration):
        return sheet_of(iteration, about, USUAL)
    asked = [quantity for quantity in iteration.quantities() if quantity.kind not in GIVEN]
    return ExerciseSheet(iteration, tuple(sorted(asked, key=order_of)), USUAL)

"""The sheet: one iteration of one sample as questions, each with its name, formula, needs and true value.

    iteration = iteration_at(setup, 0, setup.start)      # or iteration_of, where the passes are at hand
    sheet = sheet_of(iteration, about="all", digits=4)   # or about="W11", "forward", "dE/dz[2,1]"
    for quantity in sheet.questions:
        question = sheet.question(quantity)              # text, formula, needs, value
    sheet.worked_out(quantity, sheet.numbers.with_answers({need: 0.33, ...}))   # from a person's own numbers

What is asked is a graph: `sheet.needs` leads from each quantity to those that it is computed from.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from math import isfinite

from core.base.errors import MessageError
from core.base.message import Message
from core.base.number_format import FEWEST, MOST, Decimals, NumberFormat, grouped
from core.exercises.sheet.asked_about import Asked, asked_about
from core.exercises.sheet.factor_names import factor_names
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.messages import SheetFault
from core.exercises.sheet.needs import needs_of
from core.exercises.sheet.numbers import Numbers, rounded, without_sign_of_0
from core.exercises.sheet.quantity import GIVEN, Quantity, QuantityKind, order_of
from core.exercises.sheet.quantity_names import QuantityNames
from core.exercises.sheet.question import Known, Question, QuestionWriter
from core.exercises.sheet.slips import slips_at
from core.exercises.sheet.working import worked_out
from core.explain.formulas import RenderedFormula
from core.network.elements import Neuron

DIGITS = 4  # significant ones that are asked unless said otherwise
MANY = 100  # questions: beyond, large layers are given
LARGE = 10  # neurons: a layer with more is a large one
MOST_QUESTIONS = 20_000

_OF_LARGE_LAYERS = (QuantityKind.SOP, QuantityKind.ACTIVATION, QuantityKind.SLOPE, QuantityKind.DELTA)


class SheetError(MessageError):
    """There is no such sheet."""


@dataclass(frozen=True)
class ExerciseSheet:
    """What is asked of one iteration, in order, and all that is known of it."""

    iteration: Iteration
    questions: tuple[Quantity, ...]
    digits: int = DIGITS  # significant ones, or `Decimals`
    is_board: bool = False  # whether every quantity is rounded as it is written, and worked out from rounded ones
    gives_board: bool = False  # whether what is given stands on that board, too

    def written_in(self, notation: str) -> "ExerciseSheet":
        """The same with everything called by its name in a notation of `core.network.notations`."""
        return replace(self, iteration=self.iteration.written_in(notation))

    @cached_property
    def asked(self) -> frozenset[Quantity]:
        """The questions, in no order."""
        return frozenset(self.questions)

    @cached_property
    def given(self) -> tuple[Quantity, ...]:
        """What the questions need and is not asked, in order."""
        needed = {need for question in self.questions for need in self.needs(question)}
        return tuple(sorted(needed - self.asked, key=order_of))

    @cached_property
    def numbers(self) -> Numbers:
        """The value of every quantity: the true ones, or those of the board.

        Where the rounded ones give no finite number, the board has the true one, rounded: a logarithm of 1 − 1.00.
        """
        numbers = Numbers(self.iteration, self.digits if self.is_board else None)
        if self.is_board:
            for question in _everything(self.iteration) if self.gives_board else self.questions:
                value = self.worked_out(question, numbers)
                numbers.put({question: value if isfinite(value) else rounded(self.exact(question), self.digits)})
        return numbers

    @cached_property
    def names(self) -> QuantityNames:
        """What the quantities are called."""
        return QuantityNames(self.iteration)

    def short_name(self, quantity: Quantity) -> str:
        """What a question is called where there is little room: as a factor of the one chain that is asked, g4.

        What is given keeps its name, as it is known by it in the diagram.
        """
        factor = self.factor_names.get(quantity) if quantity in self.asked else None
        return factor or self.names.name(quantity)

    @cached_property
    def factor_names(self) -> Mapping[Quantity, str]:
        """Which quantities are factors of the one chain that is asked, as its card numbers them; weights are, too.

        Empty where several chains are asked, or none, or one that has several ways.
        """
        return factor_names(self.iteration, self.questions, self.given)

    def needs(self, quantity: Quantity) -> list[Quantity]:
        """What a quantity is computed from, in the order of its formula."""
        return needs_of(self.iteration, quantity)

    def value(self, quantity: Quantity) -> float:
        """The value of a quantity: the true one, or the board's."""
        return without_sign_of_0(self.numbers.value(quantity))

    def exact(self, quantity: Quantity) -> float:
        """The true value of a quantity."""
        return without_sign_of_0(self.iteration.value(quantity))

    def worked_out(self, quantity: Quantity, numbers: Numbers) -> float:
        """The value of a quantity as it follows from these numbers, rounded on the board; NaN or ∞ where it is none."""
        value = without_sign_of_0(worked_out(quantity, numbers))
        return rounded(value, self.digits) if self.is_board else value

    def slips(self, quantity: Quantity, numbers: Numbers) -> list[tuple[str, float]]:
        """The slips that can be made at a quantity, and what each gives of these numbers; a name may stand twice."""
        return list(slips_at(quantity, numbers, self.numbers))

    def text(self, quantity: Quantity, known: Known | None = None) -> Message:
        """The question that a quantity is asked by, with the numbers that whoever is asked has already.

        `known` gives such a number as it is to stand in the sentence, or nothing; unless said, of what is given alone.
        """
        return self._writer.text(quantity, known or self._given_number)

    def _given_number(self, quantity: Quantity) -> str:
        return "" if quantity in self.asked else self.number_format.figure(self.value(quantity))

    def question(self, quantity: Quantity) -> Question:
        """All of one question, as it is asked of someone who has answered nothing yet."""
        return Question(
            quantity,
            name=self.names.name(quantity),
            name_tex=self.names.tex(quantity),
            text=self.text(quantity),
            formula=self._writer.formula(quantity),
            needs=tuple(self.needs(quantity)),
            value=self.value(quantity),
            exact=self.exact(quantity),
        )

    def formula(
        self, quantity: Quantity, numbers: Numbers, number_format: NumberFormat | None = None
    ) -> RenderedFormula:
        """How a quantity is worked out, with these numbers put in: a person's own, for instance.

        They have as many digits as are asked, unless another format is given.
        """
        return QuestionWriter(self.names, numbers, number_format or self.number_format).formula(quantity)

    @property
    def number_format(self) -> NumberFormat:
        """Numbers with as many digits as are asked."""
        is_shown = isinstance(self.digits, Decimals)
        return NumberFormat(self.digits if is_shown else min(max(self.digits, FEWEST), MOST))

    @cached_property
    def _writer(self) -> QuestionWriter:
        return QuestionWriter(self.names, self.numbers, self.number_format)


def sheet_of(iteration: Iteration, about: str = "all", digits: int = DIGITS, is_board: bool = False) -> ExerciseSheet:
    """The sheet of what `about` needs: "forward", "all", an id such as z[1,1], or a name on the screen.

    Where that would be more than `MANY` questions, every layer with more than `LARGE` neurons is given, except the
    neurons that are asked about.

    Raises
    ------
    SheetError
        If `about` is nothing that can be asked about, or the sheet would be too large.
    """
    try:
        asked = asked_about(iteration, about)
    except MessageError as fault:
        raise SheetError(fault.problem) from None
    found = _needed(iteration, asked.ends(), lambda _: False, MANY)
    if len(found) > MANY:
        found = _needed(iteration, asked.ends(), lambda each: _is_given(iteration, asked, each), MOST_QUESTIONS)
    if len(found) > MOST_QUESTIONS:
        raise SheetError(SheetFault.TOO_MANY_QUESTIONS(most=grouped(MOST_QUESTIONS)))
    return ExerciseSheet(iteration, tuple(sorted(found, key=order_of)), digits, is_board)


def whole_board(iteration: Iteration, digits: int = DIGITS) -> ExerciseSheet:
    """The sheet of everything on a board, on which no layer is given, however large."""
    return ExerciseSheet(iteration, _everything(iteration), digits, is_board=True)


def _everything(iteration: Iteration) -> tuple[Quantity, ...]:
    """All that can be asked of an iteration, in order."""
    found = _needed(iteration, iteration.ends(), lambda _: False, MOST_QUESTIONS)
    return tuple(sorted(found, key=order_of))


def _is_given(iteration: Iteration, asked: Asked, quantity: Quantity) -> bool:
    """Whether a quantity is of a large layer, which is given for once."""
    kind, layer, _, target = quantity
    is_large = kind in _OF_LARGE_LAYERS and iteration.network.layers[layer].size > LARGE
    return is_large and Neuron(layer, target) not in asked.neurons


def _needed(
    iteration: Iteration, ends: Iterable[Quantity], is_given: Callable[[Quantity], bool], most: int
) -> set[Quantity]:
    """All that these need, and they themselves, without what is given; of more than `most` only a part."""
    found: set[Quantity] = set()
    waiting: list[Quantity] = []

    def meet(quantities: Iterable[Quantity]) -> None:
        for each in quantities:
            if each.kind not in GIVEN and each not in found and not is_given(each):
                found.add(each)
                waiting.append(each)
                if len(found) > most:
                    return

    meet(ends)
    while waiting and len(found) <= most:
        meet(needs_of(iteration, waiting.pop()))
    return found

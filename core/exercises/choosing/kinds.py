"""The kinds of practice, as a table: what each is about, which lines of a sheet it asks, and where it can be found.

A new kind is one entry here, and its offer in `offers`.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from itertools import islice, pairwise, product

from core.exercises.sheet.asked_about import ALL, FORWARD
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import UPDATES, Quantity, QuantityKind, quantity_of
from core.exercises.sheet.sheet import ExerciseSheet

MOST_SUBJECTS = 2000  # weights that are listed to be chosen from


class PracticeKind(StrEnum):
    """What can be practised."""

    FORWARD = "forward"  # numbers to be worked out
    CHAIN = "chain"
    DELTA = "delta"
    UPDATE = "update"
    ITERATION = "iteration"
    UP_OR_DOWN = "up_or_down"  # to be decided
    WHICH_RULE = "which_rule"
    ORDER = "order"
    MISTAKE = "mistake"  # to be looked at closely
    PREDICT = "predict"
    MY_NUMBERS = "my_numbers"

    @property
    def works_out(self) -> bool:
        """Whether lines of a sheet are asked one after the other."""
        return self in NUMBERS_ASKED


NUMBERS_ASKED = (
    PracticeKind.FORWARD,
    PracticeKind.CHAIN,
    PracticeKind.DELTA,
    PracticeKind.UPDATE,
    PracticeKind.ITERATION,
)


class Subject(Enum):
    """What one of has to be chosen for a kind of practice."""

    NONE = "none"
    PARAMETER = "parameter"  # a weight or a bias that is trained
    NEURON = "neuron"  # hidden, with several neurons above


_BACK_TO_DELTAS = (QuantityKind.ERROR_BY_ACTIVATION, QuantityKind.SLOPE, QuantityKind.DELTA)
_GRADIENTS = {QuantityKind.WEIGHT: QuantityKind.WEIGHT_GRADIENT, QuantityKind.BIAS: QuantityKind.BIAS_GRADIENT}


@dataclass(frozen=True)
class KindOfPractice:
    """One kind: what is chosen for it, and which lines it asks."""

    elsewhere: str  # the built-in scenario in which it can be practised
    subject: Subject = Subject.NONE
    about: str = ALL  # of a sheet, where there is no subject
    asked: Collection[QuantityKind] = tuple(QuantityKind)  # which of the sheet's questions


KINDS: dict[PracticeKind, KindOfPractice] = {
    PracticeKind.FORWARD: KindOfPractice("gad-3-2-1", about=FORWARD),
    PracticeKind.CHAIN: KindOfPractice("gad-3-2-1", Subject.PARAMETER),
    PracticeKind.DELTA: KindOfPractice("psi-2-3-3-2", Subject.NEURON, asked=_BACK_TO_DELTAS),
    PracticeKind.UPDATE: KindOfPractice("gad-3-2-1", asked=UPDATES),
    PracticeKind.ITERATION: KindOfPractice("gad-3-2-1"),
    PracticeKind.UP_OR_DOWN: KindOfPractice("gad-3-2-1"),
    PracticeKind.WHICH_RULE: KindOfPractice("gad-3-2-1", Subject.PARAMETER),
    PracticeKind.ORDER: KindOfPractice("gad-3-2-1"),
    PracticeKind.MISTAKE: KindOfPractice("gad-3-2-1", Subject.PARAMETER),
    PracticeKind.PREDICT: KindOfPractice("gad-3-2-1"),
    PracticeKind.MY_NUMBERS: KindOfPractice("gad-3-2-1"),
}


def lines_of(kind: PracticeKind, sheet: ExerciseSheet) -> tuple[Quantity, ...]:
    """The questions of a sheet that a kind asks, were all of them blank."""
    return tuple(each for each in sheet.questions if each.kind in KINDS[kind].asked)


def subjects_of(kind: PracticeKind, iteration: Iteration, most: int = MOST_SUBJECTS) -> list[Quantity]:
    """What one of can be chosen for a kind, the usual one first; at most so many, and none where nothing is chosen."""
    match KINDS[kind].subject:
        case Subject.PARAMETER:
            return list(islice(_parameters(iteration), most))
        case Subject.NEURON:
            return list(islice(_neurons(iteration), most))
    return []


def about_of(kind: PracticeKind, iteration: Iteration, wanted: Sequence[str] = ()) -> str:
    """What the sheet of a kind is about: the first of the ids wanted that can be chosen, else the usual one.

    Empty where something has to be chosen, and there is nothing.
    """
    row = KINDS[kind]
    if row.subject is Subject.NONE:
        return row.about
    usual = subjects_of(kind, iteration, 1)
    return next((each for each in wanted if is_subject(kind, iteration, each)), usual[0].id if usual else "")


def sheet_about(iteration: Iteration, about: str) -> str:
    """What a sheet has to be about, where this was chosen.

    Of a weight that is its update, or its gradient, where the update takes another one than this sample's: that one is
    given, and nothing would be left to be worked out.
    """
    quantity = quantity_of(about)
    if quantity is None or iteration.objective_gradient is None or quantity.kind not in _GRADIENTS:
        return about
    return quantity.beside(_GRADIENTS[quantity.kind]).id


def is_subject(kind: PracticeKind, iteration: Iteration, about: str) -> bool:
    """Whether that id can be chosen for a kind."""
    quantity = quantity_of(about)
    if quantity is None or not iteration.has(quantity):
        return False
    match KINDS[kind].subject:
        case Subject.PARAMETER:
            is_parameter = quantity.kind in (QuantityKind.WEIGHT, QuantityKind.BIAS)
            return is_parameter and iteration.moves(quantity.kind, quantity.layer)
        case Subject.NEURON:
            return quantity.kind is QuantityKind.DELTA and _has_ways(iteration, quantity.layer)
    return False


def _parameters(iteration: Iteration) -> Iterator[Quantity]:
    """What is trained, from the first layer on, its weights and then its biases."""
    for layer, (fan_in, size) in enumerate(pairwise(iteration.network.sizes)):
        for source, target in product(range(fan_in), range(size)):
            yield Quantity(QuantityKind.WEIGHT, layer, source, target)
        if iteration.moves(QuantityKind.BIAS, layer):
            yield from iteration.of_layer(QuantityKind.BIAS, layer)


def _neurons(iteration: Iteration) -> Iterator[Quantity]:
    """The neurons with several ways, by their deltas, from the last layer on: those ask for less."""
    for layer in reversed(range(iteration.network.depth)):
        if _has_ways(iteration, layer):
            yield from iteration.of_layer(QuantityKind.DELTA, layer)


def _has_ways(iteration: Iteration, layer: int) -> bool:
    return iteration.is_hidden(layer) and iteration.network.layers[layer + 1].size > 1

"""Will a weight grow or shrink? Weights of one step, drawn so that neither answer can be given blindly."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from core.base.message import Message
from core.exercises.decide.chain_factors import factors_of, paths_of
from core.exercises.decide.messages import DecideText
from core.exercises.decide.tries import draws_of, shuffled
from core.exercises.sheet.iteration import Iteration, iteration_at
from core.exercises.sheet.needs import source_of
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.exercises.sheet.quantity_names import QuantityNames
from core.exercises.sheet.variants import variant
from core.network.elements import Weight
from core.setup.setup import Setup

QUESTIONS = 8
OFTEN = 3  # each answer is right at least every so many-th time
DRAWS = 40  # of other numbers, until they let weights go both ways
MOST_CHIPS = 7  # factors whose signs are shown; of a longer way what they come to


@dataclass(frozen=True)
class SignedFactor:
    """A factor by name, and its sign: + or −."""

    name: str
    sign: str


@dataclass(frozen=True)
class UpOrDownQuestion:
    """One weight, and the iteration by which it moves: other numbers may have been drawn for it."""

    iteration: Iteration
    weight: Weight

    @property
    def name(self) -> str:
        """What the weight is called."""
        return self.iteration.names.of(self.weight)

    @property
    def gradient(self) -> float:
        """By how much of it the update moves the weight, and against which."""
        return self.iteration.value(self._gradient)

    @property
    def grows(self) -> bool:
        """Whether the weight is larger after the update."""
        return self.gradient < 0.0

    @property
    def signs(self) -> tuple[SignedFactor, ...]:
        """Why: the factors whose product is the gradient, each with its sign."""
        iteration, names = self.iteration, QuantityNames(self.iteration)
        if iteration.objective_gradient is not None:
            return (_signed(names.name(self._gradient), self.gradient),)
        paths = paths_of(iteration, self.weight, 2)
        if len(paths) == 1 and len(paths[0].factors) <= MOST_CHIPS:
            return tuple(_signed(each.name, each.factor.value) for each in factors_of(iteration, paths[0]))
        delta = Quantity(QuantityKind.DELTA, self.weight.layer, target=self.weight.target)
        source = source_of(self.weight.layer, self.weight.source)
        return tuple(_signed(names.name(each), iteration.value(each)) for each in (delta, source))

    @property
    def why(self) -> Message:
        """A sentence on what the signs come to."""
        kind = DecideText.GROWS if self.grows else DecideText.SHRINKS
        signs = self.signs
        product = DecideText.PRODUCT() if len(signs) > 1 else signs[0].name
        return kind(product=product, sign=_signed("", self.gradient).sign, name=self.name)

    @property
    def _gradient(self) -> Quantity:
        return self.iteration.gradient(Quantity(QuantityKind.WEIGHT, *_placed(self.weight)))


@dataclass(frozen=True)
class UpOrDownRound:
    """The questions, in order; `is_drawn` says whether they have other numbers than the scenario."""

    questions: tuple[UpOrDownQuestion, ...]
    is_drawn: bool


def up_or_down(setup: Setup, iteration: Iteration, sample: int | None, seed: int) -> UpOrDownRound:
    """Questions about some weights of an iteration, each answer of which is right at least every third time.

    Where the weights don't go so, other numbers are drawn by the seed, until they do; where they do by no numbers, the
    questions are of several draws. There are none where all that moves goes one way, whatever the numbers.
    `sample` is the one that the iteration is of, from 0; None for the first of its batch.
    """
    draws = draws_of(seed)
    growing: list[UpOrDownQuestion] = []
    shrinking: list[UpOrDownQuestion] = []
    for number, each in enumerate(_iterations(setup, iteration, sample, seed)):
        up, down = _moving(each, draws)
        if chosen := _both(up, down, min(QUESTIONS, len(up) + len(down))):
            return UpOrDownRound(tuple(shuffled(chosen, draws)), is_drawn=number > 0)
        growing, shrinking = [*growing, *up][:QUESTIONS], [*shrinking, *down][:QUESTIONS]
    most = min(QUESTIONS, OFTEN * min(len(growing), len(shrinking)), len(growing) + len(shrinking))
    return UpOrDownRound(tuple(shuffled(_both(growing, shrinking, most), draws)), is_drawn=True)


def _iterations(setup: Setup, iteration: Iteration, sample: int | None, seed: int) -> Iterator[Iteration]:
    """The iteration itself, then others with drawn numbers, of the start."""
    yield iteration
    for number in range(DRAWS):
        other = variant(setup, seed + number)
        yield iteration_at(other, 0, other.start, sample)


def _moving(iteration: Iteration, draws: np.random.Generator) -> tuple[list[UpOrDownQuestion], list[UpOrDownQuestion]]:
    """Weights that the update makes larger, and ones that it makes smaller; of many some, whichever the draws take."""
    gradient = iteration.trace.gradient if iteration.objective_gradient is None else iteration.objective_gradient
    up: list[UpOrDownQuestion] = []
    down: list[UpOrDownQuestion] = []
    for layer, of_layer in enumerate(iteration.network.weights(gradient)):
        for found, is_there in ((up, of_layer < 0.0), (down, of_layer > 0.0)):
            places = np.flatnonzero(is_there)
            if len(places) > QUESTIONS:
                places = places[draws.choice(len(places), QUESTIONS, replace=False)]
            for place in places.tolist():
                found.append(UpOrDownQuestion(iteration, Weight(layer, *divmod(place, of_layer.shape[1]))))
    return shuffled(up, draws), shuffled(down, draws)


def _both(up: Sequence[UpOrDownQuestion], down: Sequence[UpOrDownQuestion], count: int) -> list[UpOrDownQuestion]:
    """So many of both, half of each or as near to it as there are; none where one is too rare."""
    least = -(-count // OFTEN)
    if not count or min(len(up), len(down)) < least:
        return []
    growing = min(max(count // 2, count - len(down)), len(up))
    return [*up[:growing], *down[: count - growing]]


def _signed(name: str, value: float) -> SignedFactor:
    return SignedFactor(name, "+" if value > 0.0 else "−" if value < 0.0 else "0")


def _placed(weight: Weight) -> tuple[int, int, int]:
    return weight.layer, weight.source, weight.target

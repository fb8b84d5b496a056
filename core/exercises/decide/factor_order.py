"""The factors of a chain, to be put in order: one card too many lies on another way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from core.base.message import Message
from core.exercises.decide.chain_factors import ChainFactor, factors_of, paths_of, some_weight
from core.exercises.decide.messages import DecideText
from core.exercises.decide.tries import draws_of, one_of, shuffled
from core.exercises.sheet.iteration import Iteration
from core.explain.chain import Path
from core.network.elements import Bias, Parameter, Weight
from core.network.notations import Name

QUESTIONS = 3
MOST_FACTORS = 9  # of a chain that is asked for unless someone chose it: each of its cards has a key
_DRAWS = 40  # of weights, until there are enough of them that differ

Order = Sequence[int | None]
"""Which card stands in each place, counted from 0; None where none does."""


@dataclass(frozen=True)
class OrderMarks:
    """What is known of an order: the places whose cards fit, those whose don't, and what there is to be said."""

    fitting: frozenset[int]
    misfitting: frozenset[int]
    said: tuple[Message, ...]
    is_right: bool = False


@dataclass(frozen=True)
class OrderQuestion:
    """One chain, with its cards shuffled; at most one of them lies on another way."""

    parameter: Parameter
    name: str
    gradient: Name  # what is a product of the chain
    chain: tuple[ChainFactor, ...]
    cards: tuple[ChainFactor, ...]

    @property
    def of(self) -> str:
        """What is a product of the chain: ∂E/∂W11."""
        return self.gradient

    @property
    def of_tex(self) -> str:
        """The same as TeX."""
        return self.gradient.tex

    @property
    def stray(self) -> ChainFactor | None:
        """The card that lies on another way; None where the network has none such."""
        return next((card for card in self.cards if card not in self.chain), None)

    @property
    def right_order(self) -> tuple[int, ...]:
        """The card that belongs in each place."""
        return tuple(self.cards.index(factor) for factor in self.chain)

    def fits(self, order: Order, last: int | None = None) -> OrderMarks:
        """Which neighbours fit, said of the pair in which the card of place `last` stands, which was put last."""
        pairs = [place for place in range(len(order) - 1) if self._meet(order, place)]
        told = [place for place in pairs if last in (place, place + 1)]
        said: tuple[Message, ...] = ()
        if told:
            first, second = (self.cards[card] for card in order[told[0] : told[0] + 2] if card is not None)
            names = self.chain[told[0]].name, self.chain[told[0] + 1].name
            said = (
                DecideText.FIT(first=names[0], second=names[1]),
                DecideText.GOES_ON(met=first.below, below=second.below),
            )
        return OrderMarks(frozenset(pairs) | {place + 1 for place in pairs}, frozenset(), said)

    def checked(self, order: Order) -> OrderMarks:
        """A whole order, marked: what doesn't fit is named."""
        if tuple(order) == self.right_order:
            return OrderMarks(frozenset(range(len(order))), frozenset(), (DecideText.ORDER_RIGHT(),), is_right=True)
        faults = list(self._faults(order))
        misfitting = frozenset(place for place, _ in faults)
        return OrderMarks(self.fits(order).fitting - misfitting, misfitting, tuple(said for _, said in faults))

    def hint(self, number: int) -> Message | None:
        """The hint of this number, counted from 0; None where there are no more."""
        hints = [DecideText.HINT_FIRST(), DecideText.HINT_CHAIN(), DecideText.HINT_LAST(name=self.name)]
        if self.stray is not None:
            hints.append(DecideText.HINT_OTHER(factor=self.stray.of))
        return hints[number] if number < len(hints) else None

    def _meet(self, order: Order, place: int) -> bool:
        card, after = order[place], order[place + 1]
        return card is not None and after is not None and self.cards[card].meets(self.cards[after])

    def _faults(self, order: Order) -> Iterator[tuple[int, Message]]:
        """The places of a whole order from which the way doesn't go on, or where it doesn't begin or end."""
        cards = [self.cards[card] for card in order if card is not None]
        if cards[0].above != self.chain[0].above:
            yield 0, DecideText.BEGINS_ELSEWHERE(found=cards[0].above)
        for place, (card, after) in enumerate(pairwise(cards)):
            if not card.meets(after):
                yield place, DecideText.DONT_MEET(below=card.below, above=after.above)
        if cards[-1].below != self.chain[-1].below:
            yield len(cards) - 1, DecideText.ENDS_ELSEWHERE(found=cards[-1].below, name=self.name)


def order_questions(iteration: Iteration, parameter: Parameter | None, seed: int) -> tuple[OrderQuestion, ...]:
    """The chain of `parameter`, then of some other weights drawn by the seed; of drawn ones alone for None.

    Raises
    ------
    IndexError
        If the network has no such parameter.
    """
    draws = draws_of(seed)
    wanted: dict[Parameter, None] = {} if parameter is None else {parameter: None}
    deepest = iteration.network.depth - (MOST_FACTORS - 3) // 2 - 1
    for _ in range(_DRAWS):
        if len(wanted) == QUESTIONS:
            break
        layer = int(draws.integers(max(deepest, 0), iteration.network.depth))
        wanted[some_weight(iteration, layer, draws)] = None
    return tuple(_question(iteration, each, draws) for each in wanted)


def _question(iteration: Iteration, parameter: Parameter, draws: np.random.Generator) -> OrderQuestion:
    paths = paths_of(iteration, parameter, 2)
    chain = factors_of(iteration, paths[0])
    own = {factor.of for factor in chain}
    strays = [
        factor
        for path in (*paths[1:], *_beside(iteration, parameter))
        for factor in factors_of(iteration, path)
        if factor.of not in own
    ]
    stray = [replace(one_of(strays, draws), name="")] if strays else []
    return OrderQuestion(
        parameter,
        iteration.names.of(parameter),
        iteration.names.gradient(parameter),
        chain,
        tuple(shuffled([*chain, *stray], draws)),
    )


def _beside(iteration: Iteration, parameter: Parameter) -> tuple[Path, ...]:
    """A way to another weight of the same layer."""
    layer, sizes = parameter.layer, iteration.network.sizes
    source, target = (-1, parameter.index) if isinstance(parameter, Bias) else (parameter.source, parameter.target)
    other = Weight(layer, (source + 1) % sizes[layer], (target + 1) % sizes[layer + 1])
    return paths_of(iteration, other, 1)

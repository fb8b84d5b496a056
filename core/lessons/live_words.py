"""Which words of a text are live: the names of what is in the network, and the numbers that it has.

    words = LiveWords(names, {0: iteration})             # what is known: the open state first
    for block in words.blocks(text):
        for span in block.spans: ...                     # MarkdownSpan, LiveName, LiveNumber

A name is live where it stands in bold, **W11**. A number is live where exactly one quantity of a known state has it, to
the digits that are written: in code from two digits on, bare from three on. Where several have it, it is the one whose
name stands before it in the same block, the last first: "W31 is only 0.000114".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from core.exercises.marking.digits import significant_digits
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.numbers import rounded
from core.exercises.sheet.quantity import LOSS, OF_NEURONS, Quantity, QuantityKind
from core.lessons.markdown import BlockKind, MarkdownBlock, MarkdownSpan, SpanKind, blocks_of
from core.lessons.names import LessonNames
from core.network.find_element import MOST_LISTED

FEWEST_DIGITS_IN_CODE, FEWEST_DIGITS = 2, 3  # with fewer a number is one by chance

_NUMBER = re.compile(r"(?<![\w.,−-])[−+-]?\d+(?:\.\d+)?(?:e[−-]?\d+)?(?!\w|[,.]\d)")
_WORD = re.compile(r"[\w∂/]+")


@dataclass(frozen=True)
class LiveName:
    """A name in a text, and what it is the name of."""

    text: str
    quantity: Quantity


@dataclass(frozen=True)
class LiveNumber:
    """A number in a text, the quantity that has it, and the state at which it does."""

    text: str
    quantity: Quantity
    state: int
    is_code: bool


@dataclass(frozen=True)
class LessonBlock:
    """A block of a text, with what is live in it; the other fields as in `MarkdownBlock`."""

    kind: BlockKind
    spans: tuple[MarkdownSpan | LiveName | LiveNumber, ...]
    level: int
    number: int | None


@dataclass(frozen=True)
class LiveWords:
    """Finds live words: these names, and the numbers of the states that are known, the preferred one first."""

    names: LessonNames
    iterations: Mapping[int, Iteration]

    def blocks(self, text: str) -> list[LessonBlock]:
        """The blocks of a text, split so that each live word is a span of its own."""
        return self.in_blocks(blocks_of(text))

    def in_blocks(self, blocks: Sequence[MarkdownBlock]) -> list[LessonBlock]:
        """The same of blocks that are known already."""
        return [LessonBlock(block.kind, tuple(self._live(block.spans)), block.level, block.number) for block in blocks]

    def _live(self, spans: Sequence[MarkdownSpan]) -> Iterator[MarkdownSpan | LiveName | LiveNumber]:
        named: list[Quantity] = []  # in this block so far, the last one last
        for span in spans:
            if span.kind not in (SpanKind.PLAIN, SpanKind.CODE):
                yield span
                continue
            quantity = self.names.quantity(span.text) if span.is_strong and span.kind is SpanKind.PLAIN else None
            if quantity is not None:
                named.append(quantity)
                yield LiveName(span.text, quantity)
                continue
            yield from self._with_numbers(span, named)

    def _with_numbers(self, span: MarkdownSpan, named: list[Quantity]) -> Iterator[MarkdownSpan | LiveNumber]:
        """A span parted at its live numbers; `named` takes up the names that stand in it."""
        is_code, done = span.kind is SpanKind.CODE, 0
        for found in _NUMBER.finditer(span.text):
            named += self._named_in(span.text[done : found.start()])
            live = self.number(found[0], named, FEWEST_DIGITS_IN_CODE if is_code else FEWEST_DIGITS)
            if live is None:
                continue
            if found.start() > done:
                yield replace(span, text=span.text[done : found.start()])
            yield LiveNumber(found[0], *live, is_code)
            done = found.end()
        named += self._named_in(span.text[done:])
        if done < len(span.text):
            yield replace(span, text=span.text[done:])

    def _named_in(self, text: str) -> list[Quantity]:
        found = (self.names.quantity(word) for word in _WORD.findall(text))
        return [quantity for quantity in found if quantity is not None]

    def number(self, text: str, named: Sequence[Quantity], fewest: int = 1) -> tuple[Quantity, int] | None:
        """The quantity, and the state, that a written number belongs to; None where none has it, or several have.

        `named` are the quantities whose names stand before it; with fewer than `fewest` digits it is no one's.
        """
        text = text.replace("−", "-")
        digits = significant_digits(text)
        if digits is None or digits < fewest:
            return None
        value = float(text)
        for state, values in self._values.items():
            having = values.having(value, digits)
            for quantity in (*reversed(named), *(having if len(having) == 1 else ())):
                if quantity in having:
                    return quantity, state
        return None

    @cached_property
    def _values(self) -> dict[int, "_KnownValues"]:
        return {state: _KnownValues(iteration) for state, iteration in self.iterations.items()}


class _KnownValues:
    """The values of all quantities of an iteration, to be asked which of them a number is."""

    def __init__(self, iteration: Iteration) -> None:
        self._quantities = _to_be_met(iteration)
        self._array = np.array([iteration.value(each) for each in self._quantities])  # (quantities,)

    def having(self, value: float, digits: int) -> list[Quantity]:
        """The quantities whose value is this number, rounded to so many significant digits."""
        near = np.flatnonzero(np.abs(self._array - value) <= abs(value) * 10.0 ** (1 - digits))
        return [self._quantities[place] for place in near if rounded(float(self._array[place]), digits) == value]


def _to_be_met(iteration: Iteration) -> list[Quantity]:
    """The quantities whose numbers a text may tell; of a network that is too large for that, those of its neurons."""
    if iteration.network.parameter_count <= MOST_LISTED:
        return iteration.quantities()
    inputs = [Quantity(QuantityKind.INPUT, target=index) for index in range(iteration.network.inputs)]
    neurons = [
        each
        for layer in range(iteration.network.depth)
        for kind in OF_NEURONS
        for each in iteration.of_layer(kind, layer)
        if iteration.has(each)
    ]
    return [*inputs, *neurons, LOSS]

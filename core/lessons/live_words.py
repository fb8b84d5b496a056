"""Which words of a text are live: the names of what is in the network, and the numbers that it has.

    words = LiveWords(names, {0: iteration})             # what is known: the open state first
    for block in words.blocks(text):
        for span in block.spans: ...                     # MarkdownSpan, LiveName, LiveNumber

A name is live where it stands in bold, **W11**. A number is live where exactly one quantity of a known state has it, to
the digits that are written: in code from two digits on, bare from three on. Where several have it, it is the one whose
name stands before it in the same block, the last first: "W31 is only 0.000114".

Texts are written in the article's names. Where others are shown, a name and the formulas are told in those; a name in
bold code, **`W11`**, is quoted, and stays as it is.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial

import numpy as np
from numpy.typing import NDArray

from core.exercises.marking.digits import significant_digits
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.numbers import rounded
from core.exercises.sheet.quantity import LOSS, OF_NEURONS, Quantity, QuantityKind
from core.explain.retold_tex import RetoldTex, retold_tex
from core.explain.tex_to_code import code_of_tex
from core.lessons.markdown import BlockKind, MarkdownBlock, MarkdownSpan, SpanKind, blocks_of
from core.lessons.names import LessonNames
from core.network.find_element import MOST_LISTED
from core.network.names import Names
from core.network.notations import Kind, QuantityPlace

FEWEST_DIGITS_IN_CODE, FEWEST_DIGITS = 2, 3  # with fewer a number is one by chance
MOST_RETOLD = 500  # parameters of a network whose names are looked for in formulas

Array = NDArray[np.float64]

_NUMBER = re.compile(r"(?<![\w.,−-])(?<!\d\u00a0)[−+-]?\d+(?:\.\d+)?(?:e[−-]?\d+)?(?!\w|[,.\u00a0]\d)")
_WORD = re.compile(r"[\w∂/]+")


@dataclass(frozen=True)
class LiveName:
    """A name in a text, and what it is the name of."""

    text: str
    quantity: Quantity
    is_code: bool = False


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
    """Finds live words: these names, and the numbers of the states that are known, the preferred one first.

    `shown` are the names of the notation in which texts are told; without them they stay as they are written.
    """

    names: LessonNames
    iterations: Mapping[int, Iteration]
    shown: Names | None = None

    @property
    def told_names(self) -> Names:
        """In which names everything is told."""
        return self.shown or self.names.setup.names

    def blocks(self, text: str) -> list[LessonBlock]:
        """The blocks of a text, split so that each live word is a span of its own."""
        return self.in_blocks(blocks_of(text))

    def in_blocks(self, blocks: Sequence[MarkdownBlock]) -> list[LessonBlock]:
        """The same of blocks that are known already."""
        return [LessonBlock(block.kind, tuple(self._live(block.spans)), block.level, block.number) for block in blocks]

    def _live(self, spans: Sequence[MarkdownSpan]) -> Iterator[MarkdownSpan | LiveName | LiveNumber]:
        named = _Named(self.names)
        for span in spans:
            if span.kind in (SpanKind.FORMULA, SpanKind.DISPLAY):
                yield self._formula(span)
                continue
            if span.kind not in (SpanKind.PLAIN, SpanKind.CODE):
                yield span
                continue
            quantity = self.names.quantity(span.text) if span.is_strong else None
            if quantity is not None:
                named.add(quantity)
                yield self._live_name(span, quantity)
                continue
            yield from self._with_numbers(span, named)

    def _live_name(self, span: MarkdownSpan, quantity: Quantity) -> LiveName:
        """A name as it is told; what is quoted, or is called so in another notation already, stays as it is."""
        is_code = span.kind is SpanKind.CODE
        if is_code or self.shown is None or self.names.name(quantity) != span.text:
            return LiveName(span.text, quantity, is_code)
        kind, *place = quantity
        name = self.shown.called(Kind(kind), *place)
        return LiveName(name, quantity, name.is_code)

    def _formula(self, span: MarkdownSpan) -> MarkdownSpan:
        """A formula as it is told: in a program's names as code, where all of it can be that."""
        if self._retold is None:
            return span
        told = self._retold.told(span.text)
        if self.told_names.notation != "code":
            return replace(span, text=told)
        code = code_of_tex(told)
        return span if code is None else replace(span, kind=SpanKind.CODE, text=code)

    @cached_property
    def _retold(self) -> RetoldTex | None:
        """What tells formulas in the names that are shown; None where they stay as they are.

        So they do where the names are too many to be listed.
        """
        names, shown = self.names.setup.names, self.shown
        if shown is None or shown.notation == names.notation or names.network.parameter_count > MOST_RETOLD:
            return None
        quantities = self.names.iteration.quantities()
        return retold_tex(names, shown, [(Kind(kind), QuantityPlace(*place)) for kind, *place in quantities])

    def _with_numbers(self, span: MarkdownSpan, named: "_Named") -> Iterator[MarkdownSpan | LiveNumber]:
        """A span parted at its live numbers; `named` takes up the names that stand in it."""
        is_code, done, read = span.kind is SpanKind.CODE, 0, 0
        for found in _NUMBER.finditer(span.text):
            named.read(span.text[read : found.start()])
            read = found.end()
            live = self._owner(found[0], named.quantities, FEWEST_DIGITS_IN_CODE if is_code else FEWEST_DIGITS)
            if live is None:
                continue
            if found.start() > done:
                yield replace(span, text=span.text[done : found.start()])
            yield LiveNumber(found[0], *live, is_code)
            done = found.end()
        named.read(span.text[read:])
        if done < len(span.text):
            yield replace(span, text=span.text[done:])

    def number(self, text: str, named: Sequence[Quantity], fewest: int = 1) -> tuple[Quantity, int] | None:
        """The quantity, and the state, that a written number belongs to; None where none has it, or several have.

        `named` are the quantities whose names stand before it; with fewer than `fewest` digits it is no one's.
        """
        return self._owner(text, lambda: named, fewest)

    def _owner(self, text: str, named: Callable[[], Sequence[Quantity]], fewest: int) -> tuple[Quantity, int] | None:
        text = text.replace("−", "-")
        digits = significant_digits(text)
        if digits is None or digits < fewest:
            return None
        value = float(text)
        for state, values in self._values.items():
            having = values.having(value, digits)
            if not having:
                continue
            for quantity in (*reversed(named()), *(having if len(having) == 1 else ())):
                if quantity in having:
                    return quantity, state
        return None

    @cached_property
    def _values(self) -> dict[int, "_KnownValues"]:
        return {state: _KnownValues(iteration) for state, iteration in self.iterations.items()}


class _Named:
    """The quantities whose names stand in a block so far, the last one last: looked up when somebody asks for them."""

    def __init__(self, names: LessonNames) -> None:
        self._names = names
        self._found: list[Quantity] = []
        self._unread: list[str] = []

    def add(self, quantity: Quantity) -> None:
        """The name of this one comes next."""
        self._found = [*self.quantities(), quantity]

    def read(self, text: str) -> None:
        """These words come next."""
        self._unread.append(text)

    def quantities(self) -> list[Quantity]:
        """All of them."""
        for text in self._unread:
            found = (self._names.quantity(word) for word in _WORD.findall(text))
            self._found += [quantity for quantity in found if quantity is not None]
        self._unread.clear()
        return self._found


class _KnownValues:
    """The values of the quantities of an iteration, to be asked which of them a number is.

    Of a network that is too large for all of them to be met in a text, they are those of its neurons.
    """

    def __init__(self, iteration: Iteration) -> None:
        self._groups: list[tuple[Array, Callable[[int], Quantity]]] = []  # values, and whose each of them is
        network = iteration.network
        if network.parameter_count <= MOST_LISTED:
            self._add_each(iteration, iteration.quantities())
            return
        self._add_each(iteration, [Quantity(QuantityKind.INPUT, target=index) for index in range(network.inputs)])
        for layer in range(network.depth):
            for kind in OF_NEURONS:
                if iteration.has(Quantity(kind, layer, target=0)):
                    whose = partial(_of_neuron, kind, layer)
                    self._groups.append((iteration.neurons(kind, layer), whose))
        self._add_each(iteration, [LOSS])

    def _add_each(self, iteration: Iteration, quantities: list[Quantity]) -> None:
        self._groups.append((np.array([iteration.value(each) for each in quantities]), quantities.__getitem__))

    def having(self, value: float, digits: int) -> list[Quantity]:
        """The quantities whose value is this number, rounded to so many significant digits."""
        reach, found = abs(value) * 10.0 ** (1 - digits), []
        for values, whose in self._groups:
            near = np.flatnonzero(np.abs(values - value) <= reach).tolist()
            found += [whose(place) for place in near if rounded(float(values[place]), digits) == value]
        return found


def _of_neuron(kind: QuantityKind, layer: int, index: int) -> Quantity:
    return Quantity(kind, layer, target=index)

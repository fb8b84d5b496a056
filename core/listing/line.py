"""The lines of a listing as data: the text of each, which quantities it computes, and where an article's slips."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import product
from math import exp
from typing import NamedTuple

from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import LOSS, OF_WEIGHTS, Quantity, QuantityKind
from core.network.elements import Element
from core.network.network import Network
from core.network.phases import Stage

Place = tuple[int, ...]

_STAGES = {
    QuantityKind.INPUT: Stage.INPUTS,
    QuantityKind.TARGET: Stage.INPUTS,
    QuantityKind.SOP: Stage.SOPS,
    QuantityKind.ACTIVATION: Stage.ACTIVATIONS,
    QuantityKind.LOSS: Stage.ERROR,
    QuantityKind.ERROR_BY_ACTIVATION: Stage.BACK,
    QuantityKind.SLOPE: Stage.SLOPES,
    QuantityKind.DELTA: Stage.SLOPES,
    QuantityKind.WEIGHT_GRADIENT: Stage.GRADIENTS,
    QuantityKind.BIAS_GRADIENT: Stage.GRADIENTS,
    QuantityKind.WEIGHT_OBJECTIVE: Stage.GRADIENTS,
    QuantityKind.BIAS_OBJECTIVE: Stage.GRADIENTS,
    QuantityKind.NEW_WEIGHT: Stage.UPDATE,
    QuantityKind.NEW_BIAS: Stage.UPDATE,
}
_BIAS_BESIDE = {
    QuantityKind.WEIGHT: QuantityKind.BIAS,
    QuantityKind.WEIGHT_GRADIENT: QuantityKind.BIAS_GRADIENT,
    QuantityKind.WEIGHT_OBJECTIVE: QuantityKind.BIAS_OBJECTIVE,
    QuantityKind.NEW_WEIGHT: QuantityKind.NEW_BIAS,
}


class ResultChange(Enum):
    """What a line has in place of a quantity itself."""

    NONE = "none"
    NEGATED = "negated"
    EXPONENTIAL = "exponential"

    def of(self, number: float) -> float:
        """That, of the quantity's number."""
        if self is ResultChange.EXPONENTIAL:
            return exp(min(number, 709.0))
        return -number if self is ResultChange.NEGATED else number


@dataclass(frozen=True)
class LineResult:
    """What a line computes: all quantities of a kind in a layer, from 0; or those from `source`, or to `target`, alone.

    With a `bias_column` weights stand to × from, and the biases as the last column. With a `step_key` it is a number
    on the way to a quantity of an update: m_new, v_hat, or another of the optimizer's lines.
    """

    kind: QuantityKind
    layer: int = -1
    source: int | None = None
    target: int | None = None
    change: ResultChange = ResultChange.NONE
    bias_column: bool = False
    step_key: str = ""

    def shape(self, network: Network) -> Place:
        """Rows and columns of weights, a length of all else; () of a single number."""
        if self.kind is QuantityKind.LOSS:
            return ()
        sizes = network.sizes
        if self.kind in OF_WEIGHTS:
            whole = sizes[self.layer], sizes[self.layer + 1]
            if self.bias_column:
                return whole[1], whole[0] + 1
            return tuple(size for size, end in zip(whole, (self.source, self.target), strict=True) if end is None)
        if self.target is not None:
            return ()
        if self.kind in (QuantityKind.INPUT, QuantityKind.TARGET):
            return (sizes[0 if self.kind is QuantityKind.INPUT else -1],)
        return (sizes[self.layer + 1],)

    def quantity(self, network: Network, place: Place) -> Quantity:
        """Which quantity stands at a place of it."""
        if self.kind is QuantityKind.LOSS:
            return LOSS
        if self.kind not in OF_WEIGHTS:
            return Quantity(self.kind, self.layer, target=place[0] if self.target is None else self.target)
        if self.bias_column:
            target, source = place
            if source == network.sizes[self.layer]:
                return Quantity(_BIAS_BESIDE[self.kind], self.layer, target=target)
            return Quantity(self.kind, self.layer, source, target)
        free = iter(place)
        source = next(free) if self.source is None else self.source
        return Quantity(self.kind, self.layer, source, next(free) if self.target is None else self.target)

    def place_of(self, network: Network, quantity: Quantity) -> Place | None:
        """Where a quantity stands in it; None where it doesn't."""
        if self.step_key:
            return None
        kind, layer, source, target = quantity
        if self.bias_column and kind is _BIAS_BESIDE.get(self.kind) and layer == self.layer:
            return target, network.sizes[layer]
        if kind is not self.kind or (layer != self.layer and kind is not QuantityKind.LOSS):
            return None
        if kind is QuantityKind.LOSS:
            return ()
        if self.bias_column:
            return target, source
        ends = ((source, self.source), (target, self.target)) if kind in OF_WEIGHTS else ((target, self.target),)
        if any(wanted not in (None, end) for end, wanted in ends):
            return None
        return tuple(end for end, wanted in ends if wanted is None)

    def places_of(self, network: Network, element: Element) -> Iterator[Place]:
        """Where what belongs to an input, neuron, weight or bias stands in it."""
        if self.step_key:
            yield from replace(self, step_key="").places_of(network, element)
            return
        for kind in (self.kind, _BIAS_BESIDE.get(self.kind) if self.bias_column else None):
            quantity = None if kind is None else _of_element(kind, element)
            place = None if quantity is None else self.place_of(network, quantity)
            if place is not None:
                yield place

    def places(self, network: Network) -> Iterator[Place]:
        """All places of it."""
        return product(*map(range, self.shape(network)))

    def value(self, iteration: Iteration, place: Place) -> float | None:
        """The number at a place; None where the iteration has none."""
        quantity = self.quantity(iteration.network, place)
        if self.step_key:
            return iteration.step_number(quantity, self.step_key)
        return self.change.of(iteration.value(quantity)) if iteration.has(quantity) else None


def _of_element(kind: QuantityKind, element: Element) -> Quantity | None:
    """The quantity of this kind that belongs to an element; None where it has none."""
    places = Quantity(kind, *_places(element))
    return places if places.element == element else None


def _places(element: Element) -> tuple[int, int, int]:
    layer = getattr(element, "layer", -1)
    source = getattr(element, "source", -1)
    return layer, source, getattr(element, "target", getattr(element, "index", -1))


class SlipReason(Enum):
    """What is wrong with a line of an article's listing."""

    CLIMBS = "climbs"  # t − p is subtracted: the error grows
    SLOPE_OF_TANH = "slope of tanh"  # 1 − σσ for σ − σσ
    SAME_ARRAY = "same array"  # two names of one array: it is changed by the update
    HARMLESS_ARRAY = "harmless array"  # the same, where nothing reads it any more
    NO_FACTOR = "no factor"  # the slope of σ(cz) without its c
    NO_OUTPUT_SLOPE = "no output slope"  # what goes back lacks the slope of the output
    SLOPE_LEFT_OUT = "slope left out"  # the output's delta itself lacks it
    RATE = "rate"  # another learning rate
    NO_BIASES = "no biases"  # the program has none
    BIASES_STAY = "biases stay"  # the program never updates them


@dataclass(frozen=True)
class PrintedLine:
    """What the article's listing has in the place of a line.

    `result` are quantities of the iteration with the mistake called `rule` in it; without a rule they are those of the
    right one. Where there is neither, `value` says each number, of the iteration and the quantity of the right line.
    """

    text: str  # empty where the article has no such line
    reason: SlipReason
    rule: str = ""  # as in `core.network.wrong_rules`
    result: LineResult | None = None
    value: Callable[[Iteration, Quantity], float] | None = field(default=None, compare=False)
    is_in_force: bool = False  # whether it is what trains now
    is_of_article: bool = True  # else it is a mistake of another one, which somebody has it make


class ListingPart(Enum):
    """Which part of an iteration a line belongs to."""

    FORWARD = "forward"
    BACK = "back"
    UPDATE = "update"


class ListingHeading(NamedTuple):
    """What stands above some lines: going back, of which layer's weights, from 0."""

    part: ListingPart
    layer: int = -1


@dataclass(frozen=True)
class ListingLine:
    """One line: `text` runs in NumPy; `result` is what it makes, and `on_the_way` what it computes for that."""

    text: str
    heading: ListingHeading
    result: LineResult | None = None  # None of what is no quantity
    on_the_way: tuple[LineResult, ...] = ()
    printed: PrintedLine | None = None
    stage_given: tuple[Stage, int] | None = None  # where the result doesn't say it
    is_objective: bool = False  # whether it computes J, the error that is shown
    is_rate: bool = False  # whether it computes the learning rate
    entry: str = ""  # of a list, where that is what it makes

    @property
    def variable(self) -> str:
        """What it makes or changes, as it can be printed by itself."""
        return self.entry or self.text.partition(" ")[0].partition("[range")[0]

    @property
    def makes_anew(self) -> bool:
        """Whether its variable is another array from here on."""
        return " = " in self.text

    @property
    def phase(self) -> tuple[Stage, int]:
        """In which phase it is computed, and of which layer."""
        if self.stage_given is not None:
            return self.stage_given
        if self.is_rate:
            return Stage.UPDATE, 0
        if self.is_objective or self.result is None:
            return Stage.ERROR, 0
        stage = _STAGES.get(self.result.kind, Stage.BACK)
        if self.result.kind in (QuantityKind.WEIGHT, QuantityKind.BIAS):
            return stage, max(self.result.layer - 1, 0)
        return stage, 0 if stage in (Stage.INPUTS, Stage.ERROR, Stage.UPDATE) else self.result.layer

    @property
    def phases(self) -> set[tuple[Stage, int]]:
        """In which phases something of it is computed."""
        on_the_way = {(_STAGES.get(each.kind, Stage.BACK), each.layer) for each in self.on_the_way}
        return {self.phase, *on_the_way}

    def makes(self, network: Network, quantity: Quantity) -> bool:
        """Whether it computes a quantity, as its result or on the way there."""
        made = (self.result, *self.on_the_way)
        return any(each is not None and each.place_of(network, quantity) is not None for each in made)

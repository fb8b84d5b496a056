"""A whole listing: its lines, what they begin from, and how both are built for a setup."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.experiments.printed_listing import listed_biases, listed_rate
from core.listing.line import (
    LineResult,
    ListingHeading,
    ListingLine,
    ListingPart,
    PrintedLine,
    SlipReason,
)
from core.listing.step_code import STATE, UPDATE, rate_code, shrinking_code, stem_of, step_code
from core.network.names import Names
from core.network.network import BiasKind, Layer
from core.network.notations import Kind, WholeKind, WholeNames
from core.network.rules import rule_named
from core.setup.setup import Setup


@dataclass(frozen=True)
class ListingGiven:
    """A variable that a listing begins from: which quantities it holds, or a number."""

    name: str
    result: LineResult | None = None
    number: float | None = None
    is_column: bool = False  # whether a vector stands as a matrix of one column
    is_of_batch: bool = False  # whether all samples of the batch stand in it, a row for each
    are_classes: bool = False  # whether it says which class each sample is of, from 0
    is_row: bool = False  # whether a vector stands as a matrix of one row
    is_list_of: tuple[LineResult, ...] = ()  # matrices in a list
    of_update: str = ""  # of the update: what it carries here for `result`, such as m; or `UPDATE`, or `STATE`


@dataclass(frozen=True)
class Listing:
    """The algorithm of one iteration, to be read and to be run."""

    setup: Setup
    names: Names  # of the listing
    lines: tuple[ListingLine, ...]
    givens: tuple[ListingGiven, ...]
    is_of_batch: bool = False  # whether its arrays have a row for each sample of the batch

    def lines_that_make(self, quantity: Quantity) -> list[int]:
        """Where the lines are that compute a quantity: those whose result it is, else those on whose way it lies."""
        network = self.setup.network
        made = [
            index
            for index, line in enumerate(self.lines)
            if line.result is not None and line.result.place_of(network, quantity) is not None
        ]
        return made or [index for index, line in enumerate(self.lines) if line.makes(network, quantity)]


class ListingBuilder:
    """What the builders of all styles share; a subclass says `fits`, `givens` and `write`."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self.network, self.loss = setup.network, setup.objective.loss
        self.names = setup.names.written_in("code")
        self.target_first = setup.names.has_target_first
        self._lines: list[ListingLine] = []
        self._of_update: dict[str, ListingGiven] = {}  # what is carried to the update, and which one it is
        self._heading = ListingHeading(ListingPart.FORWARD)

    @classmethod
    def fits(cls, setup: Setup) -> bool:
        """Whether the algorithm of a setup can be written so."""
        raise NotImplementedError

    @property
    def is_of_batch(self) -> bool:
        """Whether arrays have a row for each sample."""
        return False

    def givens(self) -> list[ListingGiven]:
        """What the lines begin from."""
        raise NotImplementedError

    def write(self) -> None:
        """Put down the lines."""
        raise NotImplementedError

    def build(self) -> Listing:
        """The listing."""
        self.write()
        givens = [*self.givens(), *self._of_update.values()]
        if not self.setup.schedule.is_constant:
            givens = [given for given in givens if given.name != self.rate]
        return Listing(self.setup, self.names, tuple(self._lines), tuple(givens), self.is_of_batch)

    # What is written with

    def begin(self, part: ListingPart, layer: int = -1) -> None:
        """What follows belongs to this part."""
        self._heading = ListingHeading(part, layer)

    def add(self, text: str, result: LineResult | None = None, **more: object) -> None:
        """Put down a line."""
        self._lines.append(ListingLine(text, self._heading, result, **more))  # type: ignore[arg-type]

    def add_update(
        self,
        old: str,
        gradient: str,
        result: LineResult,
        new: str = "",
        printed: PrintedLine | None = None,
        *,
        is_row: bool = False,
    ) -> None:
        """Put down how the update makes the variable `new`, or else `old` anew, of `old` and its gradient.

        First what the optimizer makes of the gradient, a number after the other; `is_row` says that the variable is a
        matrix of one row.
        """
        optimizer, schedule = self.setup.optimizer, self.setup.schedule
        if not schedule.is_constant and STATE not in self._of_update:
            self._of_update[STATE] = ListingGiven(STATE, of_update=STATE)
            self.add(f"{self.rate} = {rate_code(schedule, self.setup.learning_rate)}", is_rate=True)
        step = gradient
        if not optimizer.is_plain:
            stem = stem_of(old)
            if "(" in gradient:
                self.add(f"g_{stem} = {gradient}")
                gradient = f"g_{stem}"
            of_weights = result.kind is QuantityKind.NEW_WEIGHT
            kind = QuantityKind.WEIGHT if of_weights else QuantityKind.BIAS
            for letter in optimizer.carries:
                carried = ListingGiven(f"{letter}_{stem}", replace(result, kind=kind), is_row=is_row, of_update=letter)
                self._of_update[carried.name] = carried
            for line in step_code(optimizer, stem, gradient):
                self.add(line.text, replace(result, step_key=line.key))
                step = line.variable
                if line.takes_update:
                    self._of_update[UPDATE] = ListingGiven(UPDATE, of_update=UPDATE)
            if of_weights and optimizer.shrinking:
                step = f"({shrinking_code(optimizer.shrinking, old, bias_column=result.bias_column)} + {step})"
            printed = None if printed is not None and printed.reason is SlipReason.RATE else printed
        text = f"{new} = {old} - {self.rate} * {step}" if new else f"{old} -= {self.rate} * {step}"
        self.add(text, result, printed=printed)

    def given_parameters(self) -> list[ListingGiven]:
        """The weights and biases of each layer, in a variable each, and the learning rate."""
        found = []
        for layer in range(self.depth):
            found.append(ListingGiven(self.base(Kind.WEIGHT, layer), LineResult(QuantityKind.WEIGHT, layer)))
            if self.has_bias(layer):
                found.append(ListingGiven(self.base(Kind.BIAS, layer), LineResult(QuantityKind.BIAS, layer)))
        return [*found, ListingGiven(self.rate, number=self.setup.learning_rate)]

    @property
    def depth(self) -> int:
        """How many layers there are."""
        return self.network.depth

    @property
    def last(self) -> int:
        """The output layer."""
        return self.network.depth - 1

    def layer(self, number: int) -> Layer:
        """One of them."""
        return self.network.layers[number]

    def has_bias(self, layer: int) -> bool:
        """Whether something is added to the products of a layer."""
        return self.layer(layer).bias is not BiasKind.ABSENT

    def trains_bias(self, layer: int) -> bool:
        """Whether the update moves the biases, or does where the article's listing is not followed."""
        return self.layer(layer).bias is BiasKind.TRAINED or (self.has_bias(layer) and layer in self._listed_biases)

    @cached_property
    def _listed_biases(self) -> list[int]:
        return listed_biases(self.setup)

    def base(self, kind: Kind, layer: int = -1, source: int = 0, target: int = 0) -> str:
        """The variable that a quantity stands in."""
        return base_of(self.names.called(kind, layer, source, target))

    def whole(self, whole: WholeKind, layer: int = -1) -> str:
        """The variable of a whole vector or matrix: the article's, where that can be assigned to."""
        name = str(self.names.matrix(whole, layer))
        return name if name.isidentifier() else str(WholeNames("code", self.depth).name(whole, layer))

    @property
    def rate(self) -> str:
        """The learning rate."""
        return identifier(self.names.rate, "learning_rate")

    @property
    def error(self) -> str:
        """The error of a sample."""
        return identifier(base_of(self.names.error), "E")

    def printed(
        self,
        text: str,
        reason: SlipReason,
        rule: str = "",
        result: LineResult | None = None,
        value: Callable[[Iteration, Quantity], float] | None = None,
        *,
        always: bool = False,
    ) -> PrintedLine | None:
        """A slip of the article's listing; None where the article hasn't made it, and it doesn't train either."""
        in_force, is_of_article = rule in self._rules_in_force, always or rule in self._rules_printed
        if not (in_force or is_of_article):
            return None
        return PrintedLine(text, reason, rule, result, value, in_force, is_of_article)

    @cached_property
    def _rules_in_force(self) -> set[str]:
        return {mistake.name for mistake in self.setup.rule.mistakes}

    @cached_property
    def _rules_printed(self) -> set[str]:
        section = self.setup.scenario.printed
        if section is None or section.rule is None:
            return set()
        return {mistake.name for mistake in rule_named(section.rule, 0.0).mistakes}

    def biases_slip(self, layer: int) -> PrintedLine | None:
        """The update of biases, where the article's listing has none."""
        section = self.setup.scenario.printed
        if section is None or section.biases != "fixed":
            return None
        slip = PrintedLine("", SlipReason.BIASES_STAY, result=LineResult(QuantityKind.BIAS, layer))
        return replace(slip, is_in_force=layer in self._listed_biases)

    def rate_slip(self, text: Callable[[str], str]) -> PrintedLine | None:
        """An update with the rate of the article's listing; `text` says the line, of the rate as it is written."""
        section = self.setup.scenario.printed
        if section is None or section.learning_rate is None:
            return None
        rate, is_in_force = section.learning_rate, listed_rate(self.setup) is not None

        def value(iteration: Iteration, quantity: Quantity) -> float:
            before = quantity.beside(
                QuantityKind.WEIGHT if quantity.kind is QuantityKind.NEW_WEIGHT else QuantityKind.BIAS
            )
            return iteration.value(before) - rate * iteration.value(iteration.gradient(quantity))

        return PrintedLine(text(f"{rate:g}"), SlipReason.RATE, value=value, is_in_force=is_in_force)


def base_of(name: str) -> str:
    """The variable of an entry: W of W[0,1]."""
    return name.partition("[")[0]


def identifier(name: str, other: str) -> str:
    """A name, where it can be a variable's; else another."""
    return name if name.isidentifier() else other


def joined(texts: Sequence[str]) -> str:
    """Expressions as an array."""
    return f"np.array([{', '.join(texts)}])"

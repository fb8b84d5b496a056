"""What stands in the rows of the chain in the projector. No painting here."""

from dataclasses import dataclass
from math import prod

from core.explain.formulas import FormulaWriter
from core.network.phases import Phase, Stage
from gui.model.readings import Readings
from gui.projector.telling.sentences import number_format, signed_decimals
from gui.projector.telling.story import Story, StoryFactor

NOT_YET = "…"


@dataclass(frozen=True)
class FactorRow:
    """A factor: what it is the derivative of, its formula, the same with numbers put in, its value."""

    name: str  # g3
    of: str
    of_tex: str
    formula: str
    formula_tex: str
    numbers: str
    value: str
    is_now: bool
    is_known: bool


@dataclass(frozen=True)
class ToldChain:
    """The chain that is told, from the error on."""

    name: str  # of the weight or bias
    of: str  # ∂E/∂W11
    of_tex: str
    rows: tuple[FactorRow, ...]
    product: str

    @property
    def current(self) -> int:
        """The place of the row of this phase, or else of the last one that is known."""
        known = sum(row.is_known for row in self.rows)
        return next((index for index, row in enumerate(self.rows) if row.is_now), max(known - 1, 0))


def told_chain(readings: Readings, story: Story) -> ToldChain:
    """The chain of the state and the phase on the screen."""
    name = readings.names.of(story.parameter)
    is_hidden = readings.veil.hides_phase(Phase(Stage.GRADIENTS, story.parameter.layer))
    is_whole = bool(story.factors) and all(each.is_known for each in story.factors) and not is_hidden
    product = NOT_YET
    if is_whole:
        product = signed_decimals(prod(each.factor.value for each in story.factors), number_format(readings))
    rows = tuple(_row(readings, each) for each in story.factors)
    gradient = readings.names.gradient(story.parameter)
    return ToldChain(name, gradient, gradient.tex, rows, product)


def _row(readings: Readings, told: StoryFactor) -> FactorRow:
    written = number_format(readings)
    rendered = FormulaWriter(readings.names, readings.trace, readings.row, written).factor(told.factor)
    is_put_in = rendered.numbers not in ("", written.figure(told.factor.value))  # else it is the value once more
    return FactorRow(
        readings.names.factor_label(told.index),
        rendered.of,
        rendered.of_tex,
        f"= {rendered.text}" if told.is_known else "",
        f"= {rendered.tex}" if told.is_known else "",
        rendered.numbers if told.is_known and is_put_in else "",
        signed_decimals(told.factor.value, written) if told.is_known else NOT_YET,
        told.is_now,
        told.is_known,
    )

"""What may be read of a line now, and how it is written: a number, "…" before it is computed, "?" while it is asked."""

import math

from core.base.number_format import figure
from core.exercises.sheet.quantity import LOSS, Quantity, QuantityKind
from core.listing.line import LineResult, ListingLine, Place
from core.listing.state import ListingState, listing_state
from gui.look.asked import ASKED, NOT_YET
from gui.model.readings import Readings

DIGITS = 4
NOTHING = ""
_OF_SAMPLE = {
    QuantityKind.WEIGHT_OBJECTIVE: QuantityKind.WEIGHT_GRADIENT,
    QuantityKind.BIAS_OBJECTIVE: QuantityKind.BIAS_GRADIENT,
}


class LineReadings:
    """Reads lines for the screen: no number that a lesson hides, or that isn't computed yet, leaves it."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings
        self._state: ListingState | None = None

    def take_state(self) -> ListingState:
        """Another state, sample or rule is on the screen: its numbers."""
        readings, passes = self._readings, self._readings.passes
        made = self._state = listing_state(
            readings.setup_here,
            (passes.trace, passes.right_trace),
            (passes.batch_trace.gradient, passes.right_gradient),
            passes.row,
            readings.error,
            is_of_update=passes.sample in passes.batch,
            rate=passes.rate,
            update=passes.update_step,
        )
        return made

    @property
    def state(self) -> ListingState:
        """The numbers of the state on the screen."""
        return self._state or self.take_state()

    def text(self, line: ListingLine, place: Place) -> str:
        """The number of a line at a place, in brief."""
        hidden = self._hidden(line, place)
        if hidden is not None:
            return hidden
        return self._brief(self._number(line, place))

    def in_full(self, line: ListingLine, place: Place) -> str:
        """The same with all the digits that are wanted."""
        if (hidden := self._hidden(line, place)) is not None:
            return hidden
        number = self._number(line, place)
        return NOTHING if number is None else self._readings.number_format.figure(number)

    def beside(self, line: ListingLine, place: Place) -> str:
        """The number of the line beside it."""
        hidden = self._hidden(line, place)
        return self._brief(self.state.beside(line, place)) if hidden is None else hidden

    def is_known(self, line: ListingLine) -> bool:
        """Whether it is computed in a step that is walked through as far as this."""
        return self._readings.reached.has(*line.phase)

    def is_now(self, line: ListingLine) -> bool:
        """Whether it is what is computed in the phase that a step is at."""
        reached = self._readings.reached
        return reached.phase is not None and (reached.phase.stage, reached.phase.layer) in line.phases

    def _brief(self, number: float | None) -> str:
        if number is None or math.isnan(number):
            return NOTHING if number is None else "NaN"
        board = self._readings.board
        if board is not None and number in board.values:
            return self._readings.number_format.figure(number)
        return figure(number, DIGITS)

    def _number(self, line: ListingLine, place: Place) -> float | None:
        board, result = self._readings.board, line.result
        if board is not None and result is not None:
            quantity = result.quantity(self._readings.network, place)
            if result.step_key and quantity in board.sheet.asked:
                return board.step_numbers(quantity).get(result.step_key)
            if quantity in board.sheet.asked:
                return result.change.of(board.sheet.value(quantity))
        return self.state.value(line, place)

    def _hidden(self, line: ListingLine, place: Place) -> str | None:
        """What stands in the place of a number that may not be read; None where it may."""
        readings = self._readings
        if readings.is_taught:
            quantity = LOSS if line.result is None else line.result.quantity(readings.network, place)
            is_on_the_way = line.result is not None and bool(line.result.step_key)
            if readings.veil.is_asked(quantity):
                return NOT_YET if is_on_the_way else ASKED
            if self._is_veiled(quantity) or (line.is_objective and readings.veil.hides_errors):
                return NOT_YET
        return None if self.is_known(line) else NOT_YET

    def _is_veiled(self, quantity: Quantity) -> bool:
        veil, own = self._readings.veil, _OF_SAMPLE.get(quantity.kind)
        return veil.hides(quantity) or (own is not None and veil.hides(quantity.beside(own)))


def shape_of(line: ListingLine, readings: Readings) -> Place | None:
    """Rows and columns of what a line makes; None where it makes no number that is shown."""
    result: LineResult | None = line.result
    if result is None:
        return () if line.is_objective or line.is_rate else None
    return result.shape(readings.network)

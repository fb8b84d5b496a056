"""What somebody's own numbers are held against: those of the state and the sample on the screen, by the right rule."""

from core.exercises.own.numbers_of_run import NumbersOfRun
from core.exercises.own.own_numbers import whole_sheet
from core.exercises.sheet.iteration import iteration_of_passes
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.exercises.sheet.sheet import ExerciseSheet
from core.network.elements import Bias, Neuron, Weight
from gui.model.readings import Readings


class TrueNumbers:
    """Read from the screen whenever they are asked for."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings

    def sheet(self) -> ExerciseSheet:
        """All of the iteration; of a large network what is held needs, or the first output."""
        readings = self._readings.of_data
        iteration = iteration_of_passes(readings.setup_here, readings.passes)
        match readings.pinned:
            case Weight(layer, source, target):
                about = Quantity(QuantityKind.NEW_WEIGHT, layer, source, target)
            case Bias(layer, index):
                about = Quantity(QuantityKind.BIAS_GRADIENT, layer, target=index)
            case Neuron(layer, index):
                about = Quantity(QuantityKind.ACTIVATION, layer, target=index)
            case _:
                about = Quantity(QuantityKind.ACTIVATION, iteration.network.depth - 1, target=0)
        return whole_sheet(iteration, about.id)

    def of_run(self) -> NumbersOfRun:
        """Those of all states of the run, of the same sample."""
        readings = self._readings.of_data
        passes = readings.passes
        recorded, begun = readings.history.last, passes.begun
        return NumbersOfRun(readings.setup_here, passes.whole_at, recorded, readings.state, readings.sample, begun)

    def line_of(self, quantity: Quantity) -> tuple[int, str] | None:
        """The line of the listing that makes a quantity, counted from 1, and its text; None where none does."""
        from core.listing.build import listing_of

        listing = listing_of(self._readings.setup_here)
        places = listing.lines_that_make(quantity)
        return (places[0] + 1, listing.lines[places[0]].text) if places else None

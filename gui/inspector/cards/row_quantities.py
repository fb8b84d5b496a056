"""Which number the factor of a card is, by where in the network it comes from and when it is computed."""

from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.network.elements import Element, Input, Neuron, Weight
from core.network.phases import Phase, Stage


def quantity_of_factor(source: Element, phase: Phase | None) -> Quantity | None:
    """That number; None of a factor that is none by itself."""
    match source, None if phase is None else phase.stage:
        case Neuron(layer, index), Stage.BACK:
            return Quantity(QuantityKind.ERROR_BY_ACTIVATION, layer, target=index)
        case Neuron(layer, index), Stage.SLOPES:
            return Quantity(QuantityKind.SLOPE, layer, target=index)
        case Neuron(layer, index), Stage.GRADIENTS:
            return Quantity(QuantityKind.ACTIVATION, layer, target=index)
        case Input(index), Stage.GRADIENTS:
            return Quantity(QuantityKind.INPUT, target=index)
        case Weight(layer, start, end), Stage.BACK:
            return Quantity(QuantityKind.WEIGHT, layer, start, end)
    return None

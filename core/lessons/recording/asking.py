"""What can be asked of something that is held: the quantities of the sheet, and which way a weight goes."""

from core.exercises.sheet.quantity import LOSS, Quantity, QuantityKind
from core.lessons.lesson import CurveQuestion, LessonQuestion, QuantityQuestion, WayQuestion
from core.lessons.names import LessonNames
from core.network.elements import Bias, Element, Neuron, Weight
from core.network.phases import Phase, Stage, phases_of

_OF_NEURON = {
    QuantityKind.SOP: Stage.SOPS,
    QuantityKind.ACTIVATION: Stage.ACTIVATIONS,
    QuantityKind.ERROR_BY_ACTIVATION: Stage.BACK,
    QuantityKind.SLOPE: Stage.SLOPES,
    QuantityKind.DELTA: Stage.SLOPES,
}
_OF_WEIGHT = {QuantityKind.WEIGHT_GRADIENT: Stage.GRADIENTS, QuantityKind.NEW_WEIGHT: Stage.UPDATE}
_OF_BIAS = {QuantityKind.BIAS_GRADIENT: Stage.GRADIENTS, QuantityKind.NEW_BIAS: Stage.UPDATE}


def questions_about(names: LessonNames, held: Element | None, phase: Phase | None) -> tuple[LessonQuestion, ...]:
    """All that can be asked of what is held, what fits the phase first; with nothing held, of the error.

    Of a neuron that is its sum while sums are made, its activation at the activations, and so on. An input is given.
    """
    match held:
        case None:
            return QuantityQuestion(LOSS), CurveQuestion(max(names.setup.iterations, 1))
        case Neuron(layer, index):
            by_kind = {Quantity(kind, layer, target=index): stage for kind, stage in _OF_NEURON.items()}
        case Weight(layer, source, target):
            by_kind = {Quantity(kind, layer, source, target): stage for kind, stage in _OF_WEIGHT.items()}
        case Bias(layer, index):
            by_kind = {Quantity(kind, layer, target=index): stage for kind, stage in _OF_BIAS.items()}
        case _:
            return ()
    computed_in = {quantity: stage for quantity, stage in by_kind.items() if names.iteration.has(quantity)}
    quantities = _fitting_first(computed_in, held.layer, phase, names.setup.network.depth)
    questions = tuple(QuantityQuestion(quantity) for quantity in quantities)
    return (*questions, WayQuestion(held)) if isinstance(held, Weight) else questions


def _fitting_first(
    computed_in: dict[Quantity, Stage], layer: int, phase: Phase | None, depth: int
) -> tuple[Quantity, ...]:
    """The quantities in their order, from the one on that was computed last where the phase is."""
    quantities = tuple(computed_in)
    if phase is None or not quantities:
        return quantities
    phases = phases_of(depth)
    here = phases.index(phase)
    places = [phases.index(_phase(stage, layer)) for stage in computed_in.values()]
    reached = [place for place in places if place <= here]
    first = places.index(max(reached)) if reached else 0
    return quantities[first:] + quantities[:first]


def _phase(stage: Stage, layer: int) -> Phase:
    return Phase(stage) if stage is Stage.UPDATE else Phase(stage, layer)

"""Short names for the factors of a chain, g1 or (1) and so on: of a sheet that asks for one chain."""

from collections.abc import Collection, Mapping, Sequence

from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.explain.chain import chain_of
from core.explain.factors import ErrorByOutput, ErrorBySop, Factor, Slope, SopByActivation

_GRADIENTS = (QuantityKind.WEIGHT_GRADIENT, QuantityKind.BIAS_GRADIENT)
_OF_PARAMETERS = (*_GRADIENTS, QuantityKind.NEW_WEIGHT, QuantityKind.NEW_BIAS)


def factor_names(
    iteration: Iteration, questions: Sequence[Quantity], given: Collection[Quantity]
) -> Mapping[Quantity, str]:
    """The short names of what is asked or given and a factor; none, where the questions are of several chains, or none.

    The last factor is what comes in by the weight, an input or an activation, and is called by its own name. A chain
    with several ways has as many factors of one name as it has ways: there the full names stay.
    """
    parameters = {each.parameter for each in questions if each.kind in _OF_PARAMETERS}
    if len(parameters) != 1:
        return {}
    chain = chain_of(
        iteration.network, iteration.names, iteration.trace, parameters.pop(), iteration.learning_rate, iteration.row, 2
    )
    if chain.ways != 1:
        return {}
    label = iteration.names.factor_label
    found = {_quantity(factor): label(index) for index, factor in enumerate(chain.paths[0].factors)}
    known = {*questions, *given}
    return {quantity: name for quantity, name in found.items() if quantity is not None and quantity in known}


def _quantity(factor: Factor) -> Quantity | None:
    """The quantity that a factor is; None for what comes in by the weight."""
    match factor:
        case ErrorByOutput(source=neuron):
            return Quantity(QuantityKind.ERROR_BY_ACTIVATION, neuron.layer, target=neuron.index)
        case ErrorBySop(source=neuron):
            return Quantity(QuantityKind.DELTA, neuron.layer, target=neuron.index)
        case Slope(source=neuron):
            return Quantity(QuantityKind.SLOPE, neuron.layer, target=neuron.index)
        case SopByActivation(source=weight):
            return Quantity(QuantityKind.WEIGHT, weight.layer, weight.source, weight.target)
    return None

"""Short names for the factors of a chain, g1, g2 and so on: of a sheet that asks for one chain."""

from collections.abc import Mapping, Sequence

from core.exercises.iteration import Iteration
from core.exercises.quantity import Quantity, QuantityKind
from core.explain.chain import chain_of
from core.explain.factors import ErrorByOutput, ErrorBySop, Factor, Slope
from core.explain.formulas import factor_name

_GRADIENTS = (QuantityKind.WEIGHT_GRADIENT, QuantityKind.BIAS_GRADIENT)
_OF_PARAMETERS = (*_GRADIENTS, QuantityKind.NEW_WEIGHT, QuantityKind.NEW_BIAS)


def factor_names(iteration: Iteration, questions: Sequence[Quantity]) -> Mapping[Quantity, str]:
    """The short names of those questions that are factors; none, where they are of several chains, or of none.

    A chain with several ways has as many factors of one name as it has ways: there the full names stay.
    """
    parameters = {each.parameter for each in questions if each.kind in _OF_PARAMETERS}
    if len(parameters) != 1:
        return {}
    chain = chain_of(
        iteration.network, iteration.names, iteration.trace, parameters.pop(), iteration.learning_rate, iteration.row, 2
    )
    if chain.ways != 1:
        return {}
    found = {_quantity(factor): factor_name(place) for place, factor in enumerate(chain.paths[0].factors)}
    return {quantity: name for quantity, name in found.items() if quantity is not None and quantity in questions}


def _quantity(factor: Factor) -> Quantity | None:
    """The quantity that a factor is; None for what is given."""
    match factor:
        case ErrorByOutput(source=neuron):
            return Quantity(QuantityKind.ERROR_BY_ACTIVATION, neuron.layer, target=neuron.index)
        case ErrorBySop(source=neuron):
            return Quantity(QuantityKind.DELTA, neuron.layer, target=neuron.index)
        case Slope(source=neuron):
            return Quantity(QuantityKind.SLOPE, neuron.layer, target=neuron.index)
    return None

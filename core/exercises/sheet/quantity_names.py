"""What the quantities of an iteration are called on the screen, and which one is meant by a name."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import LOSS, OF_BIASES, OF_NEURONS, OF_WEIGHTS, UPDATES, Quantity, QuantityKind
from core.explain.formulas import derivative_name, derivative_tex
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.find_element import MOST_LISTED, NotFoundError, look_up
from core.network.names import in_line, tex

_NEW = "_new"


@dataclass(frozen=True)
class QuantityNames:
    """The names of the quantities of one iteration, each part in the scenario's own names."""

    iteration: Iteration

    def name(self, quantity: Quantity) -> str:
        """SOP1, ∂E/∂SOP1, W11_new."""
        return self._named(quantity, str)

    def in_line(self, quantity: Quantity) -> str:
        """The same as it is printed in a line of text: ∂E/∂Z₁⁽²⁾ for ∂E/∂Z2_1."""
        return self._named(quantity, in_line)

    def _named(self, quantity: Quantity, written: Callable[[str], str]) -> str:
        kind = quantity.kind
        if kind is QuantityKind.LOSS:
            return "E"
        below = written(self._below(quantity))
        if kind in UPDATES:
            return below + _NEW
        above = self._above(quantity)
        return derivative_name(written(above), below) if above else below

    def tex(self, quantity: Quantity) -> str:
        """The same as TeX."""
        kind = quantity.kind
        if kind is QuantityKind.LOSS:
            return "E"
        below = self._below(quantity)
        if kind in UPDATES:
            return rf"{{{tex(below)}}}^{{\mathrm{{new}}}}"
        above = self._above(quantity)
        return derivative_tex(above, below) if above else tex(below)

    def called(self, name: str) -> list[Quantity]:
        """All quantities of that name: none or one, or several that a scenario calls alike."""
        name = name.strip()
        if self._is_small:
            return self._by_name.get(name, [])
        return [each for each in self._by_rule(name) if self.iteration.has(each) and self.name(each) == name]

    def _above(self, quantity: Quantity) -> str:
        """What a derivative is one of; empty for what is no derivative."""
        match quantity.kind:
            case QuantityKind.SLOPE:
                return self.iteration.names.activation(quantity.layer, quantity.target)
            case QuantityKind.ERROR_BY_ACTIVATION | QuantityKind.DELTA:
                return "E"
            case QuantityKind.WEIGHT_GRADIENT | QuantityKind.BIAS_GRADIENT:
                return "E"
            case QuantityKind.WEIGHT_OBJECTIVE | QuantityKind.BIAS_OBJECTIVE:
                return "J"
        return ""

    def _below(self, quantity: Quantity) -> str:
        """What a quantity is, or is a derivative by, or was before the update."""
        names, (kind, layer, _, target) = self.iteration.names, quantity
        match kind:
            case QuantityKind.INPUT:
                return names.input(target)
            case QuantityKind.TARGET:
                return names.target(target)
            case QuantityKind.SOP | QuantityKind.SLOPE | QuantityKind.DELTA:
                return names.sop(layer, target)
            case QuantityKind.ACTIVATION | QuantityKind.ERROR_BY_ACTIVATION:
                return names.activation(layer, target)
        return names.of(quantity.parameter)

    @property
    def _is_small(self) -> bool:
        return self.iteration.network.parameter_count <= MOST_LISTED

    @cached_property
    def _by_name(self) -> dict[str, list[Quantity]]:
        found: dict[str, list[Quantity]] = {}
        for quantity in self.iteration.quantities():
            found.setdefault(self.name(quantity), []).append(quantity)
        return found

    def _by_rule(self, name: str) -> list[Quantity]:
        """What may be meant in a network of a million names, which are not listed."""
        if name == "E":
            return [LOSS]
        targets = [
            Quantity(QuantityKind.TARGET, target=index)
            for index in range(self.iteration.network.outputs)
            if self.iteration.names.target(index) == name
        ]
        bare = name.removesuffix(_NEW).rpartition("/∂")[2]
        try:
            element = look_up(self.iteration.network, self.iteration.names, bare)
        except NotFoundError:
            return targets
        return targets + _quantities_of(element)


def _quantities_of(element: Element) -> list[Quantity]:
    """All quantities of one input, neuron, weight or bias."""
    match element:
        case Input(index):
            return [Quantity(QuantityKind.INPUT, target=index)]
        case Neuron(layer, index):
            return [Quantity(kind, layer, target=index) for kind in OF_NEURONS]
        case Weight(layer, source, target):
            return [Quantity(kind, layer, source, target) for kind in OF_WEIGHTS]
        case Bias(layer, index):
            return [Quantity(kind, layer, target=index) for kind in OF_BIASES]

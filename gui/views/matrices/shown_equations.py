"""Which equations are shown: of which layers, by which convention, of a sample or of the batch, and what unfolds."""

from collections.abc import Iterable

from core.matrices.equations import Equation, EquationPart
from core.matrices.layer_matrices import LayerMatrices
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.notations import COLUMNS, Convention
from gui.model.readings import Readings


class ShownEquations:
    """What is chosen, and the equations that follow from it at the state on the screen."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings
        self.begin(COLUMNS)

    def begin(self, convention: Convention) -> None:
        """Another network is open, whose article has this convention."""
        self.convention = convention
        self.whole_batch = False
        self.wants_all: bool | None = None  # layers; None: where there is room
        self.has_room = False
        self.layer = 0
        self.with_deltas = False  # where all layers are shown
        self.around: dict[int, int] = {}  # what is to be seen of each column of the network, and of the samples

    @property
    def shows_all(self) -> bool:
        """Whether all layers are shown, and not one."""
        return self.has_room if self.wants_all is None else self.wants_all

    @property
    def layers(self) -> tuple[int, ...]:
        """Which layers are shown, from 0."""
        depth = self._readings.network.depth
        return tuple(range(depth)) if self.shows_all else (min(self.layer, depth - 1),)

    def equations(self, layers: Iterable[int]) -> list[list[Equation]]:
        """The equations of these layers."""
        matrices, layers = self._matrices, tuple(layers)
        with_deltas = len(layers) == 1 or self.with_deltas
        return [
            [each for each in matrices.of_layer(layer) if with_deltas or each.part is not EquationPart.DELTAS]
            for layer in layers
        ]

    def unfold_around(self, element: Element | None) -> bool:
        """Have an element be seen in what is folded; whether anything is new."""
        wanted = _places_of(element)
        if all(self.around.get(column) == place for column, place in wanted.items()):
            return False
        self.around |= wanted
        return True

    @property
    def _matrices(self) -> LayerMatrices:
        readings, sample_gradient = self._readings, None
        objective = readings.setup_here.objective
        if self.whole_batch:
            trace, samples, row = readings.batch_trace, readings.batch, None
        else:
            trace, row = readings.trace, readings.row
            samples = readings.batch if trace is readings.batch_trace else [readings.sample]
            sample_gradient = None if readings.board is None else readings.board.sample_gradient
        return LayerMatrices(readings.network, objective, trace, samples, self.convention, row, sample_gradient)


def layer_of(element: Element) -> int:
    """The layer, from 0, whose equations are about an element."""
    return 0 if isinstance(element, Input) else element.layer


def _places_of(element: Element | None) -> dict[int, int]:
    """What of each column of the network is to be seen for an element."""
    match element:
        case Input(index):
            return {0: index}
        case Neuron(layer, index) | Bias(layer, index):
            return {layer + 1: index}
        case Weight(layer, source, target):
            return {layer: source, layer + 1: target}
    return {}

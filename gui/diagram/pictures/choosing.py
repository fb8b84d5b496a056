"""Which neurons stand in the diagram of a network whose inputs are a picture, and how wide that is."""

from dataclasses import dataclass, field

from PySide6.QtCore import QSizeF

from core.explain.pictures import ImageShape, those_that_add_most
from core.network.elements import Bias, Neuron, Weight
from gui.diagram.pictures.picture_layout import CHOSEN, MOST_PICTURES, PictureLayout
from gui.model.readings import Readings

MOST_OUTPUTS, MOST_BETWEEN = 26, 24  # of the last layer, and of a hidden one that is not the first

Chosen = tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class PictureColumns:
    """A network as wide as its frame lets it be."""

    usual: PictureLayout
    _known: dict[float, PictureLayout] = field(default_factory=dict)

    def in_frame(self, frame: QSizeF) -> PictureLayout:
        """The layout for a frame; for one of the same proportions it is always the same."""
        layout = self.usual.in_frame(frame)
        return self._known.setdefault(layout.wider, layout)


def picture_columns(readings: Readings, shape: ImageShape) -> PictureColumns:
    """The places of the neurons that are chosen for the state and the sample on the screen."""
    return PictureColumns(PictureLayout(readings.network, shape=shape, chosen=chosen_neurons(readings)))


def leaves_some_out(readings: Readings) -> bool:
    """Whether a layer has more neurons than are shown."""
    depth = readings.network.depth
    return any(size > most_of(layer, depth) for layer, size in enumerate(readings.network.sizes[1:]))


def most_of(layer: int, depth: int) -> int:
    """Up to how many neurons a layer is shown whole: many pictures tell something, many circles only cross lines."""
    if layer == depth - 1:
        return MOST_OUTPUTS
    return MOST_PICTURES if layer == 0 else MOST_BETWEEN


def chosen_neurons(readings: Readings) -> Chosen:
    """Of each layer all neurons, or of many those that add most; what is held or pointed at is always among them."""
    wanted = (readings.hovered, readings.pinned, readings.factor)
    chosen = []
    for layer, size in enumerate(readings.network.sizes[1:]):
        if size <= most_of(layer, readings.network.depth):
            chosen.append(tuple(range(size)))
            continue
        kept = frozenset(index for element in wanted for index in _indices(element, layer) if index < size)
        chosen.append(tuple(those_that_add_most(readings.trace, readings.row, layer, CHOSEN, kept)))
    return tuple(chosen)


def _indices(element: object, layer: int) -> list[int]:
    """Which neurons of a layer belong to an element: itself, or where a weight starts or ends."""
    match element:
        case Neuron(where, index) | Bias(where, index) if where == layer:
            return [index]
        case Weight(where, _, target) if where == layer:
            return [target]
        case Weight(where, source, _) if where == layer + 1:
            return [source]
    return []

"""Which neurons stand in the diagram of a network whose inputs are a picture, and how wide that is."""

from dataclasses import dataclass, field

from PySide6.QtCore import QSizeF

from core.explain.pictures import ImageShape, those_that_add_most
from core.network.elements import Bias, Neuron, Weight
from gui.diagram.pictures.picture_layout import CHOSEN, MOST_PICTURES, PictureLayout
from gui.model.readings import Readings

MOST_OUTPUTS = 26

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
    *hidden, outputs = readings.network.sizes[1:]
    return outputs > MOST_OUTPUTS or any(size > MOST_PICTURES for size in hidden)


def chosen_neurons(readings: Readings) -> Chosen:
    """Of each layer all neurons, or of many those that add most; what is held or pointed at is always among them."""
    wanted = (readings.hovered, readings.pinned, readings.factor)
    chosen = []
    for layer, size in enumerate(readings.network.sizes[1:]):
        most = MOST_OUTPUTS if layer == readings.network.depth - 1 else MOST_PICTURES
        if size <= most:
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

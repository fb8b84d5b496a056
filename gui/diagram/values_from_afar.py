"""The values on the edges of a network that is seen from afar: fewer digits, in letters that can be read."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from core.network.elements import Bias, Input, Neuron, Weight
from gui.diagram.scene.edges import sized
from gui.diagram.scene.layout import INPUT, RADIUS, NetworkLayout
from gui.diagram.scene.shown import Written
from gui.diagram.scene.zoomed_out import larger_at, names_from_afar
from gui.look.short_numbers import brief

WIDEST = "−0.00"  # of what most values take: as wide whatever they are, so that none moves while the network trains
MARGIN = 3.0  # beside a text, on either side
SHARES = tuple(share / 100 for share in (30, 36, 42, 24, 50, 18, 58, 66, 72, 78, 84))  # along an edge, the best first


class LayoutFromAfar(NetworkLayout):
    """The same places, where neither targets nor biases are written, and names are narrow."""

    @cached_property
    def footprints(self) -> dict[Input | Neuron, QRectF]:
        whole = QRectF(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS)
        return {
            node: (whole if isinstance(node, Neuron) else INPUT).translated(place) for node, place in self.nodes.items()
        }

    @cached_property
    def biases(self) -> dict[Bias, QRectF]:
        return {}


def from_afar(near: NetworkLayout, room: QRectF, edges: Iterable[Weight]) -> NetworkLayout:
    """The same with a text of that size on each of these edges that has room; the shortest, with the least, first."""
    shortest_first = tuple(sorted(edges, key=lambda weight: near.edges[weight].length()))
    names = names_from_afar(near)
    return LayoutFromAfar(near.network, near.bias_width, near.beside, room, near.column, SHARES, names, shortest_first)


class ValuesFromAfar:
    """Places them, none on another, on a node or on its name; where not even half have room there are none."""

    def __init__(self, layout: NetworkLayout, font: QFont) -> None:
        self._layout, self._font = layout, font
        self._known: dict[float, Mapping[Weight, QRectF]] = {}

    def places(self, zoom: float) -> Mapping[Weight, QRectF]:
        """Where each value stands at `zoom` points for one of the scene; looked for once for each size of letters."""
        larger = larger_at(zoom)
        if larger not in self._known:
            self._known[larger] = self._places(larger) if larger > 1.0 else {}
        return self._known[larger]

    def written(self, values: Iterable[tuple[Weight, float]], zoom: float) -> dict[Weight, Written]:
        """What stands on the edges at `zoom`."""
        places, larger = self.places(zoom), larger_at(zoom)
        metrics = QFontMetricsF(sized(self._font, larger))
        found = {}
        for weight, value in values:
            text, place = brief(value), places.get(weight)
            if place is not None and metrics.horizontalAdvance(text) <= place.width():
                found[weight] = Written(text, place, larger)
        return found

    def _places(self, larger: float) -> Mapping[Weight, QRectF]:
        metrics = QFontMetricsF(sized(self._font, larger))
        width, height = metrics.horizontalAdvance(WIDEST) + 2 * MARGIN * larger, metrics.height()
        room = QRectF(-width / 2, -height / 2, width, height)
        near = self._layout
        if not near.pills:
            return {}
        roomy = from_afar(near, room, near.edges)
        placed = {weight: room.translated(place) for weight, place in roomy.pills.items()}
        return placed if 2 * len(placed) >= len(self._layout.edges) else {}

"""What stands on the edges while a step is at its update: what each weight was, and what it becomes."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import product

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from core.network.elements import Weight
from gui.diagram.scene.edges import sized
from gui.diagram.scene.layout import PILL, NetworkLayout
from gui.diagram.scene.shown import Written
from gui.diagram.scene.zoomed_out import SMALLEST_READABLE, larger_at, names_from_afar
from gui.diagram.values_from_afar import from_afar
from gui.look.short_numbers import change, old_and_new
from gui.look.text_size import growth

MARGIN = 6.0  # beside a text, on either side
SMALLER = 1.0, 0.9, 0.8, 0.7, 0.6  # times the size, of one that has no room else
SHARES = tuple(share / 100 for share in (36, 30, 42, 50, 24, 58, 66, 18, 72, 78))  # along an edge, the best first
Updates = Mapping[Weight, tuple[float, float]]  # what each weight was, and what it becomes
Texts = dict[Weight, str]


class UpdateOnEdges:
    """Places these texts, none on another, on a node, or on a bias.

    Where old → new of all has no room in one line, it stands in two, or smaller, as long as it can be read. Where it
    hasn't room either, each edge that has some has its change alone, and one that is lit is told whole; whatever that
    would cover gives way to it. Of names as many stand there as have room, each with its value or alone.
    """

    def __init__(self, layout: NetworkLayout, font: QFont) -> None:
        self._layout, self._font = layout, font
        self._known: dict[tuple[tuple[Weight, ...], float, float, bool, bool], dict[Weight, QRectF]] = {}

    def written(self, updates: Updates, lit: Weight | None, zoom: float) -> dict[Weight, Written]:
        """What stands on the edges, of which one may be lit, at `zoom` points for one of the scene."""
        whole = {weight: old_and_new(*values) for weight, values in updates.items()}
        in_lines = {weight: text.replace(" → ", "\n→ ") for weight, text in whole.items()}
        changes = {weight: change(*values) for weight, values in updates.items()}
        return self._told((whole, in_lines), changes, lit, zoom)

    def named(self, whole: Texts, short: Texts, lit: Weight | None, zoom: float) -> dict[Weight, Written]:
        """The same of names and values: as many whole as have room, the others in short, and one that is lit whole."""
        in_lines = {weight: text.replace(" = ", "\n= ") for weight, text in whole.items()}
        return self._told((whole, in_lines), short, lit, zoom, is_mixed=True)

    def _told(
        self, wholes: tuple[Texts, ...], short: Texts, lit: Weight | None, zoom: float, *, is_mixed: bool = False
    ) -> dict[Weight, Written]:
        larger, count = larger_at(zoom), len(wholes[0])
        is_afar = is_mixed and larger > 1.0
        valued = [weight for weight in wholes[0] if is_afar or weight in self._layout.pills]
        legible = [share for share in SMALLER if share == 1.0 or share * zoom >= SMALLEST_READABLE * growth()]
        tried: Iterable[tuple[float, Texts]] = product(legible, wholes)
        if is_mixed:  # one line is read faster, though its letters are smaller
            tried = ((share, texts) for texts in wholes for share in legible)
        most: dict[Weight, Written] = {}
        for share, texts in tried:
            written = self._placed({weight: texts[weight] for weight in valued}, share * larger, is_afar=is_afar)
            if len(written) == count:
                return written
            most = max(most, written, key=len)
        written = self._placed({weight: short[weight] for weight in valued if weight in short}, larger, is_afar=is_afar)
        if is_mixed:
            taken = [each.box for each in most.values()]
            free = {weight: each for weight, each in written.items() if not any(map(each.box.intersects, taken))}
            written = {**free, **most}
        if lit is None or lit not in wholes[0]:
            return written
        for share, texts in product(SMALLER, wholes):
            for weight, told in self._placed({lit: texts[lit]}, share * larger, keeps_names=share == 1.0).items():
                free = {other: each for other, each in written.items() if not each.box.intersects(told.box)}
                return {**free, weight: told}
        return written

    def _placed(
        self, texts: Texts, larger: float, *, keeps_names: bool = True, is_afar: bool = False
    ) -> dict[Weight, Written]:
        """Each of the texts that has room, where it has; not where names stand, seen from afar, if these are kept."""
        if not texts:
            return {}
        widths, heights = zip(*(self._size(text, larger) for text in texts.values()), strict=True)
        places = self._places(tuple(texts), max(widths), max(heights), keeps_names and larger > 1.0, is_afar)
        return {weight: Written(texts[weight], box, larger) for weight, box in places.items()}

    def _size(self, text: str, larger: float) -> tuple[float, float]:
        lines, metrics = text.split("\n"), QFontMetricsF(sized(self._font, larger))
        width = max(metrics.horizontalAdvance(line) for line in lines)
        return width + 2 * MARGIN * larger, larger * PILL.height() + (len(lines) - 1) * metrics.height()

    def _places(
        self, weights: tuple[Weight, ...], width: float, height: float, keeps_names: bool, is_afar: bool
    ) -> dict[Weight, QRectF]:
        """Where texts of such a size stand on these edges: looked for once, not with every move of the pointer."""
        key = weights, width, height, keeps_names, is_afar
        if key not in self._known:
            room = QRectF(-width / 2, -height / 2, width, height)
            if is_afar:
                roomy = from_afar(self._layout, room, weights)
            else:
                names = names_from_afar(self._layout) if keeps_names else ()
                roomy = replace(self._layout, value=room, shares=SHARES, taken=names, valued=weights)
            self._known[key] = {weight: room.translated(place) for weight, place in roomy.pills.items()}
        return self._known[key]

"""Which lines are lit, and which entries in them: what computes what is pointed at, and what has to do with it."""

from dataclasses import dataclass, field
from enum import IntEnum

from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.listing.line import ListingLine, Place
from core.listing.listing import Listing
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.phases import Phase, Stage
from gui.inspector.cards.row_quantities import quantity_of_factor
from gui.model.readings import Readings


class LineLight(IntEnum):
    """How a line is lit."""

    NONE = 0
    SOFT = 1  # it has to do with what is pointed at
    MAIN = 2  # it computes that


@dataclass(frozen=True)
class LineLights:
    """What is lit: of each line, from 0, how, and where in it."""

    lines: dict[int, LineLight] = field(default_factory=dict)
    places: dict[int, frozenset[Place]] = field(default_factory=dict)
    element: Element | None = None  # that is pointed at
    quantity: Quantity | None = None  # the same, where one number of it is

    @property
    def main(self) -> list[int]:
        """The lines that compute it, from 0; else those it has to do with."""
        found = [place for place, light in self.lines.items() if light is LineLight.MAIN]
        return sorted(found or self.lines)


_MAIN: dict[type[Element], tuple[QuantityKind, ...]] = {
    Input: (QuantityKind.INPUT,),
    Neuron: (QuantityKind.SOP, QuantityKind.ACTIVATION),
    Weight: (QuantityKind.WEIGHT_GRADIENT, QuantityKind.WEIGHT_OBJECTIVE),
    Bias: (QuantityKind.BIAS_GRADIENT, QuantityKind.BIAS_OBJECTIVE),
}
_OF_BIASES = {
    QuantityKind.WEIGHT_GRADIENT: QuantityKind.BIAS_GRADIENT,
    QuantityKind.WEIGHT_OBJECTIVE: QuantityKind.BIAS_OBJECTIVE,
}


def lights_now(listing: Listing, readings: Readings) -> LineLights:
    """What is lit by the factor of a card that the pointer is on, by what is hovered, or else by what is held."""
    if readings.factor is not None and readings.hovered is None:
        quantity = quantity_of_factor(readings.factor, readings.factor_phase)
        if quantity is not None:
            return _of_quantity(listing, quantity, readings.factor_phase)
        return _of_element(listing, readings.factor)
    if readings.hovered is not None:
        quantity = readings.hovered_quantity
        return _of_element(listing, readings.hovered) if quantity is None else _of_quantity(listing, quantity)
    return LineLights() if readings.pinned is None else _of_element(listing, readings.pinned)


def _of_quantity(listing: Listing, quantity: Quantity, phase: Phase | None = None) -> LineLights:
    network = listing.setup.network
    found = listing.lines_that_make(quantity)
    in_phase = [
        index for index in found if phase is not None and listing.lines[index].phase == (phase.stage, phase.layer)
    ]
    places = {}
    for index in in_phase or found:
        result = listing.lines[index].result
        entry = None if result is None else result.place_of(network, quantity)
        places[index] = frozenset(() if entry is None else (entry,))
    return LineLights(dict.fromkeys(places, LineLight.MAIN), places, quantity.element, quantity)


def _of_element(listing: Listing, element: Element) -> LineLights:
    lines: dict[int, LineLight] = {}
    places: dict[int, frozenset[Place]] = {}
    for index, line in enumerate(listing.lines):
        if line.result is None:
            continue
        entries = frozenset(line.result.places_of(listing.setup.network, element))
        if entries:
            lines[index] = LineLight.MAIN if _is_main(line, element) else LineLight.SOFT
            places[index] = entries
    return LineLights(lines, places, element)


def _is_main(line: ListingLine, element: Element) -> bool:
    kind = None if line.result is None else line.result.kind
    if isinstance(element, Bias) and line.result is not None and line.result.bias_column:
        kind = _OF_BIASES.get(line.result.kind)
    forward = (Stage.SOPS, Stage.ACTIVATIONS)
    return kind in _MAIN[type(element)] and not (isinstance(element, Neuron) and line.phase[0] not in forward)

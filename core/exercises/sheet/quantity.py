"""The quantities of one iteration of one sample, each by its place: z[1,2] is the SOP of neuron 2 in layer 1.

Layers and indices count from 0 here, as everywhere in core; in an `id`, which people type, they count from 1.
"""

import re
from enum import StrEnum
from typing import NamedTuple

from core.network.elements import Bias, Element, Input, Neuron, Parameter, Weight


class QuantityKind(StrEnum):
    """What a quantity is, as ids begin."""

    INPUT = "x"
    TARGET = "t"
    WEIGHT = "w"
    BIAS = "b"
    SOP = "z"
    ACTIVATION = "a"
    LOSS = "E"
    ERROR_BY_ACTIVATION = "dE/da"
    SLOPE = "da/dz"
    DELTA = "dE/dz"
    WEIGHT_GRADIENT = "dE/dw"
    BIAS_GRADIENT = "dE/db"
    WEIGHT_OBJECTIVE = "dJ/dw"
    BIAS_OBJECTIVE = "dJ/db"
    NEW_WEIGHT = "new_w"
    NEW_BIAS = "new_b"


OF_WEIGHTS = (
    QuantityKind.WEIGHT,
    QuantityKind.WEIGHT_GRADIENT,
    QuantityKind.WEIGHT_OBJECTIVE,
    QuantityKind.NEW_WEIGHT,
)
OF_BIASES = (
    QuantityKind.BIAS,
    QuantityKind.BIAS_GRADIENT,
    QuantityKind.BIAS_OBJECTIVE,
    QuantityKind.NEW_BIAS,
)
OF_NEURONS = (
    QuantityKind.SOP,
    QuantityKind.ACTIVATION,
    QuantityKind.ERROR_BY_ACTIVATION,
    QuantityKind.SLOPE,
    QuantityKind.DELTA,
)
UPDATES = (QuantityKind.NEW_WEIGHT, QuantityKind.NEW_BIAS)
GIVEN = (
    QuantityKind.INPUT,
    QuantityKind.TARGET,
    QuantityKind.WEIGHT,
    QuantityKind.BIAS,
    QuantityKind.WEIGHT_OBJECTIVE,
    QuantityKind.BIAS_OBJECTIVE,
)
"""What is never asked."""

_ID = re.compile(r"([A-Za-z_/]+)(?:\[([\d,]+)\])?")
_PLACE = re.compile(r"[1-9]\d{0,9}")
_KINDS: dict[str, QuantityKind] = {kind.value: kind for kind in QuantityKind}


class Quantity(NamedTuple):
    """One quantity: of the neuron or bias `target` in `layer`, or of the weight that leads there from `source`.

    `target` is also the index of an input or a target. What a kind has not stays −1.
    """

    kind: QuantityKind
    layer: int = -1
    source: int = -1
    target: int = -1

    @property
    def id(self) -> str:
        """How it is called in files and on the command line: dE/dw[1,2,1]."""
        places = ",".join(str(place + 1) for place in self[1:] if place >= 0)
        return f"{self.kind}[{places}]" if places else str(self.kind)

    @property
    def is_of_parameter(self) -> bool:
        """Whether it is a weight or bias, its gradient or what the update makes of it."""
        return self.kind in OF_WEIGHTS or self.kind in OF_BIASES

    @property
    def parameter(self) -> Parameter:
        """The weight or bias that it belongs to."""
        if self.kind in OF_WEIGHTS:
            return Weight(self.layer, self.source, self.target)
        return Bias(self.layer, self.target)

    @property
    def element(self) -> Element | None:
        """The input, neuron, weight or bias that it belongs to; None of the error, and of targets."""
        if self.kind in (QuantityKind.LOSS, QuantityKind.TARGET):
            return None
        if self.kind is QuantityKind.INPUT:
            return Input(self.target)
        return self.parameter if self.is_of_parameter else Neuron(self.layer, self.target)

    def beside(self, kind: QuantityKind) -> "Quantity":
        """Another quantity of the same neuron, weight or bias."""
        return Quantity(kind, *self[1:])


LOSS = Quantity(QuantityKind.LOSS)


def quantity_of(text: str) -> Quantity | None:
    """The quantity whose `id` is `text`, spaces aside; None where it is no id."""
    found = _ID.fullmatch("".join(text.split()))
    if found is None or (kind := _KINDS.get(found[1])) is None:
        return None
    places = found[2].split(",") if found[2] else []
    if not all(map(_PLACE.fullmatch, places)):
        return None
    numbers = [int(place) - 1 for place in places]
    if kind is QuantityKind.LOSS and not numbers:
        return LOSS
    if kind in OF_WEIGHTS and len(numbers) == 3:
        return Quantity(kind, *numbers)
    if kind in (QuantityKind.INPUT, QuantityKind.TARGET) and len(numbers) == 1:
        return Quantity(kind, target=numbers[0])
    if (kind in OF_NEURONS or kind in OF_BIASES) and len(numbers) == 2:
        return Quantity(kind, layer=numbers[0], target=numbers[1])
    return None


_FORWARD, _BACK = 1, -1
# Where a kind stands: the section, which way the layers go there, the part of a layer, and which of a neuron's.
_ORDER = {
    QuantityKind.INPUT: (0, _FORWARD, 0, 0),
    QuantityKind.TARGET: (1, _FORWARD, 0, 0),
    QuantityKind.WEIGHT: (2, _FORWARD, 0, 0),
    QuantityKind.BIAS: (2, _FORWARD, 1, 0),
    QuantityKind.SOP: (3, _FORWARD, 0, 0),
    QuantityKind.ACTIVATION: (3, _FORWARD, 1, 0),
    QuantityKind.LOSS: (4, _FORWARD, 0, 0),
    QuantityKind.ERROR_BY_ACTIVATION: (5, _BACK, 0, 0),
    QuantityKind.SLOPE: (5, _BACK, 0, 1),
    QuantityKind.DELTA: (5, _BACK, 0, 2),
    QuantityKind.WEIGHT_GRADIENT: (5, _BACK, 1, 0),
    QuantityKind.BIAS_GRADIENT: (5, _BACK, 2, 0),
    QuantityKind.WEIGHT_OBJECTIVE: (6, _FORWARD, 0, 0),
    QuantityKind.BIAS_OBJECTIVE: (6, _FORWARD, 1, 0),
    QuantityKind.NEW_WEIGHT: (7, _FORWARD, 0, 0),
    QuantityKind.NEW_BIAS: (7, _FORWARD, 1, 0),
}


def order_of(quantity: Quantity) -> tuple[int, ...]:
    """A key by which the quantities of a sheet stand in order.

    What is given first; then forward, layer by layer, to the loss; then back, neuron by neuron and then the layer's
    gradients; then the updates from the first layer on.
    """
    kind, layer, source, target = quantity
    section, way, part, place = _ORDER[kind]
    return section, way * layer, part, source, target, place

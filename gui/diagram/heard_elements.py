"""What a screen reader is told of the diagram: its elements in the order in which they are read."""

from collections.abc import Callable

from PySide6.QtCore import QRect

from core.network.elements import Element, Input
from core.network.network import Network
from gui.diagram.keyboard_walk import in_reading_order
from gui.diagram.readings import picture_heard, spoken
from gui.model.readings import Readings
from gui.widgets.heard_parts import HeardPart


class HeardElements:
    """The elements that are shown, numbered from 0 as they are read."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings
        self._drawn: tuple[Network, list[list[int]]] | None = None
        self._elements: list[Element] = []
        self._numbers: dict[Element, int] = {}  # the place of each, once one asks

    def take(self, network: Network, shown: list[list[int]]) -> None:
        """These are shown: of each layer of a network the neurons, the inputs first."""
        if self._drawn is None or self._drawn[0] is not network or self._drawn[1] is not shown:
            self._drawn, self._elements, self._numbers = (network, shown), [], {}

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._in_turn)

    def part(self, number: int, place_of: Callable[[Element], QRect]) -> HeardPart:
        """What is said of one of them, and where it is in the view."""
        element = self._in_turn[number]
        return HeardPart(spoken(self._readings, element), place_of(element))

    def number_of(self, element: Element) -> int | None:
        """Which one an element is; None where it isn't shown."""
        if not self._numbers:
            self._numbers = {each: number for number, each in enumerate(self._in_turn)}
        return self._numbers.get(element)

    def description(self, walked: Element | None) -> str:
        """What is said of the diagram as a whole: of the element at which the keyboard is, or of the picture."""
        picture = picture_heard(self._readings)
        if walked is None:
            return picture
        told = spoken(self._readings, walked)
        return f"{told}. {picture}" if picture and isinstance(walked, Input) else told

    @property
    def _in_turn(self) -> list[Element]:
        if not self._elements and self._drawn is not None:
            self._elements = in_reading_order(*self._drawn)
        return self._elements

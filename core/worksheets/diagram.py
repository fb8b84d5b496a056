"""The network of a sheet as it is drawn on paper, in millimetres: what stands where.

How it comes to stand there is `core.worksheets.diagram_layout`.
"""

from dataclasses import dataclass

from core.exercises.sheet.quantity import Quantity


@dataclass(frozen=True)
class Box:
    """A rectangle: its middle and its size."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Box") -> bool:
        """Whether two have a point in common."""
        beside = abs(self.x - other.x) < (self.width + other.width) / 2
        return beside and abs(self.y - other.y) < (self.height + other.height) / 2

    def is_crossed_by(self, x1: float, y1: float, x2: float, y2: float) -> bool:
        """Whether a line from one point to another passes through it (Liang and Barsky, 1984)."""
        first, last = 0.0, 1.0
        for start, along, middle, size in ((x1, x2 - x1, self.x, self.width), (y1, y2 - y1, self.y, self.height)):
            low, high = middle - size / 2 - start, middle + size / 2 - start
            if along == 0.0:
                if low > 0.0 or high < 0.0:
                    return False
                continue
            enters, leaves = sorted((low / along, high / along))
            first, last = max(first, enters), min(last, leaves)
        return first < last


@dataclass(frozen=True)
class InputBox:
    """An input: where, its name and its number."""

    box: Box
    name: str
    value: str


@dataclass(frozen=True)
class Circle:
    """A neuron: where, what is written above and below it, and what is given in it."""

    x: float
    y: float
    diameter: float
    sop: Quantity
    activation: Quantity
    sop_name: str
    activation_name: str
    feet: tuple[str, ...]


@dataclass(frozen=True)
class NotDrawn:
    """Neurons or inputs that are not drawn."""

    x: float
    y: float
    count: int


@dataclass(frozen=True)
class Edge:
    """A weight, from rim to rim."""

    weight: Quantity
    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True)
class Label:
    """A name and a number on an edge."""

    box: Box
    name: str
    value: str


@dataclass(frozen=True)
class Diagram:
    """The whole drawing; `step` leads from one column to the next, `shown` are the given numbers that stand in it."""

    width: float
    height: float
    step: float
    inputs: tuple[InputBox, ...]
    circles: tuple[Circle, ...]
    gaps: tuple[NotDrawn, ...]
    edges: tuple[Edge, ...]
    labels: tuple[Label, ...]
    shown: frozenset[Quantity]

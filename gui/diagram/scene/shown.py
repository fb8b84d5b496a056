"""What stands in the diagram: the names, numbers, marks and lights that its items paint."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from core.network.elements import Bias, Input, Neuron, Weight


class Light(Enum):
    """How an item stands out from the others."""

    PLAIN = "plain"
    LIT = "lit"
    POINTED = "pointed"  # at, by a factor
    FADED = "faded"  # beside what is lit


class Mark(Enum):
    """What is marked about a weight or its gradient, by the sign that stands before its value."""

    NONE = ""
    WRONG = "✗"
    KINK = "∠"
    DIFFERS = "≠"  # from that of a run beside it


def mark_of(is_wrong: bool, is_at_kink: bool, differs: bool = False) -> Mark:
    """The one mark that is shown: at a kink nothing is known of a gradient that is wrong anyway."""
    if is_wrong:
        return Mark.WRONG
    return Mark.KINK if is_at_kink else Mark.DIFFERS if differs else Mark.NONE


BEFORE_ERROR = "   "  # between the target and the error, below an output
BELOW = "\n"  # between them where they are too long to stand in one line


def without_error(foot: str) -> str:
    """What stands below an output, without the error."""
    return foot.partition(BELOW)[0].rpartition(BEFORE_ERROR)[0] or foot.partition(BELOW)[0]


class NodeNumbers(NamedTuple):
    """What a node shows at the state on the screen."""

    upper: str = ""  # a neuron's SOP
    lower: str = ""  # its activation, or an input's value
    level: float | None = None  # how full it is, from 0 to 1; None where that can't be said
    foot: str = ""  # below an output
    bad: bool = False  # whether something in it is no number
    saturated: bool = False  # whether hardly anything of the error comes back through it
    tag: str = ""  # what has come back to it, while a step is walked through
    brief: str = ""  # its activation, or an input's value, in few characters


class ShownNode(NamedTuple):
    """An input or a neuron, as it is painted."""

    name: str
    name_box: QRectF  # in the scene
    numbers: NodeNumbers
    light: Light


class ShownBias(NamedTuple):
    """A bias's tag, as it is painted."""

    name: str
    value: str
    box: QRectF  # in the scene
    light: Light
    mark: Mark


class Written(NamedTuple):
    """A text on an edge, and where it stands."""

    text: str
    box: QRectF  # in the scene
    larger: float = 1.0  # times the usual size of such texts


class ShownEdge(NamedTuple):
    """A weight's line and the value on it, as they are painted."""

    value: str  # empty where there is no room for it, or none yet
    light: Light
    mark: Mark
    box: QRectF | None = None  # of the value, in the scene


class ShownFlow(NamedTuple):
    """What glides along the edges, or has arrived and stays there."""

    texts: tuple[str, ...] = ()
    is_moving: bool = False


class ShownLegend(NamedTuple):
    """The words and numbers of the legend; empty where one is not there."""

    title: str
    ends: tuple[str, ...]  # below the bar: its lowest value, its middle, its highest; or that there are none yet
    warning: str = ""  # beside the title
    dashes: str = ""  # what they mean
    saturated: str = ""


class ShownPicture(NamedTuple):
    """What is painted where the inputs are a picture."""

    ink: QImage  # a pixel for each input
    lit: frozenset[int]  # the pixels that stand out
    looked_for: dict[Neuron, QImage]  # what each neuron of the first layer looks for, a pixel for each weight
    bundles: dict[Neuron, Light]  # what leaves the picture for each of them
    captions: tuple[str, ...]
    answer: int | None  # which output stands out


class ShownDiagram(NamedTuple):
    """All that stands in the diagram."""

    headline: str
    hint: str
    nodes: dict[Input | Neuron, ShownNode]
    biases: dict[Bias, ShownBias]
    edges: dict[Weight, ShownEdge]
    flow: ShownFlow
    legend: ShownLegend
    picture: ShownPicture | None = None  # where the inputs are one
    answer: str = ""  # at the end of the headline

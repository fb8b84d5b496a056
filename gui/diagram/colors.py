"""The diverging map of the edges: one colour on either side of 0, told apart by the colour-blind."""

import math

from PySide6.QtGui import QColor

from gui.theme import Colors

STEPS = 24  # on either side of 0: edges of one colour are painted together


def step_of(value: float, largest: float) -> int:
    """Where on the map a value lies, from −STEPS to STEPS; 0 for what is no number."""
    if not math.isfinite(value) or largest <= 0.0:
        return 0
    # A square root lets small values be seen beside large ones.
    return round(math.copysign(math.sqrt(min(abs(value) / largest, 1.0)), value) * STEPS)


def color_of(step: int, colors: Colors) -> QColor:
    """The colour of a step: the middle's at 0, an end's at ±STEPS."""
    middle, end = QColor(colors.middle), QColor(colors.positive if step > 0 else colors.negative)
    share = 0.35 + 0.65 * abs(step) / STEPS if step else 0.0
    return QColor.fromRgbF(
        middle.redF() + share * (end.redF() - middle.redF()),
        middle.greenF() + share * (end.greenF() - middle.greenF()),
        middle.blueF() + share * (end.blueF() - middle.blueF()),
    )


def width_of(step: int) -> float:
    """How wide an edge of a step is painted."""
    return 1.2 + 4.6 * abs(step) / STEPS

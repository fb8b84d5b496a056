"""The diverging map of the edges: one colour on either side of 0, told apart by the colour-blind."""

import math

from PySide6.QtGui import QColor

from gui.look.theme import Colors

STEPS = 24  # on either side of 0: edges of one colour are painted together
FADING = 0.42  # how far what isn't lit steps back, while something is pointed at


def step_of(value: float, largest: float) -> int:
    """Where on the map a value lies, from −STEPS to STEPS; 0 for what is no number."""
    if not math.isfinite(value) or largest <= 0.0:
        return 0
    # A square root lets small values be seen beside large ones.
    return round(math.copysign(math.sqrt(min(abs(value) / largest, 1.0)), value) * STEPS)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one`, with so much of `other` in it."""
    return QColor.fromRgbF(
        one.redF() + share * (other.redF() - one.redF()),
        one.greenF() + share * (other.greenF() - one.greenF()),
        one.blueF() + share * (other.blueF() - one.blueF()),
    )


def faded(color: str | QColor, colors: Colors) -> QColor:
    """How a colour looks beside what is lit. Opaque: painting through it would cost twice as much."""
    return mixed(QColor(color), QColor(colors.panel), FADING)


def seen_through(color: str, alpha: int) -> QColor:
    """A colour that lets through what is beneath it; `alpha` runs from 0 to 255."""
    made = QColor(color)
    made.setAlpha(alpha)
    return made


def color_of(step: int, colors: Colors) -> QColor:
    """The colour of a step: the middle's at 0, an end's at ±STEPS, in equal steps between: next to 0 hardly any."""
    end = QColor(colors.positive if step > 0 else colors.negative)
    return mixed(QColor(colors.middle), end, abs(step) / STEPS)


def width_of(step: int) -> float:
    """How wide an edge of a step is painted."""
    return 1.2 + 4.6 * abs(step) / STEPS

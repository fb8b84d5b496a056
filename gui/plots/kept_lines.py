"""How the curves of kept runs are told apart: by colour, by dashes, and in a row of them from dark to light."""

from typing import NamedTuple

from PySide6.QtGui import QColor

from core.training.kept_run import KeptRun
from gui.look.strokes import DASHES
from gui.look.theme import Colors
from gui.plots.curve_source import pale_color
from gui.plots.plot_library import pg

# Which part of the map from dark blue to yellow stands out from a light panel, and which from a dark one.
LIGHT_PART, DARK_PART = (0.0, 0.62), (0.46, 1.0)
LIGHT_FROM = 128  # of 255: the lightness from which a panel is light


class KeptLine(NamedTuple):
    """A line's colour, as "#rrggbb" or "#aarrggbb", and the number of its dashes, from 0 for a whole one."""

    color: str
    dash: int


def kept_line(kept: KeptRun, colors: Colors) -> KeptLine:
    """How its curve is drawn: pale, where nobody has asked for it."""
    if kept.is_before:
        return KeptLine(pale_color(colors.text), 0)
    if kept.shade is not None:
        return KeptLine(shade_color(kept.shade, colors), 0)
    return numbered_line(kept.color, colors)


def numbered_line(number: int, colors: Colors) -> KeptLine:
    """The colours of curves in turn, but the first, which is that of the open run; then again, dashed."""
    turn = colors.curves[1:]
    return KeptLine(turn[number % len(turn)], number // len(turn) % len(DASHES))


def shade_color(share: float, colors: Colors) -> str:
    """A colour between dark and light, in a way that the colour-blind see as well."""
    first, last = LIGHT_PART if QColor(colors.panel).lightness() >= LIGHT_FROM else DARK_PART
    color: QColor = pg.colormap.get("plasma").map(first + (last - first) * share, mode="qcolor")
    return color.name()

"""Where the curves of a panel come from: which there are, their values, and what is said of them."""

import math
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QColor

from gui.look.theme import Colors
from gui.plots.axes.scale import Scale
from gui.plots.band import Band
from gui.plots.series import Array, Series

PALE_ALPHA, BAND_ALPHA = 105, 60  # of 255


class Curve(NamedTuple):
    """One curve: what it is called, its values, and where they should go."""

    name: str
    series: Series
    target: float = math.nan  # where there is none
    last: float = math.inf  # the newest state of a kept run
    of_kept_run: bool = False  # such curves stand behind the others, and at the end of the list
    dash: int = 0  # how the line of a kept run is dashed: see `gui.look.strokes`
    may_lack: bool = False  # whether it may have no value yet where others have
    band: Band | None = None  # drawn in the place of a line that would go up and down from each value to the next

    def read_off(self, at: float) -> tuple[int, float] | None:
        """The state nearest to `at` that has a value, and the value; NaN beyond the end of a kept run."""
        found = self.series.nearest(at)
        if found is None and self.may_lack:
            return 0, math.nan
        return (found[0], math.nan) if found is not None and at > self.last + 1 else found


class Pointed(NamedTuple):
    """What is read off where the pointer is: a state, and the value of each curve there."""

    state: int
    values: Sequence[float]  # NaN where a curve has none
    heights: Sequence[float]  # where they are drawn, from 0 to 1; NaN where they are not
    pointer: float | None  # how high the pointer is; None where it is in another plot
    reach: int  # how many states to either side are as good as pointed at


class CurveSource(Protocol):
    """What a `CurvePanel` draws and reads off. It knows the run; the panel knows the screen."""

    @property
    def curves_changed(self) -> SignalInstance:
        """Emitted when there are other curves, or the same ones are called or coloured otherwise."""

    @property
    def values_changed(self) -> SignalInstance:
        """Emitted when `update` has something new to take, beyond what was recorded."""

    @property
    def curves(self) -> Sequence[Curve]:
        """What is drawn; curves of kept runs last."""

    def colors(self, colors: Colors) -> list[str]:
        """The colour of each curve, in a theme's colours."""

    def prepare(self, visible: bool) -> bool:
        """Get ready to be drawn. Whether there is anything to draw; `visible` says whether it would be seen."""

    def update(self) -> None:
        """Bring the series of the curves up to date with what is recorded, within a few milliseconds."""

    def end(self) -> int:
        """The state at which the time axis ends while nobody has zoomed."""

    def values_on_screen(self) -> list[float]:
        """The value of each curve at the state on the screen; those of kept runs have none and are left out."""

    def scale_for(self, values: Array, steps: int) -> Scale:
        """A scale for the values that are in the plot, (values,): finite ones and others, perhaps none.

        There is room for about `steps` lines across.
        """

    def readout(self, pointed: Pointed, colors: Colors) -> str:
        """What is pointed at, as rich text in a theme's colours."""

    def close_down(self) -> None:
        """Compute no more: the window is closing."""

    def description(self, state: int, values: Sequence[float]) -> str:
        """The values at the state on the screen, as a sentence for someone who can't see the plot."""


def colors_in_turn(count: int, colors: Colors) -> list[str]:
    """A colour of the theme's for each of `count` curves; from the first again where there are more than it has."""
    return [colors.curves[number % len(colors.curves)] for number in range(count)]


def pale_color(color: str) -> str:
    """The colour of what stands behind a curve that has this `color`: the same, but pale."""
    return _pale(color, PALE_ALPHA)


def band_color(color: str) -> str:
    """The colour of the band of a curve that has this `color`: paler, as it takes so much room."""
    return _pale(color, BAND_ALPHA)


def _pale(color: str, alpha: int) -> str:
    pale = QColor(color)
    pale.setAlpha(alpha)
    return pale.name(QColor.NameFormat.HexArgb)

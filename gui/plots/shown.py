"""What a panel of curves shows, as values: for tests, and for whoever describes the screen."""

from typing import NamedTuple

from gui.plots.axes.scale import Scale
from gui.plots.series import Array


class ShownCurve(NamedTuple):
    """One curve as it stands in the plot."""

    name: str
    color: str  # as #rrggbb, or #aarrggbb where it is pale
    values: Array  # (states,), all there are so far, also beyond what is in the plot
    states: Array  # (points,), of what is drawn
    heights: Array  # (points,), from 0 to 1; NaN where the line is interrupted
    lows: Array  # (points,), the heights of the band that stands for the line; none where there is no band
    highs: Array  # (points,)
    dot: float  # how high the dot at the cursor stands, from 0 to 1; NaN where there is none
    target: float  # NaN where there is none


class ShownPlot(NamedTuple):
    """A panel's curves and what stands around them."""

    curves: tuple[ShownCurve, ...]
    first: float  # the states that are shown, in fractions of a state
    last: float
    scale: Scale  # of the values
    value_ticks: tuple[str, ...]
    time_ticks: tuple[str, ...]
    cursor: float  # the state at which it stands
    pointed: float | None  # the state that is read off; None where none is
    readout: str  # rich text; empty where nothing is read off
    hint: str  # empty where there is something to see

    def curve(self, name: str) -> ShownCurve:
        """The curve of that name.

        Raises
        ------
        KeyError
            If there is none.
        """
        for curve in self.curves:
            if curve.name == name:
                return curve
        raise KeyError(name)

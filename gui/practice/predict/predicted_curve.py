"""The error over the states as a learner predicts it: drawn by hand, and made smooth through five handles. No Qt."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Places = NDArray[np.intp]

HANDLES = 5
COLUMNS = 256  # across the plot, in each of which a line that is drawn by hand has one height
PLACES = 32  # parts of the run, between which a handle is put when a line is made smooth
BESIDE_START = COLUMNS // 16  # columns from the start, within which a line is meant to begin there
LED_FOR = 0.15  # of the run, until such a line is where it was drawn
SMOOTH = 4  # columns on either side that a height is averaged over
APART = 1.0 / PLACES  # the least from one handle to the next, as a share of the run
_FIRST_TRIES = ((8, 16, 24), (2, 5, 12), (20, 27, 30))  # where the inner handles are looked for from


@dataclass(frozen=True)
class PredictedCurve:
    """A smooth curve through five handles; where the handles rise, or fall, so does the curve.

    The first handle stands at state 0 and the last at the end of the run, however many states that has.
    """

    places: tuple[float, ...]  # of the handles: shares of the run, from 0 to 1, rising
    values: tuple[float, ...]  # the errors there; above 0 where `is_log`
    is_log: bool  # whether it is smooth on a logarithmic axis, or on a linear one

    def at(self, shares: Array) -> Array:
        """The errors at these shares of the run, (points,)."""
        places, values = np.array(self.places), np.array(self.values)
        if self.is_log:
            return np.asarray(10.0 ** monotone(places, np.log10(values), shares))
        return monotone(places, values, shares)

    def moved(self, handle: int, share: float, value: float) -> "PredictedCurve":
        """The curve with one handle elsewhere: no nearer to its neighbours than `APART`, the ends where they are.

        The first handle is the error at the start, which is known: it stays.
        """
        if handle == 0:
            return self
        places, values = list(self.places), list(self.values)
        values[handle] = value
        if handle < HANDLES - 1:
            places[handle] = max(places[handle - 1] + APART, min(share, places[handle + 1] - APART))
        return replace(self, places=tuple(places), values=tuple(values))

    def smooth_on(self, is_log: bool, least: float) -> "PredictedCurve":
        """The curve through the same handles that is smooth on that axis, whose lowest error is `least`."""
        values = tuple(max(value, least) for value in self.values) if is_log else self.values
        return replace(self, values=values, is_log=is_log)


def level(start: float, is_log: bool) -> PredictedCurve:
    """A curve that stays at the error of the start: what the keyboard begins with."""
    places = np.linspace(0.0, 1.0, HANDLES)
    return PredictedCurve(tuple(places.tolist()), (start,) * HANDLES, is_log)


class HandLine:
    """A line while it is drawn by hand: what is drawn again takes the place of what was there."""

    def __init__(self, heights: Array | None = None) -> None:
        """Begin with nothing, or with these heights, (COLUMNS + 1,), parts of which are drawn otherwise."""
        self.heights = np.full(COLUMNS + 1, np.nan) if heights is None else heights.copy()  # NaN where nothing is drawn
        self._from: tuple[float, float] | None = None

    @property
    def is_long_enough(self) -> bool:
        """Whether it is more than a click."""
        return int(np.isfinite(self.heights).sum()) > 2 * SMOOTH

    def draw_to(self, share: float, height: float) -> None:
        """On to a share of the run and a height: a straight line from where the pointer was before."""
        here = (max(0.0, min(share, 1.0)) * COLUMNS, height)
        (left, low), (right, high) = sorted((self._from or here, here))
        columns = np.arange(math.ceil(left), math.floor(right) + 1)
        if self._from is None:
            self.heights[round(left)] = height
        elif right > left:
            self.heights[columns] = np.interp(columns, (left, right), (low, high))
        self._from = here

    def whole(self, start: float) -> Array:
        """The line from the height of the start to the end of the run, (COLUMNS + 1,).

        It goes on straight where nothing is drawn. Nobody begins at the very start: what begins beside it is led there.
        """
        columns = np.arange(COLUMNS + 1)
        drawn = np.flatnonzero(np.isfinite(self.heights))
        heights = np.interp(columns, drawn, self.heights[drawn])
        if drawn[0] > BESIDE_START:
            heights[: drawn[0] + 1] = np.linspace(start, heights[drawn[0]], drawn[0] + 1)
        led = np.maximum(0.0, 1.0 - columns / (LED_FOR * COLUMNS))
        return np.asarray(heights + (start - heights[0]) * led)


def through_handles(heights: Array) -> tuple[Array, Array]:
    """The five handles through which a smooth curve comes nearest to a line, (COLUMNS + 1,): shares and heights.

    The inner ones go, one after the other, wherever that brings the curve nearer, until none does: a steep fall at
    the beginning gets the handles that it needs.
    """
    shares, smooth = np.linspace(0.0, 1.0, COLUMNS + 1), _averaged(heights)
    step = COLUMNS // PLACES

    @cache
    def off(inner: tuple[int, ...]) -> float:
        columns = np.array((0, *inner, PLACES)) * step
        curve = monotone(shares[columns], smooth[columns], shares)
        return float(((curve - smooth) ** 2).sum())

    best = min((_settled(tried, off) for tried in _FIRST_TRIES), key=off)
    columns = np.array((0, *best, PLACES)) * step
    return shares[columns], smooth[columns]


def _settled(inner: tuple[int, ...], off: Callable[[tuple[int, ...]], float]) -> tuple[int, ...]:
    """Where the inner handles come to, of a line from which the curve through them is `off` by so much."""
    before = None
    while inner != before:
        before = inner
        for handle in range(len(inner)):
            low = inner[handle - 1] if handle else 0
            high = inner[handle + 1] if handle + 1 < len(inner) else PLACES
            others = inner[:handle], inner[handle + 1 :]
            inner = min(((*others[0], index, *others[1]) for index in range(low + 1, high)), key=off)
    return inner


def monotone(x: Array, y: Array, at: Array) -> Array:
    """The piecewise cubic through (x, y) that rises and falls only where the points do, at these places, (points,).

    Fritsch & Butland, SIAM J. Sci. Stat. Comput. 5 (1984): the slope at a point is the weighted harmonic mean of
    the two beside it.
    """
    h = np.diff(x)
    rise = np.diff(y) / h
    slopes = np.zeros_like(y)
    goes_on = rise[:-1] * rise[1:] > 0
    before, after = 2 * h[1:] + h[:-1], h[1:] + 2 * h[:-1]
    with np.errstate(all="ignore"):
        mean = (before + after) / (before / rise[:-1] + after / rise[1:])
    slopes[1:-1] = np.where(goes_on, mean, 0.0)
    slopes[0] = _end_slope(h[0], h[1], rise[0], rise[1])
    slopes[-1] = _end_slope(h[-1], h[-2], rise[-1], rise[-2])
    piece: Places = np.clip(np.searchsorted(x, at, side="right") - 1, 0, len(h) - 1)
    t = (at - x[piece]) / h[piece]
    from_left = y[piece] * (1 + 2 * t) + slopes[piece] * h[piece] * t
    from_right = y[piece + 1] * (3 - 2 * t) + slopes[piece + 1] * h[piece] * (t - 1)
    return np.asarray(from_left * (1 - t) ** 2 + from_right * t**2)


def _end_slope(h: float, next_h: float, rise: float, next_rise: float) -> float:
    """The slope at an end, of a parabola through three points, held back where that would turn."""
    slope = ((2 * h + next_h) * rise - h * next_rise) / (h + next_h)
    if slope * rise <= 0:
        return 0.0
    return 3 * rise if rise * next_rise <= 0 and abs(slope) > abs(3 * rise) else slope


def _averaged(heights: Array) -> Array:
    """Each height averaged with those beside it, as many on the left as on the right; the ends stay."""
    smooth = heights.copy()
    for column in range(1, len(heights) - 1):
        reach = min(SMOOTH, column, len(heights) - 1 - column)
        smooth[column] = heights[column - reach : column + reach + 1].mean()
    return smooth

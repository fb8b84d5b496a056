"""What was drawn held against what was run: where the two are furthest apart, and in what way. No Qt."""

import math
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from gui.practice.predict.predicted_curve import PredictedCurve

Array = NDArray[np.float64]

CLOSE = 0.1  # of what the axis spans: curves that are nowhere further apart are alike


class Parting(Enum):
    """In what way a drawn curve is not the one that was run."""

    CLOSE = "close"
    TOO_SLOW = "too slow"  # it comes to the same error, but later
    TOO_FAST = "too fast"
    TOO_DEEP = "too deep"  # it ends below
    NOT_DEEP_ENOUGH = "not deep enough"


@dataclass(frozen=True)
class CurveComparison:
    """A drawn curve beside the one that was run."""

    parting: Parting
    state: int  # where they are furthest apart, as seen on the axis
    drawn: float  # the errors there
    run: float
    end: int  # the last state that is compared
    drawn_end: float  # the errors there
    run_end: float
    drawn_half: int | None  # the first state at which half of the fall is over; None where it doesn't fall
    run_half: int | None


def compared(curve: PredictedCurve, last: int, states: Array, errors: Array, is_log: bool) -> CurveComparison | None:
    """A curve drawn up to state `last`, beside the errors at these recorded states, (states,) each.

    They are `CLOSE` where they differ nowhere by more than that part of what the axis spans: of the largest error, or
    of the decades on a logarithmic axis. Else it is the end that is off, or how fast it comes there, whichever weighs
    more. What is no number is left out; None where nothing is left.
    """
    known = np.isfinite(errors) & (states <= last)
    states, errors = states[known], errors[known]
    if not len(states):
        return None
    drawn = curve.at(states / last)
    on_axis_drawn, on_axis_run, span = _on_axis(drawn, errors, is_log)
    off = on_axis_drawn - on_axis_run
    place, end = int(np.argmax(np.abs(off))), float(off[-1])
    largest = float(abs(off[place]))
    if largest <= CLOSE * span:
        parting = Parting.CLOSE
    elif abs(end) > max(CLOSE * span, largest / 2):
        parting = Parting.TOO_DEEP if end < 0 else Parting.NOT_DEEP_ENOUGH
    else:
        parting = Parting.TOO_SLOW if off[place] > 0 else Parting.TOO_FAST
    return CurveComparison(
        parting,
        int(states[place]),
        float(drawn[place]),
        float(errors[place]),
        int(states[-1]),
        float(drawn[-1]),
        float(errors[-1]),
        _half(states, drawn),
        _half(states, errors),
    )


def _on_axis(drawn: Array, run: Array, is_log: bool) -> tuple[Array, Array, float]:
    """Both curves as they stand on the axis, and how much of it the two take up."""
    both = np.concatenate((drawn, run))
    if not is_log:
        return drawn, run, float(both.max() - min(0.0, both.min()))
    above = both[both > 0]
    lowest = float(above.min()) if len(above) else 1.0
    lines = np.log10(np.maximum(drawn, lowest)), np.log10(np.maximum(run, lowest))
    return *lines, float(np.ptp(np.concatenate(lines)))


def _half(states: Array, errors: Array) -> int | None:
    middle = (float(errors[0]) + float(errors[-1])) / 2
    if not errors[-1] < errors[0] or not math.isfinite(middle):
        return None
    return int(states[np.argmax(errors <= middle)])

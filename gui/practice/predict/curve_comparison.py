"""What was drawn held against what was run: where the two are furthest apart, and in what way. No Qt."""

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
    drawn_half: int | None  # the first state at which it is halfway down on the axis; None where it doesn't fall
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
    marks = np.append(errors, curve.values) if is_log else None
    on_axis_drawn, on_axis_run, span = _on_axis(drawn, errors, marks)
    off = on_axis_drawn - on_axis_run
    drawn_half, run_half = _half(states, on_axis_drawn), _half(states, on_axis_run)
    index, end = int(np.argmax(np.abs(off))), float(off[-1])
    largest = float(abs(off[index]))
    if largest <= CLOSE * span:
        parting = Parting.CLOSE
    elif abs(end) > max(CLOSE * span, largest / 2):
        parting = Parting.TOO_DEEP if end < 0 else Parting.NOT_DEEP_ENOUGH
    else:
        # As a run may have spikes, where the two are furthest apart says nothing of it.
        later = off.mean() if drawn_half is None or run_half is None else drawn_half - run_half
        parting = Parting.TOO_SLOW if later > 0 else Parting.TOO_FAST
    return CurveComparison(
        parting,
        int(states[index]),
        float(drawn[index]),
        float(errors[index]),
        int(states[-1]),
        float(drawn[-1]),
        float(errors[-1]),
        drawn_half,
        run_half,
    )


def _on_axis(drawn: Array, run: Array, marks: Array | None) -> tuple[Array, Array, float]:
    """Both curves as they stand on the axis, and how much of it the two take up.

    A logarithmic axis ends at the lowest of these `marks` that is above 0; what is below stands at its end.
    """
    both = np.concatenate((drawn, run))
    if marks is None:
        return drawn, run, float(both.max() - min(0.0, both.min()))
    above = marks[marks > 0]
    lowest = float(above.min()) if len(above) else 1.0
    lines = np.log10(np.maximum(drawn, lowest)), np.log10(np.maximum(run, lowest))
    return *lines, float(np.ptp(np.concatenate(lines)))


def _half(states: Array, heights: Array) -> int | None:
    first, last = float(heights[0]), float(heights[-1])
    return int(states[np.argmax(heights <= (first + last) / 2)]) if last < first else None

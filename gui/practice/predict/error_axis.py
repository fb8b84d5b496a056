"""The axis of the errors, on which one draws: from an error to a height, and from where the pointer is to an error."""

from dataclasses import dataclass

import numpy as np

from gui.plots.axes.scale import Scale, error_scale, log_scale
from gui.plots.series import Array

ROOM = 1.1  # times the error at the start, up to which it can be drawn at least
DECADES = 6  # below the error at the start, down to which it can be drawn on a logarithmic axis


@dataclass(frozen=True)
class ErrorAxis:
    """A scale on which every error has a place: one of 0 stands at the bottom, also where that is logarithmic."""

    scale: Scale

    @property
    def is_log(self) -> bool:
        """Whether it is logarithmic."""
        return self.scale.log

    def heights(self, errors: Array) -> Array:
        """Where errors stand, from 0 to 1; NaN for what is no number."""
        return np.where(self.is_log & (errors <= 0), 0.0, self.scale.heights(errors))

    def height(self, error: float) -> float:
        """Where one error stands."""
        return float(self.heights(np.array([error]))[0])

    def error(self, height: float) -> float:
        """Which error stands at a height; beyond the ends the one that stands there."""
        scale = self.scale
        on_axis = scale.low + max(0.0, min(height, 1.0)) * (scale.high - scale.low)
        return float(10.0**on_axis) if scale.log else float(on_axis)

    def held(self, error: float) -> float:
        """The same error, or the lowest on a logarithmic axis that has no place for it."""
        return max(error, self.error(0.0)) if self.is_log else error


def axis_to_draw_on(start: float, errors: Array, is_log: bool, steps: int) -> ErrorAxis:
    """One with room above the error at the start, and below it, for these errors and more; `steps` lines or so."""
    return _axis(start, errors, is_log, steps, DECADES)


def axis_to_compare_on(start: float, errors: Array, is_log: bool, steps: int) -> ErrorAxis:
    """One that ends where these errors do."""
    return _axis(start, errors, is_log, steps, 0)


def _axis(start: float, errors: Array, is_log: bool, steps: int, decades: int) -> ErrorAxis:
    errors = np.append(errors, start * ROOM)
    if not is_log:
        return ErrorAxis(error_scale(errors, False, steps))
    above = errors[np.isfinite(errors) & (errors > 0)]
    if not len(above):
        return ErrorAxis(log_scale(0.1, 1.0, steps))
    low, high = float(above.min()), float(above.max())
    return ErrorAxis(log_scale(min(low, high / 10.0**decades), high, steps))

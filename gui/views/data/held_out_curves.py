"""The curves of the samples that are trained on and of those held out: their errors, or their accuracies."""

import math
from collections.abc import Sequence
from html import escape

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core.base.number_format import figure, grouped
from core.base.spoken import phrases
from core.data.samples import Samples
from core.training.history import History
from gui.look.plot_labels import dim, number
from gui.look.theme import Colors
from gui.model.readings import Readings
from gui.plots.axes.scale import Scale, error_scale, linear_scale, round_step
from gui.plots.curve_source import Curve, Pointed, colors_in_turn
from gui.plots.series import Array, Series
from gui.views.data.scores import ScoreHistory

SECONDS_A_FRAME = 0.002  # spent on scoring each part of the samples
FRAME = 33  # ms
SHARE_DIGITS = 3
FEWEST_STATES = 10  # across the plot
FEWEST_STEPS = 3  # up it: with fewer, what is rounded up to leaves half of a low plot empty
FULL, SPARE = 100.0, 10.0  # per cent: a curve along the very edge is hard to see


class HeldOutCurves(QObject):
    """A `CurveSource` of one curve for each part of the samples.

    The error is the mean loss a sample, without the L2 term: so the two compare.
    """

    curves_changed = Signal()
    values_changed = Signal()
    scored = Signal()  # the numbers at the state on the screen may be others

    def __init__(self, readings: Readings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readings = readings
        self._parts: tuple[Samples, ...] = ()
        self._history: History | None = None
        self.scores: list[ScoreHistory] = []  # of each part
        self.curves: list[Curve] = []
        self.is_log = False  # whether the scale of the error is logarithmic
        self.shows_accuracy = False  # in place of the error
        self._go_on = QTimer(self, singleShot=True, interval=FRAME)
        self._go_on.timeout.connect(self.values_changed)

    def show_parts(self, *parts: Samples) -> None:
        """From now on be about these: what the open setup trains on, and what is held out, if anything is."""
        self._parts = parts
        self._begin()
        self.curves_changed.emit()

    def show_accuracy(self, wanted: bool) -> None:
        """Draw the accuracy, or the error."""
        self.shows_accuracy = wanted
        self.curves = self._made()
        self.curves_changed.emit()

    def on_screen(self) -> list[tuple[float, float] | None]:
        """Mean loss and accuracy of each part at the state on the screen; None for what takes a while."""
        readings = self._readings
        return [scores.at(readings.state, readings.parameters) for scores in self.scores]

    def colors(self, colors: Colors) -> list[str]:
        """One for each part."""
        return colors_in_turn(len(self.curves), colors)

    def prepare(self, visible: bool) -> bool:
        """Scoring takes too long for what nobody sees. Where training began anew, so does this."""
        readings = self._readings
        if not visible or not self._parts or self._parts[0] is not readings.setup.samples:
            return False
        if readings.history is not self._history:
            self._begin()
        return True

    def update(self) -> None:
        """Score states for some milliseconds; where that isn't enough, go on a frame later."""
        more = False
        for curve, scores in zip(self.curves, self.scores, strict=True):
            more |= scores.advance(self._readings.history, SECONDS_A_FRAME)
            curve.series.take(FULL * scores.accuracies if self.shows_accuracy else scores.losses, scores.stride)
        if more:
            self._go_on.start()
        self.scored.emit()

    def end(self) -> int:
        """What has been trained fills the plot, however far there is to go."""
        return round(round_step(max(self._readings.history.last, FEWEST_STATES)))

    def values_on_screen(self) -> list[float]:
        """The error or the accuracy, in per cent, of each part; NaN for what takes a while."""
        index = 1 if self.shows_accuracy else 0
        factor = FULL if self.shows_accuracy else 1.0
        return [math.nan if found is None else factor * found[index] for found in self.on_screen()]

    def scale_for(self, values: Array, steps: int) -> Scale:
        """Of accuracies one that ends at 100 %."""
        steps = max(steps, FEWEST_STEPS)
        if self.shows_accuracy:
            lowest = float(np.min(values[np.isfinite(values)], initial=FULL))
            return linear_scale(min(lowest, FULL - SPARE), FULL, steps)
        return error_scale(values, self.is_log, steps)

    def readout(self, pointed: Pointed, colors: Colors) -> str:
        """The value of each part at a state."""
        where = dim(self.tr("iteration"), colors) + f"&nbsp;{escape(grouped(pointed.state))}"
        values = (
            f"{dim(curve.name, colors)}&nbsp;{number(self._text_of(value))}"
            for curve, value in zip(self.curves, pointed.values, strict=True)
        )
        return "&nbsp;&nbsp; ".join((where, *values))

    def description(self, state: int, values: Sequence[float]) -> str:
        """The same, as a sentence."""
        text = phrases(f"{curve.name} {self._text_of(value)}" for curve, value in zip(self.curves, values, strict=True))
        return self.tr("Iteration {state}: {values}").format(state=state, values=text)

    def close_down(self) -> None:
        """Compute no more: the window is closing."""
        self._go_on.stop()

    def _begin(self) -> None:
        self._history = self._readings.history
        self.scores = [ScoreHistory(self._readings.setup, part) for part in self._parts]
        self.curves = self._made()

    def _made(self) -> list[Curve]:
        names = (self.tr("training"), self.tr("held out"))
        return [Curve(name, Series()) for name, _ in zip(names, self._parts, strict=False)]

    def _text_of(self, value: float) -> str:
        if self.shows_accuracy:
            return self.tr("{share} %").format(share=figure(value, SHARE_DIGITS))
        return self._readings.number_format.figure(value)

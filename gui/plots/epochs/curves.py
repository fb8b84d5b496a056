"""The curves over the epochs: the error, or the share of right answers, of what is trained on and what is held out."""

import math
from collections.abc import Sequence
from html import escape

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from core.base.number_format import figure, grouped
from core.base.spoken import phrases
from gui.look.plot_labels import dim, number
from gui.look.theme import Colors
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.axes.scale import Scale, Ticks, error_scale, linear_scale, time_ticks
from gui.plots.curve_source import Curve, Pointed, colors_in_turn
from gui.plots.epochs.scorer import EpochScorer
from gui.plots.series import Array, Series

FULL, SPARE = 100.0, 10.0  # per cent: a curve along the very edge is hard to see
SHARE_DIGITS = 3
FEWEST_STEPS = 3


class EpochCurves(QObject):
    """A `CurveSource` with a value at the end of each epoch; before the first has ended there is none."""

    curves_changed = Signal()
    values_changed = Signal()

    def __init__(self, store: Store, readings: Readings, scorer: EpochScorer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readings, self._scorer = readings, scorer
        self.is_log = False  # whether the scale of the error is logarithmic
        self.shows_right = False  # the share of right answers, in place of the error
        self.curves = self._made()
        scorer.changed.connect(self.values_changed)
        for changed in (changes.setup_changed, changes.run_changed, changes.words_changed):
            store.when(changed).connect(self.make)

    @Slot()
    def make(self) -> None:
        """Draw other curves, or others of these."""
        self.curves = self._made()
        self.curves_changed.emit()

    def named(self) -> list[str]:
        """What each curve is called, with its value at the end of the last epoch before the state on the screen."""
        values = self._values_at(self._epoch())
        return [
            curve.name if math.isnan(value) else f"{curve.name} {self._text_of(value)}"
            for curve, value in zip(self.curves, values, strict=False)
        ]

    def ticks(self, first: float, last: float, most: int) -> Ticks:
        """Round epochs between two states, and how they are written."""
        an_epoch = self._scorer.scores.an_epoch
        return [(epoch * an_epoch, text) for epoch, text in time_ticks(first / an_epoch, last / an_epoch, most)]

    # As a source

    def colors(self, colors: Colors) -> list[str]:
        """One for each part of the samples."""
        return colors_in_turn(len(self.curves), colors)

    def prepare(self, visible: bool) -> bool:
        """Nobody scores what isn't seen; while what is drawn is of another setup there is nothing."""
        return visible and len(self.curves) == len(self._scorer.scored.parts)

    def update(self) -> None:
        """Take what is known, and have what has been recorded since scored."""
        scores = self._scorer.scores
        stride = scores.scored.stride * scores.an_epoch
        for curve, values in zip(self.curves, self._values(), strict=True):
            curve.series.take(values, stride, stride)
        self._scorer.keep_up()

    def end(self) -> int:
        """The state that training goes to, or has gone to beyond that."""
        return self._readings.end

    def values_on_screen(self) -> list[float]:
        """Where the playhead crosses each curve: between the ends of two epochs a line is drawn."""
        scores = self._scorer.scores
        stride = scores.scored.stride * scores.an_epoch
        place = self._readings.state / stride - 1.0
        return [_between(values, place) for values in self._values()]

    def scale_for(self, values: Array, steps: int) -> Scale:
        """Of right answers one that ends at 100 %."""
        if not self.shows_right:
            return error_scale(values, self.is_log, steps)
        lowest = float(np.min(values[np.isfinite(values)], initial=FULL))
        return linear_scale(min(lowest, FULL - SPARE), FULL, max(steps, FEWEST_STEPS))

    def readout(self, pointed: Pointed, colors: Colors) -> str:
        """The values at the end of an epoch."""
        epoch = pointed.state // self._scorer.scores.an_epoch
        where = dim(self.tr("epoch"), colors) + f"&nbsp;{escape(grouped(epoch))}"
        values = (
            f"{dim(curve.name, colors)}&nbsp;{number(self._text_of(value))}"
            for curve, value in zip(self.curves, pointed.values, strict=True)
        )
        return "&nbsp;&nbsp; ".join((where, *values))

    def description(self, state: int, values: Sequence[float]) -> str:
        """The values after the last whole epoch, as a sentence."""
        epoch = self._epoch()
        known = self._values_at(epoch)
        if any(math.isnan(value) for value in known):
            return self.tr("Iteration {state}: no epoch has been scored yet").format(state=grouped(state))
        text = phrases(f"{curve.name} {self._text_of(value)}" for curve, value in zip(self.curves, known, strict=True))
        return self.tr("After epoch {epoch}: {values}").format(epoch=grouped(epoch), values=text)

    def close_down(self) -> None:
        """Compute no more: the window is closing."""
        self._scorer.close_down()

    # How it is done

    def _made(self) -> list[Curve]:
        names = (self.tr("training"), self.tr("held out"))
        return [Curve(name, Series()) for name in names[: 1 if self._readings.split is None else 2]]

    def _values(self) -> list[Array]:
        """What is drawn of each part, (epochs,)."""
        parts = self._scorer.scored.parts
        return [FULL * part.accuracies if self.shows_right else part.losses for part in parts]

    def _epoch(self) -> int:
        """The last whole epoch at the state on the screen of which something is drawn; 0 where none is."""
        scores = self._scorer.scores
        stride = scores.scored.stride
        return self._readings.state // (scores.an_epoch * stride) * stride

    def _values_at(self, epoch: int) -> list[float]:
        index = epoch // self._scorer.scored.stride - 1
        return [float(values[index]) if 0 <= index < len(values) else math.nan for values in self._values()]

    def _text_of(self, value: float) -> str:
        if self.shows_right:
            return self.tr("{share} %").format(share=figure(value, SHARE_DIGITS))
        return self._readings.number_format.figure(value)


def _between(values: Array, place: float) -> float:
    """What a line through the values has at a place that may be between two of them; NaN beyond its ends."""
    if not 0.0 <= place <= len(values) - 1:
        return math.nan
    below = math.floor(place)
    above = min(below + 1, len(values) - 1)
    return float(values[below] + (place - below) * (values[above] - values[below]))

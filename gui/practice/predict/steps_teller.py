"""Says in the panel on the right how far one is, and what came of it."""

import math
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject

from core.base.number_format import NumberFormat, grouped
from gui.model.readings import Readings
from gui.practice.predict.curve_comparison import CurveComparison
from gui.practice.predict.drawing_panel import DrawingPanel
from gui.practice.predict.predict_stage import PredictStage
from gui.practice.predict.predicted_curve import PredictedCurve
from gui.practice.predict.recorded_errors import errors_at, recorded_errors
from gui.practice.predict.steps_panel import ComparedRow, StepsPanel
from gui.practice.predict.texts import details, headline

DIGITS = 4  # of an error that is only looked at


def coarse(wanted: NumberFormat) -> NumberFormat:
    """What is drawn by hand has few digits, and the run beside it no more."""
    return replace(wanted, digits=min(DIGITS, wanted.digits))


class StepsTeller(QObject):
    """Puts into words what the plot has and the readings say."""

    def __init__(self, steps: StepsPanel, plot: DrawingPanel, readings: Readings) -> None:
        super().__init__(steps)
        self._steps, self._plot, self._readings = steps, plot, readings

    def tell_buttons(self, stage: PredictStage) -> None:
        """Have the buttons of a stage."""
        steps = self._steps
        match stage:
            case PredictStage.DRAW:
                steps.run.say(self.tr("Run"), steps.run.key)
                steps.show_buttons(steps.run)
            case PredictStage.RUN:
                steps.run.say(self.tr("Go on"), steps.run.key)
                steps.show_buttons(steps.pause if self._readings.running else steps.run)
            case PredictStage.COMPARE:
                steps.show_buttons(steps.again, steps.picture)
        is_drawn = self._plot.hand.curve is not None
        steps.run.setEnabled(is_drawn)
        steps.run.setToolTip("" if is_drawn else self.tr("Draw first how the error will go"))
        steps.last.setEnabled(stage is not PredictStage.RUN)

    def tell_progress(self, stage: PredictStage) -> None:
        """How far the run is; nothing while it is drawn."""
        self._steps.show_rows(())
        text = ""
        if stage is PredictStage.RUN and self._readings.is_compiling:
            text = self.tr("Training is being compiled: that takes some seconds, once.")
        elif stage is PredictStage.RUN:
            state, last = grouped(self._readings.history.last), grouped(self._plot.last)
            text = self.tr("Iteration {state} of {last}").format(state=state, last=last)
        self._steps.show_verdict("", text)

    def tell_comparison(self, curve: PredictedCurve, found: CurveComparison | None) -> str:
        """What came of it; the sentence for who can't see it."""
        if found is None:
            self._steps.show_rows(())
            title, told = self.tr("There is no error to compare with."), ""
        else:
            self._steps.show_rows(self._rows(curve))
            title = headline(found.parting)
            told = details(found, self._plot.last, self._plot.is_log, coarse(self._readings.number_format))
        told = f"{told} {self._ended()}".strip()
        self._steps.show_verdict(title, told)
        return f"{title} {told}"

    def _ended(self) -> str:
        history = self._readings.history
        if self._readings.ended is None or history.last >= self._plot.last:
            return ""
        text = self.tr("The run became infinite or NaN at iteration {state}: it is compared up to there.")
        return text.format(state=grouped(history.last))

    def _rows(self, curve: PredictedCurve) -> list[ComparedRow]:
        """The errors at the handles, both."""
        readings, form = self._readings, coarse(self._readings.number_format)
        states = np.round(np.array(curve.places) * self._plot.last)
        run = errors_at(states, *recorded_errors(readings.history, readings.epochs[0]), self._plot.start)
        return [
            ComparedRow(
                grouped(int(state)), *(form.figure(error) if math.isfinite(error) else "–" for error in (drawn, true))
            )
            for state, drawn, true in zip(states, curve.values, run, strict=True)
        ]

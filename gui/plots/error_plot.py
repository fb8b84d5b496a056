"""The error over the states."""

from collections.abc import Sequence
from html import escape

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from core.figures import figure, grouped
from gui.plots.curve_plot import Curve, CurvePlot
from gui.plots.labels import dim, number
from gui.plots.scale import Scale, linear_scale, log_scale
from gui.plots.series import Array, Series
from gui.theme import Theme
from gui.workbench import Workbench


class ErrorPlot(CurvePlot):
    """How large the error was at every state, from 0 up or on a logarithmic scale."""

    log_changed = Signal(bool)

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workbench, theme, self.tr("Error"), parent)
        self._log = False
        self._history: object = None
        self.log = QToolButton()
        self.log.setText(self.tr("log"))
        self.log.setCheckable(True)
        self.log.setToolTip(self.tr("Logarithmic error axis (L)"))
        self.log.setAccessibleName(self.tr("Logarithmic error axis"))
        self.log.toggled.connect(self.set_log)
        self.add_to_header(self.log)
        self._take_lesson()

    @Slot(bool)
    def set_log(self, log: bool) -> None:
        """Show the error on a logarithmic scale, or from 0 up."""
        if log != self._log:
            self._log = log
            self.log.setChecked(log)
            self._soon.start()
            self.log_changed.emit(log)

    def _curves_of_lesson(self) -> list[Curve]:
        return [Curve(self.tr("error"), Series())]

    def _take_new_values(self) -> None:
        errors = self._workbench.history.errors
        series = self._curves[0].series
        if self._history is not self._workbench.history:
            self._history = self._workbench.history
            series.take(errors[:0])
        series.take(errors)

    def _values_on_screen(self) -> list[float]:
        return [float(self._workbench.history.errors[self._workbench.state])]

    def _scale_for(self, values: Array, steps: int) -> Scale:
        finite = values[np.isfinite(values)]
        if self._log:
            positive = finite[finite > 0]
            if not positive.size:
                return log_scale(0.1, 1.0)
            return log_scale(float(np.min(positive)), float(np.max(positive)), steps)
        if not finite.size:
            return linear_scale(0.0, 1.0, steps)
        return linear_scale(min(0.0, float(np.min(finite))), float(np.max(finite)), steps)

    def _told(self, state: int, values: Sequence[float], height: float | None) -> str:
        colors = self._theme.colors
        where = dim(self.tr("state"), colors) + f"&nbsp;{escape(grouped(state))}"
        return f"{where}&nbsp;&nbsp; {dim(self.tr('error'), colors)}&nbsp;{number(figure(values[0]))}"

    def _described(self, state: int, values: Sequence[float]) -> str:
        return self.tr("State {state}: error {error}").format(state=state, error=figure(values[0]))

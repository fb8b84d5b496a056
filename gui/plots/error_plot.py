"""The error over the states."""

import math
from collections.abc import Sequence
from html import escape
from weakref import WeakKeyDictionary

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from core.base.number_format import figure, grouped
from core.training.curvature import OVERSHOOTS
from core.training.history import History
from core.training.previous_run import PreviousRun
from gui.look.plot_labels import dim, number
from gui.look.theme import Theme
from gui.model.workbench import Workbench
from gui.plots.curve_plot import Curve, CurvePlot
from gui.plots.legend import Legend
from gui.plots.scale import Scale, error_scale
from gui.plots.series import Array, Series
from gui.texts.mistakes import setting_title
from gui.texts.previous_runs import ghost_name

REACH = 4.0  # points beside the pointer in which a spike is looked for
MOST_WORK = 200_000  # parameters times samples, of a network whose curvature is computed while one points


class ErrorPlot(CurvePlot):
    """How large the error was at every state, from 0 up or on a logarithmic scale.

    Where a mistaken rule trains side by side with the right one, each has its curve. Where an iteration takes some of
    the samples only, the mean of each epoch stands over the errors, which go up and down from one to the next. Runs
    that another one has taken the place of stay behind as ghosts, until they are dismissed.
    """

    log_changed = Signal(bool)

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workbench, theme, self.tr("Error"), parent)
        self._log = False
        self._histories: list[History] = []
        self._means: list[Curve] = []
        self._spike: tuple[int, float, float | None] | None = None  # a state, its error, rate × curvature there
        self._kept_series: WeakKeyDictionary[PreviousRun, Series] = WeakKeyDictionary()
        self.legend = Legend()
        self.header.insertWidget(1, self.legend, 100)
        self.log = QToolButton()
        self.log.setText(self.tr("log"))
        self.log.setCheckable(True)
        self.log.setToolTip(self.tr("Logarithmic error axis (L)"))
        self.log.setAccessibleName(self.tr("Logarithmic error axis"))
        self.log.toggled.connect(self.set_log)
        self.dismiss = QToolButton()
        self.dismiss.setText(self.tr("✕ before"))
        self.dismiss.setToolTip(self.tr("Dismiss the pale curves: the runs before this one"))
        self.dismiss.setAccessibleName(self.tr("Dismiss the runs before this one"))
        self.dismiss.clicked.connect(workbench.dismiss_ghosts)
        self.add_to_header(self.dismiss, self.log)
        workbench.rule_changed.connect(self._follow_rule)
        workbench.ghosts_changed.connect(self._follow_rule)
        workbench.notation_changed.connect(self._follow_rule)
        workbench.run_changed.connect(self._follow_run)
        self._take_setup()

    @Slot(bool)
    def set_log(self, log: bool) -> None:
        """Show the error on a logarithmic scale, or from 0 up."""
        if log != self._log:
            self._log = log
            self.log.setChecked(log)
            self._soon.start()
            self.log_changed.emit(log)

    def _curves_of_setup(self) -> list[Curve]:
        workbench = self._workbench
        if workbench.rival is None:
            self._histories = [workbench.history]
            curves = [Curve(self.tr("error"), Series())]
        else:
            self._histories = [workbench.history, workbench.rival]
            names = (setting_title(workbench.setup), self.tr("right rule"))
            curves = [Curve(name, Series()) for name in names]
        self._means = [Curve(self._mean_of(curve.name), Series(), may_lack=True) for curve in curves if self._is_ragged]
        curves += self._means
        for ghost in reversed(workbench.ghosts):
            series = self._kept_series.get(ghost) or Series()
            series.take(ghost.errors, ghost.error_stride)
            curves.append(Curve(ghost_name(ghost, workbench.setup), series, last=ghost.last, is_ghost=True))
            self._kept_series[ghost] = series
        self.legend.setVisible(len(curves) > 1)
        self.dismiss.setVisible(bool(workbench.ghosts))
        return curves

    def _dress(self) -> None:
        super()._dress()
        names = [curve.name for curve in self._curves]
        self.legend.show_names(names, self._colors(), self._theme.colors.dim, len(names))
        if self._means:
            told = self.tr(
                "Epoch mean: of the errors recorded in an epoch, the mean over its {count} samples. Each error is that "
                "of an iteration's samples at the parameters it starts from."
            )
            self.legend.setToolTip(told.format(count=grouped(self._workbench.epochs[0].samples)))

    def _colors(self) -> list[str]:
        colors = self._theme.colors
        shown = [colors.error, colors.curves[0]] if len(self._histories) > 1 else [colors.curves[0]]
        if self._means:
            means = shown if len(shown) > 1 else [colors.curves[1]]
            shown = [*(self._ghost_color(color) for color in shown), *means]
        return shown + [self._ghost_color(colors.text)] * (len(self._curves) - len(shown))

    @Slot()
    def _follow_rule(self) -> None:
        self._curves = self._curves_of_setup()
        self._dress()
        self._follow_recorded()

    @Slot()
    def _follow_run(self) -> None:
        """Other numbers: new curves, by the names and in the colours that they had, unless a ghost's is another."""
        names = [curve.name for curve in self._curves]
        self._curves = self._curves_of_setup()
        if [curve.name for curve in self._curves] != names:
            self._dress()

    def _take_new_values(self) -> None:
        for curve, history in zip(self._curves, self._histories, strict=False):
            stride, errors = history.kept_errors()
            curve.series.take(errors, stride)
        for curve, epochs in zip(self._means, self._workbench.epochs, strict=False):
            stride, means = epochs.kept()
            middle = epochs.begin + (epochs.an_epoch - 1) // 2  # of the first epoch
            curve.series.take(means, stride * epochs.an_epoch, middle)

    @property
    def _is_ragged(self) -> bool:
        """Whether an epoch takes several iterations, each of which has the error of other samples."""
        return self._workbench.epochs[0].an_epoch > 1

    def _mean_of(self, name: str) -> str:
        if self._workbench.rival is None:
            return self.tr("epoch mean")
        return self.tr("{name}, epoch mean").format(name=name)

    def _values_on_screen(self) -> list[float]:
        workbench = self._workbench
        if len(self._histories) == 1:  # a rival that has just come has no curve yet
            return [workbench.error]
        right = workbench.rival_error
        return [workbench.error, math.nan if right is None else right]

    def _scale_for(self, values: Array, steps: int) -> Scale:
        return error_scale(values, self._log, steps)

    def _told(self, state: int, values: Sequence[float], height: float | None) -> str:
        colors = self._theme.colors
        where = dim(self.tr("state"), colors) + f"&nbsp;{escape(grouped(state))}"
        if len(values) == 1:
            told = f"{where}&nbsp;&nbsp; {dim(self.tr('error'), colors)}&nbsp;{number(figure(values[0]))}"
            spike = self._spike_near(state)
            return f"{told}<br>{dim(spike, colors)}" if spike else told
        errors = (
            f"{dim(curve.name, colors)}&nbsp;{number(figure(value))}"
            for curve, value in zip(self._curves, values, strict=True)
            if math.isfinite(value) or not (curve.is_ghost or curve.may_lack)
        )
        return "&nbsp;&nbsp; ".join((where, *errors))

    def _spike_near(self, state: int) -> str:
        """Why the error climbs where the pointer is: the steepest climb within reach of it; empty where none is."""
        workbench = self._workbench
        stride, errors = workbench.history.kept_errors()
        work = workbench.network.parameter_count * len(workbench.setup.samples.inputs)
        if stride > 1 or self._is_ragged or work > MOST_WORK:
            return ""
        reach = max(1, int(abs(self.canvas.state_at(REACH) - self.canvas.state_at(0.0))))
        first = max(0, state - reach)
        near = errors[first : state + reach + 2]
        if len(near) < 2 or not np.isfinite(near).all():
            return ""
        place = int(np.argmax(np.diff(near)))
        if near[place + 1] <= near[place]:
            return ""
        step = first + place
        if self._spike is None or self._spike[:2] != (step, float(errors[step])):
            self._spike = (step, float(errors[step]), workbench.passes.rate_times_curvature(step))
        product = self._spike[2]
        if product is None or product <= OVERSHOOTS:
            return ""
        return self.tr("climbs from {state}: rate × curvature {product} > 2").format(
            state=grouped(step), product=figure(product, 3)
        )

    def _described(self, state: int, values: Sequence[float]) -> str:
        told = self.tr("State {state}: error {error}").format(state=state, error=figure(values[0]))
        if len(values) > 1 and math.isfinite(values[1]):
            told += self.tr("; by the right rule {error}").format(error=figure(values[1]))
        return told

"""What the network answers over the states, and what it should answer."""

import math
from collections.abc import Sequence
from html import escape

import numpy as np
from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLabel, QWidget

from core.base.number_format import figure, grouped
from core.training.previous_run import PreviousRun
from gui.look.plot_labels import Overlay, dim, number
from gui.look.strokes import rounds_of, sign
from gui.look.theme import Theme
from gui.model.workbench import Workbench
from gui.plots.curve_plot import Curve, CurvePlot
from gui.plots.legend import Legend
from gui.plots.predictions import Predictions
from gui.plots.scale import Scale, linear_scale
from gui.plots.series import Array, Series
from gui.texts.previous_runs import ghost_name

MOST_CURVES = 12  # of a network with more outputs the first are drawn
MOST_WITH_GHOSTS = 4
MOST_TOLD = 5  # outputs that are read off at a time
SECONDS_A_FRAME = 0.003  # spent on computing outputs
FRAME = 16  # milliseconds


class PredictionPlot(CurvePlot):
    """The outputs for the sample on the screen at every kept state, and its targets as dashed lines.

    Where samples take turns, the curves belong to the sample that was on the screen when Run was pressed,
    until it stands still again.
    """

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workbench, theme, self.tr("Prediction"), parent)
        self._sample = -1
        self._history: object = None
        self._predictions: Predictions
        self.aside = QLabel()
        self.aside.setObjectName("aside")
        self.legend = Legend()
        self.header.insertWidget(1, self.aside)
        self.header.insertWidget(2, self.legend, 100)
        self.target = Overlay("target", self.canvas)
        self.target.setText(self.tr("target"))
        self.target.lower()
        self.canvas.viewport().lower()
        self.add_to_header()
        self._go_on = QTimer(self, singleShot=True, interval=FRAME)
        self._go_on.timeout.connect(self._follow_recorded)
        workbench.playhead_changed.connect(self._follow_sample)
        workbench.running_changed.connect(self._follow_sample)
        workbench.ghosts_changed.connect(self._follow_ghosts)
        self._take_setup()

    def _curves_of_setup(self) -> list[Curve]:
        workbench = self._workbench
        setup = workbench.setup
        self._sample, self._history = workbench.sample, workbench.history
        self._predictions = Predictions(setup.network, setup.whole.inputs[self._sample])
        targets = setup.whole.targets[self._sample]
        drawn = min(setup.network.outputs, MOST_CURVES)
        curves = [Curve(setup.names.output(j), Series(), float(targets[j])) for j in range(drawn)]
        self._ghosts_of: list[int] = []
        # Of many outputs or of several runs the ghosts would be a thicket.
        if workbench.ghosts and drawn <= MOST_WITH_GHOSTS:
            ghost = workbench.ghosts[-1]
            answers = Predictions(ghost.setup.network, self._inputs_of(ghost))
            for j, values in enumerate(answers.of_each(ghost.rows)[:drawn]):
                curves.append(Curve(ghost_name(ghost, setup), Series(), last=ghost.last, is_ghost=True))
                curves[-1].series.take(values, ghost.stride)
                self._ghosts_of.append(j)
        return curves

    def _inputs_of(self, ghost: PreviousRun) -> Array:
        """The sample on the screen, as it was in the run before; where there were fewer, as it is."""
        then = ghost.setup.whole.inputs
        inputs: Array = (then if self._sample < len(then) else self._workbench.whole.inputs)[self._sample]
        return inputs

    def _colors(self) -> list[str]:
        colors = super()._colors()
        outputs = len(colors) - len(self._ghosts_of)
        return [*colors[:outputs], *(self._ghost_color(colors[j]) for j in self._ghosts_of)]

    @Slot()
    def _follow_ghosts(self) -> None:
        self._curves = self._curves_of_setup()
        self._dress()
        self._follow_recorded()

    @Slot()
    def _follow_sample(self) -> None:
        workbench = self._workbench
        # Which sample comes next changes sixty times a second while training runs; a chosen one stays.
        follows = workbench.chosen_sample is not None or not workbench.running
        if workbench.history is self._history and (workbench.sample == self._sample or not follows):
            return
        self._follow_ghosts()

    def _take_new_values(self) -> None:
        predictions = self._predictions
        more = predictions.advance(self._workbench.history, SECONDS_A_FRAME)
        for curve, values in zip(self._curves, predictions.values, strict=False):
            curve.series.take(values, predictions.stride)
        if more:
            self._go_on.start()

    def _values_on_screen(self) -> list[float]:
        outputs = self._predictions.of(self._workbench.parameters)
        return [float(value) for value in outputs[: self._outputs]]

    def _scale_for(self, values: Array, steps: int) -> Scale:
        finite = values[np.isfinite(values)]
        if not finite.size:
            return linear_scale(0.0, 1.0, steps)
        # A line at the very edge, such as the target of a finished training, is hard to see.
        low, high = float(np.min(finite)), float(np.max(finite))
        room = 0.04 * (high - low)
        return linear_scale(max(low - room, 0.0) if low >= 0 else low - room, high + room, steps)

    def _told(self, state: int, values: Sequence[float], height: float | None) -> str:
        colors = self._theme.colors
        where = dim(self.tr("state"), colors) + f"&nbsp;{escape(grouped(state))}"
        values = values[: self._outputs]
        if len(values) == 1:
            told = f"{dim(self._curves[0].name, colors)} {number(figure(values[0]))}"
            return f"{where}&nbsp;&nbsp; {told}, {self._told_target(0)}"
        rounds = rounds_of(self._colors())
        rows = "".join(
            f'<tr><td valign="middle" style="color:{self._colors()[k]}">{sign(rounds[k])}&nbsp;</td>'
            f'<td valign="middle">{dim(self._curves[k].name, colors)}&nbsp;&nbsp;</td>'
            f'<td valign="middle" align="right">{number(figure(values[k]))}&nbsp;&nbsp;</td>'
            f'<td valign="middle">{self._told_target(k)}</td></tr>'
            for k in self._nearest(values, height)
        )
        return f'{where}<table cellspacing="0" cellpadding="0">{rows}</table>'

    def _described(self, state: int, values: Sequence[float]) -> str:
        told = ", ".join(
            self.tr("{name} {value}, target {target}").format(
                name=curve.name, value=figure(value), target=figure(curve.target)
            )
            for curve, value in zip(self._curves, values, strict=False)
        )
        return self.tr("State {state}: {values}").format(state=state, values=told)

    def _dress(self) -> None:
        super()._dress()
        colors = self._theme.colors
        several = self._outputs > 1
        samples = len(self._workbench.whole.inputs)
        told = self.tr("sample {number}")
        if self._workbench.setup.is_held_out(self._sample):
            told = self.tr("sample {number}, held out")
        self.aside.setText(told.format(number=self._sample + 1))
        self.aside.setVisible(samples > 1)
        self.legend.setVisible(several)
        names = [curve.name for curve in self._curves[: self._outputs]] if several else []
        self.legend.show_names(
            names, self._colors()[: self._outputs] if several else [], colors.dim, self._workbench.network.outputs
        )

    def _follow_playhead(self) -> None:
        super()._follow_playhead()
        self.target.setVisible(self._outputs == 1)
        if self.target.isVisible():
            self._place_target()
            self.target.update()  # or a cursor that was under it stays there

    def _place_target(self) -> None:
        """Beside its line, on the side where the curve isn't."""
        curve = self._curves[0]
        self.target.adjustSize()
        line = self.canvas.place_of(self.time.last, self._scale.height(curve.target))
        newest = curve.series.nearest(self.time.last)
        above = newest is not None and newest[1] < curve.target
        room_below = self.canvas.plot_rect().bottom() - line.y()
        if room_below < self.target.height():
            above = True
        y = line.y() - self.target.height() - 2 if above else line.y() + 1
        right = line.x() - 4
        cursor = self.canvas.place_of(self._workbench.state, 0).x()
        if right - self.target.width() - 4 < cursor < right + 4:
            right = cursor - 6
        self.target.move(int(right) - self.target.width(), int(y))

    @property
    def _outputs(self) -> int:
        """How many of the curves are outputs of the run in hand."""
        return len(self._curves) - len(self._ghosts_of)

    def _told_target(self, output: int) -> str:
        return f"{dim(self.tr('target'), self._theme.colors)} {number(figure(self._curves[output].target))}"

    def _nearest(self, values: Sequence[float], height: float | None) -> list[int]:
        """The outputs whose curves are nearest to the pointer, in their order."""
        if height is None:
            return list(range(min(len(values), MOST_TOLD)))
        distances = [abs(self._scale.height(value) - height) for value in values]
        order = sorted(range(len(values)), key=lambda k: math.inf if math.isnan(distances[k]) else distances[k])
        return sorted(order[:MOST_TOLD])

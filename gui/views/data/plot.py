"""The error of the samples that are trained on beside that of those held out, over the states; or their accuracy."""

import math
from collections.abc import Sequence
from html import escape

import numpy as np
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPen, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from core.base.number_format import figure, grouped
from core.data.samples import Samples
from core.training.history import History
from gui.look.plot_labels import dim, number
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.model.workbench import Workbench
from gui.plots.curve_plot import Curve, CurvePlot
from gui.plots.scale import Scale, error_scale, linear_scale, round_step
from gui.plots.series import Array, Series
from gui.views.data.scores import Scores

SECONDS_A_FRAME = 0.002  # spent on scoring each part of the samples
FRAME = 33  # milliseconds
SHARE_DIGITS = 3
LOWEST = 100  # points: room for curves that are told apart; a page that is lower is scrolled
FEWEST_STATES = 10  # across the plot
FEWEST_STEPS = 3  # up it: with fewer, what is rounded up to leaves half of a low plot empty
FULL, SPARE = 100.0, 10.0  # per cent: a curve along the very edge is hard to see


class HeldOutPlot(CurvePlot):
    """Two curves on the same axes; the page that it stands on says which samples they are about.

    The error is the mean loss a sample, without the L2 term: so the two compare.
    """

    scored = Signal()  # the numbers at the state on the screen may be others

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workbench, theme, "", parent)
        self.stand_under_a_tab()
        self.setMinimumSize(160, grown(LOWEST))
        self.canvas.setAccessibleName(self.tr("Error of the training samples and of those held out"))
        self._parts: tuple[Samples, ...] = ()
        self._scores: list[Scores] = []
        self._history: History | None = None
        self.accuracy = QToolButton()
        self.accuracy.setText(self.tr("accuracy"))
        self.accuracy.setCheckable(True)
        self.accuracy.setToolTip(self.tr("Draw the share of right answers in place of the error"))
        self.accuracy.toggled.connect(self._draw_the_other)
        self.log = QToolButton()
        self.log.setText(self.tr("log"))
        self.log.setCheckable(True)
        self.log.setToolTip(self.tr("Logarithmic error axis"))
        self.log.setAccessibleName(self.tr("Logarithmic error axis"))
        self.log.toggled.connect(self._soon.start)
        self.add_to_header(self.log, self.accuracy)
        self.show_all.hide()
        self._go_on = QTimer(self, singleShot=True, interval=FRAME)
        self._go_on.timeout.connect(self._follow_recorded)

    def show_parts(self, classes: bool, *parts: Samples) -> None:
        """From now on the curves of these: what the open setup trains on, and what is held out, if anything is.

        `classes` says whether their targets are classes.
        """
        self._parts = parts
        self.accuracy.setVisible(classes)
        self.log.setVisible(not self._shows_accuracy)
        self.time.show_all()
        self._begin()
        self._follow_recorded()

    def on_screen(self) -> list[tuple[float, float] | None]:
        """Mean loss and accuracy of each part at the state on the screen; None for what takes a while."""
        if not self._is_ready():
            return []
        workbench = self._workbench
        return [scores.at(workbench.state, workbench.parameters) for scores in self._scores]

    def name_of(self, part: int) -> str:
        """What a part of the samples is called."""
        return self.tr("held out") if part else self.tr("training")

    @property
    def _shows_accuracy(self) -> bool:
        return self.accuracy.isChecked() and not self.accuracy.isHidden()

    def _is_ready(self) -> bool:
        """Whether there is something to draw; where training began anew, so does this."""
        workbench = self._workbench
        if not self.isVisible() or not self._parts or self._parts[0] is not workbench.setup.samples:
            return False
        if workbench.history is not self._history:
            self._begin()
        return True

    def _begin(self) -> None:
        self._history = self._workbench.history
        self._scores = [Scores(self._workbench.setup, part) for part in self._parts]
        self._curves = self._curves_of_setup()
        self._dress()

    @Slot()
    def _take_setup(self) -> None:
        """Another setup is open: the page says what of it is held out."""

    @Slot()
    def _follow_recorded(self) -> None:
        if self._is_ready():
            self._take_new_values()
            # What has been trained fills the plot, however far there is to go.
            self.time.reach(round(round_step(max(self._workbench.history.last, FEWEST_STATES))))
            self._soon.start()

    @Slot()
    def _follow_playhead(self) -> None:
        if self._is_ready():
            super()._follow_playhead()

    @Slot()
    def _draw(self) -> None:
        if self._is_ready():
            super()._draw()

    @Slot()
    def _draw_the_other(self) -> None:
        self.log.setVisible(not self._shows_accuracy)
        self._curves = self._curves_of_setup()
        self._dress()
        self._follow_recorded()

    @Slot()
    def _dress(self) -> None:
        super()._dress()
        if len(self.canvas.curves) > 1:
            held_out = self.canvas.curves[1]
            pen = QPen(held_out.opts["pen"])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([4.0, 2.0])
            held_out.setPen(pen)

    def _curves_of_setup(self) -> list[Curve]:
        return [Curve(self.name_of(part), Series()) for part in range(len(self._parts))]

    def _take_new_values(self) -> None:
        more = False
        for curve, scores in zip(self._curves, self._scores, strict=True):
            more |= scores.advance(self._workbench.history, SECONDS_A_FRAME)
            curve.series.take(FULL * scores.accuracies if self._shows_accuracy else scores.losses, scores.stride)
        if more:
            self._go_on.start()
        self.scored.emit()

    def _values_on_screen(self) -> list[float]:
        place = 1 if self._shows_accuracy else 0
        factor = FULL if self._shows_accuracy else 1.0
        return [math.nan if found is None else factor * found[place] for found in self.on_screen()]

    def _scale_for(self, values: Array, steps: int) -> Scale:
        steps = max(steps, FEWEST_STEPS)
        if self._shows_accuracy:
            lowest = float(np.min(values[np.isfinite(values)], initial=FULL))
            return linear_scale(min(lowest, FULL - SPARE), FULL, steps)
        return error_scale(values, self.log.isChecked(), steps)

    def _told(self, state: int, values: Sequence[float], height: float | None) -> str:
        colors = self._theme.colors
        where = dim(self.tr("state"), colors) + f"&nbsp;{escape(grouped(state))}"
        told = (
            f"{dim(curve.name, colors)}&nbsp;{number(self._text_of(value))}"
            for curve, value in zip(self._curves, values, strict=True)
        )
        return "&nbsp;&nbsp; ".join((where, *told))

    def _described(self, state: int, values: Sequence[float]) -> str:
        told = ", ".join(
            f"{curve.name} {self._text_of(value)}" for curve, value in zip(self._curves, values, strict=True)
        )
        return self.tr("State {state}: {values}").format(state=state, values=told)

    def _text_of(self, value: float) -> str:
        if self._shows_accuracy:
            return self.tr("{share} %").format(share=figure(value, SHARE_DIGITS))
        return self._workbench.number_format.figure(value)

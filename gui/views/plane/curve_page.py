"""The curve: what a network of one input answers over it, with the samples, so that overfitting is seen."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.analysis.decision_plane import Array, around
from core.base.number_format import figure, grouped
from core.base.spoken import phrases
from core.network.forward_pass import forward_pass
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.plot_library import pg
from gui.views.page import Page
from gui.views.plane.canvas import PlaneCanvas
from gui.views.plane.needs import lacks_for_curve
from gui.views.plane.output_choice import OutputChoice
from gui.views.plane.pointed_sample import PointedSample
from gui.views.plane.readout import PlaneReadout

POINTS = 400  # of the curve: about one for each pixel across
PLACE_DIGITS = 3  # of where the pointer is, which no hand puts more exactly


@dataclass(frozen=True)
class ShownCurvePage:
    """What stands on the page."""

    visible: tuple[float, float, float, float]  # left, right, bottom, top
    curve: Array  # (points, 2)
    samples: Array  # (samples, 2), the input and the target
    readout: str  # empty where nothing is pointed at


class CurvePage(Page):
    """Live while training runs: a few hundred forward passes of a single number each."""

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(store, readings, commands, theme, parent)
        self._pointed = PointedSample(readings, commands)
        self._curve = self._samples = np.empty((0, 2))
        self.choice = OutputChoice()
        self.choice.setAccessibleName(self.tr("Which output the curve is of"))
        self.canvas = PlaneCanvas()
        self.canvas.setAccessibleName(self.tr("Curve"))
        self.canvas.say_parts(lambda: () if self.why_not(self._readings) else (self._told, self._pointed_heard))
        self.readout = PlaneReadout(self.canvas)
        self.caption = QLabel(self.tr("line: what the network answers\ndots: the samples and their targets"))
        self.held_out = QLabel(self.tr("hollow: held out, not trained on"))
        column = QVBoxLayout()
        column.setSpacing(6)
        for widget in (self.caption, self.held_out, self.choice):
            column.addWidget(widget)
        for label in (self.caption, self.held_out):
            label.setWordWrap(True)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 10, 2)
        row.addWidget(self.canvas, 3)
        row.addLayout(column, 1)
        self.canvas.pointed.connect(self._point)
        self.canvas.clicked.connect(self._click)
        self.canvas.view_changed.connect(self._take_numbers)
        self.choice.currentIndexChanged.connect(self._choose)

    @staticmethod
    def why_not(readings: Readings, /) -> str:
        return lacks_for_curve(readings)

    def build(self) -> None:
        self.reword()
        self.show_all()

    def reword(self) -> None:
        self._pointed.forget()
        self.choice.offer(self._readings.names)
        self._show_samples()

    def dress(self) -> None:
        colors = self._theme.colors
        self.canvas.dress(colors)
        self.canvas.line.setPen(pg.mkPen(colors.curves[0], width=2))  # beside the dots, which are in the text's colour
        self.readout.dress(colors)
        for label in (self.caption, self.held_out):
            label.setStyleSheet(f"color: {colors.dim};")
        self._show_samples()
        self._stale = True

    def refresh(self) -> None:
        readings = self._readings
        left, right, _, _ = self.canvas.shown_range()
        x = np.linspace(left, right, POINTS)
        self._curve = np.column_stack((x, self._answers(x)))
        self.canvas.show_line(np.stack((self._curve[:-1], self._curve[1:]), axis=1))
        self.canvas.show_current(readings.sample)
        self.canvas.setAccessibleDescription(self._told())
        self._read_off()

    def shown(self) -> ShownCurvePage:
        """What the page shows."""
        return ShownCurvePage(self.canvas.shown_range(), self._curve, self._samples, self.readout.told())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.show_all()

    @Slot()
    def show_all(self) -> None:
        """Show all samples, and what is around them."""
        self.canvas.show_range(*around(self._samples))

    def _answers(self, x: Array) -> Array:
        """What the network of the state on the screen answers to each of these inputs, (points,)."""
        readings = self._readings
        with np.errstate(all="ignore"):
            passed = forward_pass(readings.network, readings.parameters, x[:, np.newaxis])
        return passed.outputs[:, self.choice.output]

    def _show_samples(self) -> None:
        setup, names = self._readings.setup, self._readings.names
        output = self.choice.output
        self._samples = np.column_stack((np.asarray(setup.whole.inputs)[:, 0], setup.whole.targets[:, output]))
        is_out = None if setup.split is None else setup.split.is_out
        self.held_out.setVisible(is_out is not None)
        self.canvas.name_axes(names.input(0), names.output(output))
        self.canvas.show_samples(self._samples, np.zeros(len(self._samples), np.intp), 0, is_out)

    def _told(self) -> str:
        """The curve for those who don't see it: its lowest and its highest answer, and where they are."""
        x, y = self._curve.T
        if not np.isfinite(y).all():
            return self.tr("the output is infinite or NaN there")
        names, number = self._readings.names, self._readings.number_format.figure
        low, high = int(y.argmin()), int(y.argmax())
        return self.tr("{output} is from {low}, at {input} {at_low}, to {high}, at {input} {at_high}").format(
            output=names.output(self.choice.output),
            input=names.input(0),
            low=number(float(y[low])),
            at_low=figure(float(x[low]), PLACE_DIGITS),
            high=number(float(y[high])),
            at_high=figure(float(x[high]), PLACE_DIGITS),
        )

    def _pointed_heard(self) -> str:
        told = phrases(self.readout.parts)
        return told or self.tr("Nothing is pointed at: the arrow keys move a place over the curve")

    @Slot()
    def _choose(self) -> None:
        self._show_samples()
        self.show_all()
        self._take_numbers()

    @Slot(object, object)
    def _point(self, sample: int | None, at: QPointF | None) -> None:
        self._pointed.point(sample, at)
        self._read_off()

    @Slot(object, object)
    def _click(self, sample: int | None, _at: QPointF | None) -> None:
        self._pointed.click(sample)

    def _read_off(self) -> None:
        """The input where the pointer is, and what the network answers there."""
        at, sample = self._pointed.at, self._pointed.sample
        if at is None:
            self.readout.tell(())
            return
        names, number = self._readings.names, self._readings.number_format.figure
        x = at.x() if sample is None else float(self._samples[sample, 0])
        place = figure(x, PLACE_DIGITS) if sample is None else number(x)
        parts = [f"{names.input(0)} = {place}"]
        parts.append(f"{names.output(self.choice.output)} = {number(float(self._answers(np.array([x]))[0]))}")
        if sample is not None:
            parts.insert(0, self.tr("sample {number}").format(number=grouped(sample + 1)))
            parts.append(self.tr("target {values}").format(values=number(float(self._samples[sample, 1]))))
            if self._readings.setup.is_held_out(sample):
                parts.append(self.tr("held out"))
        self.readout.tell(parts)

"""The data page: built-in data sets, the share that is held out, and how well both parts are answered."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from core.figures import figure, grouped
from core.held_out import Split, are_classes, split, with_samples
from core.samples import Samples
from gui.data.chooser import DataChooser
from gui.data.measures import Measures
from gui.page import Page
from gui.theme import Theme
from gui.workbench import Workbench

MOST_HELD_OUT = 50  # per cent
STEP = 5
SECONDS_A_FRAME = 0.004
FRAME = 33  # milliseconds
WIDE = 20_000  # parameters: measuring each state would take a frame


class DataPage(Page):
    """Changes what is learned by a changed lesson; what is held out stays here."""

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workbench, theme, parent)
        self._split: Split | None = None
        self._whole: Samples | None = None
        self._measures: Measures | None = None
        self.chooser = DataChooser(theme)
        self.share = QSlider(Qt.Orientation.Horizontal)
        self.share.setRange(0, MOST_HELD_OUT // STEP)
        self.share.setPageStep(2)
        self.share.setFixedWidth(96)
        self.share.setTracking(False)
        self.share.setAccessibleName(self.tr("Held out"))
        self.share.setToolTip(self.tr("The share of the samples that training does not see"))
        self.counts = QLabel()
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.RichText)
        self.accuracy = QToolButton()
        self.accuracy.setText(self.tr("accuracy"))
        self.accuracy.setCheckable(True)
        self.accuracy.setToolTip(self.tr("Draw the share of right answers in place of the error"))
        self.tool_row.addStretch(1)
        self.tool_row.addWidget(self.accuracy)
        self.plot = pg.PlotWidget(background=None)
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(False, False)
        self.plot.hideButtons()
        self.plot.setMinimumWidth(160)
        self.plot.setAccessibleName(self.tr("Error of the training samples and of those held out"))
        self._curves = [pg.PlotCurveItem(antialias=True) for _ in range(2)]
        self._line = pg.InfiniteLine(angle=90)
        for item in (*self._curves, self._line):
            self.plot.addItem(item, ignoreBounds=item is self._line)
        self._nothing = QLabel(self.tr("A lesson with a single sample has nothing to hold out."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=FRAME)
        self._soon.timeout.connect(self._go_on)
        self.chooser.wanted.connect(self._learn)
        self.share.valueChanged.connect(self._hold_out)
        self.accuracy.toggled.connect(self._draw)
        workbench.recorded_changed.connect(self._follow_recorded)

    def build(self) -> None:
        workbench = self._workbench
        lesson = workbench.lesson
        self.chooser.fit_to(workbench.network.inputs, workbench.network.outputs)
        if self._split is None or lesson.samples is not self._split.training:
            self._split, self._whole = None, lesson.samples
            self.share.blockSignals(True)
            self.share.setValue(0)
            self.share.blockSignals(False)
        several = self._whole is not None and len(self._whole.inputs) > 1
        for widget in (self.share, self.counts, self.told, self.plot, self._caption):
            widget.setVisible(several)
        self._nothing.setVisible(not several)
        self.accuracy.setVisible(several and are_classes(lesson.samples))
        self._count()
        self._measure_anew()

    def refresh(self) -> None:
        self._soon.start()

    def dress(self) -> None:
        colors = self._theme.colors
        self.chooser.dress()
        self.plot.setBackground(colors.panel)
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(colors.border)
            axis.setTextPen(colors.dim)
        self.plot.getAxis("left").setWidth(48)
        self._curves[0].setPen(pg.mkPen(colors.curves[0], width=2))
        self._curves[1].setPen(pg.mkPen(colors.curves[1], width=2, style=Qt.PenStyle.DashLine))
        self._line.setPen(pg.mkPen(colors.lit, width=2))
        for label in (self._nothing, self.counts, self._caption):
            label.setStyleSheet(f"color: {colors.dim};")

    def _lay_out(self) -> None:
        self._caption = QLabel(self.tr("Held out"))
        self._caption.setBuddy(self.share)
        above = QHBoxLayout()
        for widget in (self._caption, self.share, self.counts):
            above.addWidget(widget)
        above.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addLayout(above)
        right.addWidget(self.told)
        right.addWidget(self.plot, 1)
        right.addWidget(self._nothing, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 10, 6)
        row.setSpacing(14)
        row.addWidget(self.chooser, 5)
        row.addLayout(right, 6)

    @Slot(object)
    def _learn(self, samples: Samples) -> None:
        self._split = None
        self._workbench.work_on(with_samples(self._workbench.lesson, samples))

    @Slot(int)
    def _hold_out(self, place: int) -> None:
        if self._whole is None:
            return
        parts = split(self._whole, place * STEP / 100, seed=0)
        self._split = parts if place else None
        training = parts.training if place else self._whole
        self._workbench.work_on(with_samples(self._workbench.lesson, training))

    def _count(self) -> None:
        if self._whole is None:
            return
        held = len(self._split.held_out.inputs) if self._split else 0
        self.counts.setText(
            self.tr("{share} %: {training} for training, {held} held out").format(
                share=self.share.value() * STEP,
                training=grouped(len(self._workbench.lesson.samples.inputs)),
                held=grouped(held),
            )
        )

    def _measure_anew(self) -> None:
        lesson = self._workbench.lesson
        held_out = self._split.held_out if self._split else lesson.samples
        self._history = self._workbench.history
        self._measures = Measures(lesson, (lesson.samples, held_out), are_classes(lesson.samples))
        self._soon.start()

    @Slot()
    def _follow_recorded(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _go_on(self) -> None:
        workbench = self._workbench
        if not self.isVisible() or self._measures is None or len(workbench.lesson.samples.inputs) < 2:
            return
        if workbench.history is not self._history:
            self._measure_anew()
        wide = workbench.network.parameter_count > WIDE
        if not wide and self._measures.advance(workbench.history, SECONDS_A_FRAME):
            self._soon.start()
        self._draw()
        self._tell()

    @Slot()
    def _draw(self) -> None:
        if self._measures is None:
            return
        states, measured = self._measures.curves(self._workbench.history)
        first = 2 if self.accuracy.isChecked() and self.accuracy.isVisibleTo(self) else 0
        if measured.shape[1] <= first:
            first = 0
        for place, curve in enumerate(self._curves):
            shown = len(states) > 0 and (place == 0 or self._split is not None)
            values = measured[:, first + place] if shown else np.empty(0)
            finite = np.where(np.isfinite(values), values, np.nan)
            curve.setData(states if shown else np.empty(0), finite, connect="finite")
        self._line.setValue(self._workbench.state)

    def _tell(self) -> None:
        """The numbers at the state on the screen."""
        if self._measures is None:
            return
        colors, workbench = self._theme.colors, self._workbench
        found = self._measures.at(workbench.state, workbench.parameters)
        parts = [(self.tr("training"), colors.curves[0])]
        if self._split is not None:
            parts.append((self.tr("held out"), colors.curves[1]))
        told = []
        for place, (name, color) in enumerate(parts):
            text = self.tr("{name} {error}").format(name=name, error=figure(found[place], 4))
            if len(found) > 2:
                text += self.tr(" · {share} % right").format(share=figure(100 * found[2 + place], 3))
            told.append(f'<span style="color:{color}">{text}</span>')
        self.told.setText("&nbsp;&nbsp;".join(told))

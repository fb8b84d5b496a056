"""A sweep: what is swept, from where to where, its curves, and what they say."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.experiments.sweep import RowError, Swept, spaced, sweep
from core.network.elements import Bias, Parameter, Weight
from gui.look.plain_text import keep_plain
from gui.look.text_size import grow_with_text, lines_high
from gui.model.readings import Readings
from gui.texts.faults import translated
from gui.threads.job import Report
from gui.threads.single_job import SingleJob
from gui.views.what_if.sweep_plot import SweepPlot, best_of
from gui.widgets.controls import ComboBox
from gui.widgets.number_field import RealField

VALUE_COUNT = 10
FIELD_WIDTH = 66  # logical pixels
MOST_ALIKE = 1e-6  # the share of errors by which they may differ and still end alike
RATE_FACTOR = 10.0  # a learning rate is swept from a tenth to ten times it
WEIGHT_SPAN = 2.0  # a weight is swept so far to either side


@dataclass(frozen=True)
class ShownSweep:
    """What stands in the panel."""

    curves: tuple[Swept, ...]
    summary: str  # about the curve that is pointed at, or all of them; or a fault
    is_sweeping: bool


class SweepPanel(QWidget):
    """Sweeps the learning rate, or the start of the held weight; a click on a curve takes its value."""

    def __init__(self, readings: Readings, take: Callable[[Swept], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings = readings
        self._job = SingleJob(self._fail, self)
        self.what = ComboBox()
        self.what.setAccessibleName(self.tr("What is swept"))
        self.low, self.high = RealField(self.tr("From")), RealField(self.tr("To"))
        for field in (self.low, self.high):
            grow_with_text(field.setFixedWidth, FIELD_WIDTH)
            field.returnPressed.connect(self.draw)
        self.go = QPushButton(self.tr("Sweep"))
        self.go.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Space after a click is the training's
        self.what.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.go.setToolTip(
            self.tr("Train it {count} times, with as many values, and draw their errors").format(count=VALUE_COUNT)
        )
        self.summary = QLabel()
        keep_plain(self.summary)
        self.summary.setObjectName("dim")
        self.summary.setWordWrap(True)
        grow_with_text(self.summary.setMinimumHeight, partial(lines_high, 2))
        self.summary.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.plot = SweepPlot()
        self.plot.hide()
        self._empty = QLabel(self.tr("A sweep trains the network from its start with ten values: ten curves."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._old = False
        self.swept: Parameter | None = None  # what the curves are of; None for the learning rate
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.go)
        row.addWidget(self.what)
        row.addWidget(self.low)
        row.addWidget(QLabel("…"))
        row.addWidget(self.high)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.plot, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self.summary)
        self._job.busy_changed.connect(self._show_working)
        self._job.progressed.connect(self._progress)
        self.go.clicked.connect(self._go_or_cancel)
        self.what.activated.connect(self._propose)
        self.plot.pointed.connect(self._summarize)
        self.plot.chosen.connect(take)

    def follow(self) -> None:
        """What is held is another, or the numbers are."""
        if self._job.is_busy:
            return
        held = self._held()
        chosen = max(self.what.currentIndex(), 0)
        self.what.clear()
        self.what.addItem(self.tr("learning rate"), None)
        if held is not None:
            self.what.addItem(self.tr("start of {name}").format(name=self._readings.names.of(held)), held)
        self.what.setCurrentIndex(min(chosen, self.what.count() - 1))
        self._propose()

    def shown(self) -> ShownSweep:
        """What the panel shows."""
        return ShownSweep(tuple(self.plot.curves), self.summary.text(), self._job.is_busy)

    def forget(self) -> None:
        """Another setup is open: no curve is about it."""
        self.cancel()
        self._show_plot(False)
        self.plot.begin(())

    @Slot()
    def mark_old(self) -> None:
        """Numbers were changed: the curves are of those before."""
        self._old = bool(self.plot.curves)
        self._summarize(None)

    def write_anew(self) -> None:
        """Say of the curves what is said of them, in another format."""
        if self.plot.curves:
            self._summarize(None)

    def _show_plot(self, shown: bool) -> None:
        self.plot.setVisible(shown)
        self._empty.setVisible(not shown)

    def cancel(self) -> None:
        """Call off what is being trained."""
        self._job.leave()

    @Slot()
    def draw(self) -> None:
        """Train, and draw each curve when it is there."""
        if not (self.low.take() and self.high.take()):
            return
        self.cancel()
        readings, parameter = self._readings, self._parameter()
        try:
            values = spaced(self.low.value(), self.high.value(), VALUE_COUNT, parameter is None)
        except RowError as error:
            self.summary.setText(self.tr("This can't be swept: {fault}.").format(fault=translated(error)))
            return
        setup, iterations = readings.setup, readings.goal
        total = iterations * len(values)
        self.plot.begin(values)
        self._show_plot(True)
        self._old, self.swept = False, parameter

        def work(report: Report) -> None:
            for swept in sweep(setup, parameter, values, iterations, lambda done: report(done, total)):
                report(0, total, swept)

        self._job.begin(work, lambda _result: self._summarize(None))

    @Slot()
    def _go_or_cancel(self) -> None:
        if not self._job.is_busy:
            self.draw()
        else:
            self.cancel()
            self.summary.setText(self.tr("Called off."))

    @Slot(bool)
    def _show_working(self, working: bool) -> None:
        self.go.setText(self.tr("Cancel") if working else self.tr("Sweep"))

    def _fail(self, fault: str) -> None:
        self.summary.setText(self.tr("The sweep failed: {fault}.").format(fault=fault))

    @Slot(int, int, object)
    def _progress(self, done: int, total: int, part: object) -> None:
        if isinstance(part, Swept):
            self.plot.add(part)
        elif total:
            self.summary.setText(self.tr("Training: {share} %").format(share=round(100 * done / total)))

    @Slot(object)
    def _summarize(self, swept: Swept | None) -> None:
        """About the curve that is pointed at; else about all of them."""
        curves = self.plot.curves
        if swept is not None:
            self.summary.setText(
                self.tr("{what} {value}: error {error} at the end. Click to take it.").format(
                    what=self.what.currentText(),
                    value=self._readings.number_format.figure(swept.value),
                    error=self._readings.number_format.figure(swept.final_error),
                )
            )
        elif curves and not self._job.is_busy:
            best, lost = best_of(curves), sum(each.ended for each in curves)
            ends = [each.final_error for each in curves if not each.ended]
            sentences = [self.tr("Drawn before the last change of numbers.")] if self._old else []
            if best is not None and len(ends) > 1 and max(ends) - min(ends) <= MOST_ALIKE * max(ends):
                sentences.append(
                    self.tr("All end alike, with the error {error}.").format(
                        error=self._readings.number_format.figure(ends[0])
                    )
                )
            elif best is not None:
                sentences.append(
                    self.tr("Smallest error at the end: {error}, with {value}.").format(
                        error=self._readings.number_format.figure(best.final_error),
                        value=self._readings.number_format.figure(best.value),
                    )
                )
            if lost:
                sentences.append(self.tr("{count} left the numbers.").format(count=lost))
            sentences.append(self.tr("Point at a curve; the values rise from dark to light."))
            self.summary.setText(" ".join(sentences))
        elif not self._job.is_busy:
            self.summary.setText("")

    @Slot()
    def _propose(self) -> None:
        parameter = self._parameter()
        if parameter is None:
            rate = abs(self._readings.setup.learning_rate) or 1.0
            low, high = rate / RATE_FACTOR, rate * RATE_FACTOR
        else:
            value = float(self._readings.setup.start[self._readings.network.position(parameter)])
            low, high = value - WEIGHT_SPAN, value + WEIGHT_SPAN
        self.low.follow_value(float(f"{low:.4g}"))
        self.high.follow_value(float(f"{high:.4g}"))

    def _parameter(self) -> Parameter | None:
        chosen = self.what.currentData()
        return chosen if isinstance(chosen, Weight | Bias) else None

    def _held(self) -> Parameter | None:
        pinned = self._readings.pinned
        return pinned if isinstance(pinned, Weight | Bias) else None

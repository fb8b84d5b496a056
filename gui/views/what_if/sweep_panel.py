"""A sweep: what is swept, from where to where, its curves, and what they say."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.experiments.sweep import RowError, Swept, spaced, sweep
from core.network.elements import Bias, Parameter, Weight
from gui.look.plain_text import keep_plain
from gui.look.text_size import grown
from gui.model.workbench import Workbench
from gui.texts.refusals import row_fault_text
from gui.threads.job import Job, Report
from gui.views.what_if.sweep_plot import Family, best_of
from gui.widgets.controls import ComboBox
from gui.widgets.whole_number_field import RealField

VALUES = 10
FIELD = 66  # points
ALIKE = 1e-6  # errors that differ by no more than this share of them
FACTOR, SPAN = 10.0, 2.0  # a rate's sweep goes from a tenth to ten times it, a weight's so far to either side


class Sweeper(QWidget):
    """Sweeps the learning rate, or the start of the held weight; a click on a curve takes its value."""

    def __init__(self, workbench: Workbench, take: Callable[[Swept], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._job: Job | None = None
        self.what = ComboBox()
        self.what.setAccessibleName(self.tr("What is swept"))
        self.low, self.high = RealField(self.tr("From")), RealField(self.tr("To"))
        for field in (self.low, self.high):
            field.setFixedWidth(grown(FIELD))
            field.returnPressed.connect(self.draw)
        self.go = QPushButton(self.tr("Sweep"))
        self.go.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Space after a click is the training's
        self.what.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.go.setToolTip(
            self.tr("Train it {count} times, with as many values, and draw their errors").format(count=VALUES)
        )
        self.said = QLabel()
        keep_plain(self.said)
        self.said.setObjectName("dim")
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(self.fontMetrics().height() * 2)
        self.said.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.family = Family()
        self.family.hide()
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
        column.addWidget(self.family, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self.said)
        self.go.clicked.connect(self._go_or_cancel)
        self.what.activated.connect(self._propose)
        self.family.pointed.connect(self._tell)
        self.family.chosen.connect(take)

    def follow(self) -> None:
        """What is held is another, or the numbers are."""
        if self._job is not None:
            return
        held = self._held()
        chosen = max(self.what.currentIndex(), 0)
        self.what.clear()
        self.what.addItem(self.tr("learning rate"), None)
        if held is not None:
            self.what.addItem(self.tr("start of {name}").format(name=self._workbench.names.of(held)), held)
        self.what.setCurrentIndex(min(chosen, self.what.count() - 1))
        self._propose()

    def forget(self) -> None:
        """Another setup is open: no curve is about it."""
        self.cancel()
        self._show_family(False)
        self.family.begin(())

    @Slot()
    def mark_old(self) -> None:
        """Numbers were changed: the curves are of those before."""
        self._old = bool(self.family.curves)
        self._tell(None)

    def write_anew(self) -> None:
        """Say of the curves what is said of them, in another format."""
        if self.family.curves:
            self._tell(None)

    def _show_family(self, shown: bool) -> None:
        self.family.setVisible(shown)
        self._empty.setVisible(not shown)

    def cancel(self) -> None:
        """Call off what is being trained."""
        if self._job is not None:
            self._job.leave()
            self._job = None
        self.go.setText(self.tr("Sweep"))

    @Slot()
    def draw(self) -> None:
        """Train, and draw each curve when it is there."""
        if not (self.low.take() and self.high.take()):
            return
        self.cancel()
        workbench, parameter = self._workbench, self._parameter()
        try:
            values = spaced(self.low.value(), self.high.value(), VALUES, parameter is None)
        except RowError as error:
            fault = row_fault_text(error.fault)
            self.said.setText(self.tr("This can't be swept: {fault}.").format(fault=fault))
            return
        setup, iterations = workbench.setup, workbench.goal
        total = iterations * len(values)
        self.family.begin(values)
        self._show_family(True)
        self._old, self.swept = False, parameter

        def work(report: Report) -> None:
            for swept in sweep(setup, parameter, values, iterations, lambda done: report(done, total)):
                report(0, total, swept)

        self._job = Job(work, self._fail, self)
        self._job.progressed.connect(self._progress)
        self._job.done.connect(self._finish)
        self.go.setText(self.tr("Cancel"))
        self._job.start()

    @Slot()
    def _go_or_cancel(self) -> None:
        if self._job is None:
            self.draw()
        else:
            self.cancel()
            self.said.setText(self.tr("Called off."))

    def _fail(self, fault: str) -> None:
        self._job = None
        self.go.setText(self.tr("Sweep"))
        self.said.setText(self.tr("The sweep failed: {fault}.").format(fault=fault))

    @Slot(int, int, object)
    def _progress(self, done: int, total: int, part: object) -> None:
        if isinstance(part, Swept):
            self.family.add(part)
        elif total:
            self.said.setText(self.tr("Training: {share} %").format(share=round(100 * done / total)))

    @Slot(object)
    def _finish(self) -> None:
        self._job = None
        self.go.setText(self.tr("Sweep"))
        self._tell(None)

    @Slot(object)
    def _tell(self, swept: Swept | None) -> None:
        """About the curve that is pointed at; else about all of them."""
        curves = self.family.curves
        if swept is not None:
            self.said.setText(
                self.tr("{what} {value}: error {error} at the end. Click to take it.").format(
                    what=self.what.currentText(),
                    value=self._workbench.number_format.figure(swept.value),
                    error=self._workbench.number_format.figure(swept.final_error),
                )
            )
        elif curves and self._job is None:
            best, lost = best_of(curves), sum(each.ended for each in curves)
            ends = [each.final_error for each in curves if not each.ended]
            told = [self.tr("Drawn before the last change of numbers.")] if self._old else []
            if best is not None and len(ends) > 1 and max(ends) - min(ends) <= ALIKE * max(ends):
                told.append(
                    self.tr("All end alike, with the error {error}.").format(
                        error=self._workbench.number_format.figure(ends[0])
                    )
                )
            elif best is not None:
                told.append(
                    self.tr("Smallest error at the end: {error}, with {value}.").format(
                        error=self._workbench.number_format.figure(best.final_error),
                        value=self._workbench.number_format.figure(best.value),
                    )
                )
            if lost:
                told.append(self.tr("{count} left the numbers.").format(count=lost))
            told.append(self.tr("Point at a curve; the values rise from dark to light."))
            self.said.setText(" ".join(told))
        elif self._job is None:
            self.said.setText("")

    @Slot()
    def _propose(self) -> None:
        parameter = self._parameter()
        if parameter is None:
            rate = abs(self._workbench.setup.learning_rate) or 1.0
            low, high = rate / FACTOR, rate * FACTOR
        else:
            value = float(self._workbench.setup.start[self._workbench.network.position(parameter)])
            low, high = value - SPAN, value + SPAN
        self.low.show_value(float(f"{low:.4g}"))
        self.high.show_value(float(f"{high:.4g}"))

    def _parameter(self) -> Parameter | None:
        chosen = self.what.currentData()
        return chosen if isinstance(chosen, Weight | Bias) else None

    def _held(self) -> Parameter | None:
        pinned = self._workbench.pinned
        return pinned if isinstance(pinned, Weight | Bias) else None

"""A sweep: what is swept, over which values, how far; each value makes a kept run."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.base.errors import MessageError
from core.experiments.hidden_sizes import ARTICLES_SIZES, sizes_in, together, variant
from core.experiments.sweep import spaced, with_value
from core.network.elements import Bias, Parameter, Weight
from core.setup.cost import free_memory
from core.setup.setup import Setup
from gui.look.plain_text import keep_plain
from gui.look.text_size import grow_with_text
from gui.model.readings import Readings
from gui.texts.differences import hidden_text
from gui.texts.draws import draws_text
from gui.texts.faults import translated
from gui.widgets.controls import ComboBox
from gui.widgets.number_field import RealField, WholeField

VALUE_COUNT, MOST_VALUES = 10, 12
FIELD_WIDTH, COUNT_WIDTH, STATE_WIDTH, SIZES_WIDTH = 74, 38, 92, 190  # logical pixels
RATE_FACTOR = 10.0  # a learning rate is swept from a tenth to ten times it
WEIGHT_SPAN = 2.0  # a weight is swept so far to either side
MOST_ITERATIONS = 10_000_000  # that can be typed
HIDDEN = "hidden neurons"  # what is chosen where sizes are swept


class Sweep(NamedTuple):
    """What is to be trained."""

    text: str  # what the sweep is called, where it can be undone
    names: tuple[str, ...]  # of the runs
    setups: tuple[Setup, ...]
    iterations: int


class SweepForm(QWidget):
    """Asks for a sweep; says what can't be swept. It is told how far the sweep is."""

    begun = Signal(object)  # Sweep
    called_off = Signal()

    def __init__(self, readings: Readings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings = readings
        self._is_busy = False
        self.what = ComboBox()
        self.what.setAccessibleName(self.tr("What is swept"))
        self.low, self.high = RealField(self.tr("From")), RealField(self.tr("To"))
        self.count = WholeField(2, MOST_VALUES, self.tr("How many values"))
        self.count.follow_value(VALUE_COUNT)
        self.sizes = QLineEdit(", ".join(str(size) for size in ARTICLES_SIZES))
        self.sizes.setAccessibleName(self.tr("Hidden sizes"))
        self.iterations = WholeField(1, MOST_ITERATIONS, self.tr("To iteration"))
        self.go = QPushButton(self.tr("Sweep"))
        self.go.setToolTip(self.tr("Train the network from its start, once with each value; each is kept as a run"))
        self.go.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Space after a click is the training's
        self.what.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.fault = QLabel()
        self.fault.setWordWrap(True)
        keep_plain(self.fault)
        self.fault.hide()
        self._lay_out()
        self.go.clicked.connect(self._go_or_cancel)
        self.what.activated.connect(self._propose)
        for field in (self.low, self.high, self.count, self.sizes, self.iterations):
            field.returnPressed.connect(self.begin)
        self.show_working(False)

    def follow(self) -> None:
        """What is held is another, or the numbers are."""
        if self._is_busy:
            return
        held, chosen = self._held(), self.what.currentData()
        self.what.clear()
        self.what.addItem(self.tr("learning rate"), None)
        if held is not None:
            self.what.addItem(self.tr("start of {name}").format(name=self._readings.names.of(held)), held)
        if self._readings.network.depth > 1:
            self.what.addItem(self.tr("hidden neurons"), HIDDEN)
        self.what.setCurrentIndex(max(0, self.what.findData(chosen)))
        self._propose()

    def choose_sizes(self) -> None:
        """Let hidden sizes be swept next."""
        self.follow()
        index = self.what.findData(HIDDEN)
        if index < 0:
            self.refuse(self.tr("Hidden sizes: the open network has no hidden layer."))
            return
        self.what.setCurrentIndex(index)
        self._propose()
        self.sizes.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sizes.selectAll()

    def choose_rate(self) -> None:
        """Let the learning rate, or the weight that is held, be swept next."""
        self.follow()
        self.what.setCurrentIndex(1 if self._held() is not None else 0)
        self._propose()
        self.low.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refuse(self, fault: str) -> None:
        """Say why nothing is swept; nothing where it is empty."""
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))

    def show_working(self, working: bool) -> None:
        """Whether a sweep is at work."""
        self._is_busy = working
        self.go.setText(self.tr("Cancel") if working else self.tr("Sweep"))
        self.progress.setVisible(working)
        self.progress.setValue(0)

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.progress.setValue(round(1000 * done / max(total, 1)))

    @Slot()
    def begin(self) -> None:
        """Ask for the sweep that stands there."""
        self.refuse("")
        if not self.iterations.take():
            return
        try:
            sweep = self._sizes_swept() if self._sweeps_sizes else self._values_swept()
        except MessageError as error:
            self.refuse(self.tr("This can't be swept: {fault}.").format(fault=translated(error)))
            return
        if sweep is not None:
            self.begun.emit(sweep)

    # How it is done

    @property
    def _sweeps_sizes(self) -> bool:
        return bool(self.what.currentData() == HIDDEN)

    def _values_swept(self) -> Sweep | None:
        if not (self.low.take() and self.high.take() and self.count.take()):
            return None
        parameter, setup = self._parameter(), self._readings.setup
        values = spaced(self.low.value(), self.high.value(), self.count.value(), parameter is None)
        text = self.tr("rate {value}") if parameter is None else self.tr("{name} from {value}")
        name = "" if parameter is None else self._readings.names.of(parameter)
        figure = self._readings.number_format.figure
        names = tuple(text.format(name=name, value=figure(value)) for value in values)
        setups = tuple(with_value(setup, parameter, value) for value in values)
        return Sweep(self._text(), names, setups, self.iterations.value())

    def _sizes_swept(self) -> Sweep | None:
        setup = self._readings.setup
        sizes = sizes_in(self.sizes.text())
        too_large = together(setup, sizes).fault(free_memory())
        if too_large is not None:
            self.refuse(self.tr("This can't be swept: {fault}.").format(fault=translated(too_large)))
            return None
        names = tuple(map(hidden_text, sizes))
        return Sweep(self._text(), names, tuple(variant(setup, size) for size in sizes), self.iterations.value())

    def _text(self) -> str:
        return self.tr("sweep of {what}").format(what=self.what.currentText())

    @Slot()
    def _go_or_cancel(self) -> None:
        if self._is_busy:
            self.called_off.emit()
        else:
            self.begin()

    @Slot()
    def _propose(self) -> None:
        readings, parameter = self._readings, self._parameter()
        self.refuse("")
        self._values.setVisible(not self._sweeps_sizes)
        self.sizes.setVisible(self._sweeps_sizes)
        drawn = draws_text(readings.setup.scenario.start, readings.number_format)
        self.sizes.setToolTip(
            self.tr(
                "How many neurons the first hidden layer has, one network each; 0 leaves it out. Each of them starts "
                "from {drawn}."
            ).format(drawn=drawn)
        )
        if parameter is None:
            rate = abs(readings.setup.learning_rate) or 1.0
            low, high = rate / RATE_FACTOR, rate * RATE_FACTOR
        else:
            value = float(readings.setup.start[readings.network.position(parameter)])
            low, high = value - WEIGHT_SPAN, value + WEIGHT_SPAN
        self.low.follow_value(float(f"{low:.4g}"))
        self.high.follow_value(float(f"{high:.4g}"))
        self.iterations.follow_value(max(readings.goal, 1))

    def _parameter(self) -> Parameter | None:
        chosen = self.what.currentData()
        return chosen if isinstance(chosen, Weight | Bias) else None

    def _held(self) -> Parameter | None:
        pinned = self._readings.pinned
        return pinned if isinstance(pinned, Weight | Bias) else None

    def _lay_out(self) -> None:
        for field in (self.low, self.high):
            grow_with_text(field.setFixedWidth, FIELD_WIDTH)
        grow_with_text(self.count.setFixedWidth, COUNT_WIDTH)
        grow_with_text(self.iterations.setFixedWidth, STATE_WIDTH)
        grow_with_text(self.sizes.setMaximumWidth, SIZES_WIDTH)
        self._values = QWidget()
        values = QHBoxLayout(self._values)
        values.setContentsMargins(0, 0, 0, 0)
        values.setSpacing(6)
        of_values: tuple[QWidget, ...] = (self.low, QLabel("…"), self.high, QLabel(self.tr("in")), self.count)
        for part in of_values:
            values.addWidget(part)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(6)
        for chosen in (self.what, self._values, self.sizes):
            first.addWidget(chosen)
        first.addStretch(1)
        to_state = QLabel(self.tr("to iteration"))
        to_state.setBuddy(self.iterations)
        for widget in (to_state, self.iterations, self.go):
            second.addWidget(widget)
        second.addWidget(self.progress, 1)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.fault)

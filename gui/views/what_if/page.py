"""What if: drag the learning rate, a weight, an input or a target, and watch the whole run change meanwhile."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.base.number_format import grouped
from core.network.elements import Bias, Weight
from core.setup.concerns import concern_of_rate
from core.setup.scaling import input_scaling, target_scaling
from core.setup.setup import Setup
from core.training.rewording import reworded, trains_alike
from gui.actions.action_set import ActionSet
from gui.look.plain_text import caption_of, tip
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.model.trial import InputOf, Rate, Target, Trial, What
from gui.texts.faults import sentence
from gui.texts.units import scale_hint
from gui.views.page import Page
from gui.widgets.controls import ComboBox
from gui.widgets.drag_number import DragNumber
from gui.widgets.message_line import MessageLine
from gui.widgets.scrolled import ScrolledDown

CAPTION_WIDTH, NUMBER_WIDTH = 112, 100  # logical pixels
MOST_OF_A_KIND = 20  # inputs or targets that are listed


class WhatIfPage(Page):
    """Numbers to drag.

    A change reruns the whole run from its start, or branches off at the state on the screen; the run before stays
    as a kept run.
    """

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        actions: ActionSet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, readings, commands, theme, parent)
        self.numbers: dict[What, DragNumber] = {}
        self._from: int | None = None  # the state that changes count from; None for the start
        self._trial = Trial(readings, commands, self)
        self._trial.finished.connect(self._take_numbers)

        self.counts = ComboBox()
        grow_with_text(self.counts.setFixedWidth, NUMBER_WIDTH)
        self.counts.setAccessibleName(self.tr("From where a change counts"))
        self.counts.setToolTip(
            self.tr(
                "From the start the whole run is trained anew; from the iteration on the screen on, it branches there"
            )
        )
        self.revert = QPushButton(self.tr("Back to the numbers of the file"))
        self.revert.setToolTip(self.tr("Take back all changes of numbers made here"))

        self.sweep = QToolButton()
        self.sweep.setDefaultAction(actions["sweep"])
        self.sweep.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

        self._lay_out()
        self._sample = readings.sample
        self.counts.activated.connect(self._choose_from)
        self.revert.clicked.connect(self._revert)
        store.when(changes.setup_changed).connect(self._forget)
        store.when(changes.pin_changed).connect(self._follow_pin)
        store.when(changes.samples_changed).disconnect(self._take_setup)  # what is being dragged must not be made anew

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setContentsMargins(10, 4, 8, 6)
        self._form.setVerticalSpacing(5)
        self._form.setHorizontalSpacing(10)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.addRow(self.tr("Apply changes from"), self.counts)
        body = QWidget()
        self._rows = QVBoxLayout(body)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addLayout(self._form)
        self._rows.addStretch(1)
        self._scroll = ScrolledDown(body)
        hint = QLabel(
            self.tr(
                "Drag a number to the sides, or click it and type. Click a weight to have it here. The run before "
                "stays as a kept run, and a sweep keeps one for each of several values."
            )
        )
        hint.setWordWrap(True)
        self._aside = QWidget()
        beside = QVBoxLayout(self._aside)
        beside.setContentsMargins(10, 8, 10, 6)
        beside.setSpacing(8)
        beside.addWidget(hint)
        for button in (self.revert, self.sweep):
            beside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._scroll)
        self._row.addWidget(self._aside, 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two: they stand below each other then."""
        return QSize(max(self._widths), self._scroll.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_aside()

    def _place_aside(self) -> None:
        """Have what is told of the numbers beside them, or scrolled with them where there is no room."""
        is_beside, has_room = self._aside.parent() is self, self.width() >= sum(self._widths)
        if has_room and not is_beside:
            self._row.addWidget(self._aside, 1)
        elif is_beside and not has_room:
            self._rows.insertWidget(1, self._aside)

    @property
    def _widths(self) -> tuple[int, int]:
        """Pixels that the fields and what is told of them are wide, at least."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return self._form.minimumSize().width() + bar, self._aside.minimumSizeHint().width()

    def build(self) -> None:
        readings = self._readings
        while self._form.rowCount() > 1:
            self._form.removeRow(1)
        self.numbers = {}
        self._add(Rate(), self.tr("Learning rate"), by_factors=True)
        self.rate_concern = MessageLine(self._theme)
        self._form.addRow(self.rate_concern)
        held = readings.pinned
        if isinstance(held, Weight | Bias):
            self._add(held, readings.names.of(held))
        network = readings.network
        several = len(readings.whole.inputs) > 1
        self._sample = readings.sample
        if readings.drawn is not None:
            self._form.addRow(QLabel(self.tr("What is drawn is changed by drawing on.")))
            return
        if several:
            self._form.addRow(QLabel(self.tr("Sample {number}:").format(number=grouped(readings.sample + 1))))
        came_in, wanted = input_scaling(readings.setup), target_scaling(readings.setup)
        for index in range(min(network.inputs, MOST_OF_A_KIND)):
            self._add(
                InputOf(index), readings.names.input(index), hint=scale_hint(came_in, index, readings.number_format)
            )
        for index in range(min(network.outputs, MOST_OF_A_KIND)):
            self._add(
                Target(index),
                readings.names.wanted(index),
                hint=scale_hint(wanted, index, readings.number_format),
            )

    def refresh(self) -> None:
        readings = self._readings
        if readings.sample != self._sample and not any(field.is_busy for field in self.numbers.values()):
            self.build()
        self._list_states()
        for what, field in self.numbers.items():
            field.follow_value(self._trial.value(what, self._from))
        concern = concern_of_rate(readings.setup_at(self._from or 0))
        self.rate_concern.refuse("" if concern is None else sentence(concern))
        self.revert.setEnabled(readings.branched_at > 0 or not trains_alike(readings.setup, readings.original_setup))

    def dress(self) -> None:
        self.rate_concern.dress()

    def own_style(self) -> str:
        return f"QLabel {{ color: {self._theme.colors.dim}; }}"

    @Slot()
    def _follow_pin(self) -> None:
        held = self._readings.pinned
        if {what for what in self.numbers if isinstance(what, Weight | Bias)} != (
            {held} if isinstance(held, Weight | Bias) else set()
        ):
            self._take_setup()

    def _add(self, what: What, name: str, by_factors: bool = False, hint: str = "") -> None:
        field = self.numbers[what] = DragNumber(name, by_factors)
        grow_with_text(field.setFixedWidth, NUMBER_WIDTH)
        field.began.connect(lambda: self._trial.begin(self._from))
        field.moved.connect(lambda value: self._trial.move(what, value))
        field.finished.connect(self._trial.finish)
        label = caption_of(field, name, grown(CAPTION_WIDTH))
        if hint:
            label.setToolTip(tip(f"{name}\n{hint}"))
        self._form.addRow(label, field)

    def _list_states(self) -> None:
        """From where a change may count: the start, the state that was chosen, and the one on the screen."""
        states = sorted({0, self._readings.state} | ({self._from} if self._from is not None else set()))
        self.counts.blockSignals(True)
        self.counts.clear()
        for state in states:
            name = self.tr("iteration {state}").format(state=grouped(state)) if state else self._start_text()
            self.counts.addItem(name, state or None)
        self.counts.setCurrentIndex(states.index(self._from or 0))
        self.counts.blockSignals(False)

    def _start_text(self) -> str:
        """Where a change begins the run anew; and what it can't keep then."""
        branches = len(self._readings.branches)
        if branches == 0:
            return self.tr("the start")
        return self.tr("the start, without the branch") if branches == 1 else self.tr("the start, without branches")

    @Slot()
    def _choose_from(self) -> None:
        self._from = self.counts.currentData()
        self._take_numbers()

    @Slot()
    def _forget(self) -> None:
        self._from = None

    @Slot()
    def _revert(self) -> None:
        self._begin_from(self.tr("back to the numbers of the file"), self._readings.original_setup)

    def _begin_from(self, text: str, setup: Setup) -> None:
        """Train from the start of a setup, without branches; what everything is called now stays."""
        readings, commands = self._readings, self._commands
        before = commands.edits.recorded_course
        commands.kept_runs.keep_before(alone=True)
        commands.edits.edit(text, reworded(setup, readings.setup), before, from_start=True)
        self._take_numbers()

"""Query and back-query."""

from dataclasses import dataclass
from functools import partial
from html import escape
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QWidget,
)

from core.analysis.back_query import QueryError, query
from core.setup.scaling import Scaling, input_scaling, target_scaling
from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.back_query import answer_text, elsewhere_text, steps_text
from gui.texts.faults import translated
from gui.texts.units import Units
from gui.threads.single_job import SingleJob
from gui.views.page import Page
from gui.views.query.found_inputs import FoundInputs, find_inputs
from gui.views.query.ideal_panel import IdealPanel
from gui.widgets.segments import Segments
from gui.widgets.vector_fields import NumberFields

Array = NDArray[np.float64]

TYPED, IDEAL = "typed", "ideal"


@dataclass(frozen=True)
class ShownQuery:
    """What stands on the page; arrays are in the network's own numbers."""

    inputs: Array  # (inputs,), that are asked about
    answer: str  # rich text; empty where an input can't be read
    wanted: Array  # (outputs,)
    found: Array | None  # (inputs,), that would be answered so; None where none were found
    explanation: str  # rich text: how they were found, or why there are none
    is_working: bool


class QueryPage(Page):
    """Left: type inputs, read the answer, live. Right: type an answer, and be given inputs for it.

    Or, in place of both, what the network would like to see: see `IdealPanel`. Where the inputs are a picture that
    comes first, until the other is chosen.
    """

    wants_width: ClassVar[bool] = True

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        formulas: Formulas,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, readings, commands, theme, parent)
        self.switch = Segments({TYPED: self.tr("Typed"), IDEAL: self.tr("Ideal input")})
        self.switch.setAccessibleName(self.tr("What is asked"))
        self.switch.setToolTip(
            self.tr("Type inputs or an output; or see what the network would like to see for a class")
        )
        self._is_chosen = False  # whether somebody chose what is asked
        self._ideal_is_old = self._words_are_old = True
        self.ideal = IdealPanel(readings, commands, theme, formulas, settings, self)
        self.tool_row.addStretch(1)
        for tool in (self.ideal.view.stretch, self.ideal.view.copy, self.switch):
            self.tool_row.addWidget(tool)
        self._job = SingleJob(self._fail, self)
        self._found: FoundInputs | None = None
        self.inputs, self.wanted = NumberFields(), NumberFields()
        self._input_units, self._target_units = Units(Scaling.of(None, 0)), Units(Scaling.of(None, 0))
        self.original = QCheckBox(self.tr("Original numbers"))
        self.original.setToolTip(self.tr("Type and read numbers as they were before the samples were scaled"))
        self.original.setChecked(True)
        self.answer = QLabel()
        self.answer.setTextFormat(Qt.TextFormat.RichText)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.answer.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.from_sample = QPushButton(self.tr("From the sample"))
        self.from_sample.setToolTip(self.tr("Take the inputs of the sample on the screen"))
        self.back = QPushButton(self.tr("Back-query"))
        self.back.setToolTip(self.tr("Look for inputs that give this output"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.hide()
        self.copy = QPushButton(self.tr("Take these inputs"))
        self.copy.setToolTip(self.tr("Put the inputs that were found into the fields on the left"))
        self.copy.setEnabled(False)
        self.explanation = QLabel()
        self.explanation.setWordWrap(True)
        self.explanation.setTextFormat(Qt.TextFormat.RichText)
        self.explanation.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.explanation.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._titles = [QLabel(self.tr("Query")), QLabel(self.tr("Desired output"))]
        self._lay_out()
        self.inputs.changed.connect(self._answer)
        self.from_sample.clicked.connect(self._take_sample)
        self.back.clicked.connect(self._ask_back)
        self.cancel.clicked.connect(self._job.leave)
        self._job.busy_changed.connect(self._show_working)
        self.copy.clicked.connect(self._copy)
        self.original.clicked.connect(self._build_fields)
        self.switch.chosen.connect(self._choose)
        self.ideal.inputs_wanted.connect(self._type_in)
        # At once, and not when the page is seen again: an ascent goes on while it is hidden.
        store.when(changes.setup_changed).connect(self.ideal.leave_setup)
        store.when(changes.samples_changed).connect(self.ideal.leave_setup)

    def build(self) -> None:
        if not self._is_chosen:
            self.switch.turn_on(IDEAL if self._readings.setup.image_shape else TYPED)
        self._build_fields()
        self._ideal_is_old = True
        self._show_chosen()

    @Slot()
    def _build_fields(self) -> None:
        self._job.leave()
        readings = self._readings
        self._input_units = Units(input_scaling(readings.setup))
        self._target_units = Units(target_scaling(readings.setup))
        self.original.setVisible(self._input_units.original or self._target_units.original)
        for units in (self._input_units, self._target_units):
            units.original &= self.original.isChecked()
        self._name_fields()
        self._take_sample()
        self.wanted.show_values(self._target_units.shown(readings.trace.targets[readings.row]))
        self._found = None
        self.copy.setEnabled(False)
        self.explanation.setText(
            self.tr("The inverse of the activation, then the layer's weights solved, from the last layer to the first.")
        )

    def reword(self) -> None:
        inputs, wanted = self.inputs.values, self.wanted.values
        self._name_fields()
        self.inputs.show_values(inputs)
        self.wanted.show_values(wanted)
        self._words_are_old = True

    def refresh(self) -> None:
        if self.switch.on == IDEAL:
            self._show_ideal()
        self._answer()
        if self._found is not None:
            self.explanation.setText(self._explained(self._found))

    def rewrite(self) -> None:
        if self.switch.on == IDEAL:
            self.ideal.rewrite()

    def dress(self) -> None:
        self.ideal.view.dress()
        for label in self._titles:
            label.setStyleSheet(f"color: {self._theme.colors.dim}; font-weight: bold;")

    def shown(self) -> ShownQuery:
        """What the page shows."""
        return ShownQuery(
            self._input_units.taken(self.inputs.values),
            self.answer.text(),
            self._target_units.taken(self.wanted.values),
            None if self._found is None else self._found.query.inputs,
            self.explanation.text(),
            self._job.is_busy,
        )

    def close_down(self) -> None:
        """Look for inputs no more: the window is closing."""
        self._job.leave()
        self.ideal.close_down()

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        grid = QGridLayout(left)
        grid.setContentsMargins(12, 4, 6, 6)
        grid.addWidget(self._titles[0], 0, 0)
        grid.addWidget(self.inputs, 1, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.answer, 3, 0)
        grid.addWidget(self.from_sample, 2, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.original, 4, 0, Qt.AlignmentFlag.AlignLeft)
        grid.setRowStretch(5, 1)
        buttons = QHBoxLayout()
        for button in (self.back, self.cancel, self.copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        grid = QGridLayout(right)
        grid.setContentsMargins(12, 4, 12, 6)
        grid.addWidget(self._titles[1], 0, 0)
        grid.addWidget(self.wanted, 1, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addLayout(buttons, 2, 0)
        grid.addWidget(self.explanation, 3, 0)
        grid.setRowStretch(4, 1)
        typed = QWidget()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(typed)
        self._pages.addWidget(self.ideal.view)
        row = QHBoxLayout(typed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part, stretch in ((left, 1), (right, 1)):
            area = QScrollArea()
            area.setWidget(part)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to the fields
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.viewport().setAutoFillBackground(False)
            part.setAutoFillBackground(False)
            row.addWidget(area, stretch)

    def _name_fields(self) -> None:
        names, network = self._readings.names, self._readings.network
        self.inputs.name(self._input_units.captions([names.input(index) for index in range(network.inputs)]))
        self.wanted.name(self._target_units.captions([names.output(index) for index in range(network.outputs)]))

    @Slot()
    def _answer(self) -> None:
        if not self.inputs.are_right:
            self.answer.setText("")  # none to what can't be read
            return
        readings = self._readings
        outputs = query(readings.network, readings.parameters, self._input_units.taken(self.inputs.values))[-1]
        self.answer.setText(
            answer_text(outputs.tolist(), readings.network, readings.names, self._target_units, readings.number_format)
        )

    @Slot()
    def _take_sample(self) -> None:
        readings = self._readings
        self.inputs.show_values(self._input_units.shown(readings.trace.forward.inputs[readings.row]))
        self._answer()

    @Slot()
    def _ask_back(self) -> None:
        if not self.wanted.are_good():
            return
        network, wanted = self._readings.network, self._target_units.taken(self.wanted.values)
        state, parameters = self._readings.state, self._readings.parameters
        self._job.begin(partial(find_inputs, network, parameters, wanted, state), self._show_found)

    def _show_found(self, found: FoundInputs | QueryError) -> None:
        if isinstance(found, QueryError):
            self._fail(translated(found))
            return
        self._found = found
        self.copy.setEnabled(True)
        self.explanation.setText(self._explained(found))

    def _fail(self, fault: str) -> None:
        self._found = None
        self.copy.setEnabled(False)
        self.explanation.setText(
            f"<span style='color: {self._theme.colors.error}'>{escape(fault[:1].upper() + fault[1:])}.</span>"
        )

    @Slot(bool)
    def _show_working(self, working: bool) -> None:
        self.back.setEnabled(not working)
        self.cancel.setVisible(working)

    def _explained(self, found: FoundInputs) -> str:
        readings = self._readings
        text = steps_text(
            found.query, found.state, readings.names, self._input_units, self._target_units, readings.number_format
        )
        if np.array_equal(found.parameters, readings.parameters):
            return text
        now = query(readings.network, readings.parameters, found.query.inputs)[-1]
        units, number_format = self._target_units, readings.number_format
        return elsewhere_text(now, readings.state, readings.names, units, number_format) + text

    @Slot()
    def _copy(self) -> None:
        if self._found is not None:
            self.inputs.show_values(self._input_units.shown(self._found.query.inputs))
            self._answer()

    @Slot(str)
    def _choose(self, _name: str) -> None:
        self._is_chosen = True
        self._show_chosen()

    def _show_chosen(self) -> None:
        self._pages.setCurrentIndex(1 if self.switch.on == IDEAL else 0)
        is_ideal = self.switch.on == IDEAL
        self.ideal.view.copy.setVisible(is_ideal)
        self.ideal.view.stretch.setVisible(is_ideal and self._readings.setup.image_shape is not None)
        if is_ideal:
            self._show_ideal()

    def _show_ideal(self) -> None:
        """Bring what is ideal up to what is open: nothing is looked for while nobody sees it."""
        if self._ideal_is_old:
            self.ideal.build()
        elif self._words_are_old:
            self.ideal.reword()
        self._ideal_is_old = self._words_are_old = False
        self.ideal.refresh()

    @Slot(object)
    def _type_in(self, inputs: Array) -> None:
        """Ask about inputs that the other page has found."""
        self.inputs.show_values(self._input_units.shown(inputs))
        self._answer()
        self.switch.turn_on(TYPED)
        self._choose(TYPED)

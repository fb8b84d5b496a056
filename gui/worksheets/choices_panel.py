"""The choices of a worksheet: what is on it, the page, how many variants."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.base.number_format import Decimals
from core.exercises.choosing.told_lines import RATES
from core.exercises.sheet.asked_about import ALL, FORWARD
from core.network.elements import Bias, Input, Weight
from core.worksheets.choices import (
    MOST_SEED,
    MOST_VARIANTS,
    USUAL_SEED,
    PageChoices,
    Paper,
    SheetChoices,
    ShownFormulas,
)
from core.worksheets.sheet_set import SheetSet
from core.worksheets.source import SheetSource
from gui.look.plain_text import keep_plain
from gui.look.text_size import grow_with_text
from gui.model.readings import Readings
from gui.preferences.language import language_of_texts
from gui.widgets.controls import ComboBox
from gui.widgets.number_field import WholeField

ONE = "one"  # quantity, whose name is typed
FEWEST_DIGITS, MOST_DIGITS = 3, 8
MOST_STATE = 10_000_000
GAP, BETWEEN, FIELD = 8, 14, 165  # logical pixels


class ChoicesPanel(QWidget):
    """Fields for all that can be chosen; `changed` says that something was."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: SheetSource | None = None
        self._usual_sample = 0  # that stands for the first of the state's batch
        tr = self.tr
        self.part = _choice(
            tr("Part"), ((tr("Everything"), ALL), (tr("Forward pass"), FORWARD), (tr("One quantity"), ONE))
        )
        self.quantity = QLineEdit()
        self.quantity.setAccessibleName(tr("Quantity"))
        self.quantity.setToolTip(
            tr("A name on the screen such as W11 or SOP1, or an id such as dE/dz[1,1]: with all that it needs")
        )
        self.state = WholeField(0, MOST_STATE, tr("Iteration"))
        self.sample = WholeField(1, None, tr("Sample"))
        self.digits = WholeField(FEWEST_DIGITS, MOST_DIGITS, tr("Digits"))
        self.digits_are = _choice(tr("Which digits"), ((tr("significant"), int), (tr("behind the point"), Decimals)))
        self.board = QCheckBox(tr("Round each number before going on"))
        self.formulas = _choice(
            tr("Formulas"),
            (
                (tr("forward only"), ShownFormulas.FORWARD),
                (tr("all"), ShownFormulas.ALL),
                (tr("none"), ShownFormulas.NONE),
            ),
        )
        self.rate = _choice(tr("Learning rate"), ())
        self.paper = _choice(tr("Paper"), ((Paper.A4.value, Paper.A4), (Paper.LETTER.value, Paper.LETTER)))
        self.name_line = _ticked(tr("Name and date line"))
        self.squares = _ticked(tr("Squared paper for the working"))
        self.diagram = _ticked(tr("The diagram, with empty circles"))
        self.variants = WholeField(1, MOST_VARIANTS, tr("How many"))
        self.seed = WholeField(0, MOST_SEED, tr("Seed"))
        self.note = QLabel(tr("Sheet 01 has the scenario's numbers, the others have their own."))
        self.note.setWordWrap(True)
        keep_plain(self.note)
        self.digits.setValue(4)
        self.variants.setValue(1)
        self.seed.setValue(USUAL_SEED)
        self._lay_out()
        for box in (self.part, self.digits_are, self.formulas, self.rate, self.paper):
            box.currentIndexChanged.connect(self._tell)
        for field in (self.state, self.sample, self.digits, self.variants, self.seed):
            field.valueChanged.connect(self._tell)
        for tick in (self.board, self.name_line, self.squares, self.diagram):
            tick.toggled.connect(self._tell)
        self.quantity.textChanged.connect(self._tell)

    def begin(self, readings: Readings) -> None:
        """Begin with the state and the sample on the screen, and what is held or else the first weight."""
        setup = readings.setup_here
        self._source = SheetSource(readings.written_roots, (readings.state, readings.parameters))
        self.blockSignals(True)
        self.quantity.setText(_quantity_at(readings))
        self.part.setCurrentIndex(self.part.findData(ONE))
        self.state.setValue(readings.state)
        self._take_board(readings)
        self.sample.kind = type(self.sample.kind)(1, len(setup.whole.inputs))
        self.sample.setValue(readings.of_data.sample + 1)
        self._usual_sample = readings.of_data.sample + 1 if readings.chosen_sample is None else 0
        self.rate.clear()
        self.rate.addItem(self.tr("{rate:g}, as it is").format(rate=readings.rate), None)
        for rate in RATES:
            if rate != readings.rate:
                self.rate.addItem(self.tr("{rate:g}, for practice").format(rate=rate), rate)
        self.blockSignals(False)
        self._tell()

    def _take_board(self, readings: Readings) -> None:
        """Have numbers rounded as they are on the screen, where they are."""
        if readings.board is not None:
            digits = readings.board_switch.digits
            self.board.setChecked(True)
            self.digits.setValue(min(max(int(digits), FEWEST_DIGITS), MOST_DIGITS))
            self.digits_are.setCurrentIndex(int(isinstance(digits, Decimals)))

    def sheets(self) -> SheetSet | None:
        """What is chosen; what is asked about as it was typed. None before `begin`."""
        if self._source is None:
            return None
        part, sample = self.part.currentData(), int(self.sample.value())
        choices = SheetChoices(
            about=self.quantity.text().strip() if part == ONE else part,
            state=int(self.state.value()),
            sample=None if sample == self._usual_sample else sample - 1,
            digits=self.digits_are.currentData()(self.digits.value()),
            is_board=self.board.isChecked(),
            rate=self.rate.currentData(),
            seed=int(self.seed.value()),
        )
        page = PageChoices(
            paper=Paper(self.paper.currentData()),  # Qt hands a text back
            formulas=ShownFormulas(self.formulas.currentData()),
            has_name_line=self.name_line.isChecked(),
            has_squares=self.squares.isChecked(),
            has_diagram=self.diagram.isChecked(),
            language=language_of_texts(),
        )
        return SheetSet(self._source, choices, page, int(self.variants.value()))

    def take(self) -> bool:
        """Take what is being typed; whether all of it can be taken."""
        taken = [field.take() for field in (self.state, self.sample, self.digits, self.variants, self.seed)]
        return all(taken)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(GAP)
        tr = self.tr
        self._add_part(
            column,
            tr("What is on it"),
            (
                (tr("Part"), self.part),
                (tr("Quantity"), self.quantity),
                (tr("Iteration"), self.state),
                (tr("Sample"), self.sample),
                (tr("Digits"), self.digits),
                (tr("Which digits"), self.digits_are),
                (tr("Formulas"), self.formulas),
                (tr("Learning rate"), self.rate),
            ),
            (self.board,),
        )
        self._add_part(column, tr("Page"), ((tr("Paper"), self.paper),), (self.name_line, self.squares, self.diagram))
        self._add_part(column, tr("Variants"), ((tr("How many"), self.variants), (tr("Seed"), self.seed)), (self.note,))
        column.addStretch(1)

    def _add_part(
        self, column: QVBoxLayout, title: str, fields: Iterable[tuple[str, QWidget]], below: Iterable[QWidget]
    ) -> None:
        head = QLabel(title)
        head.setObjectName("part")
        column.addSpacing(BETWEEN if column.count() else 0)
        column.addWidget(head)
        grid = QGridLayout()
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(0, 1)
        for row, (name, field) in enumerate(fields):
            label = QLabel(name)
            label.setBuddy(field)
            grow_with_text(field.setFixedWidth, FIELD)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignRight)
        column.addLayout(grid)
        for widget in below:
            column.addWidget(widget)

    @Slot()
    def _tell(self) -> None:
        self.quantity.setEnabled(self.part.currentData() == ONE)
        self.changed.emit()


def _quantity_at(readings: Readings) -> str:
    """What is held, or else the first weight: its update, or its gradient where the update takes that of a batch."""
    setup, held = readings.setup_here, readings.pinned
    element = Weight(0, 0, 0) if held is None or isinstance(held, Input) else held
    name = setup.names.of(element)
    is_alone = len(readings.batch) == 1 and not setup.objective.has_penalty
    return setup.names.gradient(element) if isinstance(element, Weight | Bias) and not is_alone else name


def _choice(name: str, entries: Iterable[tuple[str, Any]]) -> ComboBox:
    box = ComboBox()
    box.setAccessibleName(name)
    for text, value in entries:
        box.addItem(text, value)
    return box


def _ticked(text: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setChecked(True)
    return box

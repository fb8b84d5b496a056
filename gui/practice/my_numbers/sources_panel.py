"""Where the numbers come from: each array that was read, what it is taken for, and the ways in."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gui.look.plain_text import tip
from gui.look.style_sheet import form_style
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import mono, plain
from gui.practice.parts.wrapping_row import WrappingRow
from gui.widgets.controls import ComboBox

MOST_ARRAYS = 40  # that are listed
BUTTON = 30  # logical pixels that a button is high
NAME = 76  # logical pixels of the name of an array


@dataclass(frozen=True)
class ArrayRow:
    """An array: its shape, the name it was given, what it may be, and as which of these it is read."""

    shape: str
    name: str
    choices: tuple[str, ...]
    chosen: int | None  # None where it must be asked for
    is_told: bool = False  # whether what it is read as is worth a look: as the transpose, or not at all


class SourcesPanel(Dressed):
    """Lists the arrays, each with a box in which it can be taken for something else."""

    paste_asked = Signal()
    open_asked = Signal()
    clear_asked = Signal()
    chosen = Signal(int, int)  # the array, and what it is: its index among the choices, −1 for nothing

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.title, self.source, self.note = text_label(12, bold=True), text_label(wraps=True), text_label(wraps=True)
        self.title.setText(self.tr("Where they come from"))
        self.fault = text_label(wraps=True)
        self.fault.setObjectName("pasteFault")
        self._arrays: tuple[ArrayRow, ...] = ()
        self._boxes: list[ComboBox] = []
        self._grid = QWidget()
        paste_key, open_key = self.tr("Ctrl+V"), self.tr("Ctrl+O")
        self.paste = KeyButton(theme, self.tr("Paste"), paste_key, height=BUTTON, size=11)
        self.open = KeyButton(theme, self.tr("Open file…"), open_key, height=BUTTON, size=11)
        self.clear = KeyButton(theme, self.tr("Clear"), height=BUTTON, size=11)
        self.paste.clicked.connect(self.paste_asked)
        self.open.clicked.connect(self.open_asked)
        self.clear.clicked.connect(self.clear_asked)
        buttons = WrappingRow(6)
        buttons.show_widgets([self.paste, self.open, self.clear])
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        grow_with_text(self._rows.setSpacing, 9)
        for widget in (self.title, buttons, self.fault, self.source, self.note, self._grid):
            self._rows.addWidget(widget)
        self.show_fault("")
        self.dress()

    def show_source(self, source: str, arrays: Sequence[ArrayRow], note: str) -> None:
        """Say where the numbers come from, list the arrays, and what else is to be said of them."""
        self.source.setText(source)
        self.source.setVisible(bool(source))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        if tuple(arrays) != self._arrays:
            self._arrays = tuple(arrays)
            self._list()
        self._grid.setVisible(bool(self._arrays))

    def show_fault(self, text: str) -> None:
        """Say what can't be read; nothing where it is empty."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    @property
    def boxes(self) -> tuple[ComboBox, ...]:
        """The box of each array that is listed."""
        return tuple(self._boxes)

    def _list(self) -> None:
        """Make the boxes anew, or let those that are there say another thing."""
        grid = QWidget()
        rows = QGridLayout(grid)
        rows.setContentsMargins(0, 0, 0, 0)
        grow_with_text(rows.setHorizontalSpacing, 8)
        grow_with_text(rows.setVerticalSpacing, 4)
        rows.setColumnStretch(2, 1)
        had_keyboard = next((index for index, box in enumerate(self._boxes) if box.hasFocus()), None)
        self._boxes = []
        for index, array in enumerate(self._arrays[:MOST_ARRAYS]):
            shape = text_label(10.5)
            grow_with_text(shape.setFont, partial(mono, 10.5))
            shape.setText(array.shape)
            name = text_label(11)
            name.setText(name.fontMetrics().elidedText(array.name, Qt.TextElideMode.ElideMiddle, grown(NAME)))
            for label in (shape, name):
                label.setObjectName("dim")
                label.setToolTip(tip(array.name))
            box = self._box(index, array)
            self._boxes.append(box)
            for column, widget in enumerate((name, shape, box)):
                rows.addWidget(widget, index, column)
        self._rows.replaceWidget(self._grid, grid)
        self._grid.hide()
        self._grid.deleteLater()
        self._grid = grid
        self.dress()
        if had_keyboard is not None and had_keyboard < len(self._boxes):
            self._boxes[had_keyboard].setFocus(Qt.FocusReason.OtherFocusReason)

    def _box(self, index: int, array: ArrayRow) -> ComboBox:
        box = ComboBox()
        grow_with_text(box.setFont, partial(plain, 11.5))
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        nothing = self.tr("what is this?") if array.chosen is None else self.tr("left aside")
        box.addItem(nothing if array.choices else self.tr("fits no layer"))
        box.addItems(list(array.choices))
        box.setEnabled(bool(array.choices))
        with QSignalBlocker(box):
            box.setCurrentIndex(0 if array.chosen is None else array.chosen + 1)
        box.setAccessibleName(self.tr("What the array {name} is").format(name=array.name or array.shape))
        box.setProperty("told", array.is_told)
        box.setToolTip(tip(box.currentText()))  # which may be too long for the box
        box.activated.connect(lambda chosen, index=index: self.chosen.emit(index, chosen - 1))
        return box

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(
            f"{form_style(colors)}\n#dim {{ color: {colors.dim}; }}\n"
            f'QComboBox[told="true"] {{ color: {colors.slip}; border-color: {colors.slip}; }}\n'
            f"#pasteFault {{ background: {colors.error_soft}; color: {colors.error}; border-radius: {grown(5)}px;"
            f" padding: {grown(6)}px {grown(8)}px; }}"
        )
        for label in (self.title, self.note):
            label.setStyleSheet(f"color: {colors.dim};")

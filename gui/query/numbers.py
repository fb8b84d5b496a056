"""A row of named numbers to type; expressions such as 1/3 are numbers, too."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from core.expressions import ExpressionError, evaluate
from core.figures import figure
from gui.plain_text import caption_of, keep_plain
from gui.theme import Theme

DIGITS = 5  # that a field has room for
CAPTION = 95  # points
MOST = 24  # fields; of more inputs the rest keep their values

Array = NDArray[np.float64]


class NumberFields(QWidget):
    """Holds a vector, (numbers,); a field in which something else stands says so and leaves the number as it was."""

    changed = Signal()

    def __init__(self, theme: Theme, columns: int = 2) -> None:
        super().__init__()
        self._theme, self._columns = theme, columns
        self.values: Array = np.empty(0)
        self.fields: list[QLineEdit] = []
        self._shown: list[str] = []  # what stood in each field before anyone typed
        self.fault = QLabel()
        keep_plain(self.fault)
        self.fault.setWordWrap(True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(3)

    def name(self, names: list[str]) -> None:
        """Have a field for each of these names."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.fault:
                widget.deleteLater()
        self.fields = []
        self.values = np.zeros(len(names))
        self._shown = [""] * len(names)
        for place, name in enumerate(names[:MOST]):
            field = QLineEdit()
            caption = caption_of(field, name, CAPTION)
            caption.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            field.setFixedWidth(78)
            field.setAccessibleName(name)
            field.editingFinished.connect(self._take)
            row, column = divmod(place, self._columns)
            self._grid.addWidget(caption, row, 2 * column)
            self._grid.addWidget(field, row, 2 * column + 1)
            self.fields.append(field)
        rows = -(-len(self.fields) // self._columns)
        self._grid.addWidget(self.fault, rows, 0, 1, 2 * self._columns)
        self._grid.setRowStretch(rows + 1, 1)
        self.fault.hide()

    def show_values(self, values: Array) -> None:
        """Put these numbers into the fields; all are good."""
        self.values = values.copy()
        self._shown = [figure(value, DIGITS).replace("−", "-") for value in values.tolist()]
        for field, text in zip(self.fields, self._shown, strict=False):
            field.setText(text)
            self._mark(field, good=True)
        self.fault.hide()

    def _take(self) -> None:
        faults = []
        for place, field in enumerate(self.fields):
            try:
                value = evaluate(field.text())
            except ExpressionError as fault:
                self._mark(field, good=False)
                faults.append(f"{field.accessibleName()}: {fault}")
                continue
            self._mark(field, good=True)
            # What nobody has typed is the number itself, of which the field shows a few digits.
            if field.text() != self._shown[place]:
                self.values[place], self._shown[place] = value, ""
        self.fault.setText("; ".join(faults))
        self.fault.setStyleSheet(f"color: {self._theme.colors.error};")
        self.fault.setVisible(bool(faults))
        self.changed.emit()

    def _mark(self, field: QLineEdit, good: bool) -> None:
        field.setStyleSheet("" if good else f"border: 1px solid {self._theme.colors.error};")

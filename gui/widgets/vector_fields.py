"""A row of named numbers to type; expressions such as 1/3 are numbers, too."""

from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from core.base.expressions import Number
from gui.look.plain_text import caption_of
from gui.look.text_size import grow_with_text, grown
from gui.widgets.number_field import RealField

DIGITS = 5  # that a field has room for
CAPTION, FIELD = 95, 78  # points
MOST = 24  # fields; of more inputs the rest keep their values

Array = NDArray[np.float64]


class NumberFields(QWidget):
    """Holds a vector, (numbers,)."""

    changed = Signal()  # another number, or one that can't be read

    def __init__(self, columns: int = 2) -> None:
        super().__init__()
        self._columns = columns
        self.values: Array = np.empty(0)
        self.fields: list[RealField] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(3)

    def name(self, names: list[str]) -> None:
        """Have a field for each of these names."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.fields = []
        self.values = np.zeros(len(names))
        for index, name in enumerate(names[:MOST]):
            field = RealField(name, digits=DIGITS)
            caption = caption_of(field, name, grown(CAPTION))
            caption.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grow_with_text(field.setFixedWidth, FIELD)
            field.valueChanged.connect(partial(self._take, index))
            for signal in (field.refused, field.righted):
                signal.connect(self.changed)
            row, column = divmod(index, self._columns)
            self._grid.addWidget(caption, row, 2 * column)
            self._grid.addWidget(field, row, 2 * column + 1)
            self.fields.append(field)
        rows = -(-len(self.fields) // self._columns)
        self._grid.setRowStretch(rows + 1, 1)

    def show_values(self, values: Array) -> None:
        """Put these numbers into the fields; all are good."""
        self.values = values.copy()
        for field, value in zip(self.fields, values.tolist(), strict=False):
            with QSignalBlocker(field):  # what is typed in the next ones is not to be taken on the way
                field.take_back()
            field.show_value(value)

    @property
    def are_right(self) -> bool:
        """Whether nothing that stands there was refused; what is being typed is left alone."""
        return not any(field.fault for field in self.fields)

    def are_good(self) -> bool:
        """Take what is being typed; whether all that stands in the fields can be read."""
        return all(not field.fault and field.take() for field in self.fields)

    def _take(self, index: int, value: Number) -> None:
        self.values[index] = value
        self.changed.emit()

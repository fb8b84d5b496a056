"""Samples as Qt's table views want them."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from core.base.expression_faults import ExpressionError
from core.base.expressions import evaluate
from core.base.number_format import NumberFormat, grouped
from core.base.written_numbers import marked
from core.data.samples import Samples
from core.setup.scaling import Scaling, input_scaling, target_scaling
from core.setup.setup import Setup
from gui.look.plain_text import tip
from gui.texts.faults import ended, translated
from gui.texts.units import scale_hint
from gui.widgets.thumbnails.thumbnail import Thumbnail

Array = NDArray[np.float64]
Index = QModelIndex | QPersistentModelIndex
HELD_OUT = "○"  # before the number of a sample that is held out
DIGITS = 9  # at least, where numbers are typed: what was typed should be seen


class SampleModel(QAbstractTableModel):
    """Inputs, then targets; a cell that is typed is said to whoever changes the setup."""

    typed = Signal(int, int, float)  # the number of a sample, from 0, column, value
    kept = Signal()  # the number that was there was typed
    refused = Signal(str)

    def __init__(self, number_format: NumberFormat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number_format = number_format
        self._samples = Samples(np.zeros((0, 1)), np.zeros((0, 1)))
        self._numbers = np.zeros(0, np.intp)  # of the samples that are shown
        self._is_out = np.zeros(0, np.bool_)
        self._names: list[str] = []
        self._scalings = Scaling.of(None, 1), Scaling.of(None, 1)
        self._current = -1
        self._lit = self._red = QColor()
        self._tell: Callable[[int], Thumbnail] | None = None

    def show_setup(self, setup: Setup, numbers: NDArray[np.intp]) -> None:
        """Show some samples of the setup, by their numbers, under its names; those that are held out are marked."""
        network, names, samples = setup.network, setup.names, setup.whole
        self._is_out = np.zeros(len(samples.inputs), np.bool_) if setup.split is None else setup.split.is_out
        self._scalings = input_scaling(setup), target_scaling(setup)
        columns: list[str] = [names.input(index) for index in range(network.inputs)]
        columns += [names.wanted(index) for index in range(network.outputs)]
        if columns == self._names and np.array_equal(numbers, self._numbers):
            self._samples = samples  # what is selected stays selected
            self._write_anew()
            return
        self.beginResetModel()
        self._samples, self._names, self._numbers = samples, columns, numbers
        self.endResetModel()

    def show_numbers(self, numbers: NDArray[np.intp]) -> None:
        """Show other samples of the same setup."""
        if not np.array_equal(numbers, self._numbers):
            self.beginResetModel()
            self._numbers = numbers
            self.endResetModel()

    def number_of(self, row: int) -> int:
        """Which sample stands in a row."""
        return int(self._numbers[row])

    def row_of(self, number: int) -> int | None:
        """In which row a sample stands; None where it isn't shown."""
        found = np.flatnonzero(self._numbers == number)
        return int(found[0]) if found.size else None

    def write_in(self, number_format: NumberFormat) -> None:
        """Show the same numbers in this format."""
        self._number_format = number_format
        self._write_anew()

    def _write_anew(self) -> None:
        if not self._numbers.size:
            return
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def light(self, number: int, color: QColor) -> None:
        """The sample that is on the screen."""
        before, self._current, self._lit = self._current, number, color
        for changed in map(self.row_of, {before, number}):
            if changed is not None:
                self.dataChanged.emit(self.index(changed, 0), self.index(changed, self.columnCount() - 1))

    def show_answers(self, tell: Callable[[int], Thumbnail] | None, red: QColor) -> None:
        """Have targets that are answered wrongly stand in `red`, as `tell` says of a sample by its number."""
        is_known = self._tell is not None or tell is not None
        self._tell, self._red = tell, red
        if is_known and self._numbers.size:
            first = self.index(0, self._samples.inputs.shape[1])
            self.dataChanged.emit(first, self.index(self.rowCount() - 1, self.columnCount() - 1))

    @property
    def names(self) -> list[str]:
        """What the columns are called."""
        return self._names

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._names)

    def value(self, row: int, column: int) -> float:
        """One number."""
        inputs, number = self._samples.inputs.shape[1], self._numbers[row]
        if column < inputs:
            return float(self._samples.inputs[number, column])
        return float(self._samples.targets[number, column - inputs])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        match role:
            case Qt.ItemDataRole.ToolTipRole:
                return self._original(index.row(), index.column())
            case Qt.ItemDataRole.DisplayRole:
                return self._number_format.figure(self.value(index.row(), index.column()), least=DIGITS)
            case Qt.ItemDataRole.EditRole:
                return marked(repr(self.value(index.row(), index.column())))
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.ForegroundRole if index.column() >= self._samples.inputs.shape[1]:
                told = None if self._tell is None else self._tell(self.number_of(index.row()))
                return self._red if told is not None and told.is_wrong else None
            case Qt.ItemDataRole.BackgroundRole if self._numbers[index.row()] == self._current:
                return self._lit
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            if orientation == Qt.Orientation.Horizontal:
                return self._hint(section)
            number = self.number_of(section)
            if self._tell is not None:
                return tip(self._tell(number).says)
            return self.tr("Held out: not trained on") if self._is_out[number] else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            number = self.number_of(section)
            return f"{HELD_OUT} {grouped(number + 1)}" if self._is_out[number] else grouped(number + 1)
        return self._names[section] if section < len(self._names) else None

    def _hint(self, column: int) -> str | None:
        """How a column was scaled; None leaves the header its own hint."""
        inputs = self._samples.inputs.shape[1]
        scaling, place = (self._scalings[0], column) if column < inputs else (self._scalings[1], column - inputs)
        return tip(scale_hint(scaling, place, self._number_format)) or None

    def _original(self, row: int, column: int) -> str | None:
        """What a scaled number was before; None where it was not scaled."""
        value, index = self.value(row, column), column
        scaling = self._scalings[0]
        if column >= self._samples.inputs.shape[1]:
            scaling, index = self._scalings[1], column - self._samples.inputs.shape[1]
        less, by, unit = float(scaling.less[index]), float(scaling.divided_by[index]), scaling.units[index]
        if (less, by, unit) == (0.0, 1.0, ""):
            return None
        text = self.tr("originally {value}").format(
            value=f"{self._number_format.figure(value * by + less)} {unit}".rstrip()
        )
        return tip(text)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        try:
            number = evaluate(str(value))
        except ExpressionError as fault:
            where = self.tr("Sample {row}, {column}").format(
                row=self.number_of(index.row()) + 1, column=self._names[index.column()]
            )
            self.refused.emit(ended(self.tr("{where}: {fault}").format(where=where, fault=translated(fault))))
            return False
        if number != self.value(index.row(), index.column()):
            self.typed.emit(self.number_of(index.row()), index.column(), number)
        else:
            self.kept.emit()
        return True

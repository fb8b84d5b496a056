"""Inputs as a table, where they are no picture: what asking backwards and the ascent found, and the slope by each."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.base.number_format import NumberFormat

Array = NDArray[np.float64]
Index = QModelIndex | QPersistentModelIndex

TO_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TO_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, eq=False)
class InputColumns:
    """What stands in the table, (inputs,) each, in the numbers that are shown; None where it isn't there."""

    names: tuple[str, ...]
    asked: Array | None
    start: Array | None
    climbed: Array | None
    slopes: Array | None  # of what is aimed at, by each input of the network


class InputTable(QAbstractTableModel):
    """A row an input: its name, by the inverse query, where the ascent began, where it is, the slope there."""

    def __init__(self, number_format: NumberFormat, parent: QObject) -> None:
        super().__init__(parent)
        self._number_format = number_format
        self.columns = InputColumns((), None, None, None, None)

    def show_columns(self, columns: InputColumns, number_format: NumberFormat) -> None:
        """Show these numbers in this format."""
        is_new = columns.names != self.columns.names
        if is_new:
            self.beginResetModel()
        self.columns, self._number_format = columns, number_format
        if is_new:
            self.endResetModel()
        elif columns.names:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.columns.names)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = self.columns
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == 0:
                return shown.names[index.row()]
            numbers = (shown.asked, shown.start, shown.climbed, shown.slopes)[index.column() - 1]
            if numbers is None:
                return "–"
            write = self._number_format.signed if index.column() == 4 else self._number_format.figure
            return write(float(numbers[index.row()]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(TO_RIGHT if index.column() else TO_LEFT)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(TO_RIGHT if section else TO_LEFT)
        if role == Qt.ItemDataRole.DisplayRole:
            titles = (
                self.tr("Input"),
                self.tr("Inverse query"),
                self.tr("Start"),
                self.tr("Ascent"),
                self.tr("Slope"),
            )
            return titles[section]
        return None

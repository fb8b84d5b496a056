"""The confusion matrix as a table: a row for what samples are, a column for what was answered, and then the recall."""

import math

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.analysis.confusion import Confusion, ConfusionCell
from core.base.number_format import grouped
from core.network.names import Names
from gui.look.plain_text import tip
from gui.texts.class_names import class_title
from gui.views.confusion.texts import FEW_DIGITS, cell_text, recall_text, share_text

Index = QModelIndex | QPersistentModelIndex


class ConfusionTable(QAbstractTableModel):
    """Counts and recalls as they are known; cells in which there is nothing are bare."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.confusion: Confusion | None = None
        self._names: Names | None = None
        self._is_wide = False

    def show(self, confusion: Confusion | None, names: Names) -> None:
        """Show these counts, of classes that are called so."""
        before = 0 if self.confusion is None else self.confusion.classes
        if confusion is None or confusion.classes != before or names is not self._names:
            self.beginResetModel()
            self.confusion, self._names = confusion, names
            self.endResetModel()
            return
        self.confusion = confusion
        self.dataChanged.emit(self.index(0, 0), self.index(before - 1, before))

    def set_wide(self, is_wide: bool) -> None:
        """Whether there is room for more than a word above the recalls."""
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, self.classes, self.classes)

    @property
    def classes(self) -> int:
        """How many there are; 0 before anything is known."""
        return 0 if self.confusion is None else self.confusion.classes

    def cell(self, index: Index) -> ConfusionCell | None:
        """The cell that stands there; None for a recall."""
        is_cell = index.isValid() and index.column() < self.classes
        return ConfusionCell(index.row(), index.column()) if is_cell else None

    def says(self, index: Index) -> str:
        """What stands there, as it is read out."""
        if self.confusion is None or self._names is None or not index.isValid():
            return ""
        cell = self.cell(index)
        if cell is None:
            return recall_text(self._names, self.confusion, index.row())
        return cell_text(self._names, cell, self.confusion.count_of(cell))

    # As Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self.classes

    def columnCount(self, parent: Index | None = None) -> int:
        classes = self.rowCount(parent)
        return classes + 1 if classes else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.confusion is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            cell = self.cell(index)
            if cell is not None:
                count = self.confusion.count_of(cell)
                return grouped(count) if count else ""
            recall = float(self.confusion.recalls[index.row()])
            return "" if math.isnan(recall) else share_text(recall, FEW_DIGITS)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.says(index)
        return tip(self.says(index)) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._names is None:
            return None
        if orientation is Qt.Orientation.Horizontal and section == self.classes:
            texts = {
                Qt.ItemDataRole.DisplayRole: self.tr("right, of its class") if self._is_wide else self.tr("right"),
                Qt.ItemDataRole.ToolTipRole: self.tr("Recall: of each class the share that is answered rightly"),
            }
            return texts.get(Qt.ItemDataRole(role))
        title = class_title(self._names, section)
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            down = orientation is Qt.Orientation.Vertical
            return (self.tr("is {name}") if down else self.tr("answered {name}")).format(name=title)
        return tip(title) if role == Qt.ItemDataRole.ToolTipRole else None

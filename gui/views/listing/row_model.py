"""The rows of a listing for a list view, which tells a screen reader of them."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.views.listing.rows import ListingRow

_NOWHERE = QModelIndex()


class RowRole(IntEnum):
    """What is asked of a row beside what Qt asks."""

    ROW = Qt.ItemDataRole.UserRole


class RowModel(QAbstractListModel):
    """Rows, which are replaced all at once; where there are as many as before each stays what it is for the view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ListingRow, ...] = ()

    def put(self, rows: tuple[ListingRow, ...]) -> None:
        """Show these."""
        before = self.rows
        if rows == before:
            return
        if [row.text for row in rows] != [row.text for row in before]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        self.rows = rows
        for index, (then, now) in enumerate(zip(before, rows, strict=True)):
            if then != now:  # only what is another is painted anew
                self.dataChanged.emit(self.index(index), self.index(index))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case RowRole.ROW:
                return row
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self.rows[index.row()].line is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

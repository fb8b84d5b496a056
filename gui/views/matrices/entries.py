"""The entries that are shown, as a table for those who have the window read out: where each is, and what it is."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.matrices.making import MatrixCell
from core.matrices.matrix import Matrix
from gui.views.matrices.places import PlacedMatrix

Index = QModelIndex | QPersistentModelIndex


class ShownEntry(NamedTuple):
    """An entry that is shown."""

    placed: PlacedMatrix
    row: int
    column: int

    @property
    def cell(self) -> MatrixCell:
        """Where it is in its equation."""
        return MatrixCell(self.placed.term, self.row, self.column)


class EntriesModel(QAbstractTableModel):
    """One row an entry, in the order in which they are read."""

    def __init__(
        self,
        text: Callable[[Matrix, int, int], str],
        spoken: Callable[[Matrix, int, int], str],
        named: Callable[[Matrix], str],
        parent: QObject | None = None,
    ) -> None:
        """What stands there, what is said of it, and what its matrix is called."""
        super().__init__(parent)
        self._text, self._spoken, self._named = text, spoken, named
        self.entries: list[ShownEntry] = []

    def show(self, matrices: Sequence[PlacedMatrix]) -> None:
        """Have the entries of these."""
        self.beginResetModel()
        self.entries = [ShownEntry(placed, row, column) for placed in matrices for row, column, _ in placed.shown]
        self.endResetModel()

    def replace(self, matrices: Sequence[PlacedMatrix]) -> None:
        """Have the entries of these, which are in the same places: those of another state."""
        self.entries = [ShownEntry(placed, row, column) for placed in matrices for row, column, _ in placed.shown]

    def row_of(self, wanted: Callable[[ShownEntry], bool]) -> int | None:
        """The row of the first entry that is `wanted`; None where none is."""
        return next((index for index, entry in enumerate(self.entries) if wanted(entry)), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        placed, row, column = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(placed.matrix, row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(placed.matrix, row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.tr("entry")
        return self._named(self.entries[section].placed.matrix) if section < len(self.entries) else None

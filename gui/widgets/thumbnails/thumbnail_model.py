"""Samples as Qt's list wants them: each is described when it is asked for."""

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from gui.look.plain_text import tip
from gui.widgets.thumbnails.thumbnail import Thumbnail

Index = QModelIndex | QPersistentModelIndex
Tell = Callable[[int], Thumbnail]  # of a sample, by its number from 0
Numbers = NDArray[np.intp]


class ThumbnailModel(QStringListModel):
    """Some samples by their numbers, in any order; some of them are lit.

    The list of strings, all of them empty, is there to be counted. Whenever a list is laid out, Qt counts once for each
    row, and 60,000 times in Python would take a quarter of a second.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.numbers: Numbers = np.zeros(0, np.intp)
        self._tell: Tell | None = None
        self._lit: frozenset[int] = frozenset()

    def put(self, numbers: Numbers, tell: Tell) -> bool:
        """Have these samples, described by `tell`; whether they are others than before, or stand otherwise."""
        self._tell = tell
        is_other = not np.array_equal(numbers, self.numbers)
        if is_other:
            self.numbers = numbers
            self.setStringList([""] * len(numbers))
        return is_other

    def light(self, numbers: Iterable[int]) -> frozenset[int]:
        """Which samples are lit, by their numbers; those are returned that were not before, or are no longer."""
        before, self._lit = self._lit, frozenset(numbers)
        return before ^ self._lit

    def is_lit(self, row: int) -> bool:
        """Whether the sample in a row is."""
        return int(self.numbers[row]) in self._lit

    def row_of(self, number: int) -> int | None:
        """Where a sample stands; None where it isn't there."""
        found = np.flatnonzero(self.numbers == number)
        return int(found[0]) if found.size else None

    def thumbnail(self, row: int) -> Thumbnail:
        """What is said of the sample in a row.

        Raises
        ------
        LookupError
            If nothing is shown.
        """
        if self._tell is None:
            raise LookupError("nothing is shown")
        return self._tell(int(self.numbers[row]))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.numbers):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.thumbnail(index.row()).text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.thumbnail(index.row()).says
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self.thumbnail(index.row()).says)
        return None

"""Columns of a table as wide as what is in sight of them: no number is cut off, however many digits it has."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QTableView

from gui.look.text_size import grow_with_text, grown

NARROWEST = 100  # logical pixels
LEAST = 56  # logical pixels: as narrow as columns are where all of them find room so


class ColumnFit(QObject):
    """Only rows and columns in sight are looked at, so that a large table costs no more than a small one.

    While a table is scrolled its columns only become wider: they don't dance.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._fitted: set[int] = set()
        self._narrowest = 0
        header = table.horizontalHeader()
        grow_with_text(header.setDefaultSectionSize, NARROWEST)
        header.setResizeContentsPrecision(0)  # rows in sight
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        for bar in (table.verticalScrollBar(), table.horizontalScrollBar()):
            bar.valueChanged.connect(self._fit_soon)
        table.viewport().installEventFilter(self)

    def fit_anew(self) -> None:
        """There are other numbers, or they are written otherwise."""
        self._fitted.clear()
        self._soon.start()

    @Slot()
    def _fit_soon(self) -> None:
        self._soon.start()  # a slot of its own: the value would be taken for milliseconds

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._soon.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _fit(self) -> None:
        table, header = self._table, self._table.horizontalHeader()
        if not table.isVisible():  # then all rows would count as in sight
            return
        narrowest = self._narrowest_for(table.viewport().width(), header.count())
        if narrowest != self._narrowest:
            self._narrowest = narrowest
            self._fitted.clear()
        first, last = header.visualIndexAt(0), header.visualIndexAt(table.viewport().width())
        for column in range(max(first, 0), (last if last >= 0 else header.count() - 1) + 1):
            wanted = max(table.sizeHintForColumn(column), header.sectionSizeHint(column), narrowest)
            if column not in self._fitted or wanted > header.sectionSize(column):
                header.resizeSection(column, wanted)
                self._fitted.add(column)

    def _narrowest_for(self, room: int, columns: int) -> int:
        """Pixels of a column at least: fewer than usual only where all of them are in sight then."""
        share = room // max(columns, 1)
        return share if grown(LEAST) <= share < grown(NARROWEST) else grown(NARROWEST)

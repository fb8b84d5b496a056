"""The confusion matrix, as large as there is room for; a cell is chosen by the pointer or by the arrow keys."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.look.direction import keep_left_to_right
from gui.look.text_size import grown
from gui.look.theme import Colors
from gui.views.confusion.cell_painter import CellPainter
from gui.views.confusion.table import ConfusionTable
from gui.views.confusion.texts import share_text

# Logical pixels.
MOST_CELL = 46
MOST_FONT, LEAST_FONT = 13, 10
MOST_HEADER = 110  # a class may be called by a sentence
WIDE_RECALL, NARROW_RECALL = 150, 42
ROOM_FOR_BARS = 420  # of the matrix, from which on recalls are bars
LEAST_CLASSES = 10  # of so many, all cells fit into the least that the matrix asks for
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End})


class ConfusionMatrix(QTableView):
    """What is chosen says `chosen`; so does letting it go, by Esc."""

    chosen = Signal()
    pointed = Signal(QModelIndex)  # an invalid one where the pointer has left

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = ConfusionTable(self)
        self._painter = CellPainter(self.table, self)
        keep_left_to_right(self)
        self.setModel(self.table)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Confusion matrix: rows are what it is, columns what was answered"))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(1)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.modelReset.connect(self.fit)
        self.entered.connect(self.pointed)
        self.selectionModel().selectionChanged.connect(self._choose)

    def dress(self, colors: Colors) -> None:
        """Take these colours, and the size that text has now."""
        self._painter.colors = colors
        self.setStyleSheet(
            f"QTableView {{ background: {colors.panel}; border: none; selection-background-color: transparent; }}"
            f"QHeaderView {{ background: {colors.panel}; border: none; }}"
            f"QHeaderView::section {{ background: {colors.panel}; color: {colors.text}; border: none;"
            f" font-weight: bold; padding: 0 1px; }}"
            f"QTableCornerButton::section {{ background: {colors.panel}; border: none; }}"
        )
        self.fit()
        self.viewport().update()

    @property
    def chosen_index(self) -> QModelIndex:
        """What is chosen; an invalid index where nothing is."""
        chosen = self.selectionModel().selectedIndexes()
        return chosen[0] if chosen else QModelIndex()

    def choose(self, row: int, column: int) -> None:
        """Choose a cell, or the recall of a class."""
        self.setCurrentIndex(self.table.index(row, column))

    @Slot()
    def let_go(self) -> None:
        """Choose nothing."""
        self.clearSelection()

    # How large it is

    def minimumSizeHint(self) -> QSize:
        classes = min(self.table.classes, LEAST_CLASSES)
        wide, high = self._least_cell()
        across = self._names_width() + classes * wide + grown(NARROW_RECALL)
        return QSize(across + 2, self._header_height() + classes * high + 2)

    sizeHint = minimumSizeHint

    @Slot()
    def fit(self) -> None:
        """Make the cells as large as there is room for."""
        classes = self.table.classes
        if not classes:
            return
        names, header = self._names_width(), self._header_height()
        has_bars = self.width() - names >= grown(ROOM_FOR_BARS)
        least_wide, least_high = self._least_cell()
        most_wide = max(grown(MOST_CELL), names)  # so that what a class is called has room above its column, too
        high = max(least_high, min(grown(MOST_CELL), (self.height() - header - 2) // classes))
        font = QFont(self.font())
        font.setPixelSize(max(grown(LEAST_FONT), min(grown(MOST_FONT), high - 3)))
        self.setFont(font)
        whole = QFontMetrics(font).horizontalAdvance(share_text(1.0)) + grown(9)
        recall = grown(WIDE_RECALL) if has_bars else max(grown(NARROW_RECALL), whole)
        wide = max(least_wide, min(most_wide, (self.width() - names - recall - 2) // classes))
        self.table.set_wide(has_bars)
        self.verticalHeader().setFixedWidth(names)
        self.horizontalHeader().setFixedHeight(header)
        self.verticalHeader().setDefaultSectionSize(high)
        self.horizontalHeader().setDefaultSectionSize(wide)
        self.setColumnWidth(classes, recall)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _least_cell(self) -> tuple[int, int]:
        """As small as the largest count can be read in: its width and height."""
        confusion = self.table.confusion
        digits = 2 if confusion is None else max(2, len(str(confusion.counts.max(initial=0))))
        return grown(7) * digits + grown(2), grown(LEAST_FONT) + grown(2)

    def _header_height(self) -> int:
        return grown(LEAST_FONT) + grown(6)

    def _names_width(self) -> int:
        metrics = self.fontMetrics()
        names = (str(self.table.headerData(row, Qt.Orientation.Vertical)) for row in range(self.table.classes))
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        return min(widest * 9 // 8 + grown(9), grown(MOST_HEADER))

    # What is done in it

    @Slot(QItemSelection, QItemSelection)
    def _choose(self, _chosen: QItemSelection, _before: QItemSelection) -> None:
        self.chosen.emit()
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            lets_go = event.key() == Qt.Key.Key_Escape and self.chosen_index.isValid()
            if is_plain and (event.key() in _MOVES or lets_go):
                event.accept()  # they are not the window's here
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.chosen_index.isValid():
            self.let_go()
            return
        if event.key() in _MOVES and not self.currentIndex().isValid() and self.table.classes:
            self.choose(0, 0)
            return
        super().keyPressEvent(event)
        current = self.currentIndex()
        if event.key() in _MOVES and current.isValid() and current != self.chosen_index:
            self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(QModelIndex())

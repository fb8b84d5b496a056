"""The table of a summary: a row a line, with its mark, one's own number, the true one, and what was said."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.look.plain_text import tip
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.lettering import mono, plain
from gui.practice.parts.marks import MarkPainter, mark_name
from gui.practice.parts.reading_table import ReadingTable
from gui.practice.summary.row_texts import SummaryRow

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD, RADIUS, BAR, AROUND = 35, 26, 7.5, 3, 14  # logical pixels; the last one beside each text
MARK, NAME, OWN, TRUE, SAID = range(5)
_WIDTHS = {MARK: 46, NAME: 148, OWN: 104, TRUE: 116}
_NOTHING = QModelIndex()
_LEFT, _RIGHT = (
    side | Qt.AlignmentFlag.AlignVCenter for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)


class SummaryModel(QAbstractTableModel):
    """The rows, as a table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: Sequence[SummaryRow] = ()

    def show_rows(self, rows: Sequence[SummaryRow]) -> None:
        """Have these rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: int) -> SummaryRow:
        """A row, counted from 0."""
        return self._rows[index]

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        texts = ("", row.name, row.own, row.true, row.said)
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return mark_name(row.mark) if index.column() == MARK else texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            tips = (mark_name(row.mark), row.name, row.typed, row.true, row.said)
            return tip(tips[index.column()])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            heads = ("", self.tr("quantity"), self.tr("yours"), self.tr("true"), self.tr("what was said"))
            return heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None


class SummaryCells(QStyledItemDelegate):
    """Paints the cells; the row in which the first error came in is tinted."""

    def __init__(self, model: SummaryModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors, row, column = self._theme.colors, self._model.row(index.row()), index.column()
        place = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if row.is_first_error:
            painter.fillRect(place, QColor(colors.error_soft))
            if column == MARK:
                painter.fillRect(QRectF(place.left(), place.top(), grown(BAR), place.height()), QColor(colors.error))
        painter.setPen(QColor(colors.border))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        if column == MARK:
            at = QPointF(place.right() - grown(12), place.center().y())
            MarkPainter(colors).paint(painter, row.mark, at, grown(RADIUS))
        else:
            self._write(painter, place, row, column, str(index.data() or ""))
        painter.restore()

    def _write(self, painter: QPainter, place: QRectF, row: SummaryRow, column: int, text: str) -> None:
        colors = self._theme.colors
        is_number = column in (OWN, TRUE)
        font = (
            mono(12) if is_number else plain(13 if column == NAME else 12, bold=column == NAME and row.is_first_error)
        )
        is_dim = column == TRUE or (column == SAID and not row.is_first_error)
        painter.setFont(font)
        painter.setPen(QColor(colors.dim if is_dim else colors.text))
        inner = place.adjusted(grown(AROUND), 0, -grown(AROUND), 0)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, int(_alignment(column)), shown)


class SummaryTable(ReadingTable):
    """The rows of a summary; the last column takes what room there is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, ROW, parent)
        self.rows = SummaryModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(SummaryCells(self.rows, theme, self))
        self.setAccessibleName(self.tr("All lines"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setStretchLastSection(True)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        grow_with_text(head.setFixedHeight, HEAD)
        grow_with_text(head.setFont, partial(plain, 11))
        for column, width in _WIDTHS.items():
            grow_with_text(partial(self.setColumnWidth, column), width)
        theme.changed.connect(self._dress_head)
        self._dress_head()

    def _dress_head(self) -> None:
        colors = self.colors
        self.horizontalHeader().setStyleSheet(f"""
QHeaderView {{ background: {colors.panel}; border: none; }}
QHeaderView::section {{
    background: {colors.panel}; color: {colors.dim}; padding: 0 {grown(AROUND)}px;
    border: none; border-top: 1px solid {colors.border}; border-bottom: 1px solid {colors.border};
}}
""")


def _alignment(column: int) -> Qt.AlignmentFlag:
    return _RIGHT if column in (OWN, TRUE) else _LEFT

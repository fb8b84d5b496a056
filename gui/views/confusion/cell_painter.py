"""Paints the cells of a confusion matrix: right ones blue, mistakes red by their count, recalls as bars."""

import math

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.analysis.confusion import Confusion, ConfusionCell
from gui.look.text_size import grown
from gui.look.theme import LIGHT, Colors
from gui.views.confusion.table import ConfusionTable

Index = QModelIndex | QPersistentModelIndex

LEAST_RIGHT, MOST_RIGHT = 0.22, 0.58  # how much of the colour the smallest and the largest count have
LEAST_WRONG, MOST_WRONG = 0.30, 0.75
GAP, RADIUS = 1.0, 4.0  # logical pixels: around a cell, of its corners
BAR_WIDTH, BAR_HEIGHT, BAR_LEFT = 74, 12, 14
LEAST_FOR_BAR = 130  # logical pixels: in a narrower column the share stands alone
LOW = 0.9  # a recall below that is drawn in red


class CellPainter(QStyledItemDelegate):
    """A rim says what is chosen, and where the keyboard is: no colour stands alone, as each cell has its number."""

    def __init__(self, table: ConfusionTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self.colors: Colors = LIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        confusion = self._table.confusion
        if confusion is None:
            return
        cell, marks = self._table.cell(index), QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        if cell is not None and not confusion.count_of(cell) and not option.state & marks:
            bare = option.rect.adjusted(1, 1, -1, -1)  # as most cells are: a round one takes five times as long
            painter.fillRect(bare, QColor(self.colors.field))
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, state = QRectF(option.rect), option.state
        if cell is None:
            self._paint_recall(painter, rect, float(confusion.recalls[index.row()]), str(index.data() or ""), option)
        else:
            self._paint_count(painter, rect, confusion, cell, option)
        inside = rect.adjusted(GAP, GAP, -GAP, -GAP)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(self.colors.lit), 2.5))
            painter.drawRoundedRect(inside, RADIUS, RADIUS)
        elif state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.colors.text), 1.0))
            painter.drawRoundedRect(inside, RADIUS, RADIUS)
        painter.restore()

    def _paint_count(
        self, painter: QPainter, rect: QRectF, confusion: Confusion, cell: ConfusionCell, option: QStyleOptionViewItem
    ) -> None:
        count = confusion.count_of(cell)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill(confusion, cell, count))
        painter.drawRoundedRect(rect.adjusted(GAP, GAP, -GAP, -GAP), RADIUS, RADIUS)
        if count:
            painter.setFont(self.font_of(confusion, cell, option.font, rect.width()))
            painter.setPen(QColor(self.colors.text))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(self._table.data(self._table.index(*cell))))

    def font_of(self, confusion: Confusion, cell: ConfusionCell, usual: QFont, width: float) -> QFont:
        """In what a count is written: in a narrow cell as large as the largest one has room for."""
        font = QFont(usual)
        font.setBold(True)
        widest = QFontMetricsF(font).horizontalAdvance("0" * len(str(confusion.counts.max())))
        if widest > width - 2 * GAP:
            font.setPixelSize(int(font.pixelSize() * (width - 2 * GAP) / widest))
        font.setBold(not cell.is_right)
        return font

    def _fill(self, confusion: Confusion, cell: ConfusionCell, count: int) -> QColor:
        if not count:
            return QColor(self.colors.field)
        most, least, largest, color = (
            (confusion.most_right, LEAST_RIGHT, MOST_RIGHT, self.colors.positive)
            if cell.is_right
            else (confusion.most_wrong, LEAST_WRONG, MOST_WRONG, self.colors.negative)
        )
        return _mixed(self.colors.panel, color, least + (largest - least) * count / most)

    def _paint_recall(
        self, painter: QPainter, rect: QRectF, recall: float, text: str, option: QStyleOptionViewItem
    ) -> None:
        if math.isnan(recall):
            return
        left = rect.left() + 4
        if rect.width() >= grown(LEAST_FOR_BAR):
            high = min(grown(BAR_HEIGHT), rect.height() - 4)
            bar = QRectF(rect.left() + grown(BAR_LEFT), rect.center().y() - high / 2, grown(BAR_WIDTH), high)
            painter.setPen(QPen(QColor(self.colors.border), 1))
            painter.setBrush(QColor(self.colors.field))
            painter.drawRoundedRect(bar, high / 2, high / 2)
            color = self.colors.negative if recall < LOW else self.colors.positive
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(color))
            filled = QRectF(bar.left(), bar.top(), bar.width() * recall, bar.height())  # an SVG would lose a clip
            painter.drawRoundedRect(filled, min(high, filled.width()) / 2, high / 2)
            left = bar.right() + 8
        painter.setPen(QColor(self.colors.text))
        painter.setFont(option.font)
        place = QRectF(left, rect.top(), rect.right() - left, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _mixed(paper: str, color: str, share: float) -> QColor:
    """A colour on paper: so much of it, from 0 to 1."""
    one, other = QColor(paper), QColor(color)
    parts = (
        round(a + share * (b - a))
        for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*parts)

"""How a row of numbers is painted, and the field in which one is typed."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from core.exercises.sheet.quantity import Quantity
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.my_numbers.number_model import PARTS, Index, NumberCell, NumberModel
from gui.practice.my_numbers.number_rows import Part
from gui.practice.parts.lettering import mono, plain
from gui.practice.parts.marks import AnswerMark, MarkPainter
from gui.practice.parts.pill import HEIGHT as PILL_HEIGHT
from gui.practice.parts.pill import WIDTH as PILL_WIDTH
from gui.practice.parts.pill import paint_pill

ROW_HEIGHT = 29  # logical pixels, as all here
FIELD_HEIGHT, FIELD_ROUND, FIELD_PADDING = 22, 4, 8
SIDE, TRUE_SIDE = 14, 18  # left of a name, and right of a true number
BAR = 3  # before the first wrong row
MARK_RADIUS = 6.0


class NumberDelegate(QStyledItemDelegate):
    """Paints the cells of a `NumberModel`."""

    pasted = Signal()  # several cells, into the field of one

    def __init__(self, theme: Theme, model: NumberModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(grown(60), grown(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._model.entry(index)
        cell, place = NumberCell(index.column() % PARTS), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() >= PARTS and cell is NumberCell.NAME:
            painter.setPen(QPen(QColor(self._theme.colors.border), 1.0))
            painter.drawLine(place.topLeft() + QPointF(0.5, 0.0), place.bottomLeft() + QPointF(0.5, 0.0))
        if isinstance(entry, Quantity):
            self._paint_cell(painter, place, entry, cell, option)
        elif isinstance(entry, Part) and cell is NumberCell.NAME:
            place.setWidth(place.width() + grown(FIELD_HEIGHT * 6))  # a title may go on over the fields' column
            below = place.adjusted(grown(SIDE), 0, 0, -grown(3))
            self._write(painter, below, self._model.part_title(entry), title=True)
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, place: QRectF, quantity: Quantity, cell: NumberCell, option: QStyleOptionViewItem
    ) -> None:
        colors, is_first = self._theme.colors, self._model.is_first_wrong(quantity)
        mark = self._model.mark(quantity)
        tone = colors.slip if mark is AnswerMark.SLIP else colors.error
        if is_first:
            painter.fillRect(place, QColor(colors.slip_soft if mark is AnswerMark.SLIP else colors.error_soft))
        match cell:
            case NumberCell.NAME:
                if is_first:
                    painter.fillRect(QRectF(place.x(), place.y(), grown(BAR), place.height()), QColor(tone))
                inner = place.adjusted(grown(SIDE), 0, -grown(4), 0)
                self._write(painter, inner, self._model.name(quantity), bold=is_first)
            case NumberCell.MINE:
                self._paint_field(painter, place, quantity, option, tone if is_first else "")
            case NumberCell.MARK:
                MarkPainter(colors).paint(painter, mark, place.center(), grown(MARK_RADIUS))
            case NumberCell.TRUE:
                self._paint_true(painter, place.adjusted(0, 0, -grown(TRUE_SIDE), 0), quantity)

    def _paint_field(
        self, painter: QPainter, place: QRectF, quantity: Quantity, option: QStyleOptionViewItem, tone: str
    ) -> None:
        colors = self._theme.colors
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        field = field_in(place)
        line = 2.0 if is_current else 1.0
        painter.setPen(QPen(QColor(tone or (colors.accent if is_current else colors.border)), line))
        ground = colors.accent_soft if is_selected and not is_current else colors.panel if is_current else colors.field
        painter.setBrush(QColor(ground))
        inset = line / 2
        painter.drawRoundedRect(field.adjusted(inset, inset, -inset, -inset), grown(FIELD_ROUND), grown(FIELD_ROUND))
        painter.setFont(mono(11.5))
        painter.setPen(QColor(colors.text))
        inner = field.adjusted(grown(FIELD_PADDING), 0, -grown(4), 0)
        text = painter.fontMetrics().elidedText(
            self._model.mine(quantity), Qt.TextElideMode.ElideRight, round(inner.width())
        )
        painter.drawText(inner, _LEFT, text)

    def _paint_true(self, painter: QPainter, place: QRectF, quantity: Quantity) -> None:
        if self._model.is_hidden(quantity):
            pill = QRectF(0.0, 0.0, grown(PILL_WIDTH), grown(PILL_HEIGHT - 4))
            pill.moveCenter(place.center())
            pill.moveRight(place.right())
            paint_pill(painter, pill, self._theme.colors, quiet=True)
            return
        painter.setFont(mono(11.5))
        painter.setPen(QColor(self._theme.colors.dim))
        painter.drawText(place, _RIGHT, self._model.true(quantity))

    def _write(self, painter: QPainter, place: QRectF, text: str, *, bold: bool = False, title: bool = False) -> None:
        painter.setFont(plain(11 if title else 12, bold=bold))
        painter.setPen(QColor(self._theme.colors.dim if title else self._theme.colors.text))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, round(place.width()))
        side = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft if title else _LEFT
        painter.drawText(place, side, cut)

    # The field

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field, colors = QLineEdit(parent), self._theme.colors
        grow_with_text(field.setFont, partial(mono, 11.5))
        field.setStyleSheet(
            f"QLineEdit {{ background: {colors.panel}; color: {colors.text}; border: 2px solid {colors.accent};"
            f" border-radius: {grown(FIELD_ROUND)}px; padding: 0 {grown(FIELD_PADDING) - 4}px; }}"
        )
        quantity = self._model.quantity(index)
        if quantity is not None:
            field.setAccessibleName(self._model.name(quantity))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(field_in(QRectF(option.rect)).toRect())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(editor, QWidget):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.EditNextItem)
                return True
            if event.matches(QKeySequence.StandardKey.Paste) and _are_several(QGuiApplication.clipboard().text()):
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
                self.pasted.emit()
                return True
        return super().eventFilter(editor, event)


def field_in(place: QRectF) -> QRectF:
    """Where the field stands in its cell."""
    field = QRectF(0.0, 0.0, place.width(), grown(FIELD_HEIGHT))
    field.moveCenter(place.center())
    return field


def _are_several(text: str) -> bool:
    """Whether a text is more than one cell can hold."""
    return any(sign in text.strip() for sign in "\n\t[{=")


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight

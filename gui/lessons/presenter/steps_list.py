"""All steps of a lesson with their minutes: a click jumps to one."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.lessons.presenter.presenter_texts import PresentedStep
from gui.look.style_sheet import slim_scroll_bar
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.lettering import plain

ROW, SIDE, NUMBER, LEAST = 23, 8, 26, 150  # logical pixels: a row, its sides, its number; all of it at least
TYPE = 13.0
MINUTES, STATE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class _StepPainter(QStyledItemDelegate):
    """Paints a step: a tick or its number, its heading, its minutes."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(grown(120), grown(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        colors, away = self._theme.colors, index.data(STATE)
        place: QRectF = QRectF(option.rect)
        is_now = away == 0
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.lit_soft))
            painter.drawRoundedRect(place, 4, 4)
            painter.setBrush(QColor(colors.lit))
            painter.drawRoundedRect(QRectF(place.left(), place.top(), 4, place.height()), 2, 2)
        font = plain(TYPE, bold=is_now)
        painter.setFont(font)
        inside = place.adjusted(grown(SIDE), 0, -grown(SIDE), 0)
        painter.setPen(QColor(colors.right if away < 0 else colors.dim))
        number = "✓" if away < 0 else str(index.row() + 1)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, number)
        minutes = index.data(MINUTES)
        painter.setPen(QColor(colors.dim))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, minutes)
        inside.adjust(grown(NUMBER), 0, -grown(NUMBER), 0)
        painter.setPen(QColor(colors.text))
        heading = QFontMetricsF(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, heading)
        painter.restore()


class StepsList(QListWidget):
    """Shows how far the lesson is; Enter and a click ask for a step."""

    wanted = Signal(int)  # this step, from 0

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        grow_with_text(self.setMinimumWidth, LEAST)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_StepPainter(theme, self))
        self.setAccessibleName(self.tr("Steps"))
        self.itemClicked.connect(self._ask)
        self.itemActivated.connect(self._ask)
        theme.changed.connect(self.dress)
        self.dress()

    def show_steps(self, steps: Sequence[PresentedStep], now: int) -> None:
        """Show all steps; `now`, from 0, is on the screen."""
        if self.count() != len(steps):
            self.clear()
            self.addItems([step.heading for step in steps])
        for index, step in enumerate(steps):
            item = self.item(index)
            item.setText(step.heading)
            item.setData(MINUTES, step.minutes)
            item.setData(STATE, index - now)
        self.setCurrentRow(now)
        self.scrollToItem(self.item(now))

    @Slot(QListWidgetItem)
    def _ask(self, item: QListWidgetItem) -> None:
        self.wanted.emit(self.row(item))

    @Slot()
    def dress(self) -> None:
        """Take the colours."""
        self.setStyleSheet("background: transparent; outline: none;")
        self.verticalScrollBar().setStyleSheet(slim_scroll_bar(self._theme.colors))
        self.viewport().update()

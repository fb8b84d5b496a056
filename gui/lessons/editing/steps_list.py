"""The steps of the lesson as a list: dragged to another place, or moved by Alt and the arrows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QDropEvent, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.look.icons import pixmap
from gui.look.style_sheet import slim_scroll_bar
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.parts.lettering import plain

ROW, SIDE, ROUND = 46, 10, 6  # logical pixels
ABOUT, ICONS, FAULTY = (Qt.ItemDataRole.UserRole + number for number in range(1, 4))
ICON, GRIP = 14, 14


class StepDelegate(QStyledItemDelegate):
    """Paints a step: its number, its heading, what it takes and asks, and a red dot where something is wrong."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(grown(120), grown(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors, place = self._theme.colors, QRectF(option.rect).adjusted(1, 1, -1, -1)
        is_on = bool(option.state & QStyle.StateFlag.State_Selected)
        is_under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_on or is_under:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent if is_on else colors.field))
            painter.drawRoundedRect(place, grown(ROUND), grown(ROUND))
        ink, dim = (colors.on_accent, colors.on_accent) if is_on else (colors.text, colors.dim)
        x = place.left() + grown(SIDE)
        self._paint_grip(painter, x, place.center().y(), dim)
        x += grown(GRIP)
        icons = str(index.data(ICONS) or "").split()
        right = place.right() - grown(SIDE)
        if index.data(FAULTY):
            painter.setPen(QPen(QColor(colors.panel), 1.0))
            painter.setBrush(QColor(colors.error))
            dot = grown(9)
            painter.drawEllipse(QRectF(right - dot, place.center().y() - dot / 2, dot, dot))
            right -= dot + grown(6)
        for name in icons:
            side = grown(ICON)
            drawn = pixmap(name, dim, side)
            painter.drawPixmap(round(right - side), round(place.center().y() - side / 2), drawn)
            right -= side + grown(5)
        number = str(index.row() + 1)
        painter.setPen(QColor(ink))
        painter.setFont(plain(13))
        painter.drawText(QRectF(x, place.top(), grown(20), place.height()), Qt.AlignmentFlag.AlignCenter, number)
        x += grown(26)
        room = right - x
        for text, font, top, color in (
            (index.data(Qt.ItemDataRole.DisplayRole), plain(13, bold=True), 5.0, ink),
            (index.data(ABOUT), plain(11.5), 24.0, dim),
        ):
            painter.setFont(font)
            painter.setPen(QColor(color))
            elided = QFontMetricsF(font).elidedText(str(text or ""), Qt.TextElideMode.ElideRight, room)
            line = QRectF(x, place.top() + grown(top), room, QFontMetricsF(font).height())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()

    def _paint_grip(self, painter: QPainter, x: float, y: float, color: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        dot, pitch = grown(1.8), grown(4)
        for column in (0, 1):
            for row in (-1, 0, 1):
                painter.drawEllipse(QRectF(x + column * pitch, y + row * pitch - dot / 2, dot, dot))


class EditedSteps(QListWidget):
    """Shows the steps; one of them is edited."""

    chosen = Signal(int)  # this step, from 0
    moved = Signal(int, int)  # a step from one place to another
    delete_wanted = Signal()
    text_wanted = Signal()  # the step that is edited is to be written in

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_showing = False
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setItemDelegate(StepDelegate(theme, self))
        self.setAccessibleName(self.tr("Steps"))
        self.currentRowChanged.connect(self._choose)
        theme.changed.connect(self._dress)
        self._dress()

    def show_steps(self, steps: list[tuple[str, str, str, bool]], at: int) -> None:
        """Show each by its heading, what is said of it, its icons by their names, and whether it has a fault."""
        self._is_showing = True
        while self.count() > len(steps):
            self.takeItem(self.count() - 1)
        while self.count() < len(steps):
            self.addItem(QListWidgetItem())
        for row, (heading, about, icons, is_faulty) in enumerate(steps):
            item = self.item(row)
            item.setText(heading)
            item.setData(ABOUT, about)
            item.setData(ICONS, icons)
            item.setData(FAULTY, is_faulty)
            spoken = self.tr("Step {number}, {heading}, {about}").format(number=row + 1, heading=heading, about=about)
            faulty = self.tr("{step}, with a fault").format(step=spoken)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, faulty if is_faulty else spoken)
        self.setCurrentRow(at)
        self._is_showing = False

    def sizeHint(self) -> QSize:
        return QSize(grown(200), max(self.count(), 3) * grown(ROW) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(160), min(max(self.count(), 2), 3) * grown(ROW) + 2)

    @Slot(int)
    def _choose(self, row: int) -> None:
        if not self._is_showing and row >= 0:
            self.chosen.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.text_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A step is dropped between two others: who listens puts it there, and shows it."""
        if event.source() is not self:
            event.ignore()
            return
        at = event.position().toPoint()
        row = self.indexAt(at).row()
        to = self.count() if row < 0 else row
        if row >= 0 and at.y() > self.visualItemRect(self.item(row)).center().y():
            to += 1
        start = self.currentRow()
        to -= to > start
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.moved.emit(start, to)

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        self.setStyleSheet(
            f"QListWidget {{ background: transparent; border: none; outline: none; }} {slim_scroll_bar(colors)}"
        )

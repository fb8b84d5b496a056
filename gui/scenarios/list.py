"""The list of scenarios: sections of two-line entries, of which the open one is selected."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.look.plain_text import tip
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.widgets.key_guard import LENDS_KEYS

Index = QModelIndex | QPersistentModelIndex
Reference = str | Path  # a built-in scenario's name, or a file

ENTRY = Qt.ItemDataRole.UserRole
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_STEPPING = (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
TITLE_SIZE, DETAIL_SIZE = 12, 11  # pixels
ENTRY_HEIGHT, SECTION_HEIGHT = 35, 19


@dataclass(frozen=True)
class ScenarioEntry:
    """One scenario in the list."""

    reference: Reference
    title: str
    detail: str  # where it comes from, or where the file is
    there: bool = True  # whether the file is still where it was
    english: str = ""  # its title in English, where another language is spoken and it has one

    def matches(self, words: Sequence[str]) -> bool:
        """Whether every one of these words, in lower case, is somewhere in it."""
        text = f"{self.title} {self.english} {self.detail} {self.reference}".casefold()
        return all(word in text for word in words)


class ScenarioList(QListWidget):
    """Shows entries; a click or Enter chooses one. What is selected is what is open, wherever the keyboard is.

    After a click ↑ and ↓ go from entry to entry, and Space, ← and → go on stepping; after Tab all keys are the list's.
    """

    chosen = Signal(object)  # a Reference
    removal_wanted = Signal(object)  # of an Entry
    left_upwards = Signal()  # by the Up key

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_EntryDelegate(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMouseTracking(True)
        grow_with_text(self.setMinimumHeight, SECTION_HEIGHT + ENTRY_HEIGHT)
        self.itemClicked.connect(self._choose_clicked)

    def show_sections(self, sections: Sequence[tuple[str, Sequence[ScenarioEntry]]], selected: Reference) -> None:
        """Show these sections, the empty ones left out, and select the entry of that reference."""
        scrolled = self.verticalScrollBar().value()
        self.clear()
        for title, entries in sections:
            if entries:
                self._add_note(title)
            for entry in entries:
                item = QListWidgetItem(entry.title, self)
                item.setData(ENTRY, entry)
                item.setToolTip(tip(f"{entry.title}\n{entry.detail}"))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.detail}")
        self.verticalScrollBar().setValue(scrolled)
        self._select(selected)

    def show_message(self, text: str) -> None:
        """Show nothing but this line."""
        self.clear()
        self._add_note(text)

    def entry_of(self, item: QListWidgetItem | None) -> ScenarioEntry | None:
        """What an item stands for; None for a section's title."""
        return item.data(ENTRY) if item is not None else None

    def entries(self) -> list[ScenarioEntry]:
        """All that are shown, from the top."""
        entries = (self.entry_of(self.item(row)) for row in range(self.count()))
        return [entry for entry in entries if entry is not None]

    def enter(self) -> None:
        """Take the keyboard, at the first entry if it was nowhere."""
        if self.entry_of(self.currentItem()) is None and self.entries():
            self.setCurrentRow(self._first_row(), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def was_clicked(self) -> bool:
        """Whether it has the keyboard by a click."""
        return self.hasFocus() and bool(self.property(LENDS_KEYS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        before = QRect(QPoint(), event.oldSize())
        seen = [item for item in self.selectedItems() if before.contains(self.visualItemRect(item).center())]
        super().resizeEvent(event)
        for item in seen:  # a bar above that takes of its height must not hide what is open
            self.scrollToItem(item)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Coming back from another window or a menu, or from the program, leaves it as it was.
        if event.reason() in (Qt.FocusReason.MouseFocusReason, *_BY_TAB):
            self.setProperty(LENDS_KEYS, event.reason() == Qt.FocusReason.MouseFocusReason)
        super().focusInEvent(event)

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.entry_of(self.currentItem())
        if event.key() in _STEPPING and self.was_clicked:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and entry is not None:
            self.chosen.emit(entry.reference)
        elif event.key() == Qt.Key.Key_Delete and entry is not None:
            self.removal_wanted.emit(entry)
        elif event.key() == Qt.Key.Key_Up and self.currentRow() <= self._first_row():
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _first_row(self) -> int:
        return next((row for row in range(self.count()) if self.entry_of(self.item(row)) is not None), -1)

    def _choose_clicked(self, item: QListWidgetItem) -> None:
        entry = self.entry_of(item)
        # The second click of a double one must not open afresh what has just been opened.
        if entry is not None and not item.isSelected():
            self.chosen.emit(entry.reference)

    def _add_note(self, text: str) -> None:
        item = QListWidgetItem(text, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _select(self, reference: Reference) -> None:
        for row in range(self.count()):
            entry = self.entry_of(self.item(row))
            if entry is not None and entry.reference == reference:
                self.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.scrollToItem(self.item(row))


class _EntryDelegate(QStyledItemDelegate):
    """Draws a title and, dim below it, where the scenario comes from; or a section's title."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = QFont(parent.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, grown(ENTRY_HEIGHT) if index.data(ENTRY) is not None else grown(SECTION_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry = index.data(ENTRY)
        if entry is None:
            painter.setPen(QColor(self._theme.colors.dim))
            self._write(painter, option.rect.adjusted(8, 0, -4, 0), self._sized(DETAIL_SIZE), index.data())
        else:
            self._paint_entry(painter, option, entry)
        painter.restore()

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: ScenarioEntry) -> None:
        colors = self._theme.colors
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected:
            painter.setBrush(QColor(colors.accent))
            painter.drawRoundedRect(box, 5, 5)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colors.field))
            painter.drawRoundedRect(box, 5, 5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colors.lit), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        text = option.rect.adjusted(8, 3, -8, -3)
        halves = text.adjusted(0, 0, 0, -text.height() // 2), text.adjusted(0, text.height() // 2, 0, 0)
        painter.setPen(QColor(colors.on_accent if selected else colors.text if entry.there else colors.dim))
        self._write(painter, halves[0], self._sized(TITLE_SIZE), entry.title)
        painter.setPen(QColor(colors.on_accent if selected else colors.dim))
        # Of a path the end says most.
        elide = Qt.TextElideMode.ElideMiddle if isinstance(entry.reference, Path) else Qt.TextElideMode.ElideRight
        self._write(painter, halves[1], self._sized(DETAIL_SIZE), entry.detail, elide)

    def _sized(self, size: int) -> QFont:
        self._font.setPixelSize(grown(size))
        return self._font

    @staticmethod
    def _write(
        painter: QPainter,
        rect: QRect,
        font: QFont,
        text: str,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        painter.setFont(font)
        fitting = QFontMetrics(font).elidedText(text, elide, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)

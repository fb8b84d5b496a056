"""A table to be read: nothing in it is edited or searched by letters, so that these stay keys of the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.look.direction import keep_left_to_right
from gui.look.style_sheet import slim_scroll_bar
from gui.look.text_size import grow_with_text
from gui.look.theme import Colors, Theme

_KEYS = Qt.Key
_OF_TABLE = {
    _KEYS.Key_Up, _KEYS.Key_Down, _KEYS.Key_Left, _KEYS.Key_Right,
    _KEYS.Key_PageUp, _KEYS.Key_PageDown, _KEYS.Key_Home, _KEYS.Key_End,
}  # fmt: skip


class ReadingTable(QTableView):
    """Rows of one height under a head that stays where it is; arrows lead through the cells."""

    def __init__(self, theme: Theme, row: float, parent: QWidget | None = None) -> None:
        """`row` is the height of a row in logical pixels."""
        super().__init__(parent)
        self._theme = theme
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        side = self.verticalHeader()
        side.hide()
        side.setMinimumSectionSize(1)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        grow_with_text(side.setDefaultSectionSize, row)
        keep_left_to_right(self)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def colors(self) -> Colors:
        """The colours in force."""
        return self._theme.colors

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OF_TABLE:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(self.colors.panel))
        self.setPalette(palette)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setStyleSheet(slim_scroll_bar(self.colors))
        self.viewport().update()

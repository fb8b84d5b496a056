"""A list of thumbnails: what the pointer and the keyboard do in it."""

from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from gui.look.style_sheet import slim_scroll_bar
from gui.look.theme import Colors
from gui.widgets.thumbnails.ink_pictures import Ink, InkPictures
from gui.widgets.thumbnails.thumbnail import Thumbnail
from gui.widgets.thumbnails.thumbnail_model import ThumbnailModel
from gui.widgets.thumbnails.thumbnail_painter import ThumbnailPainter

FRAME = 3  # logical pixels above and below the pictures
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class ThumbnailList(QListView):
    """Samples by their numbers from 0, side by side; one that is clicked on, or gone to by a key, is `chosen`.

    What it shows is handed over: `show_pictures`, then `show_samples`, and again whenever either is another.
    """

    chosen = Signal(int)  # the number of a sample

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thumbnails = ThumbnailModel(self)
        self._pictures = InkPictures()
        self._painter = ThumbnailPainter(self.thumbnails, self._pictures, self)
        self.setModel(self.thumbnails)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or cells would be resized as it comes
        self.verticalScrollBar().rangeChanged.connect(self._show_whether_it_scrolls)
        self.setViewportMargins(0, FRAME, 0, FRAME)  # or the frame of what has the keyboard would lie on pictures
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._choose)

    # What it shows

    def show_pictures(
        self, ink: Ink | None, shape: tuple[int, int], side: int = 48, *, has_second_line: bool = False
    ) -> None:
        """Take the pictures of `ink`, of so many rows and columns, to be drawn about `side` logical pixels high.

        Without ink there are captions alone. `has_second_line` leaves room for what thumbnails have `below`.
        """
        self._pictures.take(ink)
        self._painter.set_size(side if ink is not None else 0, shape, has_second_line=has_second_line)
        self._fit()

    def show_samples(
        self, numbers: NDArray[np.intp], tell: Callable[[int], Thumbnail], captions: Sequence[str] = ()
    ) -> None:
        """Show these samples, in this order, each described by `tell` when it comes into sight.

        Cells are as wide as the widest of some `captions`. The place that the list is scrolled to stays, and so does
        what is selected, as far as it is there still.
        """
        self._painter.fit_captions(max(map(self._painter.caption_width, captions), default=0.0))
        current, selected, scrolled = self.current, self._selected_rows(), self.verticalScrollBar().value()
        before = self.thumbnails.numbers
        if self.thumbnails.put(numbers, tell):
            self.setAutoScroll(False)
            self._select(before[selected], current)
            self.setAutoScroll(True)
            self._fit()
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(scrolled)
        else:
            self._fit()
        self.viewport().update()

    def light(self, numbers: Iterable[int]) -> None:
        """Light these samples and no others: the one on the screen, those of a cell of a table."""
        for number in self.thumbnails.light(numbers):  # these alone: while training runs it is another in each frame
            row = self.thumbnails.row_of(number)
            if row is not None:
                self.update(self.thumbnails.index(row))

    def dress(self, colors: Colors) -> None:
        """Take these colours, and the size that text has now."""
        self._pictures.dress(colors)
        self._painter.dress(colors)
        self.setStyleSheet(f"QListView {{ background: {colors.panel}; }} {slim_scroll_bar(colors)}")
        self._fit()
        self.viewport().update()

    # Where it is

    @property
    def current(self) -> int | None:
        """The number of the sample that the keyboard is on."""
        index = self.currentIndex()
        return int(self.thumbnails.numbers[index.row()]) if index.isValid() else None

    @property
    def selected(self) -> list[int]:
        """The numbers of the samples that are selected, from the smallest on."""
        return sorted(self.thumbnails.numbers[self._selected_rows()].tolist())

    def go_to(self, number: int) -> None:
        """Have the keyboard on a sample, and that one alone selected; nothing is said of it, and nothing scrolled."""
        row = self.thumbnails.row_of(number)
        if row is not None:
            self.setAutoScroll(False)
            index = self.thumbnails.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.setAutoScroll(True)

    def bring_into_view(self, number: int) -> None:
        """Scroll as far as is needed for a sample to be seen."""
        row = self.thumbnails.row_of(number)
        if row is not None:
            self.scrollTo(self.thumbnails.index(row))

    def shown(self) -> list[tuple[int, str]]:
        """The numbers of all samples in it, and their captions, as tests ask them."""
        rows = range(self.thumbnails.rowCount())
        return [(int(self.thumbnails.numbers[row]), self.thumbnails.thumbnail(row).text) for row in rows]

    # What is done in it

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and len(self._selected_rows()) <= 1:
            self.chosen.emit(int(self.thumbnails.numbers[index.row()]))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
            if event.key() in _MOVES and held == Qt.KeyboardModifier.NoModifier:
                event.accept()  # they move in here, and not among the samples of the window
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.current
        super().keyPressEvent(event)
        if self.current != before and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._choose(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        first = self.indexAt(QRect(QPoint(), self.gridSize()).center())
        columns = event.oldSize().width() // max(self.gridSize().width(), 1)
        self._fit()
        super().resizeEvent(event)
        if first.row() > 0 and event.size().width() // self.gridSize().width() != columns:
            self.executeDelayedItemsLayout()
            self.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtTop)  # with other columns it stands elsewhere

    @Slot(int, int)
    def _show_whether_it_scrolls(self, least: int, most: int) -> None:
        """A bar that has nothing to scroll has no handle, which would be as long as the bar."""
        self.verticalScrollBar().setEnabled(most > least)

    def _selected_rows(self) -> NDArray[np.intp]:
        """Where the samples stand that are selected: by whole ranges, for there may be tens of thousands."""
        ranges = [np.arange(each.top(), each.bottom() + 1) for each in self.selectionModel().selection().toList()]
        return np.concatenate(ranges) if ranges else np.zeros(0, np.intp)

    def _select(self, numbers: NDArray[np.intp], current: int | None) -> None:
        """Select these of the samples that are there, and have the keyboard on one."""
        rows = np.flatnonzero(np.isin(self.thumbnails.numbers, numbers))
        selection = QItemSelection()
        for block in np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1) if rows.size else ():
            selection.select(self.thumbnails.index(int(block[0])), self.thumbnails.index(int(block[-1])))
        model = self.selectionModel()
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = None if current is None else self.thumbnails.row_of(current)
        if row is not None:
            model.setCurrentIndex(self.thumbnails.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)

    def _fit(self) -> None:
        """Spread the cells over the width."""
        least = self._painter.cell_size
        room = self.viewport().width() - 1
        columns = max(min(room // least.width(), max(self.thumbnails.rowCount(), 1)), 1)
        wide = min(max(room // columns, least.width()), round(1.3 * least.width()), max(room, 1))
        size = QSize(wide, least.height())
        if size != self.gridSize():
            self.setGridSize(size)

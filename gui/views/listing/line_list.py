"""The list of a listing's rows: what the pointer and the keyboard do in it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from core.listing.line import Place
from gui.look.theme import Theme
from gui.views.listing.row_model import RowModel
from gui.views.listing.row_painter import RowPainter
from gui.views.listing.rows import ListingRow, Token, entries


class LineList(QListView):
    """Says which entry of which line is pointed at, and which is clicked on, or left by Enter."""

    pointed = Signal(object, object, QPoint)  # a line from 0 and the place of an entry, or None of each; where
    chosen = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self.painter_of_rows = RowModel(self), RowPainter(theme)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter_of_rows)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._heights: list[float] = []
        self._entry: tuple[int, Place | None] | None = None  # that the keyboard is on

    def row_of(self, line: int) -> int:
        """Which row a line is in, both from 0."""
        return next(index for index, row in enumerate(self.rows.rows) if row.line == line)

    def where(self, line: int, place: Place | None = None) -> QPoint:
        """The middle of an entry, or of a line's code, in the viewport."""
        index = self.rows.index(self.row_of(line))
        self.scrollTo(index)
        row, room = self.rows.rows[index.row()], self.visualRect(index)
        inside = None if place is None else self.painter_of_rows.room_of(row, place)
        if inside is None:
            at = self.painter_of_rows.layout(row).code[0].at
            return room.topLeft() + QPoint(round(at.x()) + 4, round(at.y()) - 3)
        return room.topLeft() + inside.center().toPoint()

    def bring_into_view(self, line: int) -> None:
        """Have a line be seen, with the line beside it."""
        self.executeDelayedItemsLayout()
        self.scrollTo(self.rows.index(self.row_of(line)))

    def show_rows(self, rows: tuple[ListingRow, ...]) -> None:
        """Show these; they are laid out anew where one is higher than before, or lower."""
        self.rows.put(rows)
        heights = [self.painter_of_rows.layout(row).height for row in rows]
        if heights != self._heights:
            self._heights = heights
            self.relayout()

    def relayout(self) -> None:
        """Rows are as high as they are wide now, or as their text is large."""
        self.painter_of_rows.width = self.viewport().width()
        self.scheduleDelayedItemsLayout()

    # The pointer

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.painter_of_rows.width = event.size().width()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        line, place = self._at(event.position())
        self.pointed.emit(line, place, event.globalPosition().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None, None, QPoint())
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        line, place = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and line is not None:
            self.chosen.emit(line, place)

    def _at(self, position: QPointF) -> tuple[int | None, Place | None]:
        index = self.indexAt(position.toPoint())
        if not index.isValid():
            return None, None
        row: ListingRow = self.rows.rows[index.row()]
        if row.line is None:
            return None, None
        room: QRect = self.visualRect(index)
        return row.line, self.painter_of_rows.entry_at(row, position - QPointF(room.topLeft()))

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in step and is_plain:
            self._walk(*step[Qt.Key(event.key())])
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._entry is not None:
            self.chosen.emit(*self._entry)
            return
        event.ignore()

    def _walk(self, lines: int, along: int) -> None:
        """Go to the next line that has entries, or along the entries of this one."""
        rows = ((row.line, entries(row.numbers)) for row in self.rows.rows)
        stops = {line: found for line, found in rows if line is not None and found}
        if not stops:
            return
        order = list(stops)
        if self._entry is None or self._entry[0] not in stops:
            self._go_to(order[0 if lines >= 0 else -1], 0, stops)
            return
        line, place = self._entry
        places = [each.place for each in stops[line]]
        at = places.index(place) if place in places else 0
        line = order[min(max(order.index(line) + lines, 0), len(order) - 1)]
        self._go_to(line, at + along, stops)

    def _go_to(self, line: int, at: int, stops: dict[int, list[Token]]) -> None:
        there = stops[line]
        place = there[min(max(at, 0), len(there) - 1)].place
        self._entry = line, place
        index = self.rows.index(self.row_of(line))
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.pointed.emit(line, place, self.viewport().mapToGlobal(self.where(line, place)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._entry = None
        super().focusOutEvent(event)

"""The matrices as a widget: an item view whose items are the entries, so that they can be walked and are read out."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QSizePolicy, QTableView, QWidget

from core.matrices.equations import Equation
from core.matrices.matrix import Matrix
from gui.look.direction import LEFT_TO_RIGHT, keep_left_to_right
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.views.matrices.cell_readings import CellReadings
from gui.views.matrices.entries import EntriesModel, ShownEntry
from gui.views.matrices.laid_out import LaidOutEquations
from gui.views.matrices.lights import CellLights, is_same
from gui.views.matrices.painter import EquationPainter
from gui.views.matrices.places import GridLine, Places
from gui.views.matrices.walk import beside, nearest

Index = QModelIndex | QPersistentModelIndex
_IN_VIEW = QAbstractItemView.ScrollHint.EnsureVisible
LEAST_HEIGHT = 60  # logical pixels, where text has its usual size
MARGIN = 10  # logical pixels around all of it
_STEPS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_OWN_KEYS = (*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Period, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MatrixCanvas(QTableView):
    """Shows equations, scrolled; what is pointed at, clicked or asked to be made is said by signals."""

    pointed = Signal(object, QPoint)  # ShownEntry or None; where on the screen
    clicked_on = Signal(object)  # ShownEntry
    unfolded = Signal(int, int)  # what of which column of the network is to be seen; −1 is of the samples
    make_wanted = Signal(object)  # ShownEntry
    stepped = Signal(int)  # while an entry is being made: so many steps on
    left_making = Signal()

    def __init__(
        self,
        cells: CellReadings,
        theme: Theme,
        spoken: Callable[[Matrix, int, int], str],
        name_of: Callable[[Matrix], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cells, self._theme = cells, theme
        self._laid_out = LaidOutEquations(cells, name_of, self.font())
        self._lights = CellLights()
        self._made = ""
        self._is_now: Callable[[Matrix], bool] = lambda _matrix: False
        self.is_making = False
        self.cost = 0.0  # seconds that it was last painted in
        self.entries = EntriesModel(self._laid_out.text, spoken, name_of, self)
        self.setModel(self.entries)
        keep_left_to_right(self)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        for corner in self.findChildren(QAbstractButton):  # of the headings
            corner.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        grow_with_text(self.setMinimumHeight, LEAST_HEIGHT)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(160), grown(LEAST_HEIGHT))

    # What is shown

    def show_equations(self, layers: Sequence[Sequence[Equation]], around: dict[int, int]) -> None:
        """Show the equations of some layers; `around` says what is to be seen of what is folded."""
        if self._laid_out.take_numbers(layers, around, self._width):
            self.entries.replace(self.places.matrices)
            self.viewport().update()
        else:
            self._lay_out()

    def light(self, lights: CellLights, made: str) -> None:
        """Light entries; `made` is what has come so far of the one that is being made."""
        self._lights, self._made = lights, made
        self.viewport().update()

    def mark_phase(self, is_now: Callable[[Matrix], bool]) -> None:
        """Light the names of what is computed in the phase that a step is at."""
        self._is_now = is_now
        self.viewport().update()

    def dress(self) -> None:
        """Take the colours and sizes of the theme."""
        self._laid_out.dress(self.font())
        self._lay_out()

    @property
    def places(self) -> Places:
        """Where everything is, in logical pixels of what is scrolled."""
        return self._laid_out.places

    @property
    def lights(self) -> CellLights:
        """What is lit."""
        return self._lights

    @property
    def made(self) -> str:
        """What stands in the entry that is being made."""
        return self._made

    @property
    def current(self) -> ShownEntry | None:
        """Where the keyboard is."""
        index = self.currentIndex()
        return self.entries.entries[index.row()] if index.isValid() else None

    def fold(self, matrix: Matrix) -> tuple[list[int | None], list[int | None]]:
        """The rows and columns of a matrix that are shown."""
        return self._laid_out.fold(matrix)

    @property
    def is_folded(self) -> bool:
        """Whether some rows or columns are not shown."""
        return self._laid_out.is_folded

    def room_for(self, layers: Sequence[Sequence[Equation]]) -> QSize:
        """How much of it there would be, of these equations, in the width that there is."""
        width, height = self._laid_out.size_of(layers, self._width)
        return QSize(round(width) + 2 * MARGIN, round(height) + 2 * MARGIN)

    def where(self, entry: ShownEntry) -> QPoint:
        """The middle of an entry, in the viewport."""
        cell = entry.placed.cell(entry.row, entry.column)
        return self._in_sight(cell).center() if cell is not None else QPoint()

    def bring_into_view(self, wanted: Callable[[ShownEntry], bool]) -> None:
        """Have the first entry that is `wanted` be seen, where there is one."""
        row = self.entries.row_of(wanted)
        if row is not None:
            self.scrollTo(self.entries.index(row, 0))

    def first(self, wanted: Callable[[ShownEntry], bool]) -> ShownEntry | None:
        """The first entry that is `wanted`; None where none is."""
        index = self.entries.row_of(wanted)
        return None if index is None else self.entries.entries[index]

    def go_to(self, entry: ShownEntry) -> None:
        """Have the keyboard on an entry."""
        row = self.entries.row_of(
            lambda each: is_same(each.placed.equation, entry.placed.equation) and each.cell == entry.cell
        )
        if row is not None:
            self.setCurrentIndex(self.entries.index(row, 0))

    def entry_at(self, at: QPoint) -> ShownEntry | None:
        """The entry at a place of the viewport."""
        return self._laid_out.entry_at(self._on_canvas(at))

    @property
    def _width(self) -> float:
        return self.viewport().width() - 2 * grown(MARGIN)

    def _lay_out(self) -> None:
        kept = self.current
        if self._laid_out.lay_out(self._width):
            self.entries.replace(self.places.matrices)
        else:
            self.entries.show(self.places.matrices)
            if kept is not None:
                self.go_to(kept)
        self.updateGeometries()
        self.viewport().update()

    def _on_canvas(self, at: QPoint) -> QPointF:
        margin = grown(MARGIN)
        return QPointF(at) + QPointF(self.horizontalOffset() - margin, self.verticalOffset() - margin)

    def _in_sight(self, rect: QRectF) -> QRect:
        margin = grown(MARGIN)
        return rect.translated(margin - self.horizontalOffset(), margin - self.verticalOffset()).toAlignedRect()

    # What Qt asks of a view

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self.entries.entries):
            return QRect()
        placed, row, column = self.entries.entries[index.row()]
        cell = placed.cell(row, column)
        return QRect() if cell is None else self._in_sight(cell)

    def indexAt(self, at: QPoint) -> QModelIndex:
        found = self.entry_at(at)
        row = None if found is None else self.entries.row_of(lambda each: each == found)
        return QModelIndex() if row is None else self.entries.index(row, 0)

    def scrollTo(self, index: Index, _hint: QAbstractItemView.ScrollHint = _IN_VIEW) -> None:
        place = self.visualRect(index)
        if place.isNull():
            return
        free = grown(MARGIN)
        for bar, first, last, length in (
            (self.horizontalScrollBar(), place.left(), place.right(), self.viewport().width()),
            (self.verticalScrollBar(), place.top(), place.bottom(), self.viewport().height()),
        ):
            if first < free:
                bar.setValue(bar.value() + first - free)
            elif last > length - free:
                bar.setValue(bar.value() + min(last - length + free, first - free))

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def updateGeometries(self) -> None:
        places, margin, room = self.places, 2 * grown(MARGIN), self.viewport().size()
        for bar, needed, there in (
            (self.horizontalScrollBar(), places.width, room.width()),
            (self.verticalScrollBar(), places.height, room.height()),
        ):
            bar.setRange(0, max(0, round(needed) + margin - there))
            bar.setPageStep(there)
            bar.setSingleStep(grown(24))

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        self.viewport().update()

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        return QRegion()

    def setSelection(self, _rect: QRect, _command: QItemSelectionModel.SelectionFlag) -> None:
        """Nothing is selected."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        began = time.perf_counter()
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.fillRect(self.viewport().rect(), QColor(self._theme.colors.panel))
        margin = grown(MARGIN)
        painter.translate(margin - self.horizontalOffset(), margin - self.verticalOffset())
        sight = QRectF(event.rect()).translated(self.horizontalOffset() - margin, self.verticalOffset() - margin)
        EquationPainter(
            self.places,
            self._laid_out.text,
            self._cells.is_marked,
            self._lights,
            self._laid_out.fonts,
            self._theme.colors,
            self._laid_out.name_of,
        ).paint(painter, sight, self._is_now, self._made)
        painter.end()
        self.cost = time.perf_counter() - began

    # By pointer and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(self.entry_at(event.position().toPoint()), event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton:
            self.pointed.emit(self.entry_at(at), event.globalPosition().toPoint())
            return
        entry = self.entry_at(at)
        if entry is not None:
            self.go_to(entry)
            self.clicked_on.emit(entry)
        else:
            self._unfold(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        entry = self.entry_at(event.position().toPoint())
        if entry is not None and event.button() == Qt.MouseButton.LeftButton:
            self.make_wanted.emit(entry)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None, QPoint())
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._keeps(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.is_making and key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Period):
            self.stepped.emit(-1 if key is Qt.Key.Key_Left else 1)
        elif self.is_making and key is Qt.Key.Key_Escape:
            self.left_making.emit()
        elif key in _STEPS:
            self._walk(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._show_entry(0 if key is Qt.Key.Key_Home else len(self.entries.entries) - 1)
        elif key is Qt.Key.Key_Period and self.current is not None:
            self.make_wanted.emit(self.current)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.clicked_on.emit(self.current)
        else:
            QWidget.keyPressEvent(self, event)

    def _keeps(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        return event.key() in _OWN_KEYS or (self.is_making and event.key() == Qt.Key.Key_Escape)

    def _walk(self, way: QPointF) -> None:
        """Go to the next entry, in this matrix or the one beside it; what is folded unfolds."""
        here = self.current
        if here is None:
            self._show_entry(0)
            return
        next_one = beside(here, way)
        if next_one is None:
            self._show_entry(nearest(here, way, self.entries.entries))
            return
        row, column = next_one
        if here.placed.cell(row, column) is None:
            matrix = here.placed.matrix
            axis, seen = (matrix.rows, row) if row != here.row else (matrix.columns, column)
            self.unfolded.emit(axis.column, seen)
        cell = here.cell._replace(row=row, column=column)
        equation = here.placed.equation
        self._show_entry(
            self.entries.row_of(lambda each: each.cell == cell and is_same(each.placed.equation, equation))
        )

    def _show_entry(self, index: int | None) -> None:
        if index is None or not 0 <= index < len(self.entries.entries):
            return
        self.setCurrentIndex(self.entries.index(index, 0))
        entry = self.entries.entries[index]
        self.pointed.emit(entry, self.viewport().mapToGlobal(self.where(entry)))

    def _unfold(self, at: QPoint) -> None:
        """Show what is in the middle of what is folded at a place."""
        point = self._on_canvas(at)
        for placed in self.places.matrices:
            found = placed.at(point) if placed.frame.contains(point) else None
            if found is None:
                continue
            down, across = found
            if across.index is None:
                self.unfolded.emit(placed.matrix.columns.column, _middle_of(placed.columns, across))
            if down.index is None:
                self.unfolded.emit(placed.matrix.rows.column, _middle_of(placed.rows, down))
            return


def _middle_of(lines: Sequence[GridLine], gap: GridLine) -> int:
    """What stands in the middle of those that are left out at a gap."""
    at = lines.index(gap)
    before, after = lines[at - 1].index or 0, lines[at + 1].index or 0
    return (before + after) // 2

"""The lines of a sheet, as a list: a row a quantity, with its mark, one's own number and the true one."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.base.spoken import phrases
from core.exercises.practice.practice import LineState, Practice
from core.exercises.sheet.quantity import Quantity
from gui.look.direction import LEFT_TO_RIGHT, keep_left_to_right
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.line_numbers import own_number, true_number
from gui.practice.parts.lettering import mono, plain
from gui.practice.parts.marks import AnswerMark, MarkPainter, mark_name
from gui.practice.parts.pill import HEIGHT as PILL_HEIGHT
from gui.practice.parts.pill import hidden_text, paint_pill
from gui.practice.sheet.parts_of_way import PartOfWay, by_parts, mark_on

ROW, TITLE_ROW = 22, 26  # logical pixels: height of a row, and of a title
MARK_AT, NAME_AT, RADIUS = 17, 28, 5.5  # logical pixels
YOURS_TO, TRUE_TO, PILL = 86, 12, 43  # logical pixels from the right: where the columns end; a pill's width
NUMBER = 11  # pixels of their letters
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
translate = QCoreApplication.translate
_CHOOSES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


@dataclass(frozen=True)
class ShownSheetLine:
    """A row as it stands there; a title has neither mark nor numbers."""

    name: str
    quantity: Quantity | None = None
    mark: AnswerMark = AnswerMark.OPEN
    yours: str = ""
    true: str = ""  # empty as long as it must not be read
    is_open: bool = False  # whether it is the question that is open
    is_second_try: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        if self.quantity is None:
            return self.name
        parts = [self.name, mark_name(self.mark)]
        if self.yours:
            parts.append(translate("SheetLines", "yours {number}").format(number=self.yours))
        if self.true:
            parts.append(translate("SheetLines", "true {number}").format(number=self.true))
        else:
            parts.append(hidden_text())
        return phrases(parts)


def lines_of(practice: Practice, titles: dict[PartOfWay, str]) -> list[ShownSheetLine]:
    """The rows of a practice, with the title of each part of the way."""
    rows: list[ShownSheetLine] = []
    for part, quantities in by_parts(practice.sheet.questions):
        rows.append(ShownSheetLine(titles[part]))
        rows += [_line(practice, quantity) for quantity in quantities]
    return rows


def _line(practice: Practice, quantity: Quantity) -> ShownSheetLine:
    state = practice.state_of(quantity)
    return ShownSheetLine(
        practice.sheet.short_name(quantity),
        quantity,
        mark_on(practice, quantity),
        own_number(practice, quantity),
        "" if practice.hides(quantity) else true_number(practice, quantity),
        quantity == practice.at,
        state is LineState.SECOND_TRY,
    )


class _LineModel(QAbstractListModel):
    said_anew = Signal(list)  # the rows of these numbers

    def __init__(self, lines: "SheetLines") -> None:
        super().__init__(lines)
        self.rows: list[ShownSheetLine] = []

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.rows[index.row()].spoken
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        is_title = index.isValid() and self.rows[index.row()].quantity is None
        return Qt.ItemFlag.NoItemFlags if is_title else super().flags(index)

    def put(self, rows: list[ShownSheetLine]) -> None:
        if [row.name for row in rows] != [row.name for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        changed = [number for number, (old, new) in enumerate(zip(self.rows, rows, strict=True)) if old != new]
        self.rows = rows
        if QAccessible.isActive():
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
        else:
            self.said_anew.emit(changed)  # a list lays itself out anew, and paints all of it, where data have changed


class SheetLines(QListView):
    """The list; a click, or Enter on a line that the arrows led to, asks for its question."""

    chosen = Signal(object)  # this quantity's question is asked for
    pointed = Signal(object)  # at the line of this quantity; None where at none

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.pointed_at: Quantity | None = None
        self._lines = _LineModel(self)
        self.setModel(self._lines)
        self.setItemDelegate(_LinePainter(self))
        self.setAccessibleName(self.tr("Your sheet"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        keep_left_to_right(self)
        self._lines.said_anew.connect(self._paint_rows)
        self.clicked.connect(self._choose)
        theme.changed.connect(self._repaint)

    def show_practice(self, practice: Practice) -> None:
        """Show the lines of a practice as they stand now, the open one in sight."""
        titles = {
            PartOfWay.FORWARD: self.tr("Forward"),
            PartOfWay.BACK: self.tr("Back"),
            PartOfWay.UPDATE: self.tr("Update"),
        }
        was_at = self._open_row()
        self._lines.put(lines_of(practice, titles))
        row = self._open_row()
        if row is not None and (row != was_at or not self.currentIndex().isValid()):
            self.setCurrentIndex(self._lines.index(row))
            self.scrollTo(self.currentIndex())

    def point_at(self, quantity: Quantity | None) -> None:
        """Let the line of a quantity stand out."""
        if quantity != self.pointed_at:
            self.pointed_at = quantity
            self.viewport().update()

    def shown(self) -> tuple[ShownSheetLine, ...]:
        """What stands there, as tests ask it."""
        return tuple(self._lines.rows)

    def row_of(self, index: _Index) -> ShownSheetLine:
        """The row of an index."""
        return self._lines.rows[index.row()]

    def _open_row(self) -> int | None:
        return next((number for number, row in enumerate(self._lines.rows) if row.is_open), None)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and self.row_of(index).quantity is not None:
            self.chosen.emit(self.row_of(index).quantity)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CHOOSES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._choose(self.currentIndex())
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier or event.text().strip():
            event.ignore()  # the page's keys; there is no looking for letters here
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._say(self.row_of(index).quantity if index.isValid() else None)
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._say(None)
        return super().viewportEvent(event)

    def _say(self, quantity: Quantity | None) -> None:
        if quantity != self.pointed_at:
            self.point_at(quantity)
            self.pointed.emit(quantity)

    @Slot(list)
    def _paint_rows(self, rows: list[int]) -> None:
        for row in rows:
            self.update(self._lines.index(row))

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()


class _LinePainter(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, lines: SheetLines) -> None:
        super().__init__(lines)
        self._list = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_title = self._list.row_of(index).quantity is None
        return QSize(grown(60), grown(TITLE_ROW if is_title else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line, colors = self._list.row_of(index), self._list.theme.colors
        place = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.quantity is None:
            painter.setFont(plain(11))
            painter.setPen(QColor(colors.dim))
            painter.drawText(place.adjusted(grown(14), grown(4), 0, 0), Qt.AlignmentFlag.AlignVCenter, line.name)
            painter.restore()
            return
        is_walked = self._list.hasFocus() and self._list.currentIndex() == index
        if line.is_open or line.quantity == self._list.pointed_at or is_walked:
            painter.fillRect(place, QColor(colors.lit_soft if line.is_open else colors.field))
        middle = place.topLeft() + QRectF(0, 0, 2 * grown(MARK_AT), place.height()).center()
        MarkPainter(colors).paint(painter, line.mark, middle, grown(RADIUS), now=line.is_open)
        self._paint_name(painter, place, line)
        self._paint_numbers(painter, place, line)
        painter.restore()

    def _paint_name(self, painter: QPainter, place: QRectF, line: ShownSheetLine) -> None:
        colors = self._list.theme.colors
        room = place.adjusted(grown(NAME_AT), 0, -grown(YOURS_TO), 0)
        own = QFontMetricsF(mono(NUMBER)).horizontalAdvance(line.yours) + grown(6) if line.yours else 0.0
        room.setRight(room.right() - own)
        painter.setFont(plain(11.5, bold=line.is_open))
        painter.setPen(QColor(colors.dim if line.mark.is_open and not line.is_open else colors.text))
        metrics = QFontMetricsF(painter.font())
        name = metrics.elidedText(line.name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        if line.is_second_try:
            room.setLeft(room.left() + metrics.horizontalAdvance(name) + grown(5))
            painter.setFont(plain(10))
            painter.setPen(QColor(colors.dim))
            text = translate("SheetLines", "2nd try")
            if QFontMetricsF(painter.font()).horizontalAdvance(text) <= room.width():
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_numbers(self, painter: QPainter, place: QRectF, line: ShownSheetLine) -> None:
        colors = self._list.theme.colors
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(mono(NUMBER))
        painter.setPen(QColor(colors.text))
        painter.drawText(place.adjusted(0, 0, -grown(YOURS_TO), 0), right, line.yours)
        true = place.adjusted(0, 0, -grown(TRUE_TO), 0)
        if line.true:
            painter.setPen(QColor(colors.dim))
            painter.drawText(true, right, line.true)
        else:
            height = min(grown(PILL_HEIGHT) - 6, place.height() - 6)
            pill = QRectF(true.right() - grown(PILL), place.center().y() - height / 2, grown(PILL), height)
            paint_pill(painter, pill, colors, quiet=not line.is_open)

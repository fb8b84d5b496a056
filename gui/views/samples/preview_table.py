"""The first rows of a table, with the numbers that will be taken, under what each column is taken for."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from core.data.tables.number_marks import has_lost_zero, is_rounded
from core.data.tables.reading import Column, Reading
from core.data.tables.roles import CLASS, INPUT, LEFT_OUT, ROLES, TARGET
from core.data.tables.source import WORKBOOK
from gui.look.direction import keep_left_to_right
from gui.look.plain_text import tip
from gui.look.text_size import grow_with_text
from gui.look.theme import Colors
from gui.texts.faults import translated
from gui.widgets.controls import ComboBox

ROWS = 12
ASIDE = 5  # rows further down that are left out
MOST_COLUMNS, OF_MANY = 200, 50  # of a table with more columns the first ones are shown
ROLE, MARK, WHY, FIRST = range(4)  # rows of the table
HEIGHT = 24  # points
WIDEST = 220  # points, at first


class TablePreview(QTableWidget):
    """Says which role or which decimal mark is wanted for a column."""

    role_chosen = Signal(int, str)  # the index of a column, and its role
    mark_chosen = Signal(int, str)  # "." or ","

    def __init__(self, colors: Colors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._colors = colors
        self._reading: Reading | None = None
        self.roles: list[ComboBox] = []
        self.marks: list[ComboBox | None] = []
        self.setAccessibleName(self.tr("The first rows, as they will be taken"))
        self.setTabKeyNavigation(False)
        grow_with_text(self.verticalHeader().setDefaultSectionSize, HEIGHT)

    def show_reading(self, reading: Reading, marks: Mapping[int, str]) -> None:
        """Show another reading, for which these decimal marks were chosen.

        Where its rows are the same ones, only what its columns are taken for is another.
        """
        before, self._reading = self._reading, reading
        if before is None or before.body is not reading.body or before.layout != reading.layout:
            self._build(reading, marks)
        for column in reading.columns[: self.columnCount()]:
            self._show_column(reading, column)
        self._show_rows(reading)

    def _build(self, reading: Reading, marks: Mapping[int, str]) -> None:
        shown = reading.columns[: shown_columns(len(reading.columns))]
        self.clear()
        self.setRowCount(FIRST)
        self.setColumnCount(len(shown))
        self.roles, self.marks = [], []
        heads = [column.name or str(column.index + 1) for column in shown]
        for column, head in zip(shown, heads, strict=True):
            item = QTableWidgetItem(head)
            item.setToolTip(tip(f"{column.index + 1}: {translated(column.title)}"))
            self.setHorizontalHeaderItem(column.index, item)
            self._add_role(column)
            self._add_mark(column, reading, marks.get(column.index))
        for row, title in ((ROLE, self.tr("taken as")), (MARK, self.tr("decimals")), (WHY, self.tr("why"))):
            self.setVerticalHeaderItem(row, QTableWidgetItem(title))
        self.setRowHidden(MARK, not any(self.marks))
        self._order_stops()

    def _order_stops(self) -> None:
        """Let Tab come by the table to its boxes, and by them to what follows the table."""
        # Without a current cell the table would take the first, and give the keyboard on to the box in it.
        self.selectionModel().setCurrentIndex(self.model().index(WHY, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        boxes = [box for box in (*self.roles, *self.marks) if box is not None]
        for before, box in zip((self, *boxes), boxes, strict=False):
            self.setTabOrder(before, box)

    def _add_role(self, column: Column) -> None:
        box = ComboBox()
        words = {
            INPUT: self.tr("input"),
            TARGET: self.tr("target"),
            CLASS: self.tr("class"),
            LEFT_OUT: self.tr("leave out"),
        }
        for role in ROLES:
            box.addItem(words[role], role)
        box.setAccessibleName(self.tr("{column} is taken as").format(column=translated(column.title)))
        box.activated.connect(partial(self._choose_role, column.index))
        self.roles.append(box)
        self.setCellWidget(ROLE, column.index, box)

    def _add_mark(self, column: Column, reading: Reading, chosen: str | None) -> None:
        """A choice of decimal marks, where a column has one or may have: numbers in a workbook are numbers."""
        has_one = chosen or column.read.mark or column.read.bad or column.read.doubt or column.read.groups
        if not has_one or reading.table_format.kind == WORKBOOK:
            self.marks.append(None)
            return
        box = ComboBox()
        for mark, word in ((".", self.tr(". as in 1.5")), (",", self.tr(", as in 1,5"))):
            box.addItem(word, mark)
        box.setAccessibleName(self.tr("Decimal mark of {column}").format(column=translated(column.title)))
        box.setCurrentIndex(box.findData(chosen or column.read.mark))
        box.activated.connect(partial(self._choose_mark, column.index))
        self.marks.append(box)
        self.setCellWidget(MARK, column.index, box)

    def _show_column(self, reading: Reading, column: Column) -> None:
        self.roles[column.index].setCurrentIndex(self.roles[column.index].findData(column.role))
        why = QTableWidgetItem(translated(column.why))
        reasons = [translated(reason) for reason in (column.why, column.read.doubt) if reason is not None]
        why.setToolTip(tip("\n".join(reasons)))
        why.setForeground(QColor(self._colors.dim))
        why.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.setItem(WHY, column.index, why)

    def _show_rows(self, reading: Reading) -> None:
        """The first rows, then some of those further down that are left out."""
        first = reading.preview[:ROWS]
        last = first[-1].line if first else 0
        aside = [row for row in reading.left_out_rows if row.line > last][:ASIDE]
        why = {row.line: translated(row.why) for row in reading.left_out_rows if row.why is not None}
        self.setRowCount(FIRST + len(first) + len(aside))
        for index, row in enumerate((*first, *aside)):
            head = QTableWidgetItem(self.tr("line {number}").format(number=row.line))
            self.setVerticalHeaderItem(FIRST + index, head)
            for column in reading.columns[: self.columnCount()]:
                text = row.cells[column.index] if column.index < len(row.cells) else ""
                number = reading.number_at(index, column.index) if index < len(first) else None
                item = self._cell(column, text, number, why.get(row.line))
                self.setItem(FIRST + index, column.index, item)
        for shown in range(self.columnCount()):
            self.resizeColumnToContents(shown)
            if self.columnWidth(shown) > WIDEST:
                self.setColumnWidth(shown, WIDEST)

    def _cell(self, column: Column, text: str, number: float | None, left_out: str | None) -> QTableWidgetItem:
        """What will be taken of a cell; where that is written otherwise, what is written, too."""
        shown = text
        if number is not None and column.role != LEFT_OUT and column.kind != "yes/no":
            shown = number_as_read(text, number)
        elif number is not None and column.role in (INPUT, TARGET):
            shown = f"{number:.0f} ← {text}"
        item = QTableWidgetItem(shown)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        if left_out is not None:
            item.setToolTip(tip(self.tr("left out: {why}").format(why=left_out)))
            item.setForeground(QColor(self._colors.dim))
            wrong = column.role != LEFT_OUT and column.is_numeric and number is None
            if wrong and (text in column.read.bad.values() or not text.strip() or translated(column.title) in left_out):
                item.setBackground(QColor(self._colors.error))
                item.setForeground(QColor(self._colors.panel))
        elif column.role == LEFT_OUT:
            item.setForeground(QColor(self._colors.dim))
        return item

    @Slot(int)
    def _choose_role(self, index: int, _chosen: int) -> None:
        self.role_chosen.emit(index, self.roles[index].currentData())

    @Slot(int)
    def _choose_mark(self, index: int, _chosen: int) -> None:
        box = self.marks[index]
        if box is not None:
            self.mark_chosen.emit(index, box.currentData())


def shown_columns(width: int) -> int:
    """How many columns of a table are shown: all of them, where there are not very many."""
    return width if width <= MOST_COLUMNS else OF_MANY


def number_as_read(text: str, number: float) -> str:
    """A number that is taken, and what is written where that is not plainly the same: 1000.92 ← 1.000,92."""
    plain = f"{number:.17g}" if number != round(number) or abs(number) >= 1e15 else f"{number:.0f}"
    short = repr(number) if len(repr(number)) < len(plain) else plain
    try:
        same = float(text) == number and not is_rounded(text, number) and not has_lost_zero(text)
    except ValueError:
        same = False
    return text.strip() if same else f"{short} ← {text.strip()}"

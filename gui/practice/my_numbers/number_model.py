"""The rows of numbers as Qt's table view wants them: name, mine, mark and true, in one column of rows or in two."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.base.number_format import NumberFormat, rounded_figure
from core.base.spoken import phrases
from core.exercises.marking.digits import significant_digits
from core.exercises.marking.marking import MarkedAnswer, Verdict
from core.exercises.own.own_numbers import FEWEST, MOST
from core.exercises.sheet.quantity import Quantity
from gui.look.plain_text import tip
from gui.practice.my_numbers.kept_numbers import KeptNumbers
from gui.practice.my_numbers.number_rows import Entry, NumberRows, Part, rows_of
from gui.practice.parts.marks import AnswerMark, mark_name
from gui.practice.parts.pill import hidden_text
from gui.texts.faults import translated

Index = QModelIndex | QPersistentModelIndex
Hides = Callable[[Quantity], bool]  # whether a true number must not be read
PARTS = 4  # columns of the model in each column of rows
_ROOT = QModelIndex()
_MARKS = {
    Verdict.RIGHT: AnswerMark.RIGHT,
    Verdict.FOLLOWS: AnswerMark.FOLLOWS,
    Verdict.SLIP: AnswerMark.SLIP,
    Verdict.WRONG: AnswerMark.WRONG,
    Verdict.MISSING: AnswerMark.MISSING,
}


class NumberCell(IntEnum):
    """What a cell of a row holds, as they stand side by side."""

    NAME = 0
    MINE = 1
    MARK = 2
    TRUE = 3


class NumberModel(QAbstractTableModel):
    """Shows the numbers that are kept; what is typed into a cell is put there."""

    def __init__(self, kept: KeptNumbers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._sheet = kept.numbers.sheet
        self._columns = 1
        self._rows = rows_of(self._sheet.questions, 1)
        self._number_format = NumberFormat()
        self._shows_true = False
        self._asked: Hides | None = None
        kept.changed.connect(self._follow)

    # What is shown

    @property
    def rows(self) -> NumberRows:
        """What stands where."""
        return self._rows

    @property
    def shows_true(self) -> bool:
        """Whether the true numbers can be read, but those that are asked elsewhere."""
        return self._shows_true

    def show_true(self, shows: bool) -> None:
        """Show the true numbers, or hide them."""
        self._shows_true = shows
        self._repaint()

    def hide_asked(self, asked: Hides | None) -> None:
        """Hide the true numbers of which this says that they are asked elsewhere, also where the others are shown."""
        self._asked = asked
        self._repaint()

    def is_asked(self, quantity: Quantity) -> bool:
        """Whether a true number must not be read, as it is asked elsewhere."""
        return self._asked is not None and self._asked(quantity)

    def is_hidden(self, quantity: Quantity) -> bool:
        """Whether a true number can't be read."""
        return not self._shows_true or self.is_asked(quantity)

    def write_in(self, number_format: NumberFormat) -> None:
        """Write the true numbers with at least so many digits."""
        self._number_format = number_format
        self._repaint()

    def set_columns(self, columns: int) -> None:
        """Have the rows in so many columns."""
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def entry(self, index: Index) -> Entry | None:
        """What the row of a cell is about."""
        if not index.isValid():
            return None
        return self._rows.entry(index.row(), index.column() // PARTS)

    def quantity(self, index: Index) -> Quantity | None:
        """The quantity that a cell belongs to; None of a title, or of nothing."""
        entry = self.entry(index)
        return None if isinstance(entry, Part) else entry

    def cell_of(self, quantity: Quantity) -> QModelIndex:
        """The cell in which the learner's number stands."""
        row, column = self._rows.place(quantity)
        return self.index(row, column * PARTS + NumberCell.MINE)

    def mark(self, quantity: Quantity) -> AnswerMark:
        """What has become of a number."""
        numbers = self._kept.numbers
        found = numbers.marks.get(quantity)
        if found is None:
            return AnswerMark.OPEN
        return AnswerMark.MISSING if numbers.lacks_digits(quantity) else _MARKS[found.verdict]

    def name(self, quantity: Quantity) -> str:
        """What it is called."""
        return self._sheet.names.name(quantity)

    def mine(self, quantity: Quantity) -> str:
        """What the learner has for it."""
        return self._kept.numbers.texts.get(quantity, "")

    def true(self, quantity: Quantity) -> str:
        """The true number, with as many digits as the learner's beside it; empty where it is hidden."""
        if self.is_hidden(quantity):
            return ""
        own = significant_digits(self.mine(quantity)) or self._number_format.digits
        digits = min(max(own, self._kept.numbers.digits), MOST)
        return rounded_figure(self._sheet.value(quantity), digits)

    def is_first_wrong(self, quantity: Quantity) -> bool:
        """Whether it is the one that is told about."""
        first = self._kept.numbers.first_wrong
        return first is not None and first.quantity == quantity

    def part_title(self, part: Part) -> str:
        """What is said above a part."""
        rate = self._number_format.figure(self._sheet.iteration.learning_rate)
        titles = {
            Part.FORWARD: self.tr("Forward"),
            Part.BACK: self.tr("Back"),
            Part.GRADIENTS: self.tr("Gradients"),
            Part.UPDATE: self.tr("After the update, rate {rate}").format(rate=rate),
        }
        return titles[part]

    # As Qt asks it

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._rows.count

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows.columns) * PARTS

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.column() % PARTS != NumberCell.MINE or self.quantity(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.AccessibleTextRole:
            is_mark = NumberCell(section % PARTS) is NumberCell.MARK
            return self.tr("mark") if is_mark else self.headerData(section, orientation)
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            NumberCell.NAME: self.tr("quantity"),
            NumberCell.MINE: self.tr("mine"),
            NumberCell.TRUE: self.tr("true"),
        }
        return titles.get(NumberCell(section % PARTS), "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry, cell = self.entry(index), NumberCell(index.column() % PARTS)
        if entry is None:
            return self.tr("no number") if role == Qt.ItemDataRole.AccessibleTextRole else None
        if isinstance(entry, Part):
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self.part_title(entry)
            return self.part_title(entry) if role == Qt.ItemDataRole.DisplayRole and cell is NumberCell.NAME else None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(entry, cell)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._said(entry, cell))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._heard(entry, cell)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        quantity = self.quantity(index)
        if quantity is None or role != Qt.ItemDataRole.EditRole:
            return False
        self._kept.put({quantity: str(value)})
        return True

    def _text(self, quantity: Quantity, cell: NumberCell) -> str:
        match cell:
            case NumberCell.NAME:
                return self.name(quantity)
            case NumberCell.MINE:
                return self.mine(quantity)
            case NumberCell.TRUE:
                return self.true(quantity)
        return ""

    def _said(self, quantity: Quantity, cell: NumberCell) -> str:
        """What is said where one points at a cell."""
        mark = self._kept.numbers.marks.get(quantity)
        if cell is NumberCell.NAME:
            return f"{self.name(quantity)} = {self._sheet.question(quantity).formula.text}"
        if cell is NumberCell.TRUE:
            return self._hidden_text(quantity) if self.is_hidden(quantity) else ""
        return "" if mark is None else self.sentence(mark)

    def sentence(self, mark: MarkedAnswer) -> str:
        """What is said of a number."""
        if self._kept.numbers.lacks_digits(mark.quantity):
            return self.tr("Right so far, but give {digits} digits.").format(digits=FEWEST)
        if self.is_hidden(mark.quantity):
            if mark.verdict is Verdict.FOLLOWS:
                return self.tr("Follows from a number before it that is not right.")
            if mark.verdict is Verdict.RIGHT:
                return self.tr("Right.")
        return translated(mark.say)

    def _hidden_text(self, quantity: Quantity) -> str:
        return hidden_text() if self.is_asked(quantity) else self.tr("hidden until the true numbers are shown (T)")

    def _heard(self, quantity: Quantity, cell: NumberCell) -> str:
        if cell is NumberCell.MARK:
            return mark_name(self.mark(quantity))
        if cell is NumberCell.TRUE:
            return self.true(quantity) or self._hidden_text(quantity)
        if cell is NumberCell.NAME:
            return self.name(quantity)
        heard = (self.name(quantity), self.mine(quantity), mark_name(self.mark(quantity)))
        return phrases(filter(None, heard))

    # What it follows

    def _follow(self) -> None:
        if self._kept.numbers.sheet is not self._sheet:
            self._sheet = self._kept.numbers.sheet
            self._lay_out()
        else:
            self._repaint()

    def _lay_out(self) -> None:
        self.beginResetModel()
        self._rows = rows_of(self._sheet.questions, self._columns)
        self.endResetModel()

    def _repaint(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

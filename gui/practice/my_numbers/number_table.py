"""The table of the learner's numbers: cells to be typed into, walked through, copied from and emptied."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from core.exercises.sheet.quantity import Quantity
from gui.look.direction import keep_left_to_right
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.my_numbers.kept_numbers import KeptNumbers
from gui.practice.my_numbers.number_delegate import ROW_HEIGHT, SIDE, NumberDelegate
from gui.practice.my_numbers.number_header import NumberHeader
from gui.practice.my_numbers.number_model import PARTS, NumberCell, NumberModel
from gui.practice.my_numbers.number_rows import Part
from gui.practice.parts.lettering import mono, plain
from gui.widgets.key_guard import MARKS_ITSELF

TWO_FROM = 760  # logical pixels of width from which there are two columns of rows
FIELD, LEAST_FIELD, MARK, LEAST_TRUE = 116, 92, 32, 96
MOST_NAME = 190
_BEGINS = set("0123456789+-−.,(π")  # of a number or a sum


class NumberTable(QTableView):
    """Shows a `NumberModel`. Any key that a number begins with begins to type into the cell."""

    paste_asked = Signal()

    def __init__(self, theme: Theme, kept: KeptNumbers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._kept = theme, kept
        self.numbers = NumberModel(kept, self)
        self._delegate = NumberDelegate(theme, self.numbers, self)
        self._delegate.pasted.connect(self.paste_asked)
        self.setModel(self.numbers)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAccessibleName(self.tr("My numbers"))
        keep_left_to_right(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        grow_with_text(self.verticalHeader().setDefaultSectionSize, ROW_HEIGHT)
        header = NumberHeader(theme, self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(1)
        grow_with_text(header.setFixedHeight, 24)
        self._was_in: Quantity | None = None
        self.numbers.modelAboutToBeReset.connect(self._remember_cell)
        self.numbers.modelReset.connect(self._return_to_cell)
        self.setProperty(MARKS_ITSELF, True)  # by the cell that one is in
        self._return_to_cell()
        theme.changed.connect(self.dress)
        self.dress()

    @property
    def current(self) -> Quantity | None:
        """The quantity whose cell has the keyboard."""
        return self.numbers.quantity(self.currentIndex())

    def go_to(self, quantity: Quantity) -> None:
        """Have the keyboard in the cell of a quantity."""
        cell = self.numbers.cell_of(quantity)
        self.selectionModel().setCurrentIndex(cell, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(cell)

    def selected(self) -> list[Quantity]:
        """The quantities whose cells are selected, in the order of calculation."""
        chosen = {self.numbers.quantity(index) for index in self.selectedIndexes()}
        return [quantity for quantity in self._kept.numbers.sheet.questions if quantity in chosen]

    def fill(self, cells: Sequence[str]) -> None:
        """Put these into the cells from the first selected one on, in their order; empty ones change nothing."""
        questions, selected = self._kept.numbers.sheet.questions, self.selected()
        begin = questions.index(selected[0]) if selected else 0
        filled = dict(zip(questions[begin:], cells, strict=False))
        self._kept.put({quantity: text for quantity, text in filled.items() if text})
        if filled:
            self.go_to(list(filled)[-1])

    @Slot()
    def dress(self) -> None:
        """Take the colours."""
        colors = self._theme.colors
        self.setStyleSheet(
            f"QTableView {{ background: {colors.panel}; selection-background-color: transparent; }}"
            f"QHeaderView {{ background: {colors.panel}; border: none; }}"
        )
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, colors.panel)
        self.setPalette(palette)
        self.viewport().update()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self._copy()
            self._empty()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._empty()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(1)
        elif event.text().isprintable() and event.text() and event.text() not in _BEGINS:
            event.ignore()  # a letter is a key of the page
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        ends = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, ends.NoHint if hint in (ends.EditNextItem, ends.EditPreviousItem) else hint)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if hint is ends.EditNextItem:
            self._step(1)
        elif hint is ends.EditPreviousItem:
            self._step(-1)

    def _step(self, by: int) -> None:
        questions, current = self._kept.numbers.sheet.questions, self.current
        index = 0 if current is None else questions.index(current) + by
        if 0 <= index < len(questions):
            self.go_to(questions[index])

    def _copy(self) -> None:
        texts = [self.numbers.mine(quantity) for quantity in self.selected()]
        if texts:
            QGuiApplication.clipboard().setText("\n".join(texts))

    def _empty(self) -> None:
        self._kept.put(dict.fromkeys(self.selected(), ""))

    # Widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.numbers.set_columns(2 if self.viewport().width() >= grown(TWO_FROM) else 1)
        self._fit()

    @Slot()
    def _remember_cell(self) -> None:
        self._was_in = self.current

    @Slot()
    def _return_to_cell(self) -> None:
        """Stay in the cell of the same quantity, or begin in the first: what is typed has to go somewhere."""
        self._fit()
        sheet = self._kept.numbers.sheet
        self.go_to(self._was_in if self._was_in in sheet.asked else sheet.questions[0])

    def _fit(self) -> None:
        """Give the names what they need, the fields theirs, and the true numbers the rest."""
        columns = self.numbers.columnCount() // PARTS
        width = self.viewport().width() // columns
        field = max(grown(LEAST_FIELD), min(grown(FIELD), width - grown(MARK + LEAST_TRUE + 80)))
        for column, entries in enumerate(self.numbers.rows.columns):
            names = [self.numbers.name(entry) for entry in entries if not isinstance(entry, Part)]
            metrics = QFontMetricsF(plain(12, bold=True))
            longest = max(map(metrics.horizontalAdvance, sorted(names, key=len)[-8:]), default=0.0) + grown(SIDE + 10)
            true = QFontMetricsF(mono(11.5)).horizontalAdvance("−0.123456789") + grown(SIDE + 4)
            name = min(
                round(longest), grown(MOST_NAME), round(width - field - grown(MARK) - min(true, grown(LEAST_TRUE)))
            )
            first = column * PARTS
            for cell, wide in ((NumberCell.NAME, name), (NumberCell.MINE, field), (NumberCell.MARK, grown(MARK))):
                self.setColumnWidth(first + cell, wide)
            self.setColumnWidth(first + NumberCell.TRUE, width - name - field - grown(MARK))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go from cell to cell; Home and End to the first and the last quantity."""
        questions = self._kept.numbers.sheet.questions
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self.numbers.cell_of(questions[0])
        if action is QAbstractItemView.CursorAction.MoveEnd:
            return self.numbers.cell_of(questions[-1])
        return super().moveCursor(action, modifiers)

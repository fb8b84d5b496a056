"""The panel on the right of a class: what fails most, how the points lie, the cell looked at, what is left out."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from core.base.errors import unturned
from core.base.number_format import rounded_figure
from core.base.spoken import phrases
from core.exercises.marking.marking import MarkedAnswer, Verdict
from core.reports.slip_titles import slip_title
from gui.look.plain_text import in_a_line
from gui.look.style_sheet import scrolled_style
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.class_table.class_model import ClassModel, class_mark
from gui.practice.class_table.points_columns import PointsColumns
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.marks import AnswerMark, MarkLabel, mark_name
from gui.texts.faults import translated
from gui.widgets.scrolled import ScrolledDown

LEAST_WIDTH = 320  # logical pixels
SIDE = 16
MOST_SLIPS, MOST_LISTED = 3, 30


@dataclass(frozen=True)
class ShownClass:
    """What the panel says."""

    headline: str
    slips: str
    cell: tuple[str, str, str]  # whose and which, what it is, and the numbers
    left_out: str


class ClassPanel(Dressed):
    """Reads the model of the table; wishes out."""

    practise_wanted = Signal(object)  # the question that fails most
    sheet_wanted = Signal()  # of the learner whose cell is looked at
    csv_wanted = Signal()
    picture_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, model: ClassModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._model = model
        self.setObjectName("panel")
        grow_with_text(self.setMinimumWidth, LEAST_WIDTH)
        self._title, self._points_title = text_label(13, bold=True), text_label(12)
        self._cell_title = text_label(13, bold=True)
        self._title.setText(self.tr("The class"))
        self._points_title.setText(self.tr("Points"))
        self._headline, self._slips = text_label(17, bold=True, wraps=True), text_label(12, wraps=True)
        self.points = PointsColumns(theme)
        self._mark = MarkLabel(theme, AnswerMark.SLIP, 8.0)
        self._cell_is, self._cell_said = text_label(13, bold=True, wraps=True), text_label(12, wraps=True)
        self.open_sheet = QPushButton()
        self.open_sheet.setObjectName("link")
        self.open_sheet.clicked.connect(self.sheet_wanted)
        self._warning = MarkLabel(theme, AnswerMark.SLIP, 7.0)
        self._left_out, self._list = text_label(12, wraps=True), text_label(11, wraps=True)
        self.show_left_out = QPushButton(self.tr("Show"))
        self.show_left_out.setObjectName("link")
        self.show_left_out.setCheckable(True)
        self.show_left_out.toggled.connect(self._list.setVisible)
        self.practise = KeyButton(theme, "", main=True)
        self.practise.clicked.connect(self._practise)
        self.csv, self.picture, self.print = (
            KeyButton(theme, text) for text in (self.tr("CSV…"), self.tr("Picture…"), self.tr("Print…"))
        )
        wishes = (self.csv_wanted, self.picture_wanted, self.print_wanted)
        for button, wish in zip((self.csv, self.picture, self.print), wishes, strict=True):
            button.clicked.connect(wish)
        self._lines = [QFrame() for _ in range(2)]
        self._cell, self._out = QWidget(), QWidget()
        self._lay_out()
        self.dress()

    def retell(self) -> None:
        """Tell of all that was handed in."""
        marks = self._model.marks
        count = len(marks.learners)
        for button in (self.csv, self.picture, self.print):
            button.setEnabled(count > 0)
        worst = self._model.worst
        self.practise.setVisible(worst is not None)
        if worst is not None:
            name = self._model.question_name(worst)
            self.practise.say(self.tr("Practise {name} now").format(name=name))
            text = self.tr("{name} fails most: {failed} of {count}.")
            self._headline.setText(text.format(name=name, failed=marks.failed[worst], count=count))
            slips = (f"{times} × {translated(slip_title(slip))}" for slip, times in marks.slips_at(worst)[:MOST_SLIPS])
            self._slips.setText(phrases(slips))
        else:
            self._headline.setText(self.tr("No line fails.") if count else self.tr("Nothing is marked yet."))
            self._slips.setText("")
        self._slips.setVisible(worst is not None)
        self.points.show_points([each.points for each in marks.learners], len(marks.questions))
        self._points_title.setVisible(count > 0)
        self.points.setVisible(count > 0)
        self._tell_left_out()

    def show_cell(self, row: int, column: int) -> None:
        """Tell of one cell of the table; of none where there is no such row."""
        is_there = 0 <= row < self._model.rowCount()
        self._cell.setVisible(is_there)
        self._lines[0].setVisible(is_there)
        if not is_there:
            return
        learner, quantity = self._model.learner(row), self._model.question(column)
        name = self._model.name(learner)
        self.open_sheet.setText(self.tr("Open the sheet of {name}").format(name=name).replace("&", "&&"))
        answer = learner.first_wrong if quantity is None else learner.answer(quantity)
        self._mark.setVisible(answer is not None)
        if answer is None:
            self._cell_title.setText(name)
            nothing = self.tr("Nothing is wrong") if learner.points else self.tr("Nothing was answered")
            self._cell_is.setText(nothing if quantity is None else self.tr("This line was given"))
            self._cell_said.setText("")
            return
        mark = class_mark(answer)
        self._mark.show_mark(mark)
        self._cell_title.setText(f"{name}, {self._model.question_name(answer.quantity)}")
        self._cell_is.setText(mark_name(mark) if answer.slip is None else translated(slip_title(answer.slip)))
        self._cell_said.setText(self._numbers(answer, learner.sheet.digits))

    def shown(self) -> ShownClass:
        """What the panel says."""
        cell = (self._cell_title.text(), self._cell_is.text(), self._cell_said.text())
        return ShownClass(self._headline.text(), self._slips.text(), cell, self._left_out.text())

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(f"""
{scrolled_style(colors)}
#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}
#link {{ color: {colors.accent}; border: none; background: transparent; text-align: left; padding: 0; }}
#link:hover {{ text-decoration: underline; }}
""")
        for line in self._lines:
            line.setStyleSheet(f"background: {colors.border};")
        for label in (self._title, self._points_title, self._cell_title, self._cell_said, self._list):
            label.setStyleSheet(f"color: {colors.dim};")

    def _practise(self) -> None:
        if self._model.worst is not None:
            self.practise_wanted.emit(self._model.worst)

    def _numbers(self, answer: MarkedAnswer, digits: int) -> str:
        """What was answered, what is true, and what follows from their own numbers where that is another."""
        true = rounded_figure(answer.true, digits)
        if answer.verdict is Verdict.MISSING:
            return self.tr("The true value is {true}.").format(true=true)
        given = in_a_line(str(answer.answer.given))
        if answer.verdict is Verdict.RIGHT:
            return given
        own = true if answer.expected is None else rounded_figure(answer.expected, digits)
        if own == true or answer.verdict is Verdict.FOLLOWS:
            return self.tr("{given}; the true value is {true}.").format(given=given, true=true)
        text = self.tr("{given}; from their own numbers it would be {own}, and the true value is {true}.")
        return text.format(given=given, own=own, true=true)

    def _tell_left_out(self) -> None:
        left_out = self._model.marks.left_out
        self._out.setVisible(bool(left_out))
        self._lines[1].setVisible(bool(left_out))
        if len(left_out) == 1:
            self._left_out.setText(self.tr("One file is left out."))
        else:
            self._left_out.setText(self.tr("{count} files are left out.").format(count=len(left_out)))
        whys = [(unturned(each.file), translated(each.why)) for each in left_out[:MOST_LISTED]]
        # The name of a file may be that of a learner.
        lines = [why if self._model.hides_names else f"{file}: {why}" for file, why in whys]
        if len(left_out) > MOST_LISTED:
            lines.append("…")
        self._list.setText("\n".join(lines))
        self._list.setVisible(self.show_left_out.isChecked())

    # How it is made

    def _lay_out(self) -> None:
        for line in self._lines:
            line.setFixedHeight(1)
        top = _column(self._title, self._headline, self._slips, self._points_title, self.points)
        beside = QHBoxLayout()
        grow_with_text(beside.setSpacing, 8)
        beside.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(_column(self._cell_is, self._cell_said, self.open_sheet), 1)
        cell = QVBoxLayout(self._cell)
        cell.setContentsMargins(0, 0, 0, 0)
        cell.addWidget(self._cell_title)
        cell.addLayout(beside)
        out = QHBoxLayout(self._out)
        out.setContentsMargins(0, 0, 0, 0)
        grow_with_text(out.setSpacing, 8)
        out.addWidget(self._warning, 0, Qt.AlignmentFlag.AlignTop)
        out.addLayout(_column(self._left_out, self.show_left_out, self._list), 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        grow_with_text(column.setContentsMargins, 0, 12, 0, SIDE)
        grow_with_text(column.setSpacing, 12)
        column.addLayout(_inset(top))
        column.addWidget(self._lines[0])
        column.addLayout(_inset(_column(self._cell)))
        column.addWidget(self._lines[1])
        column.addLayout(_inset(_column(self._out)))
        column.addStretch(1)
        buttons = QHBoxLayout()
        grow_with_text(buttons.setSpacing, 8)
        for button in (self.csv, self.picture, self.print):
            buttons.addWidget(button, 1)
        below = _column(self.practise)
        below.addLayout(buttons)
        around = QVBoxLayout(self)
        grow_with_text(around.setContentsMargins, 1, 1, 1, SIDE)
        around.addWidget(ScrolledDown(inner), 1)
        around.addLayout(_inset(below))


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    grow_with_text(column.setSpacing, 8)
    for widget in widgets:
        column.addWidget(widget)
    return column


def _inset(layout: QLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    grow_with_text(row.setContentsMargins, SIDE, 0, SIDE, 0)
    row.addLayout(layout)
    return row

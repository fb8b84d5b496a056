"""The table of a class as Qt's views read it: learners, points, a mark a question, the first slip."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.base.spoken import phrases
from core.exercises.marking.marking import MarkedAnswer, Verdict
from core.exercises.sheet.quantity import Quantity
from core.reports.class_marking import FAILS, ClassMarks, Learner
from core.reports.slip_titles import slip_title
from gui.look.plain_text import tip
from gui.practice.parts.marks import AnswerMark, mark_name
from gui.texts.faults import translated

Index = QModelIndex | QPersistentModelIndex
NAME, POINTS, FIRST_QUESTION = 0, 1, 2
MARK_ROLE = Qt.ItemDataRole.UserRole + 1
_NOTHING = QModelIndex()
_NO_MARKS = ClassMarks((), ())


def class_mark(answer: MarkedAnswer | None) -> AnswerMark:
    """The mark of an answer: what was shown is marked as given, as is a line that was not asked."""
    if answer is None:
        return AnswerMark.GIVEN
    if answer.verdict is Verdict.MISSING and answer.answer.is_shown:
        return AnswerMark.GIVEN
    return AnswerMark(answer.verdict.value)


class ClassModel(QAbstractTableModel):
    """Learners in the order wanted; their names can be hidden, so that the table can be shown to the class."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks = _NO_MARKS
        self._worst: Quantity | None = None
        self._learners: list[Learner] = []
        self._numbers: dict[str, int] = {}  # by file: what a learner is called while names are hidden
        self._hides_names = False
        self._by_column, self._is_turned = NAME, False

    @property
    def marks(self) -> ClassMarks:
        """All that was handed in."""
        return self._marks

    @property
    def worst(self) -> Quantity | None:
        """The question that fails most; None where none does."""
        return self._worst

    @property
    def hides_names(self) -> bool:
        """Whether learners are numbers."""
        return self._hides_names

    @property
    def sorted_column(self) -> int:
        """The column that they are sorted by."""
        return self._by_column

    @property
    def is_turned(self) -> bool:
        """Whether they are sorted the other way round."""
        return self._is_turned

    @property
    def last_column(self) -> int:
        """The column of the first slip."""
        return FIRST_QUESTION + len(self._marks.questions)

    def show_marks(self, marks: ClassMarks) -> None:
        """Have these."""
        self.beginResetModel()
        self._marks, hardest = marks, marks.hardest
        self._worst = hardest[0][0] if hardest else None
        by_name = sorted(marks.learners, key=lambda each: each.name.casefold())
        self._numbers = {each.file: number for number, each in enumerate(marks.learners, start=1)}
        self._learners = by_name
        self._by_column = min(self._by_column, self.last_column)
        self._sort()
        self.endResetModel()

    def hide_names(self, hides: bool) -> None:
        """Let learners be numbers, or have their names."""
        self._hides_names = hides
        self._sort_anew()

    def sort_by(self, column: int) -> None:
        """Sort by a column; the other way round where it is sorted by that already."""
        self._is_turned = column == self._by_column and not self._is_turned
        self._by_column = column
        self._sort_anew()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.last_column)

    def learner(self, row: int) -> Learner:
        """Whose row it is, counted from 0."""
        return self._learners[row]

    def name(self, learner: Learner) -> str:
        """What a learner is called: a number while names are hidden."""
        if self._hides_names:
            return self.tr("Learner {number}").format(number=self._numbers[learner.file])
        return learner.name

    def question(self, column: int) -> Quantity | None:
        """The question of a column; None where it is another one."""
        index = column - FIRST_QUESTION
        return self._marks.questions[index] if 0 <= index < len(self._marks.questions) else None

    def question_name(self, quantity: Quantity) -> str:
        """What a question is called, as short as it can be."""
        return self._marks.learners[0].sheet.short_name(quantity)

    def slip(self, learner: Learner) -> str:
        """The first slip of a learner in two or three words; empty where nothing is wrong."""
        first = learner.first_wrong
        return "" if first is None else translated(slip_title(first.slip))

    def cell_said(self, row: int, column: int) -> str:
        """A cell in words: Viktor, g4, known slip, 1 − σ²."""
        learner, quantity = self._learners[row], self.question(column)
        name = self.name(learner)
        if quantity is None:
            return f"{name}, {self.data(self.index(row, column))}"
        answer = learner.answer(quantity)
        parts = [name, self.question_name(quantity), mark_name(class_mark(answer))]
        if answer is not None and answer.slip is not None:
            parts.append(translated(slip_title(answer.slip)))
        return phrases(parts)

    # What Qt's views ask

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._learners)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() or not self._learners else self.last_column + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        learner, column = self._learners[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == NAME:
                return self.name(learner)
            if column == POINTS:
                return str(learner.points)
            return self.slip(learner) if column == self.last_column else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.cell_said(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.cell_said(index.row(), column))
        quantity = self.question(column)
        if role == MARK_ROLE and quantity is not None:
            return class_mark(learner.answer(quantity))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        quantity = self.question(section)
        if role == Qt.ItemDataRole.AccessibleTextRole and quantity is not None:
            words = self.tr("{name}, not right {count} times")
            return words.format(name=self.question_name(quantity), count=self._marks.failed[quantity])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if quantity is not None:
                return self.question_name(quantity)
            heads = {NAME: self.tr("learner"), POINTS: self.tr("points")}
            return heads.get(section, self.tr("first slip"))
        if role == Qt.ItemDataRole.ToolTipRole and quantity is not None:
            return tip(self._marks.learners[0].sheet.names.name(quantity))
        return None

    def _sort_anew(self) -> None:
        """The cell that is looked at stays that of its learner."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        learners = [self._learners[each.row()] for each in kept]
        self._sort()
        moved = [self.index(self._place(each), index.column()) for each, index in zip(learners, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _place(self, learner: Learner) -> int:
        return next(index for index, each in enumerate(self._learners) if each is learner)

    def _sort(self) -> None:
        """By name, then by the column: most points first, those first who failed a question."""
        self._learners.sort(key=self._name_key)
        column, quantity = self._by_column, self.question(self._by_column)
        if column == POINTS:
            self._learners.sort(key=lambda each: -each.points)
        elif quantity is not None:
            self._learners.sort(key=lambda each: _severity(each.answer(quantity)))
        elif column == self.last_column:
            self._learners.sort(key=lambda each: (not self.slip(each), self.slip(each)))
        if self._is_turned:
            self._learners.reverse()

    def _name_key(self, learner: Learner) -> tuple[int, str]:
        return (self._numbers[learner.file], "") if self._hides_names else (0, learner.name.casefold())


def _severity(answer: MarkedAnswer | None) -> int:
    order = (Verdict.MISSING, Verdict.FOLLOWS, Verdict.RIGHT)
    if answer is None:
        return 1 + len(order)
    if answer.verdict in FAILS:
        return 0
    return 1 + order.index(answer.verdict)

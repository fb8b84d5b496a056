"""The table of a class, painted: how often each question failed above its column, thin ticks where all is right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.class_table.class_model import FIRST_QUESTION, MARK_ROLE, NAME, POINTS, ClassModel
from gui.practice.parts.lettering import plain
from gui.practice.parts.marks import AnswerMark, MarkPainter
from gui.practice.parts.reading_table import ReadingTable

Index = QModelIndex | QPersistentModelIndex
ROW, RADIUS = 21, 6.0  # logical pixels
NAME_WIDTH, POINTS_WIDTH, SLIP_WIDTH = 76, 50, 124
LEAST_QUESTION, MOST_QUESTION = 34, 72
LETTERS, AROUND = 10.5, 4  # of the name of a question
LEAST_NAME = 60
BARS, NAMES, BAR_WIDTH, TALLEST = 64, 34, 20, 38  # of the head: heights, and of its bars
NARROW = 800  # a view that is narrower leaves out the first slips
_CENTER = int(Qt.AlignmentFlag.AlignCenter)
_TICK = ((-0.46, 0.03), (-0.12, 0.36), (0.46, -0.32))


class ClassHead(QHeaderView):
    """Above each column how often its question failed, as a number and a bar; the most failed one stands out."""

    def __init__(self, model: ClassModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table, self._theme = model, theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), grown(BARS + NAMES))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colors, place = self._theme.colors, QRectF(rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.fillRect(place, QColor(colors.panel))
        names = place.adjusted(0, grown(BARS), 0, 0)
        quantity = self._table.question(section)
        is_worst = quantity is not None and quantity == self._table.worst
        if is_worst:
            painter.fillRect(names, QColor(colors.slip_soft))
        painter.setPen(QColor(colors.border))
        painter.drawLine(names.topLeft(), names.topRight())
        painter.drawLine(names.bottomLeft() - QPointF(0, 1), names.bottomRight() - QPointF(0, 1))
        if quantity is not None:
            self._paint_bar(painter, place, self._table.marks.failed[quantity], is_worst)
        elif section == NAME:
            painter.setFont(plain(11))
            painter.setPen(QColor(colors.dim))
            above = place.adjusted(grown(14), 0, 0, -grown(NAMES + 4))
            painter.drawText(above, int(Qt.AlignmentFlag.AlignBottom), self.tr("not right"))
        self._paint_name(painter, names, section, is_worst)
        painter.restore()

    def _paint_bar(self, painter: QPainter, place: QRectF, count: int, is_worst: bool) -> None:
        colors = self._theme.colors
        most = max(self._table.marks.failed.values())
        height = grown(TALLEST) * count / most if most else 0.0
        bottom, middle = place.top() + grown(BARS), place.center().x()
        bar = QRectF(middle - grown(BAR_WIDTH) / 2, bottom - height, grown(BAR_WIDTH), height)
        painter.fillRect(bar, QColor(colors.slip if is_worst else colors.middle))
        painter.setFont(plain(11, bold=is_worst))
        painter.setPen(QColor(colors.text if count else colors.dim))
        above = QRectF(place.left(), bar.top() - grown(18), place.width(), grown(16))
        painter.drawText(above, _CENTER, str(count))

    def _paint_name(self, painter: QPainter, place: QRectF, section: int, is_worst: bool) -> None:
        colors = self._theme.colors
        is_sorted = section == self._table.sorted_column
        text = str(self._table.headerData(section, Qt.Orientation.Horizontal) or "")
        sign = (" ▾" if self._table.is_turned else " ▴") if is_sorted else ""
        is_question = self._table.question(section) is not None
        painter.setPen(QColor(colors.text if is_question else colors.dim))
        painter.setFont(plain(LETTERS if is_question else 11, bold=is_worst))
        if not is_question:
            left = grown(14) if section in (NAME, self._table.last_column) else 0
            painter.drawText(place.adjusted(left, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), text + sign)
            return
        metrics = QFontMetricsF(painter.font())
        room = place.width() - 2
        lines = name_lines(text)
        lines[-1] += sign
        shown = [metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, room) for line in lines]
        painter.drawText(place, _CENTER, "\n".join(shown))
        if len(lines) > 1 and "/" in text:
            width = max(map(metrics.horizontalAdvance, shown))
            y, x = place.center().y(), place.center().x()
            painter.drawLine(QPointF(x - width / 2, y), QPointF(x + width / 2, y))


class ClassCells(QStyledItemDelegate):
    """Paints the cells: right is a thin tick, so that everything else stands out."""

    def __init__(self, model: ClassModel, theme: Theme, parent: "ClassView") -> None:
        super().__init__(parent)
        self._table, self._theme, self._view = model, theme, parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors, column = self._theme.colors, index.column()
        place = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        quantity = self._table.question(column)
        if quantity is not None and quantity == self._table.worst:
            painter.fillRect(place, QColor(colors.slip_soft))
        painter.setPen(QColor(colors.field))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        if quantity is None:
            self._write(painter, place, column, str(index.data() or ""))
        else:
            self._mark(painter, place, index.data(MARK_ROLE))
        if index == self._view.currentIndex():
            painter.setPen(QPen(QColor(colors.accent), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        painter.restore()

    def _mark(self, painter: QPainter, place: QRectF, mark: AnswerMark) -> None:
        colors, radius = self._theme.colors, grown(RADIUS)
        if mark is not AnswerMark.RIGHT:
            MarkPainter(colors).paint(painter, mark, place.center(), radius)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.right), radius * 0.28))
        painter.drawPolyline(QPolygonF([place.center() + QPointF(x, y) * radius for x, y in _TICK]))

    def _write(self, painter: QPainter, place: QRectF, column: int, text: str) -> None:
        colors = self._theme.colors
        font = plain(11 if column == self._table.last_column else 12, bold=column == POINTS)
        painter.setFont(font)
        painter.setPen(QColor(colors.dim if column == self._table.last_column else colors.text))
        inner = place.adjusted(0 if column == POINTS else grown(14), 0, -grown(4), 0)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        where = Qt.AlignmentFlag.AlignHCenter if column == POINTS else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, int(where | Qt.AlignmentFlag.AlignVCenter), shown)


class ClassView(ReadingTable):
    """Learners under a head that stays; the questions share what width there is."""

    moved = Signal()  # another cell is current

    def __init__(self, model: ClassModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, ROW, parent)
        self._table = model
        self.setModel(model)
        self.setItemDelegate(ClassCells(model, theme, self))
        self.setHorizontalHeader(ClassHead(model, theme, self))
        self.horizontalHeader().sectionClicked.connect(model.sort_by)
        self.setAccessibleName(self.tr("What was handed in"))
        theme.changed.connect(self._dress_head)
        self._dress_head()
        model.modelReset.connect(self.fit)
        model.layoutChanged.connect(self.fit)

    def fit(self) -> None:
        """Give the columns their widths."""
        questions = len(self._table.marks.questions)
        if not questions:
            return
        room = self.viewport().width()
        is_narrow = room < grown(NARROW)
        self.setColumnHidden(self._table.last_column, is_narrow)
        names = self._name_width()
        fixed = names + grown(POINTS_WIDTH) + (0 if is_narrow else grown(SLIP_WIDTH))
        widths = self._question_widths(room - fixed)
        self.setColumnWidth(NAME, names)
        self.setColumnWidth(POINTS, grown(POINTS_WIDTH))
        for index, width in enumerate(widths):
            self.setColumnWidth(FIRST_QUESTION + index, width)
        self.setColumnWidth(self._table.last_column, max(room - fixed - sum(widths), 0) + grown(SLIP_WIDTH))

    def height_of_all(self) -> int:
        """How high it is with all rows in sight, in pixels."""
        return self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 2

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _dress_head(self) -> None:
        self.horizontalHeader().setStyleSheet(f"QHeaderView {{ background: {self.colors.panel}; border: none; }}")

    def _question_widths(self, room: int) -> list[int]:
        """As wide as the names want it and there is room for; what is left is shared."""
        metrics, table = QFontMetricsF(plain(LETTERS)), self._table
        names = [name_lines(table.question_name(each)) for each in table.marks.questions]
        longest = [max(map(metrics.horizontalAdvance, lines)) + grown(AROUND) for lines in names]
        wanted = [min(max(round(width), grown(LEAST_QUESTION)), grown(MOST_QUESTION)) for width in longest]
        spare = room - sum(wanted)
        if spare < 0:
            return [max(room // len(wanted), grown(LEAST_QUESTION))] * len(wanted)
        return [min(width + spare // len(wanted), grown(MOST_QUESTION)) for width in wanted]

    def _name_width(self) -> int:
        """As wide as the longest name, within bounds."""
        metrics = QFontMetricsF(plain(12))
        names = (self._table.name(self._table.learner(row)) for row in range(self._table.rowCount()))
        widest = max(map(metrics.horizontalAdvance, names), default=0.0)
        return round(min(max(widest, grown(LEAST_NAME)), grown(2 * NAME_WIDTH))) + grown(20)


def name_lines(name: str) -> list[str]:
    """A long name in two lines: a derivative as a fraction, what is new below that word."""
    if "/" in name:
        return name.split("/", 1)
    before, is_new, _ = name.partition("_new")
    return ["new", before] if is_new else [name]

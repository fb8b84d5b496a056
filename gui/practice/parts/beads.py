"""The strip of beads: every question of a sheet, what has become of it, and which one is asked now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
    Signal,
    Slot,
)
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from gui.look.direction import LEFT_TO_RIGHT, keep_left_to_right
from gui.look.plain_text import tip
from gui.look.text_size import growth
from gui.look.theme import Theme
from gui.practice.parts.bead_labels import BEADS_AT, HEIGHT, LINE_AT, BeadLabels, group_font, label_font
from gui.practice.parts.bead_places import APART, Bead, BeadPlaces, lay_out
from gui.practice.parts.dressed import duration
from gui.practice.parts.marks import RING, AnswerMark, MarkPainter, mark_name

FILLS = 150  # ms that a bead takes to fill
NARROWEST = 220.0  # logical pixels beside text of the usual size
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_BACK = {QAbstractItemView.CursorAction.MoveLeft, QAbstractItemView.CursorAction.MoveUp}
_ON = {QAbstractItemView.CursorAction.MoveRight, QAbstractItemView.CursorAction.MoveDown}
_WALKS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
_CHOOSES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


@dataclass(frozen=True)
class ShownBead:
    """A bead as it stands there: its middle, its mark, the label below it, and how much of it is filled."""

    text: str
    x: float
    mark: AnswerMark
    label: str
    filled: float


class BeadModel(QAbstractListModel):
    """What each bead of a strip says."""

    def __init__(self, strip: "BeadStrip") -> None:
        super().__init__(strip)
        self._strip = strip

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._strip.places.spots)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._strip.text_of(index.row())
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._strip.text_of(index.row()))
        return None


class BeadStrip(QListView):
    """A list of questions that is read from left to right; one is asked now.

    A click, or Enter on the bead that the arrows led to, asks for a question.
    """

    chosen = Signal(int)  # this question, counted from 0, is asked for

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._beads: tuple[Bead, ...] = ()
        self._now: int | None = None
        self._hovered: int | None = None  # a spot
        self._filling: frozenset[int] = frozenset()  # questions
        self.places: BeadPlaces = lay_out((), 0.0)
        self.setModel(BeadModel(self))
        self.setAccessibleName(self.tr("Questions"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        keep_left_to_right(self)
        self._fill = QVariantAnimation(self)
        self._fill.setStartValue(0.0)
        self._fill.setEndValue(1.0)
        self._fill.valueChanged.connect(self._repaint_filling)
        self._fill.finished.connect(self._filled)
        self.clicked.connect(self._choose)
        theme.changed.connect(self._repaint)

    def show_beads(self, beads: Sequence[Bead], now: int | None) -> None:
        """Show these questions, the `now`-th of which is asked, counted from 0; None where all is done.

        What was open and isn't any more fills up.
        """
        before, self._beads = self._beads, tuple(beads)
        was_at, self._now = self._now, now
        answered: set[int] = set()
        is_same = [(bead.name, bead.group) for bead in before] == [(bead.name, bead.group) for bead in self._beads]
        if is_same:
            pairs = enumerate(zip(before, self._beads, strict=True))
            answered = {number for number, (old, new) in pairs if old.mark.is_open and not new.mark.is_open}
        self._lay_out()
        if not self.hasFocus() or not self.currentIndex().isValid():
            self._go_to_now()
        self._fill.stop()
        others = self._filling
        self._filling = frozenset(answered)
        lasts = duration(self, FILLS)
        if self._filling and lasts and self.isVisible():
            self._fill.setDuration(lasts)
            self._fill.start()
        else:
            self._filled()
        if is_same and was_at == now:
            marked = {number for number, old in enumerate(before) if old != self._beads[number]}
            self._repaint_questions(marked | answered | others)
        else:
            self.viewport().update()

    def shown(self) -> tuple[ShownBead, ...]:
        """What stands there, as tests ask it."""
        labels = self._labels().texts
        return tuple(
            ShownBead(
                self.text_of(number),
                spot.x * growth(),
                self._mark_of(number),
                labels.get(number, ""),
                self._part(number),
            )
            for number, spot in enumerate(self.places.spots)
        )

    def text_of(self, number: int) -> str:
        """What is said of a spot: which question it is, what is asked, and what has become of it."""
        questions = self.places.spots[number].questions
        bead, count = self._beads[questions.start], len(self._beads)
        if not self.places.are_groups:
            text = self.tr("question {number} of {count}, {name}, {mark}")
            where = questions.start + 1
            return text.format(number=where, count=count, name=bead.name, mark=mark_name(bead.mark))
        text = self.tr("questions {first} to {last} of {count}, {done} of them answered")
        done = self._done(questions)
        return text.format(first=questions.start + 1, last=questions.stop, count=count, done=done)

    # Where they stand

    def sizeHint(self) -> QSize:
        count = max(len(self._beads), 1)
        return QSize(round(min(count, 14) * APART * growth()), round(HEIGHT * growth()))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(NARROWEST * growth()), round(HEIGHT * growth()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        places = lay_out(self._beads, self.viewport().width() / growth())
        if [spot.questions for spot in places.spots] != [spot.questions for spot in self.places.spots]:
            self.model().beginResetModel()
            self.places = places
            self.model().endResetModel()
            self._hovered = None
            self._go_to_now()
        else:
            self.places = places
            if self._beads and QAccessible.isActive():  # a list lays itself out anew where data have changed
                self.model().dataChanged.emit(self.model().index(0, 0), self.model().index(len(places.spots) - 1, 0))

    def _go_to_now(self) -> None:
        if self._beads:
            spot = 0 if self._now is None else self.places.spot_of(self._now)
            self.setCurrentIndex(self.model().index(spot, 0))

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        half = self.places.apart * growth() / 2
        middle = self.places.spots[index.row()].x * growth()
        return QRectF(middle - half, 0.0, 2 * half, LINE_AT * growth()).toAlignedRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        at = point.x() / growth()
        for number, spot in enumerate(self.places.spots):
            if abs(spot.x - at) <= min(self.places.apart, APART) / 2 and point.y() <= LINE_AT * growth():
                return self.model().index(number, 0)
        return QModelIndex()

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """All of them are in sight."""

    # Mouse and keyboard

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last, row = len(self.places.spots) - 1, self.currentIndex().row()
        if action in _BACK:
            row = max(row - 1, 0)
        elif action in _ON:
            row = min(row + 1, last)
        elif action == QAbstractItemView.CursorAction.MoveHome:
            row = 0
        elif action == QAbstractItemView.CursorAction.MoveEnd:
            row = last
        return self.model().index(row, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CHOOSES and event.modifiers() in (
            Qt.KeyboardModifier(0),
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._choose(self.currentIndex())
        elif event.key() in _WALKS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            self.viewport().update()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._hover(index.row() if index.isValid() else None)
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def _hover(self, number: int | None) -> None:
        if number != self._hovered:
            self._hovered = number
            self.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if number is None else Qt.CursorShape.PointingHandCursor
            )
            self.viewport().update()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        """Ask for the question of a bead; of a group, for the first that is open."""
        if index.isValid():
            questions = self.places.spots[index.row()].questions
            still_open = (number for number in questions if self._beads[number].mark.is_open)
            self.chosen.emit(next(still_open, questions.start))

    # What is painted

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_thread(painter, QRectF(event.rect()))
        marks, region = MarkPainter(self._theme.colors), QRectF(event.rect())
        walked = self.currentIndex().row() if self.hasFocus() else None
        for number, spot in enumerate(self.places.spots):
            if not self._column(number).intersects(region):
                continue
            middle = QPointF(spot.x, BEADS_AT) * growth()
            radius = self.places.radius * growth()
            now = self._is_now(number)
            marks.paint(painter, self._mark_of(number), middle, radius, now=now, filled=self._part(number))
            if number == walked and not now:
                painter.setPen(QPen(QColor(self._theme.colors.accent), 2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(middle, radius * RING, radius * RING)
        self._write_labels(painter, region)
        painter.end()

    def _paint_thread(self, painter: QPainter, region: QRectF) -> None:
        """The lines between beads: whole as far as all is answered."""
        colors, radius = self._theme.colors, self.places.radius
        for number, (spot, after) in enumerate(pairwise(self.places.spots)):
            if not self._column(number).intersects(region):
                continue
            is_done = not (self._mark_of(number).is_open or self._mark_of(number + 1).is_open)
            pen = QPen(QColor(colors.middle), (2.0 if is_done else 1.4) * growth())
            if not is_done:
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                pen.setDashPattern([0.1, 2.6])
            painter.setPen(pen)
            gap = radius * RING + 1.0
            if after.x - spot.x > 2 * gap:
                begin, end = QPointF(spot.x + gap, BEADS_AT), QPointF(after.x - gap, BEADS_AT)
                painter.drawLine(begin * growth(), end * growth())

    def _write_labels(self, painter: QPainter, region: QRectF) -> None:
        colors, labels = self._theme.colors, self._labels()
        for number, text in labels.texts.items():
            place = labels.place_of(number, text)
            if not place.intersects(region):
                continue
            now = self._is_now(number)
            is_quiet = self._mark_of(number).is_open and not now and number != self._hovered
            painter.setFont(label_font(now))
            painter.setPen(QColor(colors.dim if is_quiet else colors.text))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(group_font())
        for title in labels.titles():
            painter.setPen(QColor(colors.dim))
            painter.drawText(title.place, Qt.AlignmentFlag.AlignCenter, title.text)
            if title.line is not None:
                painter.setPen(QPen(QColor(colors.border), 1.4 * growth()))
                painter.drawLine(title.line)

    def _labels(self) -> BeadLabels:
        names = [bead.name for bead in self._beads]
        if self.places.are_groups:
            names = [
                self.tr("{done} of {count}").format(done=self._done(spot.questions), count=len(spot.questions))
                for spot in self.places.spots
            ]
        walked = self.currentIndex().row() if self.hasFocus() else None
        return BeadLabels(self.places, names, self._now, (self._hovered, walked), self.viewport().width())

    def _mark_of(self, number: int) -> AnswerMark:
        """The mark of a spot; a group is open until all of it is answered, and then right where all of it is."""
        marks = {self._beads[question].mark for question in self.places.spots[number].questions}
        if len(marks) == 1:
            return next(iter(marks))
        if AnswerMark.OPEN in marks:
            return AnswerMark.OPEN
        good = {AnswerMark.RIGHT, AnswerMark.SECOND_TRY, AnswerMark.FOLLOWS}
        if marks <= good:
            return AnswerMark.FOLLOWS if AnswerMark.FOLLOWS in marks else AnswerMark.SECOND_TRY
        return AnswerMark.WRONG

    def _is_now(self, number: int) -> bool:
        """Whether the question that is asked belongs to a spot."""
        return self._now is not None and self._now in self.places.spots[number].questions

    def _done(self, questions: range) -> int:
        return sum(not self._beads[number].mark.is_open for number in questions)

    def _part(self, number: int) -> float:
        """How much of a bead is filled."""
        if self._mark_of(number).is_open:
            return 0.0
        is_filling = not self._filling.isdisjoint(self.places.spots[number].questions)
        return float(self._fill.currentValue()) if is_filling else 1.0

    @Slot()
    def _filled(self) -> None:
        filled, self._filling = self._filling, frozenset()
        self._repaint_questions(filled)

    @Slot()
    def _repaint_filling(self) -> None:
        self._repaint_questions(self._filling)

    def _repaint_questions(self, questions: Iterable[int]) -> None:
        """Have these painted anew, and no others where each has its own place."""
        if not self.places.has_labels or self.places.are_groups:
            self._repaint()
            return
        for question in questions:
            self.viewport().update(self._column(self.places.spot_of(question)).toAlignedRect())

    def _column(self, number: int) -> QRectF:
        """What may be painted of a spot: it, its label, and the thread to the ones beside it."""
        apart = self.places.apart * growth()
        return QRectF(self.places.spots[number].x * growth() - apart, 0.0, 2 * apart, self.viewport().height())

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()

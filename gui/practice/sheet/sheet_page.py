"""The page on which a sheet is worked out: the bar above, then the sheet, the network, and the open question."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QRandomGenerator, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.exercises.practice.practice import Practice
from gui.formulas.typesetting import Formulas
from gui.look.icons import icon
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.diagram.practice_diagram import PracticeDiagram
from gui.practice.parts.practice_bar import BarTexts, PracticeBar
from gui.practice.practice_page import GivenAnswers, PracticePage
from gui.practice.practising import Practising
from gui.practice.sheet.keys_text import keys_text
from gui.practice.sheet.parts_of_way import beads_of
from gui.practice.sheet.practice_source import PracticeSource
from gui.practice.sheet.question_panel import WIDTH as QUESTION_WIDTH
from gui.practice.sheet.question_panel import QuestionPanel
from gui.practice.sheet.sheet_panel import WIDTH as SHEET_WIDTH
from gui.practice.sheet.sheet_panel import SheetPanel
from gui.practice.sheet.work_clock import WorkClock
from gui.preferences.titles import title_of
from gui.widgets.panel_splitter import PanelSplitter

MOST_SEEDS = 1_000_000  # that other numbers are drawn from
WIDE = 1180  # logical pixels: a page that is narrower has the sheet folded
_KEYS = Qt.Key
_ENTER = (_KEYS.Key_Return, _KEYS.Key_Enter)
_HINTS = {"?", "？"}


class SheetPage(PracticePage):
    """Shows the practice that is going on. Nothing of the run, or of its file, is touched by it."""

    ended = Signal(object, object, int)  # the practice that is done, its source, and the minutes that it took

    def __init__(
        self,
        practising: Practising,
        theme: Theme,
        formulas: Formulas,
        parent: QWidget | None = None,
        clock: WorkClock | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._practising = practising
        self._clock = clock or WorkClock()
        self._source: PracticeSource | None = None
        self._sheet_wanted = False  # also where there is little room
        self.bar = PracticeBar(theme)
        self.sheet = SheetPanel(practising, theme)
        self.diagram = PracticeDiagram(practising, theme)
        self.question = QuestionPanel(practising, theme, formulas)
        self.unfold = QToolButton()
        self.unfold.setObjectName("fold")
        self.unfold.setAutoRaise(True)
        self.unfold.setToolTip(self.tr("Your sheet (Alt+S)"))
        self.unfold.setAccessibleName(self.tr("Your sheet"))
        self._lay_out()
        self._connect()
        self.dress()

    @property
    def source(self) -> PracticeSource | None:
        """Where the numbers of the practice come from; None before there was one."""
        return self._source

    @property
    def answered(self) -> tuple[Practice, PracticeSource] | None:
        """The practice that counts, without what is asked once more, and its source; None where there is none."""
        if self._source is None or not self._practising.is_going_on:
            return None
        return self._source.first or self._practising.practice, self._source

    @property
    def given(self) -> GivenAnswers | None:
        """What was answered, with what is asked once more; what is done is at stake only as long as it is seen."""
        if self.answered is None:
            return None
        practice, now = self.answered[0], self._practising.practice
        if not practice.touched or (now.is_done and not self.isVisible()):
            return None
        return GivenAnswers((practice.lines, now.lines), practice.touched, len(practice.blanks), can_be_saved=True)

    @property
    def is_gone_back_to(self) -> bool:
        return self._practising.is_going_on and not self._practising.practice.is_done

    def begin(self, practice: Practice, source: PracticeSource) -> None:
        """Begin another practice; what was typed of the one before is gone."""
        self._source = source
        if not source.is_again:
            self._clock.begin()
        self.sheet.show_source(practice, source)
        self._practising.begin(practice)

    def write_in(self, practice: Practice, source: PracticeSource) -> None:
        """Show the same practice, in which things are called otherwise."""
        self._source = source
        self.sheet.show_source(practice, source)
        self._practising.write_in(practice)

    @Slot()
    def toggle_sheet(self) -> None:
        """Show the sheet, or fold it, where there is too little room for it beside the rest."""
        self._sheet_wanted = not self._sheet_wanted
        self._fold()

    # What it follows

    def _connect(self) -> None:
        self.bar.left.connect(self.left)
        self.bar.chosen.connect(self._choose_bead)
        self.sheet.pointed.connect(self._practising.point_at)
        diagram, field = self.diagram, self.question.field
        diagram.typed.connect(self._practising.type)
        diagram.chosen.connect(self._practising.go_to)
        diagram.pointed.connect(self._practising.point_at)
        diagram.field.entered.connect(field.check.click)
        diagram.field.hint_asked.connect(self._practising.hint)
        diagram.field.show_asked.connect(self._practising.show)
        self.unfold.clicked.connect(self.toggle_sheet)
        self._practising.changed.connect(self._follow)
        self._practising.finished.connect(self._finish)
        self._practising.given_up.connect(self._give_up)

    @Slot(object, object)
    def _follow(self, before: Practice | None, after: Practice) -> None:
        if after.only_types(before):
            return
        is_answer = before is not None and before.at == after.at and before.lines is not after.lines
        if is_answer:
            self._clock.note_answer()
        self.bar.show_beads(beads_of(after), after.blanks.index(after.at))
        self._write_bar(after)
        self.keys.setText(keys_text(after))
        if self.isVisible() and before is not None:
            self._move_keyboard(after, goes_on=before.at != after.at)

    def _move_keyboard(self, practice: Practice, *, goes_on: bool) -> None:
        """Have it where the open question is answered: in the diagram where it is there, and has a field for it."""
        focused, diagram = QApplication.focusWidget(), self.diagram
        is_in_diagram = focused is not None and (focused is diagram or diagram.isAncestorOf(focused))
        has_field = diagram.field.isVisible() or practice.is_settled(practice.at)
        if goes_on and not (is_in_diagram and has_field):
            self.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_bar(self, practice: Practice) -> None:
        source = self._source
        if source is None:
            return
        points = many = self.tr("{points} points of {answered} so far")
        if practice.points == 1:
            points = self.tr("1 point of {answered} so far")
        most = len(practice.blanks)
        self.bar.show_texts(
            BarTexts(
                self.tr("Once more") if source.is_again else self.tr("Practice"),
                self.tr("{what} · {name}").format(what=source.what, name=title_of(source.setup)),
                source.told_of(practice.sheet),
                points.format(points=practice.points, answered=practice.answered),
                most_points=many.format(points=most, answered=most),
            )
        )

    @Slot(int)
    def _choose_bead(self, number: int) -> None:
        self._practising.go_to(self._practising.practice.blanks[number])

    @Slot()
    def _finish(self) -> None:
        """After the last question ask once more, with other numbers, what was a slip."""
        seed = QRandomGenerator.global_().bounded(MOST_SEEDS)
        again = None if self._source is None else self._source.once_more(self._practising.practice, seed)
        if again is not None:
            self.begin(*again)
        else:
            practice, source = self._practising.practice, self._source
            self.question.show_end(practice)
            if source is not None:
                self.ended.emit(practice, source, self._clock.minutes)

    @Slot()
    def _give_up(self) -> None:
        """What it was about is open no more."""
        self._source = None
        if self.isVisible():
            self.left.emit()

    # How it is made

    def _lay_out(self) -> None:
        parts = PanelSplitter(Qt.Orientation.Horizontal)
        for part in (self.sheet, self.diagram, self.question):
            parts.addWidget(part)
        parts.setStretchFactor(1, 1)
        parts.setSizes([grown(SHEET_WIDTH), grown(668), grown(QUESTION_WIDTH)])
        parts.setHandleWidth(8)
        parts.setChildrenCollapsible(False)
        grow_with_text(self.diagram.setMinimumWidth, 280)
        body = QHBoxLayout()
        body.setContentsMargins(8, 8, 8, 2)
        body.setSpacing(4)
        body.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(parts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(body, 1)
        self.setFocusProxy(self.question)
        field = self.question.field
        order = (field.line, field.check, field.second, field.show_it, self.bar.beads, self.diagram, self.sheet.lines)
        for one, after in pairwise(order):
            self.setTabOrder(one, after)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.go_on()

    def leave(self) -> None:
        self._clock.stand_still()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        is_narrow = self.width() < grown(WIDE)
        self.unfold.setVisible(is_narrow)
        self.sheet.setVisible(not is_narrow or self._sheet_wanted)

    def dress(self) -> None:
        self.unfold.setIcon(icon("left-panel", self.colors.text, self.colors.middle))
        grow_with_text(self.unfold.setIconSize, lambda: QSize(grown(18), grown(18)))

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep its own keys away from the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == _KEYS.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._practising.show()
        elif event.key() in _ENTER:
            focused = QApplication.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
            else:
                self.question.field.check.click()
        elif event.text() in _HINTS:
            self._practising.hint()
        else:
            super().keyPressEvent(event)


def _is_own(event: QKeyEvent) -> bool:
    return event.key() in (_KEYS.Key_Escape, *_ENTER) or event.text() in _HINTS

"""What the pages of decisions have in common: the bar, a round of questions, its summary, and their keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from core.base.present import present
from core.exercises.decide.round import Round, round_of
from core.exercises.decide.subject import DecisionSubject
from gui.look.theme import Theme
from gui.practice.decide.round_summary import RoundLine, RoundSummary
from gui.practice.decide.texts import with_keys
from gui.practice.parts.bead_places import Bead
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.marks import AnswerMark, mark_of_line
from gui.practice.parts.page_layout import lay_out_page
from gui.practice.parts.practice_bar import BarTexts, PracticeBar
from gui.practice.practice_page import GivenAnswers, PracticePage
from gui.widgets.panel_splitter import PanelSplitter
from gui.widgets.room.pages import Pages

_KEYS = Qt.Key
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
ASKS_FOR_HINT = ("?", "？")  # as keyboards have it, also while Chinese is typed


class DecidePage(PracticePage):
    """Asks the questions of a subject one after the other. What is answered stays when one leaves and comes back.

    A subclass makes the questions, shows the open one, and says what its keys do; its own part stands on the left, and
    on the right in place of the summary, while there is something to be asked.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._subject: DecisionSubject | None = None
        self._round = round_of(0)
        self.bar = PracticeBar(theme)
        self.summary = RoundSummary(theme)
        self._right = Pages()
        self._splitter = PanelSplitter(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bar.left.connect(self.left)
        self.bar.chosen.connect(self.go_to)
        self.summary.leave_asked.connect(self.left)
        self.summary.again_asked.connect(self.ask_others)

    def lay_out(
        self, left: Sequence[QWidget], right: QWidget, widths: Sequence[int], *, shares_room: bool = False
    ) -> None:
        """Put these beside each other below the bar; the summary comes in the place of the last one.

        What room there is more or less goes to the last one on the left, unless the right one shares it.
        """
        self._right.addWidget(right)
        self._right.addWidget(self.summary)
        for widget in (*left, self._right):
            self._splitter.addWidget(widget)
        self._splitter.setSizes(list(widths))
        self._splitter.setStretchFactor(len(left) - 1, widths[-2])
        if shares_room:
            self._splitter.setStretchFactor(len(left), widths[-1])
        lay_out_page(self, self.bar, self._splitter)

    # What a subclass says

    def make_questions(self, subject: DecisionSubject) -> int:
        """Make the questions of a subject; how many there are."""
        raise NotImplementedError

    def name_of(self, index: int) -> str:
        """What a question is called in the bar."""
        raise NotImplementedError

    def ask(self) -> None:
        """Show the open question anew."""
        raise NotImplementedError

    def follow(self) -> None:
        """Show what has become of the open question."""
        raise NotImplementedError

    def bar_texts(self, subject: DecisionSubject) -> tuple[str, str, str]:
        """The title, what is practised, and how."""
        raise NotImplementedError

    def own_keys(self) -> list[tuple[str, str]]:
        """The keys of the open question, and what each does."""
        raise NotImplementedError

    def check(self) -> None:
        """Have what was decided checked."""
        raise NotImplementedError

    def mark_at(self, index: int) -> AnswerMark:
        """The mark of a question in the bar and the summary."""
        return mark_of_line(self._round.tries[index].state)

    def points_of(self, index: int) -> tuple[int, int]:
        """The points that a question came to, and how many there are."""
        return self._round.tries[index].points, 1

    def keyboard_place(self) -> QWidget:
        """What has the keyboard first, at the open question."""
        raise NotImplementedError

    # What is done

    @property
    def subject(self) -> DecisionSubject:
        """What is asked about.

        Raises
        ------
        LookupError
            If nothing is yet.
        """
        return present(self._subject, "nothing is asked")

    @property
    def round(self) -> Round:
        """How far one is."""
        return self._round

    @property
    def given(self) -> GivenAnswers | None:
        """What was decided, until all is: of a round that is done there is nothing left but its points."""
        places = range(len(self._round.tries))
        count = sum(map(self.is_begun, places))
        if self._subject is None or self._round.is_done or not count:
            return None
        return GivenAnswers(self.answers(), count, len(places))

    @property
    def is_gone_back_to(self) -> bool:
        return self._subject is not None

    def is_begun(self, index: int) -> bool:
        """Whether something was decided at a question."""
        tries = self._round.tries[index]
        return tries.is_settled or bool(tries.wrong)

    def answers(self) -> tuple[object, ...]:
        """All that was decided, frozen."""
        return (self._round.tries,)

    def forget(self) -> None:
        """Ask nothing any more: what it was about is open no more."""
        if self._subject is not None:
            self._subject, self._round = None, round_of(0)
            if self.isVisible():
                self.left.emit()

    def begin(self, subject: DecisionSubject) -> None:
        """Ask about this from now on."""
        self._subject = subject
        self._round = round_of(self.make_questions(subject))
        self._right.setCurrentIndex(0)
        self.ask()
        self.show_round()

    def write_in(self, notation: str) -> None:
        """Ask the same in another notation; what was decided stays."""
        if self._subject is None:
            return
        self._subject = self._subject.written_in(notation)
        self.write_questions(notation)
        if not self.is_summed_up:
            self.ask()
        self.show_round()

    def write_questions(self, notation: str) -> None:
        """Have the questions of the subject in this notation: by its seed they are the same."""
        self.make_questions(self.subject)

    @Slot()
    def ask_others(self) -> None:
        """Ask other questions about the same."""
        self.begin(self.subject.again())
        self.give_keyboard()

    @Slot()
    def go_on(self) -> None:
        """Go to the next question, or to the summary once all are settled."""
        if self._round.is_done:
            self._show_summary()
        else:
            self.go_to(self._round.going_on().at)

    @Slot(int)
    def go_to(self, index: int) -> None:
        """Go to a question, counted from 0."""
        self._round = self._round.going_to(index)
        self._right.setCurrentIndex(0)
        self.ask()
        self.show_round()
        self.give_keyboard()

    @Slot()
    def hint(self) -> None:
        """Give a hint."""
        self.put(self._round.hinted())

    @Slot()
    def show_answer(self) -> None:
        """Tell the answer."""
        self.put(self._round.shown())

    @Slot()
    def check_or_go_on(self) -> None:
        """Check, or go on from what is settled."""
        if self._round.now.is_settled:
            self.go_on()
        else:
            self.check()

    def put(self, round_: Round) -> None:
        """Have another round in the place of this one, and show it."""
        if round_ != self._round:
            self._round = round_
            self.follow()
            self.show_round()

    @property
    def is_summed_up(self) -> bool:
        """Whether the summary is shown."""
        return self._right.currentWidget() is self.summary

    def show_round(self) -> None:
        """Show the beads, the points and the keys."""
        places = range(len(self._round.tries))
        beads = [Bead(self.name_of(place), self.mark_at(place)) for place in places]
        self.bar.show_beads(beads, None if self.is_summed_up or not beads else self._round.at)
        title, what, how = self.bar_texts(self.subject)
        self.bar.show_texts(BarTexts(title, what, how, self.points_text()))
        self.setAccessibleName(title)
        leave = (self.tr("Esc"), self.tr("leave"))
        own = [(self.tr("Enter"), self.tr("other questions"))] if self.is_summed_up else self.own_keys()
        self.keys.setText(with_keys([*own, leave]))

    def points_text(self) -> str:
        """The points so far, for the bar."""
        points = [self.points_of(index) for index, tries in enumerate(self._round.tries) if tries.is_settled]
        if not points:
            return self.tr("0 points so far")
        earned, most = sum(each for each, _ in points), sum(of for _, of in points)
        return self.points_so_far(earned, most)

    def points_so_far(self, earned: int, most: int) -> str:
        """So many points of so many."""
        if earned == 1:
            return self.tr("1 point of {count} so far").format(count=most)
        return self.tr("{points} points of {count} so far").format(points=earned, count=most)

    def _show_summary(self) -> None:
        lines = []
        for index in range(len(self._round.tries)):
            points, most = self.points_of(index)
            lines.append(RoundLine(self.name_of(index), self.mark_at(index), points, most))
        self.summary.show_lines(lines)
        self._right.setCurrentWidget(self.summary)
        self.show_round()
        self.give_keyboard()

    # Keys

    def give_keyboard(self) -> None:
        """Give the keyboard to what is asked, or to the way on from the summary."""
        place = self.summary.again if self.is_summed_up else self.keyboard_place()
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._subject is not None:
            self.give_keyboard()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the window away: while it is practised, nothing else moves."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_function = _KEYS.Key_F1 <= event.key() <= _KEYS.Key_F35
            if event.modifiers() in _PLAIN and not is_function and self.takes(event):
                event.accept()
                return True
        return super().event(event)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key is one of practice and not of the window: all without Ctrl and Alt, and a few with."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return event.key() in (_KEYS.Key_Return, _KEYS.Key_Enter, _KEYS.Key_Left, _KEYS.Key_Right)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        is_enter = key in (_KEYS.Key_Return, _KEYS.Key_Enter)
        if key == _KEYS.Key_Escape:
            self.left.emit()
        elif self.is_summed_up or self._subject is None:
            if is_enter:
                self._press()
        elif event.text() in ASKS_FOR_HINT:
            self.hint()
        elif is_enter and modifiers & Qt.KeyboardModifier.ControlModifier:
            self.show_answer()
        elif is_enter:
            self._press()
        elif modifiers & Qt.KeyboardModifier.AltModifier and key in (_KEYS.Key_Left, _KEYS.Key_Right):
            place = self._round.at + (1 if key == _KEYS.Key_Right else -1)
            if 0 <= place < len(self._round.tries):
                self.go_to(place)
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        """Press the button that has the keyboard; else check, or go on."""
        focused = QApplication.focusWidget()
        if isinstance(focused, KeyButton) and focused.isEnabled():
            focused.click()
        elif self.is_summed_up:
            self.ask_others()
        else:
            self.check_or_go_on()

"""The reading pane while a lesson runs: the head, the text of the step and its question, and the foot."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from core.exercises.sheet.quantity import quantity_of
from gui.lessons.card_texts import card_texts
from gui.lessons.fitted_text import FittedText
from gui.lessons.heard_step_text import HeardStepText
from gui.lessons.lesson_foot import SIDE, ButtonLook, FootTexts, LessonFoot
from gui.lessons.lesson_head import LessonHead
from gui.lessons.lesson_player import LessonPlayer
from gui.lessons.question_card import QuestionCard
from gui.lessons.question_texts import CardState, QuestionTexts
from gui.lessons.step_texts import foot_texts, head_texts, heading_of
from gui.look.style_sheet import slim_scroll_bar
from gui.look.text_size import grow_with_text
from gui.model import changes
from gui.model.store import Store
from gui.practice.parts.dressed import Dressed
from gui.practice.sheet.hints import hints_of
from gui.preferences.language import language_of_texts
from gui.preferences.view_context import ViewContext
from gui.reading.heard_text import as_sentence
from gui.widgets.announce import announce
from gui.widgets.key_guard import presses_button
from gui.widgets.scrolled import ScrolledDown

TYPE = 16.0, 25.0  # logical pixels: the letters, and a line
IN_CARD = 14.0, 21.0


class LessonPane(Dressed):
    """Follows a lesson, and hands on to it what is done at the question and at the foot."""

    announced = Signal(str)

    def __init__(self, player: LessonPlayer, context: ViewContext, parent: QWidget | None = None) -> None:
        theme, formulas = context.theme, context.formulas
        super().__init__(theme, parent)
        self._player, self._readings, self._commands = player, context.readings, context.commands
        self._shown: tuple[int, int] | None = None  # the step and the question
        self._said = ""

        def text() -> FittedText:
            return FittedText(context)

        self.head = LessonHead(theme)
        self.text = HeardStepText(context)
        self.text.set_type(*TYPE)
        sentence, why = text(), text()
        for each in (sentence, why):
            each.set_type(*IN_CARD)
        self.card = QuestionCard(theme, formulas, sentence, why)
        self.foot = LessonFoot(theme)
        self._rule = QFrame()
        self._rule.setFixedHeight(1)
        self._lay_out()
        self._connect(context.store)
        self.dress()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        grow_with_text(head.setContentsMargins, SIDE, 12, SIDE, 4)
        head.addWidget(self.head)
        inner = QWidget()
        column = QVBoxLayout(inner)
        grow_with_text(column.setContentsMargins, SIDE, 8, SIDE, 14)
        grow_with_text(column.setSpacing, 12)
        column.addWidget(self.text)
        column.addWidget(self.card)
        column.addStretch(1)
        self.scrolled = ScrolledDown(inner)
        for each in (inner, self.scrolled.viewport()):
            each.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.scrolled, 1)
        whole.addWidget(self._rule)
        whole.addWidget(self.foot)

    def _connect(self, store: Store) -> None:
        player, card = self._player, self.card
        player.changed.connect(self._follow)
        player.facts_changed.connect(self._follow_facts)
        player.step_begun.connect(self._begin_step)
        store.when(changes.number_format_changed).connect(self._follow)
        store.when(changes.language_changed).connect(self._retell)
        self.foot.pressed.connect(player.press)
        self.foot.back_wanted.connect(player.back)
        card.checked.connect(player.check)
        card.hint_wanted.connect(player.hint)
        card.show_wanted.connect(player.show_answer)
        card.taken.connect(player.decide)
        card.counted.connect(player.count)
        card.draw_wanted.connect(player.draw)
        card.pointed.connect(self._point)

    # What it follows

    @Slot()
    def _follow(self) -> None:
        player = self._player
        if not player.is_running:
            self._shown = None
            return
        course, sheet = player.course, player.sheet
        self.head.show_texts(head_texts(course, language_of_texts()))
        self._follow_facts()
        has_card = course.question is not None and sheet is not None
        had_keyboard = self.card.isAncestorOf(self.window().focusWidget() or self)
        self.card.setVisible(has_card)
        if not has_card or sheet is None:
            return
        texts = card_texts(course, sheet, player.votes, language_of_texts())
        practice = player.practice
        hints = None if practice is None else hints_of(practice)
        is_other = self._shown != (course.at, course.part)
        self._shown = (course.at, course.part)
        if had_keyboard and texts.state.is_settled and self.isVisible():
            # Enter checks, and then goes on. What is answered is off from now on: Qt would lead the keyboard from one
            # answer to the next, and out of the pane, and a screen reader would tell of each.
            self.foot.big.setFocus(Qt.FocusReason.OtherFocusReason)
        self.card.show_question(texts, hints, course.record.rungs, is_other=is_other)
        if not self.isVisible():
            return  # in the projector: the keyboard stays there
        if is_other and course.part and not texts.state.is_settled:
            self.card.take_keyboard()
            QTimer.singleShot(0, self, self._say_question)  # behind where the keyboard is
            QTimer.singleShot(0, self, self._bring_card_to_sight)  # once it has its place
        self._tell(texts)

    @Slot()
    def _follow_facts(self) -> None:
        player = self._player
        if not player.is_running:
            return
        if player.is_exploring:
            stands, back = self.tr("The lesson stands at this step."), self.tr("Back to the lesson")
            self.foot.show_texts(FootTexts(stands, back, ButtonLook.MAIN, False))
        elif not player.setting.is_there:
            waits = self.tr("Training to the iteration that this step shows…")
            can_go_back = player.course.at > 0
            self.foot.show_texts(FootTexts(waits, self.tr("Next"), ButtonLook.OUTLINED, can_go_back))
        else:
            readings = self._readings
            self.foot.show_texts(
                foot_texts(player.course, player.setting.facts, readings.number_format, readings.notation)
            )

    @Slot()
    def _begin_step(self) -> None:
        """Another step: read from its top, the keyboard at its heading."""
        self._tell_step()
        self.scrolled.show_top()
        self._follow()
        if not self.isVisible():
            return
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._take_keyboard)  # once everything has its place

    @Slot()
    def _retell(self) -> None:
        """The same step in another language."""
        if self._player.is_running:
            self._tell_step()
            self._follow()

    def _tell_step(self) -> None:
        course, text = self._player.course, self._player.text
        self.text.show_text(text)
        where = self.tr("Lesson, step {number} of {count}").format(number=course.at + 1, count=len(course.lesson.steps))
        heading = heading_of(text)
        self.text.setAccessibleName(f"{where}, {heading}" if heading else where)
        self.setAccessibleName(self.text.accessibleName())

    @Slot()
    def _take_keyboard(self) -> None:
        """Have the keyboard at the question, where it is in sight: a text that is read isn't scrolled for it."""
        if self.card.isVisible() and self.text.hasFocus():
            below = self.card.mapTo(self.scrolled.viewport(), self.card.rect().bottomLeft()).y()
            if below <= self.scrolled.viewport().height():
                self.card.take_keyboard()
        self._say_step()

    def _say_step(self) -> None:
        """Say what the step says, and asks, once; which step it is says the text, where the keyboard is there."""
        which = "" if self.text.hasFocus() else as_sentence(self.text.accessibleName())
        asked = self.card.heard() if self.card.isVisible() and self._is_asked else ""
        self._say(" ".join(filter(None, (which, self.text.heard(heading=False), asked))))

    @Slot()
    def _say_question(self) -> None:
        if self.card.isVisible() and self._is_asked:
            self._say(self.card.heard())

    @property
    def _is_asked(self) -> bool:
        if not self._player.is_running:
            return False
        course = self._player.course
        return course.question is not None and not course.record.is_settled

    def _say(self, text: str) -> None:
        announce(self, text)
        self.announced.emit(text)

    @Slot(str)
    def _point(self, identity: str) -> None:
        """Light what a hint names."""
        quantity = quantity_of(identity) if identity else None
        self._commands.pointing.hover(None if quantity is None else quantity.element, has_card=False)

    def _tell(self, texts: QuestionTexts) -> None:
        """Say once what came of an answer."""
        words = {CardState.RIGHT: self.tr("Right."), CardState.SHOWN: self.tr("Shown.")}
        why = self.card.why.heard() if texts.why else ""
        parts = [part for part in (words.get(texts.state, ""), self.card.heard_answer(), texts.said, why) if part]
        said = " ".join((*map(as_sentence, parts[:-1]), *parts[-1:]))
        if said != self._said and texts.state is not CardState.ASKED:
            self._say(said)
            QTimer.singleShot(0, self, self._bring_card_to_sight)  # likewise
        self._said = said

    @Slot()
    def _bring_card_to_sight(self) -> None:
        if self.card.isVisible():
            self.scrolled.bring_to_sight(self.card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not presses_button(event, self):
            super().keyPressEvent(event)

    def dress(self) -> None:
        self._rule.setStyleSheet(f"background: {self.colors.border};")
        self.scrolled.verticalScrollBar().setStyleSheet(slim_scroll_bar(self.colors))

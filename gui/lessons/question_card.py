"""The card of a question: what is asked, where it is answered, and what is said of the answer."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.base.spoken import phrases
from gui.formulas.typesetting import Formulas
from gui.lessons.fitted_text import FittedText
from gui.lessons.lesson_field import HEIGHT, LessonField
from gui.lessons.option_button import OptionRow
from gui.lessons.question_texts import CardState, QuestionKind, QuestionTexts
from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import mono
from gui.practice.question.answer_line import AnswerState
from gui.practice.question.hint_ladder import HintLadder, Hints

ROUND, RIM, SIDE = 9, 1.6, 14  # logical pixels
BETWEEN = 9  # what stands beside each other
LONG_NAME = 90  # logical pixels of a name that stands above its field, and not before it
LEAST_FIELD = 96  # logical pixels that a field is wide at least, or the name stands above it, too


class QuestionCard(Dressed):
    """Shows one question at a time, of whichever kind; who marks the answers shows it as it stands then."""

    checked = Signal(str)  # this is what stands in the field
    again_wanted = Signal()  # the answer is to be tried once more
    hint_wanted = Signal()
    show_wanted = Signal()
    taken = Signal(int)  # this option, from 0
    counted = Signal(int, int)  # votes for this option: one more, or one less
    draw_wanted = Signal()  # a curve
    pointed = Signal(str)  # the id of a quantity in a hint that is pointed at; empty where none is

    def __init__(self, theme: Theme, formulas: Formulas, sentence: FittedText, why: FittedText) -> None:
        """`sentence` and `why` show Markdown by `show_text`, and are as high as it is."""
        super().__init__(theme)
        self._texts = QuestionTexts(QuestionKind.NUMBER, CardState.ASKED, "")
        self.sentence, self.why = sentence, why
        self.number, self.aside = text_label(12.5, bold=True), text_label(12)
        self.name, self.answer, self.yours = text_label(15), text_label(15), text_label(12, wraps=True)
        self.name_above = text_label(15)
        self.name.setFont(mono(15))
        self.name_above.setFont(mono(15))
        self.answer.setFont(mono(15))
        self.said, self.tip = text_label(13, wraps=True), text_label(12, wraps=True)
        self.field = LessonField(theme)
        self.check = KeyButton(theme, self.tr("Check"), main=True, height=HEIGHT, size=14)
        self.hint = KeyButton(theme, self.tr("Hint"), "?", height=26)
        self.again = KeyButton(theme, self.tr("Try again"), height=30)
        self.draw = KeyButton(theme, self.tr("Draw the curve…"), main=True, height=HEIGHT, size=14)
        self.ladder = HintLadder(theme, formulas)
        self.options: list[OptionRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out()
        self._connect()
        self.dress()

    def show_question(self, texts: QuestionTexts, hints: Hints | None, rungs: int, *, is_other: bool) -> None:
        """Show a question as it stands; `is_other` where it takes the place of another one, with an empty field."""
        before, self._texts = self._texts, texts
        self.number.setText(texts.number)
        self.aside.setText(texts.aside)
        for label, text in (
            (self.said, texts.said),
            (self.answer, texts.answer),
            (self.yours, texts.yours),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        for part, text in ((self.sentence, texts.sentence), (self.why, texts.why)):
            part.setVisible(bool(text))
            part.show_text(text)
        if is_other:
            self.field.clear()
        self._show_number(texts, before, is_other=is_other)
        self._show_options(texts)
        self.draw.setVisible(texts.kind is QuestionKind.CURVE and not texts.state.is_settled)
        self._show_hints(hints, rungs, is_other=is_other)
        self.dress()

    def heard(self) -> str:
        """What is asked, as a screen reader says it; the field, where there is one, says what is to be typed."""
        texts = self._texts
        options = phrases(f"{index}: {row.button.accessibleName()}" for index, row in enumerate(self.options, 1))
        said = (f"{texts.number}.", self.sentence.heard(), options and f"{options}.")
        return " ".join(filter(None, said))

    def heard_answer(self) -> str:
        """What is right, once it is settled, as a screen reader says it: a number, an option, what is drawn."""
        texts = self._texts
        right = CardState.RIGHT, CardState.SHOWN
        options = zip(texts.options, self.options, strict=True)
        told = (
            f"{index}: {row.button.heard}" for index, (option, row) in enumerate(options, 1) if option.state in right
        )
        return texts.answer or next(told, "") or (texts.spoken if texts.state.is_settled else "")

    def take_keyboard(self) -> bool:
        """Give the keyboard to where it is answered; whether there is such a place."""
        places: list[QWidget] = [self.field, self.draw, *(row.button for row in self.options)]
        place = next((each for each in places if each.isVisibleTo(self) and each.isEnabled()), None)
        if place is not None and not self._texts.state.is_settled:
            place.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _show_number(self, texts: QuestionTexts, before: QuestionTexts, *, is_other: bool) -> None:
        is_open = texts.kind is QuestionKind.NUMBER and not texts.state.is_settled
        for widget in (self.field, self.check):
            widget.setVisible(is_open)
        for label in (self.name, self.name_above):
            label.setText(f"{texts.name} =")
        self._place_name()
        self.field.setAccessibleName(texts.spoken)
        self.field.setAccessibleDescription(texts.number)
        self.again.setVisible(is_open and texts.state is CardState.SLIP)
        if texts.state is CardState.SLIP and (is_other or texts != before) and is_open:
            self.field.selectAll()
        self._follow_field()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_name()

    def _place_name(self) -> None:
        """Have the name before the field, or above it where that would be too narrow to type a number in."""
        is_open = self._texts.kind is QuestionKind.NUMBER and not self._texts.state.is_settled
        metrics = self.name.fontMetrics()
        beside = self.check.sizeHint().width() + grown(2 * SIDE + 2 * BETWEEN)
        room = self.width() - beside - metrics.horizontalAdvance(self.name.text())
        is_long = metrics.horizontalAdvance(self._texts.name) > grown(LONG_NAME) or room < grown(LEAST_FIELD)
        self.name.setVisible(is_open and not is_long)
        self.name_above.setVisible(is_open and is_long)

    def _show_options(self, texts: QuestionTexts) -> None:
        is_vote = texts.kind is QuestionKind.VOTE
        if len(self.options) != len(texts.options) or (self.options and self.options[0].has_tally != is_vote):
            for row in self.options:
                self._option_column.removeWidget(row)
                row.deleteLater()
            self.options = [OptionRow(self._theme, index, is_vote) for index in range(len(texts.options))]
            for row in self.options:
                row.taken.connect(self.taken)
                row.numbered.connect(self._take_numbered)
                row.counted.connect(self.counted)
                self._option_column.addWidget(row)
                row.show()  # Qt would do it later: until then it can't be given the keyboard
        everyone = sum(option.votes for option in texts.options)
        for row, option in zip(self.options, texts.options, strict=True):
            row.stand(option, not texts.state.is_settled, everyone)

    def _show_hints(self, hints: Hints | None, rungs: int, *, is_other: bool) -> None:
        can_hint = hints is not None and not self._texts.state.is_settled
        self.hint.setVisible(can_hint and rungs == 0)
        self.ladder.setVisible(can_hint and rungs > 0)
        if hints is not None and (is_other or self.ladder.open_count != rungs):
            self.ladder.show_hints(hints, rungs)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.number)
        head.addStretch(1)
        head.addWidget(self.aside)
        field = QHBoxLayout()
        grow_with_text(field.setSpacing, BETWEEN)
        field.addWidget(self.name)
        field.addWidget(self.field, 1)
        field.addWidget(self.check)
        below = QHBoxLayout()
        below.addWidget(self.tip, 1)
        below.addWidget(self.again)
        below.addWidget(self.hint)
        self._option_column = QVBoxLayout()
        grow_with_text(self._option_column.setSpacing, 6)
        column = QVBoxLayout(self)
        grow_with_text(column.setContentsMargins, SIDE, 12, SIDE, 12)
        grow_with_text(column.setSpacing, 8)
        column.addLayout(head)
        column.addWidget(self.sentence)
        column.addWidget(self.name_above)
        column.addLayout(field)
        column.addLayout(self._option_column)
        column.addWidget(self.draw)
        column.addWidget(self.said)
        column.addLayout(below)
        column.addWidget(self.answer)
        column.addWidget(self.yours)
        column.addWidget(self.why)
        column.addWidget(self.ladder)

    def _connect(self) -> None:
        self.field.state_changed.connect(self._follow_field)
        self.field.entered.connect(self._check)
        self.field.hint_asked.connect(self.hint_wanted)
        self.field.show_asked.connect(self.show_wanted)
        self.check.clicked.connect(self._check)
        self.again.clicked.connect(self._try_again)
        self.hint.clicked.connect(self.hint_wanted)
        self.draw.clicked.connect(self.draw_wanted)
        self.ladder.opened.connect(self._open_rung)
        self.ladder.pointed.connect(self.pointed)

    @Slot()
    def _check(self) -> None:
        if self.field.state is AnswerState.READ:
            self.checked.emit(self.field.text())

    @Slot(int)
    def _take_numbered(self, index: int) -> None:
        if index < len(self.options) and self.options[index].button.isEnabled():
            self.taken.emit(index)

    @Slot()
    def _try_again(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    @Slot()
    def _open_rung(self) -> None:
        self.hint_wanted.emit()

    @Slot()
    def _follow_field(self) -> None:
        """Say how it may be typed, or what is wrong with what stands there."""
        is_number = self._texts.kind is QuestionKind.NUMBER and not self._texts.state.is_settled
        self.check.setEnabled(self.field.state is AnswerState.READ)
        usual = self.tr("1/3 or 0.4*0.72 may be typed too") if self._texts.state is CardState.ASKED else ""
        self.tip.setText(self.field.fault if self.field.is_marked else usual)
        self.tip.setVisible(is_number)
        self._dress_tip()

    def dress(self) -> None:
        colors = self.colors
        _, rim = self._texts.state.inks(colors)
        ink = colors.text if self._texts.state is CardState.SHOWN else rim  # amber can't be read as text
        self.number.setStyleSheet(f"color: {ink};")
        for label in (self.aside, self.yours):
            label.setStyleSheet(f"color: {colors.dim};")
        for label in (self.name, self.name_above, self.said, self.answer):
            label.setStyleSheet(f"color: {colors.text};")
        self._dress_tip()

    def _dress_tip(self) -> None:
        self.tip.setStyleSheet(f"color: {self.colors.error if self.field.is_marked else self.colors.dim};")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, rim = self._texts.state.inks(self.colors)
        painter.setPen(QPen(QColor(rim), RIM))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), grown(ROUND), grown(ROUND))
        painter.end()

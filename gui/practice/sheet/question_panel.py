"""The open question: what is asked, where it is answered, what is said of the answer, and the hints."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from core.exercises.practice.practice import RUNGS, LineState, Practice
from core.exercises.sheet.quantity import Quantity, quantity_of
from core.exercises.sheet.sheet import ExerciseSheet
from gui.formulas.typesetting import Formulas
from gui.look.style_sheet import slim_scroll_bar
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.fitted_formula import FittedFormula
from gui.practice.parts.lettering import plain
from gui.practice.parts.marks import AnswerMark
from gui.practice.practising import Practising
from gui.practice.question.answer_field import AnswerAsked, AnswerField, AnswerStage
from gui.practice.question.hint_ladder import HintLadder
from gui.practice.question.slip_picture import SlipPicture
from gui.practice.question.verdict_view import VerdictContent, VerdictView
from gui.practice.sheet.hints import hints_of
from gui.practice.sheet.sentences import question_sentence
from gui.practice.sheet.slip_pictures import picture_of
from gui.practice.sheet.verdicts import is_told, slip_to_tell, verdict_of
from gui.widgets.scrolled import ScrolledDown

WIDTH, NARROWEST = 348, 320  # logical pixels
SIDE, TOP = 16, 12  # logical pixels around what stands in it
SENTENCE = 2  # lines that there is always room for, so that the field stays where it is
LOW = 560  # logical pixels: a panel that is lower gives no advice


class QuestionPanel(Dressed):
    """Follows a practice, and hands on to it what is done in the field, at the buttons and on the ladder."""

    def __init__(self, practising: Practising, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("panel")
        self._practising = practising
        self._said: VerdictContent | None = None
        self._shows_rung = False  # a rung was opened after what is said last
        self.count, self.sentence = text_label(12.5, bold=True), text_label(12.5, wraps=True)
        grow_with_text(self.sentence.setMinimumHeight, lambda: SENTENCE * QFontMetrics(plain(12.5)).lineSpacing())
        self.quantity = FittedFormula(theme, formulas, 24)
        self.field = AnswerField(theme)
        self.verdict, self.ladder = VerdictView(theme, formulas), HintLadder(theme, formulas)
        self.hints_title, self.advice = text_label(12, bold=True), text_label(11.5, wraps=True)
        self.hints_title.setText(self.tr("Hints"))
        self.advice.setText(
            self.tr("Type a number or a sum: 1/4, 0,25 or 0.5*(2-3/4). You can type in the diagram's field as well.")
        )
        self._rule = QFrame()
        self._rule.setFixedHeight(1)
        self._lay_out()
        self._connect()
        self.dress()
        if practising.is_going_on:
            self._follow(None, practising.practice)

    def show_end(self, practice: Practice) -> None:
        """Say that nothing is asked any more, and how many points there are."""
        text = self.tr("That was the last question: {points} points of {count}.")
        if practice.points == 1:
            text = self.tr("That was the last question: 1 point of {count}.")
        self._said = VerdictContent(
            AnswerMark.RIGHT if practice.points == len(practice.blanks) else AnswerMark.GIVEN,
            text.format(points=practice.points, count=len(practice.blanks)),
            self.tr("Esc leads back to the run, which is as it was."),
        )
        self.verdict.show_verdict(self._said)

    def _connect(self) -> None:
        practising, field = self._practising, self.field
        field.typed.connect(practising.type)
        field.check_asked.connect(practising.check)
        field.hint_asked.connect(practising.hint)
        field.show_asked.connect(practising.show)
        field.keep_asked.connect(practising.keep)
        field.next_asked.connect(practising.go_on)
        self.ladder.opened.connect(self._follow_ladder)
        self.ladder.pointed.connect(self._point)
        self.scrolled.verticalScrollBar().rangeChanged.connect(self._scroll)
        self.verdict.back_asked.connect(self._go_back)
        practising.changed.connect(self._follow)

    # What it follows

    @Slot(object, object)
    def _follow(self, before: Practice | None, after: Practice) -> None:
        is_other = before is None or before.sheet is not after.sheet or before.at != after.at
        if not is_other:
            self.field.set_text(after.line.typed)
        if after.only_types(before):
            self.field.lead_on(after.line.is_as_kept)
            return
        if is_other:
            self._ask(after)
        self._stand(before, after, is_other=is_other)
        self._say(after)
        self._show_hints(after, is_other=is_other)

    def _ask(self, practice: Practice) -> None:
        """Ask another question."""
        sheet, quantity = practice.sheet, practice.at
        one_of_each = {each.kind: each for each in practice.blanks}
        self.quantity.keep_room(_asked(sheet, each)[0] for each in one_of_each.values())
        self.quantity.show_formula(*_asked(sheet, quantity))
        text = self.tr("Question {number} of {count}")
        self.count.setText(text.format(number=practice.blanks.index(quantity) + 1, count=len(practice.blanks)))
        name, short = sheet.names.name(quantity), sheet.short_name(quantity)
        sentence = question_sentence(practice, quantity)
        self.sentence.setText(sentence)
        spoken = name if short == name else f"{short}, {name}"
        self.field.ask(AnswerAsked(spoken, sentence, sheet.digits), practice.line.typed)

    def _stand(self, before: Practice | None, after: Practice, *, is_other: bool) -> None:
        """Show how far the question is; the keyboard stays where somebody types, in the diagram, too."""
        stage = _stage(after)
        line = after.line
        if is_other or before is None or before.line.tries != line.tries or _stage(before) is not stage:
            self.field.stand(stage)
        self.field.lead_on(line.is_as_kept)

    def _say(self, practice: Practice) -> None:
        verdict = verdict_of(practice)
        if verdict == self._said:
            return
        self._said, self._shows_rung = verdict, False
        self._scroll()
        if verdict is None:
            self.verdict.clear()
            return
        slip = slip_to_tell(practice)
        found = None if slip is None else picture_of(practice, slip)
        picture = None
        if found is not None:
            picture = SlipPicture(self._theme, found, practice.sheet.number_format.figure)
            if is_told(practice):
                picture.reveal()
        self.verdict.show_verdict(verdict, picture)

    def _show_hints(self, after: Practice, *, is_other: bool) -> None:
        line, state = after.line, after.state_of(after.at)
        has_ladder = state is LineState.OPEN or (state is LineState.WRONG and not line.is_kept)
        has_ladder = has_ladder or (line.rungs > 0 and state in (LineState.SLIP, LineState.SHOWN))
        self.ladder.setVisible(has_ladder)
        self.hints_title.setVisible(has_ladder)
        opens_one = not is_other and line.rungs < RUNGS and line.rungs - self.ladder.open_count in (0, 1)
        if not opens_one:
            self.ladder.show_hints(hints_of(after), line.rungs)
        elif self.ladder.open_count < line.rungs:
            self.ladder.open_next()
        if state is LineState.WRONG and not line.is_kept:
            self.ladder.point_out()
        self._give_advice()

    @Slot(int)
    def _follow_ladder(self, opened: int) -> None:
        """A rung was clicked, or opened because it was asked for elsewhere."""
        if self._practising.practice.line.rungs < opened:
            self._practising.hint()
        self._shows_rung = True
        self._scroll()

    @Slot()
    def _scroll(self) -> None:
        """Have in sight what came last: what is said, or the rung that opens."""
        if self._shows_rung:
            self.scrolled.ensureWidgetVisible(self.ladder.newest, 0, 0)
        else:
            self.scrolled.verticalScrollBar().setValue(0)

    @Slot(str)
    def _point(self, identity: str) -> None:
        self._practising.point_at(quantity_of(identity) if identity else None)

    @Slot(str)
    def _go_back(self, identity: str) -> None:
        quantity = quantity_of(identity)
        if quantity is not None:
            self._practising.go_to(quantity)

    # How it is made

    def _lay_out(self) -> None:
        upper = QVBoxLayout()
        grow_with_text(upper.setContentsMargins, SIDE, TOP, SIDE, 14)
        grow_with_text(upper.setSpacing, 8)
        for widget in (self.count, self.quantity, self.sentence, self.field):
            upper.addWidget(widget)
        inner = QWidget()
        lower = QVBoxLayout(inner)
        grow_with_text(lower.setContentsMargins, SIDE, TOP, SIDE, TOP)
        grow_with_text(lower.setSpacing, 8)
        for part in (self.verdict, self.hints_title, self.ladder):
            lower.addWidget(part)
        lower.addStretch(1)
        lower.addWidget(self.advice)
        self.scrolled = ScrolledDown(inner)
        for each in (inner, self.scrolled.viewport()):
            each.setAutoFillBackground(False)  # the panel has its colour
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(upper)
        column.addWidget(self._rule)
        column.addWidget(self.scrolled, 1)
        self.setFocusProxy(self.field.line)

    def sizeHint(self) -> QSize:
        return QSize(grown(WIDTH), grown(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_advice()

    def _give_advice(self) -> None:
        """How one may answer: as long as nothing else is said, and there is room for it."""
        self.advice.setVisible(self._said is None and self.height() >= grown(LOW))

    def dress(self) -> None:
        colors = self.colors
        for label in (self.count, self.hints_title, self.advice):
            label.setStyleSheet(f"color: {colors.dim};")
        self._rule.setStyleSheet(f"background: {colors.border};")
        self.scrolled.verticalScrollBar().setStyleSheet(slim_scroll_bar(colors))


def _asked(sheet: ExerciseSheet, quantity: Quantity) -> tuple[str, str]:
    """What is asked, as TeX and as text."""
    name, short = sheet.names.name(quantity), sheet.short_name(quantity)
    tex = rf"{sheet.names.tex(quantity)} = \;?"
    if short == name:
        return tex, f"{name} = ?"
    return rf"{short[0]}_{{{short[1:]}}} = {tex}", f"{short} = {name} = ?"


def _stage(practice: Practice) -> AnswerStage:
    """How far the open question is; one's own wrong number can be put right, also after it was kept."""
    state = practice.state_of(practice.at)
    if state in (LineState.SLIP, LineState.WRONG) or practice.line.is_kept:
        return AnswerStage.TRIED
    return AnswerStage.SETTLED if practice.is_settled(practice.at) else AnswerStage.ASKED

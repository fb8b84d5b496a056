"""A question of a step as it is written: what it asks, its words, its options; its answer is the sheet's."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core.lessons.editing.draft import TextPlace, options_of
from core.lessons.editing.draft_check import DraftFault
from core.lessons.editing.languages import words_in
from core.lessons.editing.new_questions import askable
from core.lessons.schema import MOST_OPTIONS, MOST_STATE, AskSection
from core.network.elements import Weight
from gui.formulas.typesetting import Formulas
from gui.lessons.editing.editing_texts import answer_text, kind_name
from gui.lessons.editing.lesson_editor import LessonEditor
from gui.lessons.editing.option_fields import OptionFields
from gui.lessons.editing.writing.text_field import TextField, TextWords
from gui.look.direction import painter_on
from gui.look.icons import icon
from gui.look.style_sheet import form_style
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label
from gui.widgets.controls import ComboBox
from gui.widgets.number_field import WholeField

IN_CARD = 14.0, 21.0, 40.0  # logical pixels: the letters, a line, and the least height of a text
ROUND, SIDE = 9, 12


class QuestionField(Dressed):
    """The card of one question."""

    entered = Signal(object)  # MarkdownEdit

    def __init__(
        self, editor: LessonEditor, theme: Theme, formulas: Formulas, words: TextWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._editor = editor
        self._number = 0
        self.heading = text_label(12.5, bold=True)
        self.away = QToolButton()
        self.away.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.away.setToolTip(self.tr("Take this question out"))
        self.away.setAccessibleName(self.away.toolTip())
        self.subject_label, self.subject = QLabel(), ComboBox()
        self.until_label, self.until = (
            QLabel(self.tr("up to iteration")),
            WholeField(1, MOST_STATE, self.tr("Up to iteration")),
        )
        self.text, self.why = (TextField(editor, theme, formulas, words) for _ in range(2))
        for field in (self.text, self.why):
            field.edit.set_type(*IN_CARD)
            field.entered.connect(self.entered)
        self.options = OptionFields(theme)
        self.answer = text_label(12, wraps=True)
        self._lay_out()
        self.away.clicked.connect(self._take_out)
        self.subject.activated.connect(self._choose_subject)
        self.until.valueChanged.connect(self._choose_until)
        self.options.written.connect(self._write_option)
        self.options.right_wanted.connect(self._choose_right)
        self.options.away_wanted.connect(self._take_option_out)
        self.options.more_wanted.connect(self._add_option)
        self.dress()

    def show_question(self, number: int) -> None:
        """Show the question of this index in the step."""
        self._number = number
        editor, ask = self._editor, self._editor.step.ask[number]
        self.heading.setText(self.tr("Question {number}: {kind}").format(number=number + 1, kind=kind_name(ask)))
        is_of_weight = isinstance(ask.vote, str)
        has_options = ask.quantity is None and ask.curve is None and not is_of_weight
        self._show_subject(ask)
        for part in (self.until_label, self.until):
            part.setVisible(ask.curve is not None)
        if ask.curve is not None:
            self.until.show_value(ask.until or max(editor.names.setup.iterations, 1))
        asked = self.tr("What is asked?")
        usual = self.tr("In the program's own words, or in yours")
        at = editor.at
        self.text.show_place(TextPlace("text", at, number), asked, asked if has_options else usual)
        after = self.tr("What is said once it is answered: why it is so")
        self.why.show_place(TextPlace("why", at, number), after, after)
        self.options.setVisible(has_options)
        if has_options:
            own = editor.draft.own
            words, hints = (
                [words_in(each, language, own) for each in options_of(ask)] for language in (editor.language, own)
            )
            self.options.show_options(words, hints, None if ask.right is None else ask.right - 1, MOST_OPTIONS)
        self.show_answer()

    def show_answer(self) -> None:
        """Say what is right, as far as the sheet knows it."""
        if self._number >= len(self._editor.step.ask):
            return
        editor, ask = self._editor, self._editor.step.ask[self._number]
        self.answer.setText(answer_text(ask, editor.names, editor.iteration, editor.draft.section.digits))
        self.answer.setVisible(bool(self.answer.text()))

    def take_keyboard(self, fault: DraftFault | None = None) -> None:
        """Have the keyboard where something is wrong, or where one begins to write."""
        field: QWidget = self.text.edit
        if fault is not None and fault.option is not None and fault.option < len(self.options.fields):
            field = self.options.fields[fault.option].line
        elif fault is not None and fault.field == "why":
            field = self.why.edit
        elif fault is not None and fault.field in ("quantity", "vote") and self.subject.isVisibleTo(self):
            field = self.subject
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_subject(self, ask: AskSection) -> None:
        """The quantity, or the weight, that is asked about."""
        editor = self._editor
        names = editor.names
        is_of_weight = isinstance(ask.vote, str)
        for part in (self.subject_label, self.subject):
            part.setVisible(is_of_weight or ask.quantity is not None)
        if ask.quantity is None and not is_of_weight:
            return
        if is_of_weight:
            label, now = self.tr("Grows or shrinks:"), str(ask.vote)
            elements = ((name, names.element(name)) for name in names.element_names)
            known = [(name, name) for name, element in elements if isinstance(element, Weight)]
        else:
            label, now = self.tr("Asks for:"), ask.quantity or ""
            known = [(names.name(each), names.name_asked(each)) for each in askable(names, editor.screen.now)]
        self.subject_label.setText(label)
        self.subject.setAccessibleName(label)
        if [self.subject.itemData(index) for index in range(self.subject.count())] != [value for _, value in known]:
            self.subject.clear()
            for text, value in known:
                self.subject.addItem(text, value)
        index = next((each for each, (text, value) in enumerate(known) if now in (value, text)), -1)
        if index < 0:  # by its id, or nothing that there is
            self.subject.addItem(now, now)
            index = self.subject.count() - 1
        self.subject.setCurrentIndex(index)

    @Slot()
    def _choose_subject(self) -> None:
        key = "quantity" if self._editor.step.ask[self._number].quantity is not None else "vote"
        self._change(**{key: self.subject.currentData()})

    @Slot(object)
    def _choose_until(self, value: int) -> None:
        self._change(until=int(value))

    @Slot(int, str)
    def _write_option(self, option: int, words: str) -> None:
        editor = self._editor
        place = TextPlace("option", editor.at, self._number, option)
        editor.change(editor.draft.with_words(place, editor.language, words), (place, editor.language))

    @Slot(int)
    def _choose_right(self, option: int) -> None:
        ask = self._editor.step.ask[self._number]
        is_taken_back = ask.vote is not None and ask.right == option + 1  # in a vote none need be right
        self._change(right=None if is_taken_back else option + 1)
        self.show_question(self._number)

    @Slot(int)
    def _take_option_out(self, option: int) -> None:
        editor = self._editor
        editor.change(editor.draft.without_option(editor.at, self._number, option))

    @Slot()
    def _add_option(self) -> None:
        editor = self._editor
        editor.change(editor.draft.with_option(editor.at, self._number))
        self.options.fields[-1].line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _take_out(self) -> None:
        editor = self._editor
        editor.change(editor.draft.without_question(editor.at, self._number))

    def _change(self, **values: object) -> None:
        editor = self._editor
        editor.change(editor.draft.with_question(editor.at, self._number, **values))

    def _lay_out(self) -> None:
        head, subject = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.away)
        grow_with_text(subject.setSpacing, 6)
        for part in (self.subject_label, self.subject, self.until_label, self.until):
            subject.addWidget(part)
        subject.addStretch(1)
        column = QVBoxLayout(self)
        grow_with_text(column.setContentsMargins, SIDE, 8, SIDE, 10)
        grow_with_text(column.setSpacing, 7)
        column.addLayout(head)
        column.addLayout(subject)
        for widget in (self.text, self.options, self.answer, self.why):
            column.addWidget(widget)

    def dress(self) -> None:
        colors = self.colors
        self.away.setIcon(icon("close", colors.dim))
        self.away.setStyleSheet("QToolButton { border: none; background: transparent; }")
        self.heading.setStyleSheet(f"color: {colors.accent};")
        self.answer.setStyleSheet(f"color: {colors.dim};")
        for part in (self.subject, self.until):
            part.setStyleSheet(form_style(colors))
        for label in (self.subject_label, self.until_label):
            label.setStyleSheet(f"color: {colors.text};")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.colors.border), 1.0))
        painter.setBrush(QColor(self.colors.accent_soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), grown(ROUND), grown(ROUND))
        painter.end()

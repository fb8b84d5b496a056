"""The column on the left while a lesson is edited: the text of the step, its questions, the notes for the teacher."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.lessons.editing.draft import TextPlace
from core.lessons.editing.draft_check import DraftFault
from core.lessons.editing.new_questions import choice_question, curve_question, number_question, vote_question
from core.lessons.schema import MOST_QUESTIONS, AskSection
from gui.lessons.editing.lesson_editor import LessonEditor
from gui.lessons.editing.question_field import QuestionField
from gui.lessons.editing.writing.format_bar import FormatBar
from gui.lessons.editing.writing.language_switch import LanguageSwitch
from gui.lessons.editing.writing.text_field import TextField, TextWords
from gui.lessons.lesson_pane import TYPE
from gui.look.plain_text import tip
from gui.look.style_sheet import slim_scroll_bar
from gui.look.text_size import grow_with_text, grown
from gui.model import changes
from gui.model.store import Store
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.preferences.view_context import ViewContext
from gui.widgets.room.flow_layout import FlowLayout
from gui.widgets.scrolled import ScrolledDown

SIDE = 14  # logical pixels
LEAST_TEXT, LEAST_NOTES = 150.0, 62.0
NOTES_TYPE = 13.0, 19.0


class EditorPane(Dressed):
    """Shows the step that is edited, as the lesson will, and takes what is written."""

    def __init__(self, editor: LessonEditor, context: ViewContext, parent: QWidget | None = None) -> None:
        theme = context.theme
        super().__init__(theme, parent)
        self._editor, self._readings, self._formulas = editor, context.readings, context.formulas
        self.words = TextWords(context.readings)
        self.where = text_label(12.5)
        self.before, self.after = (
            self._arrow("‹", self.tr("The previous step")),
            self._arrow("›", self.tr("The step after")),
        )
        self.switch = LanguageSwitch(theme)
        self.format = FormatBar(theme)
        self.text, self.notes = self._field(), self._field()
        self.format.act_on(self.text.edit)
        self.text.edit.set_type(*TYPE, LEAST_TEXT)
        self.notes.edit.set_type(*NOTES_TYPE, LEAST_NOTES)
        self.questions: list[QuestionField] = []
        self.add_number, self.add_choice, self.add_vote, self.add_curve = (
            KeyButton(theme, text, height=28)
            for text in (self.tr("+ Number"), self.tr("+ Choice"), self.tr("+ Vote"), self.tr("+ Curve"))
        )
        self._notes_label = text_label(12)
        self._notes_label.setText(self.tr("Notes for the teacher (never shown to the class)"))
        self._rule = QFrame()
        self._rule.setFixedHeight(1)
        self._lay_out()
        self._connect(context.store)
        self.dress()

    def _field(self) -> TextField:
        field = TextField(self._editor, self._theme, self._formulas, self.words)
        field.entered.connect(self.format.act_on)
        return field

    def _arrow(self, sign: str, told: str) -> KeyButton:
        button = KeyButton(self._theme, sign, height=24)
        button.setToolTip(told)
        button.setAccessibleName(told)
        return button

    def add_below(self, part: QWidget) -> None:
        """Show this below all else, in a window with no room beside."""
        self._below.addWidget(part)
        part.show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        grow_with_text(head.setSpacing, 6)
        head.addWidget(self.where)
        head.addWidget(self.before)
        head.addWidget(self.after)
        head.addStretch(1)
        head.addWidget(self.switch)
        above = QVBoxLayout()
        grow_with_text(above.setContentsMargins, SIDE, 10, SIDE, 6)
        grow_with_text(above.setSpacing, 8)
        above.addLayout(head)
        above.addWidget(self.format)
        inner = QWidget()
        column = QVBoxLayout(inner)
        grow_with_text(column.setContentsMargins, SIDE, 0, SIDE, 12)
        grow_with_text(column.setSpacing, 10)
        self._cards = QVBoxLayout()
        grow_with_text(self._cards.setSpacing, 10)
        self._below = QVBoxLayout()
        buttons = QWidget()
        adding = FlowLayout(grown(6), buttons)
        grow_with_text(adding.setSpacing, 6)
        for button in (self.add_number, self.add_choice, self.add_vote, self.add_curve):
            adding.addWidget(button)
        column.addWidget(self.text)
        column.addLayout(self._cards)
        column.addWidget(buttons)
        column.addStretch(1)
        for part in (self._rule, self._notes_label, self.notes):
            column.addWidget(part)
        column.addLayout(self._below)
        self.scrolled = ScrolledDown(inner)
        for each in (inner, self.scrolled.viewport()):
            each.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(above)
        whole.addWidget(self.scrolled, 1)

    def _connect(self, store: Store) -> None:
        editor = self._editor
        editor.changed.connect(self._follow)
        editor.checked.connect(self._follow_check)
        editor.step_chosen.connect(self._begin_step)
        editor.text_wanted.connect(self._begin_text)
        editor.place_wanted.connect(self._go_to)
        self.switch.chosen.connect(editor.choose_language)
        self.before.clicked.connect(editor.choose_before)
        self.after.clicked.connect(editor.choose_after)
        self.add_number.clicked.connect(self._ask_number)
        self.add_choice.clicked.connect(self._ask_choice)
        self.add_vote.clicked.connect(self._ask_vote)
        self.add_curve.clicked.connect(self._ask_curve)
        self._at_rest = QTimer(self, singleShot=True, interval=250)
        self._at_rest.timeout.connect(self._find_words)
        for change in (changes.playhead_changed, changes.setup_changed):
            store.when(change).connect(self._at_rest.start)
        store.when(changes.pin_changed).connect(self._follow_held)

    # Following

    @Slot()
    def _follow(self) -> None:
        editor = self._editor
        if not editor.is_in_place:
            return
        draft, at, step = editor.draft, editor.at, editor.step
        where = self.tr("Editing step {number} of {count}").format(number=at + 1, count=len(draft.steps))
        self.where.setText(where)
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at + 1 < len(draft.steps))
        lacking = {code: not draft.is_whole(at, code) for code in draft.languages}  # nobody misses the others
        self.switch.show_languages(editor.languages, editor.language, lacking)
        hint = self.tr("Click and write what the learner reads")
        self.text.show_place(TextPlace("text", at), self.tr("Text of step {number}").format(number=at + 1), hint)
        self.notes.show_place(TextPlace("notes", at), self._notes_label.text())
        while len(self.questions) > len(step.ask):
            gone = self.questions.pop()
            if gone.isAncestorOf(self.window().focusWidget() or self):
                self.text.edit.setFocus(Qt.FocusReason.OtherFocusReason)  # not what comes next by Tab
            self._cards.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.questions) < len(step.ask):
            card = QuestionField(editor, self._theme, self._formulas, self.words)
            card.entered.connect(self.format.act_on)
            self.questions.append(card)
            self._cards.addWidget(card)
        for number, card in enumerate(self.questions):
            card.show_question(number)
        for button in (self.add_number, self.add_choice, self.add_vote, self.add_curve):
            button.setEnabled(len(step.ask) < MOST_QUESTIONS)
        self._follow_held()

    @Slot()
    def _follow_check(self) -> None:
        if self._editor.is_in_place:
            for card in self.questions:
                card.show_answer()

    @Slot()
    def _follow_held(self) -> None:
        editor, held = self._editor, self._readings.pinned
        if not editor.is_editing:
            return
        self.format.show_held("" if held is None else self._readings.names.of(held))
        asked = number_question(editor.screen.now, editor.names).quantity
        self.add_number.setToolTip(tip(self.tr("Ask for {name}; pin something else for another").format(name=asked)))
        vote = vote_question(editor.screen.now, editor.names).vote
        of_weight = self.tr("A show of hands: does {name} grow or shrink?").format(name=vote)
        options = self.tr("A show of hands on options of your own; pin a weight to ask which way it goes")
        self.add_vote.setToolTip(tip(of_weight) if isinstance(vote, str) else options)
        self.add_choice.setToolTip(self.tr("One of several options"))
        self.add_curve.setToolTip(self.tr("Let the curve of the error be drawn before the run"))

    @Slot()
    def _find_words(self) -> None:
        """The numbers of another state are live."""
        if not self.isVisible():
            return
        for field in (self.text, self.notes, *(part for card in self.questions for part in (card.text, card.why))):
            field.edit.find_words()

    @Slot()
    def _begin_step(self) -> None:
        self._follow()
        self.scrolled.verticalScrollBar().setValue(0)

    @Slot()
    def _begin_text(self) -> None:
        """Have the keyboard in the text, its heading ready to be written over."""
        self.text.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.edit.select_line()

    @Slot(object)
    def _go_to(self, fault: DraftFault) -> None:
        """Have the keyboard where something is wrong, as far as that stands here."""
        if fault.question is not None and fault.question < len(self.questions):
            card = self.questions[fault.question]
            card.take_keyboard(fault)
            self.scrolled.ensureWidgetVisible(card)
        elif fault.step is not None and fault.field in ("text", "notes"):
            field = self.text if fault.field == "text" else self.notes
            field.edit.setFocus()
            self.scrolled.ensureWidgetVisible(field)

    # Questions

    def _ask(self, ask: AskSection) -> None:
        editor = self._editor
        editor.change(editor.draft.asking(editor.at, ask))
        self.questions[-1].take_keyboard()
        QTimer.singleShot(0, self, self._show_last)  # once it has its place

    @Slot()
    def _show_last(self) -> None:
        if self.questions:
            self.scrolled.ensureWidgetVisible(self.questions[-1])

    @Slot()
    def _ask_number(self) -> None:
        self._ask(number_question(self._editor.screen.now, self._editor.names))

    @Slot()
    def _ask_choice(self) -> None:
        self._ask(choice_question())

    @Slot()
    def _ask_vote(self) -> None:
        self._ask(vote_question(self._editor.screen.now, self._editor.names))

    @Slot()
    def _ask_curve(self) -> None:
        self._ask(curve_question(self._editor.names))

    def dress(self) -> None:
        colors = self.colors
        for label in (self.where, self._notes_label):
            label.setStyleSheet(f"color: {colors.dim};")
        self._rule.setStyleSheet(f"background: {colors.border};")
        self.scrolled.verticalScrollBar().setStyleSheet(slim_scroll_bar(colors))

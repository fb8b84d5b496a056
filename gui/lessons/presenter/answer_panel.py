"""The question of a step in the presenter view, with its answer, and how people go wrong."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.lessons.fitted_text import FittedText
from gui.lessons.presenter.presenter_texts import PresentedQuestion
from gui.lessons.presenter.tally_box import TallyBox
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import mono

TYPE = 14.0, 21.0
BESIDE = 2  # options that stand beside each other; more stand below each other


class AnswerPanel(Dressed):
    """Shows what the class must not see yet, and counts its votes."""

    counted = Signal(int, int)  # votes for this option, from 0: one more, or one less

    def __init__(self, theme: Theme, make_text: Callable[[], FittedText], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._make_text = make_text
        self._shown: PresentedQuestion | None = None
        self.title, self.note = text_label(12.5, bold=True), text_label(12, wraps=True)
        self.asked, self.why = make_text(), make_text()
        for each in (self.asked, self.why):
            each.set_type(*TYPE)
        self.answer, self.slips = text_label(14, wraps=True), text_label(12.5, wraps=True)
        self.answer.setFont(mono(14))
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.boxes: list[TallyBox] = []
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.note, 1)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._options = QGridLayout()
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.asked)
        column.addLayout(self._options)
        for part in (self.answer, self.why, self.slips):
            column.addWidget(part)
        column.addStretch(1)
        self.dress()

    def show_question(self, question: PresentedQuestion | None, otherwise: str) -> None:
        """Show a question; without one, what there is to say in its place."""
        before, self._shown = self._shown, question
        if question is None:
            self.title.setText(otherwise)
            self.note.clear()
        else:
            self.title.setText(question.number)
            hidden = self.tr("the answer is hidden from the class until it is shown")
            self.note.setText(self.tr("the class sees the answer") if question.is_settled else hidden)
        texts = (
            (self.asked, "" if question is None else question.asked),
            (self.why, "" if question is None else question.why),
        )
        for part, text in texts:
            part.setVisible(bool(text))
            if before is None or question is None or text not in (before.asked, before.why):
                part.show_text(text)
        self.answer.setText("" if question is None else question.answer)
        slips = () if question is None else question.slips
        usual = self.tr("Usual slips:")
        self.slips.setText("\n".join([usual, *slips]) if slips else "")
        for label in (self.answer, self.slips):
            label.setVisible(bool(label.text()))
        self._show_options(question)

    def letter_adds(self, letter: str) -> int | None:
        """The option to which a letter, or a digit, adds a vote, from 0; None where it adds to none."""
        question = self._shown
        if question is None or not question.has_tally or not letter:
            return None
        if letter.isdecimal() and 1 <= int(letter) <= len(question.options):
            return int(letter) - 1
        letters = [option.letter for option in question.options]
        return letters.index(letter.lower()) if letter.lower() in letters else None

    def _show_options(self, question: PresentedQuestion | None) -> None:
        options = () if question is None else question.options
        if len(options) != len(self.boxes):
            for box in self.boxes:
                self._options.removeWidget(box)
                box.deleteLater()
            across = BESIDE if len(options) == BESIDE else 1
            self.boxes = []
            for index in range(len(options)):
                text = self._make_text()
                text.set_type(*TYPE)
                box = TallyBox(self._theme, index, text)
                box.counted.connect(self.counted)
                self._options.addWidget(box, index // across, index % across)
                self.boxes.append(box)
        everyone = sum(option.votes for option in options)
        for box, option in zip(self.boxes, options, strict=True):
            box.show_option(option, everyone, has_tally=question is not None and question.has_tally)

    def dress(self) -> None:
        self.title.setStyleSheet(f"color: {self.colors.text};")
        self.answer.setStyleSheet(f"color: {self.colors.text};")
        for label in (self.note, self.slips):
            label.setStyleSheet(f"color: {self.colors.dim};")

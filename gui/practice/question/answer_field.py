"""Where an answer is given: its field, what it comes to, and the buttons below."""

from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from core.base.number_format import figure, rounded_figure
from gui.look.text_size import add_space, grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import mono
from gui.practice.question.answer_line import AnswerLine, AnswerState
from gui.texts.board import digits_text
from gui.widgets.announce import announce

COMES_TO = 22  # logical pixels that the line below the field is high, also where it is empty
UNROUNDED = 10  # digits that are shown of what was not rounded
GAP, MAIN = 8, 134  # logical pixels: between buttons, and how wide the first one is at least
ENTER = "⏎"


class AnswerStage(Enum):
    """How far a question is."""

    ASKED = "asked"
    TRIED = "tried"  # and not right: it may be tried again, kept, or shown
    SETTLED = "settled"


@dataclass(frozen=True)
class AnswerAsked:
    """What an answer is asked for: the quantity as it is read out, what describes it, and how many digits."""

    spoken: str
    sentence: str
    digits: int = 4


class AnswerField(Dressed):
    """A field that takes a number or a sum, and says at once what that comes to.

    It keeps what is typed, right or wrong, until another question is asked.
    """

    typed = Signal(str)  # another text stands there; for who shows the same elsewhere
    check_asked = Signal()
    hint_asked = Signal()
    show_asked = Signal()
    keep_asked = Signal()  # go on with one's own number
    next_asked = Signal()
    announced = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._asked = AnswerAsked("", "")
        self._stage = AnswerStage.ASKED
        self.line = AnswerLine(theme)
        self.caption, self.digits = text_label(), text_label()
        self.caption.setText(self.tr("Your answer"))
        self.caption.setBuddy(self.line)
        self.comes_to, self.unrounded, self.fault = text_label(), text_label(11), text_label(wraps=True)
        grow_with_text(self.comes_to.setFont, partial(mono, 16))
        grow_with_text(self.unrounded.setContentsMargins, 0, 0, 0, 3)  # so that both stand on one line
        self.check = KeyButton(theme, "", main=True, size=13)
        grow_with_text(self.check.setMinimumWidth, MAIN)
        self.second, self.show_it = KeyButton(theme, ""), KeyButton(theme, self.tr("Show"))
        for button in (self.second, self.show_it):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._connect()
        self.ask(self._asked)
        self.dress()

    def ask(self, asked: AnswerAsked, text: str = "") -> None:
        """Ask for this; `text` is what was typed of it before."""
        self._asked = asked
        self.digits.setText(digits_text(asked.digits))
        spoken = self.tr("{quantity}, {digits}").format(quantity=asked.spoken, digits=self.digits.text())
        self.line.setAccessibleName(spoken)
        self.line.setAccessibleDescription(asked.sentence)
        self.line.setText(text)
        self.stand(AnswerStage.ASKED)

    def stand(self, stage: AnswerStage) -> None:
        """Show how far the question is: other buttons, and a field that can be typed in or not.

        After a try that is not right the field has the keyboard, unless another field has it, and what is typed is
        selected.
        """
        self._stage = stage
        self.line.settle(stage is AnswerStage.SETTLED)
        names = {
            AnswerStage.ASKED: self.tr("Check"),
            AnswerStage.TRIED: self.tr("Check again"),
            AnswerStage.SETTLED: self.tr("Next"),
        }
        self.check.say(names[stage], ENTER)
        if stage is AnswerStage.TRIED:
            self.second.say(self.tr("Keep mine"))
            if not isinstance(QApplication.focusWidget(), QLineEdit):
                self.line.setFocus()
            self.line.selectAll()
        else:
            self.second.say(self.tr("Hint"), "" if stage is AnswerStage.SETTLED else "?")
        self._follow()

    def lead_on(self, leads_on: bool) -> None:
        """Say whether Enter leads to the next question after a try, as its number is kept, or checks another one."""
        if self._stage is AnswerStage.TRIED:
            self.check.say(self.tr("Next") if leads_on else self.tr("Check again"), ENTER)

    @property
    def value(self) -> float | None:
        """The number that stands there, if it is one."""
        return self.line.value

    def set_text(self, text: str) -> None:
        """Have what was typed elsewhere."""
        if text != self.line.text():
            self.line.setText(text)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.caption)
        head.addStretch(1)
        head.addWidget(self.digits)
        result = QHBoxLayout()
        grow_with_text(result.setSpacing, 10)
        result.addWidget(self.comes_to)
        result.addWidget(self.unrounded, 0, Qt.AlignmentFlag.AlignBottom)
        result.addWidget(self.fault, 1)
        result.addStretch(0)
        result.setContentsMargins(0, 0, 0, 0)
        below = QWidget()
        below.setLayout(result)
        grow_with_text(below.setMinimumHeight, COMES_TO)
        buttons = QHBoxLayout()
        grow_with_text(buttons.setSpacing, GAP)
        buttons.addWidget(self.check, 3)
        buttons.addWidget(self.second, 2)
        buttons.addWidget(self.show_it, 2)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        grow_with_text(rows.setSpacing, 6)
        rows.addLayout(head)
        rows.addWidget(self.line)
        rows.addWidget(below)
        add_space(rows, 2)
        rows.addLayout(buttons)

    def _connect(self) -> None:
        self.line.textChanged.connect(self.typed)
        self.line.state_changed.connect(self._follow)
        self.line.rested.connect(self._say)
        self.line.entered.connect(self._go_on)
        self.line.hint_asked.connect(self.hint_asked)
        self.line.show_asked.connect(self._show_it)
        self.check.clicked.connect(self._go_on)
        self.second.clicked.connect(self._take_second)
        self.show_it.clicked.connect(self._show_it)

    @Slot()
    def _follow(self) -> None:
        """Show what the text comes to, and which buttons can be pressed."""
        value, digits = self.line.value, self._asked.digits
        settled = self._stage is AnswerStage.SETTLED
        rounded = "…" if value is None else rounded_figure(value, digits)
        full = "" if value is None else figure(value, max(UNROUNDED, digits))
        self.comes_to.setText(f"= {rounded}")
        if self.comes_to.property("isEmpty") != (value is None):
            self.comes_to.setProperty("isEmpty", value is None)
            self.comes_to.style().polish(self.comes_to)
        self.unrounded.setText("" if full == rounded or not _adds_digits(full, rounded) else full)
        is_wrong = self.line.is_marked
        self.fault.setText(self.line.fault if is_wrong else "")
        for widget, is_there in ((self.comes_to, not is_wrong), (self.unrounded, not is_wrong), (self.fault, is_wrong)):
            widget.setVisible(is_there)
        self.check.setEnabled(settled or self.line.state is AnswerState.READ)
        self.check.setToolTip(self._why_not())
        self.second.setEnabled(not settled)
        self.show_it.setEnabled(not settled)
        self.show_it.setToolTip("" if settled else self.tr("The value is shown, and counts as given (Ctrl+Enter)"))
        keep = self.tr("Go on with your own number; what follows is marked from it (Alt+K)")
        self.second.setToolTip(keep if self._stage is AnswerStage.TRIED else "")

    def _why_not(self) -> str:
        if self._stage is AnswerStage.SETTLED:
            return ""
        if self.line.state is AnswerState.EMPTY:
            return self.tr("Nothing is typed yet")
        return self.line.fault

    @Slot()
    def _say(self) -> None:
        """Announce what was typed, once nobody types."""
        text = self.line.fault or ("" if self.line.value is None else self.comes_to.text())
        if text:
            announce(self, text)
            self.announced.emit(text)

    @Slot()
    def _go_on(self) -> None:
        (self.next_asked if self._stage is AnswerStage.SETTLED else self.check_asked).emit()

    @Slot()
    def _take_second(self) -> None:
        (self.keep_asked if self._stage is AnswerStage.TRIED else self.hint_asked).emit()

    @Slot()
    def _show_it(self) -> None:
        if self._stage is not AnswerStage.SETTLED:
            self.show_asked.emit()

    def dress(self) -> None:
        colors = self.colors
        self.caption.setStyleSheet(f"color: {colors.dim};")
        self.digits.setStyleSheet(f"color: {colors.dim};")
        self.comes_to.setStyleSheet(
            f'QLabel {{ color: {colors.text}; }} QLabel[isEmpty="true"] {{ color: {colors.dim}; }}'
        )
        self.unrounded.setStyleSheet(f"color: {colors.dim};")
        self.fault.setStyleSheet(f"color: {colors.error};")


def _adds_digits(full: str, rounded: str) -> bool:
    """Whether the unrounded number has digits that the rounded one lacks: 0.25 has none beside 0.2500."""
    return not rounded.startswith(full) or rounded[len(full) :].strip("0.") != ""

"""Will a weight grow or shrink? Two large buttons; a class votes, or one alone answers at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.look.text_size import add_space, grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.decide.tally import Tally
from gui.practice.decide.way_button import WayButton
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import plain
from gui.practice.parts.wrapping_row import WrappingRow
from gui.widgets.announce import announce

GAP = 26  # logical pixels between the two ways


@dataclass(frozen=True)
class UpOrDownTexts:
    """What is asked: how far one is, the weight's name, and a sentence on where it stands."""

    count: str
    name: str
    sentence: str


@dataclass(frozen=True)
class SignOf:
    """A factor and its sign, as a chip shows it: g1 +."""

    name: str
    sign: str


class UpOrDown(Dressed):
    """The question, the two ways, and with a class the votes.

    ↑ and ↓ count a vote, Backspace takes the last one back, Enter reveals and then goes on. Alone, ↑ or ↓ answers.
    """

    answered = Signal(bool)  # alone: whether it was said to grow
    voted = Signal(int, int)  # how many said that it grows, and that it shrinks
    reveal_asked = Signal()
    next_asked = Signal()
    announced = Signal(str)

    def __init__(self, theme: Theme, *, is_alone: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._is_alone, self._is_revealed = is_alone, False
        self._votes: list[bool] = []  # in their order: whether each was for growing
        self._name = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.count, self.question = text_label(13, bold=True), QLabel()
        grow_with_text(self.question.setFont, partial(plain, 27, bold=True))
        self.question.setWordWrap(True)
        self.sentence, self.total = text_label(15, wraps=True), text_label(15)
        self.why = text_label(14, wraps=True, may_be_empty=True)
        words = {True: self.tr("It grows"), False: self.tr("It shrinks")}
        self.ways = {grows: WayButton(theme, grows, word) for grows, word in words.items()}
        self.tallies = {grows: Tally(theme, grows, word) for grows, word in words.items()}
        self.signs = WrappingRow(8)
        self.reveal = KeyButton(theme, "", "⏎", main=True, height=42, size=15)
        self.back = KeyButton(theme, self.tr("Take one back"), "⌫", height=42, size=13)
        self.ways[True].clicked.connect(self.say_grows)
        self.ways[False].clicked.connect(self.say_shrinks)
        self.tallies[True].counted.connect(self._count_grows)
        self.tallies[False].counted.connect(self._count_shrinks)
        self.reveal.clicked.connect(self._go_on)
        self.back.clicked.connect(self.take_back)
        self._lay_out()
        self.ask(UpOrDownTexts("", "", ""))
        self.dress()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grow_with_text(grid.setHorizontalSpacing, GAP)
        grow_with_text(grid.setVerticalSpacing, 14)
        for column, grows in enumerate((True, False)):
            grid.addWidget(self.ways[grows], 0, column)
            grid.addWidget(self.tallies[grows], 1, column)
        grid.setColumnStretch(2, 1)
        buttons = QHBoxLayout()
        grow_with_text(buttons.setSpacing, 12)
        grow_with_text(self.reveal.setMinimumWidth, 170)
        buttons.addWidget(self.reveal)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.total)
        rows = QVBoxLayout(self)
        grow_with_text(rows.setContentsMargins, 26, 18, 26, 18)
        grow_with_text(rows.setSpacing, 10)
        for widget in (self.count, self.question, self.sentence):
            rows.addWidget(widget)
        add_space(rows, 18)
        rows.addLayout(grid)
        add_space(rows, 18)
        rows.addLayout(buttons)
        add_space(rows, 14)
        rows.addWidget(self.signs)
        rows.addWidget(self.why)
        rows.addStretch(1)

    def ask(self, texts: UpOrDownTexts) -> None:
        """Ask of another weight; nobody has voted yet."""
        self._name, self._is_revealed = texts.name, False
        self._votes.clear()
        self.count.setText(texts.count)
        self.sentence.setText(texts.sentence)
        self.signs.show_widgets([])
        self.why.clear()
        for button in self.ways.values():
            button.show_true(False)
        self._show()
        self._ask()

    def show_true(self, grows: bool, signs: Sequence[SignOf], why: str) -> None:
        """Reveal: the true way gets the tick; the signs of its factors say why, and so does a sentence."""
        self._is_revealed = True
        self.ways[grows].show_true(True)
        self.signs.show_widgets([self._chip(sign) for sign in signs])
        self.why.setText(why)
        self._show()
        announce(self, why)
        self.announced.emit(why)

    @property
    def is_alone(self) -> bool:
        """Whether one alone answers, and nobody votes."""
        return self._is_alone

    def let_vote(self, together: bool) -> None:
        """Let a class vote from now on, or one alone answer."""
        self._is_alone = not together
        self._votes.clear()
        self._show()

    @property
    def votes(self) -> tuple[int, int]:
        """How many said that it grows, and that it shrinks."""
        return self._votes.count(True), self._votes.count(False)

    @Slot()
    def say_grows(self) -> None:
        """A vote for growing, or alone the answer."""
        self._say(True)

    @Slot()
    def say_shrinks(self) -> None:
        """A vote for shrinking, or alone the answer."""
        self._say(False)

    @Slot()
    def take_back(self) -> None:
        """Take the last vote back."""
        if self._votes and not self._is_revealed:
            self._votes.pop()
            self._tell()

    def _say(self, grows: bool) -> None:
        if self._is_revealed:
            return
        if self._is_alone:
            self.answered.emit(grows)
        else:
            self._votes.append(grows)
            self._tell()

    @Slot(int)
    def _count_grows(self, change: int) -> None:
        self._count(True, change)

    @Slot(int)
    def _count_shrinks(self, change: int) -> None:
        self._count(False, change)

    def _count(self, grows: bool, change: int) -> None:
        if change > 0:
            self._say(grows)
        elif grows in self._votes and not self._is_revealed:
            last = len(self._votes) - 1 - self._votes[::-1].index(grows)
            del self._votes[last]
            self._tell()

    def _tell(self) -> None:
        self._show()
        self.voted.emit(*self.votes)

    def _show(self) -> None:
        """Show the votes, and which buttons can be pressed."""
        for grows, votes in zip((True, False), self.votes, strict=True):
            self.tallies[grows].setVisible(not self._is_alone)
            self.tallies[grows].setEnabled(not self._is_revealed)
            self.tallies[grows].show_votes(votes, len(self._votes))
            self.ways[grows].setEnabled(not self._is_revealed)
        self.reveal.say(self.tr("Next") if self._is_revealed else self.tr("Reveal"), "⏎")
        self.reveal.setVisible(self._is_revealed or not self._is_alone)
        self.back.setVisible(not self._is_alone)
        self.back.setEnabled(bool(self._votes) and not self._is_revealed)
        self.total.setVisible(not self._is_alone)
        self.total.setText(self.tr("{count} votes").format(count=len(self._votes)))

    def _ask(self) -> None:
        name = f'<span style="color: {self.colors.accent}">{escape(self._name)}</span>'
        self.question.setText(self.tr("Will {name} grow or shrink in this step?").format(name=name))
        asked = self.tr("Will {name} grow or shrink in this step?").format(name=self._name)
        for part in (self, self.question):
            part.setAccessibleName(asked)

    def _chip(self, sign: SignOf) -> QLabel:
        chip = text_label(14)
        chip.setText(f"{sign.name} {sign.sign}")
        chip.setStyleSheet(self._chip_style())
        return chip

    def _chip_style(self) -> str:
        return (
            f"background: {self.colors.field}; border: 1px solid {self.colors.border}; border-radius: {grown(11)}px;"
            f" padding: {grown(3)}px {grown(9)}px;"
        )

    @Slot()
    def _go_on(self) -> None:
        (self.next_asked if self._is_revealed else self.reveal_asked).emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Up:
                self.say_grows()
            case Qt.Key.Key_Down:
                self.say_shrinks()
            case Qt.Key.Key_Backspace:
                self.take_back()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._is_revealed or not self._is_alone:
                self._go_on()
            case _:
                super().keyPressEvent(event)

    def dress(self) -> None:
        for label in (self.count, self.sentence, self.why, self.total):
            label.setStyleSheet(f"color: {self.colors.dim};")
        for chip in self.signs.findChildren(QLabel):
            chip.setStyleSheet(self._chip_style())
        self._ask()

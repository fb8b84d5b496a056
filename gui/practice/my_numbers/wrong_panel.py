"""The first wrong number: what is wrong with it, what is there and what would be true, and how the others are."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import mono
from gui.practice.parts.marks import AnswerMark, MarkLabel
from gui.practice.parts.pill import Pill
from gui.widgets.announce import announce

NEXT_KEY = "F3"


@dataclass(frozen=True)
class Side:
    """A number beside the other one: its title, how it comes about, and its value; None where that is hidden."""

    title: str
    working: str
    value: str | None


@dataclass(frozen=True)
class WrongNumber:
    """What is said: with a mark, the two sides where a number is wrong, and how the others are."""

    mark: AnswerMark
    sentence: str
    note: str = ""
    sides: tuple[Side, Side] | None = None
    counts: str = ""
    can_go_on: bool = False


class WrongPanel(Dressed):
    """Says a `WrongNumber`, aloud as well where it is another one."""

    next_asked = Signal()
    announced = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._said = WrongNumber(AnswerMark.OPEN, "")
        self.title = text_label(12, bold=True)
        self.title.setText(self.tr("The first wrong number"))
        self.mark = MarkLabel(theme, AnswerMark.OPEN, 8)
        self.sentence, self.note = text_label(13, bold=True, wraps=True), text_label(12, wraps=True)
        self.counts = text_label(12, wraps=True)
        self.yours, self.true = SidePanel(theme), SidePanel(theme)
        self.next = KeyButton(theme, self.tr("Next that is not right"), NEXT_KEY, height=28)
        self.next.clicked.connect(self.next_asked)
        for label in (self.sentence, self.note):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said = QVBoxLayout()
        grow_with_text(said.setSpacing, 3)
        said.addWidget(self.sentence)
        said.addWidget(self.note)
        head = QHBoxLayout()
        grow_with_text(head.setSpacing, 6)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        grow_with_text(rows.setSpacing, 9)
        rows.addWidget(self.title)
        rows.addLayout(head)
        for widget in (self.yours, self.true, self.counts):
            rows.addWidget(widget)
        rows.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeft)
        self.dress()

    def show_wrong(self, said: WrongNumber) -> None:
        """Say this."""
        before, self._said = self._said, said
        self.mark.show_mark(said.mark)
        self.sentence.setText(said.sentence)
        self.note.setText(said.note)
        self.note.setVisible(bool(said.note))
        self.counts.setText(said.counts)
        self.counts.setVisible(bool(said.counts))
        self.next.setVisible(said.can_go_on)
        for panel in (self.yours, self.true):
            panel.setVisible(said.sides is not None)
        if said.sides is not None:
            tone = "slip" if said.mark is AnswerMark.SLIP else "error"
            self.yours.show_side(said.sides[0], tone)
            self.true.show_side(said.sides[1], "right")
        if said.sentence != before.sentence:
            announce(self, said.sentence)
            self.announced.emit(said.sentence)

    def shown(self) -> WrongNumber:
        """What is said."""
        return self._said

    def dress(self) -> None:
        for label in (self.title, self.note, self.counts):
            label.setStyleSheet(f"color: {self.colors.dim};")


class SidePanel(Dressed):
    """A number on a ground of its colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("side")
        self._tone = "right"
        self._title, self._working, self._value = text_label(11, bold=True), text_label(11, wraps=True), QLabel()
        self._value.setTextFormat(Qt.TextFormat.PlainText)
        grow_with_text(self._working.setFont, partial(mono, 11.5))
        grow_with_text(self._value.setFont, partial(mono, 14, bold=True))
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pill = Pill(theme, 90)
        rows = QVBoxLayout(self)
        grow_with_text(rows.setContentsMargins, 10, 7, 10, 8)
        grow_with_text(rows.setSpacing, 4)
        for widget in (self._title, self._working, self._value, self._pill):
            rows.addWidget(widget)

    def show_side(self, side: Side, tone: str) -> None:
        """Show this; `tone` is the name of its colour in the theme."""
        self._tone = tone
        self._title.setText(side.title)
        self._working.setText(side.working)
        self._working.setVisible(bool(side.working))
        self._value.setText("" if side.value is None else f"= {side.value}")
        self._value.setVisible(side.value is not None)
        self._pill.setVisible(side.value is None)
        self.dress()

    def dress(self) -> None:
        ground = getattr(self.colors, f"{self._tone}_soft")
        self.setStyleSheet(f"#side {{ background: {ground}; border: none; border-radius: {grown(5)}px; }}")
        self._title.setStyleSheet(f"color: {getattr(self.colors, self._tone)};")


def divider() -> QFrame:
    """A line between two parts of a panel."""
    line = QFrame()
    line.setObjectName("divider")
    line.setFixedHeight(1)
    return line

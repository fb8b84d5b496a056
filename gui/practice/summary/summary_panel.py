"""The panel on the right of a summary: what to take along, how to go on, and what can be handed in."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.reports.answers_file import LONGEST_NAME
from core.reports.practice_summary import TakeAlong
from gui.look.style_sheet import form_style
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.parts.lettering import plain
from gui.practice.parts.marks import MarkLabel, mark_of_line
from gui.practice.summary.choice_button import ChoiceButton
from gui.texts.faults import translated
from gui.widgets.scrolled import ScrolledDown

LEAST_WIDTH, WIDTH = 320, 348  # logical pixels
SIDE = 16


@dataclass(frozen=True)
class WayOn:
    """One way to go on: its two lines, its key, and what is wanted by it."""

    title: str
    details: str
    key: str
    wish: str  # a name by which `chosen` tells it


class SummaryPanel(Dressed):
    """Plain texts in, wishes out."""

    chosen = Signal(str)  # the wish of a choice
    save_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("panel")
        grow_with_text(self.setMinimumWidth, LEAST_WIDTH)
        self._heads = [text_label(13, bold=True) for _ in range(2)]
        for head, text in zip(self._heads, (self.tr("What to take along"), self.tr("Go on")), strict=True):
            head.setText(text)
        self._taken = QVBoxLayout()
        grow_with_text(self._taken.setSpacing, 14)
        self._details: list[QLabel] = []
        self.buttons: list[ChoiceButton] = []
        self._choices: tuple[WayOn, ...] = ()
        self._ways = QVBoxLayout()
        grow_with_text(self._ways.setSpacing, 8)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Your name, if you hand it in"))
        self.name.setAccessibleName(self.tr("Your name"))
        grow_with_text(self.name.setFixedHeight, 30)
        grow_with_text(self.name.setFont, partial(plain, 12))
        self.save = KeyButton(theme, self.tr("Save…"), self.tr("Ctrl+S"))
        self.print = KeyButton(theme, self.tr("Print…"), self.tr("Ctrl+P"))
        self.save.clicked.connect(self.save_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.note = text_label(11, wraps=True)
        self.note.setText(
            self.tr("The file holds your answers and the sheet's code. Points are worked out again by who opens it.")
        )
        self._lines = [QFrame() for _ in range(2)]
        self._lay_out()
        self.dress()

    def show_taken(self, taken: Sequence[TakeAlong]) -> None:
        """Have these to be taken along."""
        while (item := self._taken.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._details = []
        for each in taken:
            self._taken.addWidget(self._taken_row(each))
        for widget in (self._heads[0], self._lines[0]):
            widget.setVisible(bool(taken))
        self.dress()

    def show_choices(self, choices: Sequence[WayOn]) -> None:
        """Have these ways to go on, the usual one first."""
        self._choices = tuple(choices)
        while len(self.buttons) < len(choices):
            button = ChoiceButton(self._theme, "")
            index = len(self.buttons)
            button.clicked.connect(lambda _checked=False, index=index: self._choose(index))
            self.buttons.append(button)
            self._ways.addWidget(button)
        for index, button in enumerate(self.buttons):
            button.setVisible(index < len(choices))
            if index < len(choices):
                each = choices[index]
                button.say(each.title, each.details, each.key, main=index == 0)
        for widget in (self._heads[1], self._lines[1]):
            widget.setVisible(bool(choices))

    def choices(self) -> tuple[WayOn, ...]:
        """The ways to go on."""
        return self._choices

    def taken(self) -> list[tuple[str, str]]:
        """What is said to be taken along: headlines and details."""
        items = (self._taken.itemAt(index) for index in range(self._taken.count()))
        rows = (item.widget() for item in items if item is not None)
        return [tuple(label.text() for label in row.findChildren(QLabel)) for row in rows if row]  # type: ignore[misc]

    def _choose(self, index: int) -> None:
        self.chosen.emit(self._choices[index].wish)

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(f"""
{form_style(colors)}
#panel {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 7px; }}
""")
        for line in self._lines:
            line.setStyleSheet(f"background: {colors.border};")
        for label in (*self._heads, *self._details, self.note):
            label.setStyleSheet(f"color: {colors.dim};")

    # How it is made

    def _taken_row(self, taken: TakeAlong) -> QWidget:
        row = QWidget()
        mark = MarkLabel(self._theme, mark_of_line(taken.state), 8.0)
        headline, details = text_label(13, bold=True, wraps=True), text_label(12, wraps=True)
        headline.setText(translated(taken.headline))
        details.setText(translated(taken.details))
        self._details.append(details)
        texts = QVBoxLayout()
        grow_with_text(texts.setSpacing, 4)
        texts.addWidget(headline)
        texts.addWidget(details)
        both = QHBoxLayout(row)
        both.setContentsMargins(0, 0, 0, 0)
        grow_with_text(both.setSpacing, 8)
        both.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        both.addLayout(texts, 1)
        return row

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        grow_with_text(column.setContentsMargins, 0, 12, 0, SIDE)
        grow_with_text(column.setSpacing, 12)
        for line in self._lines:
            line.setFixedHeight(1)
        handing_in = QVBoxLayout()
        grow_with_text(handing_in.setSpacing, 8)
        buttons = QHBoxLayout()
        grow_with_text(buttons.setSpacing, 8)
        buttons.addWidget(self.save, 1)
        buttons.addWidget(self.print, 1)
        handing_in.addWidget(self.name)
        handing_in.addLayout(buttons)
        handing_in.addWidget(self.note)
        parts = (self._heads[0], self._taken, self._lines[0], self._heads[1], self._ways, self._lines[1], handing_in)
        for part in parts:
            if isinstance(part, QFrame) and part in self._lines:
                column.addWidget(part)
                continue
            beside = QHBoxLayout()
            grow_with_text(beside.setContentsMargins, SIDE, 0, SIDE, 0)
            if isinstance(part, QWidget):
                beside.addWidget(part)
            else:
                beside.addLayout(part)
            column.addLayout(beside)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(ScrolledDown(inner))

"""The options of a question as they are written: each with the sign of being right."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from gui.look.icons import icon
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.lettering import plain

HEIGHT = 30  # logical pixels


class OptionField(Dressed):
    """One option: is it right, what does it say, and away with it."""

    written = Signal(int, str)  # its index, and what it says now
    right_wanted = Signal(int)
    away_wanted = Signal(int)

    def __init__(self, theme: Theme, index: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._index = index
        self.right, self.away = QToolButton(), QToolButton()
        self.right.setText("✓")
        self.right.setCheckable(True)
        self.line = QLineEdit()
        self.line.setMaxLength(2000)
        grow_with_text(self.line.setFont, lambda: plain(14))
        for button in (self.right, self.away):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for part in (self.right, self.line, self.away):
            grow_with_text(part.setMinimumHeight, HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        grow_with_text(row.setSpacing, 5)
        row.addWidget(self.right)
        row.addWidget(self.line, 1)
        row.addWidget(self.away)
        self.line.textEdited.connect(self._write)
        self.right.clicked.connect(self._say_right)
        self.away.clicked.connect(self._say_away)
        number = index + 1
        self.line.setAccessibleName(self.tr("Option {number}").format(number=number))
        self.right.setToolTip(self.tr("Option {number} is right").format(number=number))
        self.right.setAccessibleName(self.right.toolTip())
        self.away.setToolTip(self.tr("Take option {number} out").format(number=number))
        self.away.setAccessibleName(self.away.toolTip())
        self.dress()

    def show_option(self, words: str, hint: str, *, is_right: bool, can_go: bool) -> None:
        """Show what it says, or a hint while it says nothing, and whether it is the right one."""
        self.line.setPlaceholderText(hint or self.line.accessibleName())
        if self.line.text() != words:
            self.line.setText(words)
        self.right.setChecked(is_right)
        self.away.setEnabled(can_go)

    @Slot(str)
    def _write(self, text: str) -> None:
        self.line.setModified(False)  # undo is the editor's
        self.written.emit(self._index, text)

    @Slot()
    def _say_right(self) -> None:
        self.right_wanted.emit(self._index)

    @Slot()
    def _say_away(self) -> None:
        self.away_wanted.emit(self._index)

    def dress(self) -> None:
        colors = self.colors
        self.away.setIcon(icon("close", colors.dim, colors.middle))
        self.setStyleSheet(
            f"QLineEdit {{ background: {colors.panel}; color: {colors.text}; border: 1px solid {colors.border};"
            f" border-radius: 6px; padding: 0 {grown(8)}px; }}"
            f" QLineEdit:focus {{ border: 2px solid {colors.accent}; }}"
            f" QToolButton {{ background: {colors.panel}; border: 1px solid {colors.border}; border-radius: 6px;"
            f" color: {colors.middle}; min-width: {grown(26)}px; }}"
            f" QToolButton:checked {{ background: {colors.right_soft}; border: 2px solid {colors.right};"
            f" color: {colors.right}; font-weight: bold; }}"
        )


class OptionFields(Dressed):
    """All options of a question, and one more."""

    written = Signal(int, str)
    right_wanted = Signal(int)
    away_wanted = Signal(int)
    more_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.fields: list[OptionField] = []
        self.more = KeyButton(theme, self.tr("+ Option"), height=26)
        self.more.clicked.connect(self.more_wanted)
        self._column = QVBoxLayout()
        grow_with_text(self._column.setSpacing, 5)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        grow_with_text(rows.setSpacing, 5)
        rows.addLayout(self._column)
        rows.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_options(self, words: list[str], hints: list[str], right: int | None, most: int) -> None:
        """Show these, of which one may be right, each with what is seen while it says nothing."""
        while len(self.fields) > len(words):
            field = self.fields.pop()
            self._column.removeWidget(field)
            field.deleteLater()
        while len(self.fields) < len(words):
            field = OptionField(self._theme, len(self.fields))
            for signal, mine in (
                (field.written, self.written),
                (field.right_wanted, self.right_wanted),
                (field.away_wanted, self.away_wanted),
            ):
                signal.connect(mine)
            self.fields.append(field)
            self._column.addWidget(field)
        for index, field in enumerate(self.fields):
            field.show_option(words[index], hints[index], is_right=index == right, can_go=len(words) > 2)
        self.more.setEnabled(len(words) < most)

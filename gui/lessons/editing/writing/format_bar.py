"""The buttons above what is written: heading, bold, italic, list, formula, and the name of what is held."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from core.lessons.editing.text_lines import BULLET
from gui.lessons.editing.writing.markdown_edit import MarkdownEdit
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.lettering import plain

SIDE = 28  # logical pixels that a button is high, and wide at least


class FormatBar(Dressed):
    """Acts on the text that was written in last."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._target: MarkdownEdit | None = None
        self._held = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        grow_with_text(row.setSpacing, 5)
        self.heading = self._button("H", self.tr("Heading"), lambda edit: edit.begin_lines("# "))
        self.bold = self._button("B", self.tr("Bold: a name in bold is live"), lambda edit: edit.mark("**"))
        self.italic = self._button("I", self.tr("Italic"), lambda edit: edit.mark("*"))
        self.list = self._button("•", self.tr("List"), lambda edit: edit.begin_lines(BULLET))
        self.formula = self._button("x²", self.tr("Formula: TeX between two dollars"), lambda edit: edit.mark("$"))
        self.name = self._button("", "", lambda edit: edit.write(f"**{self._held}**"))
        for button in (self.heading, self.bold, self.italic, self.list, self.formula, self.name):
            row.addWidget(button)
        row.addStretch(1)
        grow_with_text(self.bold.setFont, lambda: plain(13, bold=True))
        grow_with_text(self.italic.setFont, _italic)
        self.show_held("")
        self.dress()

    def _button(self, text: str, tip: str, act: Callable[[MarkdownEdit], None]) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        grow_with_text(button.setMinimumHeight, SIDE)
        grow_with_text(button.setMinimumWidth, SIDE)

        def run() -> None:
            if self._target is not None:
                act(self._target)

        button.clicked.connect(run)
        return button

    @Slot(object)
    def act_on(self, target: MarkdownEdit) -> None:
        """Act on this text from now on."""
        self._target = target

    def show_held(self, name: str) -> None:
        """Offer the name of what is held."""
        self._held = name
        self.name.setText(name or self.tr("Name"))
        self.name.setEnabled(bool(name))
        nothing = self.tr("Click something in the diagram, and its name can be written")
        tip = self.tr("Write {name}, live").format(name=name) if name else nothing
        self.name.setToolTip(tip)
        self.name.setAccessibleName(tip)

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(
            f"QToolButton {{ background: {colors.field}; border: 1px solid {colors.border}; border-radius: 5px;"
            f" color: {colors.text}; padding: 0 {grown(6)}px; }} QToolButton:hover {{ background: {colors.window}; }}"
            f" QToolButton:disabled {{ color: {colors.dim}; }}"
        )


def _italic() -> QFont:
    font = plain(13)
    font.setItalic(True)
    return font

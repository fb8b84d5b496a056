"""A line of a page: what was done, or why something can't be."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel

from gui.look.plain_text import keep_plain
from gui.look.theme import Theme


class MessageLine(QLabel):
    """Takes no room where there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.is_fault = False
        self.setWordWrap(True)
        keep_plain(self)

    def show_message(self, text: str) -> None:
        """What is there, or was done."""
        self._show(text, fault=False)

    @Slot(str)
    def refuse(self, fault: str) -> None:
        """Why something can't be done."""
        self._show(fault, fault=True)

    def dress(self) -> None:
        """Take the colours of the theme."""
        colors = self._theme.colors
        self.setStyleSheet(f"color: {colors.error if self.is_fault else colors.dim};")

    def _show(self, text: str, fault: bool) -> None:
        self.is_fault = fault
        self.setText(text)
        self.setVisible(bool(text))
        self.dress()

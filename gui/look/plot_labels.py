"""What is written on and above a plot, and how it looks."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QWidget

from gui.look.text_size import grown
from gui.look.theme import Colors

TITLE_SIZE, SMALL_SIZE = 13, 12  # pixels


class Overlay(QLabel):
    """A label over the curves, which the pointer goes through."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def fit_into(self, room: int) -> None:
        """Be as large as the text, in several lines where a line is wider than `room` points."""
        self.setWordWrap(False)
        self.adjustSize()
        if self.width() > room:
            self.setWordWrap(True)
            self.resize(room, self.heightForWidth(room))


def panel_style(colors: Colors) -> str:
    """The style sheet of a plot's panel."""
    return f"""
#title {{ color: {colors.dim}; font-weight: bold; font-size: {grown(TITLE_SIZE)}px; }}
#aside {{ color: {colors.dim}; font-size: {grown(SMALL_SIZE)}px; }}
#readout {{
    background: {colors.field}; color: {colors.text}; font-size: {grown(SMALL_SIZE)}px;
    border: 1px solid {colors.border}; border-radius: 5px; padding: 3px 7px;
}}
#hint {{ background: {colors.panel}; color: {colors.dim}; font-size: {grown(TITLE_SIZE)}px; padding: 2px 8px; }}
#target {{ color: {colors.dim}; font-size: {grown(SMALL_SIZE)}px; }}
QToolButton {{
    color: {colors.dim}; font-size: {grown(SMALL_SIZE)}px; padding: 1px 8px; border-radius: 5px;
    border: 1px solid {colors.border}; background: {colors.panel};
}}
QToolButton:hover {{ background: {colors.field}; color: {colors.text}; }}
QToolButton#choice {{
    font-weight: bold; font-size: {grown(TITLE_SIZE)}px; border: 1px solid transparent; padding: 1px {grown(9)}px 1px 0;
    background: transparent;
}}
QToolButton#choice:hover {{ border-color: {colors.border}; }}
QToolButton#choice::menu-indicator {{ subcontrol-position: center right; right: 2px; }}
QToolButton:checked {{ background: {colors.accent}; border-color: {colors.accent}; color: {colors.on_accent}; }}
"""


def dim(text: str, colors: Colors) -> str:
    """`text` on the side, as rich text."""
    return f'<span style="color:{colors.dim}">{escape(text)}</span>'


def number(text: str) -> str:
    """A number as rich text: digits that stand under each other."""
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    return f"<span style=\"font-family:'{family}'\">{escape(text)}</span>"

"""The field of the open question where its number stands in the network: as large as the network is zoomed."""

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from gui.look.theme import Theme
from gui.practice.question.answer_line import AnswerLine

LETTERS, SIDE, ROUND, RING = 0.45, 5.0, 7.0, 2.0  # of its height; points beside its text; of its corners; its frame
SMALLEST = 9.0  # pixels of its letters: smaller ones can't be read


class FieldInPlace(AnswerLine):
    """Takes the same text as the field beside the network; framed by the ring of what is asked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setPlaceholderText("")
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.hide()

    def put(self, place: QRectF) -> None:
        """Stand here, in the viewport, but not so small that nothing could be read."""
        height = max(place.height(), SMALLEST / LETTERS)
        width = max(place.width(), 5.0 * height)
        rect = QRectF(0.0, 0.0, width, height)
        rect.moveCenter(place.center())
        self.setFixedSize(rect.size().toSize())
        self.move(rect.topLeft().toPoint())
        font = self.font()
        font.setPixelSize(max(1, round(height * LETTERS)))
        self.setFont(font)

    @Slot()
    def dress(self) -> None:
        colors = self._theme.colors
        frame = colors.error if self.is_marked else colors.lit
        self.setStyleSheet(f"""
QLineEdit {{
    background: {colors.panel}; color: {colors.text}; border: {RING:g}px solid {frame};
    border-radius: {ROUND:g}px; padding: 0 {SIDE:g}px;
    selection-background-color: {colors.accent}; selection-color: {colors.on_accent};
}}""")

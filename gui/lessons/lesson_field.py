"""The field of a lesson's question: dashed, as the pill in the diagram that it stands for."""

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.question.answer_line import AnswerLine

HEIGHT = 38  # logical pixels
LINE, DASH, GAP = 1.4, 3.0, 2.4  # of its outline: logical pixels, and in widths of the line


class LessonField(AnswerLine):
    """Takes a number or a sum."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        grow_with_text(self.setFixedHeight, HEIGHT)
        self.setPlaceholderText("")

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colors.error if self.is_marked else colors.accent), LINE + 0.6 * self.hasFocus())
        pen.setDashPattern([DASH, GAP])
        painter.setPen(pen)
        painter.setBrush(QColor(colors.panel))
        outline = QRectF(self.rect()).adjusted(1.2, 1.2, -1.2, -1.2)
        painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
        painter.end()
        super().paintEvent(event)

    @Slot()
    def dress(self) -> None:
        """Take the colours of the theme; the outline is painted."""
        colors = self._theme.colors
        self.setStyleSheet(
            f"QLineEdit {{ background: transparent; color: {colors.text}; border: none; padding: 0 {grown(13)}px;"
            f" selection-background-color: {colors.accent}; selection-color: {colors.on_accent}; }}"
        )
        self.update()

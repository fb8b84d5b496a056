"""The colours of the matrix, with the values of their ends."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.base.number_format import figure, grouped
from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.look.weight_colors import STEPS, color_of

# Logical pixels.
WIDTH, HEIGHT = 104, 26
TEXT_SIZE = 11


class ColorBar(QWidget):
    """A bar of colours between two numbers; where values are no numbers, how many are none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._largest, self._lost = 0.0, 0
        grow_with_text(self.setFixedSize, WIDTH, HEIGHT)

    def show_largest(self, largest: float, lost: int) -> None:
        """The value of the ends, and how many values are no numbers."""
        if (largest, lost) != (self._largest, self._lost):
            self._largest, self._lost = largest, lost
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = painter_on(self)
        font = self.font()
        font.setPixelSize(grown(TEXT_SIZE))
        painter.setFont(font)
        metrics = painter.fontMetrics()
        bar = QRectF(20, 3, self.width() - 40, 8)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for step in range(-STEPS, STEPS + 1, 4):
            gradient.setColorAt((step + STEPS) / (2 * STEPS), color_of(step, colors))
        painter.fillRect(bar, gradient)
        painter.setPen(QColor(colors.error if self._lost else colors.dim))
        if self._lost:
            painter.drawText(
                QPointF(0, self.height() - 3), self.tr("{lost} infinite or NaN").format(lost=grouped(self._lost))
            )
            return
        for share, value in ((0.0, -self._largest), (1.0, self._largest)):
            text = figure(value, 2)
            painter.drawText(
                QPointF(bar.left() + share * bar.width() - metrics.horizontalAdvance(text) / 2, self.height() - 3), text
            )

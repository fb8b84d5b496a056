"""What an empty pill means, said once below the network."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.lettering import plain
from gui.practice.parts.pill import HEIGHT, hidden_text, paint_pill

PILL, BETWEEN, LETTERS = 46, 9, 12  # logical pixels: width of its pill, from there to the words, their size


class PillLegend(Dressed):
    """A pill, and: hidden until it is answered."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        grow_with_text(self.setFont, partial(plain, LETTERS))
        self.dress()

    def dress(self) -> None:
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(hidden_text())
        return QSize(grown(PILL + BETWEEN) + round(width) + 2, grown(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        paint_pill(painter, QRectF(0.0, 0.0, grown(PILL), self.height()), self.colors)
        painter.setFont(self.font())
        painter.setPen(self.colors.dim)
        words = self.rect().adjusted(grown(PILL + BETWEEN), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, hidden_text())
        painter.end()

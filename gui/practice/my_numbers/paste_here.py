"""What stands above an empty table: where numbers may be dropped, and what can be pasted."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label

ROUND = 7  # logical pixels


class PasteHere(Dressed):
    """A dashed field across the table; it goes as soon as there is a number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.title = text_label(13, bold=True)
        self.title.setText(self.tr("Paste your numbers here, drop a file, or type them below"))
        self.lines = tuple(text_label(11.5, wraps=True) for _ in range(3))
        texts = (
            self.tr("Arrays, as print() gives them in NumPy or PyTorch: each is recognised by its shape and values"),
            self.tr("Names with numbers, a line each: SOP1 = 0.33, or z[1,1] = 0.33; or the JSON of run --json"),
            self.tr("A column of numbers from a spreadsheet: it goes into the cells from the chosen one on"),
        )
        rows = QVBoxLayout(self)
        grow_with_text(rows.setContentsMargins, 16, 12, 16, 12)
        grow_with_text(rows.setSpacing, 4)
        rows.addWidget(self.title, 0, Qt.AlignmentFlag.AlignHCenter)
        for label, text in zip(self.lines, texts, strict=True):
            label.setText(text)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            rows.addWidget(label)
        self.dress()

    def dress(self) -> None:
        for label in self.lines:
            label.setStyleSheet(f"color: {self.colors.dim};")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self.colors.dim), 1.0)
        pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(QColor(self.colors.field))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), grown(ROUND), grown(ROUND))
        painter.end()

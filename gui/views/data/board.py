"""What each curve is called, and its numbers at the state on the screen: side by side, or one under the other."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.base.spoken import clauses
from gui.look.direction import painter_on
from gui.look.text_size import grown
from gui.look.theme import Colors

SIZE = 12  # pixels
LINE, GAP, APART = 22.0, 8.0, 22.0  # points: a curve's line, to what follows it, to the next curve
ROW = 18


@dataclass(frozen=True)
class BoardRow:
    """One curve and its numbers."""

    name: str
    numbers: tuple[str, ...]
    color: str
    dashed: bool = False


class Board(QWidget):
    """The numbers of all entries stand under each other where the entries do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._font = QFont(self.font())
        self._text = QColor()
        self.entries: tuple[BoardRow, ...] = ()
        self._measure()

    def dress(self, colors: Colors) -> None:
        """Take these colours, and the size that text has."""
        self._text = QColor(colors.text)
        self._measure()
        self._fit()
        self.update()

    def _measure(self) -> None:
        self._font.setPixelSize(grown(SIZE))
        self._metrics = QFontMetricsF(self._font)

    def show_entries(self, *entries: BoardRow) -> None:
        """Show these."""
        if entries != self.entries:
            self.entries = entries
            self.setAccessibleDescription(clauses(" ".join((entry.name, *entry.numbers)) for entry in entries))
            self._fit()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._an_entry()), grown(ROW) * (1 if self._fits_in_a_row() else len(self.entries)))

    minimumSizeHint = sizeHint

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        columns = self._columns()
        across = self._an_entry() + APART
        beside = self._fits_in_a_row()
        for index, entry in enumerate(self.entries):
            left, top = (index * across, 0.0) if beside else (0.0, float(index * grown(ROW)))
            style = Qt.PenStyle.DashLine if entry.dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(QColor(entry.color), 2.5, style, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(left, top + grown(ROW) / 2), QPointF(left + LINE, top + grown(ROW) / 2))
            painter.setPen(self._text)
            x = left + LINE
            for text, width in zip((entry.name, *entry.numbers), columns, strict=True):
                rect = QRectF(x + GAP, top, width + 1, grown(ROW))
                painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
                x += GAP + width

    def _columns(self) -> list[float]:
        """How wide each column is."""
        rows = zip(*((entry.name, *entry.numbers) for entry in self.entries), strict=True)
        return [max(self._metrics.horizontalAdvance(text) for text in texts) for texts in rows]

    def _an_entry(self) -> float:
        return LINE + sum(GAP + width for width in self._columns())

    def _fits_in_a_row(self) -> bool:
        return len(self.entries) * (self._an_entry() + APART) - APART <= self.width()

    def _fit(self) -> None:
        height = self.sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)

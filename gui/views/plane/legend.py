"""The legend of the plane: which colour is which class, or which value."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.base.number_format import figure
from gui.look.direction import painter_on
from gui.look.plain_text import tip
from gui.look.plane_colors import class_color, value_color
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.views.plane.reading import Reading

WIDTH, LEAST, LINE, INDENT, BOX = 150, 26, 16, 15, 11  # points
MOST = 8  # lines of classes


class Scale(QWidget):
    """What the colours mean: classes one after another, or a bar from low to high."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._reading: Reading | None = None
        font = self.font()
        font.setPixelSize(grown(11))
        self.setFont(font)
        self.setFixedSize(grown(WIDTH), grown(LEAST))

    def show_reading(self, reading: Reading) -> None:
        """Explain the colours of this reading."""
        if reading != self._reading:
            self._reading = reading
            lines = self.lines() if reading.classes else []
            self.setFixedHeight(max(grown(LEAST), len(lines) * grown(LINE) + 8))
            titles = ", ".join(reading.classes)
            self.setToolTip(tip(titles))
            self.setAccessibleName(titles)
            self.update()

    def lines(self) -> list[list[tuple[float, int, str]]]:
        """Where each class stands, line by line: its place, its number, its title; in the end how many more, as −1."""
        classes, metrics = self._reading.classes if self._reading else (), self.fontMetrics()
        lines: list[list[tuple[float, int, str]]] = [[]]
        x = 0.0
        for number, title in enumerate(classes):
            shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, grown(WIDTH) - grown(INDENT))
            width = grown(INDENT) + metrics.horizontalAdvance(shown)
            if lines[-1] and x + width > grown(WIDTH):
                if len(lines) == MOST:
                    lines.append([(0.0, -1, f"+{len(classes) - number}")])
                    break
                lines.append([])
                x = 0.0
            lines[-1].append((x, number, shown))
            x += width + 10
        return lines

    def paintEvent(self, event: QPaintEvent) -> None:
        reading, colors = self._reading, self._theme.colors
        if reading is None:
            return
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        if reading.classes:
            for line, placed in enumerate(self.lines()):
                top = 8.0 + line * grown(LINE)
                for x, number, title in placed:
                    if number >= 0:
                        painter.fillRect(QRectF(x, top, grown(BOX), grown(BOX)), class_color(number, colors))
                    painter.setPen(QColor(colors.dim))
                    painter.drawText(QPointF(x + grown(INDENT), top + grown(BOX) - 1), title)
            return
        bar = QRectF(14, 3, self.width() - 28, 8)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for k in range(9):
            gradient.setColorAt(k / 8, value_color(k / 8, colors))
        painter.fillRect(bar, gradient)
        painter.setPen(QColor(colors.dim))
        for share, value in ((0.0, reading.low), (0.5, reading.middle), (1.0, reading.high)):
            text = figure(value, 2)
            left = bar.left() + share * bar.width() - metrics.horizontalAdvance(text) / 2
            painter.drawText(QPointF(left, self.height() - 3), text)

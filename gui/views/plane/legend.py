"""The legend of the plane: which colour is which class, or which value."""

from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.base.number_format import figure
from core.base.spoken import listed
from gui.look.direction import painter_on
from gui.look.plain_text import tip
from gui.look.plane_colors import class_color, value_color
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.views.plane.coloring import Coloring

# Logical pixels.
WIDTH, LEAST_HEIGHT = 150, 26
LINE_HEIGHT, INDENT, BOX_SIZE = 16, 15, 11  # of a class: from its box to its title
TITLE_GAP = 10  # from a title to the next box
TEXT_SIZE = 11
MOST_LINES = 8  # of classes


class PlaneLegend(QWidget):
    """What the colours mean: classes one after another, or a bar from low to high."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._coloring: Coloring | None = None
        theme.changed.connect(self._fit)
        self._fit()

    def show_coloring(self, coloring: Coloring) -> None:
        """Explain these colours."""
        if coloring != self._coloring:
            self._coloring = coloring
            self._fit()
            titles = listed(coloring.classes)
            self.setToolTip(tip(titles))
            self.setAccessibleName(titles)
            self.update()

    @Slot()
    def _fit(self) -> None:
        """Take the size that text has, and the room that it needs."""
        font = self.font()
        font.setPixelSize(grown(TEXT_SIZE))
        self.setFont(font)
        lines = self.lines() if self._coloring and self._coloring.classes else []
        self.setFixedSize(grown(WIDTH), max(grown(LEAST_HEIGHT), len(lines) * grown(LINE_HEIGHT) + 8))

    def lines(self) -> list[list[tuple[float, int, str]]]:
        """Where each class stands, line by line: its place, its number, its title; in the end how many more, as −1."""
        classes, metrics = self._coloring.classes if self._coloring else (), self.fontMetrics()
        lines: list[list[tuple[float, int, str]]] = [[]]
        x = 0.0
        for number, title in enumerate(classes):
            shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, grown(WIDTH) - grown(INDENT))
            width = grown(INDENT) + metrics.horizontalAdvance(shown)
            if lines[-1] and x + width > grown(WIDTH):
                if len(lines) == MOST_LINES:
                    lines.append([(0.0, -1, f"+{len(classes) - number}")])
                    break
                lines.append([])
                x = 0.0
            lines[-1].append((x, number, shown))
            x += width + TITLE_GAP
        return lines

    def paintEvent(self, event: QPaintEvent) -> None:
        coloring, colors = self._coloring, self._theme.colors
        if coloring is None:
            return
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        if coloring.classes:
            for line, placed in enumerate(self.lines()):
                top = 8.0 + line * grown(LINE_HEIGHT)
                for x, number, title in placed:
                    if number >= 0:
                        painter.fillRect(QRectF(x, top, grown(BOX_SIZE), grown(BOX_SIZE)), class_color(number, colors))
                    painter.setPen(QColor(colors.dim))
                    painter.drawText(QPointF(x + grown(INDENT), top + grown(BOX_SIZE) - 1), title)
            return
        bar = QRectF(14, 3, self.width() - 28, 8)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for k in range(9):
            gradient.setColorAt(k / 8, value_color(k / 8, colors))
        painter.fillRect(bar, gradient)
        painter.setPen(QColor(colors.dim))
        for share, value in ((0.0, coloring.low), (0.5, coloring.middle), (1.0, coloring.high)):
            text = figure(value, 2)
            left = bar.left() + share * bar.width() - metrics.horizontalAdvance(text) / 2
            painter.drawText(QPointF(left, self.height() - 3), text)

"""What the lines of the plot are, below it."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label
from gui.practice.predict.curve_canvas import DASHES, GHOST_ALPHA

WIDTH, HEIGHT = 33, 16  # logical pixels of a piece of line
SWATCH = 15


class LegendLine(Enum):
    """What stands in the plot."""

    DRAWN = "drawn"
    RUN = "run"
    BETWEEN = "between"
    GHOST = "ghost"


class LegendSample(Dressed):
    """A piece of a line as it is in the plot."""

    def __init__(self, line: LegendLine, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._line = line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(grown(SWATCH if self._line is LegendLine.BETWEEN else WIDTH), grown(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, middle = self.colors, self.height() / 2
        if self._line is LegendLine.BETWEEN:
            painter.setPen(QPen(QColor(colors.lit), 1))
            painter.setBrush(QColor(colors.lit_soft))
            painter.drawRoundedRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1), 2, 2)
        else:
            color = QColor(colors.accent if self._line is LegendLine.RUN else colors.slip)
            pen = QPen(color, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            if self._line is LegendLine.GHOST:
                color.setAlpha(GHOST_ALPHA)
                pen.setColor(color)
            if self._line is not LegendLine.RUN:
                pen.setDashPattern(list(DASHES))
            painter.setPen(pen)
            painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        painter.end()


class PredictLegend(QWidget):
    """The lines that are there, each with its name; it gives way where there is no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = {
            LegendLine.DRAWN: self.tr("what you drew, before the run"),
            LegendLine.RUN: self.tr("the run"),
            LegendLine.BETWEEN: self.tr("between them"),
            LegendLine.GHOST: self.tr("drawn before"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        grow_with_text(row.setSpacing, 10)
        grow_with_text(self.setMinimumHeight, HEIGHT)
        self._entries = {}
        for line, name in names.items():
            entry = QWidget()
            pair = QHBoxLayout(entry)
            grow_with_text(pair.setContentsMargins, 0, 0, 12, 0)
            grow_with_text(pair.setSpacing, 9)
            pair.addWidget(LegendSample(line, theme))
            label = text_label()
            label.setText(name)
            pair.addWidget(label)
            row.addWidget(entry)
            self._entries[line] = entry
        row.addStretch(1)

    def show_lines(self, *lines: LegendLine) -> None:
        """Name these, and no others."""
        for line, entry in self._entries.items():
            entry.setVisible(line in lines)

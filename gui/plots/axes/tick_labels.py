"""The numbers beside and below a plot, and the lines across it."""

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from gui.look.text_size import grown
from gui.look.theme import Colors
from gui.plots.axes.scale import Ticks

# Logical pixels.
TEXT_SIZE, GAP = 11, 6  # of the numbers, and from them to the plot
LEAST_LEFT, LEFT_STEP = 48, 12  # of the room beside the plot
LEAST_APART = 2  # from one number to the next above it
FROM_EDGE = 2.0  # of the widget, where a number below the plot ends at the latest


class TickLabels:
    """pyqtgraph's own axes leave out numbers that stand at the very edge of the plot."""

    def __init__(self, font: QFont) -> None:
        self._font = QFont(font)
        self._grid, self._text = QColor(), QColor()
        self._measure()
        self.heights: Ticks = []  # beside the plot
        self.times: Ticks = []  # below it

    def dress(self, colors: Colors) -> None:
        """Take these colours, and the size that text has."""
        self._grid, self._text = QColor(colors.grid), QColor(colors.dim)
        self._measure()

    def _measure(self) -> None:
        self._font.setPixelSize(grown(TEXT_SIZE))
        self._metrics = QFontMetricsF(self._font)

    @property
    def left(self) -> int:
        """The room that the numbers beside the plot need, in logical pixels.

        It grows in steps, so that the curves don't shift with every other digit.
        """
        widest = max((self._metrics.horizontalAdvance(text) for _, text in self.heights), default=0.0)
        left = grown(LEAST_LEFT)
        while left < widest + 2 * grown(GAP):
            left += LEFT_STEP
        return left

    @property
    def below(self) -> int:
        """The room that the numbers below the plot need, in logical pixels."""
        return grown(TEXT_SIZE) + 2 * grown(GAP)

    def paint(self, painter: QPainter, plot: QRectF, width: float, place_of: Callable[[float, float], QPointF]) -> None:
        """Draw them around `plot`, in a widget of this width; `place_of` says where a state and a height are."""
        painter.setFont(self._font)
        painter.setPen(self._text)
        size = self._metrics.height()
        beside = QRectF(0, 0, plot.left() - grown(GAP), size)
        lowest_free = math.inf
        for height, text in self.heights:
            y = round(place_of(0, height).y())
            painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), self._grid)
            beside.moveTop(max(0.0, y - size / 2))
            if beside.bottom() <= lowest_free + LEAST_APART:
                painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
                lowest_free = beside.top()
        for state, text in self.times:
            advance = self._metrics.horizontalAdvance(text) + 2
            below = QRectF(place_of(state, 0).x() - advance / 2, plot.bottom() + grown(GAP), advance, size)
            below.moveRight(min(below.right(), width - FROM_EDGE))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, text)

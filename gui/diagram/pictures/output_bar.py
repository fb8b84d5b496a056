"""What stands beside an output that is drawn small: a bar, its number, and what it stands for if that is long."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gui.diagram.pictures.picture_layout import BAR, NUMBER
from gui.diagram.scene.legible import fitted_into, legible
from gui.diagram.scene.neurons import Fonts
from gui.diagram.scene.shown import Light, NodeNumbers
from gui.look.asked import ASKED, paint_asked
from gui.look.theme import Colors
from gui.look.weight_colors import faded

ROUND = 4.0
FIGURES, NAME, TAG = 12.0, 11.0, 9.0  # pixels
TALLEST = 22.0  # of letters, in the scene
TICK = 3.0  # that the mark of the target reaches beyond the bar


class OutputBar:
    """Painted by the item of its output, in that one's coordinates."""

    def __init__(self, left: float, name: str, fonts: Fonts) -> None:
        self._name, self._fonts = name, fonts
        self.rect = BAR.translated(left, 5.0 if name else 0.0)
        self.target: float | None = None  # how far along the bar it is, from 0 to 1

    @property
    def reach(self) -> QRectF:
        """All that is ever painted."""
        return self.rect.adjusted(-2.0, -TALLEST, NUMBER + 4.0, TALLEST)

    def paint(
        self, painter: QPainter, scale: float, numbers: NodeNumbers, colors: Colors, light: Light, *, is_answer: bool
    ) -> None:
        """Paint it for a zoom to `scale`."""
        rect, fades = self.rect, light is Light.FADED

        def ink(color: str) -> QColor:
            return faded(color, colors) if fades else QColor(color)

        painter.setPen(QPen(ink(colors.border), 1.0))
        painter.setBrush(ink(colors.field))
        painter.drawRoundedRect(rect, ROUND, ROUND)
        if numbers.level:
            filled = QRectF(rect)
            filled.setWidth(max(numbers.level * rect.width(), 2.0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(colors.accent if is_answer else colors.middle))
            painter.drawRoundedRect(filled, min(ROUND, filled.width() / 2), ROUND)
        if self.target is not None:
            x = rect.left() + self.target * rect.width()
            painter.setPen(QPen(ink(colors.text), 2.0))
            painter.drawLine(QLineF(x, rect.top() - TICK, x, rect.bottom() + TICK))
        self._write(painter, scale, numbers, (ink(colors.text), ink(colors.dim), ink(colors.error)), colors, is_answer)

    def _write(
        self,
        painter: QPainter,
        scale: float,
        numbers: NodeNumbers,
        inks: tuple[QColor, QColor, QColor],
        colors: Colors,
        is_answer: bool,
    ) -> None:
        rect, (text, dim, bad) = self.rect, inks
        beside = QRectF(rect.right() + 6.0, rect.center().y() - TALLEST / 2, NUMBER - 6.0, TALLEST)
        font = legible(self._fonts.number, FIGURES, scale, TALLEST / 1.3, bold=is_answer)
        font = fitted_into(font, numbers.brief, beside.width())
        if numbers.brief == ASKED:
            paint_asked(painter, beside.adjusted(0.0, 2.0, 0.0, -2.0), colors, font)
        else:
            painter.setFont(font)
            painter.setPen(bad if numbers.bad else text if is_answer else dim)
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, numbers.brief)
        wide = rect.width() + NUMBER
        if self._name:
            font = legible(self._fonts.name, NAME, scale, TALLEST / 1.6, bold=is_answer)
            above = QRectF(rect.left(), rect.top() - TALLEST, wide, TALLEST)
            painter.setFont(font)
            painter.setPen(text)
            name = QFontMetricsF(font).elidedText(self._name, Qt.TextElideMode.ElideMiddle, wide)
            painter.drawText(above, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, name)
        if numbers.tag:
            below = QRectF(rect.left(), rect.bottom(), wide, TALLEST)
            painter.setFont(fitted_into(legible(self._fonts.tag, TAG, scale, TALLEST / 1.6), numbers.tag, wide))
            painter.setPen(text)
            painter.drawText(below, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, numbers.tag)

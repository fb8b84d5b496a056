"""The groove of a line of states: what of it is recorded is filled."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from gui.look.theme import Colors


def paint_groove(painter: QPainter, groove: QRectF, recorded_to: float, colors: Colors) -> None:
    """Paint a groove with round ends, filled from its left end up to `recorded_to`, an x."""
    recorded, end = QRectF(groove), groove.height() / 2
    recorded.setRight(recorded_to)
    painter.setPen(Qt.PenStyle.NoPen)
    for rect, color in ((groove, colors.border), (recorded, colors.accent)):
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(rect, end, end)

"""How thick the pen of the pad is: three sizes to choose from."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from gui.look.text_size import grown

PENS = {"thin": 8 / 236, "medium": 15 / 236, "thick": 24 / 236}
"""The widths by their names, in sides of the square."""
USUAL = "medium"
DOT = 236 / 64  # sides of its picture that the dot of a pen as wide as the square would have as radius


def pen_picture(width: float, color: str, ratio: float) -> QIcon:
    """A dot as thick as the pen, beside the others."""
    side = grown(16)
    picture = QPixmap(QSize(side, side) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    radius = width * DOT * side
    painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)
    painter.end()
    return QIcon(picture)

"""What stands in the place of a number that a lesson asks for: a dashed pill with a question mark."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from gui.look.theme import Colors

ASKED = "?"  # what is asked, wherever a number would stand
NOT_YET = "…"  # what is not computed yet, or follows from what is asked
DASH, LINE = 3.0, 1.4  # of its outline, in the units that it is painted in


def paint_asked(painter: QPainter, place: QRectF, colors: Colors, font: QFont) -> None:
    """Paint the pill within `place`; `font` is that of the number which it stands for."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colors.accent), LINE)
    pen.setDashPattern([DASH, DASH * 0.8])
    painter.setPen(pen)
    painter.setBrush(QColor(colors.accent_soft))
    outline = place.adjusted(LINE / 2, LINE / 2, -LINE / 2, -LINE / 2)
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
    strong = QFont(font)
    strong.setBold(True)
    painter.setFont(strong)
    painter.setPen(QColor(colors.accent))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, ASKED)
    painter.restore()

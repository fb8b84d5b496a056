"""Lines and arrows of the pictures of slips."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui.look.text_size import grown, growth

SMALL = 10.5  # size of letters, in logical pixels beside text of the usual size


def stroke(painter: QPainter, begin: QPointF, end: QPointF, color: str, *, dash: bool) -> None:
    """A thick line, dashed where it is the learner's."""
    pen = QPen(QColor(color), 2.4 * growth())
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if dash else Qt.PenCapStyle.RoundCap)
    if dash:
        pen.setDashPattern([2.6, 1.6])
    painter.setPen(pen)
    painter.drawLine(begin, end)


def arrow(painter: QPainter, begin: QPointF, end: QPointF, color: str, *, dash: bool) -> None:
    """Such a line with a head at its end."""
    stroke(painter, begin, end, color, dash=dash)
    angle = math.atan2(end.y() - begin.y(), end.x() - begin.x())
    wings = [end - QPointF(math.cos(angle + turn), math.sin(angle + turn)) * grown(10) for turn in (-0.45, 0.45)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    tip = end + QPointF(math.cos(angle), math.sin(angle)) * grown(3)
    painter.drawPolygon(QPolygonF([tip, *wings]))


def dot(painter: QPainter, at: QPointF, color: str, edge: str) -> None:
    """Where something happens."""
    painter.setPen(QPen(QColor(edge), 1.0))
    painter.setBrush(QColor(color))
    painter.drawEllipse(at, grown(4), grown(4))

"""A step the wrong way: the error falls one way along a weight, and the learner's step goes up."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.look.text_size import grown, growth
from gui.look.theme import Colors
from gui.practice.parts.lettering import mono, plain
from gui.practice.parts.pill import paint_pill
from gui.practice.question.slip_lines import SMALL, arrow, dot


@dataclass(frozen=True)
class WrongWay:
    """A weight that was moved against its step: its name, its value before, and after each step."""

    name: str
    before: float
    yours: float
    true: float

    def said(self, write: Callable[[float], str]) -> str:
        """The picture in words."""
        translate = QCoreApplication.translate
        up, down = translate("SlipPictures", "grows"), translate("SlipPictures", "shrinks")
        text = translate("SlipPictures", "your {name} {yours}, the error falls where it {true}")
        true, yours = (up, down) if self.true > self.before else (down, up)
        return text.format(name=self.name, yours=yours, true=true)


def draw_step(
    painter: QPainter, area: QRectF, colors: Colors, step: WrongWay, write: Callable[[float], str], *, is_revealed: bool
) -> None:
    """Draw the error along the weight, both steps, and the values that they lead to."""
    rises = step.true < step.before
    middle = area.center() + QPointF(0, -grown(10))
    fall, half = grown(24), area.width() / 2 - grown(6)
    tilt = QPointF(half, -fall if rises else fall)
    painter.setPen(QPen(QColor(colors.dim), 1.5 * growth()))
    painter.drawLine(middle - tilt, middle + tilt)
    painter.setFont(plain(SMALL))
    painter.setPen(QColor(colors.dim))
    high = middle + (tilt if rises else -tilt)
    label = QRectF(0.0, 0.0, grown(90), grown(14))
    label.moveBottom(high.y() + grown(2))
    side = Qt.AlignmentFlag.AlignRight if rises else Qt.AlignmentFlag.AlignLeft
    if rises:
        label.moveRight(area.right() - grown(2))
    else:
        label.moveLeft(area.left() + grown(2))
    label.translate(0.0, -grown(4))
    painter.drawText(label, side | Qt.AlignmentFlag.AlignBottom, QCoreApplication.translate("SlipPictures", "error"))
    translate = QCoreApplication.translate
    way = QPointF(tilt.x() * 0.55, tilt.y() * 0.55)
    for forward, color, dash, text in (
        (not rises, colors.right, False, translate("SlipPictures", "the step")),
        (rises, colors.slip, True, translate("SlipPictures", "your step")),
    ):
        end = middle + (way if forward else -way)
        arrow(painter, middle, end, color, dash=dash)
        words = QRectF(0.0, 0.0, grown(90), grown(14))
        words.moveCenter(QPointF((middle.x() + end.x()) / 2, (middle.y() + end.y()) / 2 + grown(22)))
        painter.setPen(QColor(color))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
    dot(painter, middle, colors.lit, colors.panel)
    axis = area.bottom() - grown(18)
    painter.setPen(QPen(QColor(colors.border), 1.0))
    painter.drawLine(QPointF(area.left(), axis), QPointF(area.right(), axis))
    painter.setFont(mono(SMALL))
    for x, value, color in (
        (middle.x(), step.before, colors.text),
        (middle.x() + (way.x() if not rises else -way.x()), step.true, colors.right),
        (middle.x() + (way.x() if rises else -way.x()), step.yours, colors.slip),
    ):
        painter.setPen(QPen(QColor(color), 1.2))
        painter.drawLine(QPointF(x, axis - 3), QPointF(x, axis + 3))
        place = QRectF(0.0, 0.0, grown(90), grown(14))
        place.moveCenter(QPointF(x, axis + grown(11)))
        if is_revealed or color != colors.right:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, write(value))
        else:
            paint_pill(painter, place.adjusted(grown(20), 0.0, -grown(20), 0.0), colors)

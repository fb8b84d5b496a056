"""What stands where neurons are left out of a long column."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.diagram.scene.neurons import Fonts
from gui.diagram.scene.zoomed_out import is_zoomed_out, name_font, reach
from gui.look.direction import LEFT_TO_RIGHT
from gui.look.theme import Colors


class LeftOut(QGraphicsItem):
    """Says how many neurons are left out of a column."""

    def __init__(self, text: str, place: QPointF, fonts: Fonts) -> None:
        super().__init__()
        self._text, self._font = text, fonts.name
        self.setPos(place)
        metrics = QFontMetricsF(self._font)
        width = metrics.horizontalAdvance(text) + 16.0
        self._rect = QRectF(-width / 2, -metrics.height(), width, 2 * metrics.height() + 4.0)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._ground, self._ink = QColor(colors.panel), QColor(colors.dim)
        self.update()

    def boundingRect(self) -> QRectF:
        return self._rect.united(reach(beside=False))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        zoomed_out = is_zoomed_out(scale)
        font, rect = (name_font(self._font, scale), reach(beside=False)) if zoomed_out else (self._font, self._rect)
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(self._rect, 6.0, 6.0)
        painter.setPen(self._ink)
        painter.setFont(font)
        horizontal = Qt.AlignmentFlag.AlignHCenter
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, horizontal | (middle if zoomed_out else Qt.AlignmentFlag.AlignBottom), self._text)
        if not zoomed_out:
            painter.drawText(rect, horizontal | Qt.AlignmentFlag.AlignTop, "⋮")

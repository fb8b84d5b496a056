"""A few words above a column of the diagram."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.diagram.scene.legible import legible
from gui.look.direction import LEFT_TO_RIGHT
from gui.look.theme import Colors

LETTERS = 11.5  # pixels
WIDEST, TALLEST = 300.0, 20.0  # in the scene


class ColumnCaption(QGraphicsItem):
    """Says what stands below it; `place` is the middle of its lower edge, or, `leading`, where it begins."""

    def __init__(self, text: str, place: QPointF, font: QFont, *, leading: bool = False) -> None:
        super().__init__()
        self._text, self._font, self._leading = text, font, leading
        self.setPos(place)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._ink = QColor(colors.dim)
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0.0 if self._leading else -WIDEST / 2, -TALLEST, WIDEST, TALLEST)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        font = legible(self._font, LETTERS, scale, TALLEST / 1.3)
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setFont(font)
        painter.setPen(self._ink)
        side = Qt.AlignmentFlag.AlignLeft if self._leading else Qt.AlignmentFlag.AlignHCenter
        text = QFontMetricsF(font).elidedText(self._text, Qt.TextElideMode.ElideRight, WIDEST)
        painter.drawText(self.boundingRect(), side | Qt.AlignmentFlag.AlignBottom, text)

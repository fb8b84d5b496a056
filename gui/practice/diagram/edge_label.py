"""What stands on an edge while somebody practises: the weight's name, and its value in full."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from core.network.elements import Weight
from gui.diagram.scene.shown import Light
from gui.diagram.scene.zoomed_out import is_zoomed_out
from gui.look.direction import LEFT_TO_RIGHT
from gui.look.theme import Colors

HEIGHT, SIDE, BETWEEN = 20.0, 8.0, 5.0  # of a label; left and right of its text; from the name to the value
WIDEST_NAME = 90.0


class LabelFonts:
    """The fonts of names and values on edges."""

    def __init__(self, text: QFont, fixed: QFont) -> None:
        self.name, self.value = QFont(text), QFont(fixed)
        self.name.setPointSizeF(8.5)
        self.value.setPointSizeF(8.0)

    def elided(self, name: str) -> str:
        """A name that is no wider than there is room for one."""
        return QFontMetricsF(self.name).elidedText(name, Qt.TextElideMode.ElideMiddle, WIDEST_NAME)

    def box(self, texts: Sequence[tuple[str, str]]) -> QRectF:
        """What the widest of these names and values needs, around its centre."""
        name, value = QFontMetricsF(self.name), QFontMetricsF(self.value)
        widest = max(
            (name.horizontalAdvance(self.elided(each)) + value.horizontalAdvance(number) for each, number in texts),
            default=0.0,
        )
        width = widest + BETWEEN + 2 * SIDE
        return QRectF(-width / 2, -HEIGHT / 2, width, HEIGHT)


class EdgeLabel(QGraphicsItem):
    """A weight's name and value on its edge."""

    def __init__(self, weight: Weight, name: str, value: str, box: QRectF, place: QPointF, fonts: LabelFonts) -> None:
        super().__init__()
        self.weight, self.value, self._fonts = weight, value, fonts
        self._name, self._box, self._light = fonts.elided(name), QRectF(box), Light.PLAIN
        self.setPos(place)
        self.setZValue(0.5)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._colors = colors
        self.update()

    def light(self, light: Light) -> None:
        """Let it stand out."""
        if light != self._light:
            self._light = light
            self.update()

    def boundingRect(self) -> QRectF:
        return self._box.adjusted(-3, -3, 3, 3)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if is_zoomed_out(option.levelOfDetailFromTransform(painter.worldTransform())):
            return
        colors, is_pointed = self._colors, self._light is Light.POINTED
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.lit if is_pointed else colors.border), 2.0 if is_pointed else 1.0))
        painter.setBrush(QColor(colors.lit_soft if is_pointed else colors.edge_label))
        painter.drawRoundedRect(self._box, HEIGHT / 2, HEIGHT / 2)
        text = self._box.adjusted(SIDE, 0.0, -SIDE, 0.0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._fonts.name)
        painter.setPen(QColor(colors.dim))
        painter.drawText(text, middle | Qt.AlignmentFlag.AlignLeft, self._name)
        painter.setFont(self._fonts.value)
        painter.setPen(QColor(colors.text))
        painter.drawText(text, middle | Qt.AlignmentFlag.AlignRight, self.value)

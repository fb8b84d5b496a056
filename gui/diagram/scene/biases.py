"""How a bias looks: a small tag below its neuron, with its name and its value."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from core.network.elements import Bias
from gui.diagram.scene.neurons import LONGEST_VALUE, Fonts
from gui.diagram.scene.shown import Light, Mark, ShownBias
from gui.diagram.scene.zoomed_out import is_zoomed_out
from gui.look.direction import LEFT_TO_RIGHT
from gui.look.theme import Colors
from gui.look.weight_colors import faded, seen_through


class BiasItem(QGraphicsItem):
    """What stands for a bias, however it is drawn: what is known of it, and what is painted anew when that changes."""

    def __init__(self, element: Bias, name: str, rect: QRectF) -> None:
        """Stand in the scene where `rect` is, with `name` in it or on the card."""
        super().__init__()
        self.element, self._name = element, name
        self._rect = QRectF(rect).translated(-rect.center())
        self.setPos(rect.center())
        self._text, self._bad = "", False
        self._light, self._mark = Light.PLAIN, Mark.NONE

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._colors = colors
        self.update()

    def show_value(self, text: str, bad: bool) -> None:
        """Show what the edges show, for this bias; `bad` says that it is no number."""
        if (text, bad) != (self._text, self._bad):
            self._text, self._bad = text, bad
            self.update()

    def light(self, light: Light) -> None:
        """Let it stand out, or step back."""
        if light != self._light:
            self._light = light
            self.update()

    def mark(self, mark: Mark) -> None:
        """Mark what is to be said of its gradient."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    def shown(self) -> ShownBias:
        """What is painted of it."""
        return ShownBias(self._name, self._text, self.mapRectToScene(self._rect), self._light, self._mark)


class BiasTag(BiasItem):
    """The bias of a neuron: a small tag below it."""

    def __init__(self, element: Bias, name: str, rect: QRectF, fonts: Fonts) -> None:
        metrics = QFontMetricsF(fonts.tag)
        room = rect.width() - metrics.horizontalAdvance(f" {LONGEST_VALUE}")
        super().__init__(element, metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room), rect)
        self._fonts = fonts

    def boundingRect(self) -> QRectF:
        return self._rect.adjusted(-6, -6, 6, 6)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self._rect)
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        colors = self._colors
        marked = self._mark is not Mark.NONE or self._light in (Light.LIT, Light.POINTED)
        if is_zoomed_out(option.levelOfDetailFromTransform(painter.worldTransform())) and not marked:
            return  # its name and its value could not be read, and a name stands there
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colors.lit_soft if self._light == Light.POINTED else colors.field))
        if self._mark not in (Mark.NONE, Mark.DIFFERS):
            ground = QPainterPath()
            ground.addRoundedRect(self._rect.adjusted(-5, -4, 5, 4), 7.0, 7.0)
            painter.fillPath(ground, seen_through(colors.error if self._mark is Mark.WRONG else colors.accent, 84))
        lit = self._light in (Light.LIT, Light.POINTED)
        edge = colors.lit if lit or self._mark is Mark.DIFFERS else colors.border
        painter.setPen(QPen(QColor(edge), 2.4 if lit else 1.0))
        painter.drawRoundedRect(self._rect, 5.0, 5.0)
        painter.setFont(self._fonts.tag)
        ink = colors.error if self._bad else colors.text
        painter.setPen(faded(ink, colors) if self._light == Light.FADED else QColor(ink))
        painter.drawText(self._rect, Qt.AlignmentFlag.AlignCenter, f"{self._name} {self._text}".strip())

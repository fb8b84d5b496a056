"""The bias of a neuron that is drawn small: a mark in the colours of the edges."""

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from core.network.elements import Bias
from gui.diagram.scene.biases import BiasItem
from gui.diagram.scene.shown import Light, Mark
from gui.look.pixels import color_about_0
from gui.look.weight_colors import STEPS, faded, step_of

EASY = 2.0  # beyond the mark, that the pointer may be


class SmallBias(BiasItem):
    """A mark; its name and number are on its card."""

    def __init__(self, element: Bias, name: str, rect: QRectF) -> None:
        super().__init__(element, name, rect)
        self._share = 0.0

    def tint(self, value: float | None, largest: float) -> None:
        """Take the colour that an edge of this value has beside the largest one."""
        share = 0.0 if value is None or not math.isfinite(value) else step_of(value, largest) / STEPS
        if share != self._share:
            self._share = share
            self.update()

    def boundingRect(self) -> QRectF:
        return self._rect.adjusted(-EASY - 1, -EASY - 1, EASY + 1, EASY + 1)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self._rect.adjusted(-EASY, -EASY, EASY, EASY))
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        colors = self._colors
        fill = color_about_0(self._share, colors)
        if self._mark in (Mark.WRONG, Mark.KINK) or self._bad:
            rim = colors.accent if self._mark is Mark.KINK else colors.error
        else:
            is_lit = self._light in (Light.LIT, Light.POINTED) or self._mark is Mark.DIFFERS
            rim = colors.lit if is_lit else colors.dim
        is_faded = self._light is Light.FADED
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(faded(fill, colors) if is_faded else fill)
        pen = QPen(
            faded(rim, colors) if is_faded else QColor(rim), 0.8 if self._light in (Light.PLAIN, Light.FADED) else 2.0
        )
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(self._rect)

"""How an input and a neuron look: name, SOP, activation, and the fill that shows the activation."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from core.elements import Bias, Input, Neuron
from gui.diagram.layout import BIAS, FOOT, HEAD, INPUT, RADIUS
from gui.theme import Colors

PLAIN, LIT, POINTED = range(3)


@dataclass(frozen=True)
class Numbers:
    """What a node shows at the state on the screen."""

    upper: str = ""  # a neuron's SOP
    lower: str = ""  # its activation, or an input's value
    level: float | None = None  # how full it is, from 0 to 1; None where that can't be said
    foot: str = ""  # below an output
    bad: bool = False  # whether something in it is no number


class Fonts:
    """The fonts of the diagram, made once."""

    def __init__(self, text: QFont, fixed: QFont) -> None:
        self.name, self.number, self.strong, self.tag = QFont(text), QFont(fixed), QFont(fixed), QFont(fixed)
        self.name.setPointSizeF(9.5)
        self.number.setPointSizeF(10.0)
        self.strong.setPointSizeF(10.5)
        self.strong.setBold(True)
        self.tag.setPointSizeF(8.0)


class Node(QGraphicsItem):
    """An input's box, or a neuron's circle."""

    def __init__(self, element: Input | Neuron, name: str, place: QPointF, fonts: Fonts, beside: bool) -> None:
        super().__init__()
        self._beside = beside  # where the name stands, not above
        self.element, self._name, self._fonts = element, name, fonts
        self.setPos(place)
        self._round = isinstance(element, Neuron)
        self._outline = QPainterPath()
        if self._round:
            self._outline.addEllipse(QPointF(), RADIUS, RADIUS)
        else:
            self._outline.addRoundedRect(INPUT, 9.0, 9.0)
        self._numbers = Numbers()
        self._light = PLAIN
        self._has_bias = False

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._colors = colors
        self._ground, self._fill = QColor(colors.panel), QColor(colors.activation)
        self._text, self._dim, self._error = QColor(colors.text), QColor(colors.dim), QColor(colors.error)
        self._halo = QColor(colors.lit)
        self._halo.setAlpha(70)
        self.update()

    def show_numbers(self, numbers: Numbers) -> None:
        """Show the numbers of another state."""
        if numbers != self._numbers:
            self._numbers = numbers
            self.update()

    def light(self, light: int) -> None:
        """PLAIN, LIT, or POINTED at by a factor."""
        if light != self._light:
            self._light = light
            self.update()

    def shape(self) -> QPainterPath:
        return self._outline

    def boundingRect(self) -> QRectF:
        left = 240.0 if self._beside else 100.0
        return QRectF(-left, -RADIUS - HEAD - 4, left + 100.0, 2 * RADIUS + HEAD + FOOT + 24)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        numbers, half = self._numbers, RADIUS if self._round else INPUT.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._light == POINTED:
            painter.setPen(QPen(self._halo, 14.0))
            painter.drawPath(self._outline)
        painter.fillPath(self._outline, self._ground)
        if self._round and numbers.level is not None:
            level = QPainterPath()
            height = 2 * RADIUS * numbers.level
            level.addRect(QRectF(-RADIUS, RADIUS - height, 2 * RADIUS, height))
            painter.fillPath(self._outline.intersected(level), self._fill)
        if self._light == PLAIN:
            painter.setPen(QPen(self._error if numbers.bad else self._dim, 1.6))
        else:
            painter.setPen(QPen(QColor(self._colors.lit), 3.2 if self._light == LIT else 4.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._outline)

        painter.setPen(self._error if numbers.bad else self._text)
        centre = Qt.AlignmentFlag.AlignCenter
        if self._round:
            painter.setFont(self._fonts.number)
            painter.drawText(QRectF(-RADIUS, -24.0, 2 * RADIUS, 20.0), centre, numbers.upper)
            painter.setFont(self._fonts.strong)
            painter.drawText(QRectF(-RADIUS, 4.0, 2 * RADIUS, 20.0), centre, numbers.lower)
        else:
            painter.setFont(self._fonts.strong)
            painter.drawText(INPUT, centre, numbers.lower)
        painter.setFont(self._fonts.name)
        painter.setPen(self._dim)
        if self._beside:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(-240.0, -half, 232.0 - half - 10.0, 2 * half), right, self._name)
        else:
            painter.drawText(QRectF(-100.0, -half - HEAD, 200.0, HEAD - 4.0), centre, self._name)
        if numbers.foot:
            top = half + (28.0 if self._has_bias else 8.0)
            painter.drawText(QRectF(-100.0, top, 200.0, 38.0), Qt.AlignmentFlag.AlignHCenter, numbers.foot)

    def make_room_for_bias(self) -> None:
        """Put what stands below the neuron under its bias."""
        self._has_bias = True


class BiasTag(QGraphicsItem):
    """The bias of a neuron: a small tag below it."""

    def __init__(self, element: Bias, name: str, rect: QRectF, fonts: Fonts) -> None:
        super().__init__()
        self.element, self._name, self._fonts = element, name, fonts
        self.setPos(rect.center())
        self._text, self._light = "", PLAIN

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._colors = colors
        self.update()

    def show_value(self, text: str) -> None:
        """Show what the edges show, for this bias."""
        if text != self._text:
            self._text = text
            self.update()

    def light(self, light: int) -> None:
        """PLAIN, LIT, or POINTED at by a factor."""
        if light != self._light:
            self._light = light
            self.update()

    def boundingRect(self) -> QRectF:
        return BIAS.adjusted(-3, -3, 3, 3)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(BIAS)
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        colors = self._colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colors.lit_soft if self._light == POINTED else colors.field))
        painter.setPen(
            QPen(QColor(colors.border if self._light == PLAIN else colors.lit), 1.0 if self._light == PLAIN else 2.4)
        )
        painter.drawRoundedRect(BIAS, 5.0, 5.0)
        painter.setFont(self._fonts.tag)
        painter.setPen(QColor(colors.text))
        painter.drawText(BIAS, Qt.AlignmentFlag.AlignCenter, f"{self._name} {self._text}".strip())


def level_of(activation: str, value: float, largest: float) -> float | None:
    """How full a neuron is: the whole range of a bounded activation, else the share of the layer's largest."""
    if not math.isfinite(value):
        return None
    match activation:
        case "sigmoid" | "softmax":
            return min(max(value, 0.0), 1.0)
        case "tanh":
            return min(max((value + 1.0) / 2.0, 0.0), 1.0)
    return min(abs(value) / largest, 1.0) if largest > 0.0 else 0.0

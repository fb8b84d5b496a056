"""How an input and a neuron look: name, SOP, activation, and the fill that shows the activation."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from core.network.activations import Bounds
from core.network.elements import Input, Neuron
from gui.diagram.scene.layout import ASIDE, FOOT, HEAD, INPUT, RADIUS, WIDEST_BESIDE
from gui.diagram.scene.shown import Light, NodeNumbers, ShownNode
from gui.diagram.scene.zoomed_out import (
    MeasuredFont,
    PlacedName,
    fitting,
    is_zoomed_out,
    number_fonts,
    placed_name,
    reach,
    write_name,
)
from gui.look.asked import ASKED, paint_asked
from gui.look.direction import LEFT_TO_RIGHT
from gui.look.text_size import growth
from gui.look.theme import Colors
from gui.look.weight_colors import faded

NAME_WIDTH = 200.0  # above a node, at most
TAG_TOP, TAG_HEIGHT = -RADIUS - 4.0, 15.0  # of what has come back: below the name, above the SOP
ACROSS = 2 * RADIUS - 8.0  # a neuron, where its numbers stand
ASKED_WIDTH = 52.0  # of the pill in the place of a number that is asked
LONGEST_VALUE = "+0.00000"  # a value on a bias's tag is no longer


class Fonts:
    """The fonts of the diagram, made once."""

    def __init__(self, text: QFont, fixed: QFont) -> None:
        self.name, self.number, self.strong, self.tag = QFont(text), QFont(fixed), QFont(fixed), QFont(fixed)
        self.name.setPointSizeF(9.5)
        self.number.setPointSizeF(10.0)
        self.strong.setPointSizeF(10.5)
        self.strong.setBold(True)
        self.tag.setPointSizeF(8.0)
        self.measured_number, self.measured_strong = (
            MeasuredFont(font, QFontMetricsF(font)) for font in (self.number, self.strong)
        )

    def width_beside(self, name: str) -> float:
        """What an input's name needs beside it."""
        return QFontMetricsF(self.name).horizontalAdvance(name)

    def width_of_tag(self, name: str) -> float:
        """What a bias's tag needs for its name and a value."""
        return QFontMetricsF(self.tag).horizontalAdvance(f"{name} {LONGEST_VALUE}") + 6.0


class NodeItem(QGraphicsItem):
    """What stands for an input or a neuron, however it is drawn."""

    element: Input | Neuron

    def __init__(self) -> None:
        super().__init__()
        self._numbers = NodeNumbers()
        self._light = Light.PLAIN

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        raise NotImplementedError

    def show_numbers(self, numbers: NodeNumbers) -> None:
        """Show the numbers of another state."""
        if numbers != self._numbers:
            self._numbers = numbers
            self.update()

    def shown(self) -> ShownNode:
        """What is painted of it."""
        raise NotImplementedError

    @property
    def is_saturated(self) -> bool:
        """Whether it is marked as saturated."""
        return self._numbers.saturated

    def light(self, light: Light) -> None:
        """Let it stand out, or step back."""
        if light != self._light:
            self._light = light
            self.update()


class Node(NodeItem):
    """An input's box, or a neuron's circle."""

    def __init__(
        self, element: Input | Neuron, name: str, brief_name: str, place: QPointF, fonts: Fonts, beside: bool
    ) -> None:
        super().__init__()
        self._brief_name = brief_name
        self._beside = beside  # where the name stands, not above
        self.element, self._fonts = element, fonts
        self.setPos(place)
        self._round = isinstance(element, Neuron)
        metrics = QFontMetricsF(fonts.name)
        above = NAME_WIDTH - 8.0 if self._round else INPUT.width() + 2 * ASIDE
        self._name = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, WIDEST_BESIDE if beside else above)
        self._name_ground = self._ground_of_name(metrics.horizontalAdvance(self._name), metrics.height())
        self._foot_ground = QRectF()
        self._outline = QPainterPath()
        if self._round:
            self._outline.addEllipse(QPointF(), RADIUS, RADIUS)
        else:
            self._outline.addRoundedRect(INPUT, 9.0, 9.0)
        left = WIDEST_BESIDE + 60.0 if beside else 100.0
        near = QRectF(-left, -RADIUS - HEAD - 4, left + 100.0, 2 * RADIUS + HEAD + FOOT + 24)
        self._bounds = near.united(reach(beside))
        self._has_bias = False
        self._from_afar: tuple[tuple[float, float], PlacedName] | None = None
        self._for_numbers: tuple[tuple[float, float], tuple[MeasuredFont, ...]] | None = None

    def dress(self, colors: Colors) -> None:
        self._colors = colors
        self._ground, self._halo = QColor(colors.panel), QColor(colors.lit)
        self._halo.setAlpha(70)
        self._behind_text = QColor(colors.panel)
        self._behind_text.setAlpha(205)
        inks = [QColor(color) for color in (colors.activation, colors.text, colors.dim, colors.error)]
        self._inks = inks
        self._faded_inks = [faded(ink, colors) for ink in inks]
        self._rims = [QPen(dim, 1.6) for _, _, dim, _ in (self._inks, self._faded_inks)]
        self.update()

    def show_numbers(self, numbers: NodeNumbers) -> None:
        if numbers.foot != self._numbers.foot:
            metrics = QFontMetricsF(self._fonts.name)
            lines = numbers.foot.split("\n")
            width = max(map(metrics.horizontalAdvance, lines)) + 8.0
            self._foot_ground = QRectF(-width / 2, self._foot_top(), width, len(lines) * metrics.height())
        super().show_numbers(numbers)

    def shown(self) -> ShownNode:
        return ShownNode(self._name, self.mapRectToScene(self._name_ground), self._numbers, self._light)

    def shape(self) -> QPainterPath:
        return self._outline

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        numbers = self._numbers
        fill, text, dim, error = self._faded_inks if self._light == Light.FADED else self._inks
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._light == Light.POINTED:
            painter.setPen(QPen(self._halo, 14.0))
            painter.drawPath(self._outline)
        painter.fillPath(self._outline, self._ground)
        if self._round and numbers.level is not None:
            level = QPainterPath()
            height = 2 * RADIUS * numbers.level
            level.addRect(QRectF(-RADIUS, RADIUS - height, 2 * RADIUS, height))
            painter.fillPath(self._outline.intersected(level), fill)
        if self._light in (Light.PLAIN, Light.FADED) and numbers.saturated:
            painter.setPen(QPen(error, 2.6, Qt.PenStyle.DotLine))
        elif self._light in (Light.PLAIN, Light.FADED):
            painter.setPen(QPen(error, 1.6) if numbers.bad else self._rims[self._light == Light.FADED])
        else:
            painter.setPen(QPen(QColor(self._colors.lit), 3.2 if self._light == Light.LIT else 4.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._outline)

        ink = error if numbers.bad else text
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        if is_zoomed_out(scale):
            self._write_zoomed_out(painter, scale, ink, dim)
            return
        painter.setPen(ink)
        centre = Qt.AlignmentFlag.AlignCenter
        if self._round:
            for top, font, number in (
                (-24.0, self._fonts.measured_number, numbers.upper),
                (4.0, self._fonts.measured_strong, numbers.lower),
            ):
                if number == ASKED:
                    paint_asked(painter, QRectF(-ASKED_WIDTH / 2, top, ASKED_WIDTH, 20.0), self._colors, font.font)
                else:
                    painter.setFont(fitted(font, number, ACROSS))
                    painter.drawText(QRectF(-RADIUS, top, 2 * RADIUS, 20.0), centre, number)
        else:
            painter.setFont(fitted(self._fonts.measured_strong, numbers.lower, INPUT.width() - 6.0))
            painter.drawText(INPUT, centre, numbers.lower)
        self._write_around(painter, dim)
        if numbers.tag:
            self._write_tag(painter, text)

    def _write_zoomed_out(self, painter: QPainter, scale: float, ink: QColor, dim: QColor) -> None:
        """Its name, and one short number where that has room."""
        inside = QRectF(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS) if self._round else INPUT
        width = inside.width() - (6.0 if self._round else 0.0)
        font = fitting(self._number_fonts(scale), self._numbers.brief, width)
        if font is not None:
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, self._numbers.brief)
        painter.setPen(dim)
        painter.setBrush(self._behind_text)
        write_name(painter, self._name_from_afar(scale))

    def _number_fonts(self, scale: float) -> tuple[MeasuredFont, ...]:
        """In which its number may be written where the network is zoomed out so far."""
        wanted = (scale, growth())
        if self._for_numbers is None or self._for_numbers[0] != wanted:
            self._for_numbers = wanted, number_fonts(self._fonts.number, scale)
        return self._for_numbers[1]

    def _name_from_afar(self, scale: float) -> PlacedName:
        """Its name where the network is zoomed out so far: the same as long as it is, whatever the numbers are."""
        wanted = (scale, growth())
        if self._from_afar is None or self._from_afar[0] != wanted:
            name, is_round, beside = self._brief_name, self._round, self._beside
            placed = placed_name(self._fonts.name, name, scale, is_round=is_round, beside=beside)
            self._from_afar = wanted, placed
        return self._from_afar[1]

    def _write_tag(self, painter: QPainter, ink: QColor) -> None:
        """What has come back, on the upper rim."""
        painter.setFont(self._fonts.tag)
        width = painter.fontMetrics().horizontalAdvance(self._numbers.tag) + 14.0
        tag = QRectF(-width / 2, TAG_TOP, width, TAG_HEIGHT)
        painter.setPen(QPen(QColor(self._colors.accent), 1.4))
        painter.setBrush(self._ground)
        painter.drawRoundedRect(tag, 7.5, 7.5)
        painter.setPen(ink)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, self._numbers.tag)

    def _write_around(self, painter: QPainter, ink: QColor) -> None:
        """The name and the foot, on a ground that keeps edges from crossing them out."""
        foot = self._numbers.foot
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._behind_text)
        painter.drawRoundedRect(self._name_ground, 4.0, 4.0)
        if foot:
            painter.drawRoundedRect(self._foot_ground, 4.0, 4.0)
        painter.setFont(self._fonts.name)
        painter.setPen(ink)
        painter.drawText(self._name_ground, Qt.AlignmentFlag.AlignCenter, self._name)
        if foot:
            painter.drawText(self._foot_ground, Qt.AlignmentFlag.AlignCenter, foot)

    def _ground_of_name(self, width: float, height: float) -> QRectF:
        if self._beside:
            return QRectF(INPUT.left() - 10.0 - width, -height / 2, width + 4.0, height)
        top = -RADIUS if self._round else INPUT.top()
        return QRectF(-width / 2 - 4.0, top - HEAD / 2 - height / 2 - 2.0, width + 8.0, height)

    def _foot_top(self) -> float:
        return RADIUS + (28.0 if self._has_bias else 8.0)

    def make_room_for_bias(self) -> None:
        """Put what stands below the neuron under its bias."""
        self._has_bias = True


def fitted(font: MeasuredFont, text: str, width: float) -> QFont:
    """A font, made smaller where a text would be wider than `width` in it."""
    needed = font.metrics.horizontalAdvance(text)
    if needed <= width:
        return font.font
    smaller = QFont(font.font)
    smaller.setPointSizeF(font.font.pointSizeF() * width / needed)
    return smaller


def level_of(bounds: Bounds, value: float, layer: NDArray[np.float64]) -> float | None:
    """How full a neuron is: the whole range of a bounded activation, else the share of its layer's largest, (size,)."""
    if not math.isfinite(value):
        return None
    if bounds.are_finite:
        return min(max((value - bounds.low) / (bounds.high - bounds.low), 0.0), 1.0)
    largest = float(np.max(np.abs(layer), where=np.isfinite(layer), initial=0.0))
    return min(abs(value) / largest, 1.0) if largest > 0.0 else 0.0

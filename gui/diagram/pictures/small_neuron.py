"""A neuron that is drawn small: as a picture of what it looks for, or as a circle; an output with its bar."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from core.network.elements import Neuron
from gui.diagram.pictures.output_bar import OutputBar
from gui.diagram.scene.legible import fitted_into, legible
from gui.diagram.scene.neurons import Fonts, NodeItem
from gui.diagram.scene.shown import Light, Mark, ShownNode
from gui.look.direction import LEFT_TO_RIGHT
from gui.look.pictures import draw_cells_on_pixels
from gui.look.theme import Colors
from gui.look.weight_colors import faded, seen_through

LEVEL = 4.0  # how high the bar of an activation is, below a picture
HALO = 5.0  # beyond the body, of what is pointed at
STEPPED_BACK = 0.45  # how much is seen of a picture while it steps back
NAME = 13.0  # pixels of what an output stands for
LEAST_NAME = 8.0  # in the scene, of a name in its circle
IN_CIRCLE = 0.8  # of its width, that a name in it takes


class SmallNeuron(NodeItem):
    """The neuron of a layer; `stands_for` is what an output does, and empty for the others."""

    def __init__(self, element: Neuron, name: str, body: QRectF, fonts: Fonts, stands_for: str = "") -> None:
        super().__init__()
        self.element, self._name, self._fonts, self._stands_for = element, name, fonts, stands_for
        self._body = QRectF(body).translated(-body.center())
        self.setPos(body.center())
        self._is_picture = element.layer == 0
        self._image = QImage()
        self._mark = Mark.NONE
        is_beside = bool(stands_for) and (self._is_picture or not self._fits_in_circle(stands_for))
        self.bar = OutputBar(self._body.right(), stands_for if is_beside else "", fonts) if stands_for else None
        self._inside = "" if is_beside else stands_for
        self._is_answer = False

    def _fits_in_circle(self, text: str) -> bool:
        smallest = QFont(self._fonts.name)
        smallest.setPixelSize(round(LEAST_NAME))
        return QFontMetricsF(smallest).horizontalAdvance(text) <= IN_CIRCLE * self._body.width()

    def dress(self, colors: Colors) -> None:
        self._colors = colors
        self.update()

    def show_picture(self, image: QImage) -> None:
        """Show what it looks for, a pixel for each of its weights; nothing where there is nothing yet."""
        self._image = image
        self.update()

    def show_answer(self, is_answer: bool) -> None:
        """Whether it is what the network answers."""
        if is_answer != self._is_answer:
            self._is_answer = is_answer
            self.update()

    def mark(self, mark: Mark) -> None:
        """Mark what is to be said of the weights, or their gradients, that its picture shows."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    def shown(self) -> ShownNode:
        return ShownNode(self._name, self.mapRectToScene(self._body), self._numbers, self._light)

    @property
    def image(self) -> QImage:
        """What is painted of its weights."""
        return self._image

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        if self._is_picture:
            path.addRect(self._body.adjusted(0.0, 0.0, 0.0, LEVEL))
        else:
            path.addEllipse(self._body)
        if self.bar is not None:
            path.addRect(self.bar.rect)
        return path

    def boundingRect(self) -> QRectF:
        near = self._body.adjusted(-HALO, -HALO, HALO, HALO + LEVEL)
        return near if self.bar is None else near.united(self.bar.reach)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, scale = self._colors, option.levelOfDetailFromTransform(painter.worldTransform())
        if self._mark in (Mark.WRONG, Mark.KINK):
            ground = seen_through(colors.error if self._mark is Mark.WRONG else colors.accent, 84)
            painter.fillRect(self._body.adjusted(-HALO, -HALO, HALO, HALO + LEVEL), ground)
        if self._light is Light.POINTED:
            painter.fillPath(self._halo(), seen_through(colors.lit, 90))
        if self._is_picture:
            self._paint_picture(painter)
        else:
            self._paint_circle(painter, scale)
        if self.bar is not None:
            self.bar.paint(painter, scale, self._numbers, colors, self._light, is_answer=self._is_answer)

    def _paint_picture(self, painter: QPainter) -> None:
        colors, body, fades = self._colors, self._body, self._light is Light.FADED
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        level = QRectF(body.left(), body.bottom(), body.width(), LEVEL)
        painter.fillRect(body, QColor(colors.panel))
        painter.fillRect(level, QColor(colors.field))
        painter.setOpacity(STEPPED_BACK if fades else 1.0)
        if not self._image.isNull():
            draw_cells_on_pixels(painter, body, self._image)
        if self.bar is None and self._numbers.level is not None:
            level.setWidth(self._numbers.level * body.width())
            painter.fillRect(level, QColor(colors.accent))
        painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._rim())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(body.adjusted(0.0, 0.0, 0.0, LEVEL))

    def _paint_circle(self, painter: QPainter, scale: float) -> None:
        colors, body = self._colors, self._body
        outline = QPainterPath()
        outline.addEllipse(body)
        painter.fillPath(outline, QColor(colors.panel))
        if not self._stands_for and self._numbers.level is not None:
            level = QPainterPath()
            level.addRect(body.adjusted(0.0, (1.0 - self._numbers.level) * body.height(), 0.0, 0.0))
            painter.fillPath(outline.intersected(level), self._ink(colors.activation))
        painter.setPen(self._rim())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(body)
        if self._inside:
            font = legible(self._fonts.name, NAME, scale, 0.62 * body.height(), bold=True)
            painter.setFont(fitted_into(font, self._inside, IN_CIRCLE * body.width()))
            painter.setPen(self._ink(colors.text))
            painter.drawText(body, Qt.AlignmentFlag.AlignCenter, self._inside)

    def _halo(self) -> QPainterPath:
        path, reach = QPainterPath(), self._body.adjusted(-HALO, -HALO, HALO, HALO)
        if self._is_picture:
            path.addRect(reach)
        else:
            path.addEllipse(reach)
        return path

    def _ink(self, color: str) -> QColor:
        return faded(color, self._colors) if self._light is Light.FADED else QColor(color)

    def _rim(self) -> QPen:
        colors = self._colors
        if self._light in (Light.LIT, Light.POINTED):
            pen = QPen(QColor(colors.lit), 2.6)
        elif self._numbers.saturated:
            pen = QPen(self._ink(colors.error), 1.6, Qt.PenStyle.DotLine)
        else:
            is_bad, differs = self._numbers.bad, self._mark is Mark.DIFFERS
            pen = QPen(self._ink(colors.error if is_bad else colors.lit if differs else colors.dim), 1.1)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        return pen

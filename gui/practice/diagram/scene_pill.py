"""The empty pill in the network's scene, in the place of a number that is hidden."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.diagram.scene.zoomed_out import is_zoomed_out
from gui.look.theme import Colors
from gui.practice.parts.pill import paint_pill


class ScenePill(QGraphicsItem):
    """Stands in a neuron or below an output as long as the number there is hidden.

    Where the network is zoomed out only those are painted that are `seen_from_afar`, as only their numbers would be.
    """

    def __init__(self, place: QRectF, seen_from_afar: bool) -> None:
        super().__init__()
        self._place, self._seen_from_afar = QRectF(place), seen_from_afar
        self.setZValue(1)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._colors = colors
        self.update()

    def boundingRect(self) -> QRectF:
        return self._place.adjusted(-2, -2, 2, 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._seen_from_afar or not is_zoomed_out(option.levelOfDetailFromTransform(painter.worldTransform())):
            paint_pill(painter, self._place, self._colors)

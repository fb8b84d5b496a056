"""The weights page: a layer's matrix as a heat-map, and a field that finds any weight."""

import time

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.base.number_format import figure, grouped
from core.network.elements import Bias, Weight
from gui.look.direction import painter_on
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.look.weight_colors import STEPS, color_of
from gui.model.workbench import Workbench
from gui.views.page import Page
from gui.views.weights.finder import Finder
from gui.views.weights.heat_map import HeatMap
from gui.widgets.controls import ComboBox

SCALE, FINDER = (104, 26), 116  # points
SHARE = 0.1  # of the time that painting may take while training runs


class MatrixPage(Page):
    """Shows what the edges of the diagram show, for every weight of a layer."""

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workbench, theme, parent)
        self._next = 0.0  # when it may be drawn again
        self.layer = ComboBox()
        self.layer.setAccessibleName(self.tr("Layer"))
        self.layer.setToolTip(self.tr("The layer that the weights lead into: rows × columns"))
        self.layer.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.finder = Finder(workbench, theme)
        self.finder.setFixedWidth(grown(FINDER))
        self.scale = ColorBar(theme)
        self.tool_row.addStretch(1)
        for widget in (self.scale, self.layer, self.finder):
            self.tool_row.addWidget(widget)
        self.map = HeatMap(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 2, 4, 4)
        column.setSpacing(2)
        column.addWidget(self.finder.fault)
        column.addWidget(self.map, 1)
        self.layer.currentIndexChanged.connect(self._choose_layer)
        self.finder.found.connect(self._bring)
        self.map.pointed.connect(self._point)
        self.map.clicked.connect(workbench.pin)
        workbench.shown_changed.connect(self._take_numbers)
        workbench.running_changed.connect(self._take_numbers)  # what was left out while it ran
        workbench.hover_changed.connect(self._mark)
        workbench.pin_changed.connect(self._mark)

    def build(self) -> None:
        network = self._workbench.network
        self.layer.blockSignals(True)
        self.layer.clear()
        for layer, size in enumerate(network.sizes[1:]):
            shape = f"{grouped(network.sizes[layer])} × {grouped(size)}"
            self.layer.addItem(self.tr("{number}:  {shape}").format(number=layer + 1, shape=shape), layer)
        widest = max(range(network.depth), key=lambda layer: network.sizes[layer] * network.sizes[layer + 1])
        self.layer.setCurrentIndex(widest)
        self.layer.blockSignals(False)
        self._show_layer()

    def retell(self) -> None:
        self.map.name(self._workbench.names)

    def refresh(self) -> None:
        # A large matrix is not drawn sixty times a second while training needs the time.
        now = time.perf_counter()
        if self._workbench.running and now < self._next:
            self._stale = True
            return
        self._draw()
        self._next = now + self.map.cost / SHARE

    def dress(self) -> None:
        self.map.update()
        self.scale.update()

    def _draw(self) -> None:
        workbench, layer = self._workbench, self.layer.currentIndex()
        values = workbench.edge_values
        network = workbench.network
        if values is None:
            values = np.zeros(network.parameter_count)
        self.map.show_values(network.weights(values)[layer], network.biases(values)[layer])
        self.scale.show_largest(self.map.largest, self.map.lost)
        self.map.setAccessibleDescription(self.map.described())

    def _show_layer(self) -> None:
        network, layer = self._workbench.network, self.layer.currentIndex()
        self.map.show_layer(layer, self._workbench.names, (network.sizes[layer], network.sizes[layer + 1]))
        self._mark()

    @Slot()
    def _choose_layer(self) -> None:
        self._show_layer()
        self._draw()

    @Slot(object)
    def _bring(self, element: object) -> None:
        if isinstance(element, Weight | Bias):
            self.layer.setCurrentIndex(element.layer)
            self.map.bring_into_view(element)

    @Slot(object, QPoint)
    def _point(self, parameter: Weight | Bias | None, at: QPoint) -> None:
        self._workbench.hover(parameter, at)

    @Slot()
    def _mark(self) -> None:
        if self.isVisible():
            self.map.mark(self._workbench.hovered, self._workbench.pinned)


class ColorBar(QWidget):
    """The colours of the map, with the values of its ends."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._largest, self._lost = 0.0, 0
        self.setFixedSize(grown(SCALE[0]), grown(SCALE[1]))

    def show_largest(self, largest: float, lost: int) -> None:
        """The value of the ends, and how many values are no numbers."""
        if (largest, lost) != (self._largest, self._lost):
            self._largest, self._lost = largest, lost
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = painter_on(self)
        font = self.font()
        font.setPixelSize(grown(11))
        painter.setFont(font)
        metrics = painter.fontMetrics()
        bar = QRectF(20, 3, self.width() - 40, 8)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for step in range(-STEPS, STEPS + 1, 4):
            gradient.setColorAt((step + STEPS) / (2 * STEPS), color_of(step, colors))
        painter.fillRect(bar, gradient)
        painter.setPen(QColor(colors.error if self._lost else colors.dim))
        if self._lost:
            painter.drawText(
                QPointF(0, self.height() - 3), self.tr("{lost} no numbers").format(lost=grouped(self._lost))
            )
            return
        for share, value in ((0.0, -self._largest), (1.0, self._largest)):
            text = figure(value, 2)
            painter.drawText(
                QPointF(bar.left() + share * bar.width() - metrics.horizontalAdvance(text) / 2, self.height() - 3), text
            )

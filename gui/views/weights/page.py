"""The weights page: a layer's matrix in colours, and a field that finds any weight."""

import time

import numpy as np
from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.base.number_format import grouped
from core.network.elements import Bias, Weight
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.views.page import Page
from gui.views.weights.color_bar import ColorBar
from gui.views.weights.finder import WeightFinder
from gui.views.weights.matrix_view import MatrixView
from gui.widgets.announce import describe_at_rest
from gui.widgets.controls import ComboBox

WITH_SCALE = 320  # logical pixels of width, from which on the colours are explained
FINDER_WIDTH, LEAST_FINDER_WIDTH = 116, 84  # logical pixels, beside text of the usual size
MOST_PAINTING = 0.1  # of the time, while training runs


class WeightsPage(Page):
    """Shows what the edges of the diagram show, for every weight of a layer."""

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(store, readings, commands, theme, parent)
        self._next = 0.0  # when it may be drawn again, in seconds of `time.perf_counter`
        self.layer = ComboBox()
        self.layer.setAccessibleName(self.tr("Layer"))
        self.layer.setToolTip(self.tr("The layer that the weights lead into: rows × columns"))
        self.layer.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.finder = WeightFinder(store, readings, commands, theme)
        grow_with_text(self.finder.setMinimumWidth, LEAST_FINDER_WIDTH)
        grow_with_text(self.finder.setMaximumWidth, FINDER_WIDTH)
        self.scale = ColorBar(theme)
        self.tool_row.addStretch(1)
        for widget in (self.scale, self.layer, self.finder):
            self.tool_row.addWidget(widget)
        self.matrix = MatrixView(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 2, 4, 4)
        column.setSpacing(2)
        column.addWidget(self.finder.fault)
        column.addWidget(self.matrix, 1)
        self.layer.currentIndexChanged.connect(self._choose_layer)
        self.finder.found.connect(self._bring_into_view)
        self.matrix.pointed.connect(self._point)
        self.matrix.clicked.connect(commands.pointing.pin)
        store.when(changes.edges_changed).connect(self._take_numbers)
        store.when(changes.running_changed).connect(self._take_numbers)  # what was left out while it ran
        store.when(changes.hover_changed).connect(self._mark)
        store.when(changes.pin_changed).connect(self._mark)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scale.setVisible(self.width() >= grown(WITH_SCALE))

    def build(self) -> None:
        network = self._readings.network
        self.layer.blockSignals(True)
        self.layer.clear()
        for layer, size in enumerate(network.sizes[1:]):
            shape = f"{grouped(network.sizes[layer])} × {grouped(size)}"
            self.layer.addItem(self.tr("{number}:  {shape}").format(number=layer + 1, shape=shape), layer)
        widest = max(range(network.depth), key=lambda layer: network.sizes[layer] * network.sizes[layer + 1])
        self.layer.setCurrentIndex(widest)
        self.layer.blockSignals(False)
        self._show_layer()

    def reword(self) -> None:
        self.matrix.show_names(self._readings.names)

    def refresh(self) -> None:
        # A large matrix is not drawn sixty times a second while training needs the time.
        now = time.perf_counter()
        if self._readings.running and now < self._next:
            self._stale = True
            return
        self._draw()
        self._next = now + self.matrix.cost / MOST_PAINTING

    def dress(self) -> None:
        self.matrix.update()
        self.scale.update()

    def _draw(self) -> None:
        readings, layer = self._readings, self.layer.currentIndex()
        values = readings.edge_values
        network = readings.network
        if values is None:
            values = np.zeros(network.parameter_count)
        self.matrix.show_values(network.weights(values)[layer], network.biases(values)[layer])
        self.scale.show_largest(self.matrix.largest, self.matrix.lost)
        describe_at_rest(self.matrix, readings.running, self.matrix.describe)

    def _show_layer(self) -> None:
        network, layer = self._readings.network, self.layer.currentIndex()
        self.matrix.show_layer(layer, self._readings.names, (network.sizes[layer], network.sizes[layer + 1]))
        self._mark()

    @Slot()
    def _choose_layer(self) -> None:
        self._show_layer()
        self._draw()

    @Slot(object)
    def _bring_into_view(self, element: object) -> None:
        if isinstance(element, Weight | Bias):
            self.layer.setCurrentIndex(element.layer)
            self.matrix.bring_into_view(element)

    @Slot(object, QPoint)
    def _point(self, parameter: Weight | Bias | None, at: QPoint) -> None:
        self._commands.pointing.hover(parameter, at)

    @Slot()
    def _mark(self) -> None:
        if self.isVisible():
            self.matrix.mark(self._readings.hovered, self._readings.pinned)

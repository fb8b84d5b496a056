"""Layer by layer: the SOPs on the activation's curve, and how large the gradients are."""

import time

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from core.analysis.saturation import LayerState, layer_states
from core.network.elements import Neuron
from core.network.names import Names
from gui.look.direction import painter_on
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.layers import explanation, gradients_name, gradients_of, name_of, saturation_of
from gui.views.layers.column import CurvePictures, LayerColumn
from gui.views.page import Page

MOST_PAINTING = 0.3  # of the time, while training runs: what is drawn in a few milliseconds is at every frame
LEAST_COLUMN_WIDTH, COLUMN_GAP, SIDE_MARGIN = 150.0, 22.0, 12.0  # logical pixels


class LayersPage(Page):
    """Shows at a glance which layers' gradients are zero, and why."""

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(store, readings, commands, theme, parent)
        self._next = 0.0  # when it may be drawn again, in seconds of `time.perf_counter`
        self.drawing = LayersDrawing(commands, theme)
        self.explanation = QLabel()
        self.explanation.setWordWrap(True)
        self.explanation.setContentsMargins(12, 2, 12, 2)
        self.explanation.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        area = QScrollArea()
        area.setWidget(self.drawing)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(self.explanation)
        column.addWidget(area, 1)
        store.when(changes.running_changed).connect(self._take_numbers)  # what was left out while it ran

    def refresh(self) -> None:
        # A million gradients are not counted sixty times a second while training needs the time.
        began = time.perf_counter()
        if self._readings.running and began < self._next:
            self._stale = True
            return
        self._count()
        self._next = began + (time.perf_counter() - began + self.drawing.cost) / MOST_PAINTING

    def _count(self) -> None:
        readings = self._readings
        states = layer_states(readings.network, readings.exactly.trace, readings.exactly.row, readings.batch_trace)
        self.drawing.show_states(states, readings.names)
        self.explanation.setText(explanation(states, readings.names))

    def dress(self) -> None:
        self.explanation.setStyleSheet(f"color: {self._theme.colors.text};")
        self.drawing.update()


class LayersDrawing(QWidget):
    """A column a layer; a neuron's dot that is pointed at is hovered in the model."""

    def __init__(self, commands: Commands, theme: Theme) -> None:
        super().__init__()
        self._commands, self._theme = commands, theme
        self._states: list[LayerState] = []
        self._gradients: list[str] = []  # what those of each layer are called
        self.columns: list[LayerColumn] = []
        self._curves = CurvePictures()
        self.cost = 0.0  # seconds that it was last painted in
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_states(self, states: list[LayerState], names: Names) -> None:
        """Draw these layers, of the network that these are the names of."""
        self._gradients = [gradients_name(names, state.layer) for state in states]
        if len(states) != len(self._states):
            self._states = states
            self.setMinimumWidth(self.sizeHint().width())
        self._states = states
        self._place()
        depth = len(states)
        descriptions = [f"{name_of(s, depth)}: {saturation_of(s)}; {gradients_of(s)}" for s in states]
        self.setAccessibleDescription(". ".join(descriptions))

    def sizeHint(self) -> QSize:
        return QSize(round(2 * SIDE_MARGIN + len(self._states) * (LEAST_COLUMN_WIDTH + COLUMN_GAP) - COLUMN_GAP), 130)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        count = max(len(self._states), 1)
        width = (self.width() - 2 * SIDE_MARGIN - (count - 1) * COLUMN_GAP) / count
        self.columns = [
            LayerColumn(
                state,
                QRectF(SIDE_MARGIN + index * (width + COLUMN_GAP), 2.0, width, self.height() - 4.0),
                count,
                self._gradients[index],
            )
            for index, state in enumerate(self._states)
        ]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        began = time.perf_counter()
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(self._theme.colors.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for column in self.columns:
            column.paint(painter, self.font(), self._theme.colors, self._curves)
        painter.end()
        self.cost = time.perf_counter() - began

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        neuron = self._neuron_at(event)
        if neuron is None:
            self._commands.pointing.hover(None)
            return
        curve = self.columns[neuron.layer].curve_rect.toAlignedRect().translated(self.mapToGlobal(QPoint()))
        self._commands.pointing.hover(neuron, event.globalPosition().toPoint(), area=curve)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        neuron = self._neuron_at(event)
        if neuron is not None and event.button() == Qt.MouseButton.LeftButton:
            self._commands.pointing.pin(neuron)

    def leaveEvent(self, event: QEvent) -> None:
        self._commands.pointing.hover(None)

    def _neuron_at(self, event: QMouseEvent) -> Neuron | None:
        for column in self.columns:
            index = column.neuron_at(event.position())
            if index is not None:
                return Neuron(column.state.layer, index)
        return None

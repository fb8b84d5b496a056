"""The matrix of one layer's weights: zoomed, moved, pointed at, walked by keys."""

import time
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.analysis.matrix_blocks import largest_at
from core.base.number_format import figure, grouped
from core.network.elements import Bias, Weight
from core.network.names import Names
from gui.look.direction import painter_on
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.views.weights.layer_values import Array, LayerValues
from gui.views.weights.matrix_layout import MatrixLayout, Parameter
from gui.views.weights.matrix_painter import FramedCells, MatrixPainter
from gui.views.weights.visible_range import VisibleRange
from gui.widgets.heard_parts import HeardInParts, HeardPart, tell_part_at_keyboard

TEXT_SIZE = 11  # logical pixels
ZOOM = 0.8  # times as many rows and columns, a notch of the wheel
DIGITS = 6  # of a value that is heard
NOTCH = 120.0  # eighths of a degree: a wheel turns by multiples of it
ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}  # rows and columns that a key moves by


@dataclass(frozen=True)
class ShownMatrix:
    """What stands in the matrix."""

    values: LayerValues
    visible: VisibleRange
    layout: MatrixLayout
    headings: tuple[str, ...]  # of rows, then of columns, as far as there is room
    note: str  # empty where each weight has its own place


class MatrixView(HeardInParts, QWidget):
    """Rows are where the weights come from, columns where they lead; the biases stand below."""

    pointed = Signal(object, QPoint)  # Weight, Bias or None; where on the screen
    clicked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: Names | None = None
        self._values = LayerValues.zeros(0, (1, 1))
        self._visible = VisibleRange.whole((1, 1))
        self._marks = FramedCells()
        # Row and column, where the keyboard is; the row below the last is that of the biases.
        self._cell: tuple[int, int] | None = None
        self._dragged_from: QPointF | None = None
        self._was_dragged = False
        self.cost = 0.0  # seconds that it was last painted in
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Weights of a layer"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(300, 120)

    # What is shown

    def show_layer(self, layer: int, names: Names, shape: tuple[int, int]) -> None:
        """Be about another layer, whose weights have this shape (fan_in, fan_out)."""
        self._names = names
        self._values = LayerValues.zeros(layer, shape)
        self._cell = None
        self.show_all()

    def show_names(self, names: Names) -> None:
        """Write these names beside the rows and above the columns."""
        self._names = names
        self.update()

    def show_values(self, weights: Array, biases: Array) -> None:
        """Show the values of the layer's weights, (fan_in, fan_out), and biases, (fan_out,) or (0,)."""
        before, self._values = self._values, LayerValues(self._values.layer, weights, biases)
        if weights.shape != before.weights.shape:
            self.show_all()
        self._values.blocks(*self._layout.edges)  # they say how large the weights are, too: one look for both
        self.update()

    def show_all(self) -> None:
        """Zoom out to the whole matrix."""
        rows, columns = self._values.weights.shape
        self._show_range(VisibleRange.whole((rows, columns)))

    def mark(self, hovered: object, pinned: object) -> None:
        """Frame what is hovered and what is pinned, where it belongs to this layer."""
        self._marks = FramedCells(self._of_this_layer(hovered), self._of_this_layer(pinned))
        self.update()

    def bring_into_view(self, parameter: Parameter) -> None:
        """Zoom so that one cell can be seen, and made out."""
        row = parameter.source if isinstance(parameter, Weight) else len(self._values.weights)
        self._cell = (row, parameter.target if isinstance(parameter, Weight) else parameter.index)
        self._show_range(self._layout.around(parameter))

    @property
    def largest(self) -> float:
        """The largest magnitude among the values."""
        return self._values.largest_and_lost[0]

    @property
    def lost(self) -> int:
        """How many values are no numbers."""
        return self._values.largest_and_lost[1]

    def place_of(self, parameter: Parameter) -> QPointF:
        """The middle of a parameter's cell."""
        return self._layout.cell_of(parameter).center()

    def parameter_at(self, at: QPointF) -> Parameter | None:
        """What is drawn at a place: of the weights that share a block the largest one."""
        layer, layout = self._values.layer, self._layout
        index = layout.bias_at(at)
        if index is not None:
            return Bias(layer, index)
        block = layout.block_at(at)
        return Weight(layer, *largest_at(self._values.weights, *block)) if block is not None else None

    def note(self) -> str:
        """What a block shows, where there are more weights than places for them; empty where each has its own."""
        layout = self._layout
        if not layout.has_blocks:
            return ""
        down, across = layout.edges
        block = f"{grouped(int(np.diff(down).max()))} × {grouped(int(np.diff(across).max()))}"
        return self.tr("Each point shows the largest of up to {block} weights; zoom in to see every one.").format(
            block=block
        )

    def describe(self) -> str:
        """The scale in words."""
        text = self.tr("±{largest}, {lost} infinite or NaN") if self.lost else self.tr("±{largest}")
        text = text.format(largest=figure(self.largest, 3), lost=self.lost)
        note = self.note()
        return f"{text}. {note}" if note else text

    def shown(self) -> ShownMatrix:
        """What the matrix shows."""
        headings = self._painter.headings(QFontMetrics(self._text_font))
        texts = tuple(text for _, _, text in headings)
        return ShownMatrix(self._values, self._visible, self._layout, texts, self.note())

    # What a screen reader goes through: row by row, and then the biases

    def part_count(self) -> int:
        return self._values.weights.size + self._values.biases.size

    def part(self, number: int) -> HeardPart:
        parameter, value = self._numbered(number)
        place = self._layout.cell_of(parameter).toAlignedRect()
        name = "" if self._names is None else self._names.of(parameter)
        return HeardPart(f"{name}: {figure(value, DIGITS)}", place)

    def part_at_keyboard(self) -> int | None:
        if self._cell is None:
            return None
        row, column = self._cell
        return int(row * self._values.weights.shape[1] + column)

    def _numbered(self, number: int) -> tuple[Parameter, float]:
        weights, biases = self._values.weights, self._values.biases
        if number >= weights.size:
            index = number - weights.size
            return Bias(self._values.layer, index), float(biases[index])
        row, column = divmod(number, weights.shape[1])
        return Weight(self._values.layer, row, column), float(weights[row, column])

    @property
    def _layout(self) -> MatrixLayout:
        return MatrixLayout(QRectF(self.rect()), self._visible, self._values.biases.size > 0)

    @property
    def _painter(self) -> MatrixPainter:
        return MatrixPainter(self._layout, self._values, self._names, self._theme.colors)

    @property
    def _text_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(grown(TEXT_SIZE))
        return font

    def _of_this_layer(self, element: object) -> Parameter | None:
        return element if isinstance(element, Weight | Bias) and element.layer == self._values.layer else None

    def _show_range(self, visible: VisibleRange) -> None:
        self._visible = visible
        self.update()

    # What Qt asks of it

    def paintEvent(self, event: QPaintEvent) -> None:
        began = time.perf_counter()
        painter = painter_on(self)
        painter.setFont(self._text_font)
        keyboard = self._at_cell(self._cell) if self._cell is not None and self.hasFocus() else None
        marks = FramedCells(self._marks.hovered, self._marks.pinned, keyboard)
        self._painter.paint(painter, marks, self.note())
        painter.end()
        self.cost = time.perf_counter() - began

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is not None:
            self._drag(event.position() - self._dragged_from)
            self._dragged_from = event.position()
            return
        self.pointed.emit(self.parameter_at(event.position()), event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.RightButton:
            self._dragged_from, self._was_dragged = event.position(), False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None
        if not self._was_dragged and event.button() == Qt.MouseButton.LeftButton:
            parameter = self.parameter_at(event.position())
            if parameter is not None:
                self.clicked.emit(parameter)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._was_dragged = True
        self.show_all()

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None, QPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        factor = ZOOM ** (event.angleDelta().y() / NOTCH)
        self._show_range(self._visible.zoomed(factor, *self._layout.row_and_column(event.position())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS:
            self._walk(*ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit(self._at_cell(self._cell or self._first_cell))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # While it has the keyboard the arrow keys are its own, not the window's shortcuts.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in ARROWS:
            event.accept()
            return True
        return super().event(event)

    def _walk(self, down: int, across: int) -> None:
        """Move the keyboard's cell, or begin at the first that is seen."""
        visible = self._visible
        row, column = self._cell or self._first_cell
        if self._cell is not None:
            last = visible.rows - 1 if self._values.biases.size == 0 else visible.rows
            row = min(max(row + down, 0), last)
            column = min(max(column + across, 0), visible.columns - 1)
        self._cell = (row, column)
        parameter = self._at_cell(self._cell)
        self.pointed.emit(parameter, self.mapToGlobal(self.place_of(parameter).toPoint()))
        tell_part_at_keyboard(self)
        self.update()

    def _at_cell(self, cell: tuple[int, int]) -> Parameter:
        """What stands in a row and a column of the matrix, or below it."""
        row, column = cell
        layer = self._values.layer
        return Weight(layer, row, column) if row < len(self._values.weights) else Bias(layer, column)

    @property
    def _first_cell(self) -> tuple[int, int]:
        return int(max(self._visible.top, 0)), int(max(self._visible.left, 0))

    def _drag(self, by: QPointF) -> None:
        self._was_dragged = self._was_dragged or by.manhattanLength() > 1
        body, visible = self._layout.body, self._visible
        self._show_range(
            visible.moved(-by.y() / body.height() * visible.height, -by.x() / body.width() * visible.width)
        )

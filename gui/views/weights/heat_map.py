"""The heat-map of one layer's weights: zoomed, moved, pointed at, walked by keys."""

import math
import time

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.analysis.matrix_blocks import edges_of, largest_at, largest_in_blocks
from core.base.number_format import figure, grouped
from core.network.elements import Bias, Weight
from core.network.names import Names
from gui.look.direction import painter_on
from gui.look.pictures import draw_cells
from gui.look.short_numbers import short
from gui.look.text_size import grown
from gui.look.theme import Colors, Theme
from gui.look.weight_colors import seen_through
from gui.views.weights.pixels import image_of

Array = NDArray[np.float64]
Parameter = Weight | Bias

SIZE = 11  # pixels of all text
LEFT, ABOVE, RIGHT, BELOW = 58.0, 18.0, 8.0, 4.0  # points around the map
CELL = (58.0, 16.0)  # points that a cell needs for its value
STRIP, GAP = CELL[1], 3.0  # the biases, below
HEADER = 13.0  # points that a row needs for its name
BLOCK = 2.0  # points of a block at least, where there are more weights than that
NOTE = 15.0  # points for the line below that says what a block shows
FEWEST = 2.0  # rows and columns that are shown, zoomed in as far as it goes


class HeatMap(QWidget):
    """Rows are where the weights come from, columns where they lead; the biases stand below."""

    pointed = Signal(object, QPoint)  # Weight, Bias or None; where on the screen
    clicked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layer = 0
        self._names: Names | None = None
        self._weights, self._biases = np.zeros((1, 1)), np.empty(0)
        self._view = (0.0, 1.0, 0.0, 1.0)  # rows and columns that are shown: first and end of each
        self._marked: tuple[Parameter | None, Parameter | None] = (None, None)  # hovered, pinned
        self._cursor: tuple[int, int] | None = None  # row and column, where the keyboard is
        self._dragged_from: QPointF | None = None
        self._moved = False
        self.largest, self.lost = 0.0, 0
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
        self._layer, self._names = layer, names
        self._weights, self._biases = np.zeros(shape), np.empty(0)
        self._cursor = None
        self.show_all()

    def name(self, names: Names) -> None:
        """Write these names beside the rows and above the columns."""
        self._names = names
        self.update()

    def show_values(self, weights: Array, biases: Array) -> None:
        """The values of the layer's weights, (fan_in, fan_out), and biases, (fan_out,) or (0,)."""
        self._weights, self._biases = weights, biases
        self.largest, self.lost = _largest(weights)
        if biases.size:
            of_biases, lost = _largest(biases)
            self.largest, self.lost = max(self.largest, of_biases), self.lost + lost
        self.update()

    def show_all(self) -> None:
        """Zoom out to the whole matrix."""
        rows, columns = self._weights.shape
        self._view = (0.0, float(rows), 0.0, float(columns))
        self.update()

    def mark(self, hovered: object, pinned: object) -> None:
        """Frame what is hovered and what is pinned, where it belongs to this layer."""
        mine = [
            each if isinstance(each, Weight | Bias) and each.layer == self._layer else None
            for each in (hovered, pinned)
        ]
        self._marked = (mine[0], mine[1])
        self.update()

    def bring_into_view(self, parameter: Parameter) -> None:
        """Zoom so that one cell can be seen, and made out."""
        row = parameter.source if isinstance(parameter, Weight) else 0
        column = parameter.target if isinstance(parameter, Weight) else parameter.index
        body = self._body
        rows, columns = self._weights.shape
        high = min(rows, max(FEWEST, body.height() / grown(CELL[1]) / 1.2))
        wide = min(columns, max(FEWEST, body.width() / grown(CELL[0]) / 1.2))
        self._cursor = (row, column)
        self._look_at(row + 0.5 - high / 2, row + 0.5 + high / 2, column + 0.5 - wide / 2, column + 0.5 + wide / 2)

    # Where things are

    @property
    def _body(self) -> QRectF:
        strip = grown(STRIP) + GAP if self._biases.size else 0.0
        body = QRectF(self.rect()).adjusted(grown(LEFT), grown(ABOVE), -RIGHT, -BELOW - strip)
        return body.adjusted(0, 0, 0, -grown(NOTE)) if self._has_blocks(body) else body

    def _has_blocks(self, body: QRectF) -> bool:
        """Whether some of the weights that are shown share a block, drawn there."""
        (top, end, left, right), (rows, columns) = self._view, self._weights.shape
        high, wide = _shown(top, end, rows), _shown(left, right, columns)
        return high[1] - high[0] > body.height() / BLOCK or wide[1] - wide[0] > body.width() / BLOCK

    def note(self) -> str:
        """What a block shows, where there are more weights than places for them; empty where each has its own."""
        if not self._has_blocks(self._body):
            return ""
        down, across = self._edges()
        block = f"{grouped(int(np.diff(down).max()))} × {grouped(int(np.diff(across).max()))}"
        return self.tr("Each point shows the largest of up to {block} weights; zoom in to see every one.").format(
            block=block
        )

    @property
    def _strip(self) -> QRectF:
        body = self._body
        return QRectF(body.left(), body.bottom() + GAP, body.width(), grown(STRIP))

    def cell_rect(self, row: float, column: float) -> QRectF:
        """Where a cell is."""
        (top, end, left, right), body = self._view, self._body
        height, width = body.height() / (end - top), body.width() / (right - left)
        return QRectF(body.left() + (column - left) * width, body.top() + (row - top) * height, width, height)

    def place_of(self, parameter: Parameter) -> QPointF:
        """The middle of a parameter's cell."""
        if isinstance(parameter, Bias):
            cell = self.cell_rect(self._view[0], parameter.index)
            return QPointF(cell.center().x(), self._strip.center().y())
        return self.cell_rect(parameter.source, parameter.target).center()

    def parameter_at(self, at: QPointF) -> Parameter | None:
        """What is drawn at a place: of the weights that share a block the largest one."""
        (top, end, left, right), body = self._view, self._body
        if self._biases.size and self._strip.contains(at):
            index = int(left + (at.x() - body.left()) / body.width() * (right - left))
            return Bias(self._layer, index) if 0 <= index < len(self._biases) else None
        if not body.contains(at):
            return None
        down, across = self._edges()
        row = top + (at.y() - body.top()) / body.height() * (end - top)
        column = left + (at.x() - body.left()) / body.width() * (right - left)
        i, j = (int(np.searchsorted(edges, value, "right")) - 1 for edges, value in ((down, row), (across, column)))
        if not (0 <= i < len(down) - 1 and 0 <= j < len(across) - 1):
            return None
        source, target = largest_at(
            self._weights, (int(down[i]), int(down[i + 1])), (int(across[j]), int(across[j + 1]))
        )
        return Weight(self._layer, source, target)

    def _edges(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        (top, end, left, right), body = self._view, self._body
        rows, columns = self._weights.shape
        down = edges_of(*_shown(top, end, rows), max(1, int(body.height() / BLOCK)))
        across = edges_of(*_shown(left, right, columns), max(1, int(body.width() / BLOCK)))
        return down, across

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        began = time.perf_counter()
        self._paint()
        self.cost = time.perf_counter() - began

    def _paint(self) -> None:
        colors = self._theme.colors
        painter = painter_on(self)
        font = self.font()
        font.setPixelSize(grown(SIZE))
        painter.setFont(font)
        painter.fillRect(self.rect(), QColor(colors.panel))
        down, across = self._edges()
        painter.save()
        painter.setClipRect(self._body)
        small = largest_in_blocks(self._weights, down, across)
        image = image_of(small, self.largest, colors)
        whole = QRectF(
            self.cell_rect(int(down[0]), int(across[0])).topLeft(),
            self.cell_rect(int(down[-1]), int(across[-1])).topLeft(),
        )
        draw_cells(painter, whole, image)
        self._write_values(painter, colors)
        painter.restore()
        self._draw_biases(painter, colors)
        self._write_headers(painter, colors)
        self._write_note(painter, colors)
        self._frame(painter, colors)
        painter.end()

    def _write_values(self, painter: QPainter, colors: Colors) -> None:
        if self.cell_rect(0, 0).height() < grown(CELL[1]):
            return
        (top, end, _, _), rows = self._view, len(self._weights)
        for row in range(max(0, int(top)), min(rows, math.ceil(end))):
            self._write_row(painter, self.cell_rect(row, 0), self._weights[row], colors)

    def _write_row(self, painter: QPainter, first: QRectF, values: Array, colors: Colors) -> None:
        """Write the values that are seen of a row, where its cells have room for them; `first` is where it begins."""
        across, down = map(grown, CELL)
        if first.width() < across:
            return
        (_, _, left, right), columns = self._view, len(values)
        for column in range(max(0, int(left)), min(columns, math.ceil(right))):
            value = float(values[column])
            pill = QRectF(0, 0, across - 4, down - 3)
            pill.moveCenter(first.center() + QPointF(column * first.width(), 0.0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(seen_through(colors.panel, 205))
            painter.drawRoundedRect(pill, 4.0, 4.0)
            painter.setPen(QColor(colors.text if math.isfinite(value) else colors.error))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, short(value))

    def _draw_biases(self, painter: QPainter, colors: Colors) -> None:
        if not self._biases.size:
            return
        _, across = self._edges()
        strip = self._strip
        small = largest_in_blocks(self._biases[np.newaxis], np.array([0, 1], np.intp), across)
        painter.save()
        painter.setClipRect(strip)
        left, right = self.cell_rect(0, int(across[0])).left(), self.cell_rect(0, int(across[-1])).left()
        whole = QRectF(left, strip.top(), right - left, strip.height())
        draw_cells(painter, whole, image_of(small, self.largest, colors))
        first = self.cell_rect(0, 0)
        self._write_row(painter, QRectF(first.left(), strip.top(), first.width(), strip.height()), self._biases, colors)
        painter.restore()
        painter.setPen(QColor(colors.dim))
        beside = QRectF(0, strip.top(), grown(LEFT) - 6, strip.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.tr("biases"))

    def _write_headers(self, painter: QPainter, colors: Colors) -> None:
        names = self._names
        if names is None:
            return
        painter.setPen(QColor(colors.dim))
        metrics = painter.fontMetrics()
        body, cell = self._body, self.cell_rect(0, 0)
        (top, end, left, right), (rows, columns) = self._view, self._weights.shape
        first, last = max(0, math.floor(top + 1e-9)), min(rows, math.ceil(end - 1e-9)) - 1
        shown = range(first, last + 1) if cell.height() >= grown(HEADER) else (first, last)
        for row in shown:
            name = names.source(self._layer, row)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, grown(LEFT) - 8)
            at = self.cell_rect(row, left).center().y()
            line = QRectF(0, min(max(at, body.top() + 6), body.bottom() - 6) - 8, grown(LEFT) - 6, 16)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        first, last = max(0, math.floor(left + 1e-9)), min(columns, math.ceil(right - 1e-9)) - 1
        named = [names.sop(self._layer, column) for column in (first, last)]
        if cell.width() >= max(metrics.horizontalAdvance(name) for name in named) + 6:
            for column in range(first, last + 1):
                x = self.cell_rect(top, column).center().x()
                text = names.sop(self._layer, column)
                painter.drawText(QRectF(x - 60, 0, 120, grown(ABOVE)), Qt.AlignmentFlag.AlignCenter, text)
        else:
            line = QRectF(body.left(), 0, body.width(), grown(ABOVE))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, named[0])
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, named[1])

    def _write_note(self, painter: QPainter, colors: Colors) -> None:
        text = self.note()
        if text:
            painter.setPen(QColor(colors.dim))
            line = QRectF(self._body.left(), self.height() - grown(NOTE) - 1.0, self._body.width(), grown(NOTE))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(line.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _frame(self, painter: QPainter, colors: Colors) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.drawRect(self._body)
        for parameter, width in ((self._marked[1], 3.0), (self._marked[0], 2.0)):
            if parameter is not None:
                self._frame_cell(painter, self._rect_of(parameter), QPen(QColor(colors.lit), width))
        if self.hasFocus() and self._cursor is not None:
            self._frame_cell(painter, self.cell_rect(*self._cursor), QPen(QColor(colors.accent), 2.0))

    def _rect_of(self, parameter: Parameter) -> QRectF:
        if isinstance(parameter, Bias):
            cell, strip = self.cell_rect(self._view[0], parameter.index), self._strip
            return QRectF(cell.left(), strip.top(), cell.width(), strip.height())
        return self.cell_rect(parameter.source, parameter.target)

    def _frame_cell(self, painter: QPainter, cell: QRectF, pen: QPen) -> None:
        """A frame around a cell, never too small to be seen."""
        least = QRectF(0, 0, max(cell.width(), 7.0), max(cell.height(), 7.0))
        least.moveCenter(cell.center())
        if self.rect().toRectF().contains(least.center()):
            painter.setPen(pen)
            painter.drawRect(least)

    # Pointer and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is not None:
            self._pan(event.position() - self._dragged_from)
            self._dragged_from = event.position()
            return
        self.pointed.emit(self.parameter_at(event.position()), event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.RightButton:
            self._dragged_from, self._moved = event.position(), False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None
        if not self._moved and event.button() == Qt.MouseButton.LeftButton:
            parameter = self.parameter_at(event.position())
            if parameter is not None:
                self.clicked.emit(parameter)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._moved = True
        self.show_all()

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None, QPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        (top, end, left, right), body = self._view, self._body
        factor = 0.8 ** (event.angleDelta().y() / 120.0)
        row = top + (event.position().y() - body.top()) / body.height() * (end - top)
        column = left + (event.position().x() - body.left()) / body.width() * (right - left)
        self._look_at(
            row - (row - top) * factor,
            row + (end - row) * factor,
            column - (column - left) * factor,
            column + (right - column) * factor,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }
        key = Qt.Key(event.key())
        rows, columns = self._weights.shape
        row, column = self._cursor or (int(max(self._view[0], 0)), int(max(self._view[2], 0)))
        if key in moves:
            by_row, by_column = moves[key]
            if self._cursor is not None:
                row, column = min(max(row + by_row, 0), rows - 1), min(max(column + by_column, 0), columns - 1)
            self._cursor = (row, column)
            weight = Weight(self._layer, row, column)
            self.pointed.emit(weight, self.mapToGlobal(self.place_of(weight).toPoint()))
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit(Weight(self._layer, row, column))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # While it has the keyboard the arrow keys are its own, not the window's shortcuts.
        arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in arrows:
            event.accept()
            return True
        return super().event(event)

    def _pan(self, by: QPointF) -> None:
        (top, end, left, right), body = self._view, self._body
        self._moved = self._moved or by.manhattanLength() > 1
        down, across = by.y() / body.height() * (end - top), by.x() / body.width() * (right - left)
        self._look_at(top - down, end - down, left - across, right - across)

    def _look_at(self, top: float, end: float, left: float, right: float) -> None:
        rows, columns = self._weights.shape
        self._view = (*_within(top, end, rows), *_within(left, right, columns))
        self.update()

    def described(self) -> str:
        """The scale in words."""
        text = self.tr("±{largest}").format(largest=figure(self.largest, 3))
        if self.lost:
            text += self.tr(", {lost} are no numbers").format(lost=self.lost)
        note = self.note()
        return f"{text}. {note}" if note else text


def _largest(values: Array) -> tuple[float, int]:
    """The largest magnitude among the numbers, and how many are none."""
    high, low = float(values.max()), float(values.min())
    if math.isfinite(high) and math.isfinite(low):
        return max(high, -low), 0
    known = values[np.isfinite(values)]
    return (float(np.abs(known).max()) if known.size else 0.0), values.size - known.size


def _shown(first: float, end: float, count: int) -> tuple[int, int]:
    """The rows or columns of which something is shown: the first, and before which they end."""
    return max(0, math.floor(first)), min(count, math.ceil(end))


def _within(first: float, end: float, count: int) -> tuple[float, float]:
    """A stretch as long, but within 0 … count, and not too short."""
    span = min(max(end - first, min(FEWEST, float(count))), float(count))
    middle = (first + end) / 2
    first = min(max(middle - span / 2, 0.0), count - span)
    return first, first + span

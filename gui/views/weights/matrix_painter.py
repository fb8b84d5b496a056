"""A layer's weights and biases, painted: cells in the colours that edges have, values and names where there is room."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from core.analysis.matrix_blocks import largest_in_blocks
from core.network.names import Names
from gui.look.pictures import draw_cells
from gui.look.pixels import image_of
from gui.look.short_numbers import short
from gui.look.text_size import grown
from gui.look.theme import Colors
from gui.look.weight_colors import seen_through
from gui.views.weights.layer_values import LayerValues
from gui.views.weights.matrix_layout import (
    ABOVE,
    CELL_HEIGHT,
    CELL_WIDTH,
    COLUMN_NAME_GAP,
    LEFT,
    MatrixLayout,
    Parameter,
)

Array = NDArray[np.float64]

LEAST_FRAME = 7.0  # logical pixels of a frame, however small its cell
PILL_OPACITY = 205  # of 255, of what a value stands on
BESIDE_VALUE, ABOVE_VALUE = 4.0, 3.0  # logical pixels of a cell that what a value stands on leaves free
WIDEST_COLUMN_NAME = 120.0  # logical pixels
TO_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TO_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRED = Qt.AlignmentFlag.AlignCenter

Heading = tuple[QRectF, Qt.AlignmentFlag, str]


@dataclass(frozen=True)
class FramedCells:
    """What has a frame: hovered, pinned, and where the keyboard is."""

    hovered: Parameter | None = None
    pinned: Parameter | None = None
    keyboard: Parameter | None = None


@dataclass(frozen=True)
class MatrixPainter:
    """Paints one state of a matrix."""

    layout: MatrixLayout
    values: LayerValues
    names: Names | None
    colors: Colors

    def paint(self, painter: QPainter, marks: FramedCells, note: str) -> None:
        """Paint all of it, with the painter's font; `note` stands below."""
        painter.fillRect(self.layout.rect, QColor(self.colors.panel))
        self._paint_weights(painter)
        if self.values.biases.size:
            self._paint_biases(painter)
        painter.setPen(QColor(self.colors.dim))
        for place, align, text in self.headings(painter.fontMetrics()):
            painter.drawText(place, align, text)
        if note:
            width = int(self.layout.note.width())
            elided = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, width)
            painter.drawText(self.layout.note, TO_LEFT, elided)
        self._paint_frames(painter, marks)

    def headings(self, metrics: QFontMetrics) -> list[Heading]:
        """The names of rows and columns that there is room for: where, how aligned, and what."""
        if self.names is None:
            return []
        return self._row_headings(metrics, self.names) + self._column_headings(metrics, self.names)

    def _row_headings(self, metrics: QFontMetrics, names: Names) -> list[Heading]:
        layout, body = self.layout, self.layout.body
        headings = []
        for row in layout.named_rows:
            name = names.source(self.values.layer, row)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, grown(LEFT) - 8)
            at = layout.cell(row, layout.visible.left).center().y()
            line = QRectF(0, min(max(at, body.top() + 6), body.bottom() - 6) - grown(8), grown(LEFT) - 6, grown(16))
            headings.append((line, TO_RIGHT, text))
        return headings

    def _column_headings(self, metrics: QFontMetrics, names: Names) -> list[Heading]:
        layout, body, layer = self.layout, self.layout.body, self.values.layer
        first, last = layout.outer_columns
        outer = [_target_name(names, layer, column) for column in (first, last)]
        widest = max(metrics.horizontalAdvance(name) for name in outer)
        if layout.cell(0, 0).width() < widest + COLUMN_NAME_GAP:
            line = QRectF(body.left(), 0, body.width(), grown(ABOVE))
            return [(line, TO_LEFT, outer[0]), (line, TO_RIGHT, outer[1])]
        headings: list[Heading] = []
        for column in range(first, last + 1):
            middle = layout.cell(layout.visible.top, column).center().x()
            place = QRectF(middle - grown(WIDEST_COLUMN_NAME) / 2, 0, grown(WIDEST_COLUMN_NAME), grown(ABOVE))
            headings.append((place, CENTRED, _target_name(names, layer, column)))
        return headings

    def _paint_weights(self, painter: QPainter) -> None:
        layout, values = self.layout, self.values
        painter.save()
        painter.setClipRect(layout.body)
        blocks = values.blocks(*layout.edges)
        draw_cells(painter, layout.blocks_rect, image_of(blocks, values.largest_and_lost[0], self.colors))
        if layout.cell(0, 0).height() >= grown(CELL_HEIGHT):
            visible = layout.visible
            for row in range(max(0, int(visible.top)), min(visible.rows, math.ceil(visible.bottom))):
                self._write_row(painter, layout.cell(row, 0), values.weights[row])
        painter.restore()

    def _paint_biases(self, painter: QPainter) -> None:
        layout, values, below = self.layout, self.values, self.layout.biases
        blocks = largest_in_blocks(values.biases[np.newaxis], np.array([0, 1], np.intp), layout.edges[1])
        of_weights = layout.blocks_rect
        painter.save()
        painter.setClipRect(below)
        place = QRectF(of_weights.left(), below.top(), of_weights.width(), below.height())
        draw_cells(painter, place, image_of(blocks, values.largest_and_lost[0], self.colors))
        self._write_row(painter, layout.bias_cell(0), values.biases)
        painter.restore()
        painter.setPen(QColor(self.colors.dim))
        beside = QRectF(0, below.top(), grown(LEFT) - 6, below.height())
        painter.drawText(beside, TO_RIGHT, QCoreApplication.translate("MatrixPainter", "biases"))

    def _write_row(self, painter: QPainter, first: QRectF, values: Array) -> None:
        """Write the values that are seen of a row, where its cells have room for them; `first` is its first cell."""
        across, down = grown(CELL_WIDTH), grown(CELL_HEIGHT)
        if first.width() < across:
            return
        visible, colors = self.layout.visible, self.colors
        for column in range(max(0, int(visible.left)), min(len(values), math.ceil(visible.right))):
            value = float(values[column])
            pill = QRectF(0, 0, across - BESIDE_VALUE, down - ABOVE_VALUE)
            pill.moveCenter(first.center() + QPointF(column * first.width(), 0.0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(seen_through(colors.panel, PILL_OPACITY))
            painter.drawRoundedRect(pill, 4.0, 4.0)
            painter.setPen(QColor(colors.text if math.isfinite(value) else colors.error))
            painter.drawText(pill, CENTRED, short(value))

    def _paint_frames(self, painter: QPainter, marks: FramedCells) -> None:
        colors, layout = self.colors, self.layout
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.drawRect(layout.body)
        for parameter, width in ((marks.pinned, 3.0), (marks.hovered, 2.0)):
            if parameter is not None:
                self._frame(painter, layout.cell_of(parameter), QPen(QColor(colors.lit), width))
        if marks.keyboard is not None:
            self._frame(painter, layout.cell_of(marks.keyboard), QPen(QColor(colors.accent), 2.0))

    def _frame(self, painter: QPainter, cell: QRectF, pen: QPen) -> None:
        """A frame around a cell, never too small to be seen."""
        frame = QRectF(0, 0, max(cell.width(), LEAST_FRAME), max(cell.height(), LEAST_FRAME))
        frame.moveCenter(cell.center())
        if self.layout.rect.contains(frame.center()):
            painter.setPen(pen)
            painter.drawRect(frame)


def _target_name(names: Names, layer: int, column: int) -> str:
    """What a column leads to: a SOP; of an output that stands for a class, with that: SOP23 (cherry)."""
    name = names.sop(layer, column)
    if not names.classes or names.network.outputs < 2 or layer < names.network.depth - 1:
        return name
    return f"{name} ({names.classes[column]})"

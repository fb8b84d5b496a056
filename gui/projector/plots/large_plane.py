"""The plane for the last row: what the network answers at each place, the boundary, and the samples over it."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.analysis.decision_plane import around
from core.base.number_format import figure
from gui.look.direction import painter_on
from gui.look.plane_colors import SHAPES, Palette, class_color, value_color
from gui.look.theme import Colors, Theme
from gui.model.readings import Readings
from gui.plots.plot_library import Symbols
from gui.projector.diagram.stage import ReadText
from gui.projector.sizes import EXPLANATION, NAME, ProjectorSizes, letters, width_of
from gui.projector.telling.pieces import LINE
from gui.views.plane.coloring import Coloring, classes_of, coloring_of, labels_of
from gui.views.plane.drawn_plane import AT_REST, MOVING, REST_DELAY, DrawnPlane, PlaneDrawer
from gui.views.plane.needs import lacks_for_plane

SIDE, GAP = 24.0, 14.0  # logical pixels: around everything, and between two things that are read
MOST_SAMPLES = 1000  # that are drawn; of more every n-th
SAMPLE, RING = 13.0, 26.0  # logical pixels across, on a screen of 1920 × 1080
BOUNDARY = 4.0  # logical pixels
MOST_LINES = 2  # of classes
WIDEST_NAME = 0.2  # of the width, beside the plane
CLASSES_FIRST = -1  # not one output alone


class LargePlane(QWidget):
    """Paints the plane of a network with two inputs; of another one nothing."""

    def __init__(self, readings: Readings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings, self._theme = readings, theme
        self._sizes = ProjectorSizes(QRectF(self.rect()).size())
        self._drawer = PlaneDrawer()
        self._effort = AT_REST
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAccessibleName(self.tr("Decision boundary"))
        self._rest = QTimer(self, singleShot=True, interval=REST_DELAY)
        self._rest.timeout.connect(self._refine)
        self._palette = Palette(theme.colors)
        theme.changed.connect(self._dress)

    def set_sizes(self, sizes: ProjectorSizes) -> None:
        """Write so large."""
        self._sizes = sizes
        self.update()

    @Slot()
    def follow(self) -> None:
        """Show the state on the screen, coarsely while it moves."""
        self._effort = MOVING
        self._rest.start()
        self.update()

    @Slot()
    def _dress(self) -> None:
        self._palette = Palette(self._theme.colors)
        self.update()

    @Slot()
    def _refine(self) -> None:
        if self.isVisible() and not self._readings.running:
            self._effort = AT_REST
            self.update()

    def close_down(self) -> None:
        """Draw no finer picture: the window is closing."""
        self._rest.stop()

    def shown(self) -> tuple[ReadText, ...]:
        """What is read, and where."""
        if lacks_for_plane(self._readings):
            return ()
        large, small = self._sizes.text(EXPLANATION), self._sizes.text(NAME)
        texts = [ReadText(text, large, box) for _, text, box in self._headings(self._coloring)]
        return (*texts, *(ReadText(text, small, box) for text, box in self._names(self._plane)))

    # Where it stands

    @property
    def _coloring(self) -> Coloring:
        return coloring_of(self._readings, CLASSES_FIRST)

    def _headings(self, coloring: Coloring) -> list[tuple[int | float, str, QRectF]]:
        """What the colours mean, above the plane: a class by its number, or a value by its share of the scale."""
        size, placed = self._sizes.text(EXPLANATION), list[tuple[int | float, str, QRectF]]()
        left, line, font = SIDE, 0, letters(self.font(), self._sizes.text(EXPLANATION), is_bold=True)
        for means, text in self._meanings(coloring):
            wide = min(width_of(font, text), self.width() - 2 * SIDE - size - GAP)
            if placed and left + size + GAP + wide > self.width() - SIDE:
                left, line = SIDE, line + 1
            if line == MOST_LINES:
                break
            placed.append((means, text, QRectF(left + size + GAP, SIDE + line * LINE * size, wide, LINE * size)))
            left += size + wide + 3 * GAP
        return placed

    def _meanings(self, coloring: Coloring) -> Iterator[tuple[int | float, str]]:
        if coloring.classes:
            yield from enumerate(coloring.classes)
            return
        for share, value in ((0.0, coloring.low), (1.0, coloring.high)):
            yield share, f"{coloring.title} = {figure(value, 2)}"

    @property
    def _plane(self) -> QRectF:
        """Where the plane itself is painted."""
        line, name = LINE * self._sizes.text(NAME), letters(self.font(), self._sizes.text(NAME))
        top = max(box.bottom() for _, _, box in self._headings(self._coloring)) + GAP
        up = min(width_of(name, self._readings.names.input(1)), WIDEST_NAME * self.width())
        left = SIDE + up + GAP
        return QRectF(left, top, self.width() - left - SIDE, self.height() - top - GAP - line)

    def _names(self, plane: QRectF) -> list[tuple[str, QRectF]]:
        """The inputs' names: the first below the plane, the second at its left."""
        high, metrics = LINE * self._sizes.text(NAME), QFontMetricsF(letters(self.font(), self._sizes.text(NAME)))
        across, up = (self._readings.names.input(number) for number in range(2))
        boxes = (
            QRectF(plane.left(), plane.bottom() + GAP / 2, plane.width(), high),
            QRectF(SIDE, plane.center().y() - high / 2, plane.left() - GAP - SIDE, high),
        )
        middle = Qt.TextElideMode.ElideMiddle
        return [
            (metrics.elidedText(text, middle, box.width() + 1), box)
            for text, box in zip((across, up), boxes, strict=True)
        ]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = self._theme.colors, painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colors.panel))
        if not lacks_for_plane(self._readings):
            coloring, plane = self._coloring, self._plane
            self._paint_headings(painter, coloring, colors)
            visible = around(np.asarray(self._readings.whole.inputs))
            shape = max(plane.width(), 1.0) / max(plane.height(), 1.0)
            drawn = self._drawer.drawn(self._readings, coloring, self._palette, visible, shape, self._effort)
            painter.save()
            painter.setClipRect(plane)
            _paint_answers(painter, drawn, plane, colors)
            self._paint_samples(painter, _to_place(visible, plane), colors)
            painter.restore()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.border), 1.5))
            painter.drawRect(plane)
            painter.setFont(letters(self.font(), self._sizes.text(NAME)))
            painter.setPen(QColor(colors.dim))
            for text, box in self._names(plane):
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def _paint_headings(self, painter: QPainter, coloring: Coloring, colors: Colors) -> None:
        size = self._sizes.text(EXPLANATION)
        font = letters(self.font(), size, is_bold=True)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        for means, text, box in self._headings(coloring):
            middle = QPointF(box.left() - GAP - size / 2, box.center().y())
            if isinstance(means, int):
                _paint_sign(painter, means, middle, 0.7 * size, class_color(means, colors), QColor(colors.panel))
            else:
                square = QRectF(0.0, 0.0, 0.7 * size, 0.7 * size)
                square.moveCenter(middle)
                painter.setPen(QPen(QColor(colors.dim), 1.5))
                painter.setBrush(value_color(means, colors))
                painter.drawRect(square)
            painter.setPen(QColor(colors.text))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_samples(self, painter: QPainter, to_place: QTransform, colors: Colors) -> None:
        setup, size = self._readings.setup, max(SAMPLE * self._sizes.scale, SAMPLE / 2)
        inputs, labels, has_classes = setup.whole.inputs, labels_of(setup), classes_of(setup) > 0
        every = -(-len(inputs) // MOST_SAMPLES)
        for number in range(0, len(inputs), every):
            label = int(labels[number])
            ink = class_color(label, colors) if has_classes else QColor(colors.text)
            rim, filled = QColor(colors.panel), ink
            if setup.is_held_out(number):
                rim, filled = filled, rim
            _paint_sign(painter, label, to_place.map(QPointF(*inputs[number].tolist())), size, filled, rim)
        painter.setPen(QPen(QColor(colors.lit), 4.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = RING / SAMPLE * size / 2
        painter.drawEllipse(to_place.map(QPointF(*inputs[self._readings.sample].tolist())), ring, ring)


def _to_place(visible: tuple[float, float, float, float], plane: QRectF) -> QTransform:
    """From the inputs' own numbers to where they are painted."""
    left, right, bottom, top = visible
    across, down = plane.width() / (right - left), plane.height() / (top - bottom)
    return QTransform(across, 0.0, 0.0, -down, plane.left() - left * across, plane.bottom() + bottom * down)


def _paint_answers(painter: QPainter, drawn: DrawnPlane, plane: QRectF, colors: Colors) -> None:
    """The picture, and over it the boundary."""
    pixels = np.ascontiguousarray(drawn.pixels[::-1])
    rows, columns = pixels.shape[:2]
    image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(plane, image, QRectF(QPointF(), QSizeF(columns, rows)))
    to_place = _to_place(drawn.visible, plane)
    painter.setPen(QPen(QColor(colors.text), BOUNDARY))
    ends = drawn.picture.boundary.tolist()
    painter.drawLines([to_place.map(QLineF(*first, *last)) for first, last in ends])


def _paint_sign(painter: QPainter, number: int, at: QPointF, size: float, filled: QColor, rim: QColor) -> None:
    """The sign of a class, so large."""
    shape = QTransform().translate(at.x(), at.y()).scale(size, size).map(Symbols[SHAPES[number % len(SHAPES)]])
    painter.setPen(QPen(rim, 1.5))
    painter.setBrush(filled)
    painter.drawPath(shape)

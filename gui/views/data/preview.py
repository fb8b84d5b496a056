"""Points of two classes, drawn: in a preview, and as small pictures in a list."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from core.data.datasets import DataSet
from gui.look.plane_colors import SHAPES, class_color
from gui.look.theme import Colors
from gui.plots.plot_items import Dots, Plot
from gui.plots.plot_library import pg

Array = NDArray[np.float64]
Labels = NDArray[np.intp]

MOST_POINTS = 500  # that are drawn; those after them look like them
POINT = 7.0  # points across
THUMBNAIL = QSize(24, 24)
THUMBNAIL_POINTS, THUMBNAIL_POINT, CALM = 48, 2.6, 0.4  # the last: of the usual noise, so that the shape shows


class PlanePreview(Plot):
    """The plane with the points in it, as wide as high in the inputs' own numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseEnabled(x=False, y=False)
        self.hideAxis("left")
        self.hideAxis("bottom")
        self.setAspectLocked(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(100, 80)
        self.classes = [Dots(size=POINT, symbol=SHAPES[label]) for label in (0, 1)]
        for points in self.classes:
            self.addItem(points)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self.setBackground(colors.field)
        for label, points in enumerate(self.classes):
            points.setBrush(class_color(label, colors))
            points.setPen(pg.mkPen(colors.field, width=0.5))

    def show_points(self, inputs: Array, labels: Labels) -> None:
        """Draw points, (points, 2), each in the colour and shape of its class, (points,)."""
        inputs, labels = inputs[:MOST_POINTS], labels[:MOST_POINTS]
        for label, points in enumerate(self.classes):
            points.setData(*inputs[labels == label].T)


def thumbnail(data_set: DataSet, colors: Colors) -> QIcon:
    """A few points of a data set in a small picture."""
    inputs, labels = data_set.points(THUMBNAIL_POINTS, CALM * data_set.noise, seed=0)
    low, high = inputs.min(axis=0), inputs.max(axis=0)
    room = min(THUMBNAIL.width(), THUMBNAIL.height()) - 2 * THUMBNAIL_POINT
    placed = (inputs - (low + high) / 2) * (room / (high - low).max()) * (1.0, -1.0)
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    pixmap = QPixmap(THUMBNAIL * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(THUMBNAIL.width() / 2, THUMBNAIL.height() / 2)
    half = THUMBNAIL_POINT / 2
    triangle = QPolygonF([QPointF(-half, half), QPointF(half, half), QPointF(0.0, -half)])
    for (x, y), label in zip(placed.tolist(), labels.tolist(), strict=True):
        painter.setBrush(QColor(class_color(label, colors)))
        if label:
            painter.drawPolygon(triangle.translated(x, y))
        else:
            painter.drawEllipse(QPointF(x, y), half, half)
    painter.end()
    return QIcon(pixmap)

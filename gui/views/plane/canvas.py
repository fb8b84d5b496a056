"""The plane, drawn: the picture, the boundary, the samples; pointed at, zoomed and moved."""

from html import escape

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QWidget

from gui.look.plane_colors import SHAPES, Pixels, class_color
from gui.look.theme import Colors
from gui.plots.plot_items import Cells, CurveInPoints, Dots, Plot
from gui.plots.plot_library import pg

Array = NDArray[np.float64]

MOST_SAMPLES = 4000  # that are drawn; of more every n-th
# Logical pixels.
NEAR = 10.0  # from a sample, that still count as it
STILL = 4  # that the pointer may move while a click lasts
SAMPLE_SIZE = 8.0
RING_SIZE = SAMPLE_SIZE + 9.0


class PlaneCanvas(Plot):
    """Says what is pointed at; draws the picture, the boundary and the samples that it is given."""

    pointed = Signal(object, object)  # a sample, or None; and where, in the inputs' own numbers, or None
    clicked = Signal(object, object)  # a sample, or None; and where
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples = np.empty((0, 2))
        self._colors: Colors | None = None
        self.setMouseTracking(True)
        self.setMinimumWidth(160)
        self.image = Cells(axisOrder="row-major")
        self.line = CurveInPoints(connect="pairs", antialias=True)
        self.points = Dots(pxMode=True)
        self.ring = Dots(size=RING_SIZE, pxMode=True, brush=None)
        for item in (self.image, self.line, self.points, self.ring):
            self.addItem(item)
        self.getViewBox().sigRangeChanged.connect(self._emit_view_changed)
        self._pressed: QPointF | None = None

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._colors = colors
        self.setBackground(colors.panel)
        self.dress_axes(colors.border, colors.dim)
        self.line.setPen(pg.mkPen(colors.text, width=2))
        self.ring.setPen(pg.mkPen(colors.lit, width=3))

    def name_axes(self, across: str, up: str) -> None:
        """The inputs' names."""
        self.setLabel("bottom", escape(across))
        self.setLabel("left", escape(up))

    def show_samples(
        self, inputs: Array, labels: NDArray[np.intp], classes: int, is_out: NDArray[np.bool_] | None = None
    ) -> None:
        """The samples, (samples, 2), each in the colour and shape of its class; those held out are hollow."""
        self._samples = inputs
        colors = self._colors
        if colors is None:
            return
        every = -(-len(inputs) // MOST_SAMPLES)
        shown, shapes = inputs[::every], labels[::every]
        hollow = np.zeros(len(inputs), np.bool_) if is_out is None else is_out
        rim = pg.mkPen(colors.panel, width=1)
        paints = [class_color(k, colors) if classes else QColor(colors.text) for k in range(max(classes, 1))]
        # For each class: filled, and hollow.
        brushes = [(pg.mkBrush(paint), pg.mkBrush(colors.panel)) for paint in paints]
        pens = [(rim, pg.mkPen(paint, width=2)) for paint in paints]
        kinds = list(zip(shapes.tolist(), hollow[::every].tolist(), strict=True))
        self.points.setData(
            x=shown[:, 0],
            y=shown[:, 1],
            size=SAMPLE_SIZE,
            pen=[pens[k][out] for k, out in kinds],
            symbol=[SHAPES[k % len(SHAPES)] for k in shapes.tolist()],
            brush=[brushes[k][out] for k, out in kinds],
        )

    def show_range(self, left: float, right: float, bottom: float, top: float) -> None:
        """Show this much of the plane."""
        self.setRange(QRectF(left, bottom, right - left, top - bottom), padding=0)
        self.setLimits(
            minXRange=1e-6 * (right - left),
            minYRange=1e-6 * (top - bottom),
            maxXRange=1e3 * (right - left),
            maxYRange=1e3 * (top - bottom),
        )

    def shown_range(self) -> tuple[float, float, float, float]:
        """How much of the plane is shown: left, right, bottom, top."""
        (left, right), (bottom, top) = self.getViewBox().viewRange()
        return left, right, bottom, top

    def show_picture(self, pixels: Pixels, rect: QRectF, boundary: Array) -> None:
        """The picture, (rows, columns, 4), over a rectangle of the plane, and the boundary, (segments, 2, 2)."""
        self.image.setImage(pixels, autoLevels=False, levels=None)
        self.image.setRect(rect)
        self.show_line(boundary)

    def show_line(self, segments: Array) -> None:
        """The boundary, or a curve, (segments, 2 ends, x and y)."""
        ends = segments.reshape(-1, 2)
        self.line.setData(ends[:, 0], ends[:, 1])

    def show_current(self, sample: int) -> None:
        """Ring this sample."""
        x, y = self._samples[sample]
        self.ring.setData(x=[x], y=[y])

    def sample_at(self, at: QPointF) -> int | None:
        """The sample that is drawn nearest to a place in the widget; None where none is near."""
        if not len(self._samples):
            return None
        box = self.getViewBox()
        (left, right), (bottom, top) = box.viewRange()
        rect = box.sceneBoundingRect()
        x = rect.left() + (self._samples[:, 0] - left) / (right - left) * rect.width()
        y = rect.bottom() - (self._samples[:, 1] - bottom) / (top - bottom) * rect.height()
        away = np.hypot(x - at.x(), y - at.y())
        nearest = int(away.argmin())
        return nearest if away[nearest] <= NEAR else None

    def place_of(self, point: Array) -> QPointF:
        """Where in the widget a point of the plane is."""
        return QPointF(self.getViewBox().mapViewToScene(QPointF(float(point[0]), float(point[1]))))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position()
        inside = self.getViewBox().sceneBoundingRect().contains(at)
        where = self.getViewBox().mapSceneToView(at) if inside else None
        self.pointed.emit(self.sample_at(at) if inside else None, where)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        still = self._pressed is not None and (event.position() - self._pressed).manhattanLength() < STILL
        if still and event.button() == Qt.MouseButton.LeftButton:
            at = event.position()
            inside = self.getViewBox().sceneBoundingRect().contains(at)
            self.clicked.emit(self.sample_at(at), self.getViewBox().mapSceneToView(at) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None, None)

    def _emit_view_changed(self) -> None:
        self.view_changed.emit()

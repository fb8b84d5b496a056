"""The plane, drawn: the picture, the boundary, the samples; pointed at, zoomed and moved."""

from collections.abc import Callable, Sequence
from html import escape

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from gui.look.plane_colors import SHAPES, Pixels, class_color
from gui.look.theme import Colors
from gui.plots.plot_items import Cells, CurveInPoints, Plot, StillDots
from gui.plots.plot_library import pg
from gui.widgets.announce import announce
from gui.widgets.heard_parts import HeardInParts, HeardPart

Array = NDArray[np.float64]

MOST_SAMPLES = 4000  # that are drawn; of more every n-th
# Logical pixels.
NEAR = 10.0  # from a sample, that still count as it
STILL = 4  # that the pointer may move while a click lasts
SAMPLE_SIZE = 8.0
RING_SIZE = SAMPLE_SIZE + 9.0
HAND_SIZE = 22.0
STEP, FINE_STEP = 1 / 24, 1 / 96  # of what is shown, that an arrow key goes

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, -1),
    Qt.Key.Key_Up: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class PlaneCanvas(HeardInParts, Plot):
    """Says what is pointed at; draws the picture, the boundary and the samples that it is given.

    By keyboard the arrows move the place that is pointed at, finer with Shift, and Enter clicks there.
    """

    pointed = Signal(object, object)  # a sample, or None; and where, in the inputs' own numbers, or None
    clicked = Signal(object, object)  # a sample, or None; and where
    view_changed = Signal()
    heard_as = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples = np.empty((0, 2))
        self._colors: Colors | None = None
        self.setMouseTracking(True)
        self.setMinimumWidth(160)
        self.image = Cells(axisOrder="row-major")
        self.line = CurveInPoints(connect="pairs", antialias=True)
        self.points = StillDots(pxMode=True)
        self.ring = StillDots(size=RING_SIZE, pxMode=True, brush=None)
        self._hand = StillDots(size=HAND_SIZE, pxMode=True, brush=None, symbol="+")  # where the keyboard points
        for item in (self.image, self.line, self.points, self.ring, self._hand):
            self.addItem(item)
        self.getViewBox().sigRangeChanged.connect(self._emit_view_changed)
        self._pressed: QPointF | None = None
        self._pointed_by_keys: QPointF | None = None
        self._says: Callable[[], Sequence[Callable[[], str]]] = tuple

    def say_parts(self, saying: Callable[[], Sequence[Callable[[], str]]]) -> None:
        """Let a screen reader go through what `saying` lists; the last one tells of the place that is pointed at."""
        self._says = saying

    def part_count(self) -> int:
        return len(self._says())

    def part(self, number: int) -> HeardPart:
        says = self._says()
        told = says[number]() if number < len(says) else ""
        return HeardPart(told, self.getViewBox().sceneBoundingRect().toAlignedRect())

    def part_at_keyboard(self) -> int | None:
        return None if self._pointed_by_keys is None else max(self.part_count() - 1, 0)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._colors = colors
        self.setBackground(colors.panel)
        self.dress_axes(colors.border, colors.dim)
        self.line.setPen(pg.mkPen(colors.text, width=2))
        self.ring.setPen(pg.mkPen(colors.lit, width=3))
        self._hand.setPen(pg.mkPen(colors.text, width=2))

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

    def drawn_line(self) -> Array:
        """The boundary, or the curve, that is drawn, (segments, 2 ends, x and y)."""
        x, y = self.line.getData()
        return np.empty((0, 2, 2)) if x is None else np.stack((x, y), axis=1).reshape(-1, 2, 2)

    def show_current(self, sample: int) -> None:
        """Ring this sample."""
        x, y = self._samples[sample].tolist()
        ringed = self.ring.getData()
        if [each.tolist() for each in ringed] != [[x], [y]]:
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

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_TAB:
            x, y = self.ring.getData()
            left, right, bottom, top = self.shown_range()
            at_sample = QPointF(float(x[0]), float(y[0])) if len(x) else QPointF(left - 1.0, bottom)
            is_seen = left <= at_sample.x() <= right and bottom <= at_sample.y() <= top
            self._point_by_keys(at_sample if is_seen else QPointF((left + right) / 2, (bottom + top) / 2))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._pointed_by_keys is not None:
            self._pointed_by_keys = None
            self._hand.setData(x=[], y=[])
            self.pointed.emit(None, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        at = self._pointed_by_keys
        if key in _ARROWS:
            left, right, bottom, top = self.shown_range()
            step = FINE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            across, up = (step * way for way in _ARROWS[key])
            begun = at or QPointF((left + right) / 2, (bottom + top) / 2)
            x = min(max(begun.x() + across * (right - left), left), right)
            y = min(max(begun.y() + up * (top - bottom), bottom), top)
            self._point_by_keys(QPointF(x, y))
        elif key in _ENTER and at is not None:
            self.clicked.emit(self._sample_near(at), at)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # While it has the keyboard the arrow keys are its own, not the window's shortcuts.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            event.accept()
            return True
        return bool(super().event(event))

    def _point_by_keys(self, at: QPointF) -> None:
        """Point at a place of the plane, and say what is there."""
        self._pointed_by_keys = at
        self._hand.setData(x=[at.x()], y=[at.y()])
        self.pointed.emit(self._sample_near(at), at)
        says = self._says()
        if says:
            announce(self, says[-1]())

    def _sample_near(self, at: QPointF) -> int | None:
        return self.sample_at(self.place_of(np.array([at.x(), at.y()])))

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

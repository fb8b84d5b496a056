"""How much of the scene is seen: fitted, zoomed around the pointer, dragged."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from gui.look.direction import keep_left_to_right
from gui.look.text_size import growth

ZOOM = 1.0015  # a wheel's eighth of a degree
STEP = 1.25  # of the zoom by keys
SMALLEST, LARGEST = 0.12, 6.0
CLICK = 3  # points that a pressed pointer may move and still have clicked
AROUND = 4000.0  # how far the scene can be dragged away


class Camera(QGraphicsView):
    """A view of a scene that fits it, until the user zooms or drags it."""

    zoomed = Signal()  # another zoom
    largest_fit = 1.35  # times beside text of the usual size: a larger one would crowd out what stands around it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self.setAcceptDrops(False)  # a file dropped anywhere is the window's
        self._fitted = True
        self._dragged_from: QPoint | None = None
        self._dragged = False
        self.setScene(QGraphicsScene(self))
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the view has the keyboard, and a name

    @property
    def zoom(self) -> float:
        """Points on the screen for one of the scene."""
        return float(self.transform().m11())

    @Slot()
    def fit(self) -> None:
        """Show the whole network: as large as it can be where nothing stands over it."""
        self._fitted = True
        bounds, found = self._network_bounds(), []
        for frame in self._frames():
            scale = min(frame.width() / bounds.width(), frame.height() / bounds.height())
            scale = min(max(scale, SMALLEST), self.largest_fit * growth())
            self._fit_into(bounds, frame, scale)
            found.append((not self._is_covered(), scale, frame))
        _, scale, frame = max(found, key=lambda each: each[:2])
        self._fit_into(bounds, frame, scale)
        self.zoomed.emit()

    @Slot()
    def zoom_in(self) -> None:
        """Larger, around the middle."""
        self._zoom_by(STEP, QPointF(self.viewport().rect().center()))

    @Slot()
    def zoom_out(self) -> None:
        """Smaller, around the middle."""
        self._zoom_by(1.0 / STEP, QPointF(self.viewport().rect().center()))

    def _network_bounds(self) -> QRectF:
        """What fitting shows, in the scene."""
        raise NotImplementedError

    def _frames(self) -> Sequence[QRectF]:
        """Where fitting may put it, in the viewport."""
        raise NotImplementedError

    def _is_covered(self) -> bool:
        """Whether something stands over the network, as it is fitted now."""
        raise NotImplementedError

    def _fit_into(self, bounds: QRectF, frame: QRectF, scale: float) -> None:
        self.setSceneRect(bounds.adjusted(-AROUND, -AROUND, AROUND, AROUND))
        self.resetTransform()
        self.scale(scale, scale)
        aside = (frame.center() - QRectF(self.viewport().rect()).center()) / scale
        self.centerOn(bounds.center() - aside)

    def _zoom_by(self, factor: float, around: QPointF) -> None:
        factor = min(max(self.zoom * factor, SMALLEST), LARGEST) / self.zoom
        before = self.mapToScene(around.toPoint())
        self.scale(factor, factor)
        moved = self.mapToScene(around.toPoint()) - before
        self.translate(moved.x(), moved.y())
        self._fitted = False
        self.zoomed.emit()

    def _start_dragging(self, at: QPoint) -> None:
        self._dragged_from, self._dragged = at, False
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _drag(self, at: QPoint) -> bool:
        """Follow a dragging pointer; whether it drags."""
        if self._dragged_from is None:
            return False
        if self._dragged or (at - self._dragged_from).manhattanLength() > CLICK:
            moved = self.mapToScene(at) - self.mapToScene(self._dragged_from)
            self.translate(moved.x(), moved.y())
            self._dragged_from, self._dragged, self._fitted = at, True, False
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom_by(ZOOM ** event.angleDelta().y(), event.position())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()

    @Slot()
    def refit(self) -> None:
        """What is around the network is larger or smaller: show all of it, unless the user has chosen what is seen."""
        if self._fitted:
            self.fit()

"""A camera with what stands around its network: the headline above, what pills and colours mean below."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from gui.diagram.camera import Camera
from gui.diagram.scene.legend import Legend
from gui.look.plain_text import keep_plain
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.diagram.pill_legend import PillLegend

FRAME, EDGE = (14, 36, -14, -10), 16  # logical pixels: what fitting leaves free; between the rim and what is written
SLACK = 4.0  # in the scene, that may be cut off what is fitted, which is only room around it
TALL = 600  # logical pixels: a panel that is lower has no legend


class FramedCamera(Camera):
    """Fits the network into what the headline and the legends leave free."""

    moved = Signal()  # the network stands elsewhere, or is larger or smaller
    room_changed = Signal()  # there is more or less room; nothing is fitted into it yet

    largest_fit = 2.2  # numbers are read off it, and typed into it

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setViewportMargins(3, 3, 3, 3)  # the panel's round corners stay free
        self._title, self._headline = QLabel(self), ""
        self._title.setObjectName("dim")
        self._title.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        keep_plain(self._title)
        self.legend, self.pill_legend = Legend(theme, self), PillLegend(theme, self)

    def set_headline(self, text: str) -> None:
        """What stands above the network."""
        self._headline = text
        self._write_headline()

    @property
    def headline(self) -> str:
        """What is written above the network, cut off where there is too little room."""
        return self._title.text()

    @property
    def frame(self) -> QRectF:
        """Where the network is fitted into, in the viewport."""
        left, top, right, bottom = (grown(each) for each in FRAME)
        below = self.legend.height() if self._has_legend else 0
        return QRectF(self.viewport().rect()).adjusted(left, top, right, bottom - below)

    @property
    def is_folded(self) -> bool:
        """Whether it is too small for anything to be fitted."""
        return self.frame.width() < 1.0 or self.frame.height() < 1.0

    @property
    def is_in_sight(self) -> bool:
        """Whether all is seen as the network stands: then it stays so, and nothing jumps from question to question."""
        seen = self.mapToScene(self.frame.toAlignedRect()).boundingRect()
        return seen.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(self._network_bounds())

    @Slot()
    def fit(self) -> None:
        if not self.is_folded:
            super().fit()
            self.moved.emit()

    def _zoom_by(self, factor: float, around: QPointF) -> None:
        super()._zoom_by(factor, around)
        self.moved.emit()

    def _drag(self, at: QPoint) -> bool:
        is_dragged = super()._drag(at)
        if is_dragged:
            self.moved.emit()
        return is_dragged

    def _frames(self) -> list[QRectF]:
        return [self.frame]

    def _is_covered(self) -> bool:
        return False

    @property
    def _has_legend(self) -> bool:
        return self.height() >= grown(TALL)

    def refit(self) -> None:
        height = self.height() - 8
        self.legend.move(self.width() - self.legend.width() - 10, height - self.legend.height())
        middle = (self.legend.height() - self.pill_legend.height()) // 2
        self.pill_legend.move(EDGE, height - self.pill_legend.height() - middle)
        for legend in (self.legend, self.pill_legend):
            legend.setVisible(self._has_legend)
        self._write_headline()
        self.room_changed.emit()
        super().refit()
        self.moved.emit()

    def _write_headline(self) -> None:
        room = self.width() - 2 * EDGE
        self._title.setText(self._title.fontMetrics().elidedText(self._headline, Qt.TextElideMode.ElideRight, room))
        self._title.setGeometry(EDGE, 12, room, self._title.sizeHint().height())

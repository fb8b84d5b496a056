"""What a phase moves along the edges, from where it comes to where it is used."""

from PySide6.QtCore import QEasingCurve, QLineF, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from gui.diagram.scene.shown import ShownFlow
from gui.look.desktop_hints import moves
from gui.look.direction import LEFT_TO_RIGHT
from gui.look.theme import Colors

TRAVEL = 620  # milliseconds
MOST_TEXTS = 24  # edges on which the numbers themselves travel; on more, dots do
DOT = 5.0


class Flow(QGraphicsObject):
    """Numbers, or dots where there are many, that glide along lines."""

    def __init__(self, bounds: QRectF, font: QFont) -> None:
        super().__init__()
        self._bounds, self._font = bounds, QFont(font)
        self._font.setPointSizeF(8.5)
        self._metrics = QFontMetricsF(self._font)
        self._moving: list[tuple[QLineF, str]] = []
        self._share, self._stays = 1.0, False
        self.setZValue(5)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.hide()
        self._animation = QVariantAnimation(self)  # it ends with the item
        self._animation.setDuration(TRAVEL)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._animation.valueChanged.connect(self._move)
        self._animation.finished.connect(self._arrive)

    @property
    def is_moving(self) -> bool:
        """Whether something travels just now."""
        return self._animation.state() == QVariantAnimation.State.Running

    def shown(self) -> ShownFlow:
        """What is painted of it."""
        return ShownFlow(tuple(text for _, text in self._moving), self.is_moving) if self.isVisible() else ShownFlow()

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._ground, self._ink, self._rim = QColor(colors.lit_soft), QColor(colors.text), QColor(colors.lit)

    def start(self, moving: list[tuple[QLineF, str]], stays: bool) -> None:
        """Let each text glide along its line, from its start to its end, and then stay there or be gone."""
        self._animation.stop()
        self._moving, self._stays = moving, stays
        self.setVisible(bool(moving))
        self._animation.setDuration(TRAVEL if moves() else 0)  # there at once where nothing is to move
        if moving:
            self._animation.start()

    def stop(self) -> None:
        """Nothing travels any more."""
        self._animation.stop()
        self.hide()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for line, text in self._moving:
            at = line.pointAt(self._share)
            if len(self._moving) > MOST_TEXTS:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._rim)
                painter.drawEllipse(at, DOT, DOT)
            else:
                self._draw_text(painter, at, text)

    def _draw_text(self, painter: QPainter, at: QPointF, text: str) -> None:
        width = self._metrics.horizontalAdvance(text) + 14.0
        pill = QRectF(at.x() - width / 2, at.y() - 10.0, width, 20.0)
        painter.setPen(QPen(self._rim, 1.6))
        painter.setBrush(self._ground)
        painter.drawRoundedRect(pill, 10.0, 10.0)
        painter.setPen(self._ink)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _arrive(self) -> None:
        self.setVisible(self._stays)

    def _move(self, share: object) -> None:
        self._share = float(share)  # type: ignore[arg-type]
        self.update()

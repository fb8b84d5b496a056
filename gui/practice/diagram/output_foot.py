"""What stands below an output: its target, and below the last one the error, or the pill in its place."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.diagram.scene.layout import RADIUS
from gui.diagram.scene.neurons import Fonts
from gui.diagram.scene.zoomed_out import is_zoomed_out
from gui.look.direction import LEFT_TO_RIGHT
from gui.look.theme import Colors
from gui.practice.parts.pill import HEIGHT, WIDTH

BELOW, BELOW_BIAS = 7.0, 27.0  # from the rim of the neuron
BETWEEN, SIDE = 14.0, 4.0  # from the target to the error; around all of it
ERROR = "E = "


class OutputFoot(QGraphicsItem):
    """The target of an output; the last one's also has the error, or else `error` is None."""

    def __init__(self, target: str, error: str | None, centre: QPointF, has_bias: bool, fonts: Fonts) -> None:
        super().__init__()
        self._target, self.error, self._font = target, error, fonts.name
        self.setPos(centre + QPointF(0.0, RADIUS + (BELOW_BIAS if has_bias else BELOW)))
        width = QFontMetricsF(self._font).horizontalAdvance
        self._of_target = width(target)
        self._of_sign = width(ERROR)
        self._of_error = 0.0 if error is None else BETWEEN + self._of_sign + WIDTH
        whole = self._of_target + self._of_error
        self._box = QRectF(-whole / 2 - SIDE, 0.0, whole + 2 * SIDE, HEIGHT)

    @property
    def box(self) -> QRectF:
        """All of it, in the scene."""
        return self.mapRectToScene(self._box)

    @property
    def target_place(self) -> QRectF:
        """Where the target stands, in the scene."""
        return self.mapRectToScene(QRectF(self._box.left(), 0.0, self._of_target + 2 * SIDE, HEIGHT))

    @property
    def error_place(self) -> QRectF | None:
        """Where the number of the error stands, in the scene; None where there is none."""
        return None if self.error is None else self.mapRectToScene(self._number)

    def show_error(self, error: str) -> None:
        """Show the error; nothing of it where that is empty."""
        if self.error is not None and error != self.error:
            self.error = error
            self.update()

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._ink, self._strong, self._ground = QColor(colors.dim), QColor(colors.text), QColor(colors.panel)
        self._ground.setAlpha(205)
        self.update()

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if is_zoomed_out(option.levelOfDetailFromTransform(painter.worldTransform())):
            return
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(self._box, 4.0, 4.0)
        painter.setFont(self._font)
        painter.setPen(self._ink)
        beside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        text = self._box.adjusted(SIDE, 0.0, -SIDE, 0.0)
        painter.drawText(text, beside, self._target)
        if self.error is not None:
            sign = QRectF(self._number.left() - self._of_sign, 0.0, self._of_sign, HEIGHT)
            painter.drawText(sign, beside, ERROR)
            painter.setPen(self._strong)
            painter.drawText(self._number, beside, self.error)

    @property
    def _number(self) -> QRectF:
        return QRectF(self._box.right() - SIDE - WIDTH, 0.0, WIDTH, HEIGHT)

"""One bar for all lines of a practice: right ones full, what follows hatched, wrong ones red, shown ones grey."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.direction import painter_on
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed

HEIGHT, STRIPE = 15.0, 9.0  # logical pixels: of the bar, and from one stripe to the next


@dataclass(frozen=True)
class PointShares:
    """How many lines are what."""

    right: int = 0
    follow: int = 0
    wrong: int = 0  # known slips too
    given: int = 0
    open: int = 0


class SharesBar(Dressed):
    """Paints the shares; what they are is said in words beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shares = PointShares()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: PointShares) -> None:
        """Show these."""
        self._shares = shares
        self.update()

    def shown(self) -> PointShares:
        """What is shown."""
        return self._shares

    def sizeHint(self) -> QSize:
        return QSize(grown(200), grown(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, shares = self.colors, self._shares
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), grown(6), grown(6))
        painter.setClipPath(whole)
        painter.fillRect(self.rect(), QColor(colors.field))
        parts = (
            (shares.right, colors.right),
            (shares.follow, None),
            (shares.wrong, colors.error),
            (shares.given, colors.dim),
        )
        of, left = sum(count for count, _ in parts) + shares.open, 0.0
        for count, color in parts:
            part = QRectF(left, 0.0, self.width() * count / max(of, 1), self.height())
            if color is None:
                self._hatch(painter, part)
            else:
                painter.fillRect(part, QColor(color))
            left = part.right()
        painter.end()

    def _hatch(self, painter: QPainter, part: QRectF) -> None:
        painter.save()
        painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        painter.fillRect(part, QColor(self.colors.right_soft))
        painter.setPen(QPen(QColor(self.colors.right), grown(STRIPE) / 2))
        x = part.left() - part.height()
        while x < part.right() + part.height():
            painter.drawLine(round(x), round(part.height()) + 2, round(x + part.height()) + 4, -2)
            x += grown(STRIPE)
        painter.restore()

"""The empty pill: what stands in the place of a number that is hidden until it is answered."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.direction import painter_on
from gui.look.text_size import grown
from gui.look.theme import Colors, Theme
from gui.practice.parts.dressed import Dressed

HEIGHT, WIDTH = 20, 58  # logical pixels
DASH, GAP, LINE = 3.5, 3.0, 1.0  # logical pixels of its outline


def hidden_text() -> str:
    """What a screen reader and a legend say of a pill."""
    return QCoreApplication.translate("Pills", "hidden until it is answered")


def paint_pill(painter: QPainter, place: QRectF, colors: Colors, *, quiet: bool = False) -> None:
    """Paint an empty pill within `place`; a `quiet` one is for what isn't asked for yet."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colors.middle if quiet else colors.dim), grown(LINE))
    pen.setDashPattern([DASH / LINE, GAP / LINE])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = pen.widthF() / 2
    outline = place.adjusted(inset, inset, -inset, -inset)
    round_by = min(outline.height() / 2, grown(8))
    painter.drawRoundedRect(outline, round_by, round_by)
    painter.restore()


class Pill(Dressed):
    """An empty pill as a widget; `width` logical pixels wide, beside text of the usual size."""

    def __init__(
        self, theme: Theme, width: float = WIDTH, *, quiet: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._width, self._quiet = width, quiet
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(hidden_text())

    def sizeHint(self) -> QSize:
        return QSize(grown(self._width), grown(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(HEIGHT), grown(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        paint_pill(painter, QRectF(self.rect()), self.colors, quiet=self._quiet)
        painter.end()

"""Which colour is which curve."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.base.spoken import listed
from gui.look.direction import painter_on
from gui.look.plain_text import tip
from gui.look.strokes import dash, dashes_of
from gui.plots.curve_source import band_color

# Logical pixels.
LEAST_WIDTH, MOST_WIDTH = 60, 400
BAND_HEIGHT = 10  # of the block that stands for a band
LINE_WIDTH, NAME_GAP, CURVE_GAP = 14, 5, 14  # a line, from it to its name, from a name to the next line


class CurveLegend(QWidget):
    """A short line and a name for each curve; as many as there is room for, then how many more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._names: list[str] = []
        self._colors: list[str] = []
        self._text = ""
        self._total = self._bands = 0
        self._dashes: list[int] = []
        self._choice: tuple[list[str], list[str]] = ([], [])  # texts, and names where there is no room for these

    def show_names(
        self,
        names: list[str],
        colors: list[str],
        text: str,
        total: int,
        bands: int = 0,
        behind: Sequence[int] = (),
        own: Sequence[int] = (),
    ) -> None:
        """Show these names with the lines in `colors`, of `total` that there are; `text` is the names' colour.

        The first `bands` of them are bands: a block stands before them. The last ones are of kept runs, and dashed as
        `behind` says, one each; the others as `own` says, where it says anything.
        """
        self._names, self._colors, self._text, self._total, self._bands = names, colors, text, total, bands
        drawn = len(colors) - len(behind)
        self._dashes = [*dashes_of(colors[:drawn], own), *behind]
        self.setToolTip(tip(listed(names)))
        self.setAccessibleName(listed(names))
        self.updateGeometry()
        self.update()

    def show_all(self, texts: list[str], names: list[str], colors: list[str], text: str) -> None:
        """Show a text for each curve where there is room for all of them, and else their names."""
        self._choice = texts, names
        self.show_names(texts if self._has_room_for(texts) else names, colors, text, len(names))

    def sizeHint(self) -> QSize:
        return QSize(max(LEAST_WIDTH, min(self._width_of(self._names), MOST_WIDTH)), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, self.fontMetrics().height())

    def shown(self) -> tuple[list[tuple[float, str, str]], str, float]:
        """What there is room for, (left, name, colour) each; then how many more there are, as text, and its left.

        Left is in logical pixels.
        """
        metrics, width = self.fontMetrics(), self.width()
        placed, x = [], 0.0
        for number, (name, color) in enumerate(zip(self._names, self._colors, strict=True)):
            needed = LINE_WIDTH + NAME_GAP + metrics.horizontalAdvance(name)
            rest = self._total - number - 1
            room_for_rest = CURVE_GAP + metrics.horizontalAdvance(self._more(rest)) if rest else 0
            if x + needed + room_for_rest > width:
                break
            placed.append((x, name, color))
            x += needed + CURVE_GAP
        more = self._total - len(placed)
        return placed, self._more(more) if more else "", x

    def _more(self, count: int) -> str:
        return self.tr("{count} more").format(count=count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        texts, names = self._choice
        if texts and self._names in (texts, names):
            self._names = texts if self._has_room_for(texts) else names

    def _has_room_for(self, texts: list[str]) -> bool:
        return self._width_of(texts) - CURVE_GAP <= self.width()

    def _width_of(self, names: Sequence[str]) -> int:
        """How wide these are, with a gap behind the last."""
        return sum(LINE_WIDTH + NAME_GAP + CURVE_GAP + self.fontMetrics().horizontalAdvance(name) for name in names)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placed, rest, end = self.shown()
        middle = self.height() / 2
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for number, ((x, name, color), again) in enumerate(zip(placed, self._dashes, strict=False)):
            pen = QPen(QColor(color), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            if again:
                pen.setWidthF(2.0)
                dash(pen, again)
            painter.setPen(pen)
            if number < self._bands:
                painter.fillRect(
                    QRectF(x, middle - BAND_HEIGHT / 2, LINE_WIDTH, BAND_HEIGHT), QColor(band_color(color))
                )
            else:
                painter.drawLine(QPointF(x + 2, middle), QPointF(x + LINE_WIDTH - 2, middle))
            painter.setPen(QColor(self._text))
            painter.drawText(QRectF(x + LINE_WIDTH + NAME_GAP, 0, self.width(), self.height()), align, name)
        painter.setPen(QColor(self._text))
        painter.drawText(QRectF(end, 0, self.width(), self.height()), align, rest)

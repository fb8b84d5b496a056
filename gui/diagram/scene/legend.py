"""What the colours of the edges mean."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from core.base.number_format import figure
from gui.diagram.scene.shown import ShownLegend
from gui.look.direction import painter_on
from gui.look.text_size import growth
from gui.look.theme import Theme
from gui.look.weight_colors import STEPS, color_of
from gui.model.window_state import EdgeValue

WIDTH, HEIGHT, TEXT = 196, 62, 11  # points, where text has its usual size
BAR = QRectF(12.0, 22.0, 172.0, 8.0)
MOST_ACROSS = 0.3  # of the diagram's width, where it is larger than with text of the usual size
BETWEEN = 8.0  # points that are free between two texts of a row
_SIDES = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)


class Legend(QWidget):
    """A bar of the map's colours, with the values of its ends, and what is shown."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._edges_show, self._descended = theme, EdgeValue.WEIGHT, "E"
        self._largest: float | None = None
        self._lost = self._marked = self._kinks = self._saturated = self._differs = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._scale = 1.0
        self._ground: tuple[object, QPixmap] | None = None
        self.fit_beside(0)
        self._small = QFont(self.font())
        self._small.setPixelSize(TEXT)

    def fit_beside(self, room: int) -> None:
        """Be as large as text is, but leave a network most of so many logical pixels of width."""
        self._scale = min(growth(), max(MOST_ACROSS * room / WIDTH, 1.0))
        self.setFixedSize(self.sizeHint())
        self.update()

    def show_what(self, edges_show: EdgeValue, descended: str) -> None:
        """What the edges show; gradients are those of what is `descended`, E or J."""
        if (edges_show, descended) != (self._edges_show, self._descended):
            self._edges_show, self._descended = edges_show, descended
            self.update()

    def show_largest(self, largest: float | None, lost: bool) -> None:
        """The value of the ends, None where there is nothing to show yet; and whether some values are no numbers."""
        if (largest, lost) != (self._largest, self._lost):
            self._largest, self._lost = largest, lost
            self.update()

    def show_marks(self, marked: bool, kinks: bool, saturated: bool, differs: bool = False) -> None:
        """Whether gradients are marked as wrong, or as at a kink, neurons as saturated, weights as another run's."""
        if (marked, kinks, saturated, differs) != (self._marked, self._kinks, self._saturated, self._differs):
            self._marked, self._kinks, self._saturated, self._differs = marked, kinks, saturated, differs
            self.update()

    def shown(self) -> ShownLegend:
        """The words and numbers that are painted."""
        if self._largest is None:
            return ShownLegend(self._title_beside(""), (self.tr("none yet"),))
        end, warning = figure(self._largest, 3), self._warning()
        return ShownLegend(
            self._title_beside(warning),
            (f"−{end}", "0", f"+{end}") if self._largest else ("0", "0", "0"),
            warning,
            self.tr("below 0: dashed"),
            self.tr("◌ saturated") if self._saturated else "",
        )

    def _title_beside(self, warning: str) -> str:
        """What the edges show, as fully as there is room for."""
        titles = {
            EdgeValue.WEIGHT: (self.tr("Weight"),),
            EdgeValue.GRADIENT: (self.tr("Gradient of {error}").format(error=self._descended), self.tr("Gradient")),
            EdgeValue.UPDATE: (self.tr("Last update"),),
        }[self._edges_show]
        metrics = QFontMetricsF(self._small)
        room = BAR.width() - (metrics.horizontalAdvance(warning) + BETWEEN if warning else 0.0)
        fitting = (title for title in titles if metrics.horizontalAdvance(title) <= room)
        return next(fitting, metrics.elidedText(titles[-1], Qt.TextElideMode.ElideRight, room))

    def _warning(self) -> str:
        if self._lost:
            return self.tr("∞, NaN: dotted")
        if self._marked:
            return self.tr("✗ wrong gradient")
        if self._kinks:
            return self.tr("∠ at a kink")
        return self.tr("≠ differs") if self._differs else ""

    def sizeHint(self) -> QSize:
        return QSize(round(self._scale * WIDTH), round(self._scale * HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._kept_ground())
        painter.scale(self._scale, self._scale)
        shown = self.shown()
        painter.setFont(self._small)
        painter.setPen(QColor(colors.dim))
        title = QRectF(BAR.left(), 2.0, BAR.width(), 16.0)
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft, shown.title)
        if self._largest is None:
            painter.drawText(title.translated(0.0, 20.0), Qt.AlignmentFlag.AlignLeft, *shown.ends)
            return
        row = BAR.translated(0.0, 12.0)
        row.setHeight(14.0)
        for side, end in zip(_SIDES, shown.ends, strict=True):
            painter.drawText(row, side, end)
        below = row.translated(0.0, 13.0)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, shown.dashes)
        painter.setPen(QColor(colors.error))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, shown.saturated)
        if (self._kinks or self._differs) and not (self._lost or self._marked):
            painter.setPen(QColor(colors.accent))
        painter.drawText(title, Qt.AlignmentFlag.AlignRight, shown.warning)

    def _kept_ground(self) -> QPixmap:
        """What stays while numbers move, as a picture: the ground, and the bar where there is something to show."""
        colors, ratio, has_bar = self._theme.colors, self.devicePixelRatioF(), self._largest is not None
        wanted = (colors, self._scale, ratio, has_bar)
        if self._ground is None or self._ground[0] != wanted:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = QColor(colors.panel)
            ground.setAlpha(225)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()), 6.0, 6.0)
            if has_bar:
                painter.scale(self._scale, self._scale)
                self._paint_bar(painter)
            painter.end()
            self._ground = wanted, picture
        return self._ground[1]

    def _paint_bar(self, painter: QPainter) -> None:
        """Paint the map's colours, hatched below 0."""
        colors = self._theme.colors
        gradient = QLinearGradient(BAR.topLeft(), BAR.topRight())
        for step in range(-STEPS, STEPS + 1, 4):
            gradient.setColorAt((step + STEPS) / (2 * STEPS), color_of(step, colors))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        painter.drawRoundedRect(BAR, 2.0, 2.0)
        painter.setPen(QPen(QColor(colors.panel), 1.5))
        for x in range(22, 92, 9):
            painter.drawLine(QPointF(x, BAR.top()), QPointF(x, BAR.bottom()))

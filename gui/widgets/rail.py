"""What stays of a panel that is folded away: a narrow rail with its name, all of which is the button."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QEnterEvent, QKeySequence, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from core.base.spoken import listed
from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown, growth
from gui.look.theme import Theme

WIDE, HIGH = 30, 34  # logical pixels: upright at a side, lying above or below
ROUND = 7.0
ARROW_AT, ARROW = 16, 4.0  # logical pixels from its end to the arrow's middle; half of what that takes
TEXT_AT = 30  # logical pixels from its end to the name
BETWEEN = "  ·  "  # two names


class RailSide(Enum):
    """At which side of the window a rail stands; its arrow points to where the panel will be."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"

    @property
    def is_upright(self) -> bool:
        """Whether its name is read from top to bottom."""
        return self in (RailSide.LEFT, RailSide.RIGHT)


class Rail(QAbstractButton):
    """Brings the panel back that `action` folds away."""

    def __init__(self, side: RailSide, action: QAction, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._action, self._theme = side, action, theme
        self._names: tuple[str, ...] = ()
        self._note = ""  # in the place of its keys
        grow_with_text(*((self.setFixedWidth, WIDE) if side.is_upright else (self.setFixedHeight, HIGH)))
        stretches, fixed = QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed
        self.setSizePolicy(*((fixed, stretches) if side.is_upright else (stretches, fixed)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(action.toolTip())
        self.clicked.connect(action.trigger)
        theme.changed.connect(self.update)
        self.name_panel(action.text())
        self.hide()

    def name_panel(self, *names: str) -> None:
        """Call what is folded away so; of several parts as many names are shown as there is room for."""
        self._names = names
        self.setAccessibleName(self.tr("Unfold: {name}").format(name=listed(names)))
        self.update()

    def note(self, text: str) -> None:
        """Say this in the place of its keys, such as when the panel is back; nothing where it is empty."""
        self._note = text
        self.setAccessibleDescription(text)
        self.update()

    def shown(self) -> str:
        """The names that are painted."""
        metrics, room = self.fontMetrics(), self.name_room()
        for count in range(len(self._names), 0, -1):
            more = f"{BETWEEN}…" if count < len(self._names) else ""
            text = BETWEEN.join(self._names[:count]) + more
            if metrics.horizontalAdvance(text) <= room:
                return text
        return metrics.elidedText(self._names[0], Qt.TextElideMode.ElideRight, room)

    def name_room(self) -> int:
        """Logical pixels along the rail that there are for the names."""
        length = self.height() if self._side.is_upright else self.width()
        beside = self.fontMetrics().horizontalAdvance(f"   {self._note}") if self._note else 0
        return length - grown(TEXT_AT) - grown(ARROW_AT) - beside

    def sizeHint(self) -> QSize:
        return QSize(grown(WIDE), grown(HIGH))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = self._theme.colors, painter_on(self)
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.setBrush(QColor(colors.field if self.underMouse() else colors.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
        breadth = self.width() if self._side.is_upright else self.height()
        if self._side.is_upright:  # painted as if it lay, from its upper end
            painter.translate(breadth, 0)
            painter.rotate(90)
        painter.setPen(QPen(QColor(colors.dim), 1.4 * growth()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(self._arrow(QPointF(grown(ARROW_AT), breadth / 2)))
        keys = self._note or self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        length = self.height() if self._side.is_upright else self.width()
        room, name = QRectF(grown(TEXT_AT), 0, length - grown(TEXT_AT) - grown(ARROW_AT), breadth), self.shown()
        middle, metrics = Qt.AlignmentFlag.AlignVCenter, self.fontMetrics()
        painter.setPen(QColor(colors.dim))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, name)
        if metrics.horizontalAdvance(f"{name}   {keys}") <= room.width():
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, keys)
        painter.end()

    def _arrow(self, middle: QPointF) -> QPolygonF:
        """The arrow, as it is painted before what stands upright is turned by a quarter."""
        half, tip = ARROW * growth(), 0.6 * ARROW * growth()
        down = tip if self._side in (RailSide.TOP, RailSide.RIGHT) else -tip
        return QPolygonF([middle + QPointF(-half, -down), middle + QPointF(0, down), middle + QPointF(half, -down)])

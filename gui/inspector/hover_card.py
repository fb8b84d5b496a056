"""The card beside the pointer."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QWidget

from gui.formulas.typesetting import Formulas
from gui.inspector.drawing.card_view import CardView
from gui.inspector.live_card import LiveCard
from gui.look.theme import Theme
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store

AWAY = 16  # logical pixels between the card and the pointer, or what it leaves free
SHADOW = 12  # how far the shadow reaches
SHADE = 34  # its alpha beside the card
PADDING = 3  # between the frame and the card
EDGE = 4  # that stays free inside the window
REST = 350  # milliseconds that the pointer has to rest on something before its card comes
AWAKE = 500  # milliseconds after a card in which the next one comes at once


class HoverCard(QWidget):
    """Shows the card of what is hovered, for as long as it is hovered, and lets the pointer through.

    What the pointer only crosses has none: the first card comes after a rest, and from it on each at once.

    It is a child of the window, not a window of its own: it needs no window manager and stays inside.
    """

    placed = Signal()  # with the numbers of another state, or elsewhere

    def __init__(self, store: Store, readings: Readings, theme: Theme, formulas: Formulas, parent: QWidget) -> None:
        super().__init__(parent)
        self._readings, self._theme, self._window = readings, theme, parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Card of what is pointed at"))
        self.view = CardView(theme, formulas, self, own_width=True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        parent.installEventFilter(self)
        theme.changed.connect(self.update)
        store.when(changes.hover_changed).connect(self._follow_hover)
        store.when(changes.pin_changed).connect(self._follow_hover)
        self._live = LiveCard(store, readings, self.view, self, is_brief=True)
        self._live.updated.connect(self._place)
        self.rest = REST  # milliseconds; after 0 it comes at once
        self._is_wanted = True
        self._inspector: QWidget | None = None
        self._part: QWidget | None = None  # of the window, which alone it may cover
        self._rested = QTimer(self, singleShot=True)
        self._rested.timeout.connect(self._appear)
        self._awake = QTimer(self, singleShot=True, interval=AWAKE)
        formulas.ready.connect(self._follow_formulas)  # after the view has, which was made before

    @Slot(bool)
    def set_wanted(self, wanted: bool) -> None:
        """Come while something is hovered, or never: then a click shows its card in the inspector."""
        self._is_wanted = wanted
        self._follow_hover()

    def leave_held_to(self, inspector: QWidget) -> None:
        """Don't come for what is held, while it is seen there."""
        self._inspector = inspector

    def keep_within(self, part: QWidget | None) -> None:
        """Cover nothing but this part of the window, as beside it stands what is to be read; None for all of it."""
        self._part = part

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._frame())
        painter.end()

    def _frame(self) -> QPixmap:
        """The frame with its shadow, which takes longer to draw than all that stands in it: once for each size."""
        colors, ratio = self._theme.colors, self.devicePixelRatioF()
        key = f"card-frame-{self.width()}x{self.height()}-{ratio}-{colors.panel}-{colors.border}"
        frame = QPixmap()
        if not QPixmapCache.find(key, frame):
            frame = QPixmap(self.size() * ratio)
            frame.setDevicePixelRatio(ratio)
            frame.fill(Qt.GlobalColor.transparent)
            self._draw_frame(frame)
            QPixmapCache.insert(key, frame)
        return frame

    def _draw_frame(self, frame: QPixmap) -> None:
        colors = self._theme.colors
        painter = QPainter(frame)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        shadow = QColor(0, 0, 0)
        for reach in range(SHADOW):
            shadow.setAlpha(round(SHADE * (1 - reach / SHADOW) ** 2))
            painter.setPen(QPen(shadow, 1.5))
            painter.drawRoundedRect(body.adjusted(-reach, 2 - reach, reach, reach), 8 + reach, 8 + reach)
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.setBrush(QColor(colors.panel))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 8.0, 8.0)
        painter.end()

    @Slot()
    def _follow_hover(self) -> None:
        hovered = self._readings.hovered
        is_wanted = self._is_wanted and self._readings.hover_has_card
        if hovered is None or not is_wanted or (hovered == self._readings.pinned and self._is_held_in_sight()):
            self._disappear()
        elif self.isVisible() or self._awake.isActive() or not self.rest:
            self._appear()
        else:
            self._rested.start(self.rest)

    def _is_held_in_sight(self) -> bool:
        return self._inspector is not None and self._inspector.isVisible()

    @Slot()
    def _appear(self) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton and not self.isVisible():
            self._rested.start(max(self.rest, REST))  # what is dragged, or pressed, isn't covered: it comes afterwards
            return
        self._live.follow(self._readings.hovered)
        self.raise_()
        self.show()

    def _disappear(self) -> None:
        self._rested.stop()
        self._live.follow(None)
        if self.isVisible():
            self.hide()
            self._awake.start()

    @Slot()
    def _follow_formulas(self) -> None:
        if self.isVisible():
            self._place()

    @Slot()
    def _place(self) -> None:
        inside = self._window.rect()
        if self._part is not None:
            inside = QRect(self._part.mapTo(self._window, QPoint()), self._part.size())
        inside = inside.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        pointer = self._window.mapFromGlobal(QPoint(*self._readings.anchor))
        frame = QSize(2 * PADDING, 2 * PADDING)
        self.view.zoom(_zoom(self.view.natural_size(), pointer, inside.size() - frame, inside))
        area = QRect(*self._readings.hovered_area)
        area.moveTo(self._window.mapFromGlobal(area.topLeft()))
        body = beside(pointer, self.view.size() + frame, inside, area)
        self.setGeometry(body.adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW))
        self.view.move(SHADOW + PADDING, SHADOW + PADDING)
        self.placed.emit()


def _zoom(natural: QSizeF, pointer: QPoint, most: QSize, inside: QRect) -> float:
    """How much smaller a card has to be drawn to fit into the window, on one side of the pointer."""
    frame = 2 * PADDING + AWAY + 1
    across = max(pointer.x() - inside.left(), inside.right() - pointer.x()) - frame
    down = max(pointer.y() - inside.top(), inside.bottom() - pointer.y()) - frame
    width, height = natural.width(), natural.height() + 1
    return min(1.0, most.width() / width, most.height() / height, max(across / width, down / height))


def beside(pointer: QPoint, size: QSize, inside: QRect, area: QRect) -> QRect:
    """A rectangle of `size` beside `pointer`, not under it: right and below, where there is room for it.

    Where it would cover some of `area`, it stands beside that instead, on the first side that has room.
    """
    x = _after_or_before(pointer.x(), size.width(), inside.left(), inside.right() + 1)
    y = _after_or_before(pointer.y(), size.height(), inside.top(), inside.bottom() + 1)
    usual = QRect(QPoint(x, y), size)
    if not usual.intersects(area):
        return usual
    around = area.united(QRect(pointer, QSize(1, 1))).adjusted(-AWAY, -AWAY, AWAY, AWAY)
    after, below = around.right() + 1, around.bottom() + 1
    before, above = around.left() - size.width(), around.top() - size.height()
    places = (QPoint(after, y), QPoint(before, y), QPoint(x, below), QPoint(x, above))
    return next((body for place in places if inside.contains(body := QRect(place, size))), usual)


def _after_or_before(at: int, length: int, first: int, end: int) -> int:
    """Where a stretch begins that lies after `at`, else before it, else as near to that as it can."""
    after, before = at + AWAY, at - AWAY - length
    start = before if after + length > end and before >= first else after
    return max(first, min(start, end - length))

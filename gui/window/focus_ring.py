"""The mark of what has the keyboard: one ring, wherever in the program."""

import shiboken6
from PySide6.QtCore import QObject, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFocusFrame,
    QLabel,
    QLineEdit,
    QMenuBar,
    QProxyStyle,
    QScrollArea,
    QSlider,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from gui.diagram.view import DiagramView
from gui.look.pictures import is_for_a_picture
from gui.look.theme import Theme, colors_of
from gui.widgets.key_guard import MARKS_ITSELF, application

WIDTH, WITHIN = 2.0, 1.0  # logical pixels of the ring, and of the line within it that sets it off from what is accented
ROUND = 5.0  # radius
AROUND = 2  # logical pixels that it stands off from what has no room for it within itself
_TIGHT = (QCheckBox, QSlider)
# By a frame and a cursor; while it is walked; by the title whose menu is open.
_MARKED_OTHERWISE = (QLineEdit, DiagramView, QMenuBar)


class FocusRing(QFocusFrame):
    """Stands over the edge of a widget, and goes where it goes."""

    def __init__(self, style: QStyle) -> None:
        super().__init__()
        self.setStyle(style)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = colors_of(application().palette())
        painter = QPainter(self)
        if not is_for_a_picture(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            outside = QRectF(self.rect())
            for inset, width, color in ((0.0, WIDTH, colors.accent), (WIDTH, WITHIN, colors.panel)):
                middle = inset + width / 2
                painter.setPen(QPen(QColor(color), width))
                painter.drawRoundedRect(outside.adjusted(middle, middle, -middle, -middle), ROUND, ROUND)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What is within it is painted without it.
        deep = round(WIDTH + WITHIN + ROUND / 2)
        self.setMask(QRegion(self.rect()) - QRegion(self.rect().adjusted(deep, deep, -deep, -deep)))


class _AboveWidget(QProxyStyle):
    """What the ring asks of a style: where it stands."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - as Qt declares it
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            ringed = widget.widget() if isinstance(widget, QFocusFrame) else None
            return AROUND if isinstance(ringed, _TIGHT) else 0
        return super().pixelMetric(metric, option, widget)


class FollowsFocus(QObject):
    """Brings whatever has the keyboard into sight, and the ring around it, unless it is marked otherwise.

    In every window of the program, for as long as `window` is not closed.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._style = _AboveWidget("Fusion")
        self._style.setParent(application())  # it has to outlive every ring
        self._ring = FocusRing(self._style)
        application().focusChanged.connect(self._follow)
        theme.changed.connect(self._paint)

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not shiboken6.isValid(self._ring):  # it went with the dialog that it stood in
            self._ring = FocusRing(self._style)
        if not (shiboken6.isValid(self._window) and self._window.isVisible()):  # or it is being destroyed just now
            now = None
        self._ring.setWidget(now if now is not None and _wants_ring(now) else None)  # type: ignore[arg-type]
        if self._ring.widget() is not None:
            self._ring.show()  # Qt hides it for good where what it stands around is to be scrolled to
        if now is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            _bring_into_sight(now)

    @Slot()
    def _paint(self) -> None:
        if shiboken6.isValid(self._ring):
            self._ring.update()


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll to what Tab leads to: Qt does so within an area, not for what comes in from elsewhere."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QScrollArea) and widget.height() <= around.viewport().height():
            around.ensureWidgetVisible(widget, AROUND, AROUND)
        around = around.parentWidget()


def _wants_ring(widget: QWidget) -> bool:
    if isinstance(widget, _MARKED_OTHERWISE) or widget.property(MARKS_ITSELF) or widget.isWindow():
        return False
    if isinstance(widget, QLabel) and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False  # a click is to select its text, over which the ring would stand as around a field
    return not widget.window().inherits("QComboBoxPrivateContainer")  # whose line is marked

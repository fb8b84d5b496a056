"""Controls as this program wants them: still under a passing wheel, and as wide as the longest they may say."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSlider, QTabBar, QToolButton, QWidget

from gui.look.plain_text import keyless
from gui.look.theme import Colors
from gui.widgets.purpose import Purpose

AROUND = 4  # points beside the text of a label
ROUNDED_DOWN = 2  # points that a box may lack where its text has another size than the style's


class ComboBox(QComboBox):
    """One of several; Qt's own would also be turned by a wheel that only passes over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt's own would get the keyboard by the wheel, too
        self._purpose: Purpose | None = None

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        if self._purpose is None:
            self._purpose = Purpose(self, name)
        self._purpose.setText(keyless(name))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(ROUNDED_DOWN, 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(ROUNDED_DOWN, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Slider(QSlider):
    """A number that is slid; Qt's own would also be moved by a wheel that only passes over it."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def paint_groove(painter: QPainter, groove: QRectF, recorded_to: float, colors: Colors) -> None:
    """Paint a groove with round ends, filled from its left end up to `recorded_to`, an x: so far it is recorded."""
    recorded, end = QRectF(groove), groove.height() / 2
    recorded.setRight(recorded_to)
    painter.setPen(Qt.PenStyle.NoPen)
    for rect, color in ((groove, colors.border), (recorded, colors.accent)):
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(rect, end, end)


class TabBar(QTabBar):
    """A bar of tabs; Qt's own would also be turned by a wheel that only passes over it."""

    def fit(self, room: int, beside: int) -> list[int]:
        """Show as many tabs as have room, the current one among them; those that have none are returned, from 0.

        Where there are such, as many points as `beside` of the room stay free, and what can't be chosen goes first.
        """
        widths = [self.tabSizeHint(index).width() for index in range(self.count())]
        # Arrows that once came are kept by Qt when there is room again, over the last tab.
        self.setUsesScrollButtons(widths[self.currentIndex()] > room)
        without: list[int] = []
        if sum(widths) > room:
            room -= beside + widths[self.currentIndex()]
            is_full = False
            for index, width in enumerate(widths):
                if index == self.currentIndex():
                    continue
                is_full = is_full or width > room
                if is_full or not self.isTabEnabled(index):
                    without.append(index)
                else:
                    room -= width
        for index in range(self.count()):
            self.setTabVisible(index, index not in without)
        self.setElideMode(self.elideMode())  # lays them out; Qt may leave one that comes into view without a place
        return without

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SteadyLabel(QLabel):
    """As wide as the longest of its texts, so that nothing beside it moves when it says another."""

    def __init__(self, texts: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = tuple(texts)

    def sizeHint(self) -> QSize:
        return self._widened(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._widened(super().minimumSizeHint())

    def _widened(self, hint: QSize) -> QSize:
        return QSize(max(hint.width(), _widest(self, self._texts) + AROUND), hint.height())


class SteadyButton(QToolButton):
    """As wide as the longest of its texts, so that nothing beside it moves when it says another."""

    def __init__(self, texts: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = tuple(texts)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return hint
        wider = max(0, _widest(self, self._texts) - self.fontMetrics().horizontalAdvance(self.text()))
        return QSize(hint.width() + wider, hint.height())


def _widest(widget: QWidget, texts: Iterable[str]) -> int:
    """Points that the longest of these takes in the widget's font."""
    return max((widget.fontMetrics().horizontalAdvance(text) for text in texts), default=0)

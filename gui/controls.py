"""Controls as this program wants them: still under a passing wheel, and as wide as the longest they may say."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSlider, QToolButton, QWidget


class ComboBox(QComboBox):
    """One of several; Qt's own would also be turned by a wheel that only passes over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt's own would get the keyboard by the wheel, too

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


class SteadyLabel(QLabel):
    """As wide as the longest of its texts, so that nothing beside it moves when it says another."""

    def __init__(self, texts: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = tuple(texts)

    def make_room_for(self, *texts: str) -> None:
        """These may be said."""
        self._texts = texts
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return _widened(super().sizeHint(), self, self.text(), self._texts)

    def minimumSizeHint(self) -> QSize:
        return _widened(super().minimumSizeHint(), self, self.text(), self._texts)


class SteadyButton(QToolButton):
    """As wide as the longest of its texts, so that nothing beside it moves when it says another."""

    def __init__(self, texts: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = tuple(texts)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return hint
        return _widened(hint, self, self.text(), self._texts)


def _widened(hint: QSize, widget: QWidget, text: str, texts: Iterable[str]) -> QSize:
    metrics = widget.fontMetrics()
    widest = max((metrics.horizontalAdvance(each) for each in texts), default=0)
    return QSize(hint.width() + max(0, widest - metrics.horizontalAdvance(text)), hint.height())

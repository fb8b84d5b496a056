"""Boxes, sliders and tabs that the mouse wheel changes only where the keyboard is: elsewhere it scrolls the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSlider, QTabBar, QWidget

from gui.plain_text import keyless
from gui.purpose import Purpose


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


class TabBar(QTabBar):
    """A bar of tabs; Qt's own would also be turned by a wheel that only passes over it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

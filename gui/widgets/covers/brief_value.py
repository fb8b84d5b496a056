"""A value that is said for a moment over the window, where what has changed is all of it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from gui.look.plain_text import keep_plain

STAYS = 1000  # milliseconds
TOP = 0.2  # of the window's height, that is above it


class BriefValue(QLabel):
    """Stands in the middle of a window's upper part, lets the pointer through, and goes after a second."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        keep_plain(self)
        self.setObjectName("brief")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._stays = QTimer(self, singleShot=True, interval=STAYS)
        self._stays.timeout.connect(self.hide)
        self.hide()

    def say(self, value: str) -> None:
        """Show this for a second; another takes its place."""
        self.setText(value)
        self.adjustSize()
        self.move((self._window.width() - self.width()) // 2, round(TOP * self._window.height()))
        self.raise_()
        self.show()
        self._stays.start()

"""A part of the window that can be made narrower than what is in it: panels are folded where they have no room."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class YieldingWidth(QWidget):
    """Asks for no more width than `least` gives, and for the height of all that is in it."""

    def __init__(self, least: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._least()), hint.height())

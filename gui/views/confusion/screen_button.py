"""A button that is for the hand alone: a picture of the view is without it."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from gui.look.pictures import is_for_a_picture


class ScreenButton(QPushButton):
    """A button on the screen; in a picture that is saved or copied its place is bare."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_bare = is_for_a_picture(painter)
        painter.end()
        if not is_bare:
            super().paintEvent(event)

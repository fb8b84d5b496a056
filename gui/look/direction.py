"""Which way is read: numbers, formulas and drawings from left to right, whatever the language around them.

Where that is written from right to left a minus would stand behind its number, and a sum would be read from its end.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


def keep_left_to_right(*widgets: QWidget) -> None:
    """Let Qt's own widgets, and what stands in them, not be turned round."""
    for widget in widgets:
        widget.setLayoutDirection(LEFT_TO_RIGHT)


def painter_on(widget: QWidget) -> QPainter:
    """A painter for what a widget draws itself: Qt's own would take the language's direction, and not the widget's."""
    painter = QPainter(widget)
    painter.setLayoutDirection(LEFT_TO_RIGHT)
    return painter

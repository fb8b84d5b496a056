"""A drag that comes in, on every release of Qt."""

import PySide6
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent


def drag_in(at: QPointF, data: QMimeData) -> QDragEnterEvent:
    """What a window hears where something is dragged into it, to be copied; `data` has to live as long as that.

    Qt 6.12 takes a point between pixels and calls whole ones outdated; the releases before know whole ones alone.
    """
    place = at if PySide6.__version_info__ >= (6, 12) else at.toPoint()
    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QDragEnterEvent(place, Qt.DropAction.CopyAction, data, left, no_key)

"""Panels beside each other, or one below the other, that share their room as somebody drags it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter, QWidget


class PanelSplitter(QSplitter):
    """Has each panel where it is to be, in a language that is written from right to left too.

    There Qt has panels a pixel too far to the right: the last column of one was cut off, and a handle lay over that of
    the others.
    """

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._straighten()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._straighten()

    def setOrientation(self, orientation: Qt.Orientation) -> None:
        super().setOrientation(orientation)
        self._straighten()

    def _straighten(self) -> None:
        is_turned_round = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        shift = 1 if is_turned_round and self.orientation() is Qt.Orientation.Horizontal else 0
        if shift != self.contentsMargins().left():
            self.setContentsMargins(shift, 0, -shift, 0)

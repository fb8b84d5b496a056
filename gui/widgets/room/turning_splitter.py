"""Panels side by side where they have room, and one below the other where they have not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent

from gui.look.text_size import grown
from gui.widgets.panel_splitter import PanelSplitter

LEAST_HIGH = 300  # logical pixels that each panel is high, at least, where they stand below each other


class TurningSplitter(PanelSplitter):
    """Needs to be no wider than its widest panel does: in large text two may not fit beside each other."""

    def minimumSizeHint(self) -> QSize:
        height = super().minimumSizeHint().height()
        if self.orientation() is Qt.Orientation.Vertical:
            height = max(height, self.count() * (grown(LEAST_HIGH) + self.handleWidth()))
        return QSize(max(self._widths, default=0), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = sum(self._widths) + (self.count() - 1) * self.handleWidth()
        has_room = beside <= event.size().width()
        if has_room is (self.orientation() is Qt.Orientation.Vertical):
            self.setOrientation(Qt.Orientation.Horizontal if has_room else Qt.Orientation.Vertical)
            self.updateGeometry()
        super().resizeEvent(event)

    @property
    def _widths(self) -> list[int]:
        """Points that each panel is wide, at least."""
        panels = (self.widget(index) for index in range(self.count()))
        return [max(each.minimumSizeHint().width(), each.minimumWidth()) for each in panels if each is not None]

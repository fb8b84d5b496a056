"""Widgets side by side, in as many lines as they need."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.text_size import grown


class WrappingRow(QWidget):
    """Breaks between its widgets, each of which is as large as it likes to be; sizes are in logical pixels."""

    def __init__(self, gap: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self.widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Have these in the place of those that were there."""
        for widget in self.widgets:
            widget.hide()
            widget.deleteLater()
        self.widgets = list(widgets)
        for widget in self.widgets:
            widget.setParent(self)
            widget.show()
        self._place()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        sizes = [widget.sizeHint() for widget in self.widgets]
        width = sum(size.width() for size in sizes) + grown(self._gap) * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        sizes = [widget.sizeHint() for widget in self.widgets]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        for widget, place in zip(self.widgets, self._places(self.width()), strict=True):
            widget.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        """Where each of them stands; those of one line are level in their middles."""
        lines: list[list[QSize]] = []
        used = 0
        for size in (widget.sizeHint() for widget in self.widgets):
            if not lines or used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append(size)
            used += size.width() + grown(self._gap)
        places: list[QRect] = []
        top = 0
        for line in lines:
            height, left = max(size.height() for size in line), 0
            for size in line:
                places.append(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + grown(self._gap)
            top += height + grown(self._gap)
        return places

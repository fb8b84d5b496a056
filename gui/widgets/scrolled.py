"""Views on what may need more room than there is: it is scrolled, and never cut off."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from gui.look.style_sheet import slim_scroll_bar
from gui.look.theme import Colors


class Scrolled(QScrollArea):
    """Gives a page all of its room, and scroll bars where that is less than the page needs.

    Qt's own way of fitting a page would ask for the height that it likes best wherever lines are wrapped in it.
    """

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what stands on the page
        self.setWidget(page)
        for each in (page, self.viewport()):
            each.setAutoFillBackground(False)  # what is behind has its colour

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setStyleSheet(slim_scroll_bar(colors))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._page:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        needed = self._needed(room.width())
        if needed.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
            needed = self._needed(room.width())
        if needed.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        self._page.resize(needed.expandedTo(room))

    def _needed(self, width: int) -> QSize:
        """The least that the page can do with, at this width or wider."""
        least = self._page.minimumSizeHint().expandedTo(self._page.minimumSize())
        layout = self._page.layout()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(max(least.height(), layout.totalMinimumHeightForWidth(max(width, least.width()))))
        return least


class ScrolledDown(QScrollArea):
    """A column that is scrolled down only: it is as wide as what stands in it has to be."""

    def __init__(self, column: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self._is_whole = False
        self._brought: tuple[QWidget, int] | None = None  # what was brought to sight, and where the bar stood then
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(column)

    def show_whole(self, whole: bool) -> None:
        """Be as high as the column, as in a page that is scrolled itself, or as there is room."""
        self._is_whole = whole
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bar)
        self.updateGeometry()

    def bring_to_sight(self, part: QWidget) -> None:
        """Scroll until a part of the column is seen whole, or from its top on where it is higher than the room.

        A text above it may still grow as lines find their place: it stays in sight until somebody scrolls.
        """
        if self._brought is None or self._brought[0] is not part:
            self._leave()
            part.installEventFilter(self)
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top = part.mapTo(self._column, QPoint()).y()
        bar.setValue(min(max(bar.value(), top + part.height() - room), top))
        self._brought = part, bar.value()

    def show_top(self) -> None:
        """Scroll to the top, and leave what was brought to sight."""
        self._leave()
        self.verticalScrollBar().setValue(0)

    def _leave(self) -> None:
        if self._brought is not None:
            self._brought[0].removeEventFilter(self)
            self._brought = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_whole and event.size().width() != event.oldSize().width():
            self.updateGeometry()  # lines are wrapped otherwise

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._column:
            self.updateGeometry()
        elif event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and self._brought is not None:
            part, stood = self._brought
            if watched is part and self.verticalScrollBar().value() == stood:
                self.bring_to_sight(part)
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        column = self._column.minimumSizeHint()
        if self._is_whole:
            return QSize(column.width(), self._height_of_column())
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(column.width() + bar, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self._height_of_column())

    def _height_of_column(self) -> int:
        """What it likes best at the width that it has."""
        column, layout = self._column, self._column.layout()
        if layout is None or not layout.hasHeightForWidth():
            return column.sizeHint().height()
        return layout.totalHeightForWidth(max(self.width(), column.minimumSizeHint().width()))

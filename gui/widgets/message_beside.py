"""What is wrong with what stands in a field, said beside that field for as long as it is wrong."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.look.theme import colors_of
from gui.widgets.key_guard import application

GAP, CLEAR, WIDEST = 3, 4, 320  # points: to the field, to the window's edges, and of the text across


class MessageBeside(QLabel):
    """Stands in the window over what is near the field, never over the field nor what has the keyboard."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self._watched: list[QWidget] = []
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(5)
        self.hide()
        field.destroyed.connect(self._forget)

    def show_message(self, text: str) -> None:
        """Say it from now on."""
        colors = colors_of(application().palette())
        self.setStyleSheet(
            f"background: {colors.panel}; color: {colors.error}; border: 1px solid {colors.error}; border-radius: 5px;"
        )
        self.setText(text)
        for other in self.window().findChildren(MessageBeside):
            if other is not self:
                other.hide_message()  # one after the other
        if not self._watched:
            self._watch()
        self._place()

    def hide_message(self) -> None:
        """Say nothing any more."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._stop()

    @Slot()
    def _forget(self) -> None:
        """The field is gone, perhaps with all that it was in."""
        self._stop()
        self.deleteLater()

    def _stop(self) -> None:
        if self._watched:
            application().focusChanged.disconnect(self._place)
        self._watched = []
        self.hide()

    def _watch(self) -> None:
        """Follow the field wherever what it is in is moved, scrolled or hidden."""
        widget: QWidget | None = self._field
        while widget is not None:
            self._watched.append(widget)
            widget.installEventFilter(self)
            widget = None if widget.isWindow() else widget.parentWidget()
        application().focusChanged.connect(self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)
        if event.type() in moves and self._watched:
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._field.setFocus(Qt.FocusReason.MouseFocusReason)

    def _place(self, *_focus: object) -> None:
        """Below the field, or above it, or beside it: where there is room that nothing needs more."""
        if not shiboken6.isValid(self._field):  # it loses the keyboard before it says that it is destroyed
            return
        seen = self._field.visibleRegion().boundingRect()
        self.setVisible(not seen.isEmpty())
        if seen.isEmpty():
            return
        window = self.window()
        field = QRect(self._field.mapTo(window, QPoint(0, 0)), self._field.size())
        inside = window.rect().adjusted(CLEAR, CLEAR, -CLEAR, -CLEAR)
        size = self._size(min(WIDEST, inside.width()))
        left = max(inside.left(), min(field.left(), inside.right() - size.width()))
        places = (
            QPoint(left, field.bottom() + GAP),
            QPoint(left, field.top() - GAP - size.height()),
            QPoint(field.right() + GAP, field.center().y() - size.height() // 2),
            QPoint(field.left() - GAP - size.width(), field.center().y() - size.height() // 2),
        )
        focus = window.focusWidget()
        kept = QRect(focus.mapTo(window, QPoint(0, 0)), focus.size()) if focus is not None else QRect()
        if focus is None or focus.isAncestorOf(self._field) or kept.height() > inside.height() // 3:
            kept = QRect()  # a view, which can do without a corner of it
        free = [at for at in places if inside.contains(QRect(at, size)) and not QRect(at, size).intersects(kept)]
        self.setGeometry(QRect((free or places)[0], size))
        self.raise_()

    def _size(self, widest: int) -> QSize:
        """As wide as its text, and where that is too wide, as high as it takes."""
        text = self.fontMetrics().horizontalAdvance(self.text())
        width = min(text + 2 * self.margin() + 8, widest)
        return QSize(width, self.heightForWidth(width))

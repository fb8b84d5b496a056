"""A line to type in, which stands in the diagram where what is typed belongs."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from gui.plain_text import tip

DIGITS = 18  # that a number in full has, and room for them
AROUND = 20  # points, of frame and padding
CLEAR = 4  # of the view's edges


class PlacedEditor(QLineEdit):
    """Enter and a click elsewhere take what was typed, Esc does not."""

    typed = Signal(str)
    refused = Signal(str)  # what was typed can't be, and why: after a click elsewhere the line is gone

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.setObjectName("typed")
        self.hide()
        self.editingFinished.connect(self._hand_on)

    def ask(self, text: str, called: str, at: QPoint) -> None:
        """Stand at a place in the view, with a text that can be typed over; `called` says what it is."""
        self.setText(text)
        self.setAccessibleName(called)
        self.setToolTip(tip(called))
        width = self.fontMetrics().horizontalAdvance("0" * DIGITS) + AROUND
        self.setFixedWidth(width)
        right, top = self._view.width() - width - CLEAR, at.y() - self.sizeHint().height() // 2
        self.move(max(CLEAR, min(at.x() - width // 2, right)), max(CLEAR, top))
        self.show()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._select()

    def accept_typed(self) -> None:
        """What was typed is taken: the line goes."""
        self.hide()
        self._view.setFocus()

    def refuse(self, fault: str) -> None:
        """What was typed can't be: say why, and let it be typed again."""
        self.setToolTip(tip(fault))
        self._select()
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), tip(fault), self)
        self.refused.emit(fault)

    def _select(self) -> None:
        """Select all, and show the beginning: of a long number the last digits say least."""
        self.end(False)
        self.home(True)

    @Slot()
    def _hand_on(self) -> None:
        if self.isVisible():
            self.typed.emit(self.text())

    def event(self, event: QEvent) -> bool:
        # While one types, Esc is not the window's shortcut.
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.blockSignals(True)
            self.accept_typed()
            self.blockSignals(False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.hide()

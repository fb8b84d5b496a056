"""Lines to type in, which stand in the diagram where what is typed belongs."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from core.base.expressions import Number
from gui.look.plain_text import tip
from gui.widgets.number_field import RealField

DIGITS = 18  # that a number in full has, and room for them
AROUND = 20  # points, of frame and padding
CLEAR = 4  # of the view's edges


class PlacedNumber(RealField):
    """A number typed in the diagram: gone as soon as it is taken, or taken back."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(parent=view)
        self._view = view
        self.setObjectName("typed")
        self.hide()
        self.left.connect(self._go)

    def ask(self, value: Number, called: str, at: QPoint) -> None:
        """Stand at a place in the view, with a number that can be typed over; `called` says what it is."""
        self.take_back()
        self.show_value(value)
        _stand(self, self._view, called, at)
        _select(self)

    def is_own_key(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape or super().is_own_key(event)

    @Slot()
    def _go(self) -> None:
        self.hide()
        self._view.setFocus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and not self.fault:
            self.hide()


class PlacedText(QLineEdit):
    """Enter and a click elsewhere take what was typed, Esc does not."""

    typed = Signal(str)
    refused = Signal(str)  # what was typed can't be, and why: after a click elsewhere the line is gone

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.setObjectName("typed")
        self.hide()
        self.editingFinished.connect(self._emit_typed)

    def ask(self, text: str, called: str, at: QPoint) -> None:
        """Stand at a place in the view, with a text that can be typed over; `called` says what it is."""
        self.setText(text)
        _stand(self, self._view, called, at)
        _select(self)

    def accept_typed(self) -> None:
        """What was typed is taken: the line goes."""
        self.hide()
        self._view.setFocus()

    def refuse(self, fault: str) -> None:
        """What was typed can't be: say why, and let it be typed again."""
        self.setToolTip(tip(fault))
        _select(self)
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), tip(fault), self)
        self.refused.emit(fault)

    @Slot()
    def _emit_typed(self) -> None:
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


def _stand(line: QLineEdit, view: QWidget, called: str, at: QPoint) -> None:
    """Have the line at a place in the view, ready to be typed in."""
    line.setAccessibleName(called)
    line.setToolTip(tip(called))
    width = line.fontMetrics().horizontalAdvance("0" * DIGITS) + AROUND
    line.setFixedWidth(width)
    right, top = view.width() - width - CLEAR, at.y() - line.sizeHint().height() // 2
    line.move(max(CLEAR, min(at.x() - width // 2, right)), max(CLEAR, top))
    line.show()
    line.setFocus(Qt.FocusReason.MouseFocusReason)


def _select(line: QLineEdit) -> None:
    """Select all, and show the beginning: of a long number the last digits say least."""
    line.end(False)
    line.home(True)

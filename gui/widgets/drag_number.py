"""A number that is dragged, or typed."""

import math

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from core.base.expressions import Number
from gui.widgets.key_guard import types_character
from gui.widgets.number_field import RealField

NEAR = 3.0  # points that a press may move and still be no drag
POINTS_A_DECADE = 160.0  # that a number which changes by factors is dragged for ten times as much
POINTS_A_UNIT = 120.0  # the same for one that changes by steps: for 1, or for its own size where that is more
FINE = 0.1  # with Shift


class DragNumber(RealField):
    """Shows a number. Dragging it, ↑ and ↓ change it while one looks.

    A click gives it the keyboard; a digit, a sign, Enter and a double click begin to type it, as in a spreadsheet.
    """

    began = Signal()  # a change begins
    moved = Signal(float)  # it is this now
    finished = Signal()  # the change is over

    def __init__(self, name: str = "", by_factors: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.by_factors = by_factors
        self._pressed: QPointF | None = None
        self._at_press = 0.0
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Drag it to the sides (Shift: finely), or click it and type; 1/3 and 2^-3 will do"))
        self.valueChanged.connect(self._emit_moved)
        self._stop_typing()

    @property
    def is_busy(self) -> bool:
        """Whether someone is dragging or typing it: it must not be set meanwhile."""
        return self._dragging or not self.isReadOnly()

    def type(self, beginning: str | None = None) -> None:
        """Let it be typed: over what it is, or from a beginning on."""
        self.setReadOnly(False)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._show()
        self.selectAll()
        if beginning is not None:
            self.insert(beginning)
            self._watch_for_clicks()

    def take(self) -> bool:
        taken = super().take()
        if taken and not self.isReadOnly() and not self.is_typed:
            self._stop_typing()
        return taken

    def follow_value(self, value: Number) -> None:
        if not self._dragging:
            super().follow_value(value)

    def take_back(self) -> None:
        super().take_back()
        self._stop_typing()

    def _stop_typing(self) -> None:
        self.setReadOnly(True)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self._show()

    @Slot(object)
    def _emit_moved(self, value: Number) -> None:
        """It was typed or stepped to."""
        self.began.emit()
        self.moved.emit(float(value))
        self.finished.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.isReadOnly():
            super().mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._at_press = event.globalPosition(), self.value()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.isReadOnly():
            super().mouseMoveEvent(event)
        elif self._pressed is not None:
            points = event.globalPosition().x() - self._pressed.x()
            if not self._dragging and abs(points) > NEAR:
                self._dragging = True
                self.began.emit()
            if self._dragging:
                self._drag(points, event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.isReadOnly():
            super().mouseReleaseEvent(event)
        elif self._pressed is not None and not self._dragging:
            self.setFocus(Qt.FocusReason.MouseFocusReason)  # so that what is typed next goes here
        self._pressed = None
        if self._dragging:
            self._dragging = False
            self.finished.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.isReadOnly():
            self.type()
        else:
            super().mouseDoubleClickEvent(event)

    def event(self, event: QEvent) -> bool:
        # A sign that begins to be typed here is no shortcut; Space, ← and → are none of a number's that isn't typed.
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and self.isReadOnly():
            event.setAccepted(types_character(event) or self.is_own_key(event))
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.type()
        elif self.isReadOnly() and types_character(event):
            self.type(event.text())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.isReadOnly() and not self.is_typed and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._stop_typing()

    def _drag(self, points: float, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            points *= FINE
        if self.by_factors:
            dragged = self._at_press * 10.0 ** (points / POINTS_A_DECADE)
        else:
            dragged = self._at_press + points / POINTS_A_UNIT * max(1.0, abs(self._at_press))
        if math.isfinite(dragged) and dragged != self.value():
            self.show_value(float(f"{dragged:.4g}"))
            self.moved.emit(self.value())

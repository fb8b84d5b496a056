"""A number that is dragged, or typed after a double click."""

import math

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from core.expressions import ExpressionError, evaluate
from core.figures import FEWEST, notation, written
from gui.plain_text import tip

NEAR = 3.0  # points that a press may move and still be no drag
POINTS_A_DECADE = 160.0  # that a number which changes by factors is dragged for ten times as much
POINTS_A_UNIT = 120.0  # the same for one that changes by steps: for 1, or for its own size where that is more
FINE = 0.1  # with Shift
BESIDE_TEXT = 4  # points that Qt leaves free in a field
KEY = 6.0  # points that a press of ↑ stands for


class DragNumber(QLineEdit):
    """Shows a number. Dragging it, ↑ and ↓ change it while one looks; a double click or Enter lets it be typed."""

    began = Signal()  # a change begins
    moved = Signal(float)  # it is this now
    finished = Signal()  # the change is over

    def __init__(self, by_factors: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_factors = by_factors
        self._value = 0.0
        self._pressed: QPointF | None = None
        self._at_press = 0.0
        self._dragging = False
        self.setReadOnly(True)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setToolTip(self.tr("Drag it to the sides (Shift: finely), or double-click to type; 1/3 and 2^-3 will do"))
        self.editingFinished.connect(self._take_typed)

    @property
    def value(self) -> float:
        """What it shows."""
        return self._value

    @property
    def is_busy(self) -> bool:
        """Whether someone is dragging or typing it: it must not be set meanwhile."""
        return self._dragging or not self.isReadOnly()

    def show_value(self, value: float) -> None:
        """Show `value`, without telling anybody."""
        self._value = value
        if self.isReadOnly():
            self.setText(self._fitting(value))
            self.setCursorPosition(0)

    def _fitting(self, value: float) -> str:
        """With as many digits as there is room for: cut off by the edge, it would be read as another number."""
        frame = QStyleOptionFrame()
        self.initStyleOption(frame)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, self)
        for digits in range(notation().digits, FEWEST, -1):
            text = written(value, digits, notation().scientific)
            if self.fontMetrics().horizontalAdvance(text) <= inside.width() - BESIDE_TEXT:
                return text
        return written(value, FEWEST, notation().scientific)

    def type(self) -> None:
        """Let it be typed."""
        self.setReadOnly(False)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setText(repr(self._value))
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.selectAll()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.isReadOnly():
            super().mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._at_press = event.globalPosition(), self._value

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.isReadOnly():
            super().mouseMoveEvent(event)
        elif self._pressed is not None:
            points = event.globalPosition().x() - self._pressed.x()
            if not self._dragging and abs(points) > NEAR:
                self._dragging = True
                self.began.emit()
            if self._dragging:
                self._move(self._at_press, points, event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.isReadOnly():
            super().mouseReleaseEvent(event)
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
        # While one types, Esc is not the window's shortcut.
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and not self.isReadOnly():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.isReadOnly() and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.began.emit()
            self._move(self._value, KEY if key == Qt.Key.Key_Up else -KEY, event.modifiers())
            self.finished.emit()
        elif self.isReadOnly() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.type()
        elif not self.isReadOnly() and key == Qt.Key.Key_Escape:
            self._stop_typing()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.isReadOnly() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._stop_typing()

    def _move(self, value: float, points: float, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            points *= FINE
        if self.by_factors:
            moved = value * 10.0 ** (points / POINTS_A_DECADE)
        else:
            moved = value + points / POINTS_A_UNIT * max(1.0, abs(value))
        if math.isfinite(moved):
            self._take(float(f"{moved:.4g}"))

    def _take(self, value: float) -> None:
        if value != self._value:
            self.show_value(value)
            self.moved.emit(value)

    def _take_typed(self) -> None:
        if self.isReadOnly():
            return
        try:
            value = evaluate(self.text())
        except ExpressionError as fault:
            self.setToolTip(tip(str(fault)))
            return
        self._stop_typing()
        if value != self._value:
            self.began.emit()
            self._take(value)
            self.finished.emit()

    def _stop_typing(self) -> None:
        self.setReadOnly(True)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.show_value(self._value)

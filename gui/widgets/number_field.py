"""The one field in which a number is typed, whatever kind of number it takes."""

import math
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStyle, QStyleOptionFrame, QWidget

from core.base.expression_faults import ExpressionError
from core.base.expressions import Number
from core.base.number_format import NumberFormat
from core.base.typed_number import STEPS_A_LEAP, Real, Whole
from gui.look.direction import keep_left_to_right
from gui.look.theme import colors_of
from gui.texts.faults import translated
from gui.widgets.key_guard import application
from gui.widgets.message_beside import MessageBeside

BESIDE_TEXT = 4  # points that Qt leaves free in a field
DIGITS, AROUND = 9, 20  # that a field would like to have room for, and points for its frame
_KEYS = Qt.Key
_STEPS = {_KEYS.Key_Up: 1, _KEYS.Key_Down: -1, _KEYS.Key_PageUp: STEPS_A_LEAP, _KEYS.Key_PageDown: -STEPS_A_LEAP}
_ALONE = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


class NumberField(QLineEdit):
    """Holds a number of a kind, as `WholeField` and `RealField` do.

    Enter, Tab and a click elsewhere take what was typed, Esc takes it back.

    What is no number of this kind is left standing, marked, and said beside the field; the number is what it was.
    ↑ and ↓ go on by a step, with Shift, PgUp and PgDown by ten.
    """

    valueChanged = Signal(object)  # Number: another was typed, stepped to, or set
    refused = Signal(str)  # what was typed can't be taken, and why; that has been said
    righted = Signal()  # what was refused has been typed otherwise, or taken back
    left = Signal()  # by Esc, or by Enter where what stands there could be taken

    def __init__(self, kind: Whole | Real, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._value: Number = kind.least if isinstance(kind, Whole) else 0.0
        self._number_format = NumberFormat()
        self._shown = ""  # what stands there as long as nobody types
        self._fault = ""
        self._refused = ""  # what stood there when it was refused
        self._message: MessageBeside | None = None
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        keep_left_to_right(self)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._watch_for_clicks)
        self.editingFinished.connect(self.take)
        self._show()

    def value(self) -> Number:
        """The number; of what is being typed, the one before."""
        return self._value

    def setValue(self, value: Number) -> None:
        """Have this number, and tell who listens, as Qt's fields do; it is not held against the range."""
        changed = value != self._value
        self._fault_over()
        self._value = value
        self._show()
        if changed:
            self.valueChanged.emit(value)

    def show_value(self, value: Number) -> None:
        """Show this number as soon as nobody types, without telling anybody; what was refused beside it stays."""
        same = value == self._value
        is_there = same and not self._fault
        kept = self.hasFocus() or (self._fault and same) if self.is_typed else is_there
        self._value = value
        if not kept:
            self._fault_over()
            self._show()

    def follow_value(self, value: Number) -> None:
        """Show this number, which has been changed elsewhere, as by an undo: with another one goes what was refused."""
        if self._fault and value != self._value:
            self.take_back()
        self.show_value(value)

    def write_in(self, number_format: NumberFormat) -> None:
        """Show the number in this format while nobody types; what is being typed stays."""
        if number_format != self._number_format:
            self._number_format = number_format
            if not self.is_typed:
                self._show()

    @property
    def is_typed(self) -> bool:
        """Whether something stands there that was typed and has not been taken."""
        return self.text() != self._shown

    @property
    def fault(self) -> str:
        """What is wrong with what stands there; empty where nothing is."""
        return self._fault

    @Slot()
    def take(self) -> bool:
        """Take what was typed, or say why it can't be; whether there is nothing wrong."""
        application().removeEventFilter(self)
        if not self.is_typed:
            if self._fault and self.text() != self._refused:
                self.take_back()  # the number that it was has been typed over what was refused
            return not self._fault
        was_wrong = bool(self._fault)
        try:
            value = self.kind.read(self.text())
        except ExpressionError as fault:
            self.refuse(translated(fault))
            return False
        self._go_to(value)
        if was_wrong and not self._fault:
            self.righted.emit()
        return not self._fault

    def refuse(self, fault: str) -> None:
        """Say that what stands there can't be, a sentence without a full stop, and leave it for who typed it.

        Whoever hears of a new value and can't have it says so by this, too, after showing the number that stays.
        """
        self._fault = f"{fault[:1].upper()}{fault[1:]}."
        self._refused = self.text()
        self.setAccessibleDescription(self._fault)
        self._mark()
        self._show_fault()
        self.refused.emit(fault)

    def take_back(self) -> None:
        """Forget what was typed."""
        application().removeEventFilter(self)
        was_wrong = bool(self._fault)
        self._fault_over()
        self._show()
        if was_wrong:
            self.righted.emit()

    def _go_to(self, value: Number) -> None:
        """Have this number, which someone wants."""
        typed, before = self.text(), self._value
        self._fault_over()
        self._value = value
        self._show()
        if value != before:
            self.valueChanged.emit(value)
        if self._fault:  # it could not be had
            self.setText(typed)
            self._refused = typed

    def _show(self) -> None:
        """Show the number: all of it where it can be typed over, else what of it has room."""
        chosen = self.hasFocus() and self.selectedText() == self.text()
        full = self.kind.full(self._value)
        self._shown = full if self.hasFocus() and not self.isReadOnly() else self._fitting()
        if self.text() != self._shown:
            self.setText(self._shown)
            self.setCursorPosition(0)
        if chosen:
            self.selectAll()

    def _fitting(self) -> str:
        return self.kind.fitting(self._value, self._fits, self._number_format)

    def _fits(self, text: str) -> bool:
        frame = QStyleOptionFrame()
        self.initStyleOption(frame)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, self)
        return self.fontMetrics().horizontalAdvance(text) <= inside.width() - BESIDE_TEXT

    def _fault_over(self) -> None:
        if self._fault:
            self._fault = ""
            self.setAccessibleDescription("")
            self._mark()
        if self._message is not None:
            self._message.hide_message()

    def _mark(self) -> None:
        """A frame in the colour of what is wrong."""
        color = colors_of(application().palette()).error
        style = f"border: 2px solid {color}; border-radius: 4px; padding: 1px;" if self._fault else ""
        if style != self.styleSheet():
            self.setStyleSheet(style)

    def _show_fault(self) -> None:
        if self._message is None or self._message.window() is not self.window():
            self._message = MessageBeside(self)
        self._message.show_message(self._fault)

    def full_width(self) -> int:
        """How wide it has to be for all of its number."""
        return self.fontMetrics().horizontalAdvance(self.kind.full(self._value)) + AROUND

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(min(hint.width(), self.fontMetrics().horizontalAdvance("0" * DIGITS) + AROUND), hint.height())

    def event(self, event: QEvent) -> bool:
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and self.is_own_key(event):
            event.accept()
            return True
        return super().event(event)

    def is_own_key(self, event: QKeyEvent) -> bool:
        """Whether the key does something here, so that it is no shortcut of the window."""
        if event.key() == _KEYS.Key_Escape:
            return self.is_typed or bool(self._fault)
        return event.key() in _STEPS and event.modifiers() in _ALONE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _STEPS.get(Qt.Key(event.key()))
        if event.key() == _KEYS.Key_Escape:
            typed = self.is_typed or bool(self._fault)
            self.take_back()
            event.setAccepted(typed)
            self.left.emit()
        elif steps is not None and event.modifiers() in _ALONE:
            leaps = abs(steps) == 1 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            self._step(steps * STEPS_A_LEAP if leaps else steps)
        else:
            super().keyPressEvent(event)
            if event.key() in (_KEYS.Key_Return, _KEYS.Key_Enter):
                event.setAccepted(bool(self._fault))  # then it isn't for a dialog's usual button
                if not self._fault:
                    self.left.emit()

    def _step(self, steps: int) -> None:
        if self.take():
            self._go_to(self.kind.stepped(self._value, steps))

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.take()  # before it is known who is the next: what is taken may bring rows and take some away
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.is_typed:
            self._show()
        super().focusInEvent(event)
        if self._fault:
            self._show_fault()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)  # takes what was typed
        if not self.is_typed:
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A press elsewhere takes what was typed, also where the keyboard stays here (as with the play bar's buttons).
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and watched is not self:
            self.take()
        return False

    @Slot()
    def _watch_for_clicks(self) -> None:
        application().installEventFilter(self)  # only as long as someone types: it sees every event
        if self._message is not None:
            self._message.hide_message()  # what it covers may be the next to be clicked

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.is_typed:
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._fault:
            self._mark()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and not self.is_typed:
            self._show()


class WholeField(NumberField):
    """A whole number from `least` to `most`; some may be called by `words`, such as "all"."""

    def __init__(
        self,
        least: int,
        most: int | None,
        name: str = "",
        *,
        step: int = 1,
        words: Mapping[str, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Whole(least, most, step, words or {}), name, parent)

    def value(self) -> int:
        """The number; of what is being typed, the one before."""
        return int(super().value())

    def set_range(self, least: int, most: int | None) -> None:
        """Take the whole numbers from `least` to `most` from now on."""
        if isinstance(self.kind, Whole):
            self.kind = replace(self.kind, least=least, most=most)

    def name_numbers(self, words: Mapping[str, int]) -> None:
        """Call these numbers by words from now on, and no others."""
        if isinstance(self.kind, Whole):
            self.kind = replace(self.kind, words=words)


class RealField(NumberField):
    """A number from `least` to `most` and above `above`; `digits` of it are shown at most while nobody types."""

    def __init__(
        self,
        name: str = "",
        *,
        least: float = -math.inf,
        most: float = math.inf,
        above: float = -math.inf,
        step: float | None = None,
        digits: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Real(least, most, above, step, digits), name, parent)

    def value(self) -> float:
        """The number; of what is being typed, the one before."""
        return float(super().value())

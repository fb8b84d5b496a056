"""The line in which an answer is typed: a number or a sum, read at every key, and never thrown away."""

import sys
from enum import Enum
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from core.base.expression_faults import ExpressionError, ExpressionFault
from core.base.expressions import LONGEST
from core.base.typed_number import Real
from gui.look.direction import keep_left_to_right
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Colors, Theme
from gui.practice.parts.lettering import mono
from gui.texts.faults import finished, translated
from gui.widgets.key_guard import types_character

BOX, LETTERS = 46, 17  # logical pixels: height, and size of its letters
AT_REST = 600  # ms after the last key, when what it comes to, or what is wrong with it, is said
_UNFINISHED = {ExpressionFault.MISSING_AT_THE_END, ExpressionFault.BRACKET_MISSING}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_HINTS = {"?", "？"}


class AnswerState(Enum):
    """What the field of an answer is like."""

    EMPTY = "empty"
    READ = "read"  # what stands there is a number
    UNREADABLE = "unreadable"
    SETTLED = "settled"  # it is read only, the question is over


class AnswerLine(QLineEdit):
    """Takes what fields of weights take. What is no number yet is marked once nobody has typed for a moment."""

    state_changed = Signal()  # its state, its value or its fault is another
    rested = Signal()  # nobody has typed for a moment
    entered = Signal()  # Enter, where a number stands there
    hint_asked = Signal()
    show_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = Real()
        self.value: float | None = None
        self.fault = ""  # a sentence; empty where nothing is wrong
        self._is_marked = False
        grow_with_text(self.setFont, partial(mono, LETTERS))
        grow_with_text(self.setFixedHeight, BOX)
        self.setMaxLength(LONGEST + 1)
        self.setPlaceholderText(self.tr("number or sum"))
        keep_left_to_right(self)
        self._rest = QTimer(self, singleShot=True, interval=AT_REST)
        self._rest.timeout.connect(self._settle_down)
        self.textChanged.connect(self._read)
        theme.changed.connect(self.dress)
        self.dress()

    @property
    def state(self) -> AnswerState:
        """What it is like."""
        if self.isReadOnly():
            return AnswerState.SETTLED
        if not self.text().strip():
            return AnswerState.EMPTY
        return AnswerState.UNREADABLE if self.value is None else AnswerState.READ

    @property
    def is_marked(self) -> bool:
        """Whether it is shown that what stands there is no number."""
        return self._is_marked

    def settle(self, is_settled: bool) -> None:
        """Keep what stands there as it is, or let it be typed on."""
        self.setReadOnly(is_settled)
        self._rest.stop()
        self._mark(False)
        if is_settled:
            self.home(False)  # a long sum is read from its beginning
        if self.fault and not is_settled:
            self._rest.start()
        self.state_changed.emit()

    @Slot()
    def _read(self) -> None:
        self.value, self.fault = None, ""
        if self.text().strip():
            try:
                self.value = self._kind.read(self.text())
            except ExpressionError as fault:
                self.fault = self._sentence(fault)
        self._mark(False)
        if not self.isReadOnly():
            self._rest.start()
        self.state_changed.emit()

    def _sentence(self, fault: ExpressionError) -> str:
        if fault.problem.kind in _UNFINISHED:
            return self.tr("“{text}” stops in the middle.").format(text=self.text().strip())
        return finished(translated(fault))

    @Slot()
    def _settle_down(self) -> None:
        self._mark(bool(self.fault))
        self.rested.emit()

    def _mark(self, is_marked: bool) -> None:
        if is_marked != self._is_marked:
            self._is_marked = is_marked
            self.dress()
            self.state_changed.emit()

    @Slot()
    def dress(self) -> None:
        """Take the colours of the theme."""
        self.setStyleSheet(_style(self._theme.colors, self._is_marked))

    def event(self, event: QEvent) -> bool:
        # A sign of its own, "?" and Enter are no shortcuts of the window while something is typed here.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        enters = event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.AltModifier
        return enters or (types_character(event) and not self.isReadOnly())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._enter(event)
        elif event.text() in _HINTS and not self.isReadOnly():
            self.hint_asked.emit()
        elif event.key() == Qt.Key.Key_Escape or _is_of_window(event):
            event.ignore()  # Esc leaves the practice; what was typed is kept
        else:
            super().keyPressEvent(event)

    def _enter(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.show_asked.emit()
        elif self.state in (AnswerState.READ, AnswerState.SETTLED):
            self.entered.emit()
        elif self.fault:
            self._rest.stop()
            self._settle_down()


def _is_of_window(event: QKeyEvent) -> bool:
    """Whether a key with Alt is meant for the window, though nothing there listens to it now."""
    is_held = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier) and not types_character(event)
    return is_held and sys.platform != "darwin" and event.text() != "" and event.text().isprintable()


def _style(colors: Colors, is_marked: bool) -> str:
    line = f"2px solid {colors.error}" if is_marked else f"1px solid {colors.border}"
    focus = f"2px solid {colors.error if is_marked else colors.accent}"
    padding, tighter = grown(13), grown(13) - 1
    return f"""
QLineEdit {{
    background: {colors.panel}; color: {colors.text}; border: {line}; border-radius: 6px;
    padding: 0 {tighter if is_marked else padding}px;
    selection-background-color: {colors.accent}; selection-color: {colors.on_accent};
}}
QLineEdit:focus {{ border: {focus}; padding: 0 {tighter}px; }}
QLineEdit:read-only {{ border: 1px solid {colors.border}; padding: 0 {padding}px; }}
"""

"""Who gets a key: the focused control first, then the window's shortcuts."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

MARKS_ITSELF = "marks_itself"  # a property of a widget that shows by itself that it has the keyboard

_KEYS = Qt.Key
_OWN_KEYS: tuple[tuple[type[QWidget], frozenset[Qt.Key]], ...] = (
    (QAbstractButton, frozenset({_KEYS.Key_Space})),
    (
        QAbstractSlider,
        frozenset({_KEYS.Key_Left, _KEYS.Key_Right, _KEYS.Key_Home, _KEYS.Key_End}),
    ),
    (QComboBox, frozenset({_KEYS.Key_Space, _KEYS.Key_Home, _KEYS.Key_End})),
    (
        QAbstractItemView,
        frozenset({_KEYS.Key_Space, _KEYS.Key_Left, _KEYS.Key_Right, _KEYS.Key_Home, _KEYS.Key_End}),
    ),
)
LENDS_KEYS = "lendsKeys"  # a property: a control that was clicked leaves these keys to the window
KEEPS_UNDO = "keepsUndo"  # a property: what is drawn there takes undo and redo itself
_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)
_IN_A_LINE = (  # that X11 gives Ctrl and a letter, too: End and Delete are nearer at hand
    QKeySequence.StandardKey.MoveToEndOfLine,
    QKeySequence.StandardKey.DeleteEndOfLine,
)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def types_character(event: QKeyEvent) -> bool:
    """Whether a key writes a sign, other than a space: also one that takes AltGr, which some systems call Ctrl+Alt."""
    held = event.modifiers() & _HELD
    return event.text().isprintable() and bool(event.text().strip()) and held in (Qt.KeyboardModifier(0), _ALT_GR)


def presses_button(event: QKeyEvent, within: QWidget) -> bool:
    """Press the button that has the keyboard by Enter, as by the space bar; whether `event` did."""
    button = within.window().focusWidget()
    if event.key() not in (_KEYS.Key_Return, _KEYS.Key_Enter) or not isinstance(button, QAbstractButton):
        return False
    button.click()
    return True


def application() -> QApplication:
    """The one there is, as what it is."""
    return cast("QApplication", QApplication.instance())


class KeepsItsKeys(QObject):
    """Lets the control that has the focus keep its usual keys, where a shortcut of the window has them too.

    Undo and redo are a text field's own as long as something stands there that was typed and is not taken yet; then
    they are the window's, and take back what the text did.

    On X11 Ctrl+E and Ctrl+K move and delete in a line, as in Emacs; where the window has them as shortcuts they are the
    window's, as its menus say.

    Without it Space on a focused button would run the training instead of pressing the button, and a bracket that
    takes AltGr would change the speed instead of being written.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application().focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if isinstance(before, QLineEdit):
            before.editingFinished.disconnect(self._settle)
        if isinstance(now, QLineEdit):
            now.editingFinished.connect(self._settle)
        if now is not None:
            now.installEventFilter(self)

    @Slot()
    def _settle(self) -> None:
        """What was typed into a line is taken: there is no way back but the window's."""
        line = self.sender()
        if not isinstance(line, QLineEdit) or getattr(line, "is_typed", False):
            return
        start, selected, cursor = line.selectionStart(), len(line.selectedText()), line.cursorPosition()
        line.setText(line.text())  # which forgets how it was typed
        if selected:
            line.setSelection(start, selected)
        else:
            line.setCursorPosition(cursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if _keeps(watched, event):
            event.accept()
            return True
        is_of_window = _is_undo(event) and not (_is_being_typed_in(watched) or watched.property(KEEPS_UNDO))
        return is_of_window or _is_letter_in_line(watched, event)  # then nobody takes it but the window


def _is_undo(event: QKeyEvent) -> bool:
    """Whether a key takes back, or makes again."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _is_letter_in_line(control: QObject, event: QKeyEvent) -> bool:
    """Whether a line would move or delete by Ctrl and a letter."""
    has_letter = event.modifiers() == Qt.KeyboardModifier.ControlModifier and _KEYS.Key_A <= event.key() <= _KEYS.Key_Z
    return isinstance(control, QLineEdit) and has_letter and any(map(event.matches, _IN_A_LINE))


def _is_being_typed_in(control: QObject) -> bool:
    """Whether a text field holds what was typed and is not taken yet."""
    if isinstance(control, QLineEdit):
        is_typed = getattr(control, "is_typed", None)  # a number field knows better
        return control.isModified() if is_typed is None else bool(is_typed)
    if not isinstance(control, QPlainTextEdit | QTextEdit):
        return False
    # Where it takes nothing back itself, a line that was only set anew is a change of Qt's document, too.
    return control.isUndoRedoEnabled() and control.document().isModified()


def _keeps(control: QObject, event: QKeyEvent) -> bool:
    if isinstance(control, _TEXTS) and not control.isReadOnly():
        return types_character(event)
    if control.property(LENDS_KEYS) or event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return False  # with Alt a key is never one of a control's usual ones
    return any(isinstance(control, kind) and Qt.Key(event.key()) in keys for kind, keys in _OWN_KEYS)

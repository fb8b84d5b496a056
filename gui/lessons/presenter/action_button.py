"""A button that does what an action does, with its key beside it."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.look.plain_text import unkeyed
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton


class ActionButton(KeyButton):
    """Follows an action: its text, unless it has one of its own, its key, and whether it can be done."""

    def __init__(self, theme: Theme, action: QAction, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent=parent)
        self._action, self._own_text = action, text
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        action = self._action
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        text = self._own_text or unkeyed(action.text())
        if (text, key) != (self.text(), self.key):
            self.say(text, key)
        self.setEnabled(action.isEnabled())
        self.setToolTip(action.toolTip())

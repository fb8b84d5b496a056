"""Actions made once: text, shortcut, icon, status tip."""

from typing import TypeVar

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.look.icons import icon
from gui.look.theme import Theme

Key = TypeVar("Key")


class ActionSet(QObject):
    """Makes actions of a window, and draws their icons in its colours."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._icons: dict[QAction, str] = {}
        theme.changed.connect(self.draw_icons)

    def all(self) -> list[QAction]:
        """Every action, in the order in which they were made."""
        return [child for child in self.children() if isinstance(child, QAction)]

    def _make(self, name: str, text: str, shortcut: str | QKeySequence.StandardKey, tip: str) -> QAction:
        action = QAction(text, self)
        if isinstance(shortcut, QKeySequence.StandardKey):
            action.setShortcuts(shortcut)
        else:
            action.setShortcut(shortcut)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setStatusTip(tip)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        self._icons[action] = name
        self._window.addAction(action)
        return action

    def _choice(self, group: QActionGroup, rows: list[tuple[Key, str, str, str]]) -> dict[Key, QAction]:
        made = {}
        for key, text, shortcut, tip in rows:
            action = QAction(text, self)
            action.setShortcut(QKeySequence(shortcut))
            action.setStatusTip(tip)
            action.setToolTip(f"{tip} ({shortcut})" if shortcut else tip)
            action.setCheckable(True)
            action.setData(key)
            group.addAction(action)
            self._window.addAction(action)
            made[key] = action
        return made

    @Slot()
    def draw_icons(self) -> None:
        """Draw all icons in the colours of the theme."""
        colors = self._theme.colors
        for action, name in self._icons.items():
            action.setIcon(icon(name, colors.text, colors.middle))

"""What is given to whatever has its place in the window."""

from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow

from gui.actions.action_set import ActionSet
from gui.preferences.view_context import ViewContext
from gui.window.messages import Messages


@dataclass(frozen=True, eq=False)
class WindowContext(ViewContext):
    """What a view is given, and with it the actions, whoever says something to the user, and the window to ask over."""

    actions: ActionSet
    messages: Messages
    window: QMainWindow

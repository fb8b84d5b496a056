"""A bar above the views that says something of the run."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from gui.look.plain_text import keep_plain


class NoticeBar(QFrame):
    """There only while it has something to say; beside the text stands what can be done about it."""

    def __init__(self, actions: Iterable[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.text = QLabel()
        self.text.setWordWrap(True)
        keep_plain(self.text)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 5, 8, 5)
        self._row.setSpacing(6)
        self._row.addWidget(self.text, 1)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            self.add(button)

    def add(self, button: QWidget) -> None:
        """Put a button beside the text."""
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)

    def show_message(self, text: str) -> None:
        """Say this; with nothing to say it goes."""
        self.setVisible(bool(text))
        self.text.setText(text)
        self.setAccessibleName(text)

"""A bar above the views that says something of the run."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from gui.look.plain_text import keep_plain
from gui.look.text_size import grown

LEAST_TEXT = 280  # logical pixels: the text's width beside the buttons; with less of it they stand below
BESIDE, BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class NoticeBar(QFrame):
    """There only while it has something to say; beside the text, or below it, stands what can be done about it."""

    def __init__(self, actions: Iterable[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.text = QLabel()
        self.text.setWordWrap(True)
        keep_plain(self.text)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._whole, self._row = QBoxLayout(BESIDE, self), QHBoxLayout()
        for layout in (self._whole, self._row):
            layout.setSpacing(6)
        self._whole.setContentsMargins(12, 5, 8, 5)
        self._whole.addWidget(self.text, 1)
        self._whole.addLayout(self._row)
        self._row.addStretch(1)
        self._buttons: dict[QAction, QToolButton] = {}
        for action in actions:
            button = self._buttons[action] = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            self.add(button)

    def add(self, button: QWidget) -> None:
        """Put a button beside the text."""
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)

    def show_button(self, action: QAction, wanted: bool) -> None:
        """Have the button of one of its actions there, or not."""
        self._buttons[action].setVisible(wanted)

    def show_message(self, text: str) -> None:
        """Say this; with nothing to say it goes."""
        self.setVisible(bool(text))
        self.text.setText(text)
        self.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._row.sizeHint().width()
        direction = BESIDE if room >= grown(LEAST_TEXT) else BELOW
        if direction != self._whole.direction():
            self._whole.setDirection(direction)

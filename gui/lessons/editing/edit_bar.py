"""What stands in the tool bar while a lesson is edited: try it, save it, leave it; or the way back from trying."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.lessons.editing.lesson_editor import LessonEditor
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed

HEIGHT = 30  # logical pixels


class EditBar(Dressed):
    """A button for each of these actions, as long as it can be done."""

    def __init__(
        self, editor: LessonEditor, theme: Theme, actions: list[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._editor = editor
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        grow_with_text(row.setSpacing, 8)
        self.buttons: list[KeyButton] = []
        self._actions = actions
        for action in actions:
            button = KeyButton(theme, "", height=HEIGHT)
            button.clicked.connect(action.trigger)
            action.changed.connect(self._follow)
            self.buttons.append(button)
            row.addWidget(button)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        for action, button in zip(self._actions, self.buttons, strict=True):
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.say(action.iconText(), key)
            button.setToolTip(action.toolTip())
            button.setVisible(action.isEnabled())

"""What all pages of practice have in common, and the stack that shows one of them needs to know."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label


class PracticePage(Dressed):
    """Stands in the place of the window's middle as long as somebody practises.

    A subclass has a `PracticeBar` above, says in `keys` which keys do something now, and gives the keyboard to its
    focus proxy when it is entered. What it holds it keeps when it is left.
    """

    left = Signal()  # by Esc, or by its button

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.keys: QLabel = text_label(11)  # for the status bar
        grow_with_text(self.keys.setContentsMargins, 10, 0, 0, 0)
        self.keys.setTextFormat(Qt.TextFormat.RichText)
        self._dress_keys()
        theme.changed.connect(self._dress_keys)

    def leave(self) -> None:
        """Do what is to be done when it is shown no more."""

    def _dress_keys(self) -> None:
        self.keys.setStyleSheet(f"color: {self.colors.dim};")

"""What all pages of practice have in common, and the stack that shows one of them needs to know."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed, text_label


@dataclass(frozen=True)
class GivenAnswers:
    """What was answered on a page and would be lost with it: how many of how many."""

    answers: tuple[object, ...]  # each of them frozen, so that another one stands for more that was answered
    count: int
    of: int
    can_be_saved: bool = False


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

    @property
    def given(self) -> GivenAnswers | None:
        """What was answered and is kept nowhere else; None where nothing was."""
        return None

    @property
    def why_off(self) -> str:
        """Why nothing of the workspace can be done while this page is shown."""
        return QCoreApplication.translate("PracticePage", "not while you practise")

    @property
    def is_gone_back_to(self) -> bool:
        """Whether it is shown again where one leaves a page that was entered from here."""
        return True

    def leave(self) -> None:
        """Do what is to be done when it is shown no more."""

    def _dress_keys(self) -> None:
        self.keys.setStyleSheet(f"color: {self.colors.dim};")

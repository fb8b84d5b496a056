"""What all parts of practice have in common: they take the colours of the theme, and may move or not."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from gui.look.desktop_hints import moves
from gui.look.plain_text import keep_plain
from gui.look.text_size import grow_with_text
from gui.look.theme import Colors, Theme
from gui.practice.parts.lettering import plain
from gui.widgets.quiet_label import QuietLabel


class Dressed(QFrame):
    """A part in the colours of the theme: a subclass says them in `dress`, which is called for each other theme."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._dress)

    @property
    def colors(self) -> Colors:
        """The colours in force."""
        return self._theme.colors

    def dress(self) -> None:
        """Take the colours; what is painted does so by itself."""

    @Slot()
    def _dress(self) -> None:
        self.dress()
        self.update()


def text_label(pixels: float = 12, *, bold: bool = False, wraps: bool = False, may_be_empty: bool = False) -> QLabel:
    """A line, or lines, of text which is shown as it is; one that `may_be_empty` keeps its room then."""
    label = QuietLabel() if may_be_empty else QLabel()
    grow_with_text(label.setFont, partial(plain, pixels, bold=bold))
    label.setWordWrap(wraps)
    keep_plain(label)
    return label


def duration(widget: QWidget, milliseconds: int) -> int:
    """How long a motion takes: no time where nothing is to move."""
    return milliseconds if moves(widget) else 0
